"""The model judge on single lines: what it answers, alone and beside a reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from pydantic import SecretStr

from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.evaluation.line_judge import LineJudge, judged_reports
from infoview_ai.evaluation.read_lines import read_lines
from infoview_ai.models.langchain_chat import LangChainChatModel
from infoview_ai.nlu.labelled import LabelledLine
from infoview_ai.nlu.reading import Pitch
from tests.evaluation.lines import PITCHING, TableReader, labelled, reading
from tests.model_behaviours import says, second_reader
from tests.model_server import ModelServer

BEFORE = ({"speaker": "seeker", "text": "Are you hiring?"}, {"speaker": "professional", "text": "No, we are not."})
LINE = labelled("1", "Could you pass my resume along, then?", before=BEFORE, **PITCHING)

ANSWERS: list[tuple[Mapping[str, Sequence[tuple[int, str]]], Pitch | None]] = [
    ({"asks_outcome": [(2, "Could you pass my resume along")]}, Pitch.PITCH),
    ({"sells_or_hints": [(2, "pass my resume along")]}, Pitch.VEILED),
    ({"leans_on_employer": [(2, "pass my resume along")]}, Pitch.BORDERLINE),
    ({"leans_on_employer": [(2, "pass my resume")], "pushes_document": [(2, "pass my resume along")]}, Pitch.PITCH),
    ({"asks_outcome": [(0, "Are you hiring?")]}, Pitch.FINE),
    ({"asks_outcome": [(2, "give me a job at once")]}, None),
    ({}, Pitch.FINE),
]


@pytest.mark.parametrize(("yes", "label"), ANSWERS)
def test_the_label_is_what_the_checks_amount_to_on_this_line(
    yes: Mapping[str, Sequence[tuple[int, str]]], label: Pitch | None
) -> None:
    with ModelServer() as server:
        server.script(says(second_reader(yes)))
        model = LangChainChatModel(name="openai:loopback-1", api_key=SecretStr("key"), base_url=server.base_url)
        assert LineJudge(model).pitch_of(LINE) is label
        assert "Could you pass my resume along, then?" in server.prompts[0]


class TableJudge:
    """Gives each line the label of the table; ModelError where it says so."""

    name = "fake:judge"

    def __init__(self, table: Mapping[str, Pitch | ModelError | None]) -> None:
        self._table = table

    def pitch_of(self, line: LabelledLine) -> Pitch | None:
        label = self._table[line.id]
        if isinstance(label, ModelError):
            raise label
        return label


DOWN = ModelError(ModelFault.REFUSED, "Nothing answers.")
LINES = (
    labelled("1", "What do you do all day?"),
    labelled("2", "Are you hiring?", **PITCHING),
    labelled("3", "How does hiring work in the trade?"),
    labelled("4", "Which tools are on the bench?"),
)
READER = TableReader(
    {
        "Are you hiring?": reading("job_pitch", None, "pitch"),
        "How does hiring work in the trade?": reading("job_pitch", None, "pitch"),
    }
)


def test_where_the_two_lie_on_different_sides_the_milder_label_stands_and_is_contested() -> None:
    judge = TableJudge({"1": Pitch.VEILED, "2": Pitch.VEILED, "3": Pitch.FINE, "4": Pitch.FINE})
    alone, both = judged_reports(judge, read_lines(LINES, READER), "table")
    assert alone.slices["all"].measures["pitch"].confusion == {
        "fine": {"fine": 2, "veiled": 1},
        "pitch": {"veiled": 1},
    }
    assert both.slices["all"].measures["pitch"].confusion == {"fine": {"fine": 3}, "pitch": {"pitch": 1}}
    assert (both.reader, both.contested, both.unread) == ("table + judge", 2, 0)
    assert set(alone.slices["all"].measures) == {"pitch", "job_pitch"}


def test_lines_that_could_not_be_read_are_counted_and_keep_the_readers_label() -> None:
    judge = TableJudge({"1": Pitch.FINE, "2": DOWN, "3": None, "4": Pitch.FINE})
    alone, both = judged_reports(judge, read_lines(LINES, READER), "table")
    assert (alone.unread, alone.slices["all"].lines) == (2, 2)
    assert both.slices["all"].lines == 4
    assert both.slices["all"].false_alarms.flagged == 1


def test_a_judge_that_is_down_from_the_start_is_an_error() -> None:
    with pytest.raises(ModelError):
        judged_reports(TableJudge({"1": DOWN}), read_lines(LINES, READER), "table")
