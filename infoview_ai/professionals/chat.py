"""The Chat voice: a language model speaks, and only what keeps to the decision is heard.

A reply is passed on sentence by sentence. At the first sentence that breaks the decision the model is stopped and asked
once more; where that fails too, the person says the safest honest thing of their own. What the decision does and the
model left out is added at the end, so that words and events agree.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Literal

from infoview_ai.conversation.clock import word_count
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.models.chat_model import ChatModel, Message
from infoview_ai.professionals.chat_events import unheard
from infoview_ai.professionals.chat_fallback import enough, safest
from infoview_ai.professionals.chat_prompt import messages_for, repaired
from infoview_ai.professionals.chat_sentences import sentences, spoken_only
from infoview_ai.professionals.guards import WORD_FOR_WORD, Guard, Slip, repeats
from infoview_ai.professionals.voice import Cue

_log = logging.getLogger(__name__)

ATTEMPTS = 2


@dataclass(frozen=True)
class Intervention:
    """What was done about a sentence that broke the decision, for logs and measurements; it holds no words."""

    turn: int
    slip: Slip
    outcome: Literal["stopped", "asked_again", "own_line"]
    """`stopped`: enough had been said; `asked_again`: the model got a second try; `own_line`: that failed too."""


OWN_LINE = "The model left its part twice here, so the end of this reply is in the built-in voice."


class ChatVoice:
    """Speaks a decision through a language model. One voice can serve any number of rehearsals at once."""

    engine = "chat"

    def __init__(self, chat_model: ChatModel, watch: Callable[[Intervention], None] | None = None) -> None:
        self._chat_model = chat_model
        self._watch = watch

    @property
    def model(self) -> str:
        """`provider:model`."""
        return self._chat_model.name

    def speak(self, cue: Cue) -> Iterator[str]:
        """The reply, a sentence at a time. Raises ModelError where the model fails; closing stops the model."""
        said: list[str] = []
        with closing(self._reply(cue, said)) as reply:
            for sentence in reply:
                said.append(sentence)
                yield sentence if len(said) == 1 else f" {sentence}"
        if not said:
            raise ModelError(ModelFault.EMPTY, "The model said nothing that can be heard.", next_step="Try again.")

    def _reply(self, cue: Cue, said: list[str]) -> Generator[str, None, None]:
        """Sentences for the reply; the caller puts each into `said` as it is heard."""
        guard = Guard(cue)
        asked = messages_for(cue)
        slip = yield from self._attempt(asked, cue, guard, said)
        for _ in range(ATTEMPTS - 1):
            if slip is None or enough(cue, " ".join(said)):
                break
            self._note(cue, slip, "asked_again")
            slip = yield from self._attempt(repaired(asked, cue, " ".join(said), slip), cue, guard, said)
        if slip is not None:
            stopped = enough(cue, " ".join(said))
            self._note(cue, slip, "stopped" if stopped else "own_line")
            if not stopped:
                cue.remark(OWN_LINE)
            yield from () if stopped else safest(cue, " ".join(said))
        yield from unheard(cue, " ".join(said))

    def _attempt(
        self, asked: Sequence[Message], cue: Cue, guard: Guard, said: list[str]
    ) -> Generator[str, None, Slip | None]:
        """Pass on what keeps to the decision; returns what did not, if anything.

        A sentence heard in the attempt before is skipped; a model that repeats itself has nothing more to say.
        """
        heard_before = list(said)
        with closing(_stream(self._chat_model, asked)) as pieces:
            for raw in sentences(pieces):
                sentence = spoken_only(raw, cue.profile.name)
                if not sentence or repeats(sentence, heard_before):
                    continue
                if repeats(sentence, said, WORD_FOR_WORD):
                    return None
                before = " ".join(said)
                if (slip := guard.slip(sentence, before)) is not None:
                    return slip
                if before and word_count(before) + word_count(sentence) > guard.most_words:
                    return None
                yield sentence
        return None

    def _note(self, cue: Cue, slip: Slip, outcome: Literal["stopped", "asked_again", "own_line"]) -> None:
        _log.info("turn %d: %s left its part (%s), %s", cue.decision.turn, self.model, slip, outcome)
        if self._watch is not None:
            self._watch(Intervention(cue.decision.turn, slip, outcome))


def _stream(chat_model: ChatModel, asked: Sequence[Message]) -> Generator[str, None, None]:
    yield from chat_model.stream(asked, purpose="reply")
