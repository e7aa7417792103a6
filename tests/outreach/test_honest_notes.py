"""What the learner's own notes contradict, and what they do not."""

from __future__ import annotations

import pytest

from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.issues import IssueCode
from tests.outreach.messages import message


def dishonest(line: str, notes: str = "", *, hunting: bool | None = None) -> bool:
    given = message(Channel.COLD_EMAIL, f"Dear Ms. Aune,\n\n{line}", seeker_notes=notes, is_job_hunting=hunting)
    return IssueCode.DISHONEST in check(given).codes


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("I sat in the third row at your lecture in Bergen.", "I wasn't at the lecture, a friend filmed it."),
        ("Your uncle Per asked me to write to you.", "I have never spoken to Per."),
        ("You asked for my CV, so here it is.", "She did not ask for my CV."),
        ("I have signed up for the diving course.", "I plan to sign up for the diving course in spring."),
        ("You may remember me from our chat at the fair.", "We have never met."),
        ("I devoured your novel and loved the ferry in it.", "I only read the back of her novel."),
    ],
)
def test_a_claim_that_the_notes_deny_is_dishonest(line: str, notes: str) -> None:
    assert dishonest(line, notes)


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("I have not read your book yet, but the cover is on our wall.", "I have not read her book."),
        ("Per from the choir gave me your address.", "Per sings in my choir. He knows her from school."),
        ("I'd like to hear how you came to diving.", "I have never dived."),
        ("I hope to sign up for the diving course.", "I have not signed up for the diving course yet."),
        ("I drive a tram in Oslo.", "I have been driving a tram for six years. I have no licence for buses."),
        ("I read your letter on slack in the timetable.", "I read her letter twice. I have not met her."),
    ],
)
def test_what_the_notes_leave_open_or_confirm_is_not(line: str, notes: str) -> None:
    assert not dishonest(line, notes)


@pytest.mark.parametrize(
    "line",
    [
        "I'm well settled where I am and have no wish for another post.",
        "I'm not after a job, by the way.",
        "No job hunter here, I promise.",
        "I have a good job and I'm keeping it.",
    ],
)
def test_who_looks_for_a_job_does_not_deny_it(line: str) -> None:
    assert dishonest(line, hunting=True)
    assert not dishonest(line, hunting=False)


def test_what_is_not_asked_may_be_said_by_everybody() -> None:
    assert not dishonest("I'm not writing to ask you for a job.", hunting=True)
