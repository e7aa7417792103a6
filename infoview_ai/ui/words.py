"""Our own words for what the data says: criteria, levels, verdicts, topics, times. No rules here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from infoview_ai.conversation.clock import clock_time
from infoview_ai.professionals.profile import Manner
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.scoring.scorecard import CriterionId, PitchVerdict, Scorecard, TimeVerdict

CRITERIA: Final[dict[CriterionId, str]] = {
    CriterionId.TIME_LIMIT: "Keeping the time",
    CriterionId.JOB_PITCH: "Learning, not pitching",
    CriterionId.OPENING: "The opening",
    CriterionId.COVERAGE: "What you asked about",
    CriterionId.QUESTIONS: "How you asked",
    CriterionId.LISTENING: "Listening and following up",
    CriterionId.CLOSING: "The close",
    CriterionId.PREPARATION: "Preparation and courtesy",
}

LEVELS: Final[dict[int | None, str]] = {
    4: "Excellent",
    3: "Good",
    2: "Mixed",
    1: "Weak",
    0: "Missed",
    None: "Not assessed",
}

MANNERS: Final[dict[Manner, str]] = {
    Manner.BUSY: "Busy: short answers, watches the clock",
    Manner.WARM: "Warm: generous, may offer more time",
    Manner.GUARDED: "Guarded: opens up when well listened to",
    Manner.CHATTY: "Chatty: long stories, you steer",
    Manner.TESTER: "Tester: asks what you really want",
    Manner.RECRUITER: "Recruiter: may ask for your résumé",
    Manner.BLUNT: "Blunt: says the hard parts first",
    Manner.LATE: "Late: arrives late and distracted",
    Manner.CONNECTOR: "Connector: likes to introduce people",
    Manner.SCEPTIC: "Sceptic: doubts that such talks help",
}


def dots(level: int | None) -> str:
    """A level as four filled or empty dots; empty text for what was not assessed."""
    return "" if level is None else "●" * level + "○" * (4 - level)


def minutes_and_seconds(minutes: float) -> str:
    """`14.17` as "14:10", `1.5` as "1:30"."""
    whole = max(0, round(minutes * 60.0))
    return f"{whole // 60}:{whole % 60:02d}"


def capitalised(words: str) -> str:
    """The first letter as a capital, the others as they are."""
    return words[:1].upper() + words[1:]


def minutes(value: float) -> str:
    """`15.0` as "15 minutes", `1.0` as "1 minute", `7.5` as "7.5 minutes"."""
    return f"{value:g} {'minute' if value == 1 else 'minutes'}"


def time_sentence(card: Scorecard) -> str:
    """The verdict on time as a plain sentence."""
    limit, spent = minutes(round(card.limit_minutes, 1)), minutes_and_seconds(card.elapsed_minutes)
    over = minutes_and_seconds(max(0.0, card.elapsed_minutes - card.limit_minutes))
    match card.verdicts.time_limit:
        case TimeVerdict.KEPT:
            return f"You kept to the {limit} ({spent} spoken)."
        case TimeVerdict.KEPT_BY_INVITATION:
            return f"You went on only because you were invited to, and kept to it ({spent} spoken)."
        case TimeVerdict.OVERRAN:
            return f"You went over the time ({spent} spoken, {limit} agreed)."
        case TimeVerdict.OVERSTAYED_INVITATION:
            return f"You were given more time, and went over that too, by {over}."
        case TimeVerdict.NOT_ASSESSED:
            return "There was too little to judge the time by."


def pitch_sentence(card: Scorecard) -> str:
    """The verdict on the job pitch as a plain sentence, with the moment where there is one."""
    at = _first_slip(card)
    match card.verdicts.job_pitch:
        case PitchVerdict.CLEAN:
            return "You came to learn, and it stayed that way."
        case PitchVerdict.DRIFTED:
            return f"It drifted towards a job{at}."
        case PitchVerdict.PITCHED:
            return f"It turned into a job pitch{at}."
        case PitchVerdict.NOT_ASSESSED:
            return "There was too little to judge the purpose by."


def _first_slip(card: Scorecard) -> str:
    slips = [finding.at for finding in card.criterion(CriterionId.JOB_PITCH).findings if not finding.good]
    return f" at {clock_time(min(slips))}" if slips else ""


def overall_sentence(card: Scorecard) -> str:
    """What the two gates and the rest come to."""
    if card.passed is None:
        return "There was too little of a conversation to judge. Nothing was counted against you."
    if not card.passed:
        return "Not yet: one of the two rules was broken, and they come before everything else."
    return "Neither of the two rules was broken."


def ago(moment: datetime, now: datetime | None = None) -> str:
    """`moment` as a person would say it: "today, 14:05", "3 March 2026, 09:10"."""
    now = (now or datetime.now(UTC)).astimezone()
    local = moment.astimezone()
    days = (now.date() - local.date()).days
    if days in (0, 1):
        return f"{('today', 'yesterday')[days]}, {local:%H:%M}"
    return f"{local.day} {local:%B %Y, %H:%M}"


def name_of(talk: Rehearsal) -> str:
    """Whom the talk is with: the professional's name, or the title of an imported transcript."""
    if talk.profile is not None:
        return talk.profile.name
    named = talk.imported.professional.name if talk.imported is not None else ""
    return named or talk.title or "somebody"


def first_name(talk: Rehearsal) -> str:
    """How one would say the name in mid-talk."""
    return name_of(talk).split()[0] if talk.profile is not None else name_of(talk)
