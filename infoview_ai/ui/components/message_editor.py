"""The editor of a message: the text on the left stays the learner's, notes in the margin point at words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.channels import rules_of
from infoview_ai.outreach.check import check
from infoview_ai.outreach.fix import fix, repair
from infoview_ai.outreach.issues import Issue, IssueCode, MessageCheck
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.repairs import MENDABLE
from infoview_ai.ui import outreach_state, state
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import visible

TITLES: Final[dict[IssueCode, str]] = {
    IssueCode.NO_LINK: "No link.",
    IssueCode.NO_INTRODUCTION: "Who are you?",
    IssueCode.LONG_INTRODUCTION: "Much about you.",
    IssueCode.NO_PURPOSE: "What for?",
    IssueCode.VAGUE_PURPOSE: "Vague.",
    IssueCode.NO_REASON_FOR_PERSON: "Why them?",
    IssueCode.NO_ASK: "No request.",
    IssueCode.ASKS_TOO_LONG: "Asks for much.",
    IssueCode.NO_EASY_NO: "No easy no.",
    IssueCode.JOB_PITCH: "A job pitch.",
    IssueCode.RESUME_ATTACHED: "A resume uninvited.",
    IssueCode.TOO_LONG: "Long.",
    IssueCode.OVER_LIMIT: "Over the limit.",
    IssueCode.PRESSURE: "Pressure.",
    IssueCode.PLACEHOLDER_LEFT: "A gap.",
    IssueCode.GENERIC: "For anybody.",
    IssueCode.LATE: "Late.",
    IssueCode.NO_SPECIFICS: "Nothing specific.",
    IssueCode.TOO_MANY_NUDGES: "One nudge is enough.",
    IssueCode.DISHONEST: "Is that so?",
}
_GRAVE: Final = frozenset(
    {
        IssueCode.JOB_PITCH,
        IssueCode.RESUME_ATTACHED,
        IssueCode.OVER_LIMIT,
        IssueCode.PLACEHOLDER_LEFT,
        IssueCode.DISHONEST,
    }
)


def editor(app: App, kept: KeptMessage) -> MessageCheck | None:
    """Draw the editor and give the check of what stands in it; None while it is empty."""
    key = outreach_state.editor_key(kept.id)
    limit = app.config.linkedin_note_limit
    found = check(kept.message(), app.reader, note_limit=limit) if kept.body.strip() else None
    component("message_editor")(
        data=facts(
            kept,
            found,
            outreach_state.left_issues(kept.id),
            outreach_state.pushed(kept.id),
            outreach_state.take_said(kept.id),
        ),
        key=key,
        on_typed_change=lambda: attempt(lambda: _typed(app, kept.id, _given(key, "typed"))),
        on_take_change=lambda: attempt(lambda: _take(app, kept.id, _given(key, "take"))),
        on_leave_change=lambda: attempt(lambda: _leave(app, kept.id, _given(key, "leave"))),
        on_fix_change=lambda: attempt(lambda: _fix(app, kept.id, _given(key, "fix"))),
    )
    return found


def facts(
    kept: KeptMessage, found: MessageCheck | None, left: frozenset[tuple[str, str]], push: int, said: str
) -> dict[str, object]:
    """What the browser needs, as plain text; it makes no markup of any of it."""
    issues = [one for one in found.issues if (one.code.value, one.quote or "") not in left] if found else []
    return {
        "subject": kept.subject,
        "body": visible(kept.body),
        "push": push,
        "said": said,
        "has_subject": rules_of(kept.channel).has_subject,
        "counts": _counts(found) if found else _advice(kept),
        "over": found is not None and not found.sendable,
        "verdict": _verdict(found, len(issues)) if found else "Write, or begin with the facts.",
        "notes": [_note(issue) for issue in issues],
        "remarks": [visible(remark) for remark in found.remarks] if found else _musts(kept),
    }


def _note(issue: Issue) -> dict[str, object]:
    return {
        "code": issue.code.value,
        "quote": visible(issue.quote or ""),
        "title": TITLES[issue.code],
        "why": visible(issue.why),
        "instead": visible(issue.try_instead),
        "grave": issue.code in _GRAVE,
        "mendable": issue.code in MENDABLE,
    }


def _counts(found: MessageCheck) -> str:
    limit = f" of {found.limit:,}" if found.limit else ""
    asked = f" · asks for {found.minutes_asked:g} minutes" if found.minutes_asked else ""
    return f"{found.words} words · {found.characters:,}{limit} characters{asked}"


def _advice(kept: KeptMessage) -> str:
    rules = rules_of(kept.channel)
    return f"{rules.title}: {rules.words[0]} to {rules.words[1]} words."


def _musts(kept: KeptMessage) -> list[str]:
    rules = rules_of(kept.channel)
    return [f"It holds {'; '.join(rules.musts)}.", f"It does without {'; '.join(rules.must_nots)}."]


def _verdict(found: MessageCheck, shown: int) -> str:
    if not found.sendable:
        return "It cannot be sent like this."
    if shown == 0:
        return "Ready to send." if not found.issues else "You have left the remaining notes."
    return "One thing to look at." if shown == 1 else f"{shown} things to look at."


def _given(key: str, name: str) -> Mapping[str, Any]:
    value = state.component_value(key, name)
    return value if isinstance(value, Mapping) else {}


def _typed(app: App, message_id: str, given: Mapping[str, Any]) -> KeptMessage:
    """Keep what was typed. A text that is the same is not written again."""
    kept = app.messages.get(message_id)
    subject, body = str(given.get("subject", kept.subject)), str(given.get("body", kept.body))
    if (subject, body) == (kept.subject, kept.body):
        return kept
    return app.messages.save(kept, subject=subject, body=body)


def _take(app: App, message_id: str, given: Mapping[str, Any]) -> None:
    kept = _typed(app, message_id, given)
    limit = app.config.linkedin_note_limit
    result = check(kept.message(), app.reader, note_limit=limit)
    wanted = (given.get("code"), given.get("quote") or None)
    issue = next((one for one in result.issues if (one.code.value, one.quote) == wanted), None)
    mended = repair(kept.message(), issue, result, app.reader, note_limit=limit) if issue else None
    if mended is None:
        outreach_state.push(message_id, "Only you know what belongs there.")
        return
    _put(app, kept, mended[0], "Mended. Undo brings it back.")


def _leave(app: App, message_id: str, given: Mapping[str, Any]) -> None:
    _typed(app, message_id, given)
    outreach_state.leave_issue(message_id, str(given.get("code")), str(given.get("quote") or ""))


def _fix(app: App, message_id: str, given: Mapping[str, Any]) -> None:
    kept = _typed(app, message_id, given)
    fixed = fix(kept.message(), app.reader, note_limit=app.config.linkedin_note_limit)
    outreach_state.keep_difference(message_id, fixed.difference if fixed.applied else ())
    said = "Mended. Undo brings it back." if fixed.applied else "What is left only you can mend."
    _put(app, kept, fixed.message, said)


def _put(app: App, kept: KeptMessage, message: Message, said: str) -> None:
    app.messages.save(kept, subject=message.subject, body=message.body, attachments=message.attachments)
    outreach_state.push(kept.id, said)


def show_left(message_id: str) -> None:
    """The way back to notes that were left."""
    left = outreach_state.left_issues(message_id)
    if left:
        words = "1 note" if len(left) == 1 else f"{len(left)} notes"
        st.button(f"Show the {words} I left", type="tertiary", on_click=outreach_state.forget_left, args=(message_id,))
