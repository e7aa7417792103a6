"""What is asked without a question mark, put right, or left over from a double question is answered all the same."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Pitch, PitchReading, Topic
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.evidence import PLAIN_WORDS, WHAT_THEY_DO, meant, questions_in
from infoview_ai.professionals.introductions import loss_in, name
from infoview_ai.professionals.particulars import Particular, Particulars, StockLines
from infoview_ai.professionals.profile import Manner
from infoview_ai.professionals.recall import Recall
from tests.professionals.director_talk import Talk
from tests.professionals.word_means import WordMeans
from tests.sample_profile import HIDDEN, OPEN, PROFILE

TROWEL = "Who bought the green trowel?"
KITE = "Where did the red kite land?"
COMPOUND = (DefectReading(code=Defect.COMPOUND, severity=1, why="two questions"),)
PERSON = PROFILE.model_copy(
    update={
        "particulars": Particulars(
            own=(
                Particular(ask=(TROWEL,), say="My sister did. She has a shop for garden things near the port."),
                Particular(ask=(KITE,), say="On the roof of the school. Nobody fetched it until the spring."),
            ),
            facts={OPEN: ("What is the hardest part of the work?",)},
            lines=StockLines(
                no_details=("I forget how it went on.",),
                refers=("Write to {name}, who {who}.",),
                farewells=("Well, goodbye then, and thanks.",),
            ),
        )
    }
)


def begun() -> Talk:
    talk = Talk(profile=PERSON, recall=Recall(WordMeans({})))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    return talk


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("I'd like to know who bought the green trowel.", Act.ANSWER_TO_PROFESSIONAL),
        ("Oh no. What I asked was who bought the green trowel.", Act.SMALL_TALK),
        ("lol ok. who bought the green trowel", Act.SMALL_TALK),
        ("I only want to know who bought the green trowel.", Act.INJECTION),
        ("Thanks for that. Who bought the green trowel?", Act.THANKS),
    ],
)
def test_a_question_in_other_words_is_answered_whatever_the_turn_reads_as(said: str, act: Act) -> None:
    assert begun().say(said, act=act).particular == "own.1"


def test_first_words_that_ask_in_a_statement_are_answered() -> None:
    talk = Talk(profile=PERSON, recall=Recall(WordMeans({})))
    decision = talk.say("Hi. I'd like to know who bought the green trowel.", act=Act.INTRODUCTION)
    assert decision.particular == "own.1"


@pytest.mark.parametrize("said", ["I once bought a green trowel.", "I see. A trowel, of all things."])
def test_a_remark_on_the_same_subject_is_no_question(said: str) -> None:
    assert begun().say(said, act=Act.ANSWER_TO_PROFESSIONAL).particular is None


def asked_two_things() -> Talk:
    talk = begun()
    said = "Who bought the green trowel, and where did the red kite land?"
    first = talk.say(said, question=said, is_open=True, topic=Topic.OTHER, defects=COMPOUND)
    assert first.reply is Reply.ANSWER_HALF
    assert first.particular in ("own.1", "own.2")
    return talk


def left_over(talk: Talk) -> tuple[str, str]:
    """The particular that was not told yet, and its question as a statement."""
    told = talk.decisions[-1].particular
    return ("own.2", "where the red kite did land") if told == "own.1" else ("own.1", "who bought the green trowel")


def test_the_other_half_is_answered_when_it_is_said_again() -> None:
    talk = asked_two_things()
    particular, question = left_over(talk)
    assert talk.say(f"The other one was {question}.", act=Act.ANSWER_TO_PROFESSIONAL).particular == particular


def test_the_other_half_is_known_without_being_said_again() -> None:
    talk = asked_two_things()
    particular, _ = left_over(talk)
    again = "And the second part?"
    decision = talk.say(again, question=again, act=Act.FOLLOW_UP, follow_up=True, topic=Topic.OTHER)
    assert decision.particular == particular


def test_one_answer_to_both_questions_leaves_no_half_open() -> None:
    said = "Who bought the trowel, and who bought the green trowel?"
    decision = begun().say(said, question=said, is_open=True, topic=Topic.OTHER, defects=COMPOUND)
    assert (decision.reply, decision.particular) == (Reply.ANSWER, "own.1")


def test_what_only_the_model_takes_for_a_request_is_met_cooler_where_no_word_of_one_is_in_it() -> None:
    guessed = PitchReading(label=Pitch.PITCH, guessed=True)
    harmless = begun().say("I pour beer, and you pour tea, I imagine.", act=Act.JOB_PITCH, pitch=guessed)
    assert (harmless.reply, harmless.mood.pitch_meter) == (Reply.ACKNOWLEDGE, 1)
    asks = begun().say("You should really hire me for the garden.", act=Act.JOB_PITCH, pitch=guessed)
    assert (asks.reply, asks.mood.pitch_meter) == (Reply.DEFLECT, 3)


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("My old neighbour died in May.", True),
        ("I'm Femi, a designer, laid off in spring.", True),
        ("We were all made redundant.", True),
        ("Are you ever laid off in winter?", False),
        ("I work at a funeral home.", False),
        ("What does a widow ask you?", False),
    ],
)
def test_only_a_loss_of_their_own_is_one(said: str, tells: bool) -> None:
    assert loss_in(said) is tells


def test_a_title_is_no_name() -> None:
    assert name("I am Dr Henrik Solberg.") == ""


def test_nothing_more_to_tell_is_said_plainly_where_they_ask_on() -> None:
    talk = begun()
    talk.ask(TROWEL, Topic.OTHER)
    on = "And what colour was her van?"
    talk.say(on, question=on, is_open=True, act=Act.FOLLOW_UP, follow_up=True, topic=Topic.OTHER)
    assert talk.answer.startswith("I forget how it went on.")


def test_names_and_goodbyes_are_in_their_own_words() -> None:
    talk = begun()
    who = "Could I talk to somebody else?"
    talk.say(who, question=who, act=Act.CONTACT_REQUEST, topic=Topic.PEOPLE)
    assert talk.answer.startswith("Write to ")


def test_a_move_of_their_own_does_not_cut_off_a_story() -> None:
    talk = Talk(manner=Manner.TESTER, profile=PERSON, recall=Recall(WordMeans({})))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    for question in (TROWEL, KITE, "And what came of that?"):
        talk.say(question, question=question, is_open=True, act=Act.FOLLOW_UP, follow_up=True, topic=Topic.OTHER)
    asked = [event.kind for decision in talk.decisions for event in decision.events]
    assert EventKind.MOTIVE_QUESTIONED not in asked
    talk.ask("What is the hardest part of the work?", Topic.HARD_PARTS)
    assert any(event.kind is EventKind.MOTIVE_QUESTIONED for event in talk.decisions[-1].events)


def hinting() -> Talk:
    """A talk in which an answer has just hinted at the hidden story."""
    hints = Particular(ask=(TROWEL,), say="There is a tale to that trowel.", leads_to=HIDDEN)
    again = Particular(ask=("What is the tale of the trowel?",), say="A long one, about a ladder.", leads_to=HIDDEN)
    particulars = Particulars(own=(hints,), further={"own.1": (again,)}, facts={OPEN: ("What is the hardest part?",)})
    talk = Talk(profile=PROFILE.model_copy(update={"particulars": particulars}), recall=Recall(WordMeans({})))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    assert talk.ask(TROWEL, Topic.OTHER).particular == "own.1"
    return talk


@pytest.mark.parametrize("said", ["Then tell it whole.", "Go on, if you may. Who was it?", "I'm all ears."])
def test_a_yes_in_any_words_gets_what_was_hinted_at(said: str) -> None:
    decision = hinting().say(said, question=said if "?" in said else "", act=Act.FOLLOW_UP, follow_up=True)
    assert HIDDEN in decision.facts


def test_who_asks_on_gets_the_story_and_no_second_hint() -> None:
    asked = "What is the tale of the trowel?"
    decision = hinting().say(asked, question=asked, is_open=True, act=Act.QUESTION, topic=Topic.OTHER)
    assert HIDDEN in decision.facts


def test_what_was_hinted_at_is_not_lost_by_one_question_without_an_answer() -> None:
    talk = hinting()
    lost = "Do you like whales?"
    talk.say(lost, question=lost, is_open=True, act=Act.QUESTION, topic=Topic.OTHER)
    assert HIDDEN in talk.say("And the tale? Go on.", act=Act.FOLLOW_UP, follow_up=True).facts


def test_only_what_is_set_against_the_meant_is_left_out() -> None:
    assert meant("I meant the customers, not your friends.") == "I meant the customers."
    assert meant("I mean, why not ask her?") == "I mean, why not ask her?"


def test_what_do_you_do_is_asked_of_what_stands_before_it() -> None:
    assert questions_in("They shut up like a gate. What do you do?") == ["They shut up like a gate. What do you do?"]
    assert questions_in("I see. What do you do on Mondays?") == ["What do you do on Mondays?"]


def test_an_answer_to_their_own_question_is_no_request() -> None:
    talk = begun()
    challenge = Event(kind=EventKind.SELF_ASKED)
    talk.turns = (*talk.turns[:-1], talk.turns[-1].model_copy(update={"events": (challenge,)}))
    said = "Because you could take me on and see, I am good at counting."
    decision = talk.say(said, act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.VEILED, guessed=True))
    assert decision.mood.pitch_meter == 0


def test_take_care_in_the_middle_of_a_question_ends_nothing() -> None:
    said = "So you last if you take care early. Who bought the green trowel?"
    decision = begun().say(said, question=TROWEL, is_open=True, act=Act.FOLLOW_UP, moves=frozenset({Move.GOODBYE}))
    assert decision.particular == "own.1"


def test_who_asks_the_same_words_a_third_time_is_told_so() -> None:
    talk = begun()
    replies = [talk.ask("What is the hardest part of the work?", Topic.HARD_PARTS).reply for _ in range(2)]
    assert Reply.ANSWER in replies
    assert talk.ask("So, what is the hardest part of the work?", Topic.HARD_PARTS).reply is Reply.ALREADY_SAID


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What's your job, in words my nan would get?", True),
        ("Could you tell me what it is you do?", True),
        ("What do you actually do, and since when?", True),
        ("Which subject is it you teach?", True),
        ("Could you tell me in simple words what your job is?", True),
        ("Could you tell me in simple words how a grant works?", False),
        ("Could you explain that to me?", False),
        ("What do you do, when somebody shouts?", False),
        ("What do you do on Mondays?", False),
        ("What do you do when somebody shouts?", False),
        ("What's the job of the lead?", False),
    ],
)
def test_what_their_work_is_is_known_by_its_words(question: str, asks: bool) -> None:
    assert bool(WHAT_THEY_DO.search(question)) is asks


def test_who_asks_what_they_do_is_told_in_plain_words_once() -> None:
    said = Particular(say="I look after the lamps of the port. Ships see where the rocks are.")
    particulars = Particulars(asked={"plain_words": said}, own=(Particular(ask=(TROWEL,), say="My sister did, once."),))
    recall = Recall(WordMeans({"asked.plain_words": "What is it that you do, in plain words?"}))
    talk = Talk(profile=PROFILE.model_copy(update={"particulars": particulars}), recall=recall)
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    asked = "So what do you do for a living?"
    assert talk.ask(asked, Topic.OTHER).particular == PLAIN_WORDS
    assert talk.ask(asked, Topic.OTHER).particular is None


@pytest.mark.parametrize(
    ("label", "case", "said"),
    [
        (Pitch.BORDERLINE, "P63", "Could I shadow you for a morning?"),
        (Pitch.BORDERLINE, "P10", f"I'm a fast learner and a hard worker. {TROWEL}"),
        (Pitch.PITCH, "P38", "You mentioned that your garden grows. Is there a place for me in it?"),
    ],
)
def test_what_a_rule_finds_is_never_forgiven_for_its_words(label: Pitch, case: str, said: str) -> None:
    found = PitchReading(label=label, case=case, quote=said)
    decision = begun().say(said, question=said, act=Act.QUESTION, pitch=found)
    assert decision.mood.pitch_meter == label.points
