"""What the Scripted voice makes of a turn that no fact answers, and of what learners tell about themselves."""

from __future__ import annotations

from typing import Any

import pytest

from infoview_ai.conversation.clock import place
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Turn
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Reading, Topic
from infoview_ai.professionals import angles, lines, reactions
from infoview_ai.professionals.catalog import load_profile
from infoview_ai.professionals.decision import Angle, Decision, Mood, Reply
from infoview_ai.professionals.director import Director
from infoview_ai.professionals.introductions import background, theirs, worry_in
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.professionals.scripted import compose
from infoview_ai.professionals.voice import Cue
from infoview_ai.resources import resource

AMARA = load_profile(resource("knowledge/professionals") / "amara-osei.yaml")
DENISE = load_profile(resource("knowledge/professionals") / "denise-kowalczyk.yaml")

EARLIER = Mood(told=("hardest_part.short_staffed",), topic=Topic.HARD_PARTS, purpose_clear=True)
"""One answer has been given, about being short of staff."""


def asked(text: str, topic: Topic | None = None, **more: Any) -> Reading:
    return Reading(**({"act": Act.QUESTION, "question": text, "topic": topic, "words": len(text.split())} | more))


def closed(text: str, topic: Topic | None = None, **more: Any) -> Reading:
    defects = (DefectReading(code=Defect.CLOSED, severity=1, why="."),)
    return asked(text, topic, **({"is_open": False, "defects": defects} | more))


def told(text: str, act: Act = Act.ANSWER_TO_PROFESSIONAL, **more: Any) -> Reading:
    return Reading(**({"act": act, "words": len(text.split())} | more))


def reply_to(
    said: str,
    reading: Reading,
    mood: Mood = EARLIER,
    *,
    before: str = "That is how it was.",
    events: tuple[Event, ...] = (),
    profile: Profile = AMARA,
    seed: int = 1,
    first: bool = False,
) -> tuple[Decision, str]:
    """The decision and the words that follow `said`, in the middle of a talk unless it is the `first` turn."""
    turns: tuple[Turn, ...] = ()
    for speaker, text in () if first else ((Speaker.SEEKER, "Hello."), (Speaker.PROFESSIONAL, before)):
        turns += (_turn(turns, speaker, text, events if speaker is Speaker.PROFESSIONAL else ()),)
    turns += (_turn(turns, Speaker.SEEKER, said),)
    director = Director(profile, Manner.BUSY, seed, 15.0)
    decision = director.decide(turns, reading, Mood() if first else mood, elapsed_s=120.0, limit_s=900.0)
    return decision, compose(Cue(profile, turns, reading, decision, seed))


def _turn(turns: tuple[Turn, ...], speaker: Speaker, text: str, events: tuple[Event, ...] = ()) -> Turn:
    start, end = place(text, turns[-1].end if turns else None)
    return Turn(speaker=speaker, text=text, start=start, end=end, events=events)


@pytest.mark.parametrize(
    ("question", "angle"),
    [
        ("Did it bother you, being the oldest one there?", Angle.UNPLEASANT),
        ("Are you happy that you changed?", Angle.PLEASANT),
        ("Did you ever draw hearts for anyone yourself?", Angle.NOT_RECALLED),
        ("Would my years as a teacher count?", Angle.ABOUT_LEARNER),
        ("Can a shy person do it?", Angle.ABOUT_LEARNER),
        ("Would a PE teacher be any use on a ward?", Angle.ABOUT_LEARNER),
        ("would being a barista help at all", Angle.ABOUT_LEARNER),
        ("Does that help, honestly?", Angle.PLEASANT),
        ("Did your parents mind that you left?", Angle.OTHERS),
        ("Were the others annoyed about it?", Angle.OTHERS),
        ("Is there much filing in the basement?", Angle.EITHER_WAY),
    ],
)
def test_how_a_yes_or_no_question_is_put_decides_the_angle(question: str, angle: Angle) -> None:
    assert angles.angle_of(question) is angle


def test_a_closed_question_about_feelings_gets_a_feeling_and_no_stray_fact() -> None:
    question = "Did that bother you, on the bus back?"
    decision, words = reply_to(question, closed(question, Topic.OTHER))
    assert decision.facts == ()
    assert any(line in words for line in angles.LEADS[Angle.UNPLEASANT])


def test_a_follow_up_on_something_no_fact_is_about_says_so_before_it_tells_the_nearest() -> None:
    question = "What colour was the tricycle beside the lighthouse?"
    reading = asked(question, Topic.HARD_PARTS, act=Act.FOLLOW_UP, follow_up=True, is_open=True)
    decision, words = reply_to(question, reading)
    assert decision.angle is Angle.PARTLY
    assert len(decision.facts) == 1
    assert words.startswith(AMARA.particulars.lines.near)


def test_a_hidden_fact_is_not_spent_on_a_question_it_does_not_answer() -> None:
    mood = EARLIER.model_copy(update={"told": ("path_in.aide_first", "path_in.bakery"), "topic": Topic.PATH_IN})
    question = "Did you ever paint lighthouses for anyone?"
    decision, _ = reply_to(question, closed(question, Topic.PATH_IN, act=Act.FOLLOW_UP, follow_up=True), mood)
    assert "path_in.nearly_turned_down" not in decision.facts


def test_what_somebody_else_thought_is_left_to_them() -> None:
    question = "What did your boss think of the tricycle?"
    _, words = reply_to(question, asked(question, Topic.SETTING, act=Act.FOLLOW_UP, follow_up=True, is_open=True))
    assert words.startswith(AMARA.particulars.lines.not_for_others)


def test_what_comes_next_in_the_story_does_not_answer_what_the_family_thought() -> None:
    mood = EARLIER.model_copy(update={"told": ("path_in.aide_first",), "topic": Topic.PATH_IN, "follow_ups": 3})
    question = "What did your family think when you left the lighthouse?"
    decision, _ = reply_to(question, asked(question, Topic.PATH_IN, act=Act.FOLLOW_UP, follow_up=True), mood)
    assert (decision.angle, decision.facts) == (Angle.OTHERS, ())


def test_a_question_about_the_learners_chances_is_held_up_against_a_skill() -> None:
    question = "Would my years as a juggler count for anything?"
    decision, words = reply_to(question, closed(question, Topic.OTHER))
    assert decision.facts[0].startswith("skills.")
    assert words.startswith(angles.LEADS[Angle.ABOUT_LEARNER])


def test_a_check_of_what_was_said_is_confirmed_and_not_corrected() -> None:
    question = "So finishing beats knowing, do I have that right?"
    leading = (DefectReading(code=Defect.LEADING, severity=1, why="."),)
    reading = closed(question, Topic.HARD_PARTS, act=Act.FOLLOW_UP, follow_up=True, confirming=True, defects=leading)
    decision, words = reply_to(question, reading)
    assert decision.reply is Reply.CONFIRM
    assert any(line in words for line in AMARA.style.acknowledgements)


def test_what_they_say_after_which_part_is_the_question() -> None:
    mood = EARLIER.model_copy(update={"last_reply": Reply.ASK_WHICH_PART})
    decision, words = reply_to("I mean the nights.", told("I mean the nights."), mood, before="Which part?")
    assert decision.facts
    assert "night" in words.lower()


def test_a_woman_is_found_under_women() -> None:
    question = "What's it like for a woman on site?"
    decision, _ = reply_to(question, asked(question, Topic.OTHER, is_open=True), profile=DENISE)
    assert decision.facts[:1] == ("people.women",)


def test_a_worry_is_met_with_something_to_hold_on_to() -> None:
    said = "I'm scared I'm not clever enough for it."
    decision, words = reply_to(said, told(said))
    assert decision.reply is Reply.ACKNOWLEDGE
    assert words.startswith(AMARA.particulars.lines.reassures)
    assert AMARA.fact(decision.facts[0]).short in words


REFERRED = EARLIER.model_copy(update={"referrals_given": ("Rosa Idemudia",)})
OFFERED = (Event(kind=EventKind.REFERRAL_OFFERED),)


def test_why_this_person_is_answered_with_the_reason_for_the_referral() -> None:
    before = "You should talk to Rosa Idemudia."
    for said, reading in (("Why Rosa?", asked("Why Rosa?")), ("why her", told("why her", Act.REFLECTION))):
        decision, words = reply_to(said, reading, REFERRED, before=before, events=OFFERED)
        assert AMARA.referrals[0].because in words
        assert decision.mood.referrals_given == ("Rosa Idemudia",)


def test_taking_a_name_is_thanked_for_and_starts_no_new_answer() -> None:
    said = "Yes please, I'd love to talk to Rosa."
    decision, words = reply_to(said, asked(said), REFERRED, before="Try Rosa Idemudia.", events=OFFERED)
    assert decision.facts == ()
    assert "Rosa" in words


def test_thanks_for_a_name_do_not_end_the_talk_unless_they_say_goodbye() -> None:
    moves = frozenset({Move.THANKS, Move.NAMES_NEXT_STEP})
    for more, ends in ((frozenset(), False), (frozenset({Move.GOODBYE}), True)):
        reading = told("Thanks, I'll write to Rosa.", Act.CLOSING, moves=moves | more)
        decision, _ = reply_to("Thanks, I'll write to Rosa.", reading, REFERRED, before="Try Rosa.", events=OFFERED)
        assert decision.mood.ended is ends


def test_the_first_words_use_the_name_and_where_they_come_from() -> None:
    said = "Hi Amara, I'm Lena, I've worked in a bookshop for five years."
    reading = told(said, Act.INTRODUCTION, moves=frozenset({Move.WHO_I_AM}))
    greeted = [reply_to(said, reading, seed=seed, first=True)[1] for seed in range(8)]
    assert sum("Lena" in words for words in greeted) >= 4
    assert any("a bookshop" in words for words in greeted)


def test_an_opening_that_reads_as_off_topic_is_still_greeted() -> None:
    said = "I was at a school for years and my husband says hello."
    decision, _ = reply_to(said, told(said, Act.OFF_TOPIC), first=True)
    assert decision.reply is Reply.OPEN


def test_small_talk_about_the_day_is_not_the_answer_to_a_hesitation() -> None:
    decision, words = reply_to("um", told("um", Act.SMALL_TALK))
    assert decision.reply is not Reply.SMALL_TALK
    assert not any(line in words for line in AMARA.style.small_talk)


def test_praise_alone_is_taken_modestly() -> None:
    _, words = reply_to("You're so brave.", told("You're so brave.", Act.REFLECTION))
    assert words in reactions.PRAISED


def test_no_other_subject_is_offered_after_a_follow_up() -> None:
    question = "Why did they paint the tricycle?"
    _, words = reply_to(question, asked(question, None, act=Act.FOLLOW_UP, follow_up=True, is_open=True), Mood())
    assert not any(line.split("{")[0] in words for line in angles.OFFERING)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("I've worked in a bookshop for five years", "a bookshop"),
        ("I was a primary school teacher for eleven years", "primary school teaching"),
        ("I'm a hairdresser now", "hairdressing"),
        ("I worked in retail for years", "retail"),
        ("I'm a bit nervous.", ""),
        ("I am looking for an answer.", ""),
    ],
)
def test_where_they_come_from_is_heard(said: str, field: str) -> None:
    assert background(said) == field


@pytest.mark.parametrize(
    ("said", "whose", "worried"),
    [
        ("Yes, my dad after his stroke.", "your dad", False),
        ("I do the accounts for our choir", "your choir", False),
        ("That's what I was afraid of.", "", False),
        ("My worry is the blood.", "", True),
        ("It works.", "", False),
    ],
)
def test_who_is_theirs_and_what_they_fear_is_heard(said: str, whose: str, worried: bool) -> None:
    assert (theirs(said), worry_in(said)) == (whose, worried)


def test_no_stock_line_stands_in_two_pools_of_reactions() -> None:
    pools = [*angles.LEADS.values(), reactions.REASSURES, reactions.PRAISED, lines.GLAD_TO_HEAR, lines.GO_ON]
    said = [line for pool in pools for line in pool]
    assert len(said) == len(set(said))
