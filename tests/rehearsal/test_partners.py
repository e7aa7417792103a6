"""Whom to practise with next: the field first, then what was weakest, then somebody new."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.rehearsal.partners import TRAINS, WHY, partner, weakest
from infoview_ai.scoring.scorecard import (
    CriterionId,
    CriterionResult,
    Engine,
    PitchVerdict,
    Scorecard,
    TimeVerdict,
    Verdicts,
)
from tests.sample_profile import PROFILE


def person(slug: str, field: str, manner: Manner) -> Profile:
    return PROFILE.model_copy(update={"slug": slug, "field": field, "role": f"{field} worker", "manner": manner})


PEOPLE = (
    person("ann", "nursing", Manner.WARM),
    person("bo", "nursing", Manner.GUARDED),
    person("cy", "carpentry", Manner.CHATTY),
    person("di", "design", Manner.RECRUITER),
)


def card(levels: Mapping[CriterionId, int | None]) -> Scorecard:
    return Scorecard(
        source="test",
        verdicts=Verdicts(time_limit=TimeVerdict.KEPT, job_pitch=PitchVerdict.CLEAN),
        elapsed_minutes=10,
        limit_minutes=15,
        criteria=tuple(
            CriterionResult(id=one, level=levels.get(one, 4), explanation="Because.") for one in CriterionId
        ),
        total=None,
        passed=None,
        engine=Engine(rules="test", judge=None, rubric="none"),
    )


DEAF = card({CriterionId.LISTENING: 1})


def test_a_newcomer_meets_the_first_in_order() -> None:
    advice = partner(PEOPLE)
    assert advice is not None
    assert (advice.profile.slug, advice.manner, advice.weakest) == ("ann", None, None)


def test_nobody_is_suggested_where_nobody_is() -> None:
    assert partner(()) is None


def test_the_field_comes_first_and_then_the_manner_that_trains_the_weak_spot() -> None:
    advice = partner(PEOPLE, "Nursing", [DEAF])
    assert advice is not None
    assert (advice.profile.slug, advice.weakest, advice.in_field) == ("bo", CriterionId.LISTENING, True)
    assert advice.manner is None


def test_where_nobody_in_the_field_has_the_manner_it_is_put_on() -> None:
    advice = partner(PEOPLE, "carpentry", [DEAF])
    assert advice is not None
    assert (advice.profile.slug, advice.manner) == ("cy", Manner.GUARDED)


def test_an_unknown_field_is_said_to_be_unknown() -> None:
    advice = partner(PEOPLE, "volcanology", [card({CriterionId.JOB_PITCH: 0})])
    assert advice is not None
    assert (advice.profile.slug, advice.in_field) == ("di", False)


def test_somebody_new_goes_before_somebody_known() -> None:
    twins = (*PEOPLE, person("el", "nursing", Manner.GUARDED))
    advice = partner(twins, "nursing", [DEAF], met=["bo"])
    assert advice is not None
    assert advice.profile.slug == "el"


def test_the_weakest_is_an_average_over_the_latest_and_only_what_is_not_good() -> None:
    once = card({CriterionId.CLOSING: 2, CriterionId.OPENING: 0})
    again = card({CriterionId.CLOSING: 2, CriterionId.OPENING: 4})
    assert weakest([again, again, once]) is CriterionId.CLOSING
    assert weakest([card({})]) is None
    assert weakest([]) is None
    assert weakest([card({})] * 5 + [DEAF]) is None


def test_what_was_not_assessed_is_no_weakness() -> None:
    assert weakest([card(dict.fromkeys(CriterionId))]) is None


@pytest.mark.parametrize("criterion", CriterionId)
def test_every_criterion_has_a_manner_and_a_reason(criterion: CriterionId) -> None:
    assert TRAINS[criterion]
    assert WHY[criterion]
