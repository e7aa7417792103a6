"""Words and events agree: what a decision does must be heard. Where a model left it out, the person says it."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.professionals import chat_patterns as said
from infoview_ai.professionals import lines
from infoview_ai.professionals.chat_direction import referral_of
from infoview_ai.professionals.chat_figures import numbers
from infoview_ai.professionals.decision import Decision, Reply
from infoview_ai.professionals.profile import Style
from infoview_ai.professionals.spoken import Spoken
from infoview_ai.professionals.voice import Cue

_SOFT_CUE = re.compile(
    r"\b(?:soon|before long|keep an eye|eye on the (?:time|clock)|watch(?:ing)? the (?:time|clock)|(?:a few|two|three"
    r"|couple) more|last (?:few|couple)|can(?:'|’)?t stay|time for (?:one|two|a couple|a few)|much longer|shortly"
    r"|running (?:short|low)|get(?:ting)? back)\b",
    re.IGNORECASE,
)
_HARD_CUE = re.compile(
    r"\b(?:two|2|couple of|few|one|in) minutes?\b|\b(?:have to|need to|got to|must|should) (?:\w+ )?"
    r"(?:go|run|stop|leave|be off|be at|be in|be back|get back|head)\b",
    re.IGNORECASE,
)
_VAGUE_OFFER = re.compile(
    r"\b(?:no|any) (?:\w+ )?(?:rush|hurry)|longer|be anywhere|more time|a bit more\b", re.IGNORECASE
)
_REFUSES_TIME = re.compile(
    r"\b(?:can(?:'|’)?t|cannot|afraid|unable|not (?:today|possible)|have to (?:stop|keep|go)|stick to)\b", re.IGNORECASE
)
_MOTIVE = re.compile(r"\b(?:job|hired|hiring|position|work here|after|really about)\b[^.!]*\?", re.IGNORECASE)
_ABOUT_YOU = re.compile(r"\byou(?! know what)(?:r|rself)?\b[^.!?]*\?", re.IGNORECASE)
_RESUME = re.compile(r"r[ée]sum[ée]|\bcv\b", re.IGNORECASE)
_OPENING = re.compile(r"\b(?:opening|vacanc|junior|place|position|role|post)\b", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|behind|sorry|apolog|kept you waiting)", re.IGNORECASE)
_GOODBYE = re.compile(
    r"\b(?:bye|goodbye|good luck|all the best|best of luck|take care|leave (?:it|you) (?:there|here)|nice talking"
    r"|so long|wish you|have to stop|stop (?:it )?here|let you go|got to go|farewell)\b",
    re.IGNORECASE,
)

_HEARD: dict[EventKind, Callable[[str], bool]] = {
    EventKind.EXTENSION_DECLINED: lambda text: bool(_REFUSES_TIME.search(text)),
    EventKind.RESUME_REQUESTED: lambda text: bool(_RESUME.search(text)),
    EventKind.OPENING_MENTIONED: lambda text: bool(_OPENING.search(text)),
    EventKind.MOTIVE_QUESTIONED: lambda text: bool(_MOTIVE.search(text)),
    EventKind.SELF_ASKED: lambda text: bool(_ABOUT_YOU.search(text[-160:])),
    EventKind.ENDED: lambda text: bool(_GOODBYE.search(text)),
}


def unheard(cue: Cue, text: str) -> list[str]:
    """A line for each thing that the decision does and `text` does not say, in the person's own manner."""
    spoken = Spoken(cue)
    missing = [_voiced(event, cue, spoken) for event in cue.decision.events if not _heard(event, cue, text)]
    if cue.decision.reply is Reply.TELL_TIME and not _tells_time(cue.decision, text):
        missing.append(time_left(cue.decision))
    if cue.decision.reply is Reply.ADMIT_SIMULATION and not said.ADMITS_SIMULATION.search(text):
        missing.append(spoken.unused(lines.BY_REPLY[Reply.ADMIT_SIMULATION]))
    return [line for line in missing if line]


def time_left(decision: Decision) -> str:
    """How much time is left, as a sentence."""
    left = round(decision.minutes_left or 0.0)
    if left <= 0:
        return "We're just about out of time." if left == 0 else "We're a little past it already."
    return f"We have about {lines.minutes_in_words(left)} {'minute' if left == 1 else 'minutes'} left."


def _heard(event: Event, cue: Cue, text: str) -> bool:
    own = (line for cool in (False, True) for line in _own(event, cue.profile.style, cool=cool))
    if any(line in text for line in own):
        return True
    match event.kind:
        case EventKind.TIME_CUE:
            return bool((_SOFT_CUE if event.strength == "soft" else _HARD_CUE).search(text))
        case EventKind.EXTENSION_OFFERED | EventKind.EXTENSION_GRANTED | EventKind.LIMIT_CHANGED:
            return bool(_VAGUE_OFFER.search(text)) if event.minutes is None else event.minutes in numbers(text)
        case EventKind.ARRIVED_LATE:
            return bool(_LATE.search(text))
        case EventKind.REFERRAL_OFFERED:
            person = referral_of(cue)
            return person is None or person.name in text
    return _HEARD[event.kind](text)


def _voiced(event: Event, cue: Cue, spoken: Spoken) -> str:
    style = cue.profile.style
    match event.kind:
        case EventKind.REFERRAL_OFFERED:
            person = referral_of(cue)
            return "" if person is None else f"Talk to {person.name}, who {person.who}. {person.how}"
        case EventKind.EXTENSION_OFFERED if event.minutes is None:
            return spoken.unused(lines.VAGUE_OFFER)
        case EventKind.EXTENSION_GRANTED:
            return _filled(spoken.unused(lines.BY_REPLY[Reply.GRANT_TIME]), event)
        case EventKind.EXTENSION_DECLINED:
            return spoken.unused(lines.BY_REPLY[Reply.REFUSE_TIME])
    pool = _own(event, style, cool=cue.decision.warmth < 0) or lines.SIGNATURE.get(event.kind, ())
    return _filled(spoken.unused(pool), event)


def _own(event: Event, style: Style, *, cool: bool) -> tuple[str, ...]:
    """Lines of the person's own for an event; none for most."""
    match event.kind:
        case EventKind.TIME_CUE:
            return style.soft_time_cue if event.strength == "soft" else style.hard_time_cue
        case EventKind.SELF_ASKED:
            return style.questions_back
        case EventKind.ENDED:
            return style.cool_closings if cool else style.closings
    return ()


def _filled(line: str, event: Event) -> str:
    amount = lines.minutes_in_words(event.minutes or 5.0)
    return line.replace("{minutes}", amount).replace("{Minutes}", amount.capitalize())


def _tells_time(decision: Decision, text: str) -> bool:
    left = round(decision.minutes_left or 0.0)
    if left <= 0:
        return bool(re.search(r"\b(?:out of|past|over|up|no) ?(?:time|it|already)?\b", text, re.IGNORECASE))
    return float(left) in numbers(text)
