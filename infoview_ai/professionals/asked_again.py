"""The same question in the same words, over and over: a person notices."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.fresh import plain, sentences
from infoview_ai.professionals.situation import Situation

PATIENT: Final = 2
"""Who asks the same words for a third time is told so; the second time there may be more to say."""
FEWEST_WORDS: Final = 5
_UNANSWERED: Final = frozenset(
    {Reply.ADMIT_IGNORANCE, Reply.ASK_WHICH_PART, Reply.NOT_UNDERSTOOD, Reply.ACKNOWLEDGE, Reply.DECLINE}
)
_BEFORE_IT: Final = re.compile(r"^(?:(?:and|so|but|i mean|ok|okay|well|again|sorry|please|right|now) )+")


def times_asked(situation: Situation) -> int:
    """How often the question was put before in these very words; 0 where the latest reply left it unanswered."""
    if situation.mood.last_reply in _UNANSWERED:
        return 0
    asked = _bare(situation.said)
    if len(asked.split()) < FEWEST_WORDS:
        return 0  # "and then?" asks for something else each time
    earlier = [turn.text for turn in situation.turns[:-1] if turn.speaker is Speaker.SEEKER]
    return sum(_bare(text) == asked for text in earlier)


def _bare(text: str) -> str:
    """The words of the last question in a turn, without what may stand before them; empty where nothing is asked."""
    asked = [sentence for sentence in sentences(text) if sentence.endswith("?")]
    return _BEFORE_IT.sub("", plain(asked[-1])) if asked else ""
