"""Writes the parts of one message: sentences from the grammar, gaps where a fact is missing, greeting and close."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from random import Random

from infoview_ai.outreach.brief import Brief, Tone
from infoview_ai.outreach.draft import Receipt
from infoview_ai.outreach.grammar import Said, fill, pick
from infoview_ai.outreach.slots import Slot, Slots, slots_of
from infoview_ai.outreach.voice import Ways, ways_of

NO_NAME = "[their name]"


class Writer:
    """For one brief, one tone and one attempt; the same three always write the same."""

    def __init__(self, brief: Brief, tone: Tone, attempt: int = 0) -> None:
        self.brief, self.tone = brief, tone
        self.ways, self.slots, seed = _prepared(brief, tone)
        self.random = Random(f"{seed}|{attempt}")

    def has(self, *names: str) -> bool:
        return all(name in self.slots for name in names)

    def likely(self, chance: float) -> bool:
        return self.random.random() < chance

    def say(self, templates: Mapping[str, Sequence[str]], **more: Slot) -> Said | None:
        """A sentence of a part, or None where no template of it fits the facts."""
        slots = {**self.slots, **{name: slot for name, slot in more.items() if slot.text or name in _MAY_BE_EMPTY}}
        return pick(templates, self.tone, slots, self.random, short_forms=self.ways.short_forms)

    def one_of(self, templates: Sequence[str], **more: Slot) -> Said | None:
        """The same for texts that have no tones."""
        return self.say({"any": templates}, **more)

    def plain(self, template: str) -> Said | None:
        return fill(template, self.slots, self.random, short_forms=self.ways.short_forms)

    def greeting(self) -> Receipt:
        """ "Dear Ms. Lin," with the title only where it is known."""
        them = self.brief.person
        parts = them.name.split()
        if not parts:
            return Receipt(text=f"{self.ways.greeting} {NO_NAME},", kind="greeting", open=(NO_NAME,))
        if them.title:
            name = f"{them.title} {parts[-1]}"
        else:
            name = parts[0] if self.ways.first_name else them.name
        facts = ("person.name", "person.title") if them.title else ("person.name",)
        return Receipt(text=f"{self.ways.greeting} {name},", facts=facts, kind="greeting")

    def close(self) -> Receipt:
        """The closing words and the learner's name."""
        name = self.brief.me.name
        if not name:
            return Receipt(text=f"{self.ways.close}\n[your name]", kind="close", open=("[your name]",))
        return Receipt(text=f"{self.ways.close}\n{name}", facts=("me.name",), kind="close")


@lru_cache(maxsize=64)
def _prepared(brief: Brief, tone: Tone) -> tuple[Ways, Slots, str]:
    """What all attempts at one draft share: the ways, the slots, and the seed that the facts give."""
    ways = ways_of(brief, tone)
    not_given = set() if brief.talk.led_to else {"led_to"}
    facts = brief.model_dump_json(exclude={"tone": True, "voice": True, "talk": not_given})
    return ways, slots_of(brief, ways), hashlib.sha256(f"{facts}|{tone}".encode()).hexdigest()


_MAY_BE_EMPTY = frozenset({"then", "use_name", "noted", "alone", "then_new"})


def gap(words: str) -> Receipt:
    """A sentence that only the learner can write; a message with one cannot be sent."""
    text = f"[{words}]"
    return Receipt(text=text, open=(text,))


def receipt(said: Said) -> Receipt:
    return Receipt(text=said.text, facts=said.facts)
