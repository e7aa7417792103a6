"""`python -m training.choice`: fit the weights by which a professional chooses what a question asks for.

The lines (`data/asked_lines.jsonl`) were said in rehearsals that assistants played with fifteen of the eighteen people;
others labelled afterwards which of the seven likeliest answers of that moment fit. Printed are the weights for
`professionals/asked_for.py`, and how well they do on people they were not fitted on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from infoview_ai.conversation.clock import place
from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.local import local_reader
from infoview_ai.nlu.reading import Context
from infoview_ai.professionals.answers import unlocks
from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.decision import Mood
from infoview_ai.professionals.evidence import candidates
from infoview_ai.professionals.manners import TRAITS
from infoview_ai.professionals.particulars import KINDS, named_fact
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import shipped_recall
from infoview_ai.professionals.situation import Situation

LINES: Final = Path(__file__).parent / "data" / "asked_lines.jsonl"
MINUTES: Final = 15.0
NEARNESS: Final = 0.01
"""Weight of keeping the weights small."""
STEPS, RATE = 800, 1.0
FOLDS: Final = 5


@dataclass(frozen=True)
class Line:
    """One labelled line with its candidates: features (n, f), and which candidates answer it (n,)."""

    person: str
    said: str
    names: tuple[str, ...]
    features: NDArray[np.float64]
    right: NDArray[np.bool_]


def labelled_lines(path: Path = LINES) -> tuple[list[Line], tuple[str, ...]]:
    """The lines with a question, and the names of the features."""
    people = {p.slug: p for p in shipped_people()}
    found, names = list[Line](), tuple[str, ...]()
    for row in rows_of(path):
        situation, shown = situation_of(people[row["slug"]], row), set(row["shown"])
        pairs = [pair for pair in candidates(situation, unlocked=unlocks(situation)) if pair[0] in shown]
        if not pairs:
            continue
        names = tuple(pairs[0][1])
        features = np.array([list(features.values()) for _, features in pairs])
        right = np.array([name in row["good"] for name, _ in pairs])
        found.append(Line(row["slug"], row["line"], tuple(name for name, _ in pairs), features, right))
    return found, names


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The labelled lines of a file."""
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]


def answers_of(row: dict[str, Any]) -> set[str]:
    """Names of what answers a line."""
    ids = [*row.get("best", ()), *row.get("fair", ())]
    return {one if one.partition(".")[0] in KINDS else named_fact(one) for one in ids}


def situation_of(profile: Profile, row: dict[str, Any]) -> Situation:
    """The moment in which the line is said: after the fact that it follows (`after`), or with all that was told before
    in the rehearsal (`before`, `told`, `just`)."""
    turns, mood = _as_played(profile, row) if "before" in row else _told(profile, row["after"])
    before = Context(turns=turns, readings=(None,) * len(turns), professional=profile.person, agreed_minutes=MINUTES)
    reading = local_reader().read(row["line"], before)
    turns = _with(turns, Speaker.SEEKER, row["line"])
    traits = TRAITS[profile.manner]
    end = turns[-1].end or 0.0
    return Situation(
        profile, profile.manner, traits, turns, reading, mood, end, MINUTES * 60, MINUTES, 1, shipped_recall()
    )


def fit(lines: Iterable[Line], size: int) -> tuple[NDArray[np.float64], float]:
    """Weights and that of "nothing of these", by gradient descent on the likelihood of the labels."""
    lines = list(lines)
    whole = np.concatenate([line.features for line in lines])
    scale = whole.std(0) + 1e-6
    weights, nothing = np.zeros(size), 0.0
    for step in range(STEPS):
        slope, nothing_slope = NEARNESS * weights, 0.0
        for line in lines:
            scores = np.append(line.features / scale @ weights, nothing)
            chances = _softmax(scores)
            target = np.zeros(len(scores))
            if line.right.any():
                target[:-1][line.right] = _softmax(scores[:-1][line.right])
            else:
                target[-1] = 1.0
            gap = (chances - target) / len(lines)
            slope = slope + gap[:-1] @ (line.features / scale)
            nothing_slope += gap[-1]
        rate = RATE * (1 - step / STEPS)
        weights, nothing = weights - rate * slope, nothing - rate * nothing_slope
    return weights / scale, nothing


def chosen(line: Line, weights: NDArray[np.float64], nothing: float) -> tuple[int, float]:
    """The place of the best candidate and its chance."""
    chances = _softmax(np.append(line.features @ weights, nothing))
    best = int(chances[:-1].argmax())
    return best, float(chances[best])


def main() -> None:
    """Fit without each fifth of the people and measure on it; then fit on all and print."""
    lines, names = labelled_lines()
    people = sorted({line.person for line in lines})
    outcomes = []
    for left_out in (people[fold::FOLDS] for fold in range(FOLDS)):
        weights, nothing = fit((line for line in lines if line.person not in left_out), len(names))
        outcomes += [(line, *chosen(line, weights, nothing)) for line in lines if line.person in left_out]
    for least in (0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        told = [(line, place) for line, place, chance in outcomes if chance >= least]
        right = sum(bool(line.right[place]) for line, place in told)
        print(f"from chance {least}: {len(told)} of {len(lines)} answered, {right} rightly")
    weights, nothing = fit(lines, len(names))
    print({name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}, round(nothing, 2))


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def _as_played(profile: Profile, row: dict[str, Any]) -> tuple[tuple[Turn, ...], Mood]:
    facts = {fact.id for fact in profile.all_facts}
    told = tuple(name for name in row["told"] if name in facts)
    just = tuple(row["just"])
    mood = Mood(
        told=told,
        latest=tuple(name for name in just if name in facts) or told[-1:],
        just_told=just,
        particulars=tuple(name for name in row["told"] if name not in facts),
        follow_ups=1,
    )
    if not row["before"]:
        return (), mood
    return _with(_with((), Speaker.SEEKER, "Could you tell me more?"), Speaker.PROFESSIONAL, row["before"]), mood


def _told(profile: Profile, fact_id: str | None) -> tuple[tuple[Turn, ...], Mood]:
    if fact_id is None:
        return (), Mood(last_reply=None)
    fact = profile.fact(fact_id)
    turns = _with(_with((), Speaker.SEEKER, "Could you tell me more?"), Speaker.PROFESSIONAL, fact.say)
    told = (*((fact.after,) if fact.after else ()), fact_id)
    return turns, Mood(told=told, latest=(fact_id,), just_told=(fact_id,), follow_ups=1)


def _with(turns: tuple[Turn, ...], speaker: Speaker, text: str) -> tuple[Turn, ...]:
    start, end = place(text, turns[-1].end if turns else None)
    return (*turns, Turn(speaker=speaker, text=text, start=start, end=end))


if __name__ == "__main__":
    main()
