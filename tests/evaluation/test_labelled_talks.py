"""Whole labelled talks: reading them, and holding scores against their labels."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import InputError
from infoview_ai.evaluation.readers import scored_with
from infoview_ai.evaluation.scored_talks import (
    evaluate_talks,
    forty_turns_ms,
    label_agreement,
    measure_levels,
    score_talks,
    talk_slips,
)
from infoview_ai.evaluation.talks import LabelledTalk, of_split, read_talks
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import PitchVerdict, Scorecard

TALKS = Path(__file__).parent / "data" / "talks"


@pytest.fixture(scope="module")
def talks() -> tuple[LabelledTalk, ...]:
    return read_talks(TALKS)


def test_talks_come_with_their_labels_in_order(talks: tuple[LabelledTalk, ...]) -> None:
    assert [talk.name for talk in talks] == ["bindery.json", "pushy.json", "silent.json"]
    assert talks[1].labels.pitch_turns == {2: "pitch", 4: "pitch"}
    assert [talk.name for talk in of_split(talks, "test")] == ["silent.json"]
    assert len(of_split(talks, "all")) == 3


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"file": "nowhere.json"}, 'the talk "nowhere.json" is not in the folder'),
    ({"file": "../talks/pushy.json"}, "is not in the folder"),
    ({"file": "bindery.json"}, 'the talk "bindery.json" stands twice'),
    ({"split": "train"}, 'the label "train" of "split" is not known'),
    ({"levels": {"time_limit": 4}}, "no level for job_pitch, opening"),
    ({"levels": {"time_limit": 5}}, 'the label 5 of "levels.time_limit" is not known'),
    ({"verdicts": {"time_limit": "kept", "job_pitch": "dirty"}}, '"dirty" of "verdicts.job_pitch" is not known'),
    ({"pitch_turns": {"1": "pitch"}}, "pitch_turns names turn 1, which is not one of the seeker"),
    ({"pitch_turns": {"40": "pitch"}}, "pitch_turns names turn 40"),
    ({"pitch_turns": {"2": "fine"}}, "names turn 2 as fine"),
    ({"topics": ["wages"]}, '"wages" of "topics.0" is not known'),
]


@pytest.mark.parametrize(("changes", "what"), FAULTS, ids=[what for _, what in FAULTS])
def test_a_fault_in_the_labels_is_named_with_its_line(tmp_path: Path, changes: dict[str, Any], what: str) -> None:
    folder = tmp_path / "talks"
    shutil.copytree(TALKS, folder)
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text().splitlines()]
    rows[1] |= changes
    (folder / "labels.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    with pytest.raises(InputError, match=r"labels.jsonl, line 2: ") as error:
        read_talks(folder)
    assert what in error.value.what


def test_a_level_given_where_none_is_meant_is_wrong_in_both_measures() -> None:
    found = measure_levels([(4, 4), (3, 2), (4, 1), (None, None), (None, 2), (0, None)])
    assert (found.talks, found.exact, found.within_one, found.assessed_wrongly) == (6, 2, 3, 2)


def test_scores_are_held_against_verdicts_levels_pitch_turns_and_topics(talks: tuple[LabelledTalk, ...]) -> None:
    scored = {("rules", "1"): score_talks(talks, score)}
    (report,) = evaluate_talks("talks", "all", talks, scored, status="").readers
    assert report.time_verdicts is not None
    assert (report.time_verdicts.of, report.levels["all"].talks) == (3, 24)
    assert report.job_pitch_turns is not None
    assert report.job_pitch_turns.labels[0].support == 2
    assert report.topics is not None
    assert report.topics.lines == 3


def test_a_wrong_score_shows_in_every_figure(talks: tuple[LabelledTalk, ...]) -> None:
    silent = next(talk for talk in talks if talk.name == "silent.json")

    def always_silent(transcript: Transcript) -> Scorecard:
        return score(silent.transcript)

    scored = score_talks(talks, always_silent)
    (report,) = evaluate_talks("talks", "all", talks, {("silent", "1"): scored}, status="").readers
    assert report.pitch_verdicts is not None
    assert (report.pitch_verdicts.right, report.pitch_verdicts.of) == (1, 3)
    assert report.levels["job_pitch"].model_dump() == {"talks": 3, "exact": 1, "within_one": 1, "assessed_wrongly": 2}
    assert report.levels["preparation"].exact == 3
    slips = [slip for slip in talk_slips(scored) if slip.talk == "pushy.json" and slip.what == "pitch verdict"]
    assert [(slip.meant, slip.got) for slip in slips] == [("pitched", "not_assessed")]


def test_the_two_labellings_of_a_talk_are_compared(talks: tuple[LabelledTalk, ...]) -> None:
    found = {one.what: one for one in label_agreement(talks)}
    assert (found["pitch verdict"].lines, found["pitch verdict"].kappa) == (2, 1.0)
    assert (found["levels"].lines, found["levels"].alike) == (14, 11)
    assert found["levels"].kappa is not None
    assert 0.9 < found["levels"].kappa < 1.0
    assert found["level preparation"].lines == 0


def test_a_reader_reads_the_talk_that_is_scored(talks: tuple[LabelledTalk, ...]) -> None:
    pushy = talks[1].transcript
    assert scored_with(RuleReader())(pushy) == score(pushy, reader=RuleReader())
    assert scored_with(RuleReader())(pushy).verdicts.job_pitch is PitchVerdict.PITCHED


def test_stretches_of_forty_turns_are_timed(talks: tuple[LabelledTalk, ...]) -> None:
    assert forty_turns_ms(talks[:1], score) is None
    turns = talks[0].transcript.turns * 6
    long = LabelledTalk(talks[0].labels, talks[0].transcript.model_copy(update={"turns": turns}))
    lengths: list[int] = []

    def counting(transcript: Transcript) -> Scorecard:
        lengths.append(len(transcript.turns))
        return score(talks[2].transcript)

    assert forty_turns_ms([long, *talks], counting) is not None
    assert set(lengths) == {40}
