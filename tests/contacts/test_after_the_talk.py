"""Promises, three things learned, what different people said, notes and tasks."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.after.comparing import TalkSaid, comparison
from infoview_ai.contacts.after.learned import Compared, Verdict, compare
from infoview_ai.contacts.after.promises import due_day, promises
from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.person import Named
from infoview_ai.contacts.record import About, TalkNotes
from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.nlu.reading import Topic
from tests.contacts.conftest import Room
from tests.fakes import NOON

MONDAY = date(2026, 5, 4)


def talk(*lines: str) -> Transcript:
    """Lines that begin with "me:" are the learner's."""
    turns = []
    for line in lines:
        mine = line.startswith("me:")
        turns.append(
            Turn(speaker=Speaker.SEEKER if mine else Speaker.PROFESSIONAL, text=line.removeprefix("me:").strip())
        )
    return Transcript(turns=tuple(turns))


WARD = talk(
    "me: Hello, I'm a bank teller looking into nursing. I have ten questions. How did you get in?",
    "I came from a clinic desk. The training took three years, and honestly the second year is harder than the first, "
    "because people stop checking on you.",
    "me: And what surprised you most?",
    "How much writing there is. Nobody tells you that a third of the shift is charting. If you want to see it, clinics "
    "take evening volunteers; you should ask Mrs Abara at Marlow Street.",
    "me: Thank you, that helps. I'll write to her this week and I will let you know how it goes.",
    "Do that. I'll send you the reading list.",
)


def verdicts(*things: str) -> list[str]:
    return [memory.verdict.value for memory in compare(things, WARD).memories]


def one(thing: str) -> Compared:
    return compare([thing], WARD)


# promises


def found(*lines: str) -> list[str]:
    return [promise.text for promise in promises(talk(*lines), MONDAY) if promise.speaker is Speaker.SEEKER]


def test_promises_of_both_are_found_with_their_turns_and_words() -> None:
    made = promises(WARD, MONDAY)
    assert [(one.speaker.value, one.text, one.turn) for one in made] == [
        ("seeker", "Write to her this week", 4),
        ("seeker", "Let them know how it goes", 4),
        ("professional", "Send you the reading list", 5),
    ]
    assert all(one.quote in WARD.turns[one.turn].text for one in made)


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("me: I'll send you the article tonight.", "Send them the article tonight"),
        ("me: Let me email you my notes, if that is all right.", "Email them your notes, if that is all right"),
        ("me: I'm going to read that book you named.", "Read that book they named"),
        ("me: I will definitely look into the evening course.", "Look into the evening course"),
        ("me: I promise to report back in a month.", "Report back in a month"),
        ("me: Lovely, I'll ring him on Sunday, thanks, bye!", "Ring him on Sunday"),
    ],
)
def test_a_promise_reads_like_an_entry_on_a_list(line: str, task: str) -> None:
    assert found(line) == [task]


@pytest.mark.parametrize(
    "line",
    [
        "me: I'll keep it short.",
        "me: I'll ask my last question now.",
        "me: I'll let you go.",
        "me: I won't send you anything.",
        "me: Shall I send you my notes?",
        "me: If I had time I'll call it a day.",
        "me: I'll be quick.",
        "me: I'll watch the clock so you're free at half past.",
        "me: Is there somebody I can phone?",
        "me: I'd like to read more about it.",
        "me: I'll read you my first question.",
    ],
)
def test_what_is_no_promise_is_left_alone(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("send it tonight", "2026-05-04"),
        ("send it tomorrow", "2026-05-05"),
        ("send it by Friday", "2026-05-08"),
        ("send it on Monday", "2026-05-11"),
        ("send it this week", "2026-05-10"),
        ("write in two weeks", "2026-05-18"),
        ("report back in a month", "2026-06-03"),
        ("send it", "2026-05-11"),
    ],
)
def test_a_promise_is_due_on_the_day_it_names_or_within_a_week(words: str, day: str) -> None:
    assert due_day(words, MONDAY) == date.fromisoformat(day)


# three things I learned


def test_what_was_said_is_heard_with_the_quote() -> None:
    [memory] = one("The second year is harder than the first because people stop checking").memories
    assert (memory.verdict, memory.turn) == (Verdict.HEARD, 1)
    assert memory.quote in WARD.turns[1].text
    assert "stop checking on you" in memory.quote


@pytest.mark.parametrize(
    ("thing", "why"),
    [
        ("The training takes two years", "“two years”; what was said is “three years”"),
        ("The second year is easier than the first", "“easier”; what was said is “harder”"),
        ("Clinics take morning volunteers", "“morning”; what was said is “evening”"),
    ],
)
def test_what_differs_in_one_word_is_misremembered_and_says_where(thing: str, why: str) -> None:
    [memory] = one(thing).memories
    assert memory.verdict is Verdict.MISREMEMBERED
    assert why in memory.why


def test_ones_own_words_are_not_theirs() -> None:
    [memory] = one("A bank teller can look into nursing").memories
    assert (memory.verdict, memory.turn) == (Verdict.MISREMEMBERED, 0)
    assert "your own words" in memory.why


def test_what_is_not_in_the_talk_is_not_called_wrong() -> None:
    [memory] = one("Wards in the north pay better than those by the sea").memories
    assert memory.verdict in (Verdict.NOT_FOUND, Verdict.UNSURE)
    assert "judge" in memory.why or "quite other words" in memory.why


def test_a_word_alone_cannot_be_looked_for() -> None:
    assert verdicts("charting", "  ", "it was good") == ["unsure", "unsure"]


def test_what_no_thing_takes_up_is_missed_and_quoted() -> None:
    result = one("The second year is harder because people stop checking on you")
    assert any("charting" in missed.quote for missed in result.missed)
    assert all(missed.quote in WARD.turns[missed.turn].text for missed in result.missed)
    assert not any("second year" in missed.quote for missed in result.missed)


def test_a_talk_without_words_settles_nothing() -> None:
    assert compare(["Something about pay"], Transcript()).memories[0].verdict is Verdict.UNSURE


# across talks


def said(name: str, *, rehearsed: bool = False) -> TalkSaid:
    return TalkSaid(
        talk_id=name,
        who=name,
        rehearsed=rehearsed,
        transcript=WARD,
        topics={0: "path_in", 2: "misconceptions", 4: "other", 9: "skills"},
    )


def test_what_several_people_said_on_a_topic_stands_together() -> None:
    rows = comparison([said("Ada"), said("Bo", rehearsed=True)])
    assert [(row.topic, row.people) for row in rows] == [(Topic.PATH_IN, 2), (Topic.MISCONCEPTIONS, 2)]
    first = rows[0].said[0]
    assert (first.who, first.turn, first.question) == ("Ada", 1, "How did you get in?")
    assert first.quote in WARD.turns[1].text


def test_an_answer_of_a_few_words_is_none() -> None:
    short = said("Ada").model_copy(update={"transcript": talk("me: And pay?", "Hm.")})
    assert comparison([short]) == ()


# notes and tasks


def test_notes_are_kept_and_leave_their_mark_on_the_contact(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    about = About(kind="person", id=ada.id)
    room.after.write(about, TalkNotes(learned="The second year", named="B. Abara: clinic desk\nTom", written_at=NOON))
    kept = room.after.notes(about)
    assert kept is not None
    assert kept.learned == "The second year"
    after = room.contacts.get(ada.id)
    assert after.named == (Named(name="B. Abara", who="clinic desk"), Named(name="Tom"))
    assert after.learnings == "The second year"


def test_writing_notes_stops_the_clock_for_them(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    room.contacts.book(ada.id, datetime(2026, 3, 2, 11, 0), "UTC")
    room.contacts.step(ada.id, lambda one: steps.held(one, NOON))
    assert "notes" in [due.kind.value for due in room.contacts.today()]
    room.after.write(About(kind="person", id=ada.id), TalkNotes(free="x", written_at=NOON))
    assert "notes" not in [due.kind.value for due in room.contacts.today()]


def test_ones_own_promises_become_tasks_once(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    made = room.after.promised(WARD, MONDAY)
    kept = room.after.keep_promises(made, person_id=ada.id)
    assert [task.text for task in kept] == ["Write to her this week", "Let them know how it goes"]
    assert room.after.keep_promises(made, person_id=ada.id) == ()
    due = room.after.due_tasks()
    assert [(one.name, one.what) for one in due] == [("Ada", kept[1].text), ("Ada", kept[0].text)][::-1]
    assert "“I'll write to her this week" in due[0].why


def test_tasks_are_done_reopened_and_dropped(room: Room) -> None:
    task = room.after.add_task("Send the article", NOON + timedelta(days=1))
    room.after.finish(task.id)
    assert (room.after.tasks(), room.after.tasks(done=True)[0].done_at) == ((), NOON)
    room.after.reopen(task.id)
    assert [one.id for one in room.after.tasks()] == [task.id]
    room.after.drop(task.id)
    assert room.after.tasks(done=True) == ()
    with pytest.raises(ContactError, match="empty"):
        room.after.add_task("  ", NOON)
