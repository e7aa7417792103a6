"""A transcript as JSON (exact), as Markdown (to read) and as plain text (to read, and readable again)."""

from __future__ import annotations

import json
import re
from typing import Any

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~>$:])")
_LINE_MARK = re.compile(r"^(\d*)([-=.])")
"""A line that begins so would be a list, a rule or a heading."""
_SILENCE = "…"

_EVENT_WORDS = {
    EventKind.EXTENSION_OFFERED: "offers more time",
    EventKind.EXTENSION_GRANTED: "grants more time",
    EventKind.EXTENSION_DECLINED: "cannot give more time",
    EventKind.TIME_CUE: "hints that time is short",
    EventKind.RESUME_REQUESTED: "asks for a résumé",
    EventKind.OPENING_MENTIONED: "mentions an opening",
    EventKind.REFERRAL_OFFERED: "offers a name",
    EventKind.MOTIVE_QUESTIONED: "asks about the motive",
    EventKind.SELF_ASKED: "asks about the learner",
    EventKind.LIMIT_CHANGED: "changes the limit",
    EventKind.ARRIVED_LATE: "arrives late",
    EventKind.ENDED: "ends the talk",
}


def to_json(transcript: Transcript) -> str:
    """`infoview.transcript/1`; reading it back gives the same transcript. What is absent is left out."""
    content = transcript.model_dump(mode="json", exclude_none=True)
    content["turns"] = [_lean(turn) for turn in content["turns"]]
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _lean(turn: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in turn.items() if value or key not in ("events", "broken_off")}


def to_text(transcript: Transcript) -> str:
    """`Seeker: ...` and `Professional: ...`, a line a turn, with times where they were measured.

    The notes at the top (`# agreed minutes: 15`) are read again by our reader. Line ends within a turn become
    spaces and events are left out; JSON keeps everything.
    """
    lines = [f"# {name}: {value}" for name, value in _notes(transcript)]
    measured = transcript.clock == "real" and all(turn.start is not None for turn in transcript.turns)
    lines.extend(_text_line(turn, measured) for turn in transcript.turns)
    return "\n".join(lines) + "\n"


def _notes(transcript: Transcript) -> list[tuple[str, str]]:
    person = transcript.professional
    limit = transcript.agreed_minutes
    notes = [
        ("name", person.name),
        ("role", person.role),
        ("organization", person.organization),
        ("agreed minutes", "" if limit is None else f"{limit!r}".removesuffix(".0")),
    ]
    return [(name, _one_line(value)) for name, value in notes if value.strip()]


def _text_line(turn: Turn, measured: bool) -> str:
    stamp = f"[{_stamp(turn.start)}] " if measured and turn.start is not None else ""
    return f"{stamp}{turn.speaker.value.capitalize()}: {_one_line(turn.text) or _SILENCE}"


def _stamp(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def to_markdown(transcript: Transcript) -> str:
    """For people: a heading, the facts, and each turn under its speaker; no markup in the words takes effect."""
    person = transcript.professional
    title = f"Conversation with {escaped(person.name)}" if person.name else "Conversation"
    parts = [f"# {title}", *_facts(transcript)]
    parts.extend(_markdown_turn(turn, person.name or "Professional") for turn in transcript.turns)
    return "\n\n".join(parts) + "\n"


def _facts(transcript: Transcript) -> list[str]:
    person = transcript.professional
    who = ", ".join(escaped(part) for part in (person.role, person.organization) if part)
    limit = f"{transcript.limit_minutes:g} minutes" + ("" if transcript.agreed_minutes else " (none was named)")
    return [fact for fact in (who, f"Limit: {limit}. Clock: {transcript.clock}.") if fact]


def _markdown_turn(turn: Turn, professional: str) -> str:
    who = "You" if turn.speaker is Speaker.SEEKER else escaped(professional)
    time = "" if turn.start is None else f" · {clock_time(turn.start)}"
    remarks = [_event_words(event) for event in turn.events] + (["the reply broke off here"] if turn.broken_off else [])
    lines = [f"**{who}**{time}", escaped(turn.text.strip()) or _SILENCE, *(f"*({remark})*" for remark in remarks)]
    return "\n\n".join(lines)


def _event_words(event: Event) -> str:
    words = _EVENT_WORDS[event.kind]
    if event.minutes is not None:
        words += f": {event.minutes:g} minutes"
    return f"{words}, clearly" if event.strength == "hard" else words


def escaped(text: str) -> str:
    """`text` so that Markdown shows it letter for letter: no markup, no HTML, no links."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    lines = (line.strip() for line in _SPECIAL.sub(r"\\\1", plain).split("\n"))
    return "\n".join(_LINE_MARK.sub(r"\1\\\2", line) for line in lines)
