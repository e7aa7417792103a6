"""From a contact or a talk to the right message with its facts, and from a sent one back to the contact."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.correspondence.facts import when_said
from infoview_ai.contacts.person import Person, Status
from infoview_ai.contacts.record import About, Aim, TalkNotes
from infoview_ai.conversation import transcript as spoken
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn
from infoview_ai.errors import NotFoundError, StateError
from infoview_ai.outreach.brief import Found, Seeker
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.compose import draft, in_three_tones
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.occasion import Occasion, Origin
from infoview_ai.outreach.talk_choice import OWN_NOTES, confirmed
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings, State
from tests.contacts.conftest import Room

ME, THEM = Speaker.SEEKER, Speaker.PROFESSIONAL
WORDS = Transcript(
    professional=spoken.Person(name="Ada Okafor"),
    turns=(
        Turn(speaker=ME, text="How did you get into nursing?"),
        Turn(
            speaker=THEM,
            text="I came from a clinic desk and trained for three years while I worked there. The second year is the "
            "hardest because people stop checking on you. You should talk to Lena Roth at the clinic; tell her I sent "
            "you.",
        ),
        Turn(speaker=ME, text="Thank you. I will write to Lena Roth this week."),
        Turn(speaker=THEM, text="Do send me your resume.", events=(Event(kind=EventKind.RESUME_REQUESTED),)),
    ),
)


def stored(room: Room, words: Transcript = WORDS) -> Rehearsal:
    talk = Rehearsal(
        id="t1", settings=Settings(professional="x"), profile=None, started_at=room.clock(), state=State.ENDED,
        imported=words,
    )  # fmt: skip
    room.talks[talk.id] = talk
    return talk


def talked(room: Room, hours_ago: float = 2, **facts: str) -> Person:
    ada = room.contacts.add({"name": "Ada Okafor", "field": "nursing"} | facts)
    ended = room.clock() - timedelta(hours=hours_ago)
    room.contacts.book(ada.id, (ended - timedelta(minutes=15)).replace(tzinfo=None), "UTC")
    return room.contacts.step(ada.id, lambda one: steps.held(one, ended))


def brief_of(kept: KeptMessage) -> dict[str, str]:
    assert kept.brief is not None
    return kept.brief.facts()


@pytest.mark.parametrize(
    ("facts", "channel"),
    [
        ({"email": "a@b.org"}, Channel.COLD_EMAIL),
        ({"email": "a@b.org", "referred_by": "Dana Ortiz"}, Channel.REFERRAL_EMAIL),
        ({"channel": "LinkedIn"}, Channel.LINKEDIN_NOTE),
        ({"channel": "LinkedIn", "warmth": "connected"}, Channel.INMAIL),
        ({"profile": "https://www.linkedin.com/in/ada"}, Channel.LINKEDIN_NOTE),
        ({"channel": "by phone", "email": "a@b.org"}, Channel.PHONE_SCRIPT),
        ({"phone": "555 0142"}, Channel.PHONE_SCRIPT),
    ],
)
def test_a_first_request_goes_by_the_way_one_reaches_them(room: Room, facts: dict[str, str], channel: Channel) -> None:
    ada = room.contacts.add({"name": "Ada Okafor"} | facts)
    assert room.correspondence.begin(ada.id, Occasion.REQUEST).channel is channel


def test_a_first_request_takes_over_what_the_contact_holds_and_no_more(room: Room) -> None:
    ada = room.contacts.add(
        {"name": "Ada Okafor", "role": "ward nurse", "organisation": "St. Elm", "email": "a@b.org",
         "referred_by": "Dana Ortiz", "field": "nursing", "private_quotes": "hates her boss"}
    )  # fmt: skip
    kept = room.correspondence.begin(ada.id, Occasion.REQUEST)
    facts = brief_of(kept)
    assert (facts["person.name"], facts["found.by"], facts["field"], kept.to) == (
        "Ada Okafor", "Dana Ortiz", "nursing", "a@b.org"
    )  # fmt: skip
    assert "hates her boss" not in kept.model_dump_json()


@pytest.mark.parametrize(
    ("facts", "how", "what"),
    [
        ({"found": "your talk on night shifts"}, Found.HEARD, "your talk on night shifts"),
        ({"found": "the alumni directory"}, Found.LISTED, "the alumni directory"),
        ({"relation": "we worked at Larch & Co"}, Found.OTHER, "we worked at Larch & Co"),
        ({"school": "Laredo"}, Found.SHARED, "we both studied at Laredo"),
        ({"found": "by chance"}, Found.OTHER, ""),
    ],
)
def test_how_they_were_found_is_taken_over_only_where_it_is_plain(
    room: Room, facts: dict[str, str], how: Found, what: str
) -> None:
    room.contacts.set_settings(room.contacts.settings().model_copy(update={"aim": Aim(schools=("Laredo",))}))
    ada = room.contacts.add({"name": "Ada"} | facts)
    brief = room.correspondence.begin(ada.id, Occasion.REQUEST).brief
    assert brief is not None
    assert (brief.found.how, brief.found.what) == (how, what)


def test_a_message_begun_before_is_gone_on_with(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    first = room.correspondence.begin(ada.id, Occasion.REQUEST)
    assert room.correspondence.begin(ada.id, Occasion.REQUEST).id == first.id
    room.correspondence.sent(first.id)
    assert room.correspondence.begin(ada.id, Occasion.REQUEST).id != first.id


def test_a_nudge_remembers_what_was_asked_and_when(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada", "email": "a@b.org"})
    kept = room.correspondence.begin(ada.id, Occasion.REQUEST)
    assert kept.brief is not None
    asked = kept.brief.model_copy(update={"me": Seeker(name="Priya"), "question": "how people train"})
    room.messages.save(kept, brief=asked.model_dump())
    room.correspondence.sent(kept.id)
    room.clock.at += timedelta(days=12)
    nudge = room.correspondence.begin(ada.id, Occasion.NUDGE)
    facts = brief_of(nudge)
    assert (nudge.channel, facts["me.name"], facts["question"]) == (Channel.NUDGE, "Priya", "how people train")
    assert facts["asked_on"].startswith("on ")
    assert nudge.context.previous_nudges == 0


def test_each_message_sent_moves_the_contact_on_and_stands_in_the_history(room: Room) -> None:
    ada = talked(room, referred_by="Dana Ortiz")
    room.contacts.step(ada.id, lambda one: steps.named(one, "Lena Roth", may_use_name=True))
    for occasion in (Occasion.THANK_REFERRER, Occasion.WRITE_TO_NAMED, Occasion.THANK_YOU, Occasion.UPDATE):
        named = "Lena Roth" if occasion is Occasion.WRITE_TO_NAMED else ""
        room.correspondence.sent(room.correspondence.begin(ada.id, occasion, named).id)
    after = room.contacts.get(ada.id)
    assert after.talk is not None
    assert (after.status, after.talk.thanked_at, after.talk.referrer_thanked_at) == (
        Status.THANKED, room.clock(), room.clock()
    )  # fmt: skip
    assert (after.named[0].written_at, after.updates) == (room.clock(), (room.clock(),))
    assert "Sent: Thank-you note" in [one.what for one in room.contacts.history(ada.id)]


def test_a_second_reminder_is_refused_and_the_message_stays_unsent(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    room.contacts.step(ada.id, lambda one: steps.nudged(steps.asked(one, room.clock()), room.clock()))
    kept = room.correspondence.begin(ada.id, Occasion.NUDGE)
    assert kept.context.previous_nudges == 1
    with pytest.raises(StateError, match="already sent"):
        room.correspondence.sent(kept.id)
    assert room.messages.get(kept.id).sent_at is None


def test_a_request_to_somebody_one_talked_with_does_not_turn_back_the_clock(room: Room) -> None:
    ada = talked(room)
    room.correspondence.sent(room.correspondence.begin(ada.id, Occasion.REQUEST).id)
    assert room.contacts.get(ada.id).status is Status.DONE


def test_a_message_turned_into_another_kind_counts_as_what_it_became() -> None:
    asked = Origin(occasion=Occasion.REQUEST)
    assert asked.occasion_by(Channel.LINKEDIN_NOTE) is Occasion.REQUEST
    assert asked.occasion_by(Channel.NUDGE) is Occasion.NUDGE
    assert Origin().occasion_by(Channel.KEEP_IN_TOUCH) is Occasion.UPDATE
    assert Origin(occasion=Occasion.THANK_REFERRER).occasion_by(Channel.KEEP_IN_TOUCH) is Occasion.THANK_REFERRER


def test_the_referrer_is_thanked_in_two_lines_about_the_talk_they_led_to(room: Room) -> None:
    ada = talked(room, referred_by="Dana Ortiz")
    brief = room.correspondence.begin(ada.id, Occasion.THANK_REFERRER).brief
    assert brief is not None
    for made in in_three_tones(brief.model_copy(update={"me": Seeker(name="Priya Nair")})):
        assert (made.check.issues, made.sendable) == ((), True)
        assert made.body.split("\n")[0].removesuffix(",").split(" ", 1)[1].startswith("Dana")
        assert "Ada Okafor" in made.body
        assert {"talk.led_to", "talk.when"} <= set(made.facts)


def test_whom_they_named_hears_who_sent_one_only_where_that_was_agreed(room: Room) -> None:
    ada = talked(room)
    room.contacts.step(ada.id, lambda one: steps.named(one, "Lena Roth", "clinic nurse", may_use_name=True))
    room.contacts.step(ada.id, lambda one: steps.named(one, "Bo Lind"))
    lena = brief_of(room.correspondence.begin(ada.id, Occasion.WRITE_TO_NAMED, "Lena Roth"))
    bo = brief_of(room.correspondence.begin(ada.id, Occasion.WRITE_TO_NAMED, "Bo Lind"))
    assert (lena["person.name"], lena["found.by"]) == ("Lena Roth", "Ada Okafor")
    assert "found.by" not in bo


def test_a_talk_offers_its_words_with_their_place_and_nothing_is_used_unasked(room: Room) -> None:
    stored(room)
    kept = room.correspondence.begin_thanks("t1")
    found = room.correspondence.offers(kept)
    assert all(one.said.text in one.whole for one in found.said)
    assert all(one.where.count(":") == 1 for one in found.said)
    assert (found.named[0].named.name, found.named[0].named.will_do) == (
        "Lena Roth", "I will write to Lena Roth this week"
    )  # fmt: skip
    assert found.resume_at is not None
    assert kept.brief is not None
    assert (kept.brief.talk.said, kept.brief.talk.named, kept.brief.talk.resume_requested) == ((), (), False)
    assert not draft(kept.brief).sendable


def test_the_notes_of_a_contact_come_first_and_what_is_private_never(room: Room) -> None:
    ada = talked(room, private_quotes="The matron drinks on night shifts.")
    stored(room)
    room.contacts.link_talk(ada.id, "t1")
    notes = TalkNotes(learned="Beds are booked at noon.\n- Clinics take evening volunteers.", written_at=room.clock())
    room.after.write(About(kind="person", id=ada.id), notes)
    found = room.correspondence.offers(room.correspondence.begin(ada.id, Occasion.THANK_YOU))
    mine = [one.said.text for one in found.said if one.where == OWN_NOTES]
    assert mine == ["Beds are booked at noon.", "Clinics take evening volunteers."]
    assert found.said[0].where == OWN_NOTES
    assert len(found.said) > 2
    assert "matron" not in found.model_dump_json()


def test_a_thank_you_of_ticked_facts_passes_its_check_at_sixty_to_150_words(room: Room) -> None:
    ada = talked(room)
    stored(room)
    room.contacts.link_talk(ada.id, "t1")
    kept = room.correspondence.begin_thanks("t1")
    assert kept.contact == ada.id
    found = room.correspondence.offers(kept)
    assert kept.brief is not None
    said = [one.said for one in found.said][:2]
    brief = confirmed(kept.brief, said, [found.named[0].named], resume_requested=True)
    for made in in_three_tones(brief.model_copy(update={"me": Seeker(name="Priya Nair")})):
        assert (made.check.issues, made.attachments) == ((), ("resume.pdf",))
        assert 60 <= made.check.words <= 150
        assert {"talk.said.0.text", "talk.said.1.text", "talk.named.0.name"} <= set(made.facts)
        assert "Lena Roth" in made.body


def test_lateness_is_counted_when_the_message_is_looked_at(room: Room) -> None:
    ada = talked(room, hours_ago=2)
    kept = room.correspondence.begin(ada.id, Occasion.THANK_YOU)
    assert kept.context.talk_ended_hours_ago == 2
    room.clock.at += timedelta(hours=30)
    later = room.correspondence.get(kept.id)
    assert later.context.talk_ended_hours_ago == 32
    assert later.brief is not None
    assert "sooner" in draft(later.brief).body
    assert later.brief.talk.when == "yesterday"


def test_after_a_rehearsal_it_is_practice_and_moves_nobody(room: Room) -> None:
    talk = stored(room).model_copy(update={"imported": None, "wall_s": 600.0})
    room.talks["t1"] = talk
    kept = room.correspondence.begin_thanks("t1")
    assert (kept.origin.practice, kept.contact) == (True, None)
    assert kept.origin.talk_ended_at == talk.started_at + timedelta(minutes=10)
    assert room.correspondence.begin_thanks("t1").id == kept.id
    assert room.correspondence.sent(kept.id).sent_at == room.clock()


def test_a_talk_deleted_since_leaves_the_message(room: Room) -> None:
    stored(room)
    kept = room.correspondence.begin_thanks("t1")
    del room.talks["t1"]
    assert room.correspondence.offers(kept).is_empty


def test_of_a_contact_of_somebody_else_nothing_is_written(room: Room) -> None:
    ada = talked(room)
    with pytest.raises(NotFoundError):
        room.of("bob").correspondence.begin(ada.id, Occasion.THANK_YOU)


@pytest.mark.parametrize(
    ("hours_ago", "words"),
    [(1, "today"), (5, "this morning"), (20, "yesterday"), (48, "on Tuesday"), (24 * 9, "on 24 November")],
)
def test_a_moment_is_said_as_one_writes_it(room: Room, hours_ago: int, words: str) -> None:
    now = datetime(2026, 12, 3, 15, tzinfo=UTC)
    assert when_said(now - timedelta(hours=hours_ago), room.contacts.days(), now) == words
