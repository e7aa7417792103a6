"""How well the product reads: measured on labelled lines and on whole labelled talks."""
