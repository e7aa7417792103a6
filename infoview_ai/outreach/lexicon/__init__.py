"""The turns of phrase of outreach messages, as data."""
