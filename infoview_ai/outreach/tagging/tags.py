"""The tags of sentences, and how sure the tagger is of each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Tag(StrEnum):
    """What a sentence does. The first eight a message may need; the last four are faults."""

    INTRODUCTION = "intro"
    LINK = "link"
    REASON = "reason"
    PURPOSE = "purpose"
    ASK = "ask"
    EASY_NO = "easy_no"
    SPECIFIC = "specific"
    NEXT = "next"
    VAGUE = "vague"
    PRESSURE = "pressure"
    PITCH = "pitch"
    RESUME = "resume"


@dataclass(frozen=True)
class Tags:
    """The scores of a message's sentences, in their order: log odds, so that 0 is as likely as not."""

    scores: Mapping[Tag, tuple[float, ...]]

    def of(self, tag: Tag, place: int) -> float:
        """The score of the sentence at `place`; minus infinity for one that was not read."""
        row = self.scores[tag]
        return row[place] if place < len(row) else -math.inf

    def best(self, tag: Tag) -> float:
        """The highest score of the message; minus infinity where it has no sentence."""
        return max(self.scores[tag], default=-math.inf)
