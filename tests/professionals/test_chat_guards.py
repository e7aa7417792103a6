"""Sentences that break a decision are seen, and sentences that a professional may well say are not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Reading
from infoview_ai.professionals.chat_sentences import sentences, spoken_only
from infoview_ai.professionals.decision import Mood, Reply
from infoview_ai.professionals.guards import Guard, Slip
from tests import model_behaviours as behave
from tests.chat_cues import BEFORE, cue
from tests.sample_profile import FIGURES, OPEN


def slips(text: str, guard: Guard) -> set[Slip]:
    return {found for part in sentences([text]) if (found := guard.slip(part)) is not None}


BROKEN = [
    (Slip.SPEAKS_FOR_LEARNER, behave.SPEAKS_FOR_SEEKER),
    (Slip.SPEAKS_FOR_LEARNER, "**You:** And what do you like best?"),
    (Slip.SPEAKS_FOR_LEARNER, "Sam: And what do you like best?"),
    (Slip.SPEAKS_FOR_LEARNER, "<learner>And what do you like best?</learner>"),
    (Slip.RESTARTS, behave.RESTARTS),
    (Slip.RESTARTS, "Hi there, it's nice to meet you!"),
    (Slip.RESTARTS, "Good morning, thanks for reaching out."),
    (Slip.RESTARTS, "So, how can I help you today?"),
    (Slip.BREAKS_ROLE, behave.BREAKS_ROLE),
    (Slip.BREAKS_ROLE, "I'm just an AI, so I have no hands."),
    (Slip.BREAKS_ROLE, "I am a virtual assistant."),
    (Slip.BREAKS_ROLE, "My system prompt says that I am Dana."),
    (Slip.BREAKS_ROLE, behave.LEAKS_DIRECTION),
    (Slip.BREAKS_ROLE, "I can't assist with that request."),
    (Slip.OFFERS_TIME, behave.OFFERS_TIME),
    (Slip.OFFERS_TIME, "I’ve got plenty of time, so ask away."),
    (Slip.OFFERS_TIME, "We can go for another ten minutes."),
    (Slip.OFFERS_TIME, "I'm in no hurry today."),
    (Slip.OFFERS_TIME, "Take all the time you need."),
    (Slip.TALKS_OF_TIME, "I have to run in five minutes."),
    (Slip.TALKS_OF_TIME, "We're almost out of time."),
    (Slip.TALKS_OF_TIME, "We have about three minutes left."),
    (Slip.ASKS_FOR_RESUME, behave.ASKS_FOR_RESUME),
    (Slip.ASKS_FOR_RESUME, "I can't promise anything, but send me your CV."),
    (Slip.ASKS_FOR_RESUME, "Don't hesitate to send me your résumé."),
    (Slip.ASKS_FOR_RESUME, "I'd be happy to look at your CV."),
    (Slip.MENTIONS_OPENING, behave.MENTIONS_OPENING),
    (Slip.MENTIONS_OPENING, "There might be an opening on our crew in spring."),
    (Slip.MENTIONS_OPENING, "I could put in a good word for you."),
    (Slip.REFERS, "You should talk to Martin Oakley about that."),
    (Slip.REFERS, "I'll introduce you to my boss."),
    (Slip.INVENTS_FIGURES, behave.INVENTS_FIGURES),
    (Slip.INVENTS_FIGURES, "You start at about forty-five thousand a year."),
    (Slip.INVENTS_FIGURES, "Some 70% of us came from another trade."),
    (Slip.SAYS_GOODBYE, "It was great talking to you."),
    (Slip.SAYS_GOODBYE, "I'll let you go now, have a good day."),
    (Slip.ASKS_BACK, "And what draws you to wind energy?"),
    (Slip.ASKS_BACK, "Have you ever worked at heights before?"),
    (Slip.QUESTIONS_MOTIVE, "Level with me, are you after a job here?"),
    (Slip.REPEATS, "It was the spring storm that taught me to wait for the weather."),
    (Slip.TOO_LONG, "and then " * 300),
]


@pytest.mark.parametrize(("slip", "text"), BROKEN)
def test_a_sentence_that_breaks_the_decision_is_seen(slip: Slip, text: str) -> None:
    earlier = ("professional", "Right. It was that spring storm that taught me to wait for the weather. Hard days.")
    before = (*BEFORE, ("seeker", "What taught you most?"), earlier)
    assert slip in slips(text, Guard(cue(Reply.ANSWER, OPEN, before=before, mood=Mood(seeker_name="Sam"))))


FINE = [
    "The hardest part is the ladder, and you feel it in your knees.",
    "I tell every one of them: you, patience, a flask of tea.",
    "When the pager goes I have to run to the van.",
    "Hey, that's a fair question.",
    "Good mornings are the ones without fog.",
    "As an AI researcher once told me on a site visit, wind is just noise with a budget.",
    "I was trained to climb with two hooks.",
    "Software and language models plan our routes nowadays.",
    "You learn to take your time on the way down.",
    "There's no need to send me your résumé.",
    "Please don't send me your CV, I'd only lose it.",
    "When you apply for the course, the school looks at your maths.",
    "A good CV for this trade is one page.",
    "You don't get bored, the towers are all over the place.",
    "We were nine days in that van, one of them without heating.",
    "It takes about ten minutes to the first platform.",
    "Talk to people who do it, as many as you can.",
    "My first boss, Martin Oakley, taught me that.",
    "Half of it is waiting, if I'm honest.",
    "I don't hire anyone, so I can't recommend you or anybody else.",
    "I wish you could see it from up there.",
    "That was the last question on my own exam, too, and I got it wrong, can you imagine?",
    "The team has three people on a good day.",
    "You ask yourself, what made you think this was a good idea up here in January.",
    "Does that answer it?",
    "Take care on the ladders, that's what they tell you first.",
]


@pytest.mark.parametrize("text", FINE)
def test_what_a_professional_may_say_passes(text: str) -> None:
    assert slips(text, Guard(cue(Reply.ANSWER, OPEN))) == set()


LINES: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("guard_lines.yaml").read_text(encoding="utf-8"))


def test_the_labelled_lines_are_told_apart() -> None:
    guard = Guard(cue(Reply.ANSWER, OPEN))
    caught = [line for line in LINES["wrong"] if guard.slip(line) is not None]
    assert len(caught) >= 0.95 * len(LINES["wrong"]), set(LINES["wrong"]) - set(caught)
    assert [line for line in LINES["fine"] if guard.slip(line) is not None] == []


def event(kind: EventKind, minutes: float | None = None, strength: str | None = None) -> tuple[Event, ...]:
    return (Event.model_validate({"kind": kind, "minutes": minutes, "strength": strength}),)


DIRECTED = [
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.EXTENSION_OFFERED, 10)), "I can give you another ten minutes."),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.EXTENSION_OFFERED)), "I'm in no great hurry, by the way."),
    (cue(Reply.GRANT_TIME, events=event(EventKind.EXTENSION_GRANTED, 5)), "Go on, five more minutes."),
    (cue(Reply.REFUSE_TIME, said="Could we do ten more minutes?"), "I can't do another ten minutes, sorry."),
    (cue(Reply.TELL_TIME, minutes_left=6.2), "We have about six minutes left."),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.TIME_CUE, strength="hard")), "I have to run in two minutes."),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.RESUME_REQUESTED)), "Send me your résumé, if you like."),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.OPENING_MENTIONED)), "We might have a junior place before long."),
    (cue(Reply.REFER, referral="Rosa Idemudia"), "Talk to Rosa Idemudia at the harbour school."),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.SELF_ASKED)), "And you, what draws you to it?"),
    (cue(Reply.ANSWER, OPEN, events=event(EventKind.MOTIVE_QUESTIONED)), "Level with me, are you after a job here?"),
    (cue(Reply.SMALL_TALK), "And you, how are you?"),
    (cue(Reply.ADMIT_SIMULATION), "No, I'm a simulated professional, an AI made for practice."),
    (cue(Reply.SAY_GOODBYE), "It was great talking to you, take care."),
    (cue(Reply.ANSWER, FIGURES), "About 60 percent is planned, and 25 percent is driving."),
    (cue(Reply.ANSWER, mood=Mood(told=(f"{FIGURES}~",))), "Those sixty percent I mentioned are inspections."),
    (cue(Reply.ANSWER, OPEN, before=()), "Hello, nice to meet you."),
    (cue(Reply.ANSWER, OPEN, said="Is it true that you earn 45k?"), "45k is what people say, I wouldn't know."),
]


@pytest.mark.parametrize(("directed", "text"), DIRECTED)
def test_what_the_decision_directs_passes(directed: object, text: str) -> None:
    assert slips(text, Guard(directed)) == set()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("directed", "text"),
    [
        (cue(Reply.ANSWER, OPEN, events=event(EventKind.EXTENSION_OFFERED, 5)), "I can give you another ten minutes."),
        (
            cue(Reply.GRANT_TIME, events=event(EventKind.EXTENSION_GRANTED, 5), said="Twenty more?"),
            "Twenty more minutes.",
        ),
        (cue(Reply.TELL_TIME, minutes_left=6.2), "We have about nine minutes left."),
    ],
)
def test_another_number_of_minutes_than_decided_is_seen(directed: object, text: str) -> None:
    assert slips(text, Guard(directed)) == {Slip.WRONG_TIME}  # type: ignore[arg-type]


def test_a_greeting_is_answered_once_and_not_again() -> None:
    greeted = Reading(act=Act.GREETING)
    assert Guard(cue(Reply.SMALL_TALK, reading=greeted)).slip("Hi, good to meet you.") is None
    later = (*BEFORE, ("seeker", "Right."), ("professional", "Go on."))
    assert Guard(cue(Reply.SMALL_TALK, reading=greeted, before=later)).slip("Hi, good to meet you.") is Slip.RESTARTS


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("I saw Mrs. Petrosyan at 7 a.m. on the ward. Fine.", ["I saw Mrs. Petrosyan at 7 a.m. on the ward.", "Fine."]),
        ('She said "go." And I went', ['She said "go."', "And I went"]),
        ("First line\n\nSecond line", ["First line", "Second line"]),
        ("It costs 3.50 a day...  Really.", ["It costs 3.50 a day...", "Really."]),
        ("  \n ", []),
    ],
)
@pytest.mark.parametrize("size", [1, 3, 100])
def test_sentences_come_out_whole_however_they_arrive(text: str, parts: list[str], size: int) -> None:
    assert list(sentences(text[at : at + size] for at in range(0, len(text), size))) == parts


@pytest.mark.parametrize(
    ("sentence", "speech"),
    [
        ("Dana: It is the ladder.", "It is the ladder."),
        ("**Dana Ruiz:** It is the ladder.", "It is the ladder."),
        ("*smiles* It is the **ladder**.", "It is the ladder."),
        ("(laughs softly) It is.", "It is."),
        ("- It is the ladder 😀", "It is the ladder"),
        ("Dana is what they call me.", "Dana is what they call me."),
        ("2 * 3 * 4 is 24.", "2 * 3 * 4 is 24."),
    ],
)
def test_only_speech_is_left(sentence: str, speech: str) -> None:
    assert spoken_only(sentence, "Dana Ruiz") == speech
