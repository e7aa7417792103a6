"""Our own words for what the data says: criteria, levels, verdicts, topics, times. No rules here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from infoview_ai.conversation.clock import clock_time
from infoview_ai.professionals.profile import Heading, Manner
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

GATES: Final = (CriterionId.TIME_LIMIT, CriterionId.JOB_PITCH)

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

IN_A_WORD: Final[dict[Manner, str]] = {
    Manner.BUSY: "in a hurry",
    Manner.WARM: "warm",
    Manner.GUARDED: "guarded",
    Manner.CHATTY: "talkative",
    Manner.TESTER: "wants to know why you ask",
    Manner.RECRUITER: "thinks like a recruiter",
    Manner.BLUNT: "blunt",
    Manner.LATE: "late and distracted",
    Manner.CONNECTOR: "likes to introduce people",
    Manner.SCEPTIC: "sceptical of such talks",
}

TOLD_AFTERWARDS: Final[dict[Manner, str]] = {
    Manner.BUSY: "was in a hurry",
    Manner.WARM: "was generous",
    Manner.GUARDED: "opened up only when well listened to",
    Manner.CHATTY: "told long stories",
    Manner.TESTER: "wanted to know what you were really after",
    Manner.RECRUITER: "thought like somebody who hires",
    Manner.BLUNT: "said the hard parts first",
    Manner.LATE: "came late and distracted",
    Manner.CONNECTOR: "liked to introduce people",
    Manner.SCEPTIC: "doubted that such talks help",
}
"""What is told of a manner that was drawn, once the talk is over."""

HEADINGS: Final[dict[Heading, str]] = {
    Heading.PATH_IN: "How they got in",
    Heading.TYPICAL_WEEK: "A typical week",
    Heading.PEOPLE: "People they work with",
    Heading.TOOLS: "Tools and terms",
    Heading.BEST_PART: "The best part",
    Heading.HARDEST_PART: "The hardest part",
    Heading.SURPRISE: "What surprises people",
    Heading.SKILLS: "Skills that matter",
    Heading.EDUCATION: "Education and routes",
    Heading.EXPERIENCE_FIRST: "Getting experience first",
    Heading.LADDER: "First jobs and steps up",
    Heading.GOOD_AFTER_FIVE_YEARS: "What good looks like after five years",
    Heading.SETTING: "Setting and hours",
    Heading.PAY: "Pay, in general",
    Heading.OUTLOOK: "Changes and outlook",
    Heading.ASSOCIATIONS: "Associations and reading",
    Heading.RELATED_JOBS: "Related jobs",
    Heading.WOULD_DO_AGAIN: "Would they do it again",
    Heading.REFERRALS: "Whom else to talk to",
    Heading.OFF_LIMITS: "What they will not discuss",
}


LEANING: Final = ("borderline", "veiled_pitch", "open_pitch")
"""Codes of what leans towards a job, mildest first (`scoring/job_pitch.py`)."""

ROUNDED_AWAY_S: Final = 0.05
"""Minutes with two to four decimals are a little less than the seconds they stand for."""

SHORT: Final = 0.5


def dots(level: int | None) -> str:
    """A level as four filled or empty dots; empty text for what was not assessed."""
    return "" if level is None else "●" * level + "○" * (4 - level)


def minutes_and_seconds(minutes: float) -> str:
    """`14.17` as "14:10", `1.5` as "1:30"; whole seconds that have gone, as `clock_time` counts them."""
    whole = max(0, int(minutes * 60.0 + ROUNDED_AWAY_S))
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
        case TimeVerdict.KEPT if is_short(card):
            return f"You kept to the {limit}, and used only {spent} of them."
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
    match card.verdicts.job_pitch:
        case PitchVerdict.CLEAN if near := _moment(card, *LEANING):
            return f"You came to learn; one line{near} came near a job pitch."
        case PitchVerdict.CLEAN:
            return "You came to learn, and it stayed that way."
        case PitchVerdict.DRIFTED:
            return f"It drifted towards a job{_moment(card, *LEANING)}."
        case PitchVerdict.PITCHED:
            worst = _moment(card, "open_pitch") or _moment(card, "veiled_pitch") or _moment(card, *LEANING)
            return f"It turned into a job pitch{worst}."
        case PitchVerdict.NOT_ASSESSED:
            return "There was too little to judge the purpose by."


def _moment(card: Scorecard, *codes: str) -> str:
    """When the first finding of such a code was said; empty where there is none."""
    times = [finding.at for finding in card.criterion(CriterionId.JOB_PITCH).findings if finding.code in codes]
    return f" at {clock_time(min(times))}" if times else ""


def is_short(card: Scorecard) -> bool:
    """Whether less than half of the time was used: then what is missing is mostly a matter of staying longer."""
    return card.elapsed_minutes < SHORT * card.limit_minutes


def overall_sentence(card: Scorecard) -> str:
    """What the two gates and the rest come to."""
    if card.passed is None:
        return "There was too little of a conversation to judge. Nothing was counted against you."
    if not card.passed:
        broken = sum(card.criterion(gate).level in (0, 1) for gate in GATES)
        which = "both rules were" if broken == 2 else "one of the two rules was"
        return f"Not yet: {which} broken, and they come before everything else."
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


def drawn_manner_sentence(talk: Rehearsal) -> str:
    """The manner that was drawn, told after the talk; empty where none was drawn, and while the talk goes on."""
    if not talk.settings.surprise or talk.manner is None:
        return ""
    code = MANNERS[talk.manner].partition(":")[0].lower()
    return f"You asked to be surprised: {first_name(talk)} {TOLD_AFTERWARDS[talk.manner]} this time ({code})."
