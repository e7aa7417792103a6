"""How the model's probabilities and the rules' reading become labels that agree with one another."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.learned.combine import Said, combined
from infoview_ai.nlu.learned.description import Thresholds
from infoview_ai.nlu.learned.model import Scores
from infoview_ai.nlu.learned.settling import settle
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Pitch, PitchReading, Reading, Topic

AT = Thresholds(flagged_against_rules=0.7, defect=0.5)


def scores(
    pitch: dict[Pitch, float] | None = None,
    act: dict[Act, float] | None = None,
    topic: Topic = Topic.SKILLS,
    defects: dict[Defect, float] | None = None,
) -> Scores:
    """Scores that leave what is not named improbable, but not impossible."""
    return Scores(
        {label: (pitch or {Pitch.FINE: 0.97}).get(label, 0.01) for label in Pitch},
        {one: (act or {Act.QUESTION: 0.8}).get(one, 0.01) for one in Act},
        {one: 0.9 if one is topic else 0.006 for one in Topic},
        {code: (defects or {}).get(code, 0.01) for code in Defect},
    )


def rules(act: Act = Act.QUESTION, pitch: Pitch = Pitch.FINE, words: int = 12, **more: object) -> Reading:
    return Reading.model_validate(
        {"act": act, "pitch": PitchReading(label=pitch, quote="x" if pitch is not Pitch.FINE else ""), "words": words}
        | more
    )


@pytest.mark.parametrize("act", [Act.SILENCE, Act.GIBBERISH, Act.INJECTION, Act.ARE_YOU_AI])
def test_what_the_rules_read_for_certain_stands(act: Act) -> None:
    assert settle(rules(act), scores(), AT) is None


@pytest.mark.parametrize(
    ("chance", "seen_by_rules", "expected"),
    [
        (0.5, False, Pitch.FINE),
        (0.5, True, Pitch.PITCH),
        (0.95, False, Pitch.PITCH),
        (0.45, True, Pitch.PITCH),
        (0.2, True, Pitch.FINE),
    ],
)
def test_a_flag_against_the_rules_needs_more(chance: float, seen_by_rules: bool, expected: Pitch) -> None:
    given = scores({Pitch.PITCH: chance, Pitch.FINE: 1 - chance}, {Act.JOB_PITCH: 0.5, Act.QUESTION: 0.5})
    settled = settle(rules(pitch=Pitch.PITCH if seen_by_rules else Pitch.FINE), given, AT)
    assert settled is not None
    assert settled.pitch is expected


def test_a_flagged_turn_has_the_act_of_a_request() -> None:
    given = scores({Pitch.VEILED: 0.95}, {Act.QUESTION: 0.6, Act.RESUME_OFFER: 0.2})
    settled = settle(rules(), given, AT)
    assert settled is not None
    assert (settled.pitch, settled.act, settled.topic) == (Pitch.VEILED, Act.RESUME_OFFER, None)


def test_a_fine_turn_is_never_a_request() -> None:
    settled = settle(rules(), scores(act={Act.JOB_PITCH: 0.6, Act.QUESTION: 0.3}), AT)
    assert settled is not None
    assert settled.act is Act.QUESTION


def test_a_request_pressed_again_stays_as_grave_as_the_rules_read_it() -> None:
    pressed = Reading(act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.PITCH, quote="please", persistent=True))
    settled = settle(pressed, scores(act={Act.SMALL_TALK: 0.9}), AT)
    assert settled is not None
    assert (settled.pitch, settled.act) == (Pitch.PITCH, Act.JOB_PITCH)


@pytest.mark.parametrize("act", [Act.THANKS, Act.SMALL_TALK, Act.CLOSING])
def test_a_topic_and_defects_stand_on_what_asks_only(act: Act) -> None:
    settled = settle(rules(), scores(act={act: 0.9}, defects={Defect.CLOSED: 0.9}), AT)
    assert settled is not None
    assert (settled.topic, settled.defects) == (None, ())


@pytest.mark.parametrize(
    ("chances", "words", "expected"),
    [
        ({Defect.CLOSED: 0.9}, 12, (Defect.CLOSED,)),
        ({Defect.CLOSED: 0.9, Defect.PERSONAL: 0.6}, 12, (Defect.PERSONAL,)),
        ({Defect.COMPOUND: 0.9, Defect.LEADING: 0.8, Defect.CONFIDENTIAL: 0.7}, 12, None),
        ({Defect.TOO_LONG: 0.9}, 20, ()),
        ({Defect.TOO_LONG: 0.9}, 60, (Defect.TOO_LONG,)),
        ({Defect.JOB_SEEKING: 0.9}, 12, ()),
    ],
)
def test_defects_are_few_and_the_graver_first(
    chances: dict[Defect, float], words: int, expected: tuple[Defect, ...] | None
) -> None:
    settled = settle(rules(words=words), scores(defects=chances), AT)
    assert settled is not None
    if expected is None:
        assert len(settled.defects) == 2
        assert settled.defects[0] is Defect.CONFIDENTIAL
    else:
        assert settled.defects == expected


REPEAT = DefectReading(code=Defect.DUPLICATE, severity=2, why="You asked that before.", quote="What do you enjoy?")


@pytest.mark.parametrize("question", ["What do you enjoy about the work?", "Which shift is the quietest?"])
def test_a_repeat_is_known_to_the_rules_which_have_the_whole_talk(question: str) -> None:
    """Also of the article's own question, whose wording is never marked."""
    repeated = rules(question=question, topic=Topic.REWARDS, defects=(REPEAT,))
    settled = settle(repeated, scores(act={Act.FOLLOW_UP: 0.9, Act.QUESTION: 0.05}, topic=Topic.PEOPLE), AT)
    assert settled is not None
    assert (settled.act, settled.topic, settled.defects) == (Act.QUESTION, Topic.REWARDS, (Defect.DUPLICATE,))


@pytest.mark.parametrize(
    ("act", "words", "expected"),
    [
        (Act.OFF_TOPIC, 150, Pitch.FINE),
        (Act.ANSWER_TO_PROFESSIONAL, 150, Pitch.FINE),
        (Act.OFF_TOPIC, 40, Pitch.BORDERLINE),
        (Act.QUESTION, 150, Pitch.BORDERLINE),
    ],
)
def test_a_long_story_leans_towards_nothing_unless_the_rules_find_a_boast_in_it(
    act: Act, words: int, expected: Pitch
) -> None:
    settled = settle(rules(act, words=words), scores({Pitch.BORDERLINE: 0.6, Pitch.FINE: 0.3}, {act: 0.9}), AT)
    assert settled is not None
    assert settled.pitch is expected


def test_asking_for_a_job_is_the_only_defect_of_a_request() -> None:
    given = scores({Pitch.PITCH: 0.97}, {Act.JOB_PITCH: 0.9}, defects={Defect.JOB_SEEKING: 0.8, Defect.CLOSED: 0.9})
    settled = settle(rules(), given, AT)
    assert settled is not None
    assert settled.defects == (Defect.JOB_SEEKING,)


TEXT = "That was helpful. Could you maybe put me on the list?"


def said(clause: str = "Could you maybe put me on the list?") -> Said:
    return Said(TEXT, 0, lambda: clause, lambda clause, label: "P37" if label is Pitch.PITCH else None)


def test_a_flag_of_the_model_quotes_the_clause_that_decides_and_says_why() -> None:
    reading = combined(rules(), scores({Pitch.PITCH: 0.97}, {Act.JOB_PITCH: 0.9}), said(), AT)
    assert reading.pitch.label is Pitch.PITCH
    assert reading.pitch.quote in TEXT
    assert reading.pitch.case == "P37"
    assert reading.pitch.why.endswith(".")
    assert reading.pitch.probability is not None
    assert reading.pitch.probability > 0.9


def test_where_both_agree_the_grounds_of_the_rules_are_kept() -> None:
    known = PitchReading(label=Pitch.PITCH, quote="put me on the list", why="You ask for a place.", case="P37")
    read = Reading(act=Act.JOB_PITCH, pitch=known)
    reading = combined(read, scores({Pitch.PITCH: 0.97}, {Act.JOB_PITCH: 0.9}), said(), AT)
    assert reading.pitch.model_copy(update={"probability": None}) == known


def test_a_flag_that_the_model_lifts_leaves_no_quote_behind() -> None:
    read = Reading(act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.PITCH, quote="the list", why="No.", case="P38"))
    reading = combined(read, scores(), said(), AT)
    assert reading.pitch.label is Pitch.FINE
    assert (reading.pitch.quote, reading.pitch.why, reading.pitch.case) == ("", "", None)


def test_a_question_only_the_model_saw_is_quoted_and_follows_the_last_reply() -> None:
    reading = combined(rules(Act.SMALL_TALK), scores(act={Act.FOLLOW_UP: 0.9}), said(), AT)
    assert (reading.act, reading.follow_up, reading.follows) == (Act.FOLLOW_UP, True, 0)
    assert reading.question == "Could you maybe put me on the list?"
    assert reading.confidence is not None


def test_a_defect_the_rules_named_keeps_their_words() -> None:
    known = DefectReading(code=Defect.DUPLICATE, severity=2, why="They told you this already.", quote="q")
    reading = combined(rules(defects=(known,)), scores(defects={Defect.DUPLICATE: 0.9}), said(), AT)
    assert reading.defects == (known,)
