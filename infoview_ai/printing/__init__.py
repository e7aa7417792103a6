"""Paper: what is taken along to a talk, as a file to print."""
