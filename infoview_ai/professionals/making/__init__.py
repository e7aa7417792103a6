"""People of the user's own: made from a form, from pasted text or from a database of occupations."""
