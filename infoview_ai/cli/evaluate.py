"""`infoview eval`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from infoview_ai.evaluation.report import EvalReport
    from infoview_ai.evaluation.slips import Slip
    from infoview_ai.models.chat_model import ChatModel


@click.command("eval")
@click.option(
    "--set",
    "name",
    metavar="NAME",
    default=None,
    help="utterances, transcripts, queries, questions, lists, messages, a file's name or path. Default: the first two.",
)
@click.option(
    "--split",
    type=click.Choice(["train", "dev", "test", "all"]),
    default=None,
    help="Default: test; for a single file every split in it.",
)
@click.option(
    "--reader",
    type=click.Choice(["keywords", "rules", "local", "all"]),
    default="all",
    show_default=True,
    help="A plain keyword list, the rules alone, the local reader.",
)
@click.option("--judge", is_flag=True, help="Have the configured model read as well, alone and together.")
@click.option("--slips", is_flag=True, help="Show what was misread.")
@click.option("--test-lines", is_flag=True, help="With --slips: show those of the held-out test split too.")
@click.option(
    "--write-report", is_flag=True, help="Keep the calibration status where the app reads it, and the data card."
)
@click.option("--json", "as_json", is_flag=True, help="The whole report, machine-readable.")
def eval(
    name: str | None,
    split: str | None,
    reader: str,
    judge: bool,
    slips: bool,
    test_lines: bool,
    write_report: bool,
    as_json: bool,
) -> None:
    """Measure how well the product reads, on labelled lines and whole labelled talks."""
    from infoview_ai.cli.evaluate_questions import show_question_set
    from infoview_ai.evaluation import report as reports
    from infoview_ai.evaluation.chosen import chosen
    from infoview_ai.evaluation.readers import readers_named
    from infoview_ai.evaluation.search import queries_named
    from infoview_ai.evaluation.slips import slips_of

    queries = queries_named(name) if name is not None else None
    if queries is not None:
        _search(queries, as_json)
        return
    if write_report and (name is not None or split is not None or reader != "all" or judge):
        raise click.UsageError("--write-report measures everything that is shipped and takes no choice of sets.")
    if name is not None and show_question_set(name, slips=slips, as_json=as_json):
        return
    if name is not None and _evaluated_messages(name, slips, as_json):
        return
    sets, compared = chosen(name, split), readers_named(reader)
    report = reports.report_for(sets, compared, _judge() if judge else None)
    missed = slips_of(sets, compared.readers, test_lines=test_lines) if slips else None
    if as_json:
        whole = report.model_dump(mode="json")
        if missed is not None:
            whole["slips"] = [slip.model_dump(mode="json") for slip in missed]
        click.echo(json.dumps(whole, ensure_ascii=False))
    else:
        _show(report, missed, test_lines)
    if write_report:
        from infoview_ai.evaluation.card import write_card

        reports.write_report(report.calibration)
        write_card()


def _search(path: Path, as_json: bool) -> None:
    from infoview_ai.cli.evaluate_search import show_search
    from infoview_ai.evaluation.search import evaluate

    report = evaluate(path)
    if as_json:
        click.echo(report.model_dump_json())
    else:
        show_search(report)


def _evaluated_messages(name: str, slips: bool, as_json: bool) -> bool:
    """Measure a set of outreach messages; False where `name` is no such set."""
    from infoview_ai.evaluation.message_sets import MESSAGES, evaluate_messages, message_set, slips_of_messages
    from infoview_ai.nlu.local import local_reader

    found = message_set(name)
    if found is None:
        return False
    title, messages = found
    report = evaluate_messages(title, messages, version=local_reader().version)
    missed = slips_of_messages(messages) if slips and title != MESSAGES else []
    if as_json:
        click.echo(json.dumps({"format": "infoview.eval/1", "sets": [report.model_dump(mode="json")]}))
        return True
    from infoview_ai.cli.message_tables import show_message_set

    show_message_set(report, missed)
    return True


def _show(report: EvalReport, missed: Sequence[Slip] | None, test_lines: bool) -> None:
    from infoview_ai.cli.evaluate_tables import show_report, show_slips

    show_report(report)
    if missed is not None:
        show_slips(missed, hidden=not test_lines and any(one.split == "test" for one in report.sets))


def _judge() -> ChatModel:
    from infoview_ai.bootstrap import Models, load_environment
    from infoview_ai.config import read_config
    from infoview_ai.errors import ConfigurationError

    model = Models(read_config(load_environment())).judge
    if model is None:
        raise ConfigurationError(
            "No language model is configured to judge.", next_step="Set INFOVIEW_MODEL or INFOVIEW_JUDGE_MODEL."
        )
    return model
