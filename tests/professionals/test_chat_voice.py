"""The Chat voice: what is heard keeps to the decision, whatever the model says."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.professionals.chat import ChatVoice, Intervention
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.guards import Slip
from infoview_ai.professionals.voice import Cue
from tests import model_behaviours as behave
from tests.chat_cues import cue
from tests.fake_models import FakeChatModel
from tests.sample_profile import OPEN, PROFILE, STYLE, canary

GOOD = (
    "Honestly? The ladder inside the tower. It's eighty metres, three or four times a week, and the older ones have no "
    "lift. My knees told me all about it that first summer."
)
SHORT = PROFILE.fact(OPEN).short


def heard(model: FakeChatModel, asked: Cue) -> tuple[str, list[Intervention]]:
    noted: list[Intervention] = []
    return "".join(ChatVoice(model, noted.append).speak(asked)), noted


def test_a_good_reply_is_passed_on_as_it_is() -> None:
    model = FakeChatModel(GOOD)
    assert heard(model, cue(Reply.ANSWER, OPEN)) == (GOOD, [])
    assert ChatVoice(model).model == "fake:queue"
    assert ChatVoice(model).engine == "chat"


def test_sentences_come_while_the_model_still_speaks() -> None:
    model = FakeChatModel(GOOD + " And more." * 40)
    reply = ChatVoice(model).speak(cue(Reply.ANSWER, OPEN))
    assert next(reply) == "Honestly?"
    assert next(reply) == " The ladder inside the tower."


def test_closing_the_reply_stops_the_model() -> None:
    model = FakeChatModel(GOOD)
    reply = ChatVoice(model).speak(cue(Reply.ANSWER, OPEN))
    next(reply)
    reply.close()  # type: ignore[attr-defined]
    assert model.closed == 1


WRONG = [
    behave.SPEAKS_FOR_SEEKER,
    behave.RESTARTS,
    behave.BREAKS_ROLE,
    behave.OFFERS_TIME,
    behave.ASKS_FOR_RESUME,
    behave.MENTIONS_OPENING,
    behave.INVENTS_FIGURES,
    behave.LEAKS_DIRECTION,
]
SHOWN_NEVER = ("You:", "welcome", "AI", "twenty", "résumé", "hiring", "83", "92", "direction", "recruiter")


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_sentence_is_never_heard_and_the_model_is_asked_once_more(wrong: str) -> None:
    model = FakeChatModel(wrong, GOOD)
    text, noted = heard(model, cue(Reply.ANSWER, OPEN))
    assert text.endswith(GOOD)
    assert not any(word in text for word in SHOWN_NEVER)
    assert [note.outcome for note in noted] == ["asked_again"]
    assert len(model.asked) == 2
    assert "left out, because" in model.asked[1][-1].text


@pytest.mark.parametrize("wrong", WRONG)
def test_a_model_that_stays_wrong_is_replaced_by_the_fact_in_short(wrong: str) -> None:
    text, noted = heard(FakeChatModel(wrong, wrong), cue(Reply.ANSWER, OPEN))
    assert text.endswith(SHORT)
    assert not any(word in text for word in SHOWN_NEVER)
    assert [note.outcome for note in noted] == ["asked_again", "own_line"]


def test_the_second_try_goes_on_from_what_was_heard() -> None:
    model = FakeChatModel("It is the ladder. Take another ten minutes, if you like.", GOOD)
    text, _ = heard(model, cue(Reply.ANSWER, OPEN))
    assert text == f"It is the ladder. {GOOD}"
    roles = [message.role for message in model.asked[1]]
    assert roles[-2:] == ["assistant", "user"]
    assert model.asked[1][-2].text == "It is the ladder."


def test_a_second_try_that_starts_over_is_not_heard_twice() -> None:
    opening = "The hardest part for me is the ladder inside that tower."
    model = FakeChatModel(f"{opening} As an AI, I have no knees.", f"{opening} My knees told me about it.")
    assert heard(model, cue(Reply.ANSWER, OPEN))[0] == f"{opening} My knees told me about it."


def test_when_enough_was_said_the_rest_is_simply_dropped() -> None:
    model = FakeChatModel(f"{GOOD} Send me your résumé some time.")
    text, noted = heard(model, cue(Reply.ANSWER, OPEN))
    assert text == GOOD
    assert [(note.slip, note.outcome) for note in noted] == [(Slip.ASKS_FOR_RESUME, "stopped")]


def test_a_reply_without_end_is_cut_after_a_whole_sentence() -> None:
    things = (
        "bolts",
        "ropes",
        "weather windows",
        "the crane crew",
        "blade edges",
        "gear oil",
        "the long drives",
        "gulls",
    )
    endless = " ".join(
        f"Then there is the matter of {one}, and after that of {two}." for one in things for two in things
    )
    text, _ = heard(FakeChatModel(endless), cue(Reply.ANSWER, OPEN, max_words=60))
    assert 40 < len(text.split()) <= 60 * 1.4 + 20
    assert text.endswith(".")


def test_a_model_that_goes_round_in_circles_is_stopped() -> None:
    model = FakeChatModel("And there is one more thing about the wind that I want to tell. " * 500)
    text, _ = heard(model, cue(Reply.ANSWER, OPEN, max_words=60))
    assert text == "And there is one more thing about the wind that I want to tell."
    assert model.closed == 1


def test_a_reply_of_one_endless_sentence_is_asked_for_again() -> None:
    text, noted = heard(FakeChatModel("and on " * 5000, GOOD), cue(Reply.ANSWER, OPEN))
    assert text == GOOD
    assert noted[0].slip is Slip.TOO_LONG


def test_failures_of_the_model_come_through() -> None:
    broken = ModelError(ModelFault.CUT, "The connection was cut.")
    with pytest.raises(ModelError) as caught:
        list(ChatVoice(FakeChatModel(broken)).speak(cue(Reply.ANSWER, OPEN)))
    assert caught.value.fault is ModelFault.CUT


def test_a_reply_of_gestures_alone_is_an_empty_one() -> None:
    with pytest.raises(ModelError) as caught:
        list(ChatVoice(FakeChatModel("*smiles*")).speak(cue(Reply.ACKNOWLEDGE)))
    assert caught.value.fault is ModelFault.EMPTY


def event(kind: EventKind, minutes: float | None = None, strength: str | None = None) -> tuple[Event, ...]:
    return (Event.model_validate({"kind": kind, "minutes": minutes, "strength": strength}),)


VOICED = [
    (EventKind.TIME_CUE, None, "soft", STYLE.soft_time_cue),
    (EventKind.TIME_CUE, None, "hard", STYLE.hard_time_cue),
    (EventKind.EXTENSION_OFFERED, 10, None, ("ten",)),
    (EventKind.EXTENSION_OFFERED, None, None, ("hurry", "rush", "anywhere")),
    (EventKind.EXTENSION_GRANTED, 5, None, ("five", "Five")),
    (EventKind.EXTENSION_DECLINED, None, None, ("can't", "afraid", "sorry")),
    (EventKind.RESUME_REQUESTED, None, None, ("résumé",)),
    (EventKind.OPENING_MENTIONED, None, None, ("junior place", "opening")),
    (EventKind.MOTIVE_QUESTIONED, None, None, ("job here?", "about a job?")),
    (EventKind.SELF_ASKED, None, None, STYLE.questions_back),
    (EventKind.LIMIT_CHANGED, 8, None, ("eight",)),
    (EventKind.ARRIVED_LATE, 5, None, ("five",)),
    (EventKind.ENDED, None, None, STYLE.closings),
]


@pytest.mark.parametrize(("kind", "minutes", "strength", "words"), VOICED)
def test_an_event_that_the_model_forgot_is_said_in_the_persons_own_way(
    kind: EventKind, minutes: float | None, strength: str | None, words: tuple[str, ...]
) -> None:
    text, _ = heard(FakeChatModel(GOOD), cue(Reply.ANSWER, OPEN, events=event(kind, minutes, strength)))
    assert text.startswith(GOOD)
    assert any(word in text[len(GOOD) :] for word in words)
    assert "{" not in text


SAID = [
    (EventKind.TIME_CUE, None, "soft", "I should get back up there before long."),
    (EventKind.TIME_CUE, None, "hard", "I have to go in two minutes, though."),
    (EventKind.EXTENSION_OFFERED, 10, None, "If it helps, stay ten minutes more."),
    (EventKind.EXTENSION_OFFERED, None, None, "And there's no rush from my side."),
    (EventKind.RESUME_REQUESTED, None, None, "Send me your résumé and I'll mark it up."),
    (EventKind.SELF_ASKED, None, None, "What made you leave the bicycles?"),
    (EventKind.ENDED, None, None, "Goodbye, and good luck."),
]


@pytest.mark.parametrize(("kind", "minutes", "strength", "words"), SAID)
def test_an_event_that_the_model_voiced_is_not_said_twice(
    kind: EventKind, minutes: float | None, strength: str | None, words: str
) -> None:
    text, noted = heard(
        FakeChatModel(f"{GOOD} {words}"), cue(Reply.ANSWER, OPEN, events=event(kind, minutes, strength))
    )
    assert text == f"{GOOD} {words}"
    assert noted == []


def test_a_name_that_was_to_be_given_is_given() -> None:
    referral = event(EventKind.REFERRAL_OFFERED)
    text, _ = heard(FakeChatModel("Sure, gladly."), cue(Reply.REFER, events=referral, referral="Rosa Idemudia"))
    assert "Rosa Idemudia" in text
    assert "Tell her it was me." in text


def test_the_time_left_is_always_the_one_decided() -> None:
    asked = cue(Reply.TELL_TIME, said="How are we doing for time?", minutes_left=6.2)
    assert "six minutes" in heard(FakeChatModel("Oh, we're fine."), asked)[0]
    assert "six minutes" in heard(FakeChatModel("Nine minutes left.", "Nine minutes left."), asked)[0]


def test_asked_whether_they_are_real_the_answer_is_honest() -> None:
    asked = cue(Reply.ADMIT_SIMULATION, said="Are you a real person?")
    assert "simulat" in heard(FakeChatModel("Of course I'm real, ask my knees."), asked)[0]
    honest = "No, I'm a simulated professional, made for practice. Shall we carry on?"
    assert heard(FakeChatModel(honest), asked) == (honest, [])


@pytest.mark.parametrize("reply", [reply for reply in Reply if reply not in (Reply.GRANT_TIME, Reply.REFUSE_TIME)])
def test_every_kind_of_reply_has_a_safe_line(reply: Reply) -> None:
    asked = cue(reply, minutes_left=5.0, referral="Rosa Idemudia", events=_event_of(reply))
    text, noted = heard(FakeChatModel(behave.RESTARTS, behave.RESTARTS), asked)
    assert noted[-1].outcome == "own_line"
    assert text
    assert "my name is" not in text


def _event_of(reply: Reply) -> tuple[Event, ...]:
    return event(EventKind.REFERRAL_OFFERED) if reply is Reply.REFER else ()


def test_a_hidden_fact_cannot_be_told_even_when_the_model_fails() -> None:
    text, _ = heard(FakeChatModel(behave.BREAKS_ROLE, behave.BREAKS_ROLE), cue(Reply.ANSWER, OPEN))
    told = {fact.id for fact in PROFILE.all_facts if canary(fact.id) in text}
    assert told == {OPEN}
