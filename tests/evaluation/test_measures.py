"""Precision, recall, F1, intervals and reliability, against values worked out by hand."""

from __future__ import annotations

import pytest

from infoview_ai.evaluation.measures import measure
from infoview_ai.evaluation.reliability import reliability

MEANT = [("a",), ("a",), ("a",), ("b",), ("b",), ()]
READ = [("a",), ("a",), ("b",), ("b",), (), ("c",)]


def test_counts_precision_recall_and_f1_of_each_label() -> None:
    measures = measure(MEANT, READ, ("a", "b", "c", "d"))
    assert [label.label for label in measures.labels] == ["a", "b", "c"]
    a, b, c = measures.labels
    assert (a.support, a.predicted, a.precision, a.recall, a.f1) == (3, 2, 1.0, 0.6667, 0.8)
    assert (b.support, b.predicted, b.precision, b.recall, b.f1) == (2, 2, 0.5, 0.5, 0.5)
    assert (c.support, c.predicted, c.precision, c.recall, c.f1) == (0, 1, 0.0, None, 0.0)


def test_macro_is_over_supported_labels_and_micro_over_everything() -> None:
    measures = measure(MEANT, READ, ("a", "b", "c"))
    assert measures.macro_f1 == pytest.approx((0.8 + 0.5) / 2)
    assert measures.micro_f1 == pytest.approx(2 * 3 / (5 + 5))


def test_several_labels_a_line_count_each() -> None:
    measures = measure([("a", "b"), ("b",)], [("b",), ("a", "b")], ("a", "b"))
    assert measures.label("a").right == 0
    assert measures.label("b").f1 == 1.0
    assert measures.micro_f1 == pytest.approx(2 * 2 / (3 + 3), abs=1e-4)


def test_intervals_hold_the_figure_and_are_the_same_each_time() -> None:
    meant, read = MEANT * 20, READ * 20
    first, again = measure(meant, read, ("a", "b")), measure(meant, read, ("a", "b"))
    assert first == again
    interval = first.label("a").f1_interval
    assert interval is not None
    assert 0.6 < interval.low < 0.8 < interval.high < 1.0


def test_more_lines_give_a_narrower_interval() -> None:
    few, many = (measure(MEANT * times, READ * times, ("a", "b")).macro_interval for times in (3, 60))
    assert few is not None
    assert many is not None
    assert many.high - many.low < few.high - few.low


def test_the_confusion_table_counts_what_was_taken_for_what() -> None:
    table = measure(MEANT, READ, ("a", "b", "c"), confuse=True).confusion
    assert table == {"a": {"a": 2, "b": 1}, "b": {"b": 1, "-": 1}, "-": {"c": 1}}


def test_nothing_measured_is_none_and_not_zero() -> None:
    measures = measure([], [], ("a",))
    assert (measures.lines, measures.macro_f1, measures.micro_f1, measures.labels) == (0, None, None, ())


def test_reliability_is_the_gap_between_confidence_and_share_right() -> None:
    found = reliability([(0.95, True), (0.95, True), (0.95, True), (0.95, False), (0.55, True), (0.55, True)])
    assert found is not None
    assert [(one.lines, one.right) for one in found.bins] == [(2, 1.0), (4, 0.75)]
    assert found.error == pytest.approx((2 * 0.45 + 4 * 0.2) / 6, abs=1e-4)


def test_full_confidence_lies_in_the_last_bin_and_none_gives_none() -> None:
    found = reliability([(1.0, True)])
    assert found is not None
    assert (found.bins[0].low, found.error) == (0.9, 0.0)
    assert reliability([]) is None
    with pytest.raises(ValueError, match="between 0 and 1"):
        reliability([(1.2, True)])
