"""How a language model fails, in plain words: what happened, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_ai.errors import ModelError, ModelFault

_TRY_AGAIN = "Try again."


@dataclass(frozen=True)
class _Sentences:
    what: str
    next_step: str


_SENTENCES: dict[ModelFault, _Sentences] = {
    ModelFault.REFUSED: _Sentences(
        "Nothing answers at {where}.",
        "Start the model server, or correct OPENAI_BASE_URL, and try again.",
    ),
    ModelFault.UNKNOWN_HOST: _Sentences(
        "The address {where} cannot be found.",
        "Check OPENAI_BASE_URL and your connection, and try again.",
    ),
    ModelFault.UNAUTHORIZED: _Sentences(
        "The model server at {where} did not accept the key.",
        "Check OPENAI_API_KEY, restart InfoView AI and try again.",
    ),
    ModelFault.MODEL_NOT_FOUND: _Sentences(
        "The model {model} is not available at {where}.",
        "Check INFOVIEW_MODEL (it takes provider:model) and OPENAI_BASE_URL.",
    ),
    ModelFault.RATE_LIMITED: _Sentences(
        "The model server is asked too much at the moment, or the account's quota is used up.",
        "Wait {wait} and try again.",
    ),
    ModelFault.SERVER_ERROR: _Sentences("The model server reported a fault of its own.", "Try again in a moment."),
    ModelFault.FIRST_TOKEN_TIMEOUT: _Sentences(
        "The model did not begin to answer within {limit}.",
        "Try again; for a slow model raise INFOVIEW_FIRST_TOKEN_SECONDS.",
    ),
    ModelFault.STALLED: _Sentences("The model fell silent in the middle of its reply for {limit}.", _TRY_AGAIN),
    ModelFault.CUT: _Sentences("The connection to the model was cut before its reply was complete.", _TRY_AGAIN),
    ModelFault.MALFORMED: _Sentences("The model server sent something that cannot be read.", _TRY_AGAIN),
    ModelFault.EMPTY: _Sentences("The model sent an empty reply.", _TRY_AGAIN),
    ModelFault.TOO_LONG: _Sentences("The model did not stop talking, so its reply was cut off.", _TRY_AGAIN),
    ModelFault.OFF_SCRIPT: _Sentences("The model left its part.", _TRY_AGAIN),
    ModelFault.BAD_REQUEST: _Sentences(
        "The model server refused the request{why}.",
        "Check that {model} is a chat model, or choose another in INFOVIEW_MODEL.",
    ),
}


def model_error(
    fault: ModelFault,
    *,
    model: str,
    where: str = "",
    limit_s: float | None = None,
    retry_after_s: float | None = None,
    why: str = "",
) -> ModelError:
    """The error for `fault`, with its sentences filled in.

    `where` is the server's address, `limit_s` the limit that passed, `why` the server's own explanation (already
    cleared of anything secret).
    """
    sentences = _SENTENCES[fault]
    words = {
        "model": model,
        "where": where or "the provider's address",
        "limit": _seconds(limit_s) if limit_s is not None else "the time allowed",
        "wait": _seconds(retry_after_s) if retry_after_s is not None else "a minute",
        "why": f' ("{why}")' if why else "",
    }
    return ModelError(
        fault,
        sentences.what.format(**words),
        next_step=sentences.next_step.format(**words),
        retry_after_s=retry_after_s,
    )


def _seconds(seconds: float) -> str:
    return "1 second" if seconds == 1 else f"{seconds:g} seconds"
