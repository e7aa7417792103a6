"""A reply that is on its way in this process: pieces arrive in one thread, others listen, any may call it off."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from infoview_ai.professionals.decision import Decision
from infoview_ai.rehearsal.record import Progress, Store


@dataclass(eq=False)
class Live:
    """One attempt at one reply. `holder` is the name under which its row is leased; it is never used again."""

    store: Store
    rehearsal_id: str
    index: int
    holder: str
    decision: Decision | None = None
    text: str = ""
    note: str = ""
    """What the learner should know of a whole reply, from the voice (`Cue.remark`)."""
    called_off: bool = False
    finished: bool = False
    _changed: threading.Condition = field(default_factory=threading.Condition, repr=False)

    def hear(self, piece: str) -> None:
        with self._changed:
            self.text += piece
            self._changed.notify_all()

    def remark(self, note: str) -> None:
        """Keep what the voice has to say of its own reply."""
        self.note = note

    def call_off(self) -> None:
        """Whoever is speaking stops at the next piece; listeners are released at once."""
        with self._changed:
            self.called_off = True
            self._changed.notify_all()

    def finish(self) -> None:
        with self._changed:
            self.finished = True
            self._changed.notify_all()

    def wait(self, timeout_s: float) -> None:
        """Until it is finished or called off, at most `timeout_s` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.finished or self.called_off, timeout_s)

    def follow(self) -> Iterator[str]:
        """The pieces from the first on, as they come."""
        given = 0
        while True:
            piece = self._after(given)
            if not piece:
                return
            given += len(piece)
            yield piece

    def _after(self, given: int) -> str:
        """What came after the first `given` characters, waiting for it; empty when no more will come."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.text) > given or self.finished or self.called_off)
            return self.text[given:]

    def progress(self) -> Progress:
        return Progress(self.rehearsal_id, self.index, self.holder, self.text)
