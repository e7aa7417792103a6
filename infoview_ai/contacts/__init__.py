"""The people around the talk: who they are, where things stand with them, what is due, and what they said."""
