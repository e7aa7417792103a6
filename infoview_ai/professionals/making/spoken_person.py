"""A sentence about somebody as they would say it themselves, where that can be done without changing what it says."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from infoview_ai.professionals.making import clean


class Kind(StrEnum):
    """What a pasted text is."""

    OWN_WORDS = "own_words"
    ABOUT = "about"
    POSTING = "posting"


_POSTING = re.compile(
    r"\b(we are (looking|seeking|hiring)|you will|the successful candidate|job description|responsibilities|"
    r"requirements|apply (now|by|at)|the ideal candidate|reports to|qualifications)\b",
    re.IGNORECASE,
)
_I = re.compile(r"\b(I|I'm|I've|I'd|my|me)\b")
_THEY = re.compile(r"\b(he|she|they|his|her|their)\b", re.IGNORECASE)
_LEAD: Final = r"(?:(?:[Ii]n|[Ss]ince|[Aa]fter|[Bb]efore|[Ff]or|[Tt]oday|[Nn]ow|[Tt]hen|[Uu]ntil)\b[^,]{0,60}, )?"
_OPENING_NAME = re.compile(
    r"\s*(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?([A-ZÀ-Þ][a-zà-ÿ'-]+ [A-ZÀ-Þ][a-zà-ÿ'-]+) (?:is|was|has|works|leads|runs)\b"
)
_SECOND_VERB = re.compile(r"\b(and|then|but|also) (\w+s)\b(?! of\b)")
_IRREGULAR: Final = {"is": "am", "are": "am", "has": "have", "does": "do", "was": "was", "were": "was", "goes": "go"}
_ENDS_IN_S: Final = frozenset({"discuss", "focus", "miss", "pass", "always", "previously", "process", "address"})
_CONTRACTED: Final = {"'s": "'m", "'re": "'m", "'ll": "'ll", "'ve": "'ve", "'d": "'d"}
_MY: Final = (
    (re.compile(r"\b(?:his|her|their)\b(?=\s+[a-zà-ÿ])"), "my"),
    (re.compile(r"\b(?:himself|herself|themselves|themself)\b"), "myself"),
)


def kind_of(text: str) -> Kind:
    """Somebody's own words, words about them, or a job posting."""
    if len(_POSTING.findall(text)) >= 2:
        return Kind.POSTING
    return Kind.OWN_WORDS if len(_I.findall(text)) > len(_THEY.findall(text)) else Kind.ABOUT


def opening_name(text: str) -> str:
    """The name with which a text about somebody begins, so that its sentences can be told by a figure; or nothing."""
    found = _OPENING_NAME.match(text)
    return found[1] if found is not None else ""


def in_first_person(sentence: str, kind: Kind, name: str = "") -> str:
    """ "She runs a ward." as "I run a ward."; what cannot be turned with certainty is told as something written."""
    words = clean.line(sentence)
    if kind is Kind.POSTING:
        return f"A posting for work like mine puts it this way: {_ended(words)}"
    if kind is Kind.OWN_WORDS or _I.search(words):
        return _ended(words)
    turned = _turned(words, name)
    return (
        _ended(turned) if turned is not None else f"Something written about work like mine says this: {_ended(words)}"
    )


def _turned(words: str, name: str) -> str | None:
    if (possessive := re.match(r"(?:His|Her|Their) (?=[a-zà-ÿ])", words)) is not None:
        tail = words[possessive.end() :]
        return None if _THEY.search(tail) else f"My {tail}"
    found = _about(name).match(words)
    if found is None:
        return None
    lead, rest = found["lead"] or "", found["rest"]
    verb, _, tail = rest.partition(" ")
    short = _CONTRACTED.get(found["short"] or "", "")
    said = verb if short else _verb(verb)
    if _is_present(verb):
        tail = _SECOND_VERB.sub(lambda two: f"{two[1]} {_verb(two[2])}", tail)
    for pattern, mine in _MY:
        tail = pattern.sub(mine, tail)
    if _THEY.search(tail):
        return None
    return f"{lead}I{short} {said} {tail}".strip()


def _about(name: str) -> re.Pattern[str]:
    """A sentence that begins with whom it is about: a pronoun, or that name or a part of it."""
    names = [re.escape(part) for part in dict.fromkeys((name, *name.split())) if part]
    who = "|".join([*names, "[Hh]e", "[Ss]he", "[Tt]hey"])
    return re.compile(rf"(?P<lead>{_LEAD})(?P<who>{who})(?P<short>'\w+)?\s+(?P<rest>.+)")


def _is_present(verb: str) -> bool:
    return verb.lower() in {"is", "are", "has", "does"} or (_verb(verb) != verb)


def _verb(verb: str) -> str:
    """The form that goes with "I"."""
    lowered = verb.lower()
    if lowered in _IRREGULAR:
        return _IRREGULAR[lowered]
    if lowered in _ENDS_IN_S or lowered.endswith("ss") or len(lowered) < 4 or not lowered.endswith("s"):
        return verb
    if lowered.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(ch|sh|x|ss|zz|o)es$", lowered) else verb[:-1]


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
