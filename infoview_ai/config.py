"""Settings from the environment or a `.env` file, read once by `bootstrap.py` and handed to whoever needs them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from pydantic import SecretStr

from infoview_ai.errors import ConfigurationError


@dataclass(frozen=True)
class Config:
    """Everything that can be configured. `.env.example` lists each variable with its default."""

    home: Path
    """Data folder (`INFOVIEW_HOME`)."""
    database_url: str
    """`INFOVIEW_DATABASE_URL`; default SQLite in the data folder."""
    model: str | None = None
    """`provider:model` (`INFOVIEW_MODEL`); None: no model."""
    judge_model: str | None = None
    """`INFOVIEW_JUDGE_MODEL`; None: the same as `model`."""
    api_key: SecretStr | None = None
    base_url: str | None = None
    embeddings: str = "local"
    """Embedding of the library (`INFOVIEW_EMBEDDINGS`): `local`, or `provider:model`."""
    chroma_url: str | None = None
    first_token_s: float = 30.0
    """Longest wait for the first token (`INFOVIEW_FIRST_TOKEN_SECONDS`)."""
    stall_s: float = 20.0
    """Longest silence in mid-stream (`INFOVIEW_STALL_SECONDS`)."""
    linkedin_note_limit: int = 200
    owner: str = "local"


def read_config(environ: Mapping[str, str]) -> Config:
    """The configuration in `environ`; raises ConfigurationError with the variable's name."""

    def get(name: str) -> str | None:
        return environ.get(name, "").strip() or None

    def number(name: str, default: float) -> float:
        raw = get(name)
        try:
            value = default if raw is None else float(raw)
        except ValueError:
            value = -1.0
        if value <= 0:
            raise ConfigurationError(
                f"{name} is {raw!r}, which is not a positive number.", next_step=f"Try {default:g}."
            )
        return value

    home = Path(get("INFOVIEW_HOME") or platformdirs.user_data_dir("infoview", appauthor=False)).expanduser().absolute()
    model = get("INFOVIEW_MODEL")
    for name in ("INFOVIEW_MODEL", "INFOVIEW_JUDGE_MODEL"):
        value = get(name)
        if value is not None and not all(part.strip() for part in value.partition(":")):
            raise ConfigurationError(
                f"{name} is {value!r}.", next_step="It takes provider:model, for example openai:gpt-5-mini."
            )
    embeddings = get("INFOVIEW_EMBEDDINGS") or "local"
    if embeddings != "local" and not all(part.strip() for part in embeddings.partition(":")):
        raise ConfigurationError(
            f"INFOVIEW_EMBEDDINGS is {embeddings!r}.",
            next_step="It takes local, or provider:model, for example openai:text-embedding-3-small.",
        )
    key = get("OPENAI_API_KEY")
    return Config(
        home=home,
        database_url=get("INFOVIEW_DATABASE_URL") or f"sqlite:///{home / 'infoview.db'}",
        model=model,
        judge_model=get("INFOVIEW_JUDGE_MODEL") or model,
        api_key=SecretStr(key) if key else None,
        base_url=get("OPENAI_BASE_URL"),
        embeddings=embeddings,
        chroma_url=get("INFOVIEW_CHROMA_URL"),
        first_token_s=number("INFOVIEW_FIRST_TOKEN_SECONDS", 30.0),
        stall_s=number("INFOVIEW_STALL_SECONDS", 20.0),
        linkedin_note_limit=int(number("INFOVIEW_LINKEDIN_NOTE_LIMIT", 200)),
    )
