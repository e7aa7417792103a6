"""Messages around a talk: what a channel asks for, a check of any message, and drafts made from facts."""
