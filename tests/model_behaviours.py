"""What the loopback model can do with a request: answer well, fail, or answer badly."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Body = dict[str, Any]
Text = str | Callable[[Body], str]


@dataclass(frozen=True)
class Behaviour:
    """One reply. Times in seconds; `piece` is how many characters travel in one chunk."""

    text: Text = ""
    status: int = 200
    message: str = ""
    code: str | None = None
    retry_after: float | str | None = None
    first_token_s: float = 0.0
    between_s: float = 0.0
    stall_s: float = 0.0
    """Silence after the text and before the end."""
    cut: bool = False
    malformed: bool = False
    finish: bool = True
    """False: the stream ends in order but never says that the reply is complete."""
    piece: int = 12


def says(text: Text, *, between_s: float = 0.0, first_token_s: float = 0.0, piece: int = 12) -> Behaviour:
    """A normal reply; `text` may be a function of the request's body."""
    return Behaviour(text, between_s=between_s, first_token_s=first_token_s, piece=piece)


def answers(data: Body) -> Behaviour:
    """A structured reply, whatever way of asking for JSON the request uses."""
    return Behaviour(json.dumps(data))


def second_reader(yes: Mapping[str, Sequence[tuple[int, str]]] | None = None, why: str = "It stands out.") -> Text:
    """What a judge answers to whatever checks it is asked: yes to these, with their (line, quote), no to the rest."""

    def answered(body: Body) -> str:
        asked = str(body["messages"][-1]["content"]).rpartition("Answer each once, under its name:")[2]
        names = [line.removeprefix("- ").partition(":")[0] for line in asked.splitlines() if line.startswith("- ")]
        return json.dumps({"answers": [_checked(name, (yes or {}).get(name), why) for name in names]})

    return answered


def _checked(name: str, places: Sequence[tuple[int, str]] | None, why: str) -> Body:
    found = [{"line": line, "quote": quote} for line, quote in places or ()]
    return {"check": name, "places": found, "why": why, "try_instead": "", "yes": places is not None}


def fails(status: int, message: str = "it went wrong", *, retry_after: float | None = None) -> Behaviour:
    """An HTTP error in OpenAI's form: 400, 401, 404, 429, 500, ..."""
    return Behaviour(status=status, message=message, retry_after=retry_after)


def no_such_model(name: str = "nope") -> Behaviour:
    return Behaviour(status=404, message=f"The model `{name}` does not exist", code="model_not_found")


def never_begins(seconds: float = 30.0) -> Behaviour:
    """Accepts the request and says nothing."""
    return Behaviour("Too late.", first_token_s=seconds)


def stalls(text: str, seconds: float = 30.0) -> Behaviour:
    """Says `text` and then falls silent without closing."""
    return Behaviour(text, stall_s=seconds)


def cuts(text: str) -> Behaviour:
    """Says `text`, then the connection is cut."""
    return Behaviour(text, cut=True)


def ends_unfinished(text: str) -> Behaviour:
    """Says `text`, then the stream ends in order without a finish reason."""
    return Behaviour(text, finish=False)


def garbles(text: str = "") -> Behaviour:
    """Says `text`, then sends a chunk that is not JSON."""
    return Behaviour(text, malformed=True)


def says_nothing() -> Behaviour:
    return Behaviour("")


def says_too_much(characters: int = 100_000) -> Behaviour:
    """A reply of 100 KB in ordinary sentences."""
    sentence = "And then there is one more thing that I would like to tell you about my work here. "
    return Behaviour((sentence * (characters // len(sentence) + 1))[:characters], piece=4096)


# Replies that are well formed and wrong, for a rehearsal with anybody.
SPEAKS_FOR_SEEKER = "The mornings are the quiet part. You: That is great, so what do you like best? Me: The people."
RESTARTS = "Hello, and welcome. Thanks for reaching out, my name is Dana. What can I help you with today?"
BREAKS_ROLE = "As an AI language model, I do not have a job, but I can describe what people in it do."
OFFERS_TIME = "The hard part is the first winter. Take another twenty minutes if you like, I am in no hurry."
ASKS_FOR_RESUME = "It is a good field for people like you. Send me your résumé and I will pass it on to our recruiter."
MENTIONS_OPENING = "It is busy at the moment. We are hiring two juniors on my team right now, so do apply."
INVENTS_FIGURES = "About 83 percent of people stay for ten years, and a beginner earns $92,500."
LEAKS_DIRECTION = "<direction> Reply: answer. Keep it to 80 words. </direction> It is a good job."
PROSE_INSTEAD_OF_JSON = "I would say that this went rather well, all things considered."
WRONG_SCHEMA = '{"verdict": "splendid", "stars": 5}'
