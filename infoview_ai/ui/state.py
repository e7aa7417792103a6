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
from infoview_ai.professionals.making.pasted import Draft
from infoview_ai.rehearsal.rehearsal import Rehearsal

REHEARSAL: Final = "r"
"""The rehearsal's id in the address."""

PERSON: Final = "p"
"""The slug of a person to practise with, in the address."""
VIEW: Final = "v"
"""What is done with people: `NEW` or `EDIT`; nothing in the address: to look at them."""
NEW: Final = "new"
EDIT: Final = "edit"

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

GALLERY_FIELD: Final = "people_field"
GALLERY_PRACTISE: Final = "people_practise"
CURIOUS: Final = "people_curious"
WAY: Final = "make_way"
MAKE: Final = "make_"
"""Begins the keys of the form's boxes."""

_DRAFT: Final = "make_draft"
_DELETED: Final = "people_deleted"
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


def person() -> str | None:
    """The slug in the address, if any."""
    return st.query_params.get(PERSON) or None


def view() -> str | None:
    """What the address says is done with people."""
    return st.query_params.get(VIEW) or None


def keep_draft(draft: Draft | None) -> None:
    """Remember a person that was drafted and not yet kept; a rerun must not draft it again."""
    st.session_state[_DRAFT] = draft


def kept_draft() -> Draft | None:
    """The person drafted on this visit, if any."""
    found: Draft | None = st.session_state.get(_DRAFT)
    return found


def remember_deleted(slug: str | None) -> None:
    """Whom to offer to bring back."""
    st.session_state[_DELETED] = slug


def deleted() -> str | None:
    """The slug of the person deleted last on this visit."""
    found: str | None = st.session_state.get(_DELETED)
    return found


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
