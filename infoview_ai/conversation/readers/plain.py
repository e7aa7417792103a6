"""The reader of plain text: `Name: text`, with or without times, and the exports of Zoom, Teams and Otter."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from infoview_ai.conversation.readers.names import Label, headed_by, said_by
from infoview_ai.conversation.readers.seeker import is_label
from infoview_ai.conversation.readers.utterances import Source, Utterance, key_of, read_note

_COMMENT = re.compile(r"^\s*#+\s?")
_RULE = re.compile(r"^\s*[-=_*~]{3,}\s*$")
_FOOTER = re.compile(r"^\s*transcribed by\b", re.IGNORECASE)
_BRACKETED = re.compile(r"^\s*[\[(][^\])]*[\])]\s*$")


@dataclass
class _Open:
    """The utterance being read."""

    label: Label
    where: str
    lines: list[str] = field(default_factory=list)

    def closed(self) -> Utterance:
        return Utterance(self.label.name, " ".join(self.lines), self.where, self.label.start)


def read_plain(text: str) -> Source:
    """The utterances in `text`. Lines before the first name are a heading; lines without a name go on with the last."""
    lines = text.split("\n")
    labels = _consistent([said_by(line) or headed_by(line) for line in lines])
    wanted = _names_that_count(labels)
    found: list[Utterance] = []
    notes: dict[str, str] = {}
    now: _Open | None = None
    for number, (line, label) in enumerate(zip(lines, labels, strict=True), start=1):
        if now is None and _COMMENT.match(line):
            notes.update([note] if (note := read_note(_COMMENT.sub("", line))) else [])
        elif label is not None and key_of(label.name) in wanted:
            found.extend([now.closed()] if now else [])
            now = _Open(label, f"line {number}", [label.text] if label.text else [])
        elif now is not None and line.strip() and not (_RULE.match(line) or _FOOTER.match(line)):
            now.lines.append(line.strip())
    found.extend([now.closed()] if now else [])
    spoken = tuple(one for one in found if one.text and not (_BRACKETED.match(one.text) and not is_label(one.name)))
    return Source(_as_clock(spoken, labels), notes)


def _consistent(labels: list[Label | None]) -> list[Label | None]:
    """Where nearly every label has a time, a colon without one ("Honestly: no") is part of what was said."""
    found = [label for label in labels if label]
    timed = [label for label in found if label.start is not None]
    if len(timed) < 4 or len(timed) < 0.8 * len(found):
        return labels
    return [label if label and label.start is not None else None for label in labels]


def _names_that_count(labels: list[Label | None]) -> set[str]:
    """Written with a capital, or a known label; a small-letter word counts once it begins two lines."""
    counts = Counter(key_of(label.name) for label in labels if label)
    return {
        key_of(label.name)
        for label in labels
        if label and (not label.name[0].islower() or is_label(label.name) or counts[key_of(label.name)] > 1)
    }


def _as_clock(utterances: tuple[Utterance, ...], labels: list[Label | None]) -> tuple[Utterance, ...]:
    """Two-part times are minutes and seconds, unless the words could not be said that fast: then hours and minutes."""
    if not any(label and label.minutes_and_seconds for label in labels):
        return utterances
    times = [one.start for one in utterances if one.start is not None]
    words = sum(len(one.text.split()) for one in utterances)
    span = max(times, default=0.0) - min(times, default=0.0)
    if len(times) < 4 or words / 150 * 60 < span * 8:
        return utterances
    return tuple(
        Utterance(one.name, one.text, one.where, None if one.start is None else one.start * 60) for one in utterances
    )
