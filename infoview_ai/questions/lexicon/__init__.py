"""Signs by which a question on a sheet shows its topic and its defects."""
