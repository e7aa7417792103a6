"""Things that learners say in their own words in the first turns and that a list of set phrases passes over."""

from __future__ import annotations

import re

from infoview_ai.nlu.spoken_times import NUMBER
from infoview_ai.scoring.talk import Said

_FIRST_TURNS = 2
"""Up to this index the professional has told nothing yet, so what is known of them was known before."""

_LINK = re.compile(
    r"\b(?:told me (?:that )?(?:you|about you|to (?:talk|speak|ask|call|ring|write))"
    r"|said (?:that )?you(?:['’](?:d|re|ll)| would| might| were| are| could| had)|gave me your \w+"
    r"|sent me (?:to you|your way)|put (?:us|me) (?:in touch|on to you)|(?:pointed|steered) me (?:to|at|towards) you"
    r"|mentioned (?:you|your name)|spoke (?:\w+ )?of you"
    r"|(?:suggested|recommended) (?:you|I (?:talk|speak|ask|call|ring|write))"
    r"|that(?:['’]s| is) why I (?:wrote|rang|called|asked|came|chose)|I (?:thought of|picked|chose|wanted) you"
    r"|(?:saw|read|heard|know|use|bought) (?:the \w+(?: \w+)? you|your (?!time\b|day\b|name\b)))\b",
    re.IGNORECASE,
)
_THEIR_WORK = re.compile(
    r"\b(?:saw|seen|read|heard|watched|visited|know|because of|love|loved) the \w+(?: \w+){0,2} you (?:showed|wrote"
    r"|made|built|gave|rebound|restored|published|designed|exhibited|painted|recorded|translated|baked|brewed)\b"
    r"|\bI know your \w+(?: \w+){0,2} by heart\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    rf"\b(?:we|you|I)(?:['’]d| had| have|['’]ve)? (?:\w+ )?(?:said|agreed|promised|asked|fixed on|settled on) "
    rf"(?:on |for )?(?:about |only |just )?(?:{NUMBER} minutes|(?:a )?quarter of an hour|half an hour)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"\bI(?:['’]m| am|['’]ve been| have been) (?:\w+ )?(?:finding out|learning|asking around|reading up"
    r"|trying to work out)(?: more)? (?:about|what|how|whether)\b",
    re.IGNORECASE,
)


def says_link(said: Said) -> bool:
    """Whether the turn says how the learner found them, or why them (O3, O6)."""
    return _LINK.search(said.turn.text) is not None


def says_limit(said: Said) -> bool:
    """Whether the turn names what was agreed: "I think we said fifteen minutes" (O7)."""
    return _LIMIT.search(said.turn.text) is not None


def says_purpose(said: Said) -> bool:
    """Whether the turn says that the learner is finding out about the work (O5)."""
    return _PURPOSE.search(said.turn.text) is not None


def greets(said: Said, name: str) -> bool:
    """Whether the turn begins with a short greeting and one of their names: "Morning Tam" (O1)."""
    names = "|".join(re.escape(part) for part in name.split() if len(part) > 1)
    greeting = r"(?:(?:good )?(?:morning|afternoon|evening)|alright|hiya|now then)\b"
    return bool(names) and re.match(rf"\W*{greeting}[\w ,.]{{0,20}}\b(?:{names})\b", said.turn.text, re.I) is not None


def known_work(said: Said) -> str:
    """A work of theirs that the learner knew before the talk, in the words of the turn; "" where there is none."""
    found = _THEIR_WORK.search(said.turn.text) if said.index <= _FIRST_TURNS else None
    return found.group() if found else ""
