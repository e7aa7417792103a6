"""The job-pitch label of a seeker's turn: request x object x scope x beneficiary x invitation (domain.md 1.2, 1.9)."""

from infoview_ai.nlu.pitch.decide import read_pitch

__all__ = ["read_pitch"]
