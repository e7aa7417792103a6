"""Whether the configured model answers, for `infoview doctor`."""

from __future__ import annotations

from contextlib import closing

from infoview_ai.config import Config
from infoview_ai.errors import ModelError
from infoview_ai.models.build import build_chat_model
from infoview_ai.models.chat_model import Message

_QUESTION = (Message("user", "Answer with the word ready."),)


def check_model(config: Config) -> tuple[bool, str, str]:
    """(ok, what was found, what to do). Sends one tiny request where a model is configured."""
    model = build_chat_model(config, "chat")
    if model is None:
        return True, "No model is configured. The scripted professional answers.", ""
    where = f" at {model.where}" if model.where else ""
    try:
        with closing(model.stream(_QUESTION, purpose="doctor")) as pieces:
            next(pieces)
    except ModelError as error:
        return False, error.what, error.next_step
    return True, f"{model.name} answers{where}.", ""
