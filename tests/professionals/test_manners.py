"""Each manner can be seen in behaviour: the signature moves of domain.md 6.1 and the time cases of section 2."""

from __future__ import annotations

import re
from typing import Any

import pytest

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.nlu.reading import Act, Defect, Move, Pitch, Topic
from infoview_ai.professionals import reactions, touch_lines
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.profile import Manner
from infoview_ai.professionals.surprise import drawn_manner
from tests.professionals.director_talk import Talk, begun, defect, kinds, pitch

FOLLOW: dict[str, Any] = {"act": Act.FOLLOW_UP, "follow_up": True}


def said_one_of(talk: Talk, touch: Touch) -> bool:
    pools = (touch_lines.BEFORE, touch_lines.BETWEEN, touch_lines.AFTER)
    return any(line in talk.answer for pool in pools for line in pool.get(touch, ()))


def first_seed(manner: Manner, wanted: Any, **settings: Any) -> Talk:
    """The first of some seeds whose talk, once begun, shows what is wanted."""
    return next(talk for seed in range(40) if wanted(talk := begun(manner=manner, seed=seed, **settings)))


def test_a_busy_person_sometimes_has_less_time_today_and_says_so_at_once() -> None:
    talk = first_seed(Manner.BUSY, lambda t: EventKind.LIMIT_CHANGED in kinds(t.decisions[0]))
    assert talk.decisions[0].events[0].minutes == 8.0
    assert "eight minutes" in talk.answer


def test_a_busy_person_hands_the_word_back() -> None:
    talks = [begun(manner=Manner.BUSY, seed=seed) for seed in range(12)]
    touched = [talk for talk in talks if Touch.NEXT in talk.ask("What do you enjoy?", Topic.REWARDS).touches]
    assert 0 < len(touched) < 12
    assert all(said_one_of(talk, Touch.NEXT) for talk in touched)


def test_a_late_person_is_interrupted_once_in_mid_talk() -> None:
    talk = begun(manner=Manner.LATE)
    topics = [Topic.REWARDS, Topic.HARD_PARTS, Topic.SKILLS, Topic.OUTLOOK]
    decisions = [talk.ask("What about that?", topic, at_s=240.0 + 60 * n) for n, topic in enumerate(topics)]
    interrupted = [Touch.INTERRUPTED in decision.touches for decision in decisions]
    assert interrupted.count(True) == 1


def test_a_late_person_may_say_that_the_full_time_still_stands() -> None:
    talk = first_seed(Manner.LATE, lambda t: Touch.FULL_TIME in t.decisions[0].touches)
    assert [event.kind for event in talk.decisions[0].events] == [EventKind.ARRIVED_LATE, EventKind.LIMIT_CHANGED]
    assert "fifteen minutes" in talk.answer


def test_an_emergency_leaves_the_learner_one_last_word() -> None:
    def called_away(talk: Talk) -> bool:
        return Touch.EMERGENCY in talk.ask("What is hard?", Topic.HARD_PARTS, at_s=11.9 * 60).touches

    talk = first_seed(Manner.LATE, called_away, minutes=15.0)
    assert EventKind.ENDED in kinds(talk.decisions[-1])
    assert not talk.decisions[-1].mood.ended
    assert "go" in talk.answer
    last = talk.say("Of course, thank you, I'll write.", act=Act.CLOSING)
    assert (last.reply, last.mood.ended) == (Reply.SAY_GOODBYE, True)


def test_a_chatty_persons_story_runs_past_the_limit_unasked() -> None:
    talk = begun(manner=Manner.CHATTY)
    decision = talk.ask("What do you enjoy?", Topic.REWARDS, at_s=14.3 * 60)
    assert Touch.STORY in decision.touches
    assert not kinds(decision) & {EventKind.EXTENSION_OFFERED, EventKind.TIME_CUE}
    assert (talk.turns[-1].end or 0.0) > 15 * 60
    again = talk.ask("And what is hard?", Topic.HARD_PARTS)
    assert Touch.STORY not in again.touches


def test_a_chatty_person_takes_being_steered_well() -> None:
    talk = begun(manner=Manner.CHATTY)
    said = "Sorry to jump in, could I come back to the hours?"
    decision = talk.say(said, question="could I come back to the hours?", is_open=True, topic=Topic.SETTING)
    assert Touch.STEERED in decision.touches
    assert decision.warmth >= 0


def test_a_tester_challenges_after_questioning_the_motive_and_a_straight_answer_wins_them() -> None:
    talk = begun(manner=Manner.TESTER)
    topics = [Topic.REWARDS, Topic.HARD_PARTS, Topic.SKILLS, Topic.OUTLOOK, Topic.PAY, Topic.SETTING, Topic.SUCCESS]
    for topic in topics[:3]:
        talk.ask("What about that?", topic)
    assert EventKind.MOTIVE_QUESTIONED in kinds(talk.decisions[-1])
    passed = talk.say("Fair question. No, I'm comparing two fields.", act=Act.ANSWER_TO_PROFESSIONAL)
    assert Touch.PASSED in passed.touches
    assert passed.mood.opened
    later = [talk.ask("What about that?", topic) for topic in topics[3:]]
    assert any(Touch.CHALLENGE in decision.touches for decision in later)


def test_a_suspicion_confirmed_wins_nobody() -> None:
    talk = begun(manner=Manner.TESTER)
    for topic in (Topic.REWARDS, Topic.HARD_PARTS, Topic.SKILLS):
        talk.ask("What about that?", topic)
    decision = talk.say("Well, if something's available...", **pitch(Pitch.VEILED))
    assert Touch.PASSED not in decision.touches
    assert decision.reply is Reply.DEFLECT


def test_a_guarded_person_speaks_of_pay_in_general_only_and_opens_up_to_a_paraphrase() -> None:
    talk = begun(manner=Manner.GUARDED)
    pay = talk.ask("What about pay?", Topic.PAY)
    assert pay.brief
    assert Touch.OWN_PAY in pay.touches
    talk.ask("What is hard?", Topic.HARD_PARTS)
    reading: dict[str, Any] = {"act": Act.REFLECTION, "moves": frozenset({Move.REFLECTS})}
    decision = talk.say("So it is the short staffing that wears you down.", **reading)
    assert Touch.OPENS_UP in decision.touches
    assert decision.mood.opened


def test_a_blunt_person_shows_the_hard_side_once_and_waves_praise_off() -> None:
    talk = next(
        talk
        for seed in range(20)
        if Touch.DOWNSIDE in (talk := begun(manner=Manner.BLUNT, seed=seed)).ask("The best?", Topic.REWARDS).touches
    )
    assert talk.decisions[-1].facts[1].startswith("hardest_part.")
    assert said_one_of(talk, Touch.DOWNSIDE)
    flattered = talk.ask("How are you so brilliant?", Topic.SKILLS, **defect(Defect.FLATTERY))
    assert Touch.NO_FLATTERY in flattered.touches


def test_a_connector_asks_whether_to_use_your_name() -> None:
    talk = begun(manner=Manner.CONNECTOR)
    decision = talk.ask("Who else?", Topic.PEOPLE, act=Act.CONTACT_REQUEST)
    assert Touch.USE_YOUR_NAME in decision.touches
    assert "your name" in talk.answer


def test_a_warm_person_has_two_names_at_the_end() -> None:
    talk = begun(manner=Manner.WARM)
    talk.ask("Which skills matter most?", Topic.SKILLS)
    for text in ("Why was that?", "How did you learn it?"):
        talk.ask(text, Topic.SKILLS, **FOLLOW)
    topics = (Topic.OUTLOOK, Topic.PAY, Topic.REWARDS, Topic.SETTING, Topic.SUCCESS)
    minutes = (12.1, 13.2, 14.3, 20.5, 22.0)
    given = [
        talk.ask("And that?", topic, at_s=minute * 60).referral for topic, minute in zip(topics, minutes, strict=True)
    ]
    assert [name for name in given if name] == [referral.name for referral in talk.profile.referrals[:2]]


def test_an_invitation_may_be_to_walk_along() -> None:
    def walks(talk: Talk) -> bool:
        talk.ask("Which skills matter most?", Topic.SKILLS)
        for text in ("Why was that?", "How did you learn it?"):
            talk.ask(text, Topic.SKILLS, **FOLLOW)
        return Touch.WALK in talk.ask("What is changing?", Topic.OUTLOOK, at_s=14 * 60.0).touches

    talk = first_seed(Manner.WARM, walks)
    assert EventKind.EXTENSION_OFFERED in kinds(talk.decisions[-1])
    assert "five minutes" in talk.answer


@pytest.mark.parametrize("act", [Act.SILENCE, Act.GIBBERISH, Act.INJECTION])
def test_nobody_waits_for_ever_on_a_line_with_nothing_on_it(act: Act) -> None:
    talk = begun()
    for _ in range(20):
        if talk.say("...", act=act).mood.ended:
            break
    assert talk.decisions[-1].reply is Reply.END
    assert len(talk.answer.split()) <= 25


def test_a_paraphrase_that_says_the_opposite_is_put_right() -> None:
    talk = begun(manner=Manner.BLUNT)
    fact = next(fact for fact in talk.profile.all_facts if "hard" in re.findall(r"\w+", fact.say))
    talk.mood = talk.mood.model_copy(update={"told": (fact.id,), "latest": (fact.id,)})
    word = max(fact.say.split(), key=len).strip(".,")
    decision = talk.say(f"So the {word} was easy for you.", act=Act.REFLECTION, moves=frozenset({Move.REFLECTS}))
    assert decision.reply is Reply.CORRECT
    assert talk.answer.startswith(reactions.NOT_QUITE)


def test_surprise_draws_every_manner_now_and_then_and_the_same_for_a_seed() -> None:
    assert {drawn_manner(seed) for seed in range(200)} == set(Manner)
    assert drawn_manner(4) is drawn_manner(4)
