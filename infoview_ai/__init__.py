"""InfoView AI."""
