"""What the Chat voice asks a model: the stable part first, then the talk as it grows, the direction last.

A provider can reuse its work on everything that repeats from turn to turn, so the system message never changes within
a rehearsal and earlier messages are only added to. A seeker's words are fenced, and no fence can be closed from inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.models.chat_model import Message
from infoview_ai.professionals.chat_direction import direction, neutral
from infoview_ai.professionals.guards import Slip
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.voice import Cue
from infoview_ai.prompts import render, section

SILENCE = "(says nothing)"
BEGINNING = "(The talk begins.)"


def messages_for(cue: Cue) -> tuple[Message, ...]:
    """The request for one reply."""
    talk = _talk(cue.turns)
    last = talk[-1].text if talk and talk[-1].role == "user" else ""
    earlier = talk[:-1] if last else talk
    closing = "\n\n".join(part for part in (last, direction(cue)) if part)
    return (Message("system", standing(cue.profile)), *earlier, Message("user", closing))


def repaired(asked: Sequence[Message], cue: Cue, said: str, slip: Slip) -> tuple[Message, ...]:
    """The request once more: going on from what was heard, or from the beginning where nothing was."""
    first_name = cue.profile.name.split()[0]
    start = section("directions", "repair_continue", first_name=first_name) if said else _anew()
    why = section("directions", f"slip_{slip.value}")
    note = render("repair", start=start, why=why, steps="" if said else "Follow the direction above.")
    if said:
        return (*asked, Message("assistant", said), Message("user", note))
    return (*asked[:-1], Message("user", f"{asked[-1].text}\n\n{note}"))


def standing(profile: Profile) -> str:
    """The system message: who speaks and how. It holds no fact about the work, so none can leak from it."""
    first_name = profile.name.split()[0]
    style = profile.style
    fillers = f"Words that slip in: {', '.join(style.fillers)}. " if style.fillers else ""
    return render(
        "professional",
        name=profile.name,
        first_name=first_name,
        role=profile.role,
        organization=profile.organization,
        field=profile.field,
        years=f"{profile.years}",
        line=profile.line,
        pronouns=profile.pronouns,
        manner=section("directions", f"manner_{profile.manner.value}", first_name=first_name),
        bridges=_quoted(style.bridges[:6]),
        fillers=fillers,
        reactions=_quoted(style.acknowledgements[:4]),
        sample=_quoted(style.small_talk[:2]),
        off_limits=_listed(profile.off_limits),
    )


def _anew() -> str:
    return section("directions", "repair_anew")


def _quoted(lines: Iterable[str]) -> str:
    return " ".join(f'"{line}"' for line in lines)


def _listed(things: Sequence[str]) -> str:
    return "; ".join(things)


def _talk(turns: Sequence[Turn]) -> tuple[Message, ...]:
    """The turns as messages whose roles alternate, beginning with the user's."""
    talk: list[Message] = []
    for turn in turns:
        message = _message(turn)
        if talk and talk[-1].role == message.role:
            talk[-1] = Message(message.role, f"{talk[-1].text}\n\n{message.text}")
        elif message.text:
            talk.append(message)
    if talk and talk[0].role == "assistant":
        talk.insert(0, Message("user", BEGINNING))
    return tuple(talk)


def _message(turn: Turn) -> Message:
    if turn.speaker is Speaker.SEEKER:
        said = neutral(turn.text.strip()) or SILENCE
        return Message("user", f"<learner>\n{said}\n</learner>")
    return Message("assistant", f"{turn.text} …" if turn.broken_off and turn.text else turn.text)
