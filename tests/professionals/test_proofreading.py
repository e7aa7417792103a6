"""`infoview professionals check` finds what the form of a profile cannot see, and says where and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.profile import Fact, Heading, Profile, Referral
from infoview_ai.professionals.proofreading import grade, proofread
from tests.professionals.director_talk import AMARA

SHIPPED = shipped_people()


def changed(fact_id: str, **changes: Any) -> Profile:
    """Amara with one fact changed."""

    def change(fact: Fact) -> Fact:
        return fact.model_copy(update=changes) if fact.id == fact_id else fact

    facts = {heading: tuple(map(change, told)) for heading, told in AMARA.facts.items()}
    return AMARA.model_copy(update={"facts": facts})


def said(profile: Profile) -> list[str]:
    return [f"{note.level} {note}" for note in proofread(profile)]


@pytest.mark.parametrize("profile", SHIPPED, ids=lambda profile: profile.slug)
def test_nothing_in_a_shipped_profile_needs_mending(profile: Profile) -> None:
    assert [note for note in proofread(profile) if note.level == "fault"] == []


WELL_SAID = (
    "There are good days and bad days in this work, and the trick is to be there for both of them without a fuss."
)
HIDDEN = next(fact for fact in AMARA.all_facts if fact.hidden)
OPEN = AMARA.facts[Heading.BEST_PART][0]


@pytest.mark.parametrize(
    ("profile", "found"),
    [
        (changed(OPEN.id, say=f"In thirty years I've seen it all. {WELL_SAID}"), "`years` is 7"),
        (
            changed(OPEN.id, say=f"It was my twelfth year that changed me. Well. {WELL_SAID}").model_copy(
                update={"years": 3}
            ),
            "'my twelfth year'",
        ),
        (changed(OPEN.id, say=f"I'm seventeen, and I still learn. {WELL_SAID}"), "is 17 now"),
        (changed(HIDDEN.id, after=None, about=("story",)), "nothing unlocks it"),
        (changed(HIDDEN.id, after=HIDDEN.id), "comes after itself"),
        (changed(OPEN.id, say=f"{AMARA.facts[Heading.PATH_IN][0].say}"), "the same sentence"),
        (AMARA.model_copy(update={"referrals": (AMARA.referrals[0], AMARA.referrals[0])}), "the same person twice"),
    ],
)
def test_what_would_spoil_a_rehearsal_is_a_fault(profile: Profile, found: str) -> None:
    assert any(line.startswith("fault") and found in line for line in said(profile)), said(profile)


FEW_CLOSINGS = AMARA.model_copy(
    update={"style": AMARA.style.model_copy(update={"closings": ("Bye.", "So long.", "Go well.")})}
)


@pytest.mark.parametrize(
    ("profile", "found"),
    [
        (changed(OPEN.id, say="word " * 95), "has 95 words"),
        (changed(OPEN.id, short="It is good. It is very good."), "One sentence"),
        (changed(OPEN.id, say=" ".join(["Organisational responsibilities notwithstanding"] * 9)), "school grade"),
        (changed(OPEN.id, about=("a patient's name",)), "off limits"),
        (FEW_CLOSINGS, "closings: has 3 lines"),
        (AMARA.model_copy(update={"facts": AMARA.facts | {Heading.PAY: AMARA.facts[Heading.PAY][:1]}}), "has 1 facts"),
    ],
)  # fmt: skip
def test_what_is_worth_a_look_is_a_remark(profile: Profile, found: str) -> None:
    assert any(line.startswith("remark") and found in line for line in said(profile)), said(profile)


def test_a_name_spelled_two_ways_is_found() -> None:
    name = AMARA.referrals[0].name
    misspelt = Referral(name=name[:-1] + "o", who="runs a ward", because="she knows it", how="Tell her.")
    profile = AMARA.model_copy(update={"referrals": (AMARA.referrals[0], misspelt)})
    assert any("spell it one way" in line and line.startswith("fault") for line in said(profile))


def test_the_same_things_counted_differently_are_pointed_out() -> None:
    once, twice = AMARA.facts[Heading.BEST_PART][0], AMARA.facts[Heading.PAY][0]
    profile = changed(once.id, say=f"We have four lockers on the ward. {WELL_SAID}")
    facts = profile.facts | {
        Heading.PAY: (
            twice.model_copy(update={"say": f"We have nine lockers, all told. {WELL_SAID}"}),
            *profile.facts[Heading.PAY][1:],
        )
    }
    assert any("counts lockers differently" in line for line in said(profile.model_copy(update={"facts": facts})))


def test_plain_talk_has_a_low_grade_and_officialese_a_high_one() -> None:
    assert grade("I go in at seven. We talk. Then we start.") < 4
    assert (
        grade("Interdepartmental coordination responsibilities necessitate comprehensive documentation procedures.")
        > 15
    )
