"""Fine-tuning on all tasks at once; the same seed, data and settings give the same weights on the same machine."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from infoview_ai.nlu.learned.encoding import Batch, Pieces, Row, batch
from infoview_ai.nlu.learned.labels import DEFECTS
from infoview_ai.nlu.learned.rule_signals import signal_names
from training.answers import UNKNOWN, Chances, Floats, Targets, targets_of
from training.encoder import LAYERS, WIDTH, mean_state, starting_encoder
from training.examples import Example
from training.network import Network

_STEP = 16
"""Lengths are filled up to a multiple of it: preparing the arithmetic for a new shape costs more than the padding."""


@dataclass(frozen=True)
class Settings:
    """How a network is trained. Rates per step; shares from 0 to 1."""

    epochs: int = 8
    rows: int = 32
    encoder_rate: float = 4e-4
    head_rate: float = 2e-3
    layer_decay: float = 0.95
    """Each layer below the top learns so much slower than the one above it."""
    smoothing: float = 0.05
    drop_rules: float = 0.15
    """Share of lines that are learned from without the rules' reading."""
    drop_rules_hand_tuned: float = 0.7
    keep_embedding: float = 1.0
    """Weight of staying near the embedding of the published model."""
    frozen: int = 2
    """So many layers from below keep the published weights; their states are computed once."""
    averaged: float = 0.98
    """Decay of the running mean of the weights, which is what is kept."""
    with_rules: bool = True


@dataclass(frozen=True)
class Ready:
    """Examples as the network takes them."""

    states: list[Tensor]
    """For each line, the states after the frozen layers, (length, width)."""
    parts: list[list[int]]
    signals: Tensor
    targets: Targets
    drop: Tensor
    """For each line, how often it is shown without the rules' reading."""


def make_ready(examples: Sequence[Example], network: Network, pieces: Pieces, settings: Settings) -> Ready:
    """States, signals and labels of the examples. Of a turn in several windows the last one is learned from."""
    signals = torch.tensor(np.stack([example.signals for example in examples]))
    drop = [settings.drop_rules_hand_tuned if example.hand_tuned else settings.drop_rules for example in examples]
    rows = [pieces.pair(example.before, example.line.say)[-1] for example in examples]
    return Ready(
        states_of(network, rows, settings.frozen),
        [row.parts for row in rows],
        signals if settings.with_rules else signals * 0,
        targets_of(examples),
        torch.tensor(drop)[:, None],
    )


def states_of(network: Network, rows: Sequence[Row], layers: int) -> list[Tensor]:
    """The states of each row after the lowest layers, without padding."""
    found: list[Tensor] = [torch.zeros(0)] * len(rows)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place].pieces))
    network.eval()
    with torch.no_grad():
        for start in range(0, len(order), 64):
            places = order[start : start + 64]
            pieces, parts, real = _tensors(batch([rows[place] for place in places]))
            states = network.encoder.below(pieces, parts, real, layers)
            for place, state in zip(places, states, strict=True):
                found[place] = state[: len(rows[place].pieces)].clone()
    return found


def fit(examples: Sequence[Example], folder: Path, seed: int, settings: Settings) -> Network:
    """A network trained on the examples from the published weights in `folder`."""
    fix_seed(seed)
    pieces = Pieces(folder / "tokenizer.json")
    network = Network(starting_encoder(folder), len(signal_names()))
    ready = make_ready(examples, network, pieces, settings)
    keeper = _Keeper(network, [pieces.single(example.line.say) for example in examples], settings)
    _freeze(network, settings.frozen)
    optimizer = torch.optim.AdamW(_groups(network, settings), weight_decay=0.01)
    steps = settings.epochs * math.ceil(len(examples) / settings.rows)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.1 * steps), 1 - step / steps))
    losses = _Losses(ready.targets, settings)
    mean = {name: value.detach().clone() for name, value in network.named_parameters() if value.requires_grad}
    network.train()
    for chosen in _batches(ready, settings):
        loss = losses(_run(network, ready, chosen, settings), chosen) + keeper.loss(network)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        rate.step()
        _follow(mean, network, min(settings.averaged, (rate.last_epoch + 1) / (rate.last_epoch + 10)))
    network.load_state_dict(mean, strict=False)
    return network.eval()


def soup(networks: Sequence[Network]) -> Network:
    """One network with the mean of the weights; the heads share their beginnings with none, so only seeds that were
    started alike may be mixed."""
    states = [network.state_dict() for network in networks]
    networks[0].load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return networks[0]


def predict(network: Network, examples: Sequence[Example], folder: Path, settings: Settings) -> Chances:
    """The probabilities of each line."""
    ready = make_ready(examples, network, Pieces(folder / "tokenizer.json"), settings)
    lengths = torch.tensor([len(state) for state in ready.states])
    order = lengths.argsort(stable=True)
    found: list[dict[str, Tensor]] = []
    with torch.no_grad():
        for chosen in order.split(64):
            states, parts, real = _padded(ready, chosen)
            above = network.encoder.above(states, real, settings.frozen)
            found.append(network.logits(above, parts, real, ready.signals[chosen]))
    back = order.argsort()
    whole = {name: torch.cat([one[name] for one in found])[back] for name in found[0]}
    classes = (torch.softmax(whole[name], -1).numpy() for name in ("pitch", "act", "topic"))
    return Chances(*classes, torch.sigmoid(whole["defects"]).numpy())


def published_embeddings(examples: Sequence[Example], folder: Path) -> Floats:
    """The published model's embeddings of each turn and of what stood before it, side by side: (n, 2 * WIDTH)."""
    pieces, network = Pieces(folder / "tokenizer.json"), Network(starting_encoder(folder), 1)
    turns = [pieces.single(example.line.say) for example in examples]
    before = [pieces.single(example.before) for example in examples]
    return np.hstack([_means(states_of(network, rows, LAYERS)) for rows in (turns, before)])


def _means(states: Sequence[Tensor]) -> Floats:
    means = [mean_state(state[None], torch.ones(1, len(state)))[0] for state in states]
    return torch.stack(means).numpy()


class _Losses:
    """The sum of the four tasks' losses; rare labels weigh more."""

    def __init__(self, targets: Targets, settings: Settings) -> None:
        self._pitch, self._act, self._topic = (
            torch.tensor(part) for part in (targets.pitch, targets.act, targets.topic)
        )
        self._defects = torch.tensor(targets.defects)
        self._defects_known = torch.tensor(targets.defects_known)[:, None]
        self._smoothing = settings.smoothing
        self._weights = {"pitch": _weights(targets.pitch, 4), "act": _weights(targets.act, 19)}
        self._weights["topic"] = _weights(targets.topic, 16)
        share = self._defects.mean(0).clamp(min=1e-3)
        self._defect_weights = (1 / share).sqrt().clamp(max=6.0)

    def __call__(self, logits: dict[str, Tensor], chosen: Tensor) -> Tensor:
        sums = torch.zeros(())
        for name, labels in (("pitch", self._pitch), ("act", self._act), ("topic", self._topic)):
            if (labels[chosen] != UNKNOWN).any():
                sums = sums + nn.functional.cross_entropy(
                    logits[name].float(), labels[chosen], self._weights[name], label_smoothing=self._smoothing
                )
        known = self._defects_known[chosen]
        marks = nn.functional.binary_cross_entropy_with_logits(
            logits["defects"].float(), self._defects[chosen], known, pos_weight=self._defect_weights
        )
        return sums + marks * len(DEFECTS) / 3


class _Keeper:
    """Holds the sentence embedding near that of the published model, on the turns themselves."""

    def __init__(self, network: Network, rows: Sequence[Row], settings: Settings) -> None:
        self._weight, self._frozen, self._size = settings.keep_embedding, settings.frozen, settings.rows // 4
        self._states = states_of(network, rows, settings.frozen) if self._weight else []
        self._wanted = self._teach(network)

    def _teach(self, network: Network) -> Tensor:
        found = torch.zeros(len(self._states), WIDTH)
        order = torch.tensor([len(state) for state in self._states]).argsort(stable=True)
        with torch.no_grad():
            for chosen in order.split(64):
                states, real = pad([self._states[place] for place in chosen])
                found[chosen] = mean_state(network.encoder.above(states, real, self._frozen), real)
        return found

    def loss(self, network: Network) -> Tensor:
        if not self._weight:
            return torch.zeros(())
        chosen = torch.randint(len(self._states), (self._size,))
        states, real = pad([self._states[place] for place in chosen])
        with torch.autocast("cpu", torch.bfloat16):
            found = mean_state(network.encoder.above(states, real, self._frozen), real)
        return self._weight * 10 * (1 - (found.float() * self._wanted[chosen]).sum(-1)).mean()


def _run(network: Network, ready: Ready, chosen: Tensor, settings: Settings) -> dict[str, Tensor]:
    states, parts, real = _padded(ready, chosen)
    kept = (torch.rand(len(chosen), 1) >= ready.drop[chosen]).float()
    with torch.autocast("cpu", torch.bfloat16):
        above = network.encoder.above(states, real, settings.frozen)
        return network.logits(above, parts, real, ready.signals[chosen] * kept)


def _padded(ready: Ready, chosen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """States, parts and marks of real pieces of the chosen lines."""
    states, real = pad([ready.states[place] for place in chosen])
    parts = nn.utils.rnn.pad_sequence([torch.tensor(ready.parts[place]) for place in chosen], batch_first=True)
    return states, nn.functional.pad(parts, (0, states.shape[1] - parts.shape[1])), real


def pad(states: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    padded = nn.utils.rnn.pad_sequence(list(states), batch_first=True)
    padded = nn.functional.pad(padded, (0, 0, 0, -padded.shape[1] % _STEP))
    real = torch.arange(padded.shape[1])[None] < torch.tensor([len(state) for state in states])[:, None]
    return padded, real.float()


def _freeze(network: Network, layers: int) -> None:
    """Embeddings and the lowest layers stay as published; the piece embeddings also serve search."""
    encoder = network.encoder
    for part in (encoder.pieces, encoder.places, encoder.parts, encoder.norm, *encoder.layers[:layers]):
        part.requires_grad_(False)


def _batches(ready: Ready, settings: Settings) -> Iterator[Tensor]:
    """Batches of lines of like length, in random order."""
    lengths = torch.tensor([len(state) for state in ready.states])
    for _ in range(settings.epochs):
        order = (lengths + torch.rand(len(lengths)) * 12).argsort()
        parts = list(order.split(settings.rows))
        for place in torch.randperm(len(parts)).tolist():
            yield parts[place]


def _groups(network: Network, settings: Settings) -> list[dict[str, object]]:
    heads = [value for name, value in network.named_parameters() if not name.startswith("encoder.")]
    groups: list[dict[str, object]] = [{"params": heads, "lr": settings.head_rate}]
    depth = len(network.encoder.layers)
    for number, layer in enumerate(network.encoder.layers):
        if number < settings.frozen:
            continue
        rate = settings.encoder_rate * settings.layer_decay ** (depth - 1 - number)
        groups.append({"params": list(layer.parameters()), "lr": rate})
    return groups


def _follow(mean: dict[str, Tensor], network: Network, decay: float) -> None:
    with torch.no_grad():
        for name, value in network.named_parameters():
            if name in mean:
                mean[name].lerp_(value, 1 - decay)


def _weights(labels: np.ndarray[tuple[int, ...], np.dtype[np.int64]], classes: int) -> Tensor:
    counts = np.bincount(labels[labels != UNKNOWN], minlength=classes).clip(min=1)
    weights = np.sqrt(counts.mean() / counts).clip(0.5, 3.0)
    return torch.tensor(weights, dtype=torch.float32)


def _tensors(part: Batch) -> tuple[Tensor, Tensor, Tensor]:
    return torch.from_numpy(part.pieces), torch.from_numpy(part.parts), torch.from_numpy(part.real)


def fix_seed(seed: int) -> None:
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)
