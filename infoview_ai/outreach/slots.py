"""The slots of the grammar: each fact in the forms that sentences take, with the fact it comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from infoview_ai.outreach import forms
from infoview_ai.outreach.brief import DEFAULT_MINUTES, Brief, Found
from infoview_ai.outreach.voice import Ways

_NUMBERS: Final = "no one two three four five six seven eight nine ten eleven twelve".split()
_BY_MEANS: Final = {
    "phone": "by phone", "video": "by video", "in person": "in person", "email": "by email", "": "by phone",
}  # fmt: skip
_TOOK: Final = {Found.READ: ("read", "reading"), Found.HEARD: ("heard", "hearing"), Found.SAW: ("saw", "seeing")}
_ON: Final = re.compile(r"\b(?:page|site|website|list|register|board|profile|wall|programme|program|channel|roster)\b")
_RELATIVE: Final = re.compile(r"(?:my|your|an?|the|our|one of)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Slot:
    """What is put in, and the facts it rests on; none for what claims nothing."""

    text: str
    facts: tuple[str, ...] = ()


Slots = dict[str, Slot]


def slots_of(brief: Brief, ways: Ways) -> Slots:
    """Every slot that the brief's facts can fill."""
    found: Slots = {}
    _about_me(found, brief)
    _about_them(found, brief)
    _link(found, brief)
    _wish(found, brief)
    _request(found, brief, ways)
    return {name: slot for name, slot in found.items() if slot.text}


def _about_me(found: Slots, brief: Brief) -> None:
    me = brief.me
    found["me"] = Slot(me.name, ("me.name",))
    found["phone"] = Slot(me.phone, ("me.phone",))
    found["spelled"] = Slot(_spelled(me.name), ("me.name",))
    if me.now:
        found["i_do"] = Slot(forms.i_do(me.now), ("me.now",))
        found["me_noun"] = Slot(forms.as_noun(me.now), ("me.now",))
    found["why_clause"] = Slot(forms.why_clause(brief.why), ("why",))
    found["why_noun"] = Slot(forms.why_noun(brief.why), ("why",))


def _about_them(found: Slots, brief: Brief) -> None:
    them = brief.person
    found["them"] = Slot(them.name, ("person.name",))
    spoken = f"{them.title} {them.name.split()[-1]}" if them.title and them.name else them.name
    named = ("person.name", "person.title") if them.title else ("person.name",)
    found["spoken_them"] = Slot(spoken, named)
    found["org"] = Slot(them.organization, ("person.organization",))
    found["you_did"] = Slot(forms.you_clause(brief.detail), ("detail",))
    found["yours"] = Slot(forms.as_yours(brief.detail), ("detail",))


def _link(found: Slots, brief: Brief) -> None:
    link = brief.found
    found["by"] = Slot(link.by, ("found.by",))
    relation = forms.bare(link.relation)
    if _RELATIVE.match(relation):
        found["rel_noun"] = Slot(relation, ("found.by", "found.relation"))
    elif relation:
        found["rel_who"] = Slot(re.sub(r"^(?:who|she|he|they) ", "", relation), ("found.by", "found.relation"))
    what, facts = forms.bare(link.what), ("found.how", "found.what")
    if link.how in _TOOK and what:
        found["took_in"] = Slot(f"{_TOOK[link.how][0]} {what}", facts)
    elif link.how is Found.SHARED:
        found["shared"], found["shared_small"] = (
            Slot(forms.sentence(what)[:-1] if what else "", facts),
            Slot(what, facts),
        )
    elif link.how is Found.LISTED:
        found["listed"] = Slot(what, facts)
        found["listed_where"] = Slot(f"{'on' if _ON.search(what) else 'in'} {what}", facts)
    elif link.how is Found.MET:
        found["met"] = Slot(re.sub(r"^(?:we )?met ", "", what, flags=re.IGNORECASE), facts)
    elif link.how in (Found.OTHER, Found.REFERRAL) and what:
        found["other"] = Slot(forms.sentence(what)[:-1], facts)


def _wish(found: Slots, brief: Brief) -> None:
    field = forms.bare(brief.field)
    found["field"] = Slot(re.sub(r"^(?:the )?(?:field|work|world) of ", "", field), ("field",))
    question = ("question",)
    found["learn"] = Slot(forms.learn_clause(brief.question), question)
    found["learn_noun"] = Slot(forms.learn_noun(brief.question), question)
    found["direct"] = Slot(forms.direct_question(brief.question), question)
    topic = found["learn_noun"].text or found["field"].text
    found["learn_topic"] = Slot(topic, question if found["learn_noun"].text else ("field",))
    spoken = found["learn"].text or (f"about {topic}" if topic else "")
    found["learn_or_topic"] = Slot(spoken, question if found["learn"].text or found["learn_noun"].text else ("field",))


def _request(found: Slots, brief: Brief, ways: Ways) -> None:
    ask = brief.ask
    found["minutes"] = Slot(f"{ask.minutes} minutes", ("ask.minutes",))
    said_so = "minutes" in ask.model_fields_set and ask.minutes != DEFAULT_MINUTES  # a kept brief has them all set
    found["talk_minutes"] = Slot(f"{ask.minutes} minutes" if said_so else "", ("ask.minutes",))
    found["means"] = Slot("" if ask.means == "email" else _BY_MEANS[ask.means], ("ask.means",) if ask.means else ())
    found["by_email"] = Slot("by email" if ask.means == "email" else "", ("ask.means",))
    found["call"] = Slot("" if ask.means in ("in person", "email", "video") else ("ring" if ways.british else "call"))
    found["when"] = Slot(ask.when or "in the next two weeks", ("ask.when",) if ask.when else ())
    found["when_call"] = Slot(ask.when or "later this week", ("ask.when",) if ask.when else ())
    found["questions"] = Slot(_NUMBERS[ask.questions] if ask.questions else "", ("ask.questions",))
    less = "10 minutes" if ask.minutes > 10 else "five minutes"
    found["less"], found["Less"] = Slot(less), Slot("Ten minutes" if ask.minutes > 10 else "Five minutes")
    found["few"], found["Few"] = Slot("three"), Slot("Three")
    found["asked_on"] = Slot(brief.asked_on, ("asked_on",))
    found["call_again"] = Slot(brief.call_again, ("call_again",))


def _spelled(name: str) -> str:
    """ "P-R-I-Y-A N-A-I-R"; only the last name where the whole is long."""
    parts = name.split()
    if not parts:
        return ""
    kept = parts if len(name) <= 14 else parts[-1:]
    return " ".join("-".join(part.upper()) for part in kept)
