"""Speaker labels at the head of a line: `Name: text`, `[00:01:23] Name: text`, `Name (0:05)` on a line of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STAMP = r"(?P<{0}>(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}(?:[.,]\d{{1,3}})?)(?:\s?(?P<{0}_half>[AaPp])\.?[Mm]\.?)?"
_NAME = r"(?P<name>[^\W_][\w.'’\-()/& ]{0,48}?)"

_SAID = re.compile(
    rf"^\s*(?:[\[(]?\s*{_STAMP.format('before')}\s*[\])]?\s*[-–—|]?\s*)?"
    rf"{_NAME}\s*(?:[\[(]?\s*{_STAMP.format('after')}\s*[\])]?\s*)?[:：](?:\s+(?P<text>.*)|\s*)$"
)
_HEADED = re.compile(rf"^\s*\[?{_NAME}\]?\s*[|,]?\s+[\[(]?\s*{_STAMP.format('after')}\s*[\])]?\s*$")
_HEADED_BEFORE = re.compile(rf"^\s*[\[(]?\s*{_STAMP.format('before')}\s*[\])]?\s+{_NAME}\s*$")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")

_NEVER_NAMES = frozenset(
    "also and answer because but caution edit example finally first fourth hint important lesson nb no note ok okay "
    "one or ps question reason remember result second so still summary then third tip two warning well yes".split()
)
"""Words that begin a sentence with a colon far more often than they name a speaker."""

_PARTICLES = frozenset("al bin da de del der di dos du el la le of o the van von y".split())


@dataclass(frozen=True)
class Label:
    """A label found at the head of a line, its time in seconds if it has one, and the words after it."""

    name: str
    text: str
    start: float | None = None
    minutes_and_seconds: bool = False
    """The time has two parts and no am/pm, so it may be minutes and seconds or hours and minutes."""


def said_by(line: str) -> Label | None:
    """`Name: text` with or without a time around the name."""
    match = _SAID.match(line)
    if match is None or not _is_name(match["name"]):
        return None
    which = "before" if match["before"] else "after"
    return _label(match, which, match["text"] or "")


def headed_by(line: str) -> Label | None:
    """A name and a time alone on a line, with the words on the lines below (Otter, Teams, Zoom)."""
    for pattern, which in ((_HEADED, "after"), (_HEADED_BEFORE, "before")):
        match = pattern.match(line)
        if match is not None and _is_name(match["name"]):
            return _label(match, which, "")
    return None


def _label(match: re.Match[str], which: str, text: str) -> Label:
    stamp, half = match[which], match[f"{which}_half"]
    name = _ASIDE.sub("", match["name"]).strip() or match["name"].strip()
    if stamp is None:
        return Label(name, text.strip())
    return Label(name, text.strip(), seconds(stamp, half), stamp.count(":") == 1 and half is None)


def seconds(stamp: str, half: str | None = None) -> float:
    """`1:02:03.5` in seconds; two parts are minutes and seconds, or hours and minutes with am or pm."""
    parts = [float(part.replace(",", ".")) for part in stamp.split(":")]
    if half is not None:
        parts[0] = parts[0] % 12 + (12 if half in "pP" else 0)
        parts = parts if len(parts) == 3 else [*parts, 0.0]
    total = 0.0
    for part in parts:
        total = total * 60 + part
    return total


def _is_name(name: str) -> bool:
    words = _ASIDE.sub("", name).split()
    if not 1 <= len(words) <= 5 or name[0].isdigit():
        return False
    if len(words) == 1:
        return words[0].casefold() not in _NEVER_NAMES
    return all(
        word[0].isupper() or word[0].isdigit() or word.casefold() in _PARTICLES or not word[0].isalpha()
        for word in words
    )
