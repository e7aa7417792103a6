"""Step 6: a learner who catches it themselves (MP5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from infoview_ai.nlu.pitch.clauses import Clause

_TAKEN_BACK = (
    r"\b(?:sorry|scratch that|forget (?:that|i|it)|never mind|nevermind|let me (?:rephrase|put (?:it|that)"
    r"|start over|try that|ask it)|what i (?:meant|mean)|i meant|came out wrong|take that back"
    r"|should not have (?:asked|said)|ignore that|strike that|not fair|unfair|withdraw|do not answer that"
    r"|that was out of (?:line|place)|i did not mean|wrong question|not what i (?:wanted|meant|came))\b"
)


@cache
def _taken_back() -> re.Pattern[str]:
    return re.compile(_TAKEN_BACK)


def takes_back(clause: Clause) -> bool:
    """Whether a clause withdraws what was said before it."""
    return _taken_back().search(clause.words) is not None


def repaired_after(at: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether the learner takes `at` back later in the same turn."""
    return any(clause.start >= at.end and takes_back(clause) for clause in clauses)
