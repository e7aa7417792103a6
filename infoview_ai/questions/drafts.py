"""A drafted list as text: one question a line, list marks, stars and HTML taken off; limits with clear messages."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import Final

from infoview_ai.errors import InputError

MOST_LINES: Final = 1000
LONGEST_CHARACTERS: Final = 400_000
_MARK = re.compile(r"^(?:[*•‣◦▪–—-]+\s*|\(?\d{1,3}[.):]\s+|\[[ xX]?\]\s*|Q\d{0,3}[.:)]\s*|★\s*)+")
_STAR = re.compile(r"^\s*(?:[-•]\s*|\d{1,3}[.)]\s*)?[*★]")
_TAGS = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<!--.*?-->|</?[a-zA-Z][^<>]{0,400}>", re.DOTALL)
_BLOCK = re.compile(r"<(?:br|/?(?:li|p|div|ul|ol|tr|td|h[1-6]|table|section|article))\b[^<>]{0,400}>", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f]")
_SPACES = re.compile(r"\s+")
_ADVICE: Final = "Write one question a line, 6-10 in all."


@dataclass(frozen=True)
class Draft:
    """One drafted question. `starred`: the learner marked it as one that must be asked."""

    text: str
    starred: bool = False


def read_drafts(text: str, name: str = "the list") -> tuple[Draft, ...]:
    """The questions in a text: one a line, or a JSON list of texts (or of objects with `question` or `text`).

    InputError for an empty list, for more than 1,000 lines, and for a text of over 400,000 characters; `name` is how
    the message calls it.
    """
    if len(text) > LONGEST_CHARACTERS:
        raise InputError(f"{name}: too large for a list of questions.", next_step=_ADVICE)
    drafts = tuple(draft for draft in _from_json(text, name) or _from_lines(text) if draft.text)
    if not drafts:
        raise InputError(f"{name}: there is no question in it.", next_step=_ADVICE)
    return limited(drafts, name)


def limited(drafts: tuple[Draft, ...], name: str = "the list") -> tuple[Draft, ...]:
    """The drafts, or InputError where they are more than anybody could review."""
    if len(drafts) > MOST_LINES:
        raise InputError(
            f"{name}: {len(drafts)} questions are more than the {MOST_LINES} that are reviewed at once.",
            next_step="A talk of 15 minutes has room for six to eight; bring the ones you would miss most.",
        )
    return drafts


def cleaned(text: str) -> str:
    """One line of plain words: no HTML, no list mark, no invisible characters."""
    plain = html.unescape(_TAGS.sub("", _BLOCK.sub(" ", text))) if "<" in text or "&" in text else text
    plain = _SPACES.sub(" ", _INVISIBLE.sub("", plain)).strip()
    return _MARK.sub("", plain).strip()


def _from_lines(text: str) -> tuple[Draft, ...]:
    lines = (_TAGS.sub("", _BLOCK.sub("\n", text)) if "<" in text else text).splitlines()
    return tuple(Draft(cleaned(line), _STAR.match(line) is not None) for line in lines)


def _from_json(text: str, name: str) -> tuple[Draft, ...] | None:
    if not text.lstrip().startswith(("[", "{")) or text.lstrip()[:3].lower() in ("[ ]", "[x]"):
        return None
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return None
    items = given.get("questions") if isinstance(given, dict) else given
    if not isinstance(items, list):
        raise InputError(f"{name}: the JSON holds no list of questions.", next_step=_ADVICE)
    return tuple(_from_item(item, place, name) for place, item in enumerate(items))


def _from_item(item: object, place: int, name: str) -> Draft:
    starred = False
    if isinstance(item, dict):
        starred = item.get("must_ask") is True
        item = item.get("question", item.get("text"))
    if not isinstance(item, str):
        raise InputError(f"{name}: entry {place + 1} of the JSON list is no text.", next_step=_ADVICE)
    return Draft(cleaned(item), starred)
