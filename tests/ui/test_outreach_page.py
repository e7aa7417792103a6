"""What the Outreach page shows, and what its editor does with what is typed, taken and left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.person import Person, Status
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.outreach.brief import Addressee, Brief, Seeker
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.occasion import Occasion
from infoview_ai.rehearsal.rehearsal import Settings
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components import draft_choice, message_editor
from tests.outreach.messages import REFERRAL, labelled
from tests.ui.pages import drawn, labels, words

TALK = (
    b"Me: Hello. How did you get into nursing?\n"
    b"Ada: I came from a clinic desk. The second year is the hardest because people stop checking on you. You should "
    b"talk to Lena Roth at the clinic.\n"
    b"Me: Thank you. I will write to her tonight.\n"
    b"Ada: Please do.\n"
)
PRIYA = Brief.model_validate(labelled("briefs.jsonl")[14])


def kept(app: App, body: str = REFERRAL) -> KeptMessage:
    return app.messages.start(Channel.REFERRAL_EMAIL, brief=PRIYA, body=body)


def notes_of(shown: dict[str, object]) -> list[dict[str, Any]]:
    notes = shown["notes"]
    assert isinstance(notes, list)
    return notes


def test_without_a_message_there_is_one_thing_to_choose(app: App) -> None:
    page = drawn("outreach")
    assert labels(page)[:2] == ["Begin with the facts", "Check one I wrote"]
    assert not page.exception


def test_messages_so_far_are_listed_and_can_be_deleted(app: App) -> None:
    kept(app)
    page = drawn("outreach")
    assert "Messages so far" in words(page)
    page.button[2].click().run()
    assert app.messages.recent() == ()


def test_a_message_of_somebody_else_is_not_here(app: App) -> None:
    page = drawn("outreach", m="not-mine")
    assert "This message is not here" in words(page)


def test_a_ready_message_can_be_used_and_is_never_sent(app: App) -> None:
    page = drawn("outreach", m=kept(app).id)
    assert not page.exception
    assert "Use it" in words(page)
    assert "Nothing is sent from here" in words(page)


def test_a_message_with_a_gap_is_not_offered_for_sending(app: App) -> None:
    page = drawn("outreach", m=kept(app, REFERRAL.replace("Mr. Okafor", "[Name]")).id)
    assert "First fill the gaps" in words(page)


def test_an_address_that_is_none_is_said_in_words(app: App) -> None:
    message = kept(app)
    app.messages.save(message, to="nobody")
    assert "is no mail address" in words(drawn("outreach", m=message.id))


def test_facts_are_asked_in_steps_and_become_three_drafts(app: App) -> None:
    message = app.messages.start(Channel.REFERRAL_EMAIL, brief=PRIYA)
    page = drawn("outreach", m=message.id)
    page.text_input[0].set_value("Priya N. Nair").run()
    next(one for one in page.button if one.label == "Go on").click().run()
    brief = app.messages.get(message.id).brief
    assert brief is not None
    assert brief.me.name == "Priya N. Nair"
    assert "Them" in words(page)
    next(one for one in page.button if one.label == "Draft it in three tones").click().run()
    uses = [one for one in page.button if one.label == "Use this one"]
    assert len(uses) == 3
    uses[1].click().run()
    assert app.messages.get(message.id).body.startswith("Hello Mr. Okafor,")


def test_notes_point_at_words_and_say_which_can_be_mended(app: App) -> None:
    message = kept(app, REFERRAL.replace("15 minutes", "an hour"))
    found = check(message.message())
    shown = message_editor.facts(message, found, frozenset(), 0, "")
    (note,) = notes_of(shown)
    assert note["quote"] in message.body
    assert (note["title"], note["mendable"]) == ("Asks for much.", True)
    assert "15 minutes" in note["instead"]
    left = message_editor.facts(message, found, frozenset({("asks_too_long", note["quote"])}), 0, "")
    assert left["notes"] == []


def test_taking_a_repair_keeps_the_rest(app: App) -> None:
    message = kept(app, REFERRAL.replace("15 minutes", "an hour"))
    found = check(message.message())
    given = {"subject": "", "body": message.body, "code": "asks_too_long", "quote": found.issues[0].quote}
    message_editor._take(app, message.id, given)
    assert app.messages.get(message.id).body == REFERRAL
    assert outreach_state.pushed(message.id) == 1


def test_what_is_typed_is_kept_once(app: App) -> None:
    message = kept(app)
    once = message_editor._typed(app, message.id, {"subject": "A call?", "body": "Hello"})
    again = message_editor._typed(app, message.id, {"subject": "A call?", "body": "Hello"})
    assert (once.revision, again.revision) == (2, 2)


def test_a_draft_is_shown_word_for_word_with_numbered_facts() -> None:
    made = draft(PRIYA)
    shown = draft_choice.facts(made)
    pieces, facts = shown["pieces"], shown["facts"]
    assert isinstance(pieces, list)
    assert isinstance(facts, list)
    assert "".join(piece["text"] for piece in pieces) == made.body
    assert {"label": "Who gave you the name", "text": "Dana Ortiz"} in facts


def test_remarks_lead_to_what_the_library_says_on_them(app: App) -> None:
    page = drawn("outreach", m=kept(app, REFERRAL.replace("15 minutes", "an hour")).id)
    shown = [str(one.proto.label) for one in page.get("page_link")]
    assert shown == ["Referral email", "Keeping time"]


def button(page: AppTest, label: str) -> Button:
    return next(one for one in page.button if one.label == label)


def talked(app: App) -> Person:
    ada = app.contacts.add({"name": "Ada Okafor", "field": "nursing", "email": "ada@elm.org"})
    ended = datetime.now(UTC) - timedelta(hours=2)
    app.contacts.book(ada.id, (ended - timedelta(minutes=20)).replace(tzinfo=None), "UTC")
    app.contacts.step(ada.id, lambda one: steps.held(one, ended))
    return app.contacts.link_talk(ada.id, app.rehearsals.import_transcript(read_transcript(TALK, "a.txt"), "Ada").id)


def test_a_thank_you_is_made_of_what_is_ticked_and_marked_as_sent(app: App) -> None:
    ada = talked(app)
    kept = app.correspondence.begin(ada.id, Occasion.THANK_YOU)
    assert kept.brief is not None
    app.messages.save(kept, brief=kept.brief.model_copy(update={"me": Seeker(name="Priya Nair")}).model_dump())
    page = drawn("outreach", m=kept.id)
    assert not page.exception
    said = [one for one in page.checkbox if "second year" in one.label]
    assert [one.value for one in page.checkbox if one.label.startswith("They named")] == [False]
    said[0].check().run()
    next(one for one in page.text_input if one.label.startswith("What you will do with it")).set_value(
        "ask a student about it"
    ).run()
    next(one for one in page.checkbox if one.label.startswith("They named")).check().run()
    button(page, "Use what I ticked").click().run()
    assert not page.exception
    brief = app.messages.get(kept.id).brief
    assert brief is not None
    assert (brief.talk.said[0].turn, brief.talk.said[0].will_do) == (1, "ask a student about it")
    assert (brief.talk.named[0].name, brief.talk.resume_requested) == ("Lena Roth", False)
    next(one for one in page.button if one.label == "Use this one").click().run()
    assert "ask a student about it" in app.messages.get(kept.id).body
    button(page, "I have sent it").click().run()
    assert app.contacts.get(ada.id).status is Status.THANKED
    assert "You have talked and thanked them." in words(page)


def test_where_it_stands_is_shown_beside_each_thing_they_said(app: App) -> None:
    kept = app.correspondence.begin_thanks(app.rehearsals.import_transcript(read_transcript(TALK, "a.txt"), "A").id)
    app.messages.save(kept, brief=Brief(channel=Channel.THANK_YOU, me=Seeker(name="P"), person=Addressee(name="Ada")))
    page = drawn("outreach", m=kept.id)
    assert "How did you get into nursing?" in words(page)
    assert "people stop checking on you" in words(page)


def test_a_thank_you_begins_from_a_talk_chosen_on_the_page(app: App) -> None:
    talked(app)
    page = drawn("outreach")
    page.selectbox(key=outreach_state.CHANNEL).set_value(Channel.THANK_YOU).run()
    assert page.selectbox(key=outreach_state.SOURCE).options == ["Ada Okafor, a talk you had"]
    button(page, "Write the thank-you").click().run()
    (kept,) = app.messages.recent()
    assert (kept.origin.occasion, kept.to) == (Occasion.THANK_YOU, "ada@elm.org")


def test_a_refused_step_says_why_and_keeps_the_message(app: App) -> None:
    bo = app.contacts.add({"name": "Bo"})
    kept = app.messages.start(Channel.NUDGE, contact=bo.id, brief=PRIYA, body=REFERRAL)
    page = drawn("outreach", m=kept.id)
    button(page, "I have sent it").click().run()
    assert "has not been asked yet" in words(page)
    assert app.messages.get(kept.id).sent_at is None


def test_after_a_rehearsal_there_is_nobody_to_send_it_to(app: App) -> None:
    rehearsal = app.rehearsals.start(Settings(professional=app.profiles.all()[0].slug))
    app.rehearsals.end(rehearsal.id)
    kept = app.correspondence.begin_thanks(rehearsal.id)
    app.messages.save(kept, body="Thank you for your time. You said that the second year is the hardest.")
    page = drawn("outreach", m=kept.id)
    assert "This one was practice" in words(page)
    assert "I have sent it" not in labels(page)
