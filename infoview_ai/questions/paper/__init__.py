"""The sheet on paper: what to send ahead, and one's own with stars, time marks and space for notes."""
