"""Rules and tagger together: from how much on a sentence, or a message, counts as doing something.

A score counts as high as the tagger gives it; where the rules see the same, `ruled` is added. The figures were chosen
on messages of writers whom the tagger had not learned from (data/CARD.md): the rules know textbook wording for certain,
the tagger carries over to other hands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from infoview_ai.outreach.tagging.tags import Tag


@dataclass(frozen=True)
class Bar:
    """`least` is the score needed, in log odds; `ruled` what the rules' word adds."""

    least: float
    ruled: float

    def reached(self, score: float, ruled: bool) -> bool:
        return score + (self.ruled if ruled else 0.0) >= self.least


BARS: Final[dict[Tag, Bar]] = {
    Tag.LINK: Bar(-0.25, 2.0),
    Tag.INTRODUCTION: Bar(-0.25, 2.25),
    Tag.REASON: Bar(-0.5, 1.0),
    Tag.PURPOSE: Bar(-0.25, 1.5),
    Tag.ASK: Bar(-0.75, 2.5),
    Tag.EASY_NO: Bar(-0.75, 1.5),
    Tag.SPECIFIC: Bar(-0.4, 1.0),
    Tag.NEXT: Bar(0.0, 1.0),
    Tag.VAGUE: Bar(-0.4, 2.0),
    Tag.PRESSURE: Bar(1.5, 2.5),
    Tag.PITCH: Bar(0.5, 1.35),
    Tag.RESUME: Bar(1.0, 3.0),
}
