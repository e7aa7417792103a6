"""What must hold of any rehearsal, whoever talks to whom: checked on the stored turns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from infoview_ai.conversation.clock import word_count
from infoview_ai.conversation.limits import limit_history
from infoview_ai.conversation.transcript import Event, EventKind, Speaker
from infoview_ai.nlu.reading import Act, Move
from infoview_ai.professionals.answers import NAMES_IT
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.fresh import plain, sentences
from infoview_ai.professionals.lines import HOW_MANY, minutes_in_words
from infoview_ai.professionals.telling import stems
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, State

SILENCE_WORDS = 25
CLOCK_S = 30.0
FIRST_AFTER_A_REPLY = 2

_NUMBERS = "|".join(sorted(HOW_MANY.values(), key=len, reverse=True))
_LEFT = re.compile(rf"\babout ({_NUMBERS}|\d+) minutes?\b", re.IGNORECASE)
_VALUE = {word: number for number, word in HOW_MANY.items()}


def faults(talk: Rehearsal) -> tuple[str, ...]:
    """A sentence for each property that does not hold; empty where all do."""
    return tuple(fault for check in CHECKS for fault in check(talk))


def replies(talk: Rehearsal) -> Iterator[RehearsalTurn]:
    return (turn for turn in talk.turns if turn.speaker is Speaker.PROFESSIONAL)


def repeated_sentences(talk: Rehearsal) -> Iterator[str]:
    """No sentence of the professional comes twice."""
    seen: dict[str, int] = {}
    for turn in replies(talk):
        for sentence in sentences(turn.text):
            words = plain(sentence)
            if words in seen:
                yield f"turn {turn.index} repeats turn {seen[words]}: {sentence!r}"
            seen.setdefault(words, turn.index)


def long_replies_to_silence(talk: Rehearsal) -> Iterator[str]:
    """Silence is met with at most 25 words."""
    for turn in replies(talk):
        reading = talk.turns[turn.index - 1].reading
        if reading is not None and reading.act is Act.SILENCE and word_count(turn.text) > SILENCE_WORDS:
            yield f"turn {turn.index} answers silence with {word_count(turn.text)} words"


def empty_replies(talk: Rehearsal) -> Iterator[str]:
    """There is always something said."""
    yield from (f"turn {turn.index} says nothing" for turn in replies(talk) if not turn.text.strip())


def wrong_times(talk: Rehearsal) -> Iterator[str]:
    """What is said about the time left is within half a minute of the clock."""
    limits = limit_history((turn.as_turn() for turn in talk.turns), talk.settings.minutes)
    for turn in replies(talk):
        if turn.decision is None or turn.decision.reply is not Reply.TELL_TIME:
            continue
        left_s = limits[turn.index].limit_s - turn.start
        found = _LEFT.search(turn.text)
        said_s = _seconds(found.group(1)) if found else None
        if said_s is not None and abs(said_s - left_s) > CLOCK_S + 1.0:
            yield f"turn {turn.index} says {found.group(1) if found else ''} minutes, the clock {left_s / 60:.1f}"
        if said_s is None and left_s > 2 * CLOCK_S:
            yield f"turn {turn.index} says there is no time, the clock {left_s / 60:.1f} minutes"


def _seconds(word: str) -> float:
    return 60.0 * (_VALUE[word.lower()] if word.lower() in _VALUE else float(word))


def unheard_events(talk: Rehearsal) -> Iterator[str]:
    """What a turn did can be heard in its words."""
    for turn in replies(talk):
        for event in turn.events:
            if not _heard(event, turn):
                yield f"turn {turn.index} does not say its event {event.kind.value}: {turn.text!r}"


def _heard(event: Event, turn: RehearsalTurn) -> bool:
    text = turn.text.lower()
    if event.minutes is not None and minutes_in_words(event.minutes) not in text:
        return False
    match event.kind:
        case EventKind.RESUME_REQUESTED:
            return "résumé" in text
        case EventKind.MOTIVE_QUESTIONED:
            return "job" in text and "?" in text
        case EventKind.SELF_ASKED:
            return "?" in text
        case EventKind.REFERRAL_OFFERED:
            named = turn.decision.referral if turn.decision is not None else None
            return named is not None and named.split()[0].lower() in text
    return bool(text)


def unearned_facts(talk: Rehearsal) -> Iterator[str]:
    """A hidden fact is told only for a good follow-up, a paraphrase or a tailored open question, or where the question
    names what the reply before hinted at."""
    hidden = {fact.id for fact in talk.profile.all_facts if fact.hidden} if talk.profile is not None else set()
    for turn in replies(talk):
        reading = talk.turns[turn.index - 1].reading
        told = set(turn.decision.facts) & hidden if turn.decision is not None else set()
        if told and reading is not None:
            earned = reading.follow_up or reading.did(Move.REFLECTS) or reading.did(Move.TAILORED)
            if not earned and not _named_after_a_hint(talk, turn.index, told):
                yield f"turn {turn.index} gives {', '.join(sorted(told))} away unearned"


def _named_after_a_hint(talk: Rehearsal, index: int, told: set[str]) -> bool:
    before = talk.turns[index - 2].decision if index >= FIRST_AFTER_A_REPLY else None
    hint = before.mood.led_to if before is not None else None
    if hint is None or told != {hint} or before is None or talk.profile is None:
        return False
    hinted = talk.profile.fact(hint).say + " " + talk.turns[index - 2].text
    return len(stems(talk.turns[index - 1].text) & stems(hinted)) >= NAMES_IT


def leaked_facts(talk: Rehearsal) -> Iterator[str]:
    """No words of a hidden fact stand in a reply that did not decide to tell it."""
    facts = [fact for fact in talk.profile.all_facts if fact.hidden] if talk.profile is not None else []
    told: set[str] = set()
    for turn in replies(talk):
        told |= set(turn.decision.facts) if turn.decision is not None else set()
        for fact in facts:
            if fact.id not in told and (fact.say in turn.text or fact.short in turn.text):
                yield f"turn {turn.index} leaks {fact.id}"


def endless(talk: Rehearsal) -> Iterator[str]:
    """There is always an end."""
    if talk.state is not State.ENDED or talk.ended_by is None:
        yield "the talk did not end"


CHECKS: tuple[Callable[[Rehearsal], Iterator[str]], ...] = (
    repeated_sentences,
    long_replies_to_silence,
    empty_replies,
    wrong_times,
    unheard_events,
    unearned_facts,
    leaked_facts,
    endless,
)
