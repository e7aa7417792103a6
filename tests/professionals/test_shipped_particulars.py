"""What the shipped people say to particular questions: complete, found without encoding anything, and answered."""

from __future__ import annotations

import pytest

from infoview_ai.knowledge.vectors import key, read_vectors
from infoview_ai.nlu.meaning.encoder import FOLDER, read_description
from infoview_ai.nlu.reading import Act, Topic
from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.meanings import KEPT
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import shipped_recall, wordings
from infoview_ai.professionals.telling import NEVER_ANSWERS, heading_of
from infoview_ai.resources import resource
from tests.professionals.director_talk import AMARA, Talk

PEOPLE = shipped_people()
NAMES = [profile.slug for profile in PEOPLE]


@pytest.mark.parametrize("profile", PEOPLE, ids=NAMES)
def test_everybody_answers_every_common_question_and_reacts_to_everything_told(profile: Profile) -> None:
    common = common_questions()
    assert set(profile.particulars.asked) == set(common.questions)
    assert set(profile.particulars.told) == set(common.told)


@pytest.mark.parametrize("profile", PEOPLE, ids=NAMES)
def test_every_story_can_be_asked_for_and_asked_about(profile: Profile) -> None:
    stories = {fact.id for fact in profile.all_facts if heading_of(fact.id) not in NEVER_ANSWERS}
    assert stories <= set(profile.particulars.facts)
    assert stories <= set(profile.particulars.further)


@pytest.mark.parametrize("profile", PEOPLE, ids=NAMES)
def test_everybody_has_stock_lines_of_their_own(profile: Profile) -> None:
    assert [kind for kind, lines in profile.particulars.lines if not lines] == []


def test_the_vector_of_every_question_was_made_beforehand() -> None:
    """`make vectors` is due where this fails: after new weights, or a change of a wording."""
    described = read_description(FOLDER)
    name, kept = f"{described.version}/{described.sha256[:16]}", read_vectors(resource(KEPT))
    common = common_questions()
    texts = [*(f"asked.{one}" for one in common.questions), *(f"told.{one}" for one in common.told)]
    texts += ["\n".join(ask) for profile in PEOPLE for _, ask in wordings(profile)]
    assert [text for text in texts if key(name, text) not in kept] == []


@pytest.mark.parametrize(
    ("question", "answered_by"),
    [
        ("What was your very first day on the job like?", "asked.first_day"),
        ("What time does your day begin?", "asked.start_time"),
        ("Does the work follow you home in the evening?", "asked.taking_it_home"),
    ],
)
def test_a_plain_particular_question_is_answered(question: str, answered_by: str) -> None:
    talk = Talk(profile=AMARA, recall=shipped_recall())
    talk.say("Hello.", act=Act.GREETING)
    assert talk.ask(question, Topic.OTHER).particular == answered_by


def test_a_question_about_nothing_of_theirs_gets_no_story() -> None:
    talk = Talk(profile=AMARA, recall=shipped_recall())
    talk.say("Hello.", act=Act.GREETING)
    decision = talk.ask("Which bridges would you paint if you had a helicopter?", Topic.OTHER)
    assert (decision.facts, decision.particular) == ((), None)
