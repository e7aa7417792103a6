""" "Surprise me": a manner drawn for the rehearsal's seed, which nobody is told before the debrief."""

from __future__ import annotations

import random

from infoview_ai.professionals.profile import Manner


def drawn_manner(seed: int) -> Manner:
    """The same manner for the same seed, each of the ten as likely as any other."""
    return random.Random(f"{seed}:manner").choice(list(Manner))
