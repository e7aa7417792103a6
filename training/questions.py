"""`python -m training.questions`: make the encoder of questions.

Texts that ask for the same thing are brought near each other, all others apart.

It begins from the same published weights as the reader (`training/__main__.py`). After it, `make vectors` is needed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from infoview_ai.nlu.learned.description import checksum
from infoview_ai.nlu.learned.encoding import Pieces, batch
from infoview_ai.nlu.meaning.encoder import DESCRIPTION, FOLDER, FORMAT, MODEL, Description, load_encoder
from training.encoder import LAYERS, Encoder, mean_state, starting_encoder
from training.export import write_rounded
from training.fit import fix_seed, pad
from training.published import published_weights
from training.wordings import COMMON, Group, common_groups, groups_of_people, hash_of

VERSION = "questions/1"
SEED = 2
MOST_LOST = 0.01
"""Share of wordings that making whole numbers of the weights may cost."""


@dataclass(frozen=True)
class Settings:
    """How the encoder is trained. Rates per step."""

    epochs: int = 10
    rows: int = 64
    rate: float = 3e-4
    middle_rate: float = 3e-3
    layer_decay: float = 0.9
    frozen: int = 2
    """So many layers from below keep the published weights; their states are computed once."""
    warmth: float = 0.07
    """Cosines are divided by it before they are compared."""
    smoothing: float = 0.05
    dropout: float = 0.1


@dataclass(frozen=True)
class _Material:
    states: list[Tensor]
    """Of each wording, after the frozen layers."""
    group: Tensor
    """The number of each wording's group."""
    space: Tensor
    """The number of each group's space, 0 for the common one."""

    def rivals(self, group: Tensor) -> Tensor:
        """(n, groups): which groups each of these is told apart from, itself included."""
        return (self.space[None] == 0) | (self.space[None] == self.space[group][:, None])


class Exported(nn.Module):
    """What the shipped file computes."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces: Tensor, parts: Tensor, real: Tensor) -> Tensor:
        return mean_state(self.encoder(pieces, parts, real), real)


def fit(groups: Sequence[Group], folder: Path, seed: int, settings: Settings) -> Encoder:
    """An encoder trained from the published weights in `folder`. Each group has a middle of its own, which is learned
    beside the encoder and then left behind: at run time the middle of its wordings stands for it."""
    fix_seed(seed)
    encoder = starting_encoder(folder)
    material = _material(groups, encoder, Pieces(folder / "tokenizer.json"), settings)
    middles = nn.Parameter(_starting_middles(encoder, material, len(groups), settings))
    for part in (encoder.pieces, encoder.places, encoder.parts, encoder.norm, *encoder.layers[: settings.frozen]):
        part.requires_grad_(False)
    optimizer = torch.optim.AdamW(_rates(encoder, middles, settings), weight_decay=0.01)
    steps = settings.epochs * math.ceil(len(material.states) / settings.rows)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.1 * steps), 1 - step / steps))
    lengths = torch.tensor([len(state) for state in material.states])
    encoder.train()
    for _ in range(settings.epochs):
        parts = (lengths + torch.rand(len(lengths)) * 10).argsort().split(settings.rows)
        for place in torch.randperm(len(parts)).tolist():
            loss = _loss(encoder, middles, material, parts[place], settings)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            rate.step()
    return encoder.eval()


def right_first(learned: Sequence[Group], met: Sequence[Group], vectors: dict[str, np.ndarray]) -> float:
    """Share of the wordings in `met` whose nearest middle among `learned` is that of their own group."""
    names = [group.name for group in learned]
    middles = np.stack([_middle([vectors[text] for text in group.wordings]) for group in learned])
    texts = [(text, group.name) for group in met for text in group.wordings]
    nearest = (np.stack([vectors[text] for text, _ in texts]) @ middles.T).argmax(1)
    return float(np.mean([names[place] == name for place, (_, name) in zip(nearest, texts, strict=True)]))


def ship(encoder: Encoder, groups: list[Group], metrics: dict[str, float], folder: Path = FOLDER) -> None:
    """Writes weights and description; ValueError when whole numbers cost more than they may."""
    write_rounded(Exported(encoder), 0, ("embedding",), folder / MODEL)
    described = Description(
        format=FORMAT,
        version=VERSION,
        sha256=checksum(folder / MODEL),
        data_sha256=hash_of(groups),
        metrics={name: round(value, 4) for name, value in metrics.items()},
    )
    (folder / DESCRIPTION).write_text(described.model_dump_json(indent=1) + "\n", encoding="utf-8")


def vectors_of(encoder: Encoder, texts: Sequence[str], folder: Path) -> dict[str, np.ndarray]:
    """Each text's vector."""
    pieces, exported = Pieces(folder / "tokenizer.json"), Exported(encoder).eval()
    found: dict[str, np.ndarray] = {}
    with torch.no_grad():
        ordered = sorted(set(texts), key=len)
        for start in range(0, len(ordered), 64):
            some = ordered[start : start + 64]
            given = batch([pieces.single(text) for text in some])
            rows = exported(*(torch.from_numpy(part) for part in (given.pieces, given.parts, given.real)))
            found.update(zip(some, rows.numpy(), strict=True))
    return found


def written_vectors(texts: Sequence[str], folder: Path = FOLDER) -> dict[str, np.ndarray]:
    """The same by the written file."""
    ordered = sorted(set(texts), key=len)
    return dict(zip(ordered, load_encoder(folder).embed(ordered), strict=True))


def _material(groups: Sequence[Group], encoder: Encoder, pieces: Pieces, settings: Settings) -> _Material:
    texts = [(text, number) for number, group in enumerate(groups) for text in group.wordings]
    states: list[Tensor] = [torch.zeros(0)] * len(texts)
    order = sorted(range(len(texts)), key=lambda place: len(texts[place][0]))
    encoder.eval()
    with torch.no_grad():
        for start in range(0, len(order), 128):
            places = order[start : start + 128]
            given = batch([pieces.single(texts[place][0]) for place in places])
            some = [torch.from_numpy(part) for part in (given.pieces, given.parts, given.real)]
            for place, state, real in zip(places, encoder.below(*some, settings.frozen), some[2], strict=True):
                states[place] = state[: int(real.sum())].clone()
    spaces = [COMMON, *sorted({group.space for group in groups} - {COMMON})]
    space = torch.tensor([spaces.index(group.space) for group in groups])
    return _Material(states, torch.tensor([number for _, number in texts]), space)


def _starting_middles(encoder: Encoder, material: _Material, groups: int, settings: Settings) -> Tensor:
    """The middles by the published weights."""
    sums = torch.zeros(groups, material.states[0].shape[-1])
    with torch.no_grad():
        for start in range(0, len(material.states), 128):
            states, real = pad(material.states[start : start + 128])
            found = mean_state(encoder.above(states, real, settings.frozen), real)
            sums.index_add_(0, material.group[start : start + 128], found)
    return nn.functional.normalize(sums, dim=1)


def _loss(encoder: Encoder, middles: Tensor, material: _Material, chosen: Tensor, settings: Settings) -> Tensor:
    states, real = pad([material.states[place] for place in chosen.tolist()])
    with torch.autocast("cpu", torch.bfloat16):
        found = mean_state(encoder.above(states, real, settings.frozen), real)
    found = nn.functional.normalize(nn.functional.dropout(found.float(), settings.dropout), dim=1)
    group = material.group[chosen]
    rivals = material.rivals(group)
    nearness = found @ nn.functional.normalize(middles, dim=1).T / settings.warmth
    chances = torch.log_softmax(nearness.masked_fill(~rivals, float("-inf")), dim=1)
    right = -chances[torch.arange(len(group)), group]
    spread = -(chances.masked_fill(~rivals, 0.0)).sum(1) / rivals.sum(1)
    among_middles = ((1 - settings.smoothing) * right + settings.smoothing * spread).mean()
    return among_middles + 0.5 * _among_themselves(found, group, rivals[:, group], settings)


def _among_themselves(found: Tensor, group: Tensor, rivals: Tensor, settings: Settings) -> Tensor:
    """The wordings of a batch held up against each other; zero where none has a fellow."""
    alone = torch.eye(len(group), dtype=torch.bool)
    same = (group[:, None] == group[None]) & ~alone
    has = same.any(1)
    if not has.any():
        return torch.zeros(())
    nearness = (found @ found.T / settings.warmth).masked_fill(alone | ~(rivals | same), float("-inf"))
    chances = torch.log_softmax(nearness, dim=1).masked_fill(~same, 0.0)
    return (-chances.sum(1) / same.sum(1).clamp(min=1))[has].mean()


def _rates(encoder: Encoder, middles: nn.Parameter, settings: Settings) -> list[dict[str, object]]:
    groups: list[dict[str, object]] = [{"params": [middles], "lr": settings.middle_rate}]
    for number in range(settings.frozen, LAYERS):
        rate = settings.rate * settings.layer_decay ** (LAYERS - 1 - number)
        groups.append({"params": list(encoder.layers[number].parameters()), "lr": rate})
    return groups


def _middle(vectors: Sequence[np.ndarray]) -> np.ndarray:
    mean: np.ndarray = np.mean(vectors, axis=0)
    return mean / np.linalg.norm(mean)


def main() -> None:
    """Train on every wording and write the weights, with the share of wordings that find their own group."""
    weights = published_weights()
    groups = [*common_groups(), *groups_of_people()]
    encoder = fit(groups, weights, SEED, Settings())
    ship(encoder, groups, {})
    texts = [text for group in groups for text in group.wordings]
    common = [group for group in groups if group.space == COMMON]
    exact = right_first(common, common, vectors_of(encoder, texts, weights))
    written = right_first(common, common, written_vectors(texts))
    print(f"{exact:.3f} of the common wordings find their question, {written:.3f} with the written weights")
    if exact - written > MOST_LOST:
        raise SystemExit("Whole numbers for weights cost too much: the written file is not to be shipped.")


if __name__ == "__main__":
    main()
