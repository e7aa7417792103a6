"""Whether a professional says what answers a line: lines about people that the choice was not fitted on."""

from __future__ import annotations

from pathlib import Path

from benchmarks.figure import Figure
from infoview_ai.professionals.answers import unlocks
from infoview_ai.professionals.asked_for import asked_for
from infoview_ai.professionals.catalog import shipped_people
from training.choice import answers_of, rows_of, situation_of

HELD_OUT = Path(__file__).parents[1] / "tests" / "professionals" / "data" / "asked_lines_held_out.jsonl"


def right_answers() -> list[Figure]:
    """Shares of the held-out lines that have an answer: told it, told something else, or said honestly to have none."""
    people = {p.slug: p for p in shipped_people()}
    right = wrong = silent = 0
    for row in rows_of(HELD_OUT):
        answers = answers_of(row) | answers_of({"best": row.get("hidden", ())})
        if not answers:
            continue
        situation = situation_of(people[row["slug"]], row)
        wanted = asked_for(situation, unlocked=unlocks(situation))
        right += wanted is not None and wanted.name in answers
        wrong += wanted is not None and wanted.name not in answers
        silent += wanted is None
    whole = right + wrong + silent
    return [
        Figure("held-out lines answered with what was labelled as answering them", 100.0 * right / whole, "%"),
        Figure("held-out lines answered with something else", 100.0 * wrong / whole, "%"),
        Figure("held-out lines met with honest ignorance", 100.0 * silent / whole, "%"),
    ]
