"""Repairs keep the rest, are checked again, and make nothing up."""

from __future__ import annotations

from collections import Counter

import pytest

from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.fix import fix
from infoview_ai.outreach.issues import IssueCode
from infoview_ai.outreach.message import Message
from tests.outreach.messages import REFERRAL, labelled, message

ROWS = [row for row in labelled("messages_own.jsonl") if row["labels"]["issues"]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_fix_never_adds_an_issue(row: dict[str, object]) -> None:
    given = Message.model_validate({name: row[name] for name in Message.model_fields})
    fixed = fix(given)
    before = Counter(issue.code for issue in check(given).issues)
    after = Counter(issue.code for issue in check(fixed.message).issues)
    assert all(after[code] <= before[code] for code in after)
    assert sum(after.values()) <= sum(before.values()) - (1 if fixed.applied else 0)


def test_the_difference_is_the_whole_of_both_texts() -> None:
    given = message(Channel.REFERRAL_EMAIL, REFERRAL.replace("15 minutes", "at least an hour"))
    fixed = fix(given)
    assert "".join(one.text for one in fixed.difference if one.change != "added") == given.body
    assert "".join(one.text for one in fixed.difference if one.change != "removed") == fixed.message.body
    assert fixed.message.body == REFERRAL


def test_a_pitch_goes_and_the_rest_stays() -> None:
    given = message(
        Channel.REFERRAL_EMAIL, REFERRAL.replace("Could you", "Please let me know of any openings. Could you")
    )
    assert fix(given).message.body == REFERRAL


def test_a_note_is_cut_to_the_limit_and_still_says_what_for() -> None:
    note = (
        "Hello Ms. Chen, your post on first-year audit work was the clearest I have read. I am moving from retail and "
        "learning about accounting. I really would like to follow your work, which I found through the alumni page."
    )
    fixed = fix(message(Channel.LINKEDIN_NOTE, note, linkedin_plan="free"))
    assert (fixed.left, check(fixed.message).sendable) == ((), True)


def test_what_only_the_learner_knows_is_left_to_them() -> None:
    given = message(Channel.THANK_YOU, "Dear Mr. Okafor,\n\nThank you for your time and advice.\n\nPriya")
    fixed = fix(given)
    assert [issue.code for issue in fixed.left] == [IssueCode.NO_SPECIFICS]
    assert fixed.message == given
