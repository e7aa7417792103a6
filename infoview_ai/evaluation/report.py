"""The whole evaluation as one report: `infoview.eval/1`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import StorageError
from infoview_ai.evaluation.bars import Figures, held_against_bars
from infoview_ai.evaluation.chosen import LINES, TALKS, Chosen, LineSet, TalkSet
from infoview_ai.evaluation.label_passes import Agreement, shipped_agreement
from infoview_ai.evaluation.line_judge import LineJudge, judged_reports
from infoview_ai.evaluation.read_lines import read_lines
from infoview_ai.evaluation.readers import Compared, product_reader, scored_with
from infoview_ai.evaluation.scored_talks import (
    ScoredTalk,
    TalkReader,
    TalkSetReport,
    evaluate_talks,
    forty_turns_ms,
    judge_report,
    label_agreement,
    score_talks,
    talk_support,
)
from infoview_ai.evaluation.status import LABELLERS, REPORT, CalibrationStatus, Headline, calibration_status
from infoview_ai.evaluation.talks import shipped_talks
from infoview_ai.evaluation.utterances import ReaderReport, SetReport, evaluate, support_of
from infoview_ai.models.chat_model import ChatModel
from infoview_ai.nlu.labelled import TurnReader, shipped_lines
from infoview_ai.scoring.judge import judge

EVAL_FORMAT: Final = "infoview.eval/1"
_TASKS = ("pitch", "job_pitch", "act", "topic", "defects")


class EvalReport(Data):
    """Sets with their measures, the agreement of the labellers, and the status of the shipped sets."""

    format: Literal["infoview.eval/1"] = EVAL_FORMAT
    sets: tuple[SetReport | TalkSetReport, ...]
    left_out: dict[str, str] = {}
    """Readers that do not work here, and why."""
    agreement: tuple[Agreement, ...]
    calibration: CalibrationStatus


def report_for(sets: Sequence[Chosen], compared: Compared, model: ChatModel | None = None) -> EvalReport:
    """Every set read by every reader, and by a model as judge where one is given (which may raise ModelError).

    The bars are held against what these sets show of the shipped test split, without the judge.
    """
    agreed, readers = shipped_agreement(), compared.readers
    measured = tuple(_measured(one, readers, agreed, model) for one in sets)
    return EvalReport(
        sets=measured,
        left_out=dict(compared.left_out),
        agreement=agreed,
        calibration=_status(measured, product_reader(readers), agreed),
    )


def _status(
    measured: Sequence[SetReport | TalkSetReport], reader: str, agreed: Sequence[Agreement]
) -> CalibrationStatus:
    """The committed status where these sets say nothing about the shipped test split; else what they say."""
    if REPORT.is_file() and not any(_held_out(one, name) for one in measured for name in (LINES, TALKS)):
        return calibration_status()
    return status_of(measured, reader, agreed)


def status_of(
    measured: Sequence[SetReport | TalkSetReport], reader: str, agreed: Sequence[Agreement]
) -> CalibrationStatus:
    """The status of what is shipped; bars that these sets do not measure are left unmeasured."""
    lines = next((one for one in measured if isinstance(one, SetReport) and _held_out(one, LINES)), None)
    talks = next((one for one in measured if isinstance(one, TalkSetReport) and _held_out(one, TALKS)), None)
    on_lines = lines.reader(reader) if lines else None
    on_talks = talks.reader(reader) if talks else None
    marked = len(on_lines.marked_cases) if on_lines and on_lines.marked_cases is not None else None
    every, all_talks = shipped_lines(), shipped_talks()
    support, talk_counts = support_of(every), talk_support(all_talks)
    return CalibrationStatus(
        reader=reader,
        version=on_lines.version if on_lines else on_talks.version if on_talks else reader,
        lines=dict(Counter(line.split for line in every)),
        ordinary=support.ordinary,
        hard=support.hard,
        pairs=support.pairs,
        arguable=support.arguable,
        transcripts=talk_counts.transcripts,
        transcripts_test=sum(talk.labels.split == "test" for talk in all_talks),
        line_labellings=2 if agreed else 1,
        transcripts_twice=talk_counts.labelled_twice,
        agreement=tuple(one for one in agreed if one.what in _TASKS),
        agreement_on_talks=tuple(one for one in label_agreement(all_talks) if not one.what.startswith("level ")),
        bars=held_against_bars(Figures(on_lines, marked, on_talks)),
        readers=tuple(_headline(one) for one in lines.readers) if lines else (),
    )


def write_report(status: CalibrationStatus, path: Path = REPORT) -> None:
    """Put the status where `calibration_status` reads it. StorageError where that cannot be written."""
    try:
        path.write_text(status.model_dump_json(indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"{path}: the report cannot be written ({error.strerror}).", next_step="Run it in a checkout of your own."
        ) from error


def _measured(
    one: Chosen, readers: Mapping[str, TurnReader], agreed: Sequence[Agreement], model: ChatModel | None
) -> SetReport | TalkSetReport:
    if not isinstance(one, LineSet):
        return _measured_talks(one, readers, model)
    report = evaluate(one.name, one.split, one.lines, readers, status=_line_status(one, agreed))
    if model is None:
        return report
    name = product_reader(readers)
    judged = judged_reports(LineJudge(model), read_lines(one.lines, readers[name]), name)
    return report.model_copy(update={"readers": (*report.readers, *judged)})


def _measured_talks(one: TalkSet, readers: Mapping[str, TurnReader], model: ChatModel | None) -> TalkSetReport:
    able = {name: reader for name, reader in readers.items() if name != "keywords"}
    scored = {(name, reader.version): score_talks(one.talks, scored_with(reader)) for name, reader in able.items()}
    report = evaluate_talks(one.name, one.split, one.talks, scored, status=_talk_status(one))
    took = {name: forty_turns_ms(one.talks, scored_with(reader)) for name, reader in able.items()}
    timed = (found.model_copy(update={"forty_turns_ms": took[found.reader]}) for found in report.readers)
    judged = (_judged_talks(list(scored.values())[-1], model),) if model is not None and scored else ()
    return report.model_copy(update={"readers": (*timed, *judged)})


def _judged_talks(scored: Sequence[ScoredTalk], model: ChatModel) -> TalkReader:
    cards = [ScoredTalk(one.talk, judge(one.card, one.talk.transcript, model)) for one in scored]
    return judge_report(cards, model.name)


def _held_out(report: SetReport | TalkSetReport, name: str) -> bool:
    return report.name == name and report.split == "test"


def _line_status(one: LineSet, agreed: Sequence[Agreement]) -> str:
    kappa = {found.what: found.kappa for found in agreed}.get("pitch")
    twice = f"Two independent passes agree with kappa {kappa:.2f} on pitch." if kappa is not None else "Labelled once."
    return f"{len(one.lines)} lines. {twice} {LABELLERS}"


def _talk_status(one: TalkSet) -> str:
    twice = sum(talk.labels.second is not None for talk in one.talks)
    return f"{len(one.talks)} talks, {twice} of them labelled twice. {LABELLERS}"


def _headline(report: ReaderReport) -> Headline:
    return Headline(
        reader=report.reader,
        version=report.version,
        pitch_ordinary_f1=_figure(report, "ordinary", "job_pitch"),
        pitch_hard_f1=_figure(report, "hard", "job_pitch"),
        act_macro_f1=_figure(report, "all", "act", macro=True),
        topic_macro_f1=_figure(report, "all", "topic", macro=True),
        defect_micro_f1=_figure(report, "all", "defects"),
    )


def _figure(report: ReaderReport, part: str, task: str, *, macro: bool = False) -> float | None:
    found = report.slices.get(part)
    if found is None or task not in found.measures:
        return None
    return found.measures[task].macro_f1 if macro else found.measures[task].micro_f1
