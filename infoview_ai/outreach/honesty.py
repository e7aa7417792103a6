"""Claims that the learner's own notes contradict (domain.md 4.0, the honesty rule; interfaces.md: `dishonest`).

This reads plain contradictions: a note says "not", the message says "yes", about the same thing; or both name a number
of the same thing and the numbers differ. It never guesses about what the notes do not speak of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from infoview_ai.nlu.words import lowered, said, stem
from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon import truth as words_of
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.words_for_issues import NOT_ASKING, words_for

_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def honesty_issues(seen: Seen) -> Iterator[Issue]:
    """At most one issue for each line that says what is not so."""
    context = seen.message.context
    hunting = context.is_job_hunting or words_of.HUNTING.search(_affirmed(context.seeker_notes)) is not None
    found = seen.first(words_of.NOT_LOOKING) if hunting else None
    if found is not None:
        yield Issue(
            code=Code.DISHONEST,
            quote=found[0].text,
            why="You are looking for a job, so this is not true. What you do not ask of them is.",
            try_instead=NOT_ASKING,
        )
    notes = [lowered(context.seeker_notes[one.start : one.end]) for one in said(context.seeker_notes).sentences]
    for line in seen.lines:
        if found is not None and line is found[0]:
            continue
        note = next((note for note in notes if any(_contradicts(note, part) for part in _claims(line))), None)
        if note is not None:
            words = words_for(Code.DISHONEST, seen.channel)
            why = f"Your own notes say otherwise: \u201c{note.strip()}\u201d"
            yield Issue(code=Code.DISHONEST, quote=line.text, why=why, try_instead=words.try_instead)


def says_not_looking(line: Line) -> bool:
    """Whether a line denies that the writer looks for a job."""
    return words_of.NOT_LOOKING.search(line.low) is not None


def _affirmed(notes: str) -> str:
    return " . ".join(part for part in re.split(r"[.;\n]", lowered(notes)) if not words_of.NEGATION.search(part))


def _claims(line: Line) -> list[str]:
    """The line, and its clauses where "and" or a comma parts them: a wish in one does not unsay the other."""
    parts = re.split(r",? (?:and|but|so) (?=i\b|would\b|have\b|am\b|want\b|hope\b)|; ", line.low)
    return [] if line.asks and len(parts) == 1 else [part for part in parts if part]


def _contradicts(note: str, low: str) -> bool:
    denied, claimed = words_of.NEGATION.search(note) is not None, words_of.NEGATION.search(low) is None
    shared = _meaning(note) & _meaning(low)
    if not claimed or not _affirms(low):
        return False
    if words_of.NOT_THEM.search(note) is not None and words_of.WE_MET.search(low) is not None:
        return True
    if denied or (words_of.UNREALISED.search(note) is not None and words_of.DONE.search(low) is not None):
        deeds = shared & (words_of.DEEDS | _denied(note))
        things = shared - deeds
        return (bool(deeds) and bool(things)) or len(things) >= 3
    return _numbers_differ(note, low, shared)


def _denied(note: str) -> frozenset[str]:
    """What a note says has not been done: the word that "not" stands before."""
    found = re.findall(r"(?:\bnot|\bnever|n't|\byet to) (?:(?:yet|even|actually|really|ever) )?([a-z]+)", note)
    return frozenset(meaning for word in found for meaning in _meaning(word))


def _affirms(low: str) -> bool:
    """Wishes and plans claim nothing."""
    return re.search(r"\b(?:would like|'d like|hope|want|will|i'll|if|could|would love|plan)\b", low) is None


def _numbers_differ(note: str, low: str, shared: frozenset[str]) -> bool:
    mine, theirs = _counts(note), _counts(low)
    return any(unit in theirs and theirs[unit] != mine[unit] and len(shared - {unit}) >= 1 for unit in mine)


def _counts(low: str) -> dict[str, float]:
    """ "three years", "first-year", "6 evenings": unit to number."""
    counts: dict[str, float] = {}
    words = re.findall(r"[a-z]+|\d+", low)
    for number, unit in pairwise(words):
        value = float(number) if number.isdigit() else words_of.NUMBERS.get(number)
        if value is not None and (name := stem(unit)) in _COUNTED_STEMS:
            counts.setdefault(name, value)
    return counts


_COUNTED_STEMS: Final = frozenset(stem(word) for word in words_of.COUNTED)


def _meaning(low: str) -> frozenset[str]:
    found = {deed for deed, pattern in _DEEDS_IN_PHRASES if pattern.search(low)}
    for word in _WORD.findall(low):
        if word in words_of.COMMON or (len(word) < 3 and word not in words_of.SAME_WORDS):
            continue
        root = stem(word)
        found.add(words_of.SAME_WORDS.get(word) or words_of.SAME.get(root, root))
    return frozenset(found)


_DEEDS_IN_PHRASES: Final = (
    ("took-in", words_of.ATTENDED),
    ("contact", words_of.CONTACT_DENIED),
    ("contact", words_of.CONTACT_CLAIMED),
)
