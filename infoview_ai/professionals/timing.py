"""What the professional does about time: cues, invitations, an end (domain.md 6.1 rules 3 and 4, section 2)."""

from __future__ import annotations

from infoview_ai.conversation.limits import WRAP_S
from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

ENOUGH_FOLLOW_UPS = 2
SHARE_WITH_AMOUNT = 0.7
SHARE_FULL_TIME = 0.3
CUT_FROM_MINUTES, CUT_TO = 10.0, 0.55
"""Who has less time today names a bit more than half of what was asked: eight of fifteen minutes (TM32)."""
PATIENCE_S = 60.0
END_AFTER_CUE_S = 120.0
END_ANYWAY_S = 300.0
RUNS_ON_S = 240.0


def must_end(situation: Situation) -> bool:
    """The professional has to end it: well past the limit, and told so where they are the kind to tell."""
    if situation.closing:
        return False
    patience = RUNS_ON_S if situation.traits.runs_on else 0.0
    cued = situation.mood.hard_cues > 0
    return situation.over_s >= END_ANYWAY_S + patience or (cued and situation.over_s >= END_AFTER_CUE_S + patience)


def first_words_on_time(situation: Situation, plan: Plan) -> tuple[Event, ...]:
    """What they say about time when the talk begins: how late they are (and whether the full time still stands, TM17
    and TM18), or that they have less of it today (TM32)."""
    if not situation.is_first or plan.ends:
        return ()
    agreed = situation.agreed_minutes
    if situation.traits.comes_late:
        minutes = min(situation.once_rng("late").choice((4.0, 5.0, 6.0)), float(round(agreed / 3)))
        late = Event(kind=EventKind.ARRIVED_LATE, minutes=minutes)
        full = situation.reading.act is not Act.SILENCE and situation.once_rng("full time").random() < SHARE_FULL_TIME
        return (late, Event(kind=EventKind.LIMIT_CHANGED, minutes=agreed)) if full else (late,)
    if situation.reading.act is Act.SILENCE:
        return ()
    if agreed >= CUT_FROM_MINUTES and situation.once_rng("cut").random() < situation.traits.cuts_short:
        return (Event(kind=EventKind.LIMIT_CHANGED, minutes=float(round(agreed * CUT_TO))),)
    return ()


def time_events(situation: Situation) -> tuple[Event, ...]:
    """At most one event about time for this reply: an invitation, else a hint, else a plain word."""
    if situation.closing or situation.just(EventKind.TIME_CUE):
        return ()
    if _invites(situation):
        return (Event(kind=EventKind.EXTENSION_OFFERED, minutes=_amount(situation)),)
    strength = _cue(situation)
    return (Event(kind=EventKind.TIME_CUE, strength=strength),) if strength else ()


def _invites(situation: Situation) -> bool:
    mood = situation.mood
    return (
        situation.traits.offers_time
        and mood.pitch_meter == 0
        and mood.follow_ups >= ENOUGH_FOLLOW_UPS
        and not mood.extension_offered
        and not mood.extension_refused
        and -WRAP_S - 30.0 <= situation.over_s <= 30.0
    )


def _amount(situation: Situation) -> float | None:
    rng = situation.once_rng("extension")
    return float(rng.choice((5, 10))) if rng.random() < SHARE_WITH_AMOUNT else None


def _cue(situation: Situation) -> str | None:
    traits, mood, over = situation.traits, situation.mood, situation.over_s
    patience = RUNS_ON_S if traits.runs_on else 0.0
    if traits.exact and over >= 0.0 and mood.hard_cues < 2:
        return "hard"
    if (
        traits.soft_cue_at is not None
        and mood.soft_cues == 0
        and situation.elapsed_s >= traits.soft_cue_at * (situation.limit_s)
    ):
        return "soft"
    if over >= patience and mood.soft_cues == 0 and not traits.exact:
        return "soft"
    if over >= patience + PATIENCE_S and mood.hard_cues < 2:
        return "hard"
    return None


def asked_minutes(situation: Situation) -> float:
    """How much more the seeker asked for; five when they named nothing."""
    named = situation.reading.named_minutes
    return min(named, 15.0) if named else 5.0


def grants(situation: Situation) -> bool:
    """Whether a request for more time is granted: once, before the limit, to somebody who has not pitched."""
    first_time = not (situation.ever(EventKind.EXTENSION_GRANTED) or situation.mood.extension_refused)
    in_time = situation.over_s <= 0.0
    willing = situation.traits.grants_time and situation.mood.pitch_meter == 0
    return first_time and in_time and willing
