"""The level of a message: M1-M8 one by one, then the caps of domain.md 4.0 and the clock of 4.2 (h)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from infoview_ai.outreach.afterwards import specifics
from infoview_ai.outreach.channels import Channel, Part
from infoview_ai.outreach.issues import Criterion, Issue, IssueCode
from infoview_ai.outreach.request_rules import GOOD_MINUTES
from infoview_ai.outreach.seen import Seen

_OF: Final[dict[IssueCode, tuple[Criterion, int]]] = {
    IssueCode.NO_LINK: (Criterion.LINK, 0),
    IssueCode.NO_INTRODUCTION: (Criterion.WHO_I_AM, 0),
    IssueCode.LONG_INTRODUCTION: (Criterion.WHO_I_AM, 1),
    IssueCode.NO_PURPOSE: (Criterion.PURPOSE, 0),
    IssueCode.VAGUE_PURPOSE: (Criterion.PURPOSE, 1),
    IssueCode.NO_REASON_FOR_PERSON: (Criterion.PURPOSE, 2),
    IssueCode.GENERIC: (Criterion.PURPOSE, 1),
    IssueCode.NO_SPECIFICS: (Criterion.PURPOSE, 1),
    IssueCode.NO_ASK: (Criterion.ASK, 0),
    IssueCode.ASKS_TOO_LONG: (Criterion.ASK, 1),
    IssueCode.NO_EASY_NO: (Criterion.EASY_NO, 1),
    IssueCode.PRESSURE: (Criterion.EASY_NO, 0),
    IssueCode.TOO_MANY_NUDGES: (Criterion.EASY_NO, 0),
    IssueCode.JOB_PITCH: (Criterion.NO_PITCH, 0),
    IssueCode.RESUME_ATTACHED: (Criterion.NO_PITCH, 0),
    IssueCode.TOO_LONG: (Criterion.LENGTH, 1),
    IssueCode.OVER_LIMIT: (Criterion.LENGTH, 0),
    IssueCode.PLACEHOLDER_LEFT: (Criterion.LENGTH, 0),
    IssueCode.LATE: (Criterion.FOLLOW_THROUGH, 1),
    IssueCode.DISHONEST: (Criterion.WHO_I_AM, 0),
}
_PARTS: Final = {
    Criterion.LINK: Part.LINK,
    Criterion.WHO_I_AM: Part.INTRODUCTION,
    Criterion.ASK: Part.ASK,
    Criterion.EASY_NO: Part.EASY_NO,
}
_CAPS: Final[dict[IssueCode, int]] = {
    IssueCode.JOB_PITCH: 1,
    IssueCode.RESUME_ATTACHED: 1,
    IssueCode.DISHONEST: 1,
    IssueCode.TOO_MANY_NUDGES: 1,
    IssueCode.PRESSURE: 2,
    IssueCode.GENERIC: 2,
}
_UNSENDABLE: Final = frozenset({IssueCode.OVER_LIMIT, IssueCode.PLACEHOLDER_LEFT})
ON_TIME_H: Final = 24.0
NEARLY_ON_TIME_H: Final = 26.0
TOO_LATE_H: Final = 72.0


def sendable(issues: Collection[Issue]) -> bool:
    """Whether it can be sent at all: inside the hard limit, and no gap left open."""
    return not any(issue.code in _UNSENDABLE for issue in issues)


def rubric(seen: Seen, issues: Collection[Issue]) -> dict[Criterion, int | None]:
    """0-4 for each criterion the channel asks for."""
    needs = seen.rules.needs
    levels: dict[Criterion, int | None] = {
        one: None if one in _PARTS and _PARTS[one] not in needs else 4 for one in Criterion
    }
    if Part.ASK in needs and (seen.minutes or 0) > GOOD_MINUTES:
        levels[Criterion.ASK] = 3
    levels[Criterion.FOLLOW_THROUGH] = 4 if seen.follow_through is not None else 3
    for issue in issues:
        criterion, level = _OF[issue.code]
        levels[criterion] = min(level, levels[criterion] if levels[criterion] is not None else 4)  # type: ignore[type-var]
    return levels


def level_of(seen: Seen, issues: Collection[Issue], levels: Mapping[Criterion, int | None]) -> int:
    """0-4. What cannot be sent is at 0; a pitch or a document caps at 1; one issue of any kind leaves 3 at most."""
    if not sendable(issues):
        return 0
    level = _thank_you(seen, issues) if seen.channel is Channel.THANK_YOU else _by_rubric(issues, levels)
    return min([level, *(_CAPS[issue.code] for issue in issues if issue.code in _CAPS)])


def _by_rubric(issues: Collection[Issue], levels: Mapping[Criterion, int | None]) -> int:
    counted = [level for level in levels.values() if level is not None]
    mean = sum(counted) / len(counted)
    missing = len({issue.code for issue in issues})
    return min(round(mean), 4 - min(missing, 3)) if missing else 4


def _thank_you(seen: Seen, issues: Collection[Issue]) -> int:
    """The levels of domain.md 4.2 (h), by the clock; an unknown time counts as on time."""
    codes = {issue.code for issue in issues}
    hours = seen.message.context.talk_ended_hours_ago
    if codes & {IssueCode.JOB_PITCH, IssueCode.RESUME_ATTACHED}:
        return 0 if IssueCode.JOB_PITCH in codes else 1
    if hours is not None and (hours > TOO_LATE_H or hours < 0):
        return 0
    if hours is not None and hours > NEARLY_ON_TIME_H:
        return 1
    named = len(specifics(seen))
    if named == 0:
        return 2 if hours is None or hours <= ON_TIME_H else 1
    complete = named >= 2 and seen.follow_through is not None and not codes - {IssueCode.LATE}
    if hours is not None and hours > ON_TIME_H:
        return 3 if complete else 1
    return 4 if complete else min(3, 4 - min(len(codes), 3)) if codes else 3
