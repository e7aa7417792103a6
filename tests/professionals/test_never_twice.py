"""Nothing is said twice: sentences, stock lines, the time; and what fits no fact gets a line that fits the question."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.reading import Act, Topic
from infoview_ai.professionals import lines
from infoview_ai.professionals.again import reworded
from infoview_ai.professionals.fresh import fresh, plain, sentences
from infoview_ai.professionals.paraphrase import gets_it_wrong
from infoview_ai.professionals.profile import Fact
from infoview_ai.professionals.specific import unknown, wants_a_figure
from tests.professionals.director_talk import begun


def test_a_sentence_that_was_said_is_left_out() -> None:
    assert fresh("I like it. It rains a lot.", ["I like it!"]) == "It rains a lot."
    assert fresh("Yes. Yes.", []) == "Yes."
    assert fresh("I like it.", ["Well, I like it."]) == "I like it."


@pytest.mark.parametrize("act", [Act.TIME_CHECK, Act.OFF_TOPIC, Act.ARE_YOU_AI, Act.ASK_MORE_TIME])
def test_asked_the_same_again_and_again_they_find_other_words(act: Act) -> None:
    talk = begun()
    said: list[str] = []
    for _ in range(7):
        talk.say("Once more?", act=act)
        said += [plain(sentence) for sentence in sentences(talk.answer)]
    assert len(said) == len(set(said))


def test_one_who_is_asked_everything_twice_never_repeats_a_sentence() -> None:
    talk = begun()
    for _ in range(3):
        for topic in (Topic.PAY, Topic.SKILLS, Topic.OUTLOOK, Topic.SETTING, Topic.PATH_IN, Topic.ADVICE):
            talk.ask("What about that?", topic)
    said = [plain(s) for turn in talk.turns if turn.speaker == "professional" for s in sentences(turn.text)]
    assert len(said) == len(set(said))


def test_a_line_can_be_put_in_many_other_ways() -> None:
    assert len(set(reworded(lines.TIME_LEFT))) >= 40
    assert "Well, I can't." in set(reworded(("I can't.",)))


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("How many screws have you turned?", "count"),
        ("What would you do if the lights went out?", "inventing"),
        ("Have you heard of the new clinic?", "name"),
        ("Who invented that?", "who"),
    ],
)
def test_what_they_do_not_know_is_said_in_words_that_fit_the_question(question: str, word: str) -> None:
    assert any(word in line for line in unknown(question))


def test_an_ordinary_question_asks_for_no_figure() -> None:
    assert not wants_a_figure("What do you enjoy most?")
    assert wants_a_figure("How many screws have you turned?")


FACT = Fact(id="hardest_part.x", say="The nights are hard and long, and they never got easier for me.", short="Hard.")


@pytest.mark.parametrize(
    ("paraphrase", "wrong"),
    [
        ("So the nights are easy.", True),
        ("So the nights are hard.", False),
        ("So the nights are not easy.", False),
        ("So the food is cheap.", False),
        ("So the nights are short.", True),
    ],
)
def test_only_a_plain_opposite_is_taken_for_a_misunderstanding(paraphrase: str, wrong: bool) -> None:
    assert gets_it_wrong(paraphrase, [FACT]) is wrong
