"""Every session-state key and every parameter of an address, in one place.

Nothing that matters lives here: a rehearsal is in the database and its id in the address, so that a reload, a second
tab or another process goes on where things stand.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final, NewType

import streamlit as st

from infoview_ai.contacts.importing.preview import Preview
from infoview_ai.conversation.readers import Voices
from infoview_ai.errors import InfoViewError
from infoview_ai.knowledge.asking.answer import Answer
from infoview_ai.rehearsal.rehearsal import Rehearsal

REHEARSAL: Final = "r"
"""The rehearsal's id in the address."""

DOCUMENT: Final = "document"
"""A document of the library in the address: a slug of the guidance, or the id of one of the learner's own."""

PLACE: Final = "at"
"""The passage in that document, by its anchor."""

PART: Final = "part"
"""The part of a long document, from 1."""

QUERY: Final = "q"
"""What is looked for in the library; it stands in the address, so that one can come back to it."""

CONTACT: Final = "c"
"""A contact's id in the address."""

CONTACTS_VIEW: Final = "contacts_view"
CONTACTS_SEARCH: Final = "contacts_search"
CONTACTS_STATUS: Final = "contacts_status"
CONTACTS_TAG: Final = "contacts_tag"
IMPORT_FILE: Final = "contacts_file"
IMPORT_POLICY: Final = "contacts_policy"
LOOK_FOR_TWICE: Final = "contacts_twice"
AFTER_VIEW: Final = "after_view"
COMPARE_ALL: Final = "compare_rehearsed"
COMPARE_TOPIC: Final = "compare_topic"
SHEET: Final = "sheet"
"""The question sheet's id in the address."""


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
SHELF: Final = "library_shelf"
FILES: Final = "library_files"
ADDING: Final = "library_adding"

_PREVIEW: Final = "contacts_preview"
_IMPORTS: Final = "contacts_imports"
_ZONE: Final = "zone_learned"


NEW_ROLE: Final = "new_sheet_role"
NEW_LINES: Final = "new_sheet_lines"
ADD_QUESTION: Final = "sheet_add"
PAPER_FORM: Final = "sheet_form"
CHOSEN_SHEET: Final = "sheet_chosen"

_SHEET_TO_PRACTISE: Final = "sheet_to_practise"
_LEFT: Final = "sheet_left"
_WORDINGS: Final = "sheet_wordings"
_VOICES: Final = "import_voices"
_NONCE: Final = "talk_nonce"
_SEEN: Final = "talk_seen"
_HELD: Final = "talk_held"
_NOTICE: Final = "notice"
_PAGES: Final = "pages"
_ACTIONS: Final = "action_keys"
_QUESTION: Final = "library_question"
_ANSWERED: Final = "library_answer"

LineKey = NewType("LineKey", str)


def pages() -> dict[str, st.Page]:
    """The pages of this visit by name; `routes.py` fills it on each run."""
    found: dict[str, st.Page] = st.session_state.setdefault(_PAGES, {})
    return found


def rehearsal_id() -> str | None:
    """The rehearsal named in the address, if any."""
    return st.query_params.get(REHEARSAL) or None


def document_id() -> str | None:
    """The document of the library named in the address, if any."""
    return st.query_params.get(DOCUMENT) or None


def show_address() -> None:
    """Have the browser show the address that this run was given.

    Streamlit leaves it as it was where a link leads from a page to the same page with another address.
    """
    st.query_params.from_dict(st.query_params.to_dict())


def part() -> int:
    """The part of a long document named in the address, from 1."""
    named = st.query_params.get(PART) or ""
    return max(1, int(named)) if named.isascii() and named.isdigit() and len(named) < 6 else 1


def ask_library(question: str) -> None:
    """Remember that this question was put to the library; what was answered before is let go of."""
    st.session_state[_QUESTION] = question
    st.session_state.pop(_ANSWERED, None)


def question_asked() -> str:
    """The question that was put to the library last; empty when there is none."""
    return str(st.session_state.get(_QUESTION) or "")


def keep_answer(answer: Answer | InfoViewError) -> None:
    """Keep what came of it, so that drawing the page again asks nobody again."""
    st.session_state[_ANSWERED] = answer


def answer_kept() -> Answer | InfoViewError | None:
    """What came of the question that was asked last; None while it has not been answered."""
    kept: Answer | InfoViewError | None = st.session_state.get(_ANSWERED)
    return kept


def place() -> str:
    """The anchor of the passage named in the address; empty when there is none."""
    return st.query_params.get(PLACE) or ""


def contact_id() -> str | None:
    """The contact named in the address, if any."""
    return st.query_params.get(CONTACT) or None


def keep_preview(key: str, preview: Preview) -> None:
    """Remember what importing the chosen file would do; `key` names the file and its columns."""
    st.session_state[_PREVIEW] = (key, preview)


def preview_kept(key: str) -> Preview | None:
    """What was remembered under that key, if anything."""
    kept: tuple[str, Preview] | None = st.session_state.get(_PREVIEW)
    return kept[1] if kept is not None and kept[0] == key else None


def import_file_key() -> str:
    """The key of the box for a file; a new one after each import, so that the box is empty again."""
    return f"{IMPORT_FILE}_{st.session_state.get(_IMPORTS, 0)}"


def file_imported() -> None:
    """The file was imported: its preview goes, and its box is emptied."""
    st.session_state.pop(_PREVIEW, None)
    st.session_state[_IMPORTS] = st.session_state.get(_IMPORTS, 0) + 1


def first_of_visit() -> bool:
    """True once a visit: to take over the browser's time zone."""
    if st.session_state.get(_ZONE):
        return False
    st.session_state[_ZONE] = True
    return True


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


def sheet_id() -> str | None:
    """The question sheet named in the address, if any."""
    return st.query_params.get(SHEET) or None


def sheet_key(sheet: str, what: str, question: str = "") -> str:
    """The key of a widget on a sheet, of one question or of the sheet."""
    return f"sheet_{what}_{sheet}_{question}"


def practise_with(sheet: str, lines: str, minutes: float) -> None:
    """Bring the questions of a sheet to the choice of somebody to talk with."""
    st.session_state[_SHEET_TO_PRACTISE] = sheet
    st.session_state[QUESTIONS] = lines
    if minutes in (10, 15, 20, 30):
        st.session_state[MINUTES] = int(minutes)


def sheet_to_practise() -> str | None:
    """The sheet whose questions were brought to the choice of somebody, if any."""
    found: str | None = st.session_state.get(_SHEET_TO_PRACTISE)
    return found


def done_practising() -> None:
    """A rehearsal with those questions has begun."""
    st.session_state.pop(_SHEET_TO_PRACTISE, None)


def keep_wordings(sheet: str, wordings: dict[str, str]) -> None:
    """Remember a model's wordings on this visit: the text of a question to its better wording."""
    st.session_state.setdefault(_WORDINGS, {})[sheet] = wordings


def wordings_kept(sheet: str) -> dict[str, str]:
    """The model's wordings asked for on this visit."""
    found: dict[str, str] = st.session_state.get(_WORDINGS, {}).get(sheet, {})
    return found


def leave_repair(question: str, rewrite: str) -> None:
    """Remember on this visit that a repair was declined."""
    st.session_state.setdefault(_LEFT, set()).add((question, rewrite))


def repair_was_left(question: str, rewrite: str) -> bool:
    return (question, rewrite) in st.session_state.get(_LEFT, set())


def leave_notice(text: str) -> None:
    """A sentence for the next page drawn: what happened to an action, or why it was not possible."""
    st.session_state[_NOTICE] = text


def take_notice() -> str:
    """The sentence left for this page, once."""
    return str(st.session_state.pop(_NOTICE, ""))


def component_value(key: str, name: str) -> object:
    """What a component of ours last gave under `name`; None before it gave anything."""
    return getattr(st.session_state.get(key), name, None)
