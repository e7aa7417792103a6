"""The encoder in plain torch: a BERT of six layers, with the weights of all-MiniLM-L6-v2 to begin with."""

from __future__ import annotations

import hashlib
import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

STARTING_POINT = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of model.safetensors of all-MiniLM-L6-v2."""
PIECES, PLACES, PARTS = 30522, 512, 2
WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 6
_FAR = -1e4


class Layer(nn.Module):
    """Self-attention and a two-layer network, each with its residual and norm."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.joined = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_outer = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        rows, length, _ = states.shape

        def split(values: Tensor) -> Tensor:
            return values.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask, dim=-1)
        seen = (self.dropout(weights) @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        states = self.norm_attention(states + self.dropout(self.joined(seen)))
        changed = self.outer(nn.functional.gelu(self.inner(states)))
        return self.norm_outer(states + self.dropout(changed))


class Encoder(nn.Module):
    """Numbers of pieces, their parts and which are real (rows, length) to states (rows, length, WIDTH)."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces, self.places = nn.Embedding(PIECES, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.parts = nn.Embedding(PARTS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces: Tensor, parts: Tensor, real: Tensor) -> Tensor:
        return self.above(self.below(pieces, parts, real, 0), real, 0)

    def below(self, pieces: Tensor, parts: Tensor, real: Tensor, layers: int) -> Tensor:
        """The states after so many layers."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        states = self.norm(self.pieces(pieces) + self.places(places)[None] + self.parts(parts))
        mask = _mask(real, states)
        for layer in self.layers[:layers]:
            states = layer(states, mask)
        return states

    def above(self, states: Tensor, real: Tensor, layers: int) -> Tensor:
        """The states after all layers, from those after `layers`."""
        mask = _mask(real, states)
        for layer in self.layers[layers:]:
            states = layer(states, mask)
        return states


def _mask(real: Tensor, states: Tensor) -> Tensor:
    return ((1.0 - real.to(states.dtype)) * _FAR)[:, None, None, :]


def mean_state(states: Tensor, real: Tensor) -> Tensor:
    """The mean over the real pieces, of length 1: the sentence embedding."""
    marks = real.to(states.dtype)[:, :, None]
    return nn.functional.normalize((states * marks).sum(1) / marks.sum(1), dim=-1)


def starting_encoder(folder: Path, dropout: float = 0.1) -> Encoder:
    """The encoder with the published weights of `folder`; ValueError when the file is another one."""
    path = folder / "model.safetensors"
    if hashlib.sha256(path.read_bytes()).hexdigest() != STARTING_POINT:
        raise ValueError(f"{path} is not the published file of all-MiniLM-L6-v2")
    published = load_file(path)
    encoder = Encoder(dropout)
    encoder.load_state_dict({ours: published[theirs] for ours, theirs in _names().items()})
    return encoder


def _names() -> dict[str, str]:
    """Our names of the weights, and those of the published file."""
    both = ("weight", "bias")
    names = {
        "pieces.weight": "embeddings.word_embeddings.weight",
        "places.weight": "embeddings.position_embeddings.weight",
        "parts.weight": "embeddings.token_type_embeddings.weight",
        **{f"norm.{end}": f"embeddings.LayerNorm.{end}" for end in both},
    }
    inside = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "joined": "attention.output.dense",
        "norm_attention": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "norm_outer": "output.LayerNorm",
    }
    for number in range(LAYERS):
        for ours, theirs in inside.items():
            for end in both:
                names[f"layers.{number}.{ours}.{end}"] = f"encoder.layer.{number}.{theirs}.{end}"
    return names
