"""Time past a limit that counts against the learner: `over_user` of domain.md 1.1 and the TM cases.

What counts: the learner's own turns after the limit and the answers to what they asked after it. What does not: the
professional's answer that was under way at the limit, and what the professional tells unprompted, as long as the
learner's next turn moves to a close (TM04, TM15). Goodbyes are counted apart, because they have a grace of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from infoview_ai.conversation.limits import GRACE_S, Limit
from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.reading import Act, Move, Topic
from infoview_ai.scoring.talk import Said, Talk

_STORY_S = 30.0
"""A longer reply to a goodbye is the professional's own wish to talk (design)."""

_UNDER_WAY_S = 60.0
"""An answer under way at the limit counts up to this long when the learner goes on from it (TM05, TM16; design)."""

_NOD_WORDS = 4
"""Up to this many words without a question only show that one listens; they feed nothing (design)."""

Kind = Literal["own", "answer", "goodbye"]


@dataclass(frozen=True)
class Stretch:
    """A stretch of time past the limit that the learner answers for, in seconds, and the turn it stands on."""

    turn: int
    seconds: float
    kind: Kind


@dataclass(frozen=True)
class Overrun:
    """All that was over one line of limits."""

    stretches: tuple[Stretch, ...]
    asked_after: tuple[Said, ...]
    """Turns begun after the limit that asked or fed the talk."""

    @property
    def goodbye_s(self) -> float:
        return sum(stretch.seconds for stretch in self.stretches if stretch.kind == "goodbye")

    @property
    def going_on_s(self) -> float:
        """Seconds over that were no goodbye."""
        return sum(stretch.seconds for stretch in self.stretches if stretch.kind != "goodbye")

    @property
    def total_s(self) -> float:
        return self.goodbye_s + self.going_on_s

    @property
    def kept(self) -> bool:
        """Nothing over but goodbyes within the grace (TM06), or the last words of a turn begun in time."""
        return not self.asked_after and self.total_s <= GRACE_S


def overrun(talk: Talk, limit_s: Callable[[Limit], float]) -> Overrun:
    """The overrun against `limit_s` of the limit in force before each turn (`limit_s` or `plain_s` of a Limit)."""
    asked = tuple(said for said in talk.said if said.start >= limit_s(talk.limit_before(said.index)) and goes_on(said))
    return Overrun(tuple(_stretches(talk, limit_s)), asked)


def _stretches(talk: Talk, limit_s: Callable[[Limit], float]) -> Iterator[Stretch]:
    for said in talk.said:
        limit = limit_s(talk.limit_before(said.index))
        if said.end <= limit or is_nod(said):
            continue
        closing = is_closing(said)
        until = said.end if closing else _taken_until(talk, said.index)
        yield Stretch(said.index, until - max(said.start, limit), "goodbye" if closing else "own")
        begun_after = said.start >= limit
        if begun_after and not closing:
            yield from _under_way(talk, said, limit)
        if begun_after or closing:
            yield from _answer(talk, said, limit_s, limit, closing=closing)


def _answer(
    talk: Talk, said: Said, limit_s: Callable[[Limit], float], limit: float, *, closing: bool
) -> Iterator[Stretch]:
    """The reply to a turn that ends after the limit, unless it brought an invitation to go on."""
    for index, turn in _reply_turns(talk, said):
        start, end = turn.start or 0.0, turn.end or 0.0
        if limit_s(talk.limits[index + 1]) > max(limit_s(talk.limit_before(index)), start):
            return
        if not closing:
            yield Stretch(index, _taken_until(talk, index) - start, "answer")
        elif end > limit and end - start <= _STORY_S:
            yield Stretch(index, end - max(start, limit), "goodbye")


def _taken_until(talk: Talk, index: int) -> float:
    """When a turn leaves the time to the next one: the pause after a question or an answer is part of it."""
    following = talk.turns[index + 1 : index + 2]
    return max(talk.turns[index].end or 0.0, *(turn.start or 0.0 for turn in following), 0.0)


def _reply_turns(talk: Talk, said: Said) -> Iterator[tuple[int, Turn]]:
    """The professional's turns up to the learner's next one."""
    for index in range(said.index + 1, len(talk.turns)):
        if talk.turns[index].speaker is not Speaker.PROFESSIONAL:
            return
        yield index, talk.turns[index]


def _under_way(talk: Talk, said: Said, limit: float) -> Iterator[Stretch]:
    """The end of the answer that ran across the limit, when the learner then goes on instead of closing (TM05)."""
    before = talk.heard_before(said)
    if before is None:
        return
    index, turn = before
    start, end = turn.start or 0.0, turn.end or 0.0
    if start < limit < end and end - limit <= _UNDER_WAY_S:
        yield Stretch(index, end - limit, "answer")


def goes_on(said: Said) -> bool:
    """Whether the turn keeps the talk going instead of ending it."""
    return not is_closing(said) and not is_nod(said)


def is_nod(said: Said) -> bool:
    """Listening ("Mm, I see.") or answering what the professional asked: neither feeds the talk."""
    if said.asks or said.reading.act is Act.ASK_MORE_TIME:
        return False
    return said.words <= _NOD_WORDS or (said.reading.act is Act.ANSWER_TO_PROFESSIONAL and not said.reading.question)


def _only_polite(said: Said) -> bool:
    """A question that belongs to a goodbye: "Our time is up, thank you. May I email my last two?" (TM28)."""
    leaves = said.did(Move.SIGNALS_END, Move.GOODBYE, Move.OFFERS_TO_STOP, Move.ASKS_TO_KEEP_IN_TOUCH)
    about_nothing = said.reading.topic in (None, Topic.OTHER) and said.reading.is_open is False
    return about_nothing and leaves and said.did(Move.THANKS)


def is_closing(said: Said) -> bool:
    """Whether the turn moves to the end: thanks, goodbye, an offer to stop or to write, and no new question."""
    if said.reading.act in (Act.ASK_MORE_TIME, Act.JOB_PITCH, Act.RESUME_OFFER):
        return False
    if said.asks:
        return _only_polite(said)
    if said.reading.act in (Act.CLOSING, Act.THANKS, Act.TIME_CHECK, Act.CONTACT_REQUEST):
        return True
    return said.did(
        Move.GOODBYE,
        Move.THANKS,
        Move.OFFERS_TO_STOP,
        Move.ASKS_TO_KEEP_IN_TOUCH,
        Move.NAMES_NEXT_STEP,
        Move.SIGNALS_END,
    )
