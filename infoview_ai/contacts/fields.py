"""What may stand in a field: names, mail addresses, tags, moments. Each refusal says what, where and what to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from infoview_ai.contacts.person import SHORT
from infoview_ai.errors import InputError

MOST_TAGS: Final = 30
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
_WORD = re.compile(r"\w+")


class ContactError(InputError):
    """Something about a contact cannot be kept as given."""

    code = "contact"


def one_line(text: str) -> str:
    """`text` on one line without characters that cannot be seen or that turn the direction of writing."""
    return " ".join(_UNSEEN.sub("", text).split())


def many_lines(text: str) -> str:
    """As `one_line`, with its line ends."""
    return "\n".join(one_line(line) for line in text.splitlines()).strip()


def name_of(text: str) -> str:
    """A name as typed, on one line; any script, one word or many. Raises ContactError for none."""
    name = one_line(text)
    if not name:
        raise ContactError("A contact needs a name.", next_step="One name is enough: a first name or a nickname.")
    return short(name, "The name")


def short(text: str, what: str) -> str:
    """`text` on one line, refused when it is longer than a field holds."""
    line = one_line(text)
    if len(line) > SHORT:
        raise ContactError(
            f"{what} has {len(line)} characters; {SHORT} fit.", next_step="Shorten it, or put the rest in the notes."
        )
    return line


def email_of(text: str) -> str:
    """A mail address in its usual form; empty for none. No network is asked. Raises ContactError."""
    address = one_line(text).removeprefix("mailto:")
    if not address:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise ContactError(
            f"“{address[:80]}” is not a mail address. {error}",
            kept="Nothing was changed.",
            next_step="It looks like name@place.org; leave it empty if you have none.",
        ) from error


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags without doubles, in the order given. Raises ContactError for too many."""
    found = {short(text, "A tag").lstrip("#").casefold(): short(text, "A tag").lstrip("#") for text in texts}
    found.pop("", None)
    if len(found) > MOST_TAGS:
        raise ContactError(f"{len(found)} tags are too many.", next_step=f"Keep at most {MOST_TAGS}.")
    return tuple(found.values())


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The names of all time zones of this machine, sorted."""
    return tuple(sorted(available_timezones()))


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that IANA name. Raises ContactError."""
    try:
        return ZoneInfo(name.strip() or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ContactError(
            f"“{name[:60]}” is no time zone.", next_step="Use a name such as Europe/Berlin or America/New_York."
        ) from error


def moment(local: datetime, zone: str) -> datetime:
    """A time on the clocks of `zone` as a point in time.

    An hour that the clocks skip in spring does not exist and raises ContactError; of the hour that comes twice in
    autumn the first is meant.
    """
    placed = local.replace(tzinfo=zone_of(zone), fold=0)
    if placed.astimezone(UTC).astimezone(placed.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise ContactError(
            f"{local:%H:%M} on {local:%-d %B %Y} does not exist in {zone}: the clocks go forward then.",
            next_step="Ask them which time they mean, and enter that.",
        )
    return placed


@lru_cache(maxsize=65_536)
def name_key(name: str) -> str:
    """What two spellings of one name have in common: small letters, no accents, words sorted."""
    folded = name.casefold()
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    words = _WORD.findall(folded)
    return " ".join(sorted(words)) or name.strip()


def profile_key(address: str) -> str:
    """A profile's address without scheme, "www." and closing slash."""
    bare = re.sub(r"^(?:https?://)?(?:[a-z]{2,3}\.)?(?=linkedin\.)", "", address.strip().casefold())
    return re.sub(r"^https?://(?:www\.)?", "", bare).split("?")[0].rstrip("/")
