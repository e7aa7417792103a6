"""Linear models over words and letters, with or without sentence embeddings and the rules' reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from training.answers import UNKNOWN, Chances, Floats, Targets, targets_of
from training.examples import Example

_STRENGTH = 8.0
"""Inverse strength of regularisation."""


@dataclass(frozen=True)
class Inputs:
    """Which inputs a linear model sees. `embeddings` are those of the turns and of what stood before them."""

    ngrams: bool = True
    rules: bool = False
    embeddings: Floats | None = None


@dataclass(frozen=True)
class Side:
    """Lines with their embeddings, where the model sees them."""

    examples: Sequence[Example]
    inputs: Inputs


def linear_chances(learned: Side, asked: Side) -> Chances:
    """Trained on one side, the probabilities of the other."""
    train, test = _matrices(learned, asked)
    targets = targets_of(learned.examples)
    return Chances(
        _classes(train, targets.pitch, test, 4),
        _classes(train, targets.act, test, 19),
        _classes(train, targets.topic, test, 16),
        _marks(train, targets, test),
    )


def _classes(train: csr_matrix, labels: NDArray[np.int64], test: csr_matrix, classes: int) -> Floats:
    rows = np.flatnonzero(labels != UNKNOWN)
    model = _model().fit(train[rows], labels[rows])
    found = np.zeros((test.shape[0], classes), dtype=np.float32)
    found[:, model.classes_] = model.predict_proba(test)
    return found


def _marks(train: csr_matrix, targets: Targets, test: csr_matrix) -> Floats:
    rows = np.flatnonzero(targets.defects_known)
    columns = [_model().fit(train[rows], marks).predict_proba(test)[:, 1] for marks in targets.defects[rows].T]
    return np.column_stack(columns).astype(np.float32)


def _model() -> LogisticRegression:
    return LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=200)


def _matrices(learned: Side, asked: Side) -> tuple[csr_matrix, csr_matrix]:
    parts: list[tuple[csr_matrix, csr_matrix]] = []
    if learned.inputs.ngrams:
        parts += _ngrams(learned.examples, asked.examples)
    if learned.inputs.rules:
        parts.append((_signals(learned.examples), _signals(asked.examples)))
    if learned.inputs.embeddings is not None and asked.inputs.embeddings is not None:
        parts.append((csr_matrix(learned.inputs.embeddings), csr_matrix(asked.inputs.embeddings)))
    return hstack([train for train, _ in parts]).tocsr(), hstack([test for _, test in parts]).tocsr()


def _ngrams(learned: Sequence[Example], asked: Sequence[Example]) -> list[tuple[csr_matrix, csr_matrix]]:
    words = {"lowercase": True, "sublinear_tf": True, "token_pattern": r"(?u)\b\w[\w']*\b|\?"}
    kinds = (
        (TfidfVectorizer(ngram_range=(1, 3), min_df=2, **words), lambda example: example.line.say),
        (TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True), lambda e: e.line.say),
        (TfidfVectorizer(ngram_range=(1, 2), min_df=3, **words), lambda example: example.before),
    )
    return [(kind.fit_transform(map(of, learned)), kind.transform(map(of, asked))) for kind, of in kinds]


def _signals(examples: Sequence[Example]) -> csr_matrix:
    return csr_matrix(np.stack([example.signals for example in examples]))
