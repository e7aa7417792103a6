"""A rehearsal from the first word to the last: start, say, end, resume, replay."""
