"""What each sentence of a message does, by trained weights beside the rules (data/CARD.md)."""
