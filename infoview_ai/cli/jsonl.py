"""A rehearsal over JSON Lines, for scripts: one object in for each line said, one object out for each reply."""

from __future__ import annotations

import json
import sys
from typing import Any, Literal

from infoview_ai.errors import InfoViewError
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, State
from infoview_ai.rehearsal.service import Rehearsals

REPLY_WITHIN_S = 600.0


def talk_in_jsonl(rehearsals: Rehearsals, rehearsal: Rehearsal) -> None:
    """Runs the protocol of interfaces.md until the talk ends or the input does."""
    _put({"type": "ready", "rehearsal": rehearsal.id} | _setting(rehearsal))
    by: Literal["seeker", "professional", "input"] = "input"
    for line in sys.stdin:
        if not line.strip():
            continue
        said = _said(line)
        if said is None:
            continue
        if said.get("end") is True:
            by = "seeker"
            break
        rehearsal = _exchange(rehearsals, rehearsal, said)
        if rehearsal.state is State.ENDED:
            by = rehearsal.ended_by or "professional"
            break
    if rehearsal.state is not State.ENDED:
        rehearsals.end(rehearsal.id, by=by)
    card, manner = rehearsals.scorecard(rehearsal.id), rehearsals.get(rehearsal.id).manner
    revealed = {"manner": manner.value} if manner is not None else {}
    _put({"type": "ended", "by": by, **revealed, "scorecard": card.model_dump(mode="json")})


def _setting(rehearsal: Rehearsal) -> dict[str, Any]:
    person = rehearsal.transcript().professional.model_dump()
    return {"professional": person, "agreed_minutes": rehearsal.settings.minutes, "engine": rehearsal.settings.engine}


def _said(line: str) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except ValueError as error:
        _error("input", f"That line is not JSON ({error}). Send an object such as {json.dumps({'say': '...'})}.")
        return None
    if isinstance(said, dict) and (
        isinstance(said.get("say"), str) or said.get("again") is True or said.get("end") is True
    ):
        return said
    _error("input", 'That line says nothing I know. Send {"say": "..."}, {"again": true} or {"end": true}.')
    return None


def _exchange(rehearsals: Rehearsals, rehearsal: Rehearsal, said: dict[str, Any]) -> Rehearsal:
    again = said.get("again") is True
    try:
        asked = rehearsals.ask_again(rehearsal.id) if again else rehearsals.say(rehearsal.id, said["say"])
        rehearsal = rehearsals.wait(rehearsal.id, REPLY_WITHIN_S)
    except InfoViewError as error:
        _error(error.code, str(error), kept=again)
        return rehearsals.get(rehearsal.id)
    reply = rehearsal.turns[asked.turns[-1].index]  # another process may have gone on since
    if reply.state is not ReplyState.DONE:
        _error(reply.error_code or "model", reply.error or "The reply did not arrive. Send again: true to ask again.")
        return rehearsal
    reading, decision = rehearsal.turns[reply.index - 1].reading, reply.decision
    _put(
        {
            "type": "reply",
            "turn": reply.index,
            "text": reply.text,
            "reading": {
                "act": reading.act.value if reading else None,
                "topic": reading.topic.value if reading and reading.topic else None,
                "pitch": reading.pitch.label.value if reading else None,
            },
            "answered_topic": decision.topic.value if decision and decision.topic else None,
            "events": [event.model_dump(mode="json", exclude_none=True) for event in reply.events],
            "elapsed_s": round(rehearsal.elapsed_s, 1),
            "remaining_s": round(rehearsal.remaining_s, 1),
        }
    )
    return rehearsal


def _error(code: str, message: str, *, kept: bool = True) -> None:
    """`kept`: nothing is lost; False where a line was refused and is not stored."""
    _put({"type": "error", "code": code, "message": message, "kept": kept})


def _put(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()
