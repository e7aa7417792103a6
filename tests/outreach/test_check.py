"""What the check says of a message."""

from __future__ import annotations

import pytest

from infoview_ai.errors import InputError
from infoview_ai.evaluation.message_sets import evaluate_messages, read_labelled_messages
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.issues import IssueCode, MessageCheck
from infoview_ai.outreach.message import Message, Unread, read_context, read_message, read_messages
from tests.outreach.messages import DATA, REFERRAL, THANK_YOU, labelled, message

NOTE = "Hi Ms. Chen, your post on first-year audit work was the clearest I have read. I'm learning about accounting."


def codes(result: MessageCheck) -> set[str]:
    return {code.value for code in result.codes}


def test_a_good_request_has_no_issue_and_level_four() -> None:
    result = check(message(Channel.REFERRAL_EMAIL, REFERRAL, "Referred by Dana Ortiz: 15 minutes on nursing?"))
    assert (result.issues, result.level, result.sendable, result.minutes_asked) == ((), 4, True, 15)
    assert (result.words, result.characters) == (76, 386)


@pytest.mark.parametrize("row", labelled("messages_own.jsonl"), ids=lambda row: row["id"])
def test_every_quote_is_verbatim(row: dict[str, object]) -> None:
    given = Message.model_validate({name: row[name] for name in Message.model_fields})
    for issue in check(given).issues:
        assert issue.quote is None or issue.quote in given.body or issue.quote in given.subject
        assert issue.why.endswith((".", "\u201d", "!"))
        assert issue.try_instead


def test_messages_in_many_hands_are_read_as_labelled() -> None:
    rows = read_labelled_messages(DATA / "messages_more.jsonl")
    report = evaluate_messages("more", rows)
    assert report.measures.micro_f1 is not None
    assert report.measures.micro_f1 >= 0.85
    assert report.clean_with_issue.count <= 0.08 * report.clean_with_issue.of
    assert report.hard_limits_right.share == 1


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("15 minutes", "an hour", "asks_too_long"),
        ("15 minutes", "an hour and a half", "asks_too_long"),
        ("15 minutes", "thirty minutes", None),
        (" If this is a bad moment, no problem at all.", "", "no_easy_no"),
        (" If this is a bad moment, no problem at all.", " I need an answer by Friday.", "pressure"),
        ("I am a bank teller looking into nursing, and ", "", "no_introduction"),
        ("Could you spare", "Also, are you hiring? Could you spare", "job_pitch"),
        ("Could you spare", "My resume is attached. Could you spare", "resume_attached"),
        ("Mr. Okafor", "[Name]", "placeholder_left"),
        ("Hello Mr. Okafor", "Dear Sir or Madam", "generic"),
        (
            "understand what the first years on a ward are really like",
            "pick your brain",
            "vague_purpose",
        ),
    ],
)
def test_one_change_brings_one_issue(old: str, new: str, code: str | None) -> None:
    body = REFERRAL.replace(old, new)
    assert body != REFERRAL
    assert (code in codes(check(message(Channel.REFERRAL_EMAIL, body)))) is (code is not None)


def test_a_pitch_caps_the_level_at_one() -> None:
    body = REFERRAL.replace("Thank you,", "Please keep me in mind for any openings.\n\nThank you,")
    assert check(message(Channel.REFERRAL_EMAIL, body)).level == 1


@pytest.mark.parametrize(
    ("hours", "level", "late"),
    [
        (None, 4, False),
        (24.0, 4, False),
        (24.5, 3, True),
        (26.0, 3, True),
        (27.0, 1, True),
        (73.0, 0, True),
        (-1.0, 0, False),
    ],
)
def test_a_thank_you_is_measured_by_the_clock(hours: float | None, level: int, late: bool) -> None:
    result = check(message(Channel.THANK_YOU, THANK_YOU, talk_ended_hours_ago=hours))
    assert (result.level, "late" in codes(result)) == (level, late)


def test_a_resume_they_asked_for_may_go_along() -> None:
    body = THANK_YOU.replace("With thanks", "My resume is attached, as you asked.\n\nWith thanks")
    asked = message(Channel.THANK_YOU, body, attachments=("resume.pdf",), resume_requested=True)
    unasked = message(Channel.THANK_YOU, body, attachments=("resume.pdf",), resume_requested=False)
    assert codes(check(asked)) == set()
    assert "resume_attached" in codes(check(unasked))


@pytest.mark.parametrize(
    "name", ["CV.docx", "Nair_resume_2026.pdf", "Priya_Nair.pdf", "portfolio.zip", "R\u00e9sum\u00e9.pdf"]
)
def test_a_document_is_known_by_its_name(name: str) -> None:
    assert "resume_attached" in codes(check(message(Channel.REFERRAL_EMAIL, REFERRAL, attachments=(name,))))


def test_an_article_for_them_is_no_resume() -> None:
    assert codes(check(message(Channel.THANK_YOU, THANK_YOU, attachments=("rural-clinics.pdf",)))) == set()


def test_a_second_nudge_is_one_too_many() -> None:
    body = "Hello Ms. Lind, ten minutes about turbines this month would be lovely. If not, no reply needed."
    assert "too_many_nudges" in codes(check(message(Channel.NUDGE, body, previous_nudges=1)))
    assert "too_many_nudges" not in codes(check(message(Channel.NUDGE, body, previous_nudges=0)))


@pytest.mark.parametrize(
    ("claim", "notes"),
    [
        ("I loved your book on night repairs.", "I have not read her book."),
        ("I am in my third year of studies at Marlow.", "I am in my first year at Marlow."),
        ("Dana Ortiz suggested that we talk.", "I have not asked Dana whether I may use her name."),
    ],
)
def test_a_claim_against_ones_own_notes_is_dishonest(claim: str, notes: str) -> None:
    found = check(message(Channel.COLD_EMAIL, f"Hello Ms. Lind,\n\n{claim} {REFERRAL}", seeker_notes=notes))
    assert IssueCode.DISHONEST in found.codes
    assert IssueCode.DISHONEST not in check(message(Channel.COLD_EMAIL, f"{claim} {REFERRAL}")).codes


def test_not_looking_for_a_job_is_only_said_by_those_who_are_not() -> None:
    body = REFERRAL.replace("Could you", "I'm not looking for a job. Could you")
    assert IssueCode.DISHONEST in check(message(Channel.REFERRAL_EMAIL, body, is_job_hunting=True)).codes
    assert check(message(Channel.REFERRAL_EMAIL, body, is_job_hunting=False)).issues == ()
    honest = REFERRAL.replace("Could you", "I'm not writing to ask you for a job. Could you")
    assert check(message(Channel.REFERRAL_EMAIL, honest, is_job_hunting=True)).issues == ()


@pytest.mark.parametrize(
    ("more", "plan", "characters", "sendable"),
    [
        ("a" * 200, "free", 200, True),
        ("a" * 201, "free", 201, False),
        ("\u00e9" * 200, "free", 200, True),
        ("e\u0301" * 100, "free", 200, True),
        ("a" * 198 + "\U0001f642", "free", 200, True),
        ("a" * 199 + "\U0001f642", "free", 201, False),
        ("a\r\nb" + "a" * 197, "free", 200, True),
        ("a" * 300, "premium", 300, True),
        ("a" * 301, "premium", 301, False),
    ],
)
def test_a_note_is_counted_as_the_form_counts_it(more: str, plan: str, characters: int, sendable: bool) -> None:
    result = check(message(Channel.LINKEDIN_NOTE, more, linkedin_plan=plan))
    assert (result.characters, result.sendable) == (characters, sendable)
    assert ("over_limit" in codes(result)) is not sendable


def test_the_limit_of_a_free_note_can_be_set() -> None:
    assert check(message(Channel.LINKEDIN_NOTE, NOTE), note_limit=50).limit == 50


def test_over_the_limit_is_not_also_too_long() -> None:
    long = message(Channel.INMAIL, "A word too many. " * 150)
    assert {"over_limit", "too_long"} & codes(check(long)) == {"over_limit"}


def test_plain_text_may_begin_with_a_subject() -> None:
    read = read_message("Subject: A call?\r\n\r\nHello,\r\nworld", Channel.COLD_EMAIL)
    assert (read.subject, read.body) == ("A call?", "Hello,\nworld")


def test_json_lines_are_read_one_by_one_and_a_bad_line_stops_nothing() -> None:
    text = '{"channel":"nudge","body":"a"}\nnothing\n{"channel":"nudge","body":""}\n{"channel":"nudge","body":"b"}\n'
    read = list(read_messages('{"channel":"nudge","body":"z"}\n' + text, None))
    assert [one.line if isinstance(one, Unread) else one.body for one in read] == ["z", "a", 3, 4, "b"]


@pytest.mark.parametrize("text", ["", "  \n", "Subject: only this", '{"body": "no channel"}'])
def test_what_is_no_message_is_said_to_be_none(text: str) -> None:
    with pytest.raises(InputError):
        read_message(text, None if text.startswith("{") else Channel.NUDGE)


def test_a_context_with_a_wrong_field_is_named() -> None:
    with pytest.raises(InputError, match="talk_ended"):
        read_context('{"talk_ended": 3}')


@pytest.mark.parametrize(
    ("ask", "too_long"),
    [
        ("Could I call for fifteen minutes, at the hour you name?", False),
        ("Might we speak for a quarter of hour?", False),
        ("Could I have the better part of an afternoon?", True),
        ("May I come by and stay until all my questions are used up?", True),
    ],
)
def test_the_length_of_a_talk_is_read_in_words(ask: str, too_long: bool) -> None:
    body = REFERRAL.replace("Could you spare 15 minutes by phone in the next two weeks?", ask)
    assert ask in body
    found = {code.value for code in check(message(Channel.REFERRAL_EMAIL, body)).codes}
    assert ("asks_too_long" in found) is too_long
