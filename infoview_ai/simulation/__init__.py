"""Scripted learners that play rehearsals through the real service: bad learners as tests."""
