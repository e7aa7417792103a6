"""Scorecards are made once, stamped, and made again when the rules change."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.errors import ConfigurationError, ModelError, ModelFault
from infoview_ai.rehearsal.rehearsal import Settings, State
from infoview_ai.scoring.scorecard import JudgeReport, Scorecard
from tests.fakes import Stage

SCRIPTED = Settings(professional="dana-reyes")


class FakeJudge:
    """Adds a report; first raises, or comes to nothing, where told to."""

    def __init__(self, *failures: ModelError | None) -> None:
        self.failures, self.calls = list(failures), 0

    def __call__(self, card: Scorecard, transcript: Transcript) -> Scorecard:
        self.calls += 1
        failure = self.failures.pop(0) if self.failures else False
        if isinstance(failure, ModelError):
            raise failure
        engine = card.engine.model_copy(update={"judge": "fake:judge"})
        report = JudgeReport(model="fake:judge", assessed=failure is False, calls=self.calls)
        return card.model_copy(update={"engine": engine, "judge": report})


def ended_talk(stage: Stage) -> str:
    room = stage.open()
    made = room.say(room.start(SCRIPTED).id, "Hello")
    return room.end(made.id).id


def test_the_card_of_an_ended_talk_is_made_once_with_the_readings_of_the_talk(stage: Stage) -> None:
    talk = ended_talk(stage)
    first = stage.open().scorecard(talk)
    assert stage.open().scorecard(talk) == first
    (readings,) = stage.scorer.readings
    assert readings is not None
    assert [reading is not None for reading in readings] == [True, False]


def test_a_running_talk_is_scored_as_it_stands_and_not_stored(stage: Stage) -> None:
    room = stage.open()
    made = room.say(room.start(SCRIPTED).id, "Hello")
    assert room.scorecard(made.id).total == 2
    room.say(made.id, "Hello")
    assert room.scorecard(made.id).total == 4


def test_new_rules_give_a_new_card_from_the_words_alone(stage: Stage) -> None:
    talk = ended_talk(stage)
    stage.open().scorecard(talk)
    stage.scorer.rules = "2"
    assert stage.open().scorecard(talk).engine.rules == "2"
    assert stage.scorer.readings[1] is None
    stage.open().scorecard(talk)
    assert len(stage.scorer.readings) == 2


def test_a_judge_reads_once_and_its_card_is_the_one_shown_from_then_on(stage: Stage) -> None:
    stage.judge = judge = FakeJudge()
    talk = ended_talk(stage)
    plain = stage.open().scorecard(talk)
    judged = stage.open().scorecard(talk, judge=True)
    assert judged.judge is not None
    assert plain.judge is None
    assert stage.open().scorecard(talk, judge=True) == stage.open().scorecard(talk) == judged
    assert judge.calls == 1


def test_a_judge_asked_again_reads_anew_and_the_first_reading_is_kept(stage: Stage) -> None:
    stage.judge = judge = FakeJudge()
    talk = ended_talk(stage)
    first = stage.open().scorecard(talk, judge=True)
    second = stage.open().scorecard(talk, judge=True, again=True)
    assert judge.calls == 2
    assert first != second
    assert stage.open().scorecard(talk) == second
    assert stage.open().second_readings(talk) == (first, second)


def test_asked_again_and_failing_the_first_reading_stays_the_one_shown(stage: Stage) -> None:
    stage.judge = judge = FakeJudge()
    talk = ended_talk(stage)
    first = stage.open().scorecard(talk, judge=True)
    judge.failures.append(ModelError(ModelFault.MALFORMED, "It answered in prose."))
    with pytest.raises(ModelError):
        stage.open().scorecard(talk, judge=True, again=True)
    assert stage.open().scorecard(talk) == first


def test_a_judge_that_fails_leaves_the_card_and_can_be_asked_again(stage: Stage) -> None:
    stage.judge = FakeJudge(ModelError(ModelFault.MALFORMED, "It answered in prose."))
    talk = ended_talk(stage)
    room = stage.open()
    with pytest.raises(ModelError):
        room.scorecard(talk, judge=True)
    assert room.scorecard(talk).judge is None
    assert room.scorecard(talk, judge=True).judge is not None


def test_a_second_reading_that_came_to_nothing_is_shown_but_not_kept(stage: Stage) -> None:
    stage.judge = FakeJudge(None)
    talk = ended_talk(stage)
    room = stage.open()
    report = room.scorecard(talk, judge=True).judge
    assert report is not None
    assert not report.assessed
    assert room.scorecard(talk).judge is None
    report = room.scorecard(talk, judge=True).judge
    assert report is not None
    assert report.assessed


def test_without_a_judge_the_setting_is_named(stage: Stage) -> None:
    with pytest.raises(ConfigurationError, match="INFOVIEW_JUDGE_MODEL"):
        stage.open().scorecard(ended_talk(stage), judge=True)


def test_a_real_conversation_is_stored_whole_and_scored(stage: Stage) -> None:
    turns = (
        Turn(speaker=Speaker.SEEKER, text="Hello.", start=0, end=2),
        Turn(speaker=Speaker.PROFESSIONAL, text="Hello.", start=3, end=60),
    )
    talk = Transcript(agreed_minutes=20, clock="real", turns=turns)
    room = stage.open()
    stored = room.import_transcript(talk, "talk.vtt")
    assert room.get(stored.id) == stored
    assert (stored.state, stored.title, stored.settings.engine) == (State.ENDED, "talk.vtt", "transcript")
    assert (stored.elapsed_s, stored.limit_s, stored.wall_s) == (60.0, 1200.0, 60.0)
    assert stored.transcript() == talk
    assert room.scorecard(stored.id).source == "talk.vtt"
    assert stage.scorer.readings == [None]
