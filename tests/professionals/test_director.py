"""The Director: depth by craft, the pitch meter, time, signature moves (domain.md 6.1)."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Defect, Move, Pitch, PitchReading, Topic
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.profile import Heading, Manner
from tests.professionals.director_talk import AMARA, Talk, begun, defect, kinds, pitch


@pytest.mark.parametrize(
    ("topic", "heading"),
    [
        (Topic.PATH_IN, Heading.PATH_IN),
        (Topic.DAY_TO_DAY, Heading.TYPICAL_WEEK),
        (Topic.REWARDS, Heading.BEST_PART),
        (Topic.HARD_PARTS, Heading.HARDEST_PART),
        (Topic.SKILLS, Heading.SKILLS),
        (Topic.SUCCESS, Heading.GOOD_AFTER_FIVE_YEARS),
        (Topic.MISCONCEPTIONS, Heading.SURPRISE),
        (Topic.GETTING_STARTED, Heading.EDUCATION),
        (Topic.EXPERIENCE, Heading.EXPERIENCE_FIRST),
        (Topic.OUTLOOK, Heading.OUTLOOK),
        (Topic.SETTING, Heading.SETTING),
        (Topic.PAY, Heading.PAY),
        (Topic.ORGANIZATIONS, Heading.ASSOCIATIONS),
        (Topic.ADVICE, Heading.WOULD_DO_AGAIN),
    ],
)
def test_a_plain_question_on_a_topic_is_answered_from_its_heading(topic: Topic, heading: Heading) -> None:
    talk = begun()
    decision = talk.ask("Could you tell me about that side of it?", topic)
    assert decision.topic is topic
    assert decision.facts[0].startswith(heading.value)
    assert AMARA.fact(decision.facts[0]).say in talk.answer


def test_what_a_question_names_is_what_is_told() -> None:
    talk = begun()
    talk.ask("How do you cope when a patient dies?", Topic.HARD_PARTS)
    assert "hardest_part.loss" in talk.decisions[-1].facts


def test_a_closed_question_gets_the_short_answer() -> None:
    talk = begun()
    decision = talk.say(
        "Is it hard?", question="Is it hard?", is_open=False, topic=Topic.HARD_PARTS, **defect(Defect.CLOSED)
    )
    assert decision.reply is Reply.ANSWER_BRIEFLY
    assert len(talk.answer.split()) <= 25


def test_a_vague_question_is_asked_back() -> None:
    talk = begun()
    assert talk.ask("Tell me everything.", None, **defect(Defect.VAGUE)).reply is Reply.ASK_WHICH_PART


def test_a_personal_question_is_declined_and_tells_nothing() -> None:
    talk = begun()
    decision = talk.ask("How much do you make?", Topic.PAY, **defect(Defect.PERSONAL))
    assert (decision.reply, decision.facts) == (Reply.DECLINE, ())


def test_what_is_off_limits_is_declined_even_without_a_defect() -> None:
    talk = begun()
    assert talk.ask("Could you tell me some patient names?", Topic.DAY_TO_DAY).reply is Reply.DECLINE


def test_half_of_a_compound_question_is_answered() -> None:
    talk = begun()
    decision = talk.ask("How did you start and what do you like?", Topic.PATH_IN, **defect(Defect.COMPOUND))
    assert decision.reply is Reply.ANSWER_HALF
    assert len(decision.facts) == 1


def test_why_a_name_was_given_is_told_once_and_the_talk_goes_on() -> None:
    talk = begun()
    given = talk.ask("Who else?", Topic.PEOPLE, act=Act.CONTACT_REQUEST).referral
    assert given is not None
    first = given.split()[0]
    assert talk.ask(f"Why {first}?", None).reply is Reply.REFER
    assert talk.ask(f"And you, unlike {first}, what keeps you there?", Topic.REWARDS).reply is not Reply.REFER


def test_a_name_within_a_word_is_no_name() -> None:
    talk = begun()
    given = talk.ask("Who else?", Topic.PEOPLE, act=Act.CONTACT_REQUEST).referral
    assert given is not None
    asked = talk.ask(f"What keeps you there, {given.split()[0].lower()}ish as it is?", Topic.REWARDS)
    assert asked.reply is not Reply.REFER


def test_hidden_facts_stay_hidden_from_plain_questions() -> None:
    talk = begun()
    for _ in range(3):
        talk.ask("What is hard about it?", Topic.HARD_PARTS)
    told = {fact for decision in talk.decisions for fact in decision.facts}
    assert not {fact.id for fact in AMARA.all_facts if fact.hidden} & told


def test_a_good_follow_up_unlocks_the_fact_beneath() -> None:
    talk = begun()
    talk.ask("What is hard about being short of staff?", Topic.HARD_PARTS)
    talk.ask("What made it harder?", Topic.HARD_PARTS, act=Act.FOLLOW_UP, follow_up=True)
    assert "hardest_part.second_year" in talk.decisions[-1].facts


def test_nothing_is_told_twice_and_in_the_end_they_say_so() -> None:
    talk = begun(manner=Manner.BUSY)
    told: list[str] = []
    for _ in range(12):
        told += talk.ask("What about pay in general?", Topic.PAY).facts
    assert len(told) == len(set(told))
    assert talk.decisions[-1].reply is Reply.ALREADY_SAID


def test_a_pitch_cools_then_shortens_then_ends_the_talk() -> None:
    talk = begun()
    first = talk.say("Could you pass my resume along?", **pitch(Pitch.PITCH, document=True))
    assert first.reply is Reply.DECLINE_DOCUMENT
    assert first.warmth == -2
    second = talk.say("Please, could you refer me?", **pitch(Pitch.PITCH))
    assert second.reply is Reply.END
    assert EventKind.ENDED in kinds(second)
    assert second.mood.ended


def test_a_repair_takes_a_point_back() -> None:
    talk = begun()
    talk.ask("How does hiring work at your hospital?", None, pitch=PitchReading(label=Pitch.BORDERLINE, quote="x"))
    assert talk.mood.pitch_meter == 1
    talk.ask("Sorry, I mean in the field.", Topic.GETTING_STARTED, moves=frozenset({Move.REPAIRS}))
    assert talk.mood.pitch_meter == 0


def test_no_name_is_given_after_a_pitch() -> None:
    talk = begun()
    talk.say("Would you refer me?", **pitch(Pitch.PITCH))
    decision = talk.ask("Who else should I talk to?", Topic.PEOPLE, act=Act.CONTACT_REQUEST)
    assert decision.referral is None
    assert decision.reply is Reply.DEFLECT


def test_names_are_given_one_after_the_other_and_never_twice() -> None:
    talk = begun()
    names = [talk.ask("Who else?", Topic.PEOPLE, act=Act.CONTACT_REQUEST).referral for _ in range(4)]
    assert names == [referral.name for referral in AMARA.referrals] + [None]


def test_a_warm_person_invites_after_two_good_follow_ups_near_the_end() -> None:
    talk = begun(manner=Manner.WARM)
    talk.ask("Which skills matter most?", Topic.SKILLS)
    for text in ("Why was that?", "How did you learn it?"):
        talk.ask(text, Topic.SKILLS, act=Act.FOLLOW_UP, follow_up=True)
    decision = talk.ask("What is changing?", Topic.OUTLOOK, at_s=14 * 60.0)
    assert EventKind.EXTENSION_OFFERED in kinds(decision)


@pytest.mark.parametrize(
    "manner", [Manner.BUSY, Manner.GUARDED, Manner.TESTER, Manner.BLUNT, Manner.LATE, Manner.SCEPTIC]
)
def test_these_manners_never_invite(manner: Manner) -> None:
    talk = begun(manner=manner)
    talk.ask("Which skills matter most?", Topic.SKILLS)
    for text in ("Why was that?", "How did you learn it?"):
        talk.ask(text, Topic.SKILLS, act=Act.FOLLOW_UP, follow_up=True)
    for minute in (13, 14, 15, 16):
        decision = talk.ask(f"And at {minute}?", Topic.OUTLOOK, at_s=minute * 60.0)
        assert EventKind.EXTENSION_OFFERED not in kinds(decision)


def test_a_busy_person_hints_early_and_says_it_plainly_at_the_limit() -> None:
    talk = begun(manner=Manner.BUSY)
    soft = talk.ask("What is hard?", Topic.HARD_PARTS, at_s=11 * 60.0)
    assert [event.strength for event in soft.events] == ["soft"]
    talk.ask("And pay?", Topic.PAY, at_s=12 * 60.0)
    hard = talk.ask("And the outlook?", Topic.OUTLOOK, at_s=15 * 60.0 + 5)
    assert [event.strength for event in hard.events] == ["hard"]


def test_somebody_who_stays_on_after_a_plain_word_is_shown_out() -> None:
    talk = begun(manner=Manner.BUSY)
    talk.ask("And the outlook?", Topic.OUTLOOK, at_s=15 * 60.0 + 5)
    talk.ask("And pay?", Topic.PAY, at_s=16 * 60.0)
    decision = talk.ask("And who else?", Topic.SKILLS, at_s=17 * 60.0 + 30)
    assert decision.reply is Reply.END


def test_more_time_is_granted_once_before_the_limit_by_those_who_would() -> None:
    talk = begun(manner=Manner.WARM)
    first = talk.say("Do you have five more?", act=Act.ASK_MORE_TIME, named_minutes=5.0, at_s=14 * 60.0)
    assert [(event.kind, event.minutes) for event in first.events] == [(EventKind.EXTENSION_GRANTED, 5.0)]
    again = talk.say("Do you have five more?", act=Act.ASK_MORE_TIME, named_minutes=5.0, at_s=18 * 60.0)
    assert kinds(again) == {EventKind.EXTENSION_DECLINED}


def test_a_goodbye_ends_the_talk_as_the_learners_not_as_the_professionals() -> None:
    talk = begun()
    decision = talk.say("Thank you, goodbye.", act=Act.CLOSING, moves=frozenset({Move.GOODBYE, Move.THANKS}))
    assert decision.mood.ended
    assert EventKind.ENDED not in kinds(decision)


def test_a_late_person_says_how_late_in_the_first_reply_only() -> None:
    talk = begun(manner=Manner.LATE)
    talk.ask("How did you get in?", Topic.PATH_IN)
    assert [EventKind.ARRIVED_LATE in kinds(decision) for decision in talk.decisions] == [True, False]


def test_a_sceptic_gives_less_time_to_a_vague_opening() -> None:
    talk = Talk(manner=Manner.SCEPTIC)
    decision = talk.say("Hi.", act=Act.GREETING, moves=frozenset({Move.GREETS}))
    assert [(event.kind, event.minutes) for event in decision.events] == [(EventKind.LIMIT_CHANGED, 9.0)]
    assert "nine minutes" in talk.answer


@pytest.mark.parametrize(
    ("act", "reply"),
    [
        (Act.SILENCE, Reply.WAIT),
        (Act.GIBBERISH, Reply.NOT_UNDERSTOOD),
        (Act.ARE_YOU_AI, Reply.ADMIT_SIMULATION),
        (Act.INJECTION, Reply.STAY_IN_ROLE),
        (Act.OFF_TOPIC, Reply.STEER_BACK),
    ],
)
def test_what_is_no_conversation_gets_a_human_reaction(act: Act, reply: Reply) -> None:
    talk = begun()
    said = [talk.say("...", act=act) and talk.answer for _ in range(3)]
    assert talk.decisions[-1].reply is reply
    assert len(set(said)) == 3


def test_a_monologue_is_interrupted() -> None:
    talk = begun()
    assert talk.say("word " * 160, act=Act.INTRODUCTION).reply is Reply.INTERRUPT


def test_the_same_seed_gives_the_same_talk_and_the_reasons_are_told() -> None:
    def run() -> list[str]:
        talk = begun(seed=7)
        talk.ask("What do you enjoy?", Topic.REWARDS)
        talk.ask("Why that?", Topic.REWARDS, act=Act.FOLLOW_UP, follow_up=True)
        assert all(decision.because for decision in talk.decisions)
        return [turn.text for turn in talk.turns]

    assert run() == run()


@pytest.mark.parametrize("minutes", [8.6, 3.4, 1.2])
def test_the_time_told_is_within_half_a_minute_of_the_clock(minutes: float) -> None:
    talk = begun()
    decision = talk.say("How are we for time?", act=Act.TIME_CHECK, at_s=(15 - minutes) * 60.0 - 2)
    assert decision.minutes_left == pytest.approx(minutes, abs=0.1)
    assert f"about {['', 'one', '', 'three', '', '', '', '', '', 'nine'][round(minutes)]} minute" in talk.answer.lower()


def test_a_chatty_person_adds_something_that_was_not_asked_and_a_busy_one_does_not() -> None:
    chatty, busy = begun(manner=Manner.CHATTY), begun(manner=Manner.BUSY)
    headings = [
        {fact.partition(".")[0] for fact in talk.ask("What do you enjoy?", Topic.REWARDS).facts}
        for talk in (chatty, busy)
    ]
    assert len(headings[0]) == 2
    assert headings[1] == {"best_part"}
    assert len(chatty.answer.split()) > len(busy.answer.split())
