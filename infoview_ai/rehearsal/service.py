"""Rehearsals: the one door to starting, holding, forking and scoring a rehearsal."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal, Protocol

from infoview_ai.conversation.clock import elapsed_seconds, timed
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import InputError, StateError
from infoview_ai.nlu.labelled import LabelledLine
from infoview_ai.nlu.reading import Pitch
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.surprise import drawn_manner
from infoview_ai.rehearsal import saying
from infoview_ai.rehearsal.answering import Answering
from infoview_ai.rehearsal.closing import ended
from infoview_ai.rehearsal.disputes import Dispute, as_lines, disputed
from infoview_ai.rehearsal.forking import forked
from infoview_ai.rehearsal.outcome import ENDED, STOPPED
from infoview_ai.rehearsal.record import Lease, Record, Store, plain
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, Settings, State
from infoview_ai.rehearsal.replies import Change, Replies
from infoview_ai.rehearsal.scorecards import Scorecards
from infoview_ai.rehearsal.stopwatch import Stopwatch
from infoview_ai.rehearsal.worker import Workers
from infoview_ai.scoring.scorecard import CriterionId, Finding, Scorecard

MAX_QUESTIONS = 100
_ATTEMPTS = 20
_POLL_S = 0.1


class Profiles(Protocol):
    """What is needed of the catalog of professionals."""

    def get(self, slug: str) -> Profile:
        """NotFoundError where there is none of that slug."""
        ...


class Rehearsals:
    """The rehearsals of one owner. An id that is not theirs raises NotFoundError everywhere."""

    def __init__(
        self,
        store: Store,
        profiles: Profiles,
        reader: saying.Reads,
        answering: Answering,
        scorecards: Scorecards,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        workers: Workers | None = None,
    ) -> None:
        self._store, self._profiles, self._reader = store, profiles, reader
        self._answering, self._scorecards, self._now = answering, scorecards, now
        self._replies = Replies(store, answering, workers or Workers(now), now)

    def start(self, settings: Settings, *, key: str | None = None) -> Rehearsal:
        """A new rehearsal; the seeker speaks first. The same `key` twice gives the same rehearsal.

        Raises NotFoundError for an unknown professional and ConfigurationError for an engine that is not there.
        """
        if settings.engine == "transcript":
            raise InputError("A transcript is imported, not rehearsed.", next_step="Choose scripted or chat.")
        profile = self._profiles.get(settings.professional)
        manner = drawn_manner(settings.seed) if settings.surprise else settings.manner
        if manner is not None:
            profile = profile.model_copy(update={"manner": manner})
        now = self._now()
        rehearsal = Rehearsal(
            id=secrets.token_hex(16),
            settings=settings,
            profile=profile,
            model=self._answering.voice(settings.engine).model,
            started_at=now,
            questions=plain(settings.questions),
        )
        return self._created(Record(rehearsal, Stopwatch(started_at=now)), key)

    def get(self, rehearsal_id: str) -> Rehearsal:
        """As it stands now. A reply whose process has died is marked as broken off."""
        return self._replies.shown(self._replies.load(rehearsal_id))

    def say(self, rehearsal_id: str, text: str, *, key: str | None = None) -> Rehearsal:
        """Say something; empty text is silence. The line is on disk before the professional is asked.

        A scripted reply is there on return; that of a model is awaited (`wait`, `stream`). The same `key` twice is one
        turn. Raises InputError for a line that is too long and StateError when paused, ended or being answered. After
        a reply that failed or broke off one may simply go on.
        """
        text, lease = saying.clean(text), self._replies.lease()

        def change(before: Record) -> Record:
            if key is not None and key in before.keys:
                return before
            return saying.said(before, text, key, self._reader, lease, self._now())

        return self._replied(rehearsal_id, change, lease)

    def ask_again(self, rehearsal_id: str) -> Rehearsal:
        """Ask for a reply that failed or broke off once more, from the same line and mood; the clock did not move."""
        lease = self._replies.lease()
        return self._replied(rehearsal_id, lambda before: saying.said_again(before, lease), lease)

    def wait(self, rehearsal_id: str, timeout_s: float) -> Rehearsal:
        """As it stands when the reply is there, failed or broke off; at the latest after `timeout_s` seconds."""
        return self._replies.shown(self._replies.wait(rehearsal_id, timeout_s))

    def stream(self, rehearsal_id: str) -> Iterator[str]:
        """The pieces of the reply on its way, from its first on; of one that is there, all of it in one piece.

        Ends without an error where the reply fails or breaks off: `get` tells why.
        """
        return self._replies.stream(rehearsal_id)

    def stop(self, rehearsal_id: str) -> Rehearsal:
        """Stop the reply on its way; what was heard is kept as broken off. Without one nothing happens."""
        return self._replies.shown(self._replies.call_off(rehearsal_id, STOPPED))

    def pause(self, rehearsal_id: str) -> Rehearsal:
        """Pause; the real clock stands still. Raises StateError once ended."""

        def change(before: Record) -> Record:
            if before.rehearsal.state is State.PAUSED:
                return before
            _not_ended(before)
            paused = replace(before, stopwatch=before.stopwatch.paused(self._now()))
            return paused.with_turns(before.turns, state=State.PAUSED)

        return self._replies.shown(self._replies.change(rehearsal_id, change))

    def resume(self, rehearsal_id: str) -> Rehearsal:
        """Go on after a pause. Raises StateError once ended."""

        def change(before: Record) -> Record:
            if before.rehearsal.state is State.RUNNING:
                return before
            _not_ended(before)
            running = before.rehearsal.pending is None and bool(before.turns)
            back = replace(before, stopwatch=before.stopwatch.resumed(self._now(), running=running))
            return back.with_turns(before.turns, state=State.RUNNING)

        return self._replies.shown(self._replies.change(rehearsal_id, change))

    def end(self, rehearsal_id: str, by: Literal["seeker", "professional", "input"] = "seeker") -> Rehearsal:
        """End the talk; a reply on its way breaks off. Ending twice changes nothing."""
        over = self._replies.call_off(rehearsal_id, ENDED, lambda before: ended(before, by, self._now()))
        return self._replies.shown(over)

    def fork(self, rehearsal_id: str, from_turn: int) -> Rehearsal:
        """A copy that goes on from before `from_turn` (a seeker's turn, or the reply to it); the original stays.

        Raises InputError for a turn that is not there and StateError for an imported conversation.
        """
        copy = forked(self._replies.load(rehearsal_id), from_turn, secrets.token_hex(16), self._now())
        return self._created(copy, None)

    def history(self, limit: int = 50) -> tuple[Rehearsal, ...]:
        """The latest rehearsals and imported talks, newest first."""
        return tuple(self._replies.shown(record) for record in self._store.recent(max(0, limit)))

    def scorecard(self, rehearsal_id: str, *, judge: bool = False, again: bool = False) -> Scorecard:
        """The scorecard of the talk so far; that of an ended talk is made once and stored, until the rules change.

        With `judge` a model gives a second reading, once for each model unless `again`; the card without it is kept,
        and so are earlier readings. Raises ModelError when it fails, ConfigurationError when there is none.
        """
        record = self._replies.load(rehearsal_id)
        return self._scorecards.card(self._store, record, self._now(), judge=judge, again=again)

    def second_readings(self, rehearsal_id: str) -> tuple[Scorecard, ...]:
        """All second readings of an ended talk by the rules of today, oldest first; the last is the one shown."""
        return self._scorecards.second_readings(self._store, self._replies.load(rehearsal_id))

    def dispute(
        self, rehearsal_id: str, criterion: CriterionId, finding: Finding, *, label: Pitch | None = None, note: str = ""
    ) -> Dispute:
        """Keep that the learner sees a finding of the card differently. It changes no score and is sent nowhere.

        Raises InputError for a finding that is not on the card or a reason that runs on.
        """
        view = disputed(self.scorecard(rehearsal_id), criterion, finding, self._now(), label=label, note=note)
        self._store.set_dispute(rehearsal_id, view)
        return view

    def withdraw(self, rehearsal_id: str, dispute: Dispute) -> None:
        """Take a view back."""
        self._store.drop_dispute(self._replies.load(rehearsal_id).id, dispute)

    def disputes(self, rehearsal_id: str) -> tuple[Dispute, ...]:
        """The learner's views of findings of one talk."""
        return tuple(dispute for _, dispute in self._store.disputes(self._replies.load(rehearsal_id).id))

    def disputed_lines(self) -> tuple[LabelledLine, ...]:
        """All turns whose findings the learner sees differently, as labelled lines."""
        views: dict[str, list[Dispute]] = {}
        for rehearsal_id, dispute in self._store.disputes():
            views.setdefault(rehearsal_id, []).append(dispute)
        return tuple(line for rehearsal_id in views for line in self._lines(rehearsal_id, views[rehearsal_id]))

    def _lines(self, rehearsal_id: str, views: list[Dispute]) -> tuple[LabelledLine, ...]:
        talk = self._replies.load(rehearsal_id).rehearsal
        field = talk.profile.field if talk.profile is not None else ""
        return as_lines(f"mine-{rehearsal_id[:8]}", field, talk.transcript(), self.scorecard(rehearsal_id), views)

    def import_transcript(self, transcript: Transcript, title: str) -> Rehearsal:
        """Store a real conversation, to be scored and kept, not continued."""
        now = self._now()
        settings = Settings(
            professional="",
            minutes=min(180.0, transcript.limit_minutes),
            clock=transcript.clock,
            engine="transcript",
        )
        rehearsal = Rehearsal(
            id=secrets.token_hex(16),
            settings=settings,
            profile=None,
            started_at=now,
            state=State.ENDED,
            ended_by="input",
            title=title,
            imported=transcript,
        )
        length = elapsed_seconds(timed(transcript).turns)
        return self._created(
            Record(rehearsal, Stopwatch(now, spent_s=length, ended_at=now, wall_before_s=length)), None
        )

    def delete(self, rehearsal_id: str) -> None:
        """Delete it with its turns and scorecards. Copies forked from it stay."""
        self._store.delete(rehearsal_id)

    def set_questions(self, rehearsal_id: str, questions: Sequence[PlannedQuestion]) -> Rehearsal:
        """Replace the planned questions, ticks included, as given."""
        if len(questions) > MAX_QUESTIONS:
            raise InputError(
                f"{len(questions)} questions are too many to plan.", next_step=f"Keep at most {MAX_QUESTIONS}."
            )
        new = tuple(questions)
        return self._replies.shown(
            self._replies.change(rehearsal_id, lambda before: before.with_turns(before.turns, questions=new))
        )

    def close(self) -> None:
        """Break off the replies on their way in this process; what was heard is kept, and can be asked for again."""
        self._replies.close()

    def _created(self, record: Record, key: str | None) -> Rehearsal:
        made = self._store.create(record, key)
        return self._replies.shown(record) if made == record.id else self.get(made)

    def _replied(self, rehearsal_id: str, change: Change, lease: Lease) -> Rehearsal:
        changed = self._replies.change(rehearsal_id, change)
        return self._replies.shown(self._replies.reply(changed, lease))


def _not_ended(record: Record) -> None:
    if record.rehearsal.state is State.ENDED:
        raise StateError("This talk has ended.", next_step="Try again from one of its turns.")
