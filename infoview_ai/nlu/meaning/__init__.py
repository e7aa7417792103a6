"""What a question asks for, as a vector: a small encoder trained on many wordings of the same questions."""
