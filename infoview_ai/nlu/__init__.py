"""What a line amounts to, read once and used everywhere."""
