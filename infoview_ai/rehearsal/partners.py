"""Whom to practise with: from the field a learner is curious about and what was weakest in their talks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rapidfuzz import fuzz, utils

from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.scoring.scorecard import CriterionId, Scorecard

TRAINS: Final[dict[CriterionId, tuple[Manner, ...]]] = {
    CriterionId.TIME_LIMIT: (Manner.CHATTY, Manner.LATE, Manner.BUSY),
    CriterionId.JOB_PITCH: (Manner.RECRUITER, Manner.TESTER),
    CriterionId.OPENING: (Manner.SCEPTIC, Manner.TESTER),
    CriterionId.COVERAGE: (Manner.BUSY, Manner.CHATTY),
    CriterionId.QUESTIONS: (Manner.BLUNT, Manner.BUSY),
    CriterionId.LISTENING: (Manner.GUARDED, Manner.WARM),
    CriterionId.CLOSING: (Manner.CONNECTOR, Manner.LATE),
    CriterionId.PREPARATION: (Manner.SCEPTIC, Manner.BLUNT),
}
"""Which manner demands what a criterion is about (domain.md 6.1: their time behaviour and signature moves)."""

WHY: Final[dict[CriterionId, str]] = {
    CriterionId.TIME_LIMIT: "keeping to the time is what they make hardest",
    CriterionId.JOB_PITCH: "they put a job within reach, and staying with learning is the exercise",
    CriterionId.OPENING: "they want to know at once what the talk is for",
    CriterionId.COVERAGE: "with them you have to choose what to ask and get through it",
    CriterionId.QUESTIONS: "they answer a clear question well and a weak one badly",
    CriterionId.LISTENING: "they tell the best part only to somebody who follows up on what they said",
    CriterionId.CLOSING: "a good close is worth most with them",
    CriterionId.PREPARATION: "they notice whether you have prepared",
}

LATEST: Final = 5
"""Talks that are looked at; older ones say little about now."""
GOOD: Final = 3.0
"""A criterion at this level on average is no weak spot."""
SAME_FIELD: Final = 75.0


class Advice(NamedTuple):
    """Somebody to practise with. `manner` None: their own."""

    profile: Profile
    manner: Manner | None
    weakest: CriterionId | None
    in_field: bool


def weakest(cards: Sequence[Scorecard]) -> CriterionId | None:
    """The criterion with the lowest average over the latest cards, if it is below good. Latest card first."""
    levels: dict[CriterionId, list[int]] = {}
    for card in cards[:LATEST]:
        for result in card.criteria:
            if result.level is not None:
                levels.setdefault(result.id, []).append(result.level)
    averages = {one: sum(found) / len(found) for one, found in levels.items()}
    low = [one for one in CriterionId if averages.get(one, GOOD) < GOOD]
    return min(low, key=lambda one: averages[one]) if low else None


def partner(
    profiles: Sequence[Profile], field: str = "", cards: Sequence[Scorecard] = (), met: Sequence[str] = ()
) -> Advice | None:
    """The person to take next. `profiles` in display order, `met` the slugs of those talked with, latest first.

    The field comes first, since facts cannot be changed and manners can; then a manner that trains the weak spot;
    then somebody new. Without a field and without talks it is the easiest. None where there is nobody.
    """
    if not profiles:
        return None
    weak = weakest(cards)
    wanted = TRAINS[weak] if weak is not None else ()
    near = [profile for profile in profiles if field.strip() and _nearness(profile, field) >= SAME_FIELD]
    chosen = min(near or profiles, key=lambda one: (_place(one.manner, wanted), _met(one.slug, met)))
    manner = wanted[0] if wanted and chosen.manner not in wanted else None
    return Advice(chosen, manner, weak, bool(near))


def _nearness(profile: Profile, field: str) -> float:
    """0-100: how near a profile's field or role is to what the learner typed."""
    return max(fuzz.token_set_ratio(field, other, processor=utils.default_process) for other in _names(profile))


def _names(profile: Profile) -> tuple[str, str]:
    return profile.field, profile.role


def _place(manner: Manner, wanted: tuple[Manner, ...]) -> int:
    return wanted.index(manner) if manner in wanted else len(wanted)


def _met(slug: str, met: Sequence[str]) -> int:
    """0 for somebody new; the longer ago, the lower."""
    return len(met) - met.index(slug) if slug in met else 0
