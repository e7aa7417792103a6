"""Rehearsals: the one door to starting, holding, forking and scoring a rehearsal."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Literal, Protocol

from infoview_ai.conversation.clock import elapsed_seconds, timed
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import InfoViewError, InputError, NotFoundError, StateError
from infoview_ai.professionals.profile import Profile
from infoview_ai.rehearsal import saying
from infoview_ai.rehearsal.answering import Answering
from infoview_ai.rehearsal.closing import ended
from infoview_ai.rehearsal.forking import forked
from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.outcome import ABANDONED, STOPPED, UNEXPECTED, heard_turn, outcome, settle
from infoview_ai.rehearsal.record import Lease, Record, Store, plain
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn, Settings, State
from infoview_ai.rehearsal.scorecards import Scorecards
from infoview_ai.rehearsal.stopwatch import Stopwatch
from infoview_ai.rehearsal.timing import shown
from infoview_ai.rehearsal.worker import Workers
from infoview_ai.scoring.scorecard import Scorecard

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
        self._workers = workers or Workers(now)

    def start(self, settings: Settings, *, key: str | None = None) -> Rehearsal:
        """A new rehearsal; the seeker speaks first. The same `key` twice gives the same rehearsal.

        Raises NotFoundError for an unknown professional and ConfigurationError for an engine that is not there.
        """
        if settings.engine == "transcript":
            raise InputError("A transcript is imported, not rehearsed.", next_step="Choose scripted or chat.")
        profile = self._profiles.get(settings.professional)
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
        return self._shown(self._load(rehearsal_id))

    def say(self, rehearsal_id: str, text: str, *, key: str | None = None) -> Rehearsal:
        """Say something; empty text is silence. The line is on disk before the professional is asked.

        A scripted reply is there on return; that of a model is awaited (`wait`, `stream`). The same `key` twice is one
        turn. Raises InputError for a line that is too long and StateError when paused, ended or being answered. After
        a reply that failed or broke off one may simply go on.
        """
        text, lease = saying.clean(text), self._lease()

        def change(before: Record) -> Record:
            if key is not None and key in before.keys:
                return before
            return saying.said(before, text, key, self._reader, lease, self._now())

        return self._replied(self._change(rehearsal_id, change), lease)

    def ask_again(self, rehearsal_id: str) -> Rehearsal:
        """Ask for a reply that failed or broke off once more, from the same line and mood; the clock did not move."""
        lease = self._lease()
        return self._replied(self._change(rehearsal_id, lambda before: saying.said_again(before, lease)), lease)

    def wait(self, rehearsal_id: str, timeout_s: float) -> Rehearsal:
        """As it stands when the reply is there, failed or broke off; at the latest after `timeout_s` seconds."""
        deadline = time.monotonic() + timeout_s
        while True:
            record = self._load(rehearsal_id)
            left = deadline - time.monotonic()
            if record.on_its_way is None or left <= 0:
                return self._shown(record)
            self._await(rehearsal_id, left)

    def stream(self, rehearsal_id: str) -> Iterator[str]:
        """The pieces of the reply on its way, from its first on; of one that is there, all of it in one piece.

        Ends without an error where the reply fails or breaks off: `get` tells why.
        """
        record = self._load(rehearsal_id)
        live = self._workers.live(rehearsal_id)
        if record.on_its_way is None:
            last = record.turns[-1:]
            return iter([turn.text for turn in last if turn.decision is not None and turn.text])
        return live.follow() if live is not None else self._watched(rehearsal_id, record.on_its_way.index)

    def stop(self, rehearsal_id: str) -> Rehearsal:
        """Stop the reply on its way; what was heard is kept as broken off. Without one nothing happens."""
        live = self._workers.live(rehearsal_id)
        self._load(rehearsal_id)  # refuses a foreign id before anything is called off
        if live is not None:
            live.call_off()
        return self._shown(self._change(rehearsal_id, lambda before: self._cut(before, live, STOPPED)))

    def pause(self, rehearsal_id: str) -> Rehearsal:
        """Pause; the real clock stands still. Raises StateError once ended."""

        def change(before: Record) -> Record:
            if before.rehearsal.state is State.PAUSED:
                return before
            _not_ended(before)
            paused = replace(before, stopwatch=before.stopwatch.paused(self._now()))
            return paused.with_turns(before.turns, state=State.PAUSED)

        return self._shown(self._change(rehearsal_id, change))

    def resume(self, rehearsal_id: str) -> Rehearsal:
        """Go on after a pause. Raises StateError once ended."""

        def change(before: Record) -> Record:
            if before.rehearsal.state is State.RUNNING:
                return before
            _not_ended(before)
            running = before.rehearsal.pending is None and bool(before.turns)
            back = replace(before, stopwatch=before.stopwatch.resumed(self._now(), running=running))
            return back.with_turns(before.turns, state=State.RUNNING)

        return self._shown(self._change(rehearsal_id, change))

    def end(self, rehearsal_id: str, by: Literal["seeker", "professional", "input"] = "seeker") -> Rehearsal:
        """End the talk; a reply on its way breaks off. Ending twice changes nothing."""
        self._load(rehearsal_id)
        live = self._workers.live(rehearsal_id)
        if live is not None:
            live.call_off()
        return self._shown(self._change(rehearsal_id, lambda before: ended(before, live, by, self._now())))

    def fork(self, rehearsal_id: str, from_turn: int) -> Rehearsal:
        """A copy that goes on from before `from_turn` (a seeker's turn, or the reply to it); the original stays.

        Raises InputError for a turn that is not there and StateError for an imported conversation.
        """
        copy = forked(self._load(rehearsal_id), from_turn, secrets.token_hex(16), self._now())
        return self._created(copy, None)

    def history(self, limit: int = 50) -> tuple[Rehearsal, ...]:
        """The latest rehearsals and imported talks, newest first."""
        return tuple(self._shown(record) for record in self._store.recent(max(0, limit)))

    def scorecard(self, rehearsal_id: str, *, judge: bool = False) -> Scorecard:
        """The scorecard of the talk so far; that of an ended talk is made once and stored, until the rules change.

        With `judge` a model gives a second reading, once for each model; the card without it is kept. Raises
        ModelError when it fails, ConfigurationError when there is none.
        """
        return self._scorecards.card(self._store, self._load(rehearsal_id), self._now(), judge=judge)

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
        live = self._workers.live(rehearsal_id)
        if live is not None:
            live.call_off()

    def set_questions(self, rehearsal_id: str, questions: Sequence[PlannedQuestion]) -> Rehearsal:
        """Replace the planned questions, ticks included, as given."""
        if len(questions) > MAX_QUESTIONS:
            raise InputError(
                f"{len(questions)} questions are too many to plan.", next_step=f"Keep at most {MAX_QUESTIONS}."
            )
        new = tuple(questions)
        return self._shown(self._change(rehearsal_id, lambda before: before.with_turns(before.turns, questions=new)))

    def close(self) -> None:
        """Break off the replies on their way in this process; what was heard is kept, and can be asked for again."""
        mine = [live for live in self._workers.all_live() if live.store is self._store]
        self._workers.close()
        for live in mine:
            with suppress(NotFoundError):  # deleted meanwhile
                self._change(live.rehearsal_id, partial(self._cut, live=live, why=ABANDONED))

    def _created(self, record: Record, key: str | None) -> Rehearsal:
        made = self._store.create(record, key)
        return self._shown(record) if made == record.id else self.get(made)

    def _shown(self, record: Record) -> Rehearsal:
        live = self._workers.live(record.id) if record.on_its_way is not None else None
        return shown(record, self._now(), live.text if live is not None else None)

    def _lease(self) -> Lease:
        return Lease(self._workers.holder(), self._workers.until())

    def _load(self, rehearsal_id: str) -> Record:
        record = self._store.load(rehearsal_id)
        while self._is_abandoned(record):
            turn = heard_turn(record, record.turns[-1].text, None, ABANDONED)
            self._store.save(record, settle(record, turn, self._now()))
            record = self._store.load(rehearsal_id)
        return record

    def _is_abandoned(self, record: Record) -> bool:
        if record.on_its_way is None:
            return False
        if record.lease is None:
            return True
        live = self._workers.live(record.id)
        mine = live is not None and live.holder == record.lease.holder
        return not mine and record.lease.until < self._now()

    def _change(self, rehearsal_id: str, change: Callable[[Record], Record]) -> Record:
        """Apply `change` to the record as it stands; again from the start where somebody else was faster."""
        for _ in range(_ATTEMPTS):
            before = self._load(rehearsal_id)
            after = change(before)
            saved = before if after is before else self._store.save(before, after)
            if saved is not None:
                return saved
        raise StateError("This rehearsal is being changed elsewhere.", next_step="Try again in a moment.")

    def _cut(self, before: Record, live: Live | None, why: InfoViewError) -> Record:
        pending = before.on_its_way
        if pending is None:
            return before
        heard, decision = (live.text, live.decision) if live is not None else (pending.text, pending.decision)
        return settle(before, heard_turn(before, heard, decision, why), self._now())

    def _replied(self, record: Record, lease: Lease) -> Rehearsal:
        """Asks for the reply where this call is the one that leased it: scripted at once, a model's in the pool."""
        if record.lease is None or record.lease.holder != lease.holder:
            return self._shown(record)
        live = Live(self._store, record.id, record.turns[-1].index, lease.holder)
        if record.rehearsal.settings.engine == "scripted":
            with self._workers.holding(live):
                answered = self._answer(record, live)
            return self.get(record.id) if live.called_off else shown(answered, self._now())
        self._workers.submit(live, lambda: self._answer(record, live))
        return self._shown(record)

    def _answer(self, record: Record, live: Live) -> Record:
        """The record with its reply; unchanged where it was called off, for then somebody else has settled it."""
        returned = False
        try:
            turn = self._answering.answer(record, live)
            returned = True
        finally:
            if not returned:
                self._settle(record, live, outcome(record, live, UNEXPECTED))
        return record if turn is None else self._settle(record, live, turn)

    def _settle(self, record: Record, live: Live, turn: RehearsalTurn) -> Record:
        """Keep the reply, unless its lease has gone to somebody else."""
        while True:
            saved = self._store.save(record, settle(record, turn, self._now()))
            if saved is not None:
                return saved
            record = self._store.load(record.id)
            if record.lease is None or record.lease.holder != live.holder:
                return record

    def _await(self, rehearsal_id: str, timeout_s: float) -> None:
        live = self._workers.live(rehearsal_id)
        if live is not None and not live.called_off:
            live.wait(timeout_s)
        else:
            time.sleep(min(_POLL_S, timeout_s))

    def _watched(self, rehearsal_id: str, index: int) -> Iterator[str]:
        """A reply that another process is working on, as its row grows."""
        given = 0
        while True:
            record = self._load(rehearsal_id)
            text = record.turns[index].text if index < len(record.turns) else ""
            if len(text) > given:
                yield text[given:]
                given = len(text)
            if record.on_its_way is None or record.on_its_way.index != index:
                return
            time.sleep(_POLL_S)


def _not_ended(record: Record) -> None:
    if record.rehearsal.state is State.ENDED:
        raise StateError("This talk has ended.", next_step="Try again from one of its turns.")
