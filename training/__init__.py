"""Training of the reader's model: development only, not in the wheel. `python -m training --help`."""
