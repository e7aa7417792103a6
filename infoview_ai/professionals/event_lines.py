"""The words of the Scripted voice for what a reply does besides answering: time, résumés, names, leave-taking."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Event, EventKind, Speaker
from infoview_ai.professionals import lines, reactions, touch_lines
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.voice import Cue

BELONGS: dict[Touch, EventKind] = {
    Touch.FULL_TIME: EventKind.LIMIT_CHANGED,
    Touch.SHORT_OF_TIME: EventKind.LIMIT_CHANGED,
    Touch.WALK: EventKind.EXTENSION_OFFERED,
    Touch.CHALLENGE: EventKind.SELF_ASKED,
    Touch.EMERGENCY: EventKind.ENDED,
    Touch.GIVES_UP: EventKind.ENDED,
}
"""The event whose stock line a touch replaces."""


def event_line(cue: Cue, spoken: Spoken, event: Event) -> str:
    """What is said for one event of the decision; empty where the reply itself says it."""
    own = _in_place_of(cue, event)
    if own:
        return with_minutes(spoken.always(own), event.minutes or 0.0)
    style = cue.profile.style
    match event.kind:
        case EventKind.TIME_CUE:
            return spoken.always(style.soft_time_cue if event.strength == "soft" else style.hard_time_cue)
        case EventKind.SELF_ASKED:
            return spoken.always(style.questions_back)
        case EventKind.REFERRAL_OFFERED:
            return "" if cue.decision.reply is Reply.REFER else referral_line(cue, spoken)
        case EventKind.EXTENSION_OFFERED if event.minutes is None:
            return spoken.always(lines.VAGUE_OFFER)
    return with_minutes(spoken.always(lines.SIGNATURE.get(event.kind, ())), event.minutes or 0.0)


def referral_line(cue: Cue, spoken: Spoken) -> str:
    """The name that is given now, with a reason; of a name given before, the reason alone."""
    referral = next(r for r in cue.profile.referrals if r.name == cue.decision.referral)
    if any(referral.name in turn.text for turn in cue.turns if turn.speaker is Speaker.PROFESSIONAL):
        line = spoken.unused(reactions.WHY_THIS_ONE)
        return line.format(name=referral.name.split()[0], because=referral.because)
    volunteered = cue.decision.reply is not Reply.REFER
    own = () if volunteered else cue.profile.particulars.lines.refers
    lead = spoken.unused(own) or spoken.always(reactions.VOLUNTEERS if volunteered else reactions.REFERS)
    return f"{lead.format(name=referral.name, who=referral.who)} {tidy(referral.because)} {tidy(referral.how)}"


def with_minutes(line: str, minutes: float) -> str:
    """The line with its number of minutes in words."""
    said = lines.minutes_in_words(minutes)
    return line.replace("{minutes}", said).replace("{Minutes}", said.capitalize())


def tidy(text: str) -> str:
    """One sentence or more with a capital in front and a stop at the end."""
    text = " ".join(text.split())
    text = text[:1].upper() + text[1:]
    return text if not text or text[-1] in ".?!" else f"{text}."


def _in_place_of(cue: Cue, event: Event) -> tuple[str, ...]:
    """The lines of a touch that belongs to this event."""
    belonging = (touch for touch in cue.decision.touches if BELONGS.get(touch) is event.kind)
    return next((touch_lines.INSTEAD[touch] for touch in belonging), ())
