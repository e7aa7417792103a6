"""The experiment that chooses the model: every kind on the same lines, and the table of what each reached on dev."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from training.answers import Answer, Chances, answer_of_rules, answers
from training.examples import Example
from training.fit import Settings, fit, predict, published_embeddings
from training.linear import Inputs, Side, linear_chances
from training.measures import Figures, figures
from training.network import Network

Learned = tuple[Chances, Network | None]
"""What a model says of the dev lines, and the network it is, if it is one."""
SEED = 1
TABLE = Path(__file__).parents[1] / "benchmarks" / "reader_models.md"


@dataclass(frozen=True)
class Outcome:
    """One model's answers to the dev lines, and how long its training took in seconds."""

    name: str
    given: list[Answer]
    seconds: float
    chances: Chances | None = None
    """None where no probabilities stand behind the answers."""
    network: Network | None = None
    """The fine-tuned network, where there is one."""


def run(
    train: list[Example], dev: list[Example], folder: Path, settings: Settings, *, only_chosen: bool = False
) -> list[Outcome]:
    """Trains every kind of model on the train lines and lets it answer the dev lines; the last is the chosen one."""
    outcomes = [rules_alone(dev)]
    for name, chances in _models(train, dev, folder, settings)[-1 if only_chosen else 0 :]:
        started = time.monotonic()
        found, network = chances()
        outcomes.append(Outcome(name, answers(found), time.monotonic() - started, found, network))
        print(f"{name}: {outcomes[-1].seconds:.0f} s", flush=True)
    return outcomes


def rules_alone(dev: Sequence[Example]) -> Outcome:
    """What the rules say."""
    return Outcome("rules alone", [answer_of_rules(example.rules) for example in dev], 0.0)


def _models(
    train: list[Example], dev: list[Example], folder: Path, settings: Settings
) -> list[tuple[str, Callable[[], Learned]]]:
    embeddings = cache(lambda: (published_embeddings(train, folder), published_embeddings(dev, folder)))

    def linear(inputs: Inputs, embedded: bool) -> Callable[[], Learned]:
        def answer() -> Learned:
            known, asked = embeddings() if embedded else (None, None)
            here, there = replace(inputs, embeddings=known), replace(inputs, embeddings=asked)
            return linear_chances(Side(train, here), Side(dev, there)), None

        return answer

    def encoder(with_rules: bool) -> Callable[[], Learned]:
        def answer() -> Learned:
            chosen = replace(settings, with_rules=with_rules)
            network = fit(train, folder, SEED, chosen)
            return predict(network, dev, folder, chosen), network

        return answer

    return [
        ("a: n-grams, linear", linear(Inputs(), False)),
        ("a: with the rules", linear(Inputs(rules=True), False)),
        ("b: n-grams and frozen embeddings, linear", linear(Inputs(), True)),
        ("b: with the rules", linear(Inputs(rules=True), True)),
        ("c: encoder, fine-tuned", encoder(False)),
        ("c: with the rules", encoder(True)),
    ]


def write_table(outcomes: Sequence[Outcome], lines: int, dev: Sequence[Example], path: Path = TABLE) -> None:
    """The outcomes as Markdown: all dev lines, then only those of the sets on which no rule was written.

    `lines` is the number of lines that were learned from.
    """
    fresh = [place for place, example in enumerate(dev) if not example.hand_tuned]
    text = _INTRODUCTION.format(train=lines, dev=len(dev), fresh=len(fresh))
    text += "\n## All dev lines\n\n" + _table(outcomes, dev, range(len(dev)))
    text += "\n## Dev lines of the sets on which no rule was written\n\n" + _table(outcomes, dev, fresh)
    path.write_text(text, encoding="utf-8")


def _table(outcomes: Sequence[Outcome], dev: Sequence[Example], places: Sequence[int]) -> str:
    head = "| model | " + " | ".join(_COLUMNS.values()) + " | mean of four |\n" + "|---" * (len(_COLUMNS) + 2) + "|\n"
    rows = [
        _row(outcome.name, figures([dev[place] for place in places], [outcome.given[place] for place in places]))
        for outcome in outcomes
    ]
    return head + "".join(rows)


def _row(name: str, found: Figures) -> str:
    values = [getattr(found, column) for column in _COLUMNS]
    return f"| {name} | " + " | ".join(f"{value:.3f}" for value in (*values, found.overall)) + " |\n"


_COLUMNS = {
    "pitch_ordinary": "pitch F1, ordinary",
    "alarms_ordinary": "false alarms, ordinary",
    "pitch_hard": "pitch F1, hard",
    "alarms_hard": "false alarms, hard",
    "act": "act, macro F1",
    "topic": "topic, macro F1",
    "defects": "defects, micro F1",
    "pairs": "minimal pairs right",
}
_INTRODUCTION = """# Which model reads a turn best

Written by `python -m training`; do not edit. Trained on the {train} train lines, measured on the {dev} dev
lines; the test split was closed. Pitch means veiled or pitch against the rest; false alarms are fine lines that are
flagged. Every model answers at its plain threshold of 0.5. The rules were written by hand on sets a and c, so the
second table, over the {fresh} dev lines of the other sets, is the honest one for whatever contains them. A minimal
pair is right when both halves are, in the first label that tells them apart. The thresholds of the last row were
chosen on these same lines, so it is a little too good.
"""
