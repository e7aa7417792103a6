"""Which sentences their words alone settle, and of which more has to be known.

On messages of writers not learned from, the tags of the settled sentences were found as often by the words alone as
with the sentence's vector (data/CARD.md); the vector, which costs most of the time of a check, changes nothing there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from infoview_ai.outreach.channels import Channel, Part, rules_of
from infoview_ai.outreach.tagging.tags import Tag

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SURE: Final = 2.5
"""So far from even, in log odds, must every tag be that the channel asks for."""
SURE_OF_NO_FAULT: Final = -4.5
"""So unlikely must every fault be: a pitch must not be missed."""
_TAGS: Final[dict[Part, tuple[Tag, ...]]] = {
    Part.LINK: (Tag.LINK,),
    Part.INTRODUCTION: (Tag.INTRODUCTION,),
    Part.PURPOSE: (Tag.PURPOSE,),
    Part.REASON: (Tag.REASON,),
    Part.ASK: (Tag.ASK,),
    Part.EASY_NO: (Tag.EASY_NO,),
    Part.SPECIFICS: (Tag.SPECIFIC, Tag.NEXT),
}


def in_doubt(scores: NDArray[np.float32], channel: Channel) -> list[bool]:
    """For each row of scores whether the vector of the sentence could change what is said of it."""
    needs, faults = _columns(channel)
    rows = (([abs(row[one]) for one in needs], [row[one] for one in faults]) for row in scores.tolist())
    return [min(asked, default=SURE) < SURE or max(wrong) > SURE_OF_NO_FAULT for asked, wrong in rows]


@cache
def _columns(channel: Channel) -> tuple[list[int], list[int]]:
    """The columns of what the channel needs, and of the faults it can have."""
    needs = rules_of(channel).needs
    order = list(Tag)
    asked = [tag for part, tags in _TAGS.items() if part in needs for tag in tags]
    faults = [Tag.PRESSURE, Tag.PITCH, Tag.RESUME, *([Tag.VAGUE] if Part.PURPOSE in needs else [])]
    return [order.index(tag) for tag in asked], [order.index(tag) for tag in faults]
