"""The guidance library: documents, passages, search."""
