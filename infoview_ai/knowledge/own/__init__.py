"""The learner's own documents: read from files, kept per owner, cut into passages for the library."""
