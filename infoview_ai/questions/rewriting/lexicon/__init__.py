"""Words and frames that rewrites are made of."""
