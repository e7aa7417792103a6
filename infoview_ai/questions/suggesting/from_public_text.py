"""Questions that rest on something public about the person: a change of trade, a thing they made, a special field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.suggesting.suggested import SuggestedQuestion

_CLAUSES: Final = re.compile(
    r"[.;!?\n•|]+|,\s+(?=(?:and |then |now |later |before that )?(?:[a-z]+(?:s|ed)\b|was\b|is\b|has\b))|\s+-\s+|"
    r"\s[–—]\s",
)
_ME_TO_YOU: Final = (
    (re.compile(r"\b(?:her|his|their|my)\b", re.IGNORECASE), "your"),
    (re.compile(r"\b(?:herself|himself|themselves|myself)\b", re.IGNORECASE), "yourself"),
    (re.compile(r"\b(?:she|he|i)\b", re.IGNORECASE), "you"),
)
_SUBJECT: Final = re.compile(
    r"^(?:(?:she|he|i|they|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:'s|'ve)? )?(?:(?:has|have|had|also|now|then|later|"
    r"currently|previously|"
    r"recently|first|and|once|still|today|before that|originally) )*",
)
_VERB: Final = re.compile(r"^(?P<verb>[A-Za-z]+)\b(?P<rest>.*)$")
_MOST_WORDS: Final = 16
_LEAST_WORDS: Final = 2

_CHANGE = ("moved", "switched", "changed", "went", "came", "left", "swapped", "retrained", "turned", "transferred")
_BEFORE = (
    "was",
    "worked",
    "began",
    "started",
    "trained",
    "studied",
    "served",
    "taught",
    "grew",
    "qualified",
    "graduated",
)
_MADE = (
    "wrote", "published", "founded", "built", "launched", "opened", "created", "led", "designed", "organised",
    "organized", "won", "set", "made", "helped", "invented", "edited", "co-founded", "introduced", "curated",
    "restored",
)  # fmt: skip
_DOES = {
    "runs": "run", "hosts": "host", "leads": "lead", "teaches": "teach", "writes": "write", "covers": "cover",
    "works": "work", "bakes": "bake", "audits": "audit", "builds": "build", "makes": "make", "edits": "edit",
    "repairs": "repair", "specialises": "specialise", "specializes": "specialize", "volunteers": "volunteer",
    "coaches": "coach", "mentors": "mentor", "speaks": "speak", "organises": "organise", "organizes": "organize",
    "trains": "train", "manages": "manage", "keeps": "keep", "grows": "grow", "restores": "restore",
    "maintains": "maintain", "designs": "design", "advises": "advise", "studies": "study",
    "researches": "research", "translates": "translate", "cooks": "cook", "plays": "play", "treats": "treat",
    "sits": "sit", "chairs": "chair", "blogs": "blog", "flies": "fly", "drives": "drive", "cares": "care",
    "represents": "represent", "looks": "look", "supports": "support", "directs": "direct", "produces": "produce",
    "sells": "sell", "tests": "test",
}  # fmt: skip
_VERBS: Final = frozenset((*_CHANGE, *_BEFORE, *_MADE, *_DOES)) - {"was"}
_LINKED: Final = re.compile(r"^(?:from|out of) (?P<x>.+?) (?:to|into) (?P<y>.+?)(?: in (?:19|20)\d\d)?$", re.IGNORECASE)
_AS: Final = re.compile(r"^(?:as )?(?P<x>an? [\w -]+?)(?: (?:before|first|for|until|in|at|with)\b.*)?$", re.IGNORECASE)
_AGE: Final = re.compile(r"\bat (?:the age of )?(?P<n>\d\d)\b")
_SINCE: Final = re.compile(r"\bsince (?P<n>(?:19|20)\d\d)\b|\bfor (?P<m>\w+ years)\b")


def from_public(about: str) -> Iterator[SuggestedQuestion]:
    """Tailored questions, one for each statement about the person that we can build on."""
    for clause in _CLAUSES.split(about.replace("\u2019", "'")):
        if (plain := clause.strip(" ,")) and (made := _from_clause(plain)):
            yield made.model_copy(update={"tailored": True, "rests_on": plain})


def _from_clause(clause: str) -> SuggestedQuestion | None:
    first = clause.partition(" ")[0].lower()
    bare = clause if first in _VERBS else _SUBJECT.sub("", clause)
    if not _LEAST_WORDS <= len(bare.split()) <= _MOST_WORDS or (found := _VERB.match(bare)) is None:
        return None
    verb, rest = found["verb"].lower(), _to_you(found["rest"].strip())
    return _change(verb, rest) or _earlier(verb, rest) or _work(verb, rest)


def _change(verb: str, rest: str) -> SuggestedQuestion | None:
    """ "moved from tractors to towers"."""
    found = _LINKED.match(rest) if verb in _CHANGE else None
    if found is None:
        return None
    return _one(
        Topic.PATH_IN,
        f"You {verb} from {found['x']} to {found['y']}: what from {found['x']} do you still use?",
        "It rests on their own way, so the answer is theirs alone.",
    )


def _earlier(verb: str, rest: str) -> SuggestedQuestion | None:
    """What they were or learned before."""
    if verb not in _BEFORE:
        return None
    if age := _AGE.search(rest):
        return _one(
            Topic.PATH_IN,
            f"You {_past(verb)} at {age['n']}: what made you do it then?",
            "It asks for the moment behind a date in their profile.",
        )
    if since := _SINCE.search(rest):
        thing = _SINCE.sub("", rest).strip(" ,")
        return (
            _one(
                Topic.OUTLOOK,
                f"You have {verb} {thing} {since.group()}: what has changed most in that time?",
                "They have seen the change themselves.",
            )
            if verb != "was"
            else None
        )
    said = f"{_past(verb)} {rest}".strip()
    if verb == "was" and not _AS.match(rest.removesuffix(" before").removesuffix(" first")):
        return None
    said = re.sub(r"\s+(?:before|first)$", "", said)
    return _one(
        Topic.PATH_IN,
        f"You {said} earlier: what from that time do you still use today?",
        "It takes up a part of their past that few people ask about.",
    )


def _past(verb: str) -> str:
    return "were" if verb == "was" else verb


def _work(verb: str, rest: str) -> SuggestedQuestion | None:
    """What they made, or what they do besides the usual."""
    if verb in _MADE:
        return _one(
            Topic.REWARDS if verb in ("won",) else Topic.PATH_IN,
            f"You {verb} {rest}: how did that come about, and what did it teach you?",
            "It shows that you looked them up, and they know the story behind it.",
        )
    if verb not in _DOES:
        return None
    if since := _SINCE.search(rest):
        when = f"since {since['n']}" if since["n"] else f"in these {since['m']}"
        thing = _SINCE.sub("", rest).strip(" ,")
        return _one(
            Topic.OUTLOOK,
            f"You {_DOES[verb]} {thing}: what has changed most {when}?",
            "They have seen the change themselves.",
        )
    return _one(
        Topic.DAY_TO_DAY,
        f"You {_DOES[verb]} {rest}: what do outsiders not see about that?",
        "It takes up what is special about their work.",
    )


def _to_you(text: str) -> str:
    for pattern, word in _ME_TO_YOU:
        text = pattern.sub(word, text)
    return text


def _one(topic: Topic, question: str, why: str) -> SuggestedQuestion:
    return SuggestedQuestion(question=re.sub(r"\s+", " ", question), topic=topic, why=why)
