"""`python -m training.choice`: fit the weights by which a professional chooses what a question asks for.

The lines (`data/asked_lines.jsonl`) were said in rehearsals that assistants played with the eighteen people; others
labelled afterwards which of the seven likeliest answers of that moment fit. The features are those of that moment, so
that a line which became a wording later does not flatter. Printed are the weights for `professionals/asked_for.py`, and
how well they do on people they were not fitted on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from infoview_ai.professionals.asked_for import WEIGHTS

LINES: Final = Path(__file__).parent / "data" / "asked_lines.jsonl"
NEARNESS: Final = 0.001
"""Weight of keeping the weights small."""
STEPS: Final = 200
FOLDS: Final = 6


@dataclass(frozen=True)
class Line:
    """One labelled line with its candidates: features (n, f) in the order of `WEIGHTS`, and which answer it (n,)."""

    person: str
    said: str
    names: tuple[str, ...]
    features: Tensor
    right: Tensor


def labelled_lines(path: Path = LINES) -> list[Line]:
    """The lines of the file."""
    rows = [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]
    return [
        Line(
            row["slug"],
            row["line"],
            tuple(row["shown"]),
            torch.tensor(row["features"], dtype=torch.float64),
            torch.tensor([name in row["good"] for name in row["shown"]]),
        )
        for row in rows
    ]


class Choice(nn.Module):
    """A logistic choice among the candidates of a line and "nothing of these"."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(size, dtype=torch.float64))
        self.nothing = nn.Parameter(torch.zeros(1, dtype=torch.float64))

    def forward(self, line: Line) -> Tensor:
        """The logarithms of the chances; the last is that of "nothing of these"."""
        return torch.log_softmax(torch.cat([line.features @ self.weights, self.nothing]), dim=0)

    def loss(self, lines: Sequence[Line]) -> Tensor:
        """How unlikely the labels are: of several right candidates any will do."""
        missed = torch.stack([-self._of_the_label(line) for line in lines]).mean()
        return missed + NEARNESS * (self.weights**2).sum()

    def _of_the_label(self, line: Line) -> Tensor:
        chances = self(line)
        return torch.logsumexp(chances[:-1][line.right], dim=0) if line.right.any() else chances[-1]


def fit(lines: Sequence[Line]) -> Choice:
    """The likeliest choice by the labels."""
    choice = Choice(lines[0].features.shape[1])
    optimizer = torch.optim.LBFGS(choice.parameters(), max_iter=STEPS, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = choice.loss(lines)
        loss.backward()
        return loss

    optimizer.step(closure)
    return choice


def chosen(line: Line, choice: Choice) -> tuple[int, float]:
    """The place of the best candidate and its chance."""
    with torch.no_grad():
        chances = choice(line)[:-1].exp()
    best = int(chances.argmax())
    return best, float(chances[best])


def main() -> None:
    """Fit without each sixth of the people and measure on it; then fit on all and print."""
    lines = labelled_lines()
    people = sorted({line.person for line in lines})
    outcomes = []
    for left_out in (people[fold::FOLDS] for fold in range(FOLDS)):
        choice = fit([line for line in lines if line.person not in left_out])
        outcomes += [(line, *chosen(line, choice)) for line in lines if line.person in left_out]
    answerable = sum(bool(line.right.any()) for line in lines)
    first = sum(bool(line.right[place]) for line, place, _ in outcomes)
    print(f"of {answerable} lines with a fitting answer it came first in {first}")
    for least in (0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        told = [(line, place) for line, place, chance in outcomes if chance >= least]
        right = sum(bool(line.right[place]) for line, place in told)
        print(f"from chance {least}: {len(told)} of {len(lines)} answered, {right} rightly")
    choice = fit(lines)
    weights = dict(zip(WEIGHTS, choice.weights.tolist(), strict=True))
    print({name: round(weight, 2) for name, weight in weights.items()}, round(choice.nothing.item(), 2))


if __name__ == "__main__":
    main()
