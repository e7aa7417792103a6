"""Stand-ins that several tests share: queues with a history instead of mocks, a clock that is told the time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Literal

from infoview_ai.conversation.transcript import Event, EventKind, Transcript, Turn
from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.passages import Passage, Source
from infoview_ai.nlu.reading import Act, Context, Reading, Topic
from infoview_ai.professionals.decision import Decision, Mood, Reply
from infoview_ai.professionals.profile import Fact, Heading, Manner, Profile, Referral, Style
from infoview_ai.professionals.voice import Cue
from infoview_ai.rehearsal.answering import Answering
from infoview_ai.rehearsal.scorecards import Judge, Scorecards
from infoview_ai.rehearsal.service import Rehearsals
from infoview_ai.rehearsal.worker import Workers
from infoview_ai.scoring.scorecard import Engine, PitchVerdict, Scorecard, TimeVerdict, Verdicts
from infoview_ai.storage.database import Database
from infoview_ai.storage.rehearsals import RehearsalStore

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@cache
def profile() -> Profile:
    """A small but complete person."""
    three = ("Well, let me see.", "That is a fair point.", "I had not thought of it so.")
    return Profile(
        slug="dana-reyes",
        name="Dana Reyes",
        role="Archivist",
        organization="Town Archive",
        field="archives",
        years=9,
        line="Keeps the papers of a town in order.",
        practise="Asking one thing at a time.",
        manner=Manner.WARM,
        facts={
            heading: (
                Fact(
                    id=f"{heading.value}.one",
                    say=f"This is what I can tell you about {heading.value}.",
                    short=f"In short: {heading.value}.",
                ),
            )
            for heading in Heading
        },
        referrals=tuple(Referral(name=name, who="runs a desk", because="she knows", how="Ask her.") for name in "AB"),
        off_limits=("donors' names",),
        style=Style(
            openings=three,
            bridges=three * 2,
            acknowledgements=three * 2,
            about_me_reactions=three,
            do_not_know=three,
            decline=three,
            deflect_pitch=three,
            soft_time_cue=three,
            hard_time_cue=three,
            closings=three,
            cool_closings=three,
            small_talk=three,
            questions_back=three,
        ),
    )


@dataclass
class FixedClock:
    """Says what time it is until told otherwise."""

    at: datetime = NOON

    def __call__(self) -> datetime:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


class FakeProfiles:
    """One person."""

    def get(self, slug: str) -> Profile:
        if slug != profile().slug:
            raise NotFoundError(f"There is nobody called {slug!r}.")
        return profile()


@dataclass
class FakeReader:
    """Reads a line with a question mark as a question on skills, all else as small talk; remembers the contexts."""

    contexts: list[Context] = field(default_factory=list)

    def read(self, text: str, context: Context) -> Reading:
        self.contexts.append(context)
        if "?" in text:
            return Reading(act=Act.QUESTION, topic=Topic.SKILLS, question=text, is_open=True, words=len(text.split()))
        return Reading(act=Act.SMALL_TALK if text else Act.SILENCE, words=len(text.split()))


@dataclass
class FakeDirector:
    """Counts its replies in the mood, and carries out the events queued for the next one."""

    events: list[tuple[Event, ...]] = field(default_factory=list)
    calls: list[tuple[tuple[Turn, ...], Mood, float, float]] = field(default_factory=list)
    reply: Reply = Reply.ANSWER

    def decide(
        self, turns: tuple[Turn, ...], reading: Reading, mood: Mood, *, elapsed_s: float, limit_s: float
    ) -> Decision:
        self.calls.append((turns, mood, elapsed_s, limit_s))
        events = self.events.pop(0) if self.events else ()
        told = Mood(told=(*mood.told, f"fact.{len(turns)}"), ended=any(e.kind is EventKind.ENDED for e in events))
        return Decision(turn=len(turns), reply=self.reply, topic=reading.topic, events=events, mood=told)


Piece = str | Exception | threading.Event
"""Said, raised, or waited for."""


@dataclass
class FakeVoice:
    """Says what is queued, a list of pieces a reply; then the same sentence for ever. Remembers the cues."""

    engine: str = "scripted"
    model: str | None = None
    queue: list[list[Piece]] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    always: str = "We sort what people leave us, and then we wait for somebody to ask."

    def speak(self, cue: Cue) -> Iterator[str]:
        self.cues.append(cue)
        for piece in self.queue.pop(0) if self.queue else [self.always]:
            if isinstance(piece, Exception):
                raise piece
            if isinstance(piece, threading.Event):
                assert piece.wait(10), "nobody let the voice go on"
            else:
                yield piece


@dataclass
class FakeRetriever:
    """Finds one passage, whatever is asked; remembers what was."""

    asked: list[tuple[str, str | None]] = field(default_factory=list)

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        self.asked.append((query, document))
        return (Passage(document=document or "any", title="T", heading="H", text="A passage."),)


@dataclass
class FakeScorer:
    """Gives a card whose total is the number of turns; remembers the readings it was handed."""

    rules: str = "1"
    readings: list[Sequence[Reading | None] | None] = field(default_factory=list)

    @property
    def engine(self) -> Engine:
        return Engine(rules=self.rules, rubric="r")

    def score(self, transcript: Transcript, readings: Sequence[Reading | None] | None, *, source: str) -> Scorecard:
        self.readings.append(readings)
        return Scorecard(
            source=source,
            verdicts=Verdicts(time_limit=TimeVerdict.KEPT, job_pitch=PitchVerdict.CLEAN),
            elapsed_minutes=1.0,
            limit_minutes=15.0,
            criteria=(),
            total=min(100, len(transcript.turns)),
            engine=self.engine,
        )


Speaking = Literal["scripted", "chat"]


@dataclass
class Stage:
    """A whole rehearsal room on fakes: hand in what the test is about, reach for the rest."""

    database: Database
    owner: str = "ann"
    clock: Callable[[], datetime] = field(default_factory=FixedClock)
    scripted: FakeVoice = field(default_factory=FakeVoice)
    chat: FakeVoice = field(default_factory=lambda: FakeVoice("chat", "fake:one"))
    director: FakeDirector = field(default_factory=FakeDirector)
    reader: FakeReader = field(default_factory=FakeReader)
    retriever: FakeRetriever = field(default_factory=FakeRetriever)
    scorer: FakeScorer = field(default_factory=FakeScorer)
    judge: Judge | None = None
    workers: Workers | None = None

    def open(self, owner: str | None = None) -> Rehearsals:
        """The service, of this stage's owner or another one's."""
        answering = Answering(
            lambda *_: self.director,
            {"scripted": lambda: self.scripted, "chat": lambda: self.chat},
            self.retriever,
        )
        return Rehearsals(
            RehearsalStore(self.database, owner or self.owner),
            FakeProfiles(),
            self.reader,
            answering,
            Scorecards(self.scorer, self.judge, "fake:judge" if self.judge else None),
            now=self.clock,
            workers=self.workers,
        )
