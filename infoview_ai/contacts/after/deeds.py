"""What is done and who does it: a verb with a "not" on one side only, and a deed that is given to somebody else.

What was said is in the first person, what is remembered in the third: "I sold bread", "she sold bread". Only plain
cases are told; where a clause is more winding than these rules, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.knowledge.words import stems

_AUXILIARY: Final = r"(?:do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|may|might|must)"
_ADVERB: Final = r"(?:(?:really|ever|even|once|just|actually|only|always|often|also|simply|still|\w+ly)\s+){0,2}"
_NEGATED: Final = re.compile(
    rf"(?:\b{_AUXILIARY} not|\b\w+n't|\bcannot|\bnever|\brarely|\bhardly|"
    rf"\b(?:nobody|no one|none)(?: (?:of|on|in|at) (?:\w+ )?\w+)?)\s+{_ADVERB}(\w+)"
)
_NOT_DONE: Final = re.compile(r"\b(?:do|does|did) not\b|\b(?:don't|doesn't|didn't|never)\b")
_NEGATOR: Final = re.compile(
    r"\b(?:not|no|never|nobody|no one|none|nothing|neither|nor|cannot|without|rarely|hardly|instead|less|few|fewer|"
    r"only|stop\w*|skip\w*|avoid\w*|refus\w*|fail\w*|unless|if|would|could|'d|except|than)\b|n't\b|'d\b"
)
"""What turns a clause, or makes it a mere thought: behind one of these nothing is told."""
_CLAUSE: Final = re.compile(r"[,;:.!?]|\s[-–—]\s|\b(?:but|because|so|since|while|which)\b")
_WEAK: Final = frozenset(
    stems(
        "be have do get go come make take thing way lot say know think want need see tell talk look try set run stand "
        "keep put let give turn carry hold bring call move"
    )
)
"""Verbs that stand for too many things to settle anything."""
_I_DID: Final = re.compile(rf"\bi(?:'ve|'d|'m| had| have| was)?\s+{_ADVERB}(\w+)")
_TO_ME: Final = re.compile(r"\b(\w+)(?:\s+(?:to|at|with|for|on|about))?\s+me\b")
_SHE_DID: Final = re.compile(rf"^(?:\W*)(?:she|he|they)\s+{_ADVERB}(\w+)")
_OTHERS: Final = ("her", "his", "their", "the")
_PRONOUNS: Final = frozenset("i you he she it we they who that which what".split())
_MOST_WORDS: Final = 4
"""So many words may stand before the verb of somebody else: "The older head nurse"."""
_NOT_ONE: Final = frozenset("first last best worst hardest most only next same other second third".split())
_HOUSES: Final = frozenset(
    stems("ward hospital team company office school job work day week year shift training course thing problem whole")
)


def denied(thing: str, sentence: str) -> str:
    """Where one of the two says "not" of a verb that the other says plainly; empty otherwise."""
    if agree_in_not(thing, sentence):
        return ""
    if _plain_against_negated(_low(thing), _low(sentence)):
        return "What was said has a “not” that you do not remember."
    return said_after_all(thing, sentence)


def agree_in_not(thing: str, sentence: str) -> bool:
    """Whether both say "not" of the same verb."""
    return bool(_negated_verbs(_low(thing)) & _negated_verbs(_low(sentence)))


def said_after_all(thing: str, sentence: str) -> str:
    """Where the learner remembers a "not" of a verb that was said plainly; empty otherwise."""
    if found := _plain_against_negated(_low(sentence), _low(thing)):
        return f"You remember it with a “not”; what was said has none: “{found}”."
    return ""


def somebody_else(thing: str, sentence: str, names: frozenset[str], own: frozenset[str]) -> str:
    """Where what is remembered gives a deed to somebody else.

    `names`: those said in the talk, in small letters; `own`: the name of whom one talked with.
    """
    theirs = _low(sentence)
    told = {stem: match[0] for match in _I_DID.finditer(theirs) for stem in stems(match[1])}
    for subject, verb in _subjects(thing, names):
        for stem in set(stems(verb)) & told.keys() - _WEAK:
            if not _is_general(subject, own) and not _is_told_of(subject, stem, theirs):
                return f"You remember that {_inside(subject)} did it; they said it of themselves: “{told[stem]}”."
    if she := _SHE_DID.match(_low(thing)):
        rest = set(stems(_low(thing)[she.end() :]))
        for match in _TO_ME.finditer(theirs):
            by = set(stems(_CLAUSE.split(theirs[: match.start()])[-1]))
            done = set(stems(match[1])) & set(stems(she[1])) - _WEAK - told.keys()
            if done and by & rest:
                return f"You remember that they did it; what was said is that it was done to them: “{match[0]}”."
    return ""


def _subjects(thing: str, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Who might have done it, and what: "Her old friend" and "cried". Only names, and people who are pointed at."""
    words = re.findall(r"[\w'’-]+", thing)
    pointed = bool(words) and words[0].casefold() in _OTHERS
    for size in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
        last = words[size - 1].casefold()
        if last in _PRONOUNS or (not pointed and last not in names):
            return
        if size > pointed:
            yield " ".join(words[:size]), words[size].casefold()


def done_after_all(thing: str, sentence: str) -> str:
    """The same for a deed only ("did not report"): how somebody was may change from one sentence to the next."""
    return said_after_all(thing, sentence) if _NOT_DONE.search(_low(thing)) else ""


def _plain_against_negated(plain: str, negated: str) -> str:
    """The clause of `plain` that says, with nothing turning it, a verb that `negated` says only with a "not"."""
    verbs = _negated_verbs(negated) - _WEAK
    clear = [clause for clause in _CLAUSE.split(negated) if not _NEGATOR.search(clause)]
    said_too = frozenset(stem for clause in clear for stem in stems(clause))
    for clause in _CLAUSE.split(plain):
        for match in re.finditer(r"\w+", clause):
            if set(stems(match[0])) & (verbs - said_too) and not _NEGATOR.search(clause[: match.start()]):
                return clause.strip()
    return ""


def _negated_verbs(text: str) -> set[str]:
    return {stem for match in _NEGATED.finditer(text) for stem in stems(match[1])}


def _is_general(subject: str, own: frozenset[str]) -> bool:
    """ "The ward", "the hardest thing", or the one who told it, by name: nobody else is meant."""
    words = subject.casefold().split()
    if words[0] not in _OTHERS:
        return bool(set(words) & own)
    return bool(set(stems(words[-1])) & _HOUSES) or bool(set(words) & _NOT_ONE)


def _is_told_of(subject: str, stem: str, sentence: str) -> bool:
    """Whether the sentence gives the same deed to that person too."""
    head = stems(subject.casefold().split()[-1])
    return any(
        set(head) & set(stems(part)) and stem in stems(part) and not re.search(r"\bi\b", part)
        for part in _CLAUSE.split(sentence)
    )


def _inside(subject: str) -> str:
    first, _, rest = subject.partition(" ")
    return f"{first.casefold()} {rest}" if first.casefold() in _OTHERS else subject


def _low(text: str) -> str:
    return text.casefold().replace("’", "'")
