"""What each page shows for what is stored."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, Settings, State
from infoview_ai.ui import state
from tests.ui.pages import drawn, labels, opened, words

HOSTILE = json.loads((Path(__file__).parents[1] / "browser" / "hostile.json").read_text(encoding="utf-8"))


def talk(app: App, *lines: str, questions: tuple[str, ...] = (), minutes: float = 15) -> Rehearsal:
    planned = tuple(PlannedQuestion(text=text) for text in questions)
    made = app.rehearsals.start(Settings(professional="amara-osei", questions=planned, minutes=minutes))
    for line in lines:
        made = app.rehearsals.say(made.id, line)
    return made


def test_home_begins_with_one_thing_to_do(app: App) -> None:
    page = drawn("home")
    assert labels(page) == ["Choose somebody to practise with", "Surprise me"]
    assert not page.exception


def test_home_leads_back_into_a_running_talk(app: App) -> None:
    talk(app, "Hello, thank you for your time.")
    page = drawn("home")
    assert labels(page)[0] == "Go on with Amara Osei"
    assert "left" in words(page)


def test_home_brings_the_one_change_of_the_last_talk(app: App) -> None:
    app.rehearsals.end(talk(app, "Hello.").id)
    page = drawn("home")
    assert "Ask how people find a first post" in words(page)
    assert labels(page) == ["Practise again", "Surprise me"]


def test_everybody_is_offered_with_what_one_practises(app: App) -> None:
    page = drawn("rehearse")
    people = app.profiles.all()
    assert [label for label in labels(page) if label.startswith("Practise with")] == [
        f"Practise with {one.name.split()[0]}" for one in people
    ]
    assert all(one.name in words(page) for one in people)


def test_one_click_on_a_card_starts_a_talk_with_good_defaults(app: App) -> None:
    page = drawn("rehearse")
    page.button(key="practise_amara-osei").click().run()
    started = app.rehearsals.history()
    assert len(started) == 1
    assert (started[0].settings.minutes, started[0].settings.clock, started[0].settings.engine) == (
        15,
        "spoken",
        "scripted",
    )


def test_what_was_chosen_in_the_drawer_holds(app: App) -> None:
    page = drawn("rehearse")
    page.radio(key=state.MINUTES).set_value(20)
    page.radio(key=state.CLOCK).set_value("real")
    page.text_area(key=state.QUESTIONS).set_value("How did you start?\n\n*  Who else?  \n- And pay?")
    page.run()
    page.button(key="practise_amara-osei").click().run()
    started = app.rehearsals.history()[0]
    assert (started.settings.minutes, started.settings.clock) == (20, "real")
    assert [(one.text, one.must_ask) for one in started.questions] == [
        ("How did you start?", False),
        ("Who else?", True),
        ("And pay?", False),
    ]


def test_a_line_typed_is_stored_and_answered_once(app: App) -> None:
    made = talk(app)
    page = drawn("rehearse", r=made.id)
    page.chat_input[0].set_value("Hello, thank you for your time.").run()
    assert len(app.rehearsals.get(made.id).turns) == 2
    page.run()
    stored = app.rehearsals.get(made.id)
    assert len(stored.turns) == 2
    assert [one.value for one in page.text] == [turn.text for turn in stored.turns]


def test_the_same_words_said_twice_are_two_turns(app: App) -> None:
    made = talk(app)
    page = drawn("rehearse", r=made.id)
    page.chat_input[0].set_value("Could you say that again?").run()
    page.run()
    page.chat_input[0].set_value("Could you say that again?").run()
    assert len(app.rehearsals.get(made.id).turns) == 4


def test_a_paused_talk_takes_no_line_until_it_is_resumed(app: App) -> None:
    made = talk(app, "Hello.")
    page = drawn("rehearse", r=made.id)
    page.button(key="talk_pause").click().run()
    assert app.rehearsals.get(made.id).state is State.PAUSED
    assert page.chat_input[0].disabled
    page.button(key="talk_resume").click().run()
    assert not page.chat_input[0].disabled


def test_a_line_that_comes_too_late_is_not_said_and_one_is_told(app: App) -> None:
    made = talk(app, "Hello.")
    page = drawn("rehearse", r=made.id)
    app.rehearsals.pause(made.id)
    page.chat_input[0].set_value("What is a normal week like?").run()
    assert len(app.rehearsals.get(made.id).turns) == 2
    assert "This talk is paused" in words(page)


def test_planned_questions_tick_themselves_and_by_hand(app: App) -> None:
    made = talk(app, questions=("How did you get into this work?", "Who else should I talk to?"))
    page = drawn("rehearse", r=made.id)
    page.chat_input[0].set_value("How did you get into this work?").run()
    boxes = {box.label.replace("\\", ""): box for box in page.checkbox if box.key and "side" in box.key}
    assert [box.value for box in boxes.values()] == [True, False]
    boxes["Who else should I talk to?"].check().run()
    assert all(one.asked_turn is not None for one in app.rehearsals.get(made.id).questions)


def test_the_coach_can_be_switched_off_and_stays_off(app: App) -> None:
    made = talk(app, "Hello.", "Could you get me a job?")
    page = drawn("rehearse", r=made.id)
    assert "asks the other person for a job".lower() in words(page).lower()
    page.toggle(key=f"{state.COACH}_side").set_value(False).run()
    assert "asks the other person for a job" not in words(page).lower()
    page.chat_input[0].set_value("And a job for my friend?").run()
    assert "asks the other person for a job" not in words(page).lower()


def test_a_long_talk_shows_the_latest_lines_one_by_one(app: App) -> None:
    made = talk(app, *[f"What about number {number}?" for number in range(25)], minutes=120)
    page = drawn("rehearse", r=made.id)
    shown = [one.value for one in page.text]
    assert 16 <= len(shown) < 50
    assert shown == [turn.text for turn in app.rehearsals.get(made.id).turns][-len(shown) :]


def test_an_unknown_talk_is_told_and_nothing_breaks(app: App) -> None:
    for room in ("rehearse", "debrief"):
        page = drawn(room, r="0" * 32)
        assert len(page.warning) == 1
        assert not page.exception


def test_the_debrief_puts_verdicts_and_the_one_change_first(app: App) -> None:
    made = talk(app, "Hello, thank you.", "Could you get me a job?")
    app.rehearsals.end(made.id)
    page = drawn("debrief", r=made.id)
    first, second, change = (one.value.replace("\\", "") for one in page.subheader[:3])
    assert "You kept to the 15 minutes" in first
    assert "It drifted towards a job" in second
    assert change == "The one change"
    assert "●●●● Excellent" in words(page)
    assert "Not assessed" in words(page)
    assert "“Could you get me a job?”" in words(page)


def test_trying_again_makes_a_copy_from_that_turn(app: App) -> None:
    made = talk(app, "Hello, thank you.", "Could you get me a job?")
    app.rehearsals.end(made.id)
    drawn("debrief", r=made.id).button(key="again_one_change").click().run()
    copy = next(one for one in app.rehearsals.history() if one.parent == made.id)
    assert len(copy.turns) == 2
    assert app.rehearsals.get(made.id).state is State.ENDED


def test_a_debrief_of_next_to_nothing_counts_nothing_and_leads_on(tmp_path: Path) -> None:
    with opened(build(read_config({"INFOVIEW_HOME": str(tmp_path)}))) as real:
        made = talk(real, "Hello.")
        real.rehearsals.end(made.id)
        page = drawn("debrief", r=made.id)
        assert "Nothing was counted against you" in words(page)
        assert labels(page) == ["Begin again with Amara"]
        assert "Choose somebody to practise with" in labels(drawn("home"))


def test_a_running_talk_has_no_debrief_yet(app: App) -> None:
    made = talk(app, "Hello.")
    page = drawn("debrief", r=made.id)
    assert "has not ended" in words(page)
    assert "68" not in words(page)


def test_a_real_conversation_cannot_be_gone_on_with(app: App) -> None:
    file = b"Me: Thank you for your time. How did you start?\nDara: I sold bread.\nMe: Could I get a job?\nDara: No.\n"
    stored = app.rehearsals.import_transcript(read_transcript(file, "talk.txt"), "talk.txt")
    page = drawn("debrief", r=stored.id)
    assert not [label for label in labels(page) if label.startswith("Try again")]
    assert "a real conversation, from talk.txt" in words(page)


def test_history_lists_and_deletes(app: App) -> None:
    assert "Nothing here yet" in words(drawn("history"))
    made = talk(app, "Hello.")
    page = drawn("history")
    assert "Not ended" in words(page)
    page.button(key=f"delete_{made.id}").click().run()
    assert app.rehearsals.history() == ()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lines_are_shown_as_they_were_said(app: App, name: str) -> None:
    made = talk(app, HOSTILE[name], questions=(HOSTILE[name],))
    page = drawn("rehearse", r=made.id)
    assert page.text[0].value == HOSTILE[name]
    app.rehearsals.end(made.id)
    assert not drawn("debrief", r=made.id).exception


def test_a_hint_of_the_coach_leads_to_the_passage_it_rests_on_without_leaving_the_talk(app: App) -> None:
    made = talk(app, "Hello.", "Could you get me a job?")
    page = drawn("rehearse", r=made.id)
    assert re.search(
        r"\]\(\./library\?document=job-pitch&at=[a-z0-9-]+\)", "\n".join(one.value for one in page.markdown)
    )


def test_a_remark_leads_to_the_passage_it_rests_on(app: App) -> None:
    made = talk(app, "Hello, thank you.", "Could you get me a job?")
    app.rehearsals.end(made.id)
    page = drawn("debrief", r=made.id)
    page.session_state["why_job_pitch_0"] = True
    page.run()
    leads = [str(one.proto.query_string) for one in page.get("page_link")]
    assert any(lead.startswith("document=job-pitch&at=") for lead in leads)
