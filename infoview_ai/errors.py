"""Errors for people: what happened, what was kept, what to do next.

InfoViewError
├── InputError            a file, a line or an argument is at fault (exit code 1)
│   ├── TranscriptError   a transcript that cannot be read
│   ├── ProfileError      a professional's profile that is malformed
│   └── DocumentError     a document of the learner's own that cannot be taken into the library
├── NotFoundError         nothing of that name or id that belongs to this owner
├── ConfigurationError    a setting is missing or wrong
├── StateError            not possible now: the talk has ended, a reply is on its way
├── StorageError          the database or the data folder cannot be used
└── ModelError            the language model did not do its part; `code` says how
"""

from __future__ import annotations

from enum import StrEnum


class InfoViewError(Exception):
    """Base of everything shown to a user. `str()` of it is the whole message, in plain sentences."""

    code = "error"

    def __init__(self, what: str, *, kept: str = "", next_step: str = "") -> None:
        self.what, self.kept, self.next_step = what, kept, next_step
        super().__init__(" ".join(part for part in (what, kept, next_step) if part))


class InputError(InfoViewError):
    """Something that was given is at fault."""

    code = "input"


class TranscriptError(InputError):
    """A transcript cannot be read. `speakers` are the names found, where one of them must be chosen as the learner."""

    code = "transcript"

    def __init__(self, what: str, *, kept: str = "", next_step: str = "", speakers: tuple[str, ...] = ()) -> None:
        super().__init__(what, kept=kept, next_step=next_step)
        self.speakers = speakers


class ProfileError(InputError):
    """A profile of a professional is malformed."""

    code = "profile"


class DocumentError(InputError):
    """A file cannot be taken into the library."""

    code = "document"


class NotFoundError(InfoViewError):
    """No such thing for this owner."""

    code = "not_found"


class ConfigurationError(InfoViewError):
    """A setting is missing or wrong."""

    code = "configuration"


class StateError(InfoViewError):
    """The action does not fit the state of the rehearsal."""

    code = "state"


class StorageError(InfoViewError):
    """The database or the data folder cannot be used."""

    code = "storage"


class ModelFault(StrEnum):
    """How a language model failed; each has a sentence for the user in `models/faults.py`."""

    REFUSED = "refused"
    UNKNOWN_HOST = "unknown_host"
    UNAUTHORIZED = "unauthorized"
    MODEL_NOT_FOUND = "model_not_found"
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    FIRST_TOKEN_TIMEOUT = "first_token_timeout"
    STALLED = "stalled"
    CUT = "cut"
    MALFORMED = "malformed"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    OFF_SCRIPT = "off_script"
    BAD_REQUEST = "bad_request"


class ModelError(InfoViewError):
    """The language model failed. `retry_after_s` is what a 429 asked for, in seconds."""

    code = "model"

    def __init__(
        self,
        fault: ModelFault,
        what: str,
        *,
        kept: str = "",
        next_step: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(what, kept=kept, next_step=next_step)
        self.fault, self.retry_after_s = fault, retry_after_s
