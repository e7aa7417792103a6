"""Using a message: a mailto link, an .eml, a .txt, a card for the phone. Nothing is ever sent from here."""

from __future__ import annotations

import re
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final
from urllib.parse import quote

from infoview_ai.errors import InputError, StateError
from infoview_ai.outreach.draft import Draft
from infoview_ai.printing.page import Page, Part

MOST_LINK_CHARACTERS: Final = 1_900
"""Mail programs and browsers cut longer links (about 2,000 characters is safe everywhere)."""
_TO_WRITE_DOWN: Final = ("Day and time", "Time zone", "Who dials", "Number", "Who answered")
_ADDRESS: Final = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+")


def mailto(to: str, subject: str, body: str) -> str | None:
    """A link that opens the mail program with everything filled in; None where the text is too long for one.

    Line ends are CRLF, as RFC 6068 asks. InputError for an address that is none; an empty one is left to the learner.
    """
    link = f"mailto:{quote(_address(to), safe='@')}?subject={quote(_one_line(subject))}&body={quote(_crlf(body))}"
    return link if len(link) <= MOST_LINK_CHARACTERS else None


def eml(to: str, subject: str, body: str, *, sender: str = "", made_at: datetime | None = None) -> bytes:
    """The message as a file that mail programs open as a draft (`X-Unsent: 1`)."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = _one_line(subject)
    if address := _address(to):
        mail["To"] = address
    if own := _address(sender):
        mail["From"] = own
    if made_at is not None:
        mail["Date"] = format_datetime(made_at)
    mail["X-Unsent"] = "1"
    mail.set_content(body if body.endswith("\n") else f"{body}\n")
    return mail.as_bytes()


def text_file(subject: str, body: str) -> str:
    """The message as plain text, with its subject as the first line where it has one: what `outreach check` reads."""
    return f"Subject: {_one_line(subject)}\n\n{body}\n" if subject else f"{body}\n"


def phone_card(draft: Draft) -> str:
    """A phone script on one page, as Markdown to print: what to say first, then each answer with what follows."""
    lines = ["# Before you dial", "", "Paper, pen, calendar, a quiet room. Smile: it can be heard.", "", "## Say", ""]
    lines += [f"> {_safe(draft.body)}", ""]
    for branch in draft.branches:
        lines += [f"## {_safe(branch.when)}", "", f"> {_safe(branch.say)}", ""]
    lines += ["## Write down", "", "Day, time, time zone, who dials, the number, and the name of whoever answered.", ""]
    return "\n".join(lines)


def phone_page(draft: Draft, name: str = "") -> Page:
    """The same card as a page that becomes a PDF: what is said aloud has a bar beside it."""
    branches = tuple(Part(heading=branch.when, kind="quote", entries=(branch.say,)) for branch in draft.branches)
    return Page(
        title=f"Call {name}" if name else "Before you dial",
        under=("Paper, pen, calendar, a quiet room. Smile: it can be heard.",),
        parts=(
            Part(heading="Say", kind="quote", entries=tuple(draft.body.split("\n\n"))),
            *branches,
            Part(heading="Write down", kind="lines", entries=_TO_WRITE_DOWN),
        ),
    )


def sendable_or_say(draft: Draft) -> None:
    """StateError where a gap is open or the form would refuse it."""
    if draft.placeholders:
        raise StateError(
            f"This message still has {len(draft.placeholders)} gap(s): {', '.join(draft.placeholders)}",
            next_step="Fill them in, or take the sentences out.",
        )
    if not draft.sendable:
        raise StateError("This message cannot be sent as it is.", next_step="See what the check says.")


def _address(text: str) -> str:
    text = text.strip()
    if text and _ADDRESS.fullmatch(text) is None:
        raise InputError(f"{text!r} is no mail address.", next_step="Write it as name@place.org, or leave it empty.")
    return text


def _one_line(text: str) -> str:
    """No line ends: in a header they would begin another one."""
    return " ".join(text.split())


def _crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def _safe(text: str) -> str:
    """Words of a person as Markdown that shows them as they are."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", " ".join(text.split()))
