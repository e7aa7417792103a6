"""Every session-state key and every parameter of an address, in one place.

Nothing that matters lives here: a rehearsal is in the database and its id in the address, so that a reload, a second
tab or another process goes on where things stand.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final, NewType

import streamlit as st

from infoview_ai.conversation.readers import Voices
from infoview_ai.outreach.difference import Difference
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.public_text import Candidate
from infoview_ai.rehearsal.rehearsal import Rehearsal

REHEARSAL: Final = "r"
"""The rehearsal's id in the address."""
MESSAGE: Final = "m"
"""The outreach message's id in the address."""

MINUTES: Final = "choose_minutes"
MANNER: Final = "choose_manner"
CLOCK: Final = "choose_clock"
ENGINE: Final = "choose_engine"
QUESTIONS: Final = "choose_questions"
KIND: Final = "choose_kind"
REAL_TALK: Final = "import_drawer"
UPLOAD: Final = "import_file"
UPLOAD_MINUTES: Final = "import_minutes"
UPLOAD_SEEKER: Final = "import_seeker"
LINE: Final = "talk_line"
COACH: Final = "talk_coach"
CHANNEL: Final = "outreach_channel"

_OUTREACH: Final = "outreach_notes"
_VOICES: Final = "import_voices"
_NONCE: Final = "talk_nonce"
_SEEN: Final = "talk_seen"
_HELD: Final = "talk_held"
_NOTICE: Final = "notice"
_PAGES: Final = "pages"
_ACTIONS: Final = "action_keys"

LineKey = NewType("LineKey", str)


def pages() -> dict[str, st.Page]:
    """The pages of this visit by name; `routes.py` fills it on each run."""
    found: dict[str, st.Page] = st.session_state.setdefault(_PAGES, {})
    return found


def rehearsal_id() -> str | None:
    """The rehearsal named in the address, if any."""
    return st.query_params.get(REHEARSAL) or None


def message_id() -> str | None:
    """The outreach message named in the address, if any."""
    return st.query_params.get(MESSAGE) or None


def line_key(rehearsal: Rehearsal, line: str) -> LineKey:
    """An idempotency key for a line typed now.

    It names this visit, what the page had shown when the line was typed, and the line. So the same submission delivered
    twice (a rerun in the middle, a double click) is one turn, and the same words said later are another.
    """
    nonce = st.session_state.setdefault(_NONCE, secrets.token_urlsafe(9))
    seen = st.session_state.get(_SEEN, {}).get(rehearsal.id, 0)
    words = hashlib.sha256(line.encode()).hexdigest()[:16]
    return LineKey(f"{nonce}-{seen}-{words}")


def hold_line() -> None:
    """Keep the line that was just sent until it is said: a box that is disabled by now would drop it."""
    st.session_state[_HELD] = st.session_state[LINE]


def held_line() -> str:
    """The line that was sent and not yet said; empty when there is none."""
    return str(st.session_state.get(_HELD) or "")


def let_go_of_line() -> None:
    """The line was said, or is back in the box."""
    st.session_state.pop(_HELD, None)


def put_back(line: str) -> None:
    """Put a line that could not be said back into the box; before the box is drawn."""
    st.session_state[LINE] = line


def keep_voices(voices: Voices) -> None:
    """Remember who speaks in the file that was just chosen."""
    st.session_state[_VOICES] = voices
    st.session_state[UPLOAD_SEEKER] = voices.seeker


def voices_kept() -> Voices:
    """Who speaks in the file that is chosen now."""
    kept: Voices = st.session_state.get(_VOICES, Voices())
    return kept


def saw(rehearsal: Rehearsal) -> None:
    """Remember how many turns this page has shown completely."""
    st.session_state[_SEEN] = {rehearsal.id: len(rehearsal.turns)}


def action_key(name: str) -> str:
    """An idempotency key for a button on this visit ("start-amara"); `done_with` makes the next press a new one."""
    keys: dict[str, str] = st.session_state.setdefault(_ACTIONS, {})
    return keys.setdefault(name, secrets.token_urlsafe(12))


def done_with(name: str) -> None:
    """The action under that key has happened."""
    st.session_state.get(_ACTIONS, {}).pop(name, None)


def tick_key(rehearsal: Rehearsal, index: int, place: str) -> str:
    return f"tick_{place}_{rehearsal.id}_{index}"


def leave_notice(text: str) -> None:
    """A sentence for the next page drawn: what happened to an action, or why it was not possible."""
    st.session_state[_NOTICE] = text


def take_notice() -> str:
    """The sentence left for this page, once."""
    return str(st.session_state.pop(_NOTICE, ""))


def component_value(key: str, name: str) -> object:
    """What a component of ours last gave under `name`; None before it gave anything."""
    return getattr(st.session_state.get(key), name, None)


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


def outreach_notes(message: str) -> OutreachNotes:
    kept: dict[str, OutreachNotes] = st.session_state.setdefault(_OUTREACH, {})
    return kept.setdefault(message, OutreachNotes())


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
