"""Which readers are compared, and what is said of one that does not work."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from infoview_ai.errors import ConfigurationError, NotFoundError
from infoview_ai.evaluation import readers
from infoview_ai.evaluation.readers import product_reader, readers_named
from infoview_ai.nlu.labelled import TurnReader
from tests.evaluation.lines import TableReader


def _broken() -> TurnReader:
    raise ConfigurationError("The weights are cut short.", next_step="Install it again.")


@pytest.fixture
def with_a_broken_one(monkeypatch: pytest.MonkeyPatch) -> None:
    table: Mapping[str, object] = {"rules": lambda: TableReader({}), "local": _broken}
    monkeypatch.setattr(readers, "READERS", table)


@pytest.mark.usefixtures("with_a_broken_one")
def test_a_reader_that_does_not_work_is_left_out_with_its_reason() -> None:
    compared = readers_named("all")
    assert list(compared.readers) == ["rules"]
    assert compared.left_out == {"local": "The weights are cut short. Install it again."}


@pytest.mark.usefixtures("with_a_broken_one")
def test_a_reader_that_is_asked_for_by_name_and_does_not_work_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match="cut short"):
        readers_named("local")


def test_an_unknown_reader_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(NotFoundError, match="keywords, rules, local"):
        readers_named("oracle")


def test_the_reader_of_the_product_is_the_furthest_that_was_measured() -> None:
    assert product_reader({"rules": 1, "local": 1, "keywords": 1}) == "local"
    assert product_reader({"keywords": 1, "rules": 1}) == "rules"
