"""Thank-you and keep in touch, from what was really said (domain.md 4.2 h, i)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.outreach import forms
from infoview_ai.outreach.afterwards import THANK_YOU_HOURS
from infoview_ai.outreach.brief import Named, Said
from infoview_ai.outreach.draft import Receipt
from infoview_ai.outreach.grammar import Said as Sentence
from infoview_ai.outreach.lexicon import thanks as parts
from infoview_ai.outreach.requests import Paragraphs
from infoview_ai.outreach.slots import Slot
from infoview_ai.outreach.writer import Writer, gap, receipt

MOST_SPECIFICS: Final = 2
MOST_NAMED: Final = 2
_FEWEST_QUOTED: Final = 4
_BENDS: Final = re.compile(r"(?:the|a|an|most|many|every|each|nobody|people|all|half) \w", re.IGNORECASE)
"""Spoken words that begin so can follow "you told me that"."""
_VISIT: Final = re.compile(r"(?:i(?:'ll| will| am going to|'m going to) )", re.IGNORECASE)


def thank_you(writer: Writer) -> Paragraphs:
    """Thanks, two things they said, the names they gave and what the learner will do."""
    talk = writer.brief.talk
    first = [_thanks(writer)]
    if talk.ended_hours_ago is not None and talk.ended_hours_ago > THANK_YOU_HOURS:
        first += _some(writer.say(parts.LATE))
    specifics = [_specific(writer, place, said) for place, said in enumerate(talk.said[:MOST_SPECIFICS])]
    first += specifics or [gap("One or two things they said, and what you will do with them.")]
    second = [_named(writer, place, named) for place, named in enumerate(talk.named[:MOST_NAMED])]
    if talk.resume_requested:
        second += _some(writer.say(parts.RESUME), "talk.resume_requested")
    second += _some(writer.say(parts.AFTER) or writer.one_of(("I will let you know what comes of it.",)))
    return [first, second]


def keep_in_touch(writer: Writer) -> Paragraphs:
    """What happened because of them, something for them, and no request."""
    talk = writer.brief.talk
    if talk.led_to:
        return [_to_referrer(writer)]
    lines = _some(writer.say(parts.UPDATE_OPEN))
    news = [
        receipt(Sentence(forms.sentence(_as_i(one)), (f"talk.news.{place}",))) for place, one in enumerate(talk.news)
    ]
    done = [one for place, said in enumerate(talk.said[:1]) if said.done for one in _some(_done(writer, place, said))]
    lines += [*done, *news[:3]] or [gap("What you did because of them.")]
    if talk.for_them:
        lines += _some(writer.say(parts.FOR_THEM, **_for_them(talk.for_them)))
    lines += _some(writer.say(parts.UPDATE_END))
    return [lines]


def _to_referrer(writer: Writer) -> list[Receipt]:
    """One or two lines to whoever gave the name (domain.md 4.2 j)."""
    talk = writer.brief.talk
    slots = {"led_to": Slot(talk.led_to, ("talk.led_to",))}
    if talk.when:
        slots["talk_when"] = Slot(talk.when, ("talk.when",))
    first = writer.say(parts.REFERRER, **slots) or writer.say(parts.REFERRER_BARE, **slots)
    return [*_some(first), *_some(writer.say(parts.REFERRER_END))]


def _thanks(writer: Writer) -> Receipt:
    when = writer.brief.talk.when
    slots = {"talk_when": Slot(when or "the other day", ("talk.when",) if when else ())}
    if when and re.match(r"(?:this|yesterday|last|on|the)\b", when, re.IGNORECASE):
        noun = re.sub(r"^on ", "", when)
        possessive = {"yesterday": "yesterday's talk"}.get(noun, f"the talk {when}")
        slots["talk_when_noun"] = Slot(possessive, ("talk.when",))
    if not when:
        said = writer.one_of(("Thank you for talking with me about {field}.", "Thank you for your time."))
    else:
        said = writer.say(parts.THANKS, **slots)
    return receipt(said) if said is not None else Receipt(text="Thank you for your time.")


def _specific(writer: Writer, place: int, said: Said) -> Receipt:
    """A sentence on one thing they said, quoted where it stands in a turn and will not bend into a sentence."""
    fact = f"talk.said.{place}.text"
    then, facts = _then(said, place)
    slots = {name: Slot(text, (fact, *facts)) for name, text in _shapes(said.text, own=said.note is not None) if text}
    slots["then"] = Slot(then, facts)
    if said.note is not None:
        slots["noted"] = Slot("")
    if not then:
        slots["alone"] = Slot("")
    shaped = any(name in slots for name in ("told", "advised", "how", "about"))
    found = writer.say(parts.SPECIFIC, **slots) if shaped else None
    if found is None:
        slots["quoted"] = Slot(_quoted(said.text), (fact, *facts))
        slots["then_new"] = Slot(f" {forms.sentence(then.removeprefix(', and '))}" if then else "", facts)
        found = writer.say(parts.SPECIFIC_QUOTED, **slots)
    return receipt(found) if found is not None else gap("One thing they said.")


def _shapes(text: str, *, own: bool) -> Iterator[tuple[str, str]]:
    """The form a thing said can take inside a sentence, if any. `own`: in the learner's words, so "my" is theirs."""
    low = forms.bare(text)
    if re.search(r"[.?!] ", low) or (not own and re.search(r"\b(?:I|I'm|I've|my|we|our|me|us)\b", low)):
        return  # more than one sentence, or the other's first person: only a quotation is right
    if not own and _BENDS.match(low) is None:
        return  # spoken words stand best as they were said
    if told := forms.told(low):
        yield "told", told
    elif advised := forms.advised(low):
        yield "advised", advised
    elif re.match(r"(?:how|what|why|where|when|whether)\b", low, re.IGNORECASE):
        yield "how", forms.about(low)
    elif own:  # half a sentence of theirs will not bend into one of ours
        yield "about", forms.about(low)


def _quoted(text: str) -> str:
    kept = text.strip().strip('\u201c\u201d"')
    return kept if kept[-1:] in ".?!" else f"{kept}."


def _then(said: Said, place: int) -> tuple[str, tuple[str, ...]]:
    """ ", and I have written to two clinics", or what the learner will do; empty where they named nothing."""
    if said.done:
        done = re.sub(r"^i(?:'ve| have) ", "", forms.bare(said.done), flags=re.IGNORECASE)
        starts_past = re.match(r"i ", done, re.IGNORECASE)
        return (f", and {done}" if starts_past else f", and I have {done}"), (f"talk.said.{place}.done",)
    if said.will_do:
        return f", and I will {_VISIT.sub('', forms.bare(said.will_do), count=1)}", (f"talk.said.{place}.will_do",)
    return "", ()


def _named(writer: Writer, place: int, named: Named) -> Receipt:
    fact = f"talk.named.{place}"
    use = ", and mention your name as we agreed" if named.may_use_name else ""
    slots = {
        "name": Slot(named.name, (f"{fact}.name",)),
        "use_name": Slot(use, (f"{fact}.may_use_name",) if use else ()),
    }
    if not named.will_do:
        said = writer.say(parts.NAMED_ONLY, **slots)
        return receipt(said) if said is not None else gap("What you will do about the name they gave.")
    will = _VISIT.sub("", forms.bare(named.will_do), count=1)
    says_name = any(part in will for part in named.name.split() if len(part) > 2)
    facts = (f"{fact}.name", f"{fact}.will_do")
    if says_name:
        del slots["name"]
    slots["will_do" if says_name else "will_do_so"] = Slot(will, facts)
    said = writer.say(parts.NAMED, **slots)
    return receipt(said) if said is not None else gap("What you will do about the name they gave.")


def _done(writer: Writer, place: int, said: Said) -> Sentence | None:
    done = forms.bare(said.done)
    clause = done if re.match(r"i\b", done, re.IGNORECASE) else f"I have {done}"
    slots = {name: Slot(text, (f"talk.said.{place}.text",)) for name, text in _shapes(said.text, own=True) if text}
    slots["i_have"] = Slot(clause, (f"talk.said.{place}.done",))
    return writer.say(parts.UPDATE_DONE, **slots) or Sentence(forms.sentence(clause), (f"talk.said.{place}.done",))


def _for_them(text: str) -> dict[str, Slot]:
    low = re.sub(r"^congratulations on ", "", forms.bare(text), flags=re.IGNORECASE)
    name = "for_clause" if forms.happened(low) else "for_noun"
    return {name: Slot(low, ("talk.for_them",))}


def _as_i(news: str) -> str:
    """News in the first person: "passed the exam" as "I passed the exam"."""
    text = forms.bare(news)
    if re.match(r"(?:i|my|we|our|the|a|an|your|his|her|their|mr|ms|dr)\b", text, re.IGNORECASE):
        return text
    return f"I {text[:1].lower()}{text[1:]}" if forms.begins_with_verb(text) else text


def _some(said: Sentence | None, fact: str = "") -> list[Receipt]:
    if said is None or not said.text:
        return []
    return [Receipt(text=said.text, facts=(*said.facts, fact) if fact else said.facts)]
