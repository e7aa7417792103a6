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
from infoview_ai.outreach.tagging.features import ASIDE, aside, dense, ngrams, text_of, weighed
from infoview_ai.outreach.tagging.settled import in_doubt
from infoview_ai.outreach.tagging.tagger import TrainedTagger
from infoview_ai.outreach.tagging.tags import Tag
from infoview_ai.outreach.tagging.weights import FILE, weights, write_weights

DATA: Final = Path(tagging.__file__).parents[1] / "data"
FAULTS: Final = frozenset({Tag.VAGUE, Tag.PRESSURE, Tag.PITCH, Tag.RESUME})
"""Rare; each counts as much as all sentences without it."""
_STRENGTH, _STRENGTH_OF_FAULTS = 10.0, 3.0
"""Inverse strength of regularisation, chosen across writers."""
_SEEN_TWICE: Final = 3
"""In so many sentences a word must stand to be a feature."""
_OVERLAP: Final = 0.3
_PARTS: Final = 5
"""Of the messages, for a first look at each by heads that have not learned from it."""
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Tagged:
    """A message taken apart: its sentences, their vectors, and the tags of each."""

    writer: str
    channel: Channel
    lines: tuple[Line, ...]
    vectors: list[Floats]
    tags: tuple[frozenset[str], ...]

    @property
    def about(self) -> Floats:
        return aside(self.lines, self.channel)


@dataclass(frozen=True)
class Fitted:
    words: tuple[str, ...]
    rarity: Floats
    linear: Floats
    bias: Floats
    first: Floats
    first_bias: Floats


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.messages", description=__doc__)
    parser.add_argument("--across", action="store_true", help="measure across writers, write nothing")
    messages = load_messages()
    if parser.parse_args().across:
        _print_across(messages)
        return
    found = fit(messages)
    parts = parts_of(found)
    write_weights(FILE, parts, shipped_model().fingerprint, data_hash())
    print(f"{FILE.name}: {len(messages)} messages, {len(found.words)} words, {FILE.stat().st_size:,} bytes")


def parts_of(found: Fitted) -> dict[str, NDArray[Any]]:
    """The tables as they are kept: halves of numbers will do."""
    return {
        "linear": found.linear.astype(np.float16),
        "bias": found.bias,
        "first": found.first.astype(np.float16),
        "first_bias": found.first_bias,
        "rarity": found.rarity.astype(np.float16),
        "words": np.frombuffer("\n".join(found.words).encode(), dtype=np.uint8),
    }


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
    return Tagged(writer, Channel(row["channel"]), lines, vectors, tuple(_tags(lines, body, row["sentences"])))


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
    """One logistic regression for each tag, and one of the words alone for the first look."""
    counts = Counter(word for one in messages for line in one.lines for word in set(ngrams(line.low)))
    words = tuple(sorted(word for word, count in counts.items() if count >= _SEEN_TWICE))
    total = 1 + sum(len(one.lines) for one in messages)
    rarity = np.array([np.log(total / (1 + counts[word])) + 1 for word in words], dtype=np.float32)
    plain = np.hstack([np.concatenate([one.about for one in messages]), _word_rows(messages, words, rarity)])
    first = _heads(plain, messages, plainly=True)
    whole = np.hstack([_dense_rows(messages, _in_doubt(plain, messages)), plain[:, ASIDE:]])
    return Fitted(words, rarity, *_heads(whole, messages, plainly=False), *first)


def _heads(given: Floats, messages: Sequence[Tagged], *, plainly: bool) -> tuple[Floats, Floats]:
    """Coefficients, a column for each tag, and what is added. `plainly`: no fault is weighed more for being rare."""
    heads = [_head(given, tag, _marks(messages, tag), plainly) for tag in Tag]
    return (
        np.stack([head.coef_[0] for head in heads], axis=1).astype(np.float32),
        np.array([head.intercept_[0] for head in heads], dtype=np.float32),
    )


def _in_doubt(plain: Floats, messages: Sequence[Tagged]) -> list[list[bool]]:
    """Which sentences of each message a first look leaves open, by heads that have not learned from the message."""
    starts = np.cumsum([0, *(len(one.lines) for one in messages)])
    part = np.repeat(np.arange(len(messages)) % _PARTS, np.diff(starts))
    scores = np.zeros((len(plain), len(Tag)), dtype=np.float32)
    for left_out in range(_PARTS):
        rest = [one for place, one in enumerate(messages) if place % _PARTS != left_out]
        linear, bias = _heads(plain[part != left_out], rest, plainly=True)
        scores[part == left_out] = plain[part == left_out] @ linear + bias
    return [
        in_doubt(scores[start:end], one.channel)
        for one, start, end in zip(messages, starts[:-1], starts[1:], strict=True)
    ]


def _head(given: Floats, tag: Tag, marks: NDArray[np.bool_], plainly: bool) -> LogisticRegression:
    fault = tag in FAULTS and not plainly
    strength, weights = (_STRENGTH_OF_FAULTS, "balanced") if fault else (_STRENGTH, None)
    return LogisticRegression(C=strength, max_iter=400, class_weight=weights).fit(given, marks)


def _marks(messages: Sequence[Tagged], tag: Tag) -> NDArray[np.bool_]:
    return np.array([tag.value in tags for one in messages for tags in one.tags])


def _word_rows(messages: Sequence[Tagged], words: Sequence[str], rarity: Floats) -> Floats:
    """One row for each sentence: how much it has of each word."""
    places = {word: place for place, word in enumerate(words)}
    rows = np.zeros((sum(len(one.lines) for one in messages), len(words)), dtype=np.float32)
    for row, line in enumerate(line for one in messages for line in one.lines):
        for place, weight in weighed(line.low, places, rarity).items():
            rows[row, place] = weight
    return rows


def _dense_rows(messages: Sequence[Tagged], doubted: Sequence[list[bool]]) -> Floats:
    """One row for each sentence. Of its neighbours it sees, as when a message is checked, the doubted ones."""
    found = []
    for one, open_ in zip(messages, doubted, strict=True):
        around = [vector if seen else None for vector, seen in zip(one.vectors, open_, strict=True)]
        found.append(dense(one.vectors, around, one.about))
    return np.concatenate(found)


def _print_across(messages: Sequence[Tagged]) -> None:
    for writer in sorted({one.writer for one in messages}):
        rest, own = (
            [one for one in messages if one.writer != writer],
            [one for one in messages if one.writer == writer],
        )
        scores = _scores(fit(rest), own)
        figures = {
            tag.value: float(average_precision_score(_marks(own, tag), scores[:, column]))
            for column, tag in enumerate(Tag)
            if _marks(own, tag).any()
        }
        print(writer, " ".join(f"{name} {value:.2f}" for name, value in figures.items()), flush=True)


def _scores(found: Fitted, messages: Sequence[Tagged]) -> Floats:
    """Log odds of each tag for each sentence, as at run time."""
    tagger = TrainedTagger(weights(parts_of(found)), shipped_model().embed)
    rows = []
    for one in messages:
        scores = tagger.tags(one.lines, one.channel).scores
        rows.append(np.array([scores[tag] for tag in Tag], dtype=np.float32).T)
    return np.concatenate(rows)


if __name__ == "__main__":
    main()
