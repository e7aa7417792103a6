"""The house rules of the guidance library, as a check: `python -m editorial` (part of `make check`)."""
