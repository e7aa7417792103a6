"""Whatever the model's libraries raise becomes one `ModelError` here, and nothing secret comes along."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.models.faults import model_error

_BY_STATUS = {
    401: ModelFault.UNAUTHORIZED,
    403: ModelFault.UNAUTHORIZED,
    404: ModelFault.MODEL_NOT_FOUND,
    429: ModelFault.RATE_LIMITED,
}
_BY_NAME = {
    "ConnectError": ModelFault.REFUSED,
    "ConnectTimeout": ModelFault.REFUSED,
    "InvalidURL": ModelFault.UNKNOWN_HOST,
    "UnsupportedProtocol": ModelFault.UNKNOWN_HOST,
    "RemoteProtocolError": ModelFault.CUT,
    "ReadError": ModelFault.CUT,
    "WriteError": ModelFault.CUT,
    "LocalProtocolError": ModelFault.UNAUTHORIZED,  # a key with characters that no header can carry
    "ReadTimeout": ModelFault.STALLED,
}
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)
_KEY_LIKE = re.compile(r"\b(?:sk|key|pk)-[\w*.\-]{4,}")
_WHY_CHARACTERS = 160


@dataclass(frozen=True)
class Address:
    """Which model is asked where, for messages. The key is known only to keep it out of them."""

    model: str
    base_url: str | None = None
    key: SecretStr | None = None

    @property
    def where(self) -> str:
        """The address without anything before an @ or after a question mark."""
        parts = urlsplit(self.base_url or "")
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}{parts.path}" if host else ""


def translated(error: BaseException, address: Address) -> ModelError:
    """`error` as a ModelError that says what happened and what to do; a ModelError stays as it is."""
    if isinstance(error, ModelError):
        return error
    fault = _fault(error)
    return model_error(
        fault,
        model=address.model,
        where=address.where,
        retry_after_s=_retry_after(error) if fault is ModelFault.RATE_LIMITED else None,
        why=_explanation(error, address.key) if fault is ModelFault.BAD_REQUEST else "",
    )


def _fault(error: BaseException) -> ModelFault:
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return _BY_STATUS.get(status, ModelFault.SERVER_ERROR if status >= 500 else ModelFault.BAD_REQUEST)
    causes = list(_chain(error))
    for cause in causes:
        if (known := _of_cause(cause)) is not None:
            return known
    for cause in causes:
        if (named := _BY_NAME.get(type(cause).__name__)) is not None:
            return named
    if isinstance(error, TimeoutError):
        return ModelFault.STALLED
    return ModelFault.MALFORMED if isinstance(error, _UNREADABLE) else ModelFault.SERVER_ERROR


def _of_cause(cause: BaseException) -> ModelFault | None:
    match cause:
        case socket.gaierror():
            return ModelFault.UNKNOWN_HOST
        case ConnectionRefusedError():
            return ModelFault.REFUSED
        case ConnectionResetError() | BrokenPipeError():
            return ModelFault.CUT
        case UnicodeEncodeError():
            return ModelFault.UNAUTHORIZED
        case ImportError():
            return ModelFault.MODEL_NOT_FOUND
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        if isinstance(error, BaseExceptionGroup):
            for part in error.exceptions:
                yield from _chain(part)
        error = error.__cause__ or error.__context__


def _retry_after(error: BaseException) -> float | None:
    headers: Any = getattr(getattr(error, "response", None), "headers", None) or {}
    value = str(headers.get("retry-after", "")).strip()
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        return _until(value)


def _until(date: str) -> float | None:
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, round((when - datetime.now(UTC)).total_seconds()))


def _explanation(error: BaseException, key: SecretStr | None) -> str:
    body: Any = getattr(error, "body", None)
    message = body.get("message") if isinstance(body, dict) else None
    if not isinstance(message, str):
        return ""
    if key is not None and key.get_secret_value():
        message = message.replace(key.get_secret_value(), "(key)")
    plain = _KEY_LIKE.sub("(key)", " ".join(message.split()))
    return plain if len(plain) <= _WHY_CHARACTERS else plain[: _WHY_CHARACTERS - 1] + "…"
