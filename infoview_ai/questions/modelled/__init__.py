"""Wordings by a language model, on request only; each is checked by our own rules before anybody sees it."""
