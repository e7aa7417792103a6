"""The limit that the learner names aloud in the opening: "I asked for fifteen minutes"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from infoview_ai.conversation.transcript import Speaker, Turn

_NUMBERS = {
    "five": 5, "eight": 8, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30,
    "forty": 40, "forty-five": 45, "sixty": 60,
}  # fmt: skip
_NUMBER = r"\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_STATED = re.compile(
    r"\b(?:ask(?:ed)?(?: you)? for|agreed (?:on|to)|promised|booked|set aside|said|keep (?:it|this|us|myself) to|"
    r"you(?:'ve|’ve| have)? (?:got |given me |gave me )?|we(?:'ve|’ve| have) (?:got )?|take (?:only )?|for)\s*"
    rf"(?:only |just |about |up to |your |the |our |those )*(?:(?:{_NUMBER})\s*(?:-|–|to|or)\s*)?"
    rf"(?P<number>{_NUMBER})[\s-]minutes?\b",
    re.IGNORECASE,
)
_OPENING_TURNS = 3


def stated_minutes(turns: Iterable[Turn]) -> float | None:
    """Minutes that the learner names in their first three turns; "10 to 15" is 15 (domain.md, 1.1)."""
    own = (turn for turn in turns if turn.speaker is Speaker.SEEKER)
    for turn in islice(own, _OPENING_TURNS):
        match = _STATED.search(turn.text)
        if match:
            word = match["number"].lower()
            value = float(_NUMBERS.get(word) or word)
            return value if 0 < value <= 180 else None
    return None
