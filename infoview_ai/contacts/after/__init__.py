"""After the talk: notes, what was promised, what was learned, and what different people said on one topic."""
