"""Readers on labelled lines: slices, false alarms, pairs, slips, the keyword yardstick."""

from __future__ import annotations

from infoview_ai.evaluation.fine_cases import fine_cases, marked_cases
from infoview_ai.evaluation.keywords import KeywordReader
from infoview_ai.evaluation.pairs import measure_pairs
from infoview_ai.evaluation.read_lines import PITCHED, read_lines
from infoview_ai.evaluation.slips import line_slips
from infoview_ai.evaluation.utterances import evaluate
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Context, Pitch, PitchReading
from tests.evaluation.lines import PITCHING, TableReader, labelled, reading

LINES = (
    labelled("1", "What do you do all day?"),
    labelled("2", "Which tools are on the bench?", kind="hard"),
    labelled("3", "Are you hiring?", **PITCHING),
    labelled("4", "Take me on, will you.", **PITCHING, kind="hard", arguable=True),
)
READER = TableReader(
    {
        "Which tools are on the bench?": reading("job_pitch", None, "veiled"),
        "Are you hiring?": reading("job_pitch", None, "pitch"),
    }
)


def test_each_slice_is_measured_apart() -> None:
    report = evaluate("mine", "dev", LINES, {"table": READER}, status="Labelled once.").reader("table")
    assert report is not None
    assert {name: part.lines for name, part in report.slices.items()} == {
        "all": 4,
        "ordinary": 2,
        "hard": 2,
        "settled": 3,
        "arguable": 1,
    }
    f1 = {name: part.measures["job_pitch"].micro_f1 for name, part in report.slices.items()}
    assert f1 == {"all": 0.5, "ordinary": 1.0, "hard": 0.0, "settled": 0.6667, "arguable": 0.0}
    assert report.slices["all"].measures["pitch"].confusion == {
        "fine": {"fine": 1, "veiled": 1},
        "pitch": {"fine": 1, "pitch": 1},
    }


def test_fine_lines_that_were_flagged_are_counted() -> None:
    report = evaluate("mine", "dev", LINES, {"table": READER}, status="").reader("table")
    assert report is not None
    alarms = report.slices["all"].false_alarms
    assert (alarms.fine, alarms.flagged, alarms.borderline, alarms.share) == (2, 1, 0, 0.5)


def test_a_topic_read_where_none_is_meant_is_a_false_one() -> None:
    report = evaluate("mine", "dev", LINES, {"table": READER}, status="").reader("table")
    assert report is not None
    topics = report.slices["all"].measures["topic"]
    assert (topics.label("day_to_day").support, topics.label("day_to_day").predicted) == (2, 2)
    assert topics.label("day_to_day").f1 == 0.5


def test_a_pair_is_right_when_both_halves_are_in_what_tells_them_apart() -> None:
    lines = (
        labelled("1", "Is there a place in the trade?", pair="p"),
        labelled("2", "Is there a place for me?", **PITCHING, pair="p"),
        labelled("3", "What do you like?", topic="rewards", pair="q"),
        labelled("4", "What is it like?", pair="q"),
        labelled("5", "Same as the next.", pair="r"),
        labelled("6", "Same as before.", pair="r"),
    )
    reader = TableReader({"Is there a place for me?": reading("question", "other", "pitch")})
    measured = measure_pairs(read_lines(lines, reader))
    assert (measured.right, measured.pairs) == (1, 2)
    assert measured.by_contrast == {"pitch": (1, 1), "topic": (0, 1)}


def test_slips_name_what_was_meant_and_what_was_read() -> None:
    read = read_lines(LINES, READER)
    assert [list(line_slips(one, "table")) for one in (read[0], read[2])] == [[], []]
    slips = {slip.task: (slip.meant, slip.got) for slip in line_slips(read[1], "table")}
    assert slips == {
        "pitch": ("fine", "veiled"),
        "act": ("question", "job_pitch"),
        "topic": ("day_to_day", "-"),
    }


def test_the_support_of_a_set_is_counted() -> None:
    support = evaluate("mine", "dev", LINES, {}, status="").support
    assert (support.lines, support.ordinary, support.hard, support.arguable, support.pairs) == (4, 2, 2, 1, 0)


def test_the_keyword_list_flags_a_word_whatever_it_is_used_for() -> None:
    reader = KeywordReader()
    for text in ("Are you hiring?", "How does hiring work in this trade?"):
        assert reader.read(text, Context()).pitch.label is Pitch.PITCH
    assert reader.read("What is hard about it?", Context()).act is Act.QUESTION
    assert PITCHED not in reader.version


def test_the_cases_that_must_stay_fine_hold_the_articles_eight_and_the_rules_mark_none() -> None:
    assert sum(case.id.startswith("ARTICLE-") for case in fine_cases()) == 8
    assert marked_cases(RuleReader()) == ()
    assert "P22" in marked_cases(KeywordReader())


def test_confidence_is_held_against_what_was_right_where_a_reader_gives_one() -> None:
    sure = reading("job_pitch", None, "pitch").model_copy(
        update={"confidence": 0.9, "pitch": PitchReading(label=Pitch.PITCH, probability=0.7)}
    )
    readings = {"Are you hiring?": sure, "Which tools are on the bench?": sure}
    report = evaluate("mine", "dev", LINES, {"table": TableReader(readings)}, status="").reader("table")
    assert report is not None
    assert {name: (found.lines, found.error) for name, found in report.reliability.items()} == {
        "job_pitch": (2, 0.2),
        "act": (2, 0.4),
    }
    plain = evaluate("mine", "dev", LINES, {"table": READER}, status="").reader("table")
    assert plain is not None
    assert plain.reliability == {}
