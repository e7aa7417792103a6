"""What a professional's words did, where no Director wrote it down: offers, cues, invitations, endings.

Rules are those of domain.md section 2 (TM07-TM10, TM17, TM18, TM21-TM24, TM32-TM34, TM37) and 1.9 F. A real transcript
has no events; they are read here once, and everything after works with events alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn
from infoview_ai.nlu import professional_cues as cue
from infoview_ai.nlu.pitch.clauses import clauses
from infoview_ai.nlu.pitch.deflection import deflects
from infoview_ai.nlu.spoken_times import amount, clock_minutes

__all__ = ["deflects", "read_events", "with_events"]

LATE_SHARE = 0.6
"""From this share of the limit on, "no rush" is about time; before it, about the talk (TM08, TM09)."""

SHORT_WORDS = 16
"""Manners about time come in short sentences; in a long one the same words belong to a story."""

BRIEF_WORDS = 5
"""An answer as short as this that holds a yes or a number of minutes grants them: "For you, yes", "Hmm, two, tops"."""

EARLY_S = 120.0
"""An apology for being late stands at the beginning."""

FIRST_SENTENCES, LAST_SENTENCES = 1, 2
"""A sign that they must go opens or ends a turn; told in its midst ("I have to be off site by five"), it belongs to
the work (design).
"""


_AT_ONCE_S = 90.0
"""Minutes named so early count from the beginning; named later, from then on."""

_NEAR_WORDS = 6
"""Other people named so many words before an amount are those who get it; farther off they are the reason for it."""


@dataclass(frozen=True)
class _Sentence:
    words: str
    asks: bool


def read_events(text: str, before: Sequence[Turn], *, start_s: float, agreed_minutes: float) -> tuple[Event, ...]:
    """The events of one professional turn, read from its words.

    `before` are the turns so far, timed and with events where read; `start_s` is when this turn begins, in seconds
    since the talk began; `agreed_minutes` the limit at the beginning.
    """
    sentences = _sentences(text)
    limit_s = limit_in_force(before, agreed_minutes).limit_s
    found = [*_about_time(sentences, before, start_s, limit_s, agreed_minutes), *_about_doors(text, sentences)]
    seen: dict[EventKind, Event] = {}
    for event in found:
        seen.setdefault(event.kind, event)
    return tuple(seen.values())


def with_events(transcript: Transcript) -> Transcript:
    """The transcript with events read from the professional's words; unchanged where any turn has events already."""
    if transcript.has_events:
        return transcript
    turns: list[Turn] = []
    for turn, placed in zip(transcript.turns, timed(transcript).turns, strict=True):
        if turn.speaker is Speaker.PROFESSIONAL:
            events = read_events(
                turn.text, tuple(turns), start_s=placed.start or 0.0, agreed_minutes=transcript.limit_minutes
            )
            placed = placed.model_copy(update={"events": events})
        turns.append(placed)
    kept = (
        turn.model_copy(update={"events": placed.events}) for turn, placed in zip(transcript.turns, turns, strict=True)
    )
    return transcript.model_copy(update={"turns": tuple(kept)})


def _about_time(
    sentences: Sequence[_Sentence], before: Sequence[Turn], start_s: float, limit_s: float, agreed_minutes: float
) -> Iterator[Event]:
    asked = _asked_for_time(before)
    if asked is not None:
        answer = _answer(sentences, asked)
        if answer is not None:
            yield answer
            return
    if start_s <= EARLY_S and not any(turn.speaker is Speaker.PROFESSIONAL for turn in before[:-2]):
        yield from _lateness(sentences)
    restored = _restored(sentences, before, agreed_minutes)
    if restored is not None:
        yield restored
        return
    stated = next(_stated_limits(sentences, before, start_s, limit_s), None)
    if stated is not None:
        yield stated
        return
    late_enough = start_s >= LATE_SHARE * limit_s
    for sentence in sentences:
        walk = _found(r"\bwalk (?:with )?me (?:to|over|down|out)\b", sentence) or (
            late_enough and _found(cue.WALK, sentence) and not _found(cue.OTHERS, sentence)
        )
        short = len(sentence.words.split()) <= SHORT_WORDS
        offer = (
            late_enough
            and short
            and not sentence.asks
            and (_found(cue.OFFER, sentence) or _found(cue.WEAK_OFFER, sentence))
        )
        if walk or (offer and not _found(r"\b(?:not|no more|only)\b(?! (?:worry|mind|watch|fret|you be))", sentence)):
            named = _is_minutes(sentence.words) or _found(r"\b(?:another|more)\b", sentence)
            yield Event(kind=EventKind.EXTENSION_OFFERED, minutes=amount(sentence.words) if named else None)
    yield from _endings(sentences, before)


def _endings(sentences: Sequence[_Sentence], before: Sequence[Turn]) -> Iterator[Event]:
    closing = any(_compiled(cue.SEEKER_CLOSES).search(turn.text.lower()) for turn in before[-1:])
    for place, sentence in enumerate(sentences):
        if _found(cue.GONE, sentence) or (_found(cue.GOODBYE, sentence) and not _found(cue.OTHERS, sentence)):
            if not closing:
                yield Event(kind=EventKind.ENDED)
        elif (
            not sentence.asks
            and _found(cue.HARD, sentence)
            and (place < FIRST_SENTENCES or place >= len(sentences) - LAST_SENTENCES)
            and not _found(cue.ROUTINE, sentence)
        ):
            yield Event(kind=EventKind.TIME_CUE, strength="hard")
        elif _found(cue.SOFT, sentence) and len(sentence.words.split()) <= SHORT_WORDS:
            yield Event(kind=EventKind.TIME_CUE, strength="soft")


def _lateness(sentences: Sequence[_Sentence]) -> Iterator[Event]:
    whole = any(_found(cue.NO_LOSS, sentence) for sentence in sentences)
    sorry = any(_found(cue.APOLOGY, sentence) for sentence in sentences)
    for sentence in sentences:
        if (sorry and _found(cue.LATE, sentence)) or _found(cue.LATE_ALONE, sentence):
            yield Event(kind=EventKind.ARRIVED_LATE, minutes=None if whole else _minutes_lost(sentences, sentence))
            return


def _minutes_lost(sentences: Sequence[_Sentence], late: _Sentence) -> float | None:
    """How late they say they are; "Sorry to keep you. I'm seven minutes over" names it in the next sentence."""
    minutes = _compiled(cue.MINUTES).search(late.words)
    named = amount(minutes.group() if minutes else late.words)
    if named is not None:
        return named
    others = (amount(one.words) for one in sentences if _is_minutes(one.words) and _found(r"\b(?:over|late)\b", one))
    return next((minutes for minutes in others if minutes is not None), None)


def _restored(sentences: Sequence[_Sentence], before: Sequence[Turn], agreed_minutes: float) -> Event | None:
    """The whole of the agreed time after a late start, said when the learner asks which end holds (TM17, TM18)."""
    if not any(turn.did(EventKind.ARRIVED_LATE) for turn in before[-3:]):
        return None
    last = before[-1]
    asked = last.speaker is Speaker.SEEKER and any(
        _found(cue.ASKS_WHETHER_TO_STOP, one) for one in _sentences(last.text)
    )
    refused = asked and bool(sentences) and _found(r"^no\b", sentences[0])
    if refused or any(_found(cue.NO_LOSS, sentence) for sentence in sentences):
        return Event(kind=EventKind.LIMIT_CHANGED, minutes=agreed_minutes)
    return None


def _stated_limits(
    sentences: Sequence[_Sentence], before: Sequence[Turn], start_s: float, limit_s: float
) -> Iterator[Event]:
    """ "I only have 8 minutes today", "I can give you another ten", "I've got until half past, keep going"."""
    for sentence in sentences:
        shorter = _shorter(sentence) if start_s <= EARLY_S else None
        if shorter is not None and shorter < limit_s / 60.0:
            yield _limit(shorter if start_s < _AT_ONCE_S else start_s / 60.0 + shorter, limit_s, False)
            continue
        if sentence.asks:
            continue
        extra = _extra_minutes(sentence)
        if extra is not None:
            yield Event(kind=EventKind.EXTENSION_OFFERED, minutes=extra)
            continue
        if _found(cue.OTHERS, sentence):
            continue
        until = clock_minutes(sentence.words, before, sentences_before=_words(sentences), now_min=start_s / 60.0)
        if until is not None:
            yield _limit(until.minutes, limit_s, until.generous)
            continue
        left = _minutes_left(sentence)
        if left is not None:
            yield _limit(left if start_s < _AT_ONCE_S else start_s / 60.0 + left, limit_s, False)


def _extra_minutes(sentence: _Sentence) -> float | None:
    """What they add: "another ten". Two or three more without a unit are questions, not minutes."""
    found = _compiled(cue.EXTRA).search(sentence.words)
    if found is None or not _found(cue.GIVES_TIME, sentence) or _found(cue.NOT_EXTRA, sentence):
        return None
    if _compiled(cue.NOT_GIVEN).search(" ".join(sentence.words[: found.start()].split()[-_NEAR_WORDS:])):
        return None
    minutes = amount(found.group())
    return minutes if minutes is not None and (minutes >= 4 or _is_minutes(found.group())) else None


def _shorter(sentence: _Sentence) -> float | None:
    """Less than was agreed, said at the beginning: "all I can manage is eight minutes", "I can only stretch to ten"."""
    found = _compiled(cue.SHORTER).search(sentence.words)
    if found is None or any(_found(pattern, sentence) for pattern in (cue.OTHERS, cue.NOT_LEFT, cue.LATE)):
        return None
    spared = _found(r"\bcan (?:only )?(?:stretch|manage|do|spare)\b", sentence)
    return amount(found.group()) if spared or _is_minutes(found.group()) else None


def _minutes_left(sentence: _Sentence) -> float | None:
    """What they have: "I only have eight minutes today"."""
    found = _compiled(cue.LEFT).search(sentence.words)
    if found is None or not _is_minutes(found.group()) or _found(cue.NOT_LEFT, sentence):
        return None
    return amount(found.group())


def _limit(minutes: float, limit_s: float, generous: bool) -> Event:
    """A limit that they name: more than agreed is an offer, less is their limit (TM07, TM32)."""
    more = minutes - limit_s / 60.0
    if more > 0.5 or generous:
        return Event(kind=EventKind.EXTENSION_OFFERED, minutes=round(more, 1) if more > 0.5 else None)
    return Event(kind=EventKind.LIMIT_CHANGED, minutes=round(minutes, 1))


def _is_minutes(words: str) -> bool:
    return re.search(r"\b(?:minutes?|mins?|half an hour|quarter of an hour|an hour)\b", words) is not None


def _asked_for_time(before: Sequence[Turn]) -> Turn | None:
    """The seeker's turn just before, when it asked for more time."""
    last = before[-1] if before else None
    if last is None or last.speaker is not Speaker.SEEKER:
        return None
    asks = any(
        sentence.asks
        and _found(cue.ASKS_TIME, sentence)
        and not _found(cue.STILL_SUITS, sentence)
        and not _found(cue.ASKS_WHETHER_TO_STOP, sentence)
        and not _found(cue.OWN_TIME_UP, sentence)
        and _found(r"\b(?:could|can|do you|may|would|is it|are you|mind|shall|have)\b", sentence)
        for sentence in _sentences(last.text)
    )
    first = not any(turn.speaker is Speaker.PROFESSIONAL for turn in before)
    return last if asks and not first else None


def _answer(sentences: Sequence[_Sentence], asked: Turn) -> Event | None:
    asks = _compiled(cue.ASKS_TIME).findall(" ".join(one.words for one in _sentences(asked.text)))
    wanted = amount(asks[-1]) if asks else None
    for sentence in sentences[:2]:
        if _found(cue.NO, sentence) and not _found(r"^no (?:problem|worries|rush)|\bcan not see why not\b", sentence):
            return Event(kind=EventKind.EXTENSION_DECLINED)
        brief = len(sentence.words.split()) <= BRIEF_WORDS
        agrees = brief and (_found(r"\b(?:yes|yeah|sure|aye)\b", sentence) or amount(sentence.words) is not None)
        if agrees or _found(cue.YES, sentence) or _found(r"^no (?:problem|worries|rush)", sentence):
            return Event(kind=EventKind.EXTENSION_GRANTED, minutes=amount(sentence.words) or wanted)
    return None


def _about_doors(text: str, sentences: Sequence[_Sentence]) -> Iterator[Event]:
    for sentence in sentences:
        others = _found(cue.OTHERS, sentence)
        own_past = _found(
            r"\b(?:i|we) (?:was|were|had|sent|got|did|used to)\b|\bback then\b|\bnot (?:\w+ )?(?:hiring"
            r"|recruiting|have|looking)\b|\bno (?:openings?|vacanc)",
            sentence,
        )
        if _found(cue.RESUME, sentence) and not others:
            yield Event(kind=EventKind.RESUME_REQUESTED)
        if (
            not sentence.asks
            and not own_past
            and _found(cue.OPENING, sentence)
            and not _found(r"\brole in\b|\ba job to do\b|\bposition on\b", sentence)
        ):
            yield Event(kind=EventKind.OPENING_MENTIONED)
        if not own_past and _found(cue.REFERRAL, sentence) and not _found(r"\bcan not\b", sentence):
            yield Event(kind=EventKind.REFERRAL_OFFERED)
        if (sentence.asks and _found(cue.MOTIVE, sentence)) or _found(r"\blevel with me\b", sentence):
            yield Event(kind=EventKind.MOTIVE_QUESTIONED)
        elif _found(cue.SELF, sentence) and (sentence.asks or _found(r"\btell me\b", sentence)) and not others:
            yield Event(kind=EventKind.SELF_ASKED)
    if cue.TALK_TO.search(text) and not re.search(
        r"\b(?:I|we|We) (?:used to |would |often |had to |always )?(?:talk|speak|call|write|email|meet)", text
    ):
        yield Event(kind=EventKind.REFERRAL_OFFERED)


def _sentences(text: str) -> tuple[_Sentence, ...]:
    found: dict[int, _Sentence] = {}
    for clause in clauses(text):
        found.setdefault(clause.sentence_start, _Sentence(clause.sentence, clause.asks))
    return tuple(found.values())


def _words(sentences: Sequence[_Sentence]) -> str:
    return " ".join(sentence.words for sentence in sentences)


def _found(pattern: str, sentence: _Sentence) -> bool:
    return _compiled(pattern).search(sentence.words) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
