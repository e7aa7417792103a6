"""From settings to a model."""

from __future__ import annotations

from typing import Literal

from infoview_ai.config import Config
from infoview_ai.models.langchain_chat import LangChainChatModel


def build_chat_model(config: Config, which: Literal["chat", "judge"]) -> LangChainChatModel | None:
    """The model that speaks or the one that judges; None when none is configured. Connects to nothing yet."""
    name = config.model if which == "chat" else config.judge_model
    if name is None:
        return None
    return LangChainChatModel(
        name=name,
        api_key=config.api_key,
        base_url=config.base_url,
        first_token_s=config.first_token_s,
        stall_s=config.stall_s,
    )
