"""One sentence from the grammar: a template whose slots are known, its choices made, its short forms set."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Final

from infoview_ai.outreach.brief import Tone
from infoview_ai.outreach.slots import Slot

_CHOICE: Final = re.compile(r"<([^<>]*)>")
_SLOT: Final = re.compile(r"\{(\w+)\}")
_SHORT: Final = (
    (re.compile(r"\bI will not\b"), "I won't"),
    (re.compile(r"\bI am\b"), "I'm"), (re.compile(r"\bI would\b"), "I'd"), (re.compile(r"\bI will\b"), "I'll"),
    (re.compile(r"\bI have (?=(?:your|been|no)\b)"), "I've "), (re.compile(r"\bdo not\b"), "don't"),
    (re.compile(r"\bDo not\b"), "Don't"), (re.compile(r"\bcannot\b"), "can't"), (re.compile(r"\bis not\b"), "isn't"),
    (re.compile(r"\b([Tt])hat is\b(?! where)"), r"\1hat's"), (re.compile(r"\b([Ii])t is\b"), r"\1t's"),
    (re.compile(r"\bdoes not\b"), "doesn't"),
    (re.compile(r"\bI have\b(?= (?:six|five|four|three|two|seven"
                                                          r"|eight)\b)"), "I've got"),
)  # fmt: skip
_SPACES: Final = re.compile(r" {2,}")
_BEFORE_MARK: Final = re.compile(r" +([,.?!;:])")


@dataclass(frozen=True)
class Said:
    """A sentence with the facts it rests on."""

    text: str
    facts: tuple[str, ...] = ()


def fill(template: str, slots: Mapping[str, Slot], random: Random, *, short_forms: bool) -> Said | None:
    """The sentence, or None where a slot that its choices need is not known."""
    chosen = _chosen(template, slots, random)
    if chosen is None:
        return None
    names = _SLOT.findall(chosen)
    facts = tuple(dict.fromkeys(fact for name in names for fact in slots[name].facts))
    if short_forms:
        chosen = contracted(chosen)
    text = _SLOT.sub(lambda found: slots[found[1]].text, chosen)
    if short_forms:
        text = re.sub(r"\bI am\b(?= (?:an?|the|in|at|on|out|between|\w+ing)\b)", "I'm", text)
    return Said(_mended(text), facts)


def contracted(text: str) -> str:
    """With the short forms of speech; only for words of our own."""
    for pattern, short in _SHORT:
        text = pattern.sub(short, text)
    return text


def pick(
    templates: Mapping[str, Sequence[str]], tone: Tone, slots: Mapping[str, Slot], random: Random, *, short_forms: bool
) -> Said | None:
    """One sentence of a part, those of the tone before the others half of the time; None where no template fits."""
    own, common = list(templates.get(tone.value, ())), list(templates.get("any", ()))
    random.shuffle(own)
    random.shuffle(common)
    order = [*own, *common] if random.random() < 0.5 else [*common, *own]
    for template in order:
        if not template:
            return Said("")
        said = fill(template, slots, random, short_forms=short_forms)
        if said is not None:
            return said
    return None


@lru_cache(maxsize=4096)
def _options(choice: str) -> tuple[str, ...]:
    return tuple(choice.split("|"))


def _chosen(template: str, slots: Mapping[str, Slot], random: Random) -> str | None:
    """The template with its choices made among those whose slots are known."""
    if any(name not in slots for name in _SLOT.findall(_CHOICE.sub("", template))):
        return None
    parts, at = [], 0
    for found in _CHOICE.finditer(template):
        able = [one for one in _options(found[1]) if all(name in slots for name in _SLOT.findall(one))]
        if not able:
            return None
        parts += [template[at : found.start()], random.choice(able)]
        at = found.end()
    return "".join((*parts, template[at:]))


def _mended(text: str) -> str:
    text = _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)).strip().replace(",,", ",")
    if text.endswith((".?", "?.")):
        text = f"{text[:-2]}?"
    if text.endswith(".."):
        text = text[:-1]
    return text[:1].upper() + text[1:]
