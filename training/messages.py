"""`python -m training.messages`: make the weights of the tagger of messages from the labelled sentences.

`--across` leaves out one writer after the other and says how well the tags of their sentences are found: what carries
over to a hand that was not learned from (infoview_ai/outreach/data/CARD.md).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from infoview_ai.nlu.learned.model import shipped_model
from infoview_ai.outreach import tagging
from infoview_ai.outreach.anatomy import Line, take_apart
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.message import plain_lines
from infoview_ai.outreach.tagging.features import dense, ngrams, text_of, weighed
from infoview_ai.outreach.tagging.tags import Tag
from infoview_ai.outreach.tagging.weights import FILE, write_weights

DATA: Final = Path(tagging.__file__).parents[1] / "data"
FAULTS: Final = frozenset({Tag.VAGUE, Tag.PRESSURE, Tag.PITCH, Tag.RESUME})
"""Rare; each counts as much as all sentences without it."""
_STRENGTH, _STRENGTH_OF_FAULTS = 10.0, 3.0
"""Inverse strength of regularisation, chosen across writers."""
_SEEN_TWICE: Final = 3
"""In so many sentences a word must stand to be a feature."""
_OVERLAP: Final = 0.3
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Tagged:
    """A message taken apart: its sentences, their dense features, and the tags of each."""

    writer: str
    lines: tuple[Line, ...]
    dense: Floats
    tags: tuple[frozenset[str], ...]


@dataclass(frozen=True)
class Fitted:
    words: tuple[str, ...]
    rarity: Floats
    linear: Floats
    bias: Floats


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.messages", description=__doc__)
    parser.add_argument("--across", action="store_true", help="measure across writers, write nothing")
    messages = load_messages()
    if parser.parse_args().across:
        _print_across(messages)
        return
    found = fit(messages)
    parts: dict[str, NDArray[Any]] = {
        "linear": found.linear.astype(np.float16),
        "bias": found.bias,
        "rarity": found.rarity.astype(np.float16),
        "words": np.frombuffer("\n".join(found.words).encode(), dtype=np.uint8),
    }
    write_weights(FILE, parts, shipped_model().fingerprint, data_hash())
    print(f"{FILE.name}: {len(messages)} messages, {len(found.words)} words, {FILE.stat().st_size:,} bytes")


def load_messages() -> list[Tagged]:
    """All labelled messages, those of one file being of one writer."""
    found = []
    for path in _files():
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found += [_tagged(path.stem, row) for row in rows]
    return found


def data_hash() -> str:
    """SHA-256 of the labelled files, in the order of their names."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()


def _files() -> list[Path]:
    return sorted(DATA.glob("messages_*.jsonl"))


def _tagged(writer: str, row: dict[str, Any]) -> Tagged:
    body = plain_lines(row["body"])
    lines = take_apart(body).lines
    vectors = shipped_model().embed([text_of(line) for line in lines])
    return Tagged(
        writer, lines, dense(lines, vectors, Channel(row["channel"])), tuple(_tags(lines, body, row["sentences"]))
    )


def _tags(lines: Sequence[Line], body: str, sentences: Sequence[tuple[str, list[str]]]) -> list[frozenset[str]]:
    """The tags of each line: those of the labelled sentences it shares enough with."""
    spans, at = [], 0
    for text, tags in sentences:
        start = body.find(text, at)
        if start < 0:
            raise ValueError(f"the labelled sentence is not in its message: {text!r}")
        at = start + len(text)
        spans.append((start, at, tags))
    return [frozenset(tag for start, end, tags in spans if _shared(line, start, end) for tag in tags) for line in lines]


def _shared(line: Line, start: int, end: int) -> bool:
    both = min(end, line.end) - max(start, line.start)
    return both > _OVERLAP * min(end - start, line.end - line.start)


def fit(messages: Sequence[Tagged]) -> Fitted:
    """One logistic regression for each tag."""
    counts = Counter(word for one in messages for line in one.lines for word in set(ngrams(line.low)))
    words = tuple(sorted(word for word, count in counts.items() if count >= _SEEN_TWICE))
    total = 1 + sum(len(one.lines) for one in messages)
    rarity = np.array([np.log(total / (1 + counts[word])) + 1 for word in words], dtype=np.float32)
    given = matrix(messages, words, rarity)
    heads = [_head(given, tag, _marks(messages, tag)) for tag in Tag]
    return Fitted(
        words,
        rarity,
        np.stack([head.coef_[0] for head in heads], axis=1).astype(np.float32),
        np.array([head.intercept_[0] for head in heads], dtype=np.float32),
    )


def _head(given: Floats, tag: Tag, marks: NDArray[np.bool_]) -> LogisticRegression:
    strength = _STRENGTH_OF_FAULTS if tag in FAULTS else _STRENGTH
    weights = "balanced" if tag in FAULTS else None
    return LogisticRegression(C=strength, max_iter=400, class_weight=weights).fit(given, marks)


def _marks(messages: Sequence[Tagged], tag: Tag) -> NDArray[np.bool_]:
    return np.array([tag.value in tags for one in messages for tags in one.tags])


def matrix(messages: Sequence[Tagged], words: Sequence[str], rarity: Floats) -> Floats:
    """One row for each sentence."""
    places = {word: place for place, word in enumerate(words)}
    rows = np.zeros((sum(len(one.lines) for one in messages), len(words)), dtype=np.float32)
    for row, line in enumerate(line for one in messages for line in one.lines):
        for place, weight in weighed(line.low, places, rarity).items():
            rows[row, place] = weight
    return np.hstack([np.concatenate([one.dense for one in messages]), rows])


def _print_across(messages: Sequence[Tagged]) -> None:
    for writer in sorted({one.writer for one in messages}):
        rest, own = (
            [one for one in messages if one.writer != writer],
            [one for one in messages if one.writer == writer],
        )
        found = fit(rest)
        scores = matrix(own, found.words, found.rarity) @ found.linear + found.bias
        figures = {
            tag.value: float(average_precision_score(_marks(own, tag), scores[:, column]))
            for column, tag in enumerate(Tag)
            if _marks(own, tag).any()
        }
        print(writer, " ".join(f"{name} {value:.2f}" for name, value in figures.items()), flush=True)


if __name__ == "__main__":
    main()
