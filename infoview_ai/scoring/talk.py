"""The Talk: one immutable view of a conversation that every criterion looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from infoview_ai.conversation.clock import elapsed_seconds, timed, word_count
from infoview_ai.conversation.limits import Limit, limit_history
from infoview_ai.conversation.transcript import DEFAULT_MINUTES, Event, EventKind, Person, Speaker, Transcript, Turn
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.local import local_reader
from infoview_ai.nlu.moves import moves_with_evidence
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.nlu.reader import REMEMBERED_TURNS
from infoview_ai.nlu.reading import Act, Context, Move, Reading, Topic
from infoview_ai.nlu.whole_talk import read_talk
from infoview_ai.scoring.lateness import Lateness, lateness
from infoview_ai.scoring.repairs import after_repairs

_UNINTELLIGIBLE = frozenset({Act.SILENCE, Act.GIBBERISH})
_ASKING = frozenset({Act.QUESTION, Act.FOLLOW_UP})
_ARRANGING = (
    Move.GREETS,
    Move.GREETS_BY_NAME,
    Move.WHO_I_AM,
    Move.ASKS_NOTES,
    Move.NAMES_TIME,
    Move.CHECKS_TIME,
    Move.OFFERS_TO_STOP,
)


@dataclass(frozen=True)
class Said:
    """One turn of the learner with its place in the transcript and its reading."""

    index: int
    turn: Turn
    reading: Reading

    @property
    def start(self) -> float:
        """Seconds since the talk began."""
        return self.turn.start or 0.0

    @property
    def end(self) -> float:
        return self.turn.end or 0.0

    @property
    def words(self) -> int:
        return self.reading.words or word_count(self.turn.text)

    @property
    def intelligible(self) -> bool:
        return self.reading.act not in _UNINTELLIGIBLE and bool(self.turn.text.strip())

    @property
    def asks(self) -> bool:
        """Whether it asks for information or for people to speak to (not for the professional's own address)."""
        reading = self.reading
        return (reading.act in _ASKING and not self._only_arranges) or (
            reading.act is Act.CONTACT_REQUEST and reading.topic is Topic.PEOPLE
        )

    @property
    def _only_arranges(self) -> bool:
        """A yes-or-no question about the talk itself: "May I take notes?", "Is that still all right?"."""
        about_the_talk = self.reading.topic in (None, Topic.OTHER) and self.reading.is_open is False
        return about_the_talk and self.did(*_ARRANGING)

    def did(self, *moves: Move) -> bool:
        return any(move in self.reading.moves for move in moves)


@dataclass(frozen=True)
class Talk:
    """A timed transcript, its readings (None on the professional's turns) and the limit before each turn."""

    transcript: Transcript
    readings: tuple[Reading | None, ...]
    limits: tuple[Limit, ...]
    limit_named: bool
    """Somebody named a limit: the file, the learner or the professional (domain.md, TM30)."""
    late: Lateness | None = None
    """The learner came late; the limit is shorter by as much (TM19)."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        return self.transcript.turns

    @property
    def professional(self) -> Person:
        return self.transcript.professional

    @property
    def limit(self) -> Limit:
        """The limit in force at the end."""
        return self.limits[-1]

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """The learner's turns that can be understood."""
        return tuple(said for said in self._all_said() if said.intelligible)

    def _all_said(self) -> Iterator[Said]:
        for index, (turn, reading) in enumerate(zip(self.turns, self.readings, strict=True)):
            if turn.speaker is Speaker.SEEKER and reading is not None:
                yield Said(index, turn, reading)

    @cached_property
    def told(self) -> tuple[tuple[int, Turn], ...]:
        """The professional's turns with their indices."""
        return tuple(pair for pair in enumerate(self.turns) if pair[1].speaker is Speaker.PROFESSIONAL)

    @cached_property
    def exchanges(self) -> int:
        """How often the learner said something intelligible and the professional answered."""
        return sum(1 for said in self.said if self.reply(said) is not None)

    @cached_property
    def asked(self) -> tuple[Said, ...]:
        """The learner's turns that ask for information."""
        return tuple(said for said in self.said if said.asks)

    @cached_property
    def elapsed_s(self) -> float:
        return elapsed_seconds(self.turns)

    @cached_property
    def seeker_words(self) -> int:
        return sum(word_count(turn.text) for turn in self.turns if turn.speaker is Speaker.SEEKER)

    @cached_property
    def professional_words(self) -> int:
        return sum(word_count(turn.text) for _, turn in self.told)

    @property
    def professional_share(self) -> float:
        """Share of all words that were the professional's, 0-1."""
        words = self.seeker_words + self.professional_words
        return self.professional_words / words if words else 0.0

    def reply(self, said: Said) -> tuple[int, Turn] | None:
        """The professional's turn right after this one, if it says anything."""
        index = said.index + 1
        if index < len(self.turns) and self.turns[index].speaker is Speaker.PROFESSIONAL:
            return (index, self.turns[index]) if self.turns[index].text.strip() else None
        return None

    def heard_before(self, said: Said) -> tuple[int, Turn] | None:
        """The professional's turn that this one answers to, if any."""
        index = said.index - 1
        if index >= 0 and self.turns[index].speaker is Speaker.PROFESSIONAL:
            return index, self.turns[index]
        return None

    def next_said(self, index: int) -> Said | None:
        """The learner's first intelligible turn after turn `index`."""
        return next((said for said in self.said if said.index > index), None)

    def limit_before(self, index: int) -> Limit:
        return self.limits[index]

    def events(self, kind: EventKind) -> tuple[tuple[int, Event], ...]:
        """Events of one kind with the index of their turn."""
        return tuple((index, event) for index, turn in self.told for event in turn.events if event.kind is kind)

    def evidence(self, said: Said, *moves: Move) -> str:
        """The words in which the learner made one of these moves: a verbatim part of the turn, never empty."""
        for move in moves:
            quote = self._found(said).get(move, "")
            if quote.strip() and quote in said.turn.text:
                return quote
        return excerpt(said.turn.text)

    def _found(self, said: Said) -> dict[Move, str]:
        if said.index not in self._evidence:
            before = slice(max(0, said.index - REMEMBERED_TURNS), said.index)
            context = Context(
                self.turns[before], self.readings[before], self.professional, self.transcript.agreed_minutes
            )
            self._evidence[said.index] = moves_with_evidence(said.turn.text, context)
        return self._evidence[said.index]

    @cached_property
    def _evidence(self) -> dict[int, dict[Move, str]]:
        """What has been looked up so far: reading a turn twice would be the dearest part of scoring."""
        return {}


def talk_of(
    transcript: Transcript, readings: Sequence[Reading | None] | None = None, reader: TurnReader | None = None
) -> Talk:
    """The Talk of a transcript. What is missing is estimated or read: times, events of a real talk, readings."""
    whole = with_events(timed(transcript))
    read = after_repairs(whole.turns, read_talk(whole, reader or local_reader(), readings))
    minutes, named = _limit_minutes(whole, read)
    late = lateness(whole.turns)
    kept_end = max(1.0, minutes - late.minutes) if late is not None else minutes
    return Talk(whole, read, limit_history(whole.turns, kept_end), named, late)


def _limit_minutes(transcript: Transcript, readings: Sequence[Reading | None]) -> tuple[float, bool]:
    """The agreed limit and whether anybody named one: the file, else the learner's first figure (TM02), else 15."""
    if transcript.agreed_minutes is not None:
        return transcript.agreed_minutes, True
    for reading in readings:
        if reading is not None and reading.did(Move.NAMES_TIME) and reading.named_minutes:
            return reading.named_minutes, True
    named = any(turn.did(EventKind.LIMIT_CHANGED) for turn in transcript.turns)
    return DEFAULT_MINUTES, named


def excerpt(text: str, most: int = 160) -> str:
    """The beginning of a turn as a quote: whole where it is short, else cut at a word; verbatim either way."""
    whole = text.strip()
    if len(whole) <= most:
        return whole
    cut = whole.rfind(" ", 0, most)
    return whole[: cut if cut > 0 else most]


def fullest_sentence(text: str, most: int) -> str:
    """The longest sentence that fits into `most` characters, else the beginning of the text; "" for an empty one."""
    sentences = [sentence for sentence in re.split(r"(?<=[.!?])\s+", text.strip()) if len(sentence) <= most]
    return max(sentences, key=len, default="") or excerpt(text, most)
