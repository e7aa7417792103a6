"""The calibration status: bars met and missed, and what is said about them."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from infoview_ai.errors import InputError
from infoview_ai.evaluation.bars import BARS, Figures, held_against_bars
from infoview_ai.evaluation.label_passes import Agreement
from infoview_ai.evaluation.report import write_report
from infoview_ai.evaluation.status import CalibrationStatus, calibration_status
from infoview_ai.evaluation.utterances import evaluate
from infoview_ai.nlu.labelled import LabelledLine
from tests.evaluation.lines import PITCHING, TableReader, labelled, reading

LINES = (
    *(labelled(str(number), f"What is part {number} of the day?") for number in range(99)),
    labelled("pitch", "Are you hiring?", **PITCHING),
)


def results(table: TableReader, lines: tuple[LabelledLine, ...] = LINES) -> dict[str, tuple[float | None, bool]]:
    read = evaluate("utterances", "test", lines, {"local": table}, status="").reader("local")
    held = held_against_bars(Figures(read, 0, None))
    return {bar.code: (bar.value, bar.met) for bar in held}


def test_a_bar_is_met_from_its_bound_on_and_one_not_measured_is_not_met() -> None:
    pitch = {"Are you hiring?": reading("job_pitch", None, "pitch")}
    alarm = {"What is part 1 of the day?": reading("job_pitch", None, "pitch")}
    good = results(TableReader(pitch))
    assert good["pitch_ordinary_f1"] == (1.0, True)
    assert good["pitch_ordinary_alarms"] == (0.0, True)
    assert good["fine_cases"] == (0, True)
    assert good["pitch_hard_f1"] == (None, False)
    assert good["time_verdict"] == (None, False)
    worse = results(TableReader(pitch | alarm))
    assert worse["pitch_ordinary_f1"] == (0.6667, False)
    assert worse["pitch_ordinary_alarms"] == (0.0101, True)
    assert results(TableReader({}))["acts"] == (0.4975, False)


def test_every_bar_has_a_code_of_its_own_and_a_source() -> None:
    assert len({bar.code for bar in BARS}) == len(BARS)
    assert len({bar.what for bar in BARS}) == len(BARS)
    assert all(bar.source for bar in BARS)


def status(**changes: object) -> CalibrationStatus:
    plain = CalibrationStatus(
        reader="local",
        version="local/1",
        lines={"train": 2000, "dev": 400, "test": 600},
        ordinary=2000,
        hard=1000,
        pairs=150,
        arguable=90,
        transcripts=45,
        transcripts_test=25,
        line_labellings=2,
        transcripts_twice=45,
        agreement=(Agreement(what="pitch", kappa=0.91, lines=3000, alike=2800),),
        bars=held_against_bars(Figures(None, 0, None)),
    )
    return plain.model_copy(update=changes)


def test_the_status_says_what_it_rests_on_who_labelled_it_and_what_is_met() -> None:
    what, who, agreed, met = status().sentences
    assert "600 held-out lines of 3,000" in what
    assert "25 held-out talks of 45" in what
    assert "no person has labelled any of it" in who
    assert "pitch 0.91" in agreed
    assert met.startswith(f"1 of {len(BARS)} bars are met, {len(BARS) - 1} not measured")
    assert not status().passed


def test_without_a_second_labelling_or_bars_the_status_says_so() -> None:
    _, _, agreed, met = status(agreement=(), bars=()).sentences
    assert "their writer's labels only" in agreed
    assert met == "Nothing has been measured yet."
    assert not status(bars=()).passed


def test_the_gate_opens_only_when_every_bar_is_met() -> None:
    met = tuple(bar.model_copy(update={"value": bar.bound}) for bar in status().bars)
    assert status(bars=met).passed
    short = met[0].model_copy(update={"value": met[0].bound - 0.001})
    assert not status(bars=(short, *met[1:])).passed
    assert f"not met: {short.what}" in status(bars=(short, *met[1:])).sentences[-1]


def test_the_written_report_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_report(status(), path)
    assert calibration_status(path) == status()


@pytest.mark.parametrize("text", ["", "{}", '{"format": "infoview.calibration/9"}'])
def test_a_report_that_is_none_is_an_error_that_says_how_to_write_one(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(text)
    with pytest.raises(InputError, match=r"report.json: is not a calibration report") as error:
        calibration_status(path)
    assert "infoview eval --write-report" in error.value.next_step
    with pytest.raises(InputError, match="cannot be read"):
        calibration_status(tmp_path / "none.json")


def test_the_shipped_report_is_there_and_quick_to_read() -> None:
    begun = perf_counter()
    shipped = calibration_status()
    assert perf_counter() - begun < 0.1
    assert {bar.code for bar in shipped.bars} == {bar.code for bar in BARS}
    assert sum(shipped.lines.values()) >= 2000
