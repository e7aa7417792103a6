"""Asking the library: an answer by a model that is made of cited passages and nothing else."""
