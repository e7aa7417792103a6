"""What the Outreach page remembers on a visit, and the message in its address; the rest is in `state.py`."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.outreach.difference import Difference
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.public_text import Candidate

MESSAGE: Final = "m"
"""The outreach message's id in the address."""

CHANNEL: Final = "outreach_channel"
SOURCE: Final = "outreach_source"
_OUTREACH: Final = "outreach_notes"


def message_id() -> str | None:
    """The outreach message named in the address, if any."""
    return st.query_params.get(MESSAGE) or None


def editor_key(message: str) -> str:
    return f"editor_{message}"


def widget_key(message: str, name: str) -> str:
    """The key of a widget that belongs to one outreach message."""
    return f"outreach_{name}_{message}"


class OutreachNotes:
    """What this visit remembers of one message; nothing of it matters tomorrow."""

    def __init__(self) -> None:
        self.left: set[tuple[str, str]] = set()
        self.pushes = 0
        self.said = ""
        self.difference: tuple[Difference, ...] = ()
        self.mode = ""
        self.step = 0
        self.drafts: tuple[Draft, ...] = ()
        self.drafting = False
        self.candidates: tuple[Candidate, ...] = ()
        self.all_offers = False
        self.told = ""


def outreach_notes(message: str) -> OutreachNotes:
    kept: dict[str, OutreachNotes] = st.session_state.setdefault(_OUTREACH, {})
    return kept.setdefault(message, OutreachNotes())


def show_all_offers(message: str) -> None:
    """Everything they said is to be shown, not the first few only."""
    outreach_notes(message).all_offers = True


def left_issues(message: str) -> frozenset[tuple[str, str]]:
    """Notes that the learner chose to leave: code and words."""
    return frozenset(outreach_notes(message).left)


def leave_issue(message: str, code: str, quote: str) -> None:
    outreach_notes(message).left.add((code, quote))


def forget_left(message: str) -> None:
    outreach_notes(message).left.clear()


def push(message: str, said: str) -> None:
    """The text in the editor is to be replaced by what is stored; `said` is shown beside the buttons once."""
    notes = outreach_notes(message)
    notes.pushes += 1
    notes.said = said


def pushed(message: str) -> int:
    return outreach_notes(message).pushes


def take_said(message: str) -> str:
    """The sentence left for the editor, once."""
    notes = outreach_notes(message)
    said, notes.said = notes.said, ""
    return said


def keep_difference(message: str, difference: tuple[Difference, ...]) -> None:
    outreach_notes(message).difference = difference
