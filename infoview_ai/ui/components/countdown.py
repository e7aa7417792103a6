"""The countdown: drawn in the browser from what is stored, so that an idle page costs the server nothing."""

from __future__ import annotations

from infoview_ai.conversation.limits import WRAP_S
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.words import minutes_and_seconds


def countdown(rehearsal: Rehearsal) -> None:
    """Draw the time left. On the spoken clock it moves when something is said; on the real one it runs by itself."""
    component("countdown")(data=facts(rehearsal), key=f"countdown_{rehearsal.id}")


def facts(rehearsal: Rehearsal) -> dict[str, object]:
    """What the browser needs: seconds on the rehearsal's clock, and whether they go on by themselves.

    `stamp` changes with the facts: a redraw with the same stamp (a change of theme) must not set the clock back.
    """
    elapsed = round(rehearsal.elapsed_s, 2)
    return {
        "limit_s": rehearsal.limit_s,
        "elapsed_s": elapsed,
        "wrap_s": min(WRAP_S, rehearsal.limit_s),
        "ticking": rehearsal.is_ticking,
        "paused": rehearsal.state is State.PAUSED,
        "ended": rehearsal.state is State.ENDED,
        "note": _note(rehearsal),
        "stamp": "-".join(
            map(str, (len(rehearsal.turns), elapsed, rehearsal.limit_s, rehearsal.is_ticking, rehearsal.state.value))
        ),
    }


def _note(rehearsal: Rehearsal) -> str:
    if rehearsal.state is State.ENDED:
        return f"The talk took {minutes_and_seconds(rehearsal.elapsed_s / 60)}."
    if rehearsal.state is State.PAUSED:
        return "Paused. The clock stands still."
    if rehearsal.settings.clock == "real":
        return "Real time." if rehearsal.turns else "Real time. It begins with your first words."
    typed = f" {minutes_and_seconds(rehearsal.wall_s / 60)} since you began." if rehearsal.wall_s >= 60 else ""
    return f"Speaking time: it moves as you talk.{typed}"
