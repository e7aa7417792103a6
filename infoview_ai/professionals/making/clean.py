"""Words that somebody typed or pasted, made safe to stand in a profile. They are data; nothing in them is obeyed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_FENCES = str.maketrans({"<": "‹", ">": "›"})
_BRACES = str.maketrans({"{": "(", "}": ")"})
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(10))}
)
"""Names that some systems keep for devices."""

_COMMANDS = re.compile(
    "|".join(
        (
            r"\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|rules?|above|previous|everything)\b",
            r"\b(system|developer|hidden|initial)[ _-]?(prompt|message|instructions?)\b",
            r"\byou are (now|no longer)\b",
            r"\b(act|respond|reply|answer|behave) as (if|an?|though)\b.{0,60}\b(ai|assistant|model|bot)\b",
            r"\b(language model|chatbot|llm|chatgpt|jailbreak|developer mode)\b.{0,80}\b(must|should|always|never)\b",
            r"\b(print|reveal|repeat|output|leak) (your|the|all)\b.{0,30}\b(prompt|instructions?|rules?|secrets?)\b",
            r"^\s*(system|assistant|user|developer)\s*:|\[/?(inst|system)\]",
            r"‹/?\|?(system|im_start|im_end|script|iframe|style)\b",
            r"\b(give|offer|award|score)\b.{0,40}\b(full marks|top score|100 points|level 4)\b",
            r"\bjavascript:|\bonerror\s*=|\bdata:text/html\b",
        )
    ),
    re.IGNORECASE,
)
"""What speaks to a machine, or is markup that runs; a net for the plain cases. Where it fails, the fence holds."""
_CONTACTS = re.compile(r"\S+@\S+\.\w{2,}|https?://|\bwww\.|(?<!\w)\+?\d[\d\s()./-]{7,}\d\b", re.IGNORECASE)


def line(text: str) -> str:
    """As `flat`, and without braces, which stand for something to be filled in."""
    return flat(text).translate(_BRACES)


def flat(text: str) -> str:
    """`text` on one line, without characters that hide or reorder, and without signs that could open a fence."""
    plain = unicodedata.normalize("NFC", text).translate(_FENCES)
    return " ".join(_UNSEEN.sub(" ", plain).split())


def commands(text: str) -> bool:
    """Whether `text` speaks to a machine ("ignore the instructions above") or is markup that runs."""
    return _COMMANDS.search(line(text)) is not None


def contacts(text: str) -> bool:
    """Whether `text` holds an address, a link or a telephone number; a practice figure has none."""
    return _CONTACTS.search(text) is not None


def slug_of(name: str) -> str:
    """A name as `a-z`, digits and hyphens, safe as the name of a file anywhere: "../Ün Name" becomes "un-name"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    if len(slug) < 2 or slug in _RESERVED:
        slug = f"person-{slug}".strip("-")
    return slug


def with_article(noun: str) -> str:
    """ "nurse" as "a nurse", "a nurse" and "the post office" as they are."""
    if re.match(r"(?i)(an?|the|my|our|several|various|no)\s", noun):
        return noun[0].lower() + noun[1:]
    sounds_open = re.match(r"(?i)[aeio]|u(?!ni|se|ti)|(honest|hour|heir)", noun) is not None
    return f"{'an' if sounds_open else 'a'} {noun}"
