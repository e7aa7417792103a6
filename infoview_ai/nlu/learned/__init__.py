"""The trained model of the reader: a small encoder that reads a turn beside the rules (MODEL_CARD.md)."""
