"""The search measured beside its halves, on the development queries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infoview_ai.cli.evaluate_search import show_search
from infoview_ai.errors import InfoViewError, InputError, NotFoundError
from infoview_ai.evaluation import search
from infoview_ai.evaluation.search import FIRST_BAR, RECALL_BAR, SearchReport, evaluate, queries_named

DEV = Path(__file__).parents[1] / "knowledge" / "data" / "queries_dev.jsonl"


@pytest.fixture(scope="module")
def report() -> SearchReport:
    return evaluate(DEV)


def test_the_search_reaches_its_figures_and_beats_both_halves(report: SearchReport) -> None:
    whole, *halves = [system.no_title_word for system in report.systems]
    assert whole is not None
    assert whole.recall_at_3 >= RECALL_BAR
    assert whole.first_right >= FIRST_BAR
    for half in halves:
        assert half is not None
        assert half.recall_at_3 < whole.recall_at_3
        assert half.first_right < whole.first_right


def test_the_table_names_every_system(report: SearchReport, capsys: pytest.CaptureFixture[str]) -> None:
    show_search(report)
    told = capsys.readouterr().out
    assert all(system.name[:10] in told for system in report.systems)


def lines(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_a_file_of_queries_is_known_by_its_fields(tmp_path: Path) -> None:
    mine = lines(tmp_path / "mine.jsonl", {"query": "how late", "documents": ["time"]})
    other = lines(tmp_path / "other.jsonl", {"say": "how late"})
    assert queries_named(str(mine)) == mine
    assert queries_named(str(other)) is None
    assert queries_named("utterances") is None


def test_held_out_queries_that_are_not_there_are_a_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "HELD_OUT", tmp_path / "queries.jsonl")
    with pytest.raises(NotFoundError, match="kept apart"):
        queries_named("queries")


FAULTS: list[tuple[dict[str, object], type[InfoViewError], str]] = [
    ({"query": "how late", "documents": ["tea"]}, InputError, "no guidance document 'tea'"),
    ({"query": "how late", "documents": []}, InputError, "line 1"),
    ({"query": "", "documents": ["time"]}, InputError, "line 1"),
]


@pytest.mark.parametrize(("row", "kind", "words"), FAULTS)
def test_a_faulty_query_is_named(tmp_path: Path, row: dict[str, object], kind: type[InfoViewError], words: str) -> None:
    with pytest.raises(kind, match=words):
        evaluate(lines(tmp_path / "mine.jsonl", row))


def test_an_empty_file_is_a_message(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no queries"):
        evaluate(lines(tmp_path / "mine.jsonl"))
