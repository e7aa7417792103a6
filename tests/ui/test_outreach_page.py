"""What the Outreach page shows, and what its editor does with what is typed, taken and left."""

from __future__ import annotations

from typing import Any

from infoview_ai.bootstrap import App
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.check import check
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components import draft_choice, message_editor
from tests.outreach.messages import REFERRAL, labelled
from tests.ui.pages import drawn, labels, words

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
