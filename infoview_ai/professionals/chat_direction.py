"""The stage direction: what a Decision means, in words for the model that is about to speak."""

from __future__ import annotations

from collections.abc import Iterator

from infoview_ai.conversation.transcript import Event, EventKind, Speaker
from infoview_ai.professionals.angles import OFFERS
from infoview_ai.professionals.decision import Decision, Reply
from infoview_ai.professionals.lines import minutes_in_words
from infoview_ai.professionals.profile import Profile, Referral
from infoview_ai.professionals.voice import Cue
from infoview_ai.prompts import render, section

PASSAGE_CHARACTERS = 600

_WITHOUT_FACTS = frozenset({Reply.ANSWER, Reply.ANSWER_BRIEFLY, Reply.ANSWER_HALF, Reply.CONFIRM, Reply.CORRECT})
"""Replies that could tempt a model to tell something where the direction hands it nothing."""


def direction(cue: Cue) -> str:
    """The direction for one reply. Of the profile's facts it holds those to tell now and no others."""
    return render("stage_direction", steps="\n".join(_steps(cue)))


def neutral(text: str) -> str:
    """`text` without angle brackets, so that nothing said or retrieved can open or close a fence."""
    return text.replace("<", "‹").replace(">", "›")


def referral_of(cue: Cue) -> Referral | None:
    """The person to name now, if any."""
    return next((person for person in cue.profile.referrals if person.name == cue.decision.referral), None)


def _steps(cue: Cue) -> Iterator[str]:
    decision = cue.decision
    if decision.reply is Reply.TELL_TIME:
        yield _said("tell_time", time=_time_left(decision.minutes_left))
    else:
        yield _said(decision.reply.value)
    if decision.reply is not Reply.OPEN and not _has_spoken(cue):
        yield _said("greet_first")
    if decision.reaction:
        yield _said("reaction", reaction=cue.profile.particulars.told[decision.reaction])
    yield from _facts(cue.profile, decision)
    if decision.offer:
        yield _said("offer", offer=OFFERS[decision.offer])
    for event in decision.events:
        yield _event(event, cue)
    for touch in decision.touches:
        yield _said(f"touch_{touch.value}")
    yield from _passages(cue)
    yield f"{_said(f'warmth_{max(-2, min(2, decision.warmth))}')} {_said('length', words=str(decision.max_words))}"


def _facts(profile: Profile, decision: Decision) -> Iterator[str]:
    facts = [profile.fact(fact_id) for fact_id in decision.facts]
    tell = [fact.short if decision.brief else fact.say for fact in facts]
    if decision.particular:
        tell.insert(0, profile.particulars.get(decision.particular).say)
    if tell:
        briefly = decision.brief or decision.reply is Reply.ANSWER_BRIEFLY
        yield _said("facts_briefly" if briefly else "facts", facts="\n".join(f"- {one}" for one in tell))
    elif decision.reply is Reply.ALREADY_SAID:
        yield _said("told_before")
    elif decision.reply in _WITHOUT_FACTS:
        yield _said("no_facts")


def _event(event: Event, cue: Cue) -> str:
    key = f"event_{event.kind.value}"
    match event.kind:
        case EventKind.TIME_CUE:
            return _said(f"{key}_{event.strength or 'soft'}")
        case EventKind.EXTENSION_OFFERED if event.minutes is None:
            return _said(f"{key}_vague")
        case EventKind.EXTENSION_OFFERED | EventKind.EXTENSION_GRANTED | EventKind.LIMIT_CHANGED:
            return _said(key, amount=minutes_in_words(5.0 if event.minutes is None else event.minutes))
        case EventKind.ARRIVED_LATE:
            return _said(key, amount=minutes_in_words(5.0 if event.minutes is None else event.minutes))
        case EventKind.REFERRAL_OFFERED:
            person = referral_of(cue) or cue.profile.referrals[0]
            return _said(key, name=person.name, who=person.who, because=person.because.rstrip("."), how=person.how)
    return _said(key)


def _passages(cue: Cue) -> Iterator[str]:
    for key, source in (("background", "user"), ("guidance", "guidance")):
        found = [_short(neutral(passage.text)) for passage in cue.passages if passage.source == source]
        if found:
            yield _said(key, passages="\n".join(f"- {text}" for text in found))


def _short(text: str) -> str:
    """The first sentences of a passage on one line: what changes each turn should stay small."""
    text = " ".join(text.split())
    if len(text) <= PASSAGE_CHARACTERS:
        return text
    cut = text.rfind(". ", 0, PASSAGE_CHARACTERS)
    return text[: cut + 1] if cut > 0 else text[:PASSAGE_CHARACTERS]


def _time_left(minutes: float | None) -> str:
    left = round(minutes or 0.0)
    if left < 0:
        return "You are already past it."
    if left == 0:
        return "It is just about over."
    return f"About {minutes_in_words(left)} {'minute is' if left == 1 else 'minutes are'} left."


def _has_spoken(cue: Cue) -> bool:
    return any(turn.speaker is Speaker.PROFESSIONAL and turn.text for turn in cue.turns)


def _said(key: str, **words: str) -> str:
    return section("directions", key, **words)
