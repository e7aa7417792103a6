"""Names and specifics from a talk, and ways to use a message."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from infoview_ai.conversation.transcript import Event, EventKind, Person, Speaker, Transcript, Turn
from infoview_ai.errors import InputError, StateError
from infoview_ai.outreach.after_talk import talk_facts
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.use import eml, mailto, phone_card, sendable_or_say, text_file
from tests.outreach.messages import labelled

ME, THEM = Speaker.SEEKER, Speaker.PROFESSIONAL
TALK = Transcript(
    professional=Person(name="Amara Osei"),
    turns=(
        Turn(speaker=ME, text="How did you start?"),
        Turn(
            speaker=THEM,
            text="Well, the second year is harder than the first because people stop checking on you. I'll send you "
            "the article on that. You should talk to Lena Roth at the clinic; tell her I sent you.",
        ),
        Turn(speaker=ME, text="Thank you. I will write to Lena Roth this week. Could I call it a day?"),
        Turn(
            speaker=THEM,
            text="Do send me your resume. I can tell you a story about that another time.",
            events=(Event(kind=EventKind.RESUME_REQUESTED),),
        ),
    ),
)


def test_the_facts_of_a_talk_are_linked_to_its_turns() -> None:
    facts = talk_facts(TALK, ["beds are booked at noon"], ended_hours_ago=3)
    assert (facts.resume_requested, facts.named[0].name, facts.named[0].may_use_name) == (True, "Lena Roth", True)
    assert facts.said[0].note == 0
    assert all(one.text in TALK.turns[one.turn].text for one in facts.said if one.turn is not None)


def test_a_thank_you_from_a_talk_passes_the_check_and_sends_the_resume_they_asked_for() -> None:
    facts = talk_facts(TALK, ["clinics take evening volunteers"], ended_hours_ago=3).model_copy(
        update={"when": "today"}
    )
    brief = Brief.model_validate(
        {
            "channel": "thank_you",
            "field": "nursing",
            "me": {"name": "Priya Nair", "now": "a bank teller"},
            "person": {"name": "Amara Osei"},
            "talk": facts.model_dump(),
        }
    )
    made = draft(brief)
    assert (made.check.issues, made.attachments) == ((), ("resume.pdf",))
    assert {"talk.said.0.text", "talk.said.1.text"} <= set(made.facts)
    assert (
        draft(brief.model_copy(update={"talk": facts.model_copy(update={"resume_requested": False})})).attachments == ()
    )


def test_a_late_thank_you_owns_it_without_excuses() -> None:
    late = Brief.model_validate(labelled("briefs.jsonl")[53])
    body = draft(late).body
    assert "I should have written sooner" in body
    assert "busy" not in body


def test_the_mail_program_gets_subject_and_body_whole() -> None:
    link = mailto("a@b.org", "Hi & you?", "Hello \u00c4,\n\nx + y = 100 %")
    assert link is not None
    parts = urlsplit(link)
    asked = parse_qs(parts.query)
    assert (parts.path, asked["subject"], asked["body"]) == (
        "a@b.org",
        ["Hi & you?"],
        ["Hello \u00c4,\r\n\r\nx + y = 100 %"],
    )
    assert mailto("", "s", "x" * 3000) is None


def test_an_eml_file_is_a_draft_that_mail_programs_read() -> None:
    read = message_from_bytes(eml("a@b.org", "Gr\u00fc\u00dfe\nBcc: x@y.z", "Hello \u00c4\n\nBye"), policy=default)
    assert (read["To"], read["Subject"], read["X-Unsent"], read["Bcc"]) == (
        "a@b.org",
        "Gr\u00fc\u00dfe Bcc: x@y.z",
        "1",
        None,
    )
    assert read.get_content().replace("\r\n", "\n") == "Hello \u00c4\n\nBye\n"


@pytest.mark.parametrize("address", ["nobody", "a@b", "a@b.org, c@d.org", "a@b.org\nBcc: x@y.z"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="no mail address"):
        mailto(address, "s", "b")


def test_a_text_file_is_what_the_check_reads() -> None:
    assert text_file("A call?", "Hello,\nBye") == "Subject: A call?\n\nHello,\nBye\n"


def test_the_phone_card_holds_every_branch() -> None:
    script = draft(
        next(
            one
            for row in labelled("briefs.jsonl")
            if (one := Brief.model_validate(row)).channel is Channel.PHONE_SCRIPT
        )
    )
    card = phone_card(script)
    assert all(branch.when in card for branch in script.branches)


def test_a_draft_with_gaps_is_not_for_sending() -> None:
    with pytest.raises(StateError, match="gap"):
        sendable_or_say(draft(Brief.model_validate({"channel": "cold_email"})))


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Try Rosa Idemudia, who runs the clinic desk at Marlow Street.", ["Rosa Idemudia"]),
        ("Hi Priya, thanks for getting in touch.", []),
        ("You could talk to Dr. Abara, or ask Bo Lind in March.", ["Dr. Abara", "Bo Lind"]),
        ("Speak to Priya Nair's old teacher at Larch House.", []),
        ("It's Saturday mornings; call the Harbour Clinic.", []),
        ("Contact Amara Osei, that is me, through the ward.", []),
    ],
)
def test_only_other_people_are_taken_for_names(said: str, names: list[str]) -> None:
    talk = Transcript(
        professional=Person(name="Amara Osei"),
        turns=(Turn(speaker=ME, text="Hello, I'm Priya Nair."), Turn(speaker=THEM, text=said)),
    )
    assert [one.name for one in talk_facts(talk).named] == names


def test_a_long_answer_does_not_crowd_out_the_others() -> None:
    long = " ".join(
        f"The {word} shelf holds many small drawers of seeds and letters." for word in ("red", "blue", "tin")
    )
    talk = Transcript(
        turns=(
            Turn(speaker=ME, text="And?"),
            Turn(speaker=THEM, text=long),
            Turn(speaker=ME, text="And?"),
            Turn(speaker=THEM, text="The gardens open when the frost has gone."),
        )
    )
    assert [one.turn for one in talk_facts(talk).said] == [1, 1, 3]
