"""One reply: the Director decides, a voice speaks, and whatever came of it becomes the professional's turn."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

from infoview_ai.conversation.transcript import Turn
from infoview_ai.errors import ConfigurationError, InfoViewError, ModelError, ModelFault
from infoview_ai.knowledge.passages import Passage, Retriever
from infoview_ai.nlu.reading import Reading
from infoview_ai.professionals.decision import Decision, Mood
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.professionals.voice import Cue, Voice
from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.outcome import outcome
from infoview_ai.rehearsal.record import Record
from infoview_ai.rehearsal.rehearsal import EngineKind, Rehearsal, RehearsalTurn
from infoview_ai.rehearsal.retrieval import passages_for
from infoview_ai.rehearsal.timing import as_turns, limit_s, settled


class Decides(Protocol):
    """What is needed of the Director."""

    def decide(
        self, turns: tuple[Turn, ...], reading: Reading, mood: Mood, *, elapsed_s: float, limit_s: float
    ) -> Decision: ...


DirectorFor = Callable[[Profile, Manner | None, int, float], Decides]
"""Profile, manner (None: the person's own), seed, agreed minutes."""

VoiceSource = Callable[[], Voice]
"""Made when first needed: a voice may have to load a model's library."""


@dataclass(frozen=True)
class Answering:
    """Who decides and who speaks."""

    director: DirectorFor
    voices: Mapping[EngineKind, VoiceSource]
    retriever: Retriever | None = None

    def voice(self, engine: EngineKind) -> Voice:
        """The voice of an engine; ConfigurationError where there is none."""
        source = self.voices.get(engine)
        if source is None:
            raise ConfigurationError(
                f"There is no voice for the engine {engine!r} here.",
                next_step="Set INFOVIEW_MODEL to connect a language model, or use the scripted professional.",
            )
        return source()

    def answer(self, record: Record, live: Live) -> RehearsalTurn | None:
        """The reply to the last thing said, in whatever state it ended; None when it was called off."""
        try:
            self._speak(record.rehearsal, live)
        except InfoViewError as error:
            return None if live.called_off else outcome(record, live, error)
        return None if live.called_off else outcome(record, live, None)

    def _speak(self, rehearsal: Rehearsal, live: Live) -> None:
        voice = self.voice(rehearsal.settings.engine)
        cue = self._cue(rehearsal, live)
        pieces = voice.speak(cue)
        try:
            for piece in pieces:
                if live.called_off:
                    return
                live.hear(piece)
        finally:
            if isinstance(pieces, Generator):
                pieces.close()
        if not live.text.strip():
            raise ModelError(ModelFault.EMPTY, "The professional's reply was empty.", next_step="Ask again.")

    def _cue(self, rehearsal: Rehearsal, live: Live) -> Cue:
        assert rehearsal.profile is not None, "only rehearsals with a profile are ever answered"
        turns = settled(rehearsal)
        reading = turns[-1].reading
        assert reading is not None, "a seeker's turn is stored with its reading"
        settings = rehearsal.settings
        manner = None if settings.surprise else settings.manner  # a drawn one stands in the profile
        director = self.director(rehearsal.profile, manner, settings.seed, settings.minutes)
        said = as_turns(turns)
        live.decision = director.decide(
            said, reading, mood_after(turns), elapsed_s=turns[-1].end, limit_s=limit_s(rehearsal)
        )
        passages = self._passages(settings.engine, live)
        return Cue(rehearsal.profile, said, reading, live.decision, settings.seed, passages, live.remark)

    def _passages(self, engine: EngineKind, live: Live) -> tuple[Passage, ...]:
        if engine != "chat" or live.decision is None:
            return ()
        return passages_for(live.decision, self.retriever)


def mood_after(turns: tuple[RehearsalTurn, ...]) -> Mood:
    """The state of mind after the latest reply that was heard."""
    for turn in reversed(turns):
        if turn.decision is not None:
            return turn.decision.mood
    return Mood()
