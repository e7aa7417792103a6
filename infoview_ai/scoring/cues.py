"""Cues from the professional that time is up, and whether the learner heeded them (domain.md, TM21-TM24)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from infoview_ai.conversation.transcript import DEFAULT_MINUTES, EventKind, Turn
from infoview_ai.nlu.professional_turns import read_events
from infoview_ai.nlu.reading import Act, Move
from infoview_ai.scoring.overrun import is_closing
from infoview_ai.scoring.talk import Said, Talk, excerpt

_LONG_LAST_QUESTION_WORDS = 35
""""Just one quick thing" that is longer than this is not quick (TM23; the figure of D9)."""

Response = Literal["heeded", "late", "ignored"]

_EXTENDS = (EventKind.EXTENSION_OFFERED, EventKind.EXTENSION_GRANTED, EventKind.LIMIT_CHANGED)


@dataclass(frozen=True)
class Cue:
    """A clear cue: the professional must go, or declined more time. `late`: one more question, but inside the limit."""

    index: int
    response: Response
    instead: Said | None
    """The learner's turn that ignored it or came late."""


def clear_cues(talk: Talk) -> tuple[Cue, ...]:
    """Hard cues and declined requests for more time, in order, with what the learner did next."""
    return tuple(_judged(talk, index) for index, turn in talk.told if _is_clear(turn))


def missed_soft_cues(talk: Talk) -> tuple[Said, ...]:
    """The learner's turns that passed over a soft cue without checking the time or moving to a close (TM22)."""
    missed = []
    for index, event in talk.events(EventKind.TIME_CUE):
        after = talk.next_said(index)
        if event.strength == "soft" and after is not None and not minds_time(after):
            missed.append(after)
    return tuple(missed)


def ended_by_professional(talk: Talk) -> int | None:
    """The turn in which the professional ended the talk before the learner had begun to close, or None."""
    for index, _ in talk.events(EventKind.ENDED):
        before = [said for said in talk.said if said.index < index]
        if not before or not is_closing(before[-1]):
            return index
    return None


def left_in_a_hurry(talk: Talk) -> int | None:
    """The turn of an emergency (TM24): they had to go in time, and nothing the learner did was the cause."""
    index = ended_by_professional(talk)
    if index is None or (talk.turns[index].start or 0.0) >= talk.limit_before(index).limit_s:
        return None
    before = [said for said in talk.said if said.index < index]
    if any(said.reading.pitch.label.points > 1 for said in before) or any(
        cue.index < index for cue in clear_cues(talk)
    ):
        return None
    return index


def cue_words(turn: Turn) -> str:
    """The sentence of a professional's turn that gives the cue; where none can be told, the last one."""
    sentences = re.split(r"(?<=[.!?])\s+", turn.text.strip())
    for sentence in sentences:
        events = read_events(sentence, (), start_s=turn.start or 0.0, agreed_minutes=DEFAULT_MINUTES)
        if any(event.kind in (EventKind.TIME_CUE, EventKind.ENDED, EventKind.EXTENSION_DECLINED) for event in events):
            return excerpt(sentence, 90)
    return excerpt(sentences[-1], 90)


def closed_for_the_learner(talk: Talk) -> int | None:
    """The turn in which the professional had to bring about the end: by ending it, or by a cue after an ignored one."""
    ended = ended_by_professional(talk)
    if ended is not None:
        return ended
    cues = clear_cues(talk)
    ignored = any(cue.response == "ignored" for cue in cues[:-1])
    return cues[-1].index if ignored and cues[-1].index >= talk.said[-1].index - 1 else None


def minds_time(said: Said) -> bool:
    """Whether the turn looks at the time or moves to the end."""
    return (
        is_closing(said)
        or said.reading.act in (Act.TIME_CHECK, Act.ASK_MORE_TIME)
        or said.did(Move.CHECKS_TIME, Move.SIGNALS_END, Move.OFFERS_TO_STOP)
    )


def _is_clear(turn: Turn) -> bool:
    hard = any(event.kind is EventKind.TIME_CUE and event.strength == "hard" for event in turn.events)
    return hard or turn.did(EventKind.EXTENSION_DECLINED)


def _judged(talk: Talk, index: int) -> Cue:
    asked = list(_asked_until_invited(talk, index))
    if not asked:
        return Cue(index, "heeded", None)
    first = asked[0]
    if len(asked) > 1 or first.words > _LONG_LAST_QUESTION_WORDS:
        return Cue(index, "ignored", next((said for said in asked if not minds_time(said)), first))
    if minds_time(first):
        return Cue(index, "heeded", None)
    in_time = first.end <= talk.limit_before(first.index).limit_s
    return Cue(index, "late" if in_time else "ignored", first)


def _asked_until_invited(talk: Talk, index: int) -> Iterator[Said]:
    """What the learner asked or offered after the cue, up to an invitation that took it back."""
    later = (place for place, turn in talk.told if place > index and any(turn.did(kind) for kind in _EXTENDS))
    until = next(later, len(talk.turns))
    return (said for said in talk.said if index < said.index < until and _wants_more(said))


def _wants_more(said: Said) -> bool:
    return said.asks or said.reading.act in (Act.JOB_PITCH, Act.RESUME_OFFER, Act.ASK_MORE_TIME)
