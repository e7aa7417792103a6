"""The encoder with one head for each task, and the rules' reading beside the words."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from infoview_ai.nlu.learned.labels import ACTS, DEFECTS, PITCHES, TOPICS
from training.encoder import WIDTH, Encoder, mean_state

TASKS = {"pitch": len(PITCHES), "act": len(ACTS), "topic": len(TOPICS), "defects": len(DEFECTS)}
_RULES_WIDTH = 64
_FAR = -1e4


class Network(nn.Module):
    """Logits of each task from pieces and rule signals; each task looks at the pieces with a query of its own."""

    def __init__(self, encoder: Encoder, signals: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.encoder = encoder
        self.queries = nn.Parameter(torch.zeros(len(TASKS), WIDTH))
        self.rules = nn.Linear(signals, _RULES_WIDTH)
        self.heads = nn.ModuleDict({name: nn.Linear(2 * WIDTH + _RULES_WIDTH, size) for name, size in TASKS.items()})
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, parts: Tensor, real: Tensor, signals: Tensor) -> dict[str, Tensor]:
        states = self.encoder(pieces, parts, real)
        return self.logits(states, parts, real, signals)

    def logits(self, states: Tensor, parts: Tensor, real: Tensor, signals: Tensor) -> dict[str, Tensor]:
        """The logits from the encoder's states."""
        ruled = torch.relu(self.rules(signals))
        looks = states @ self.queries.T / WIDTH**0.5 + ((1.0 - real.to(states.dtype)) * _FAR)[:, :, None]
        seen = torch.softmax(looks, dim=1).transpose(1, 2) @ states
        turn = (parts * real).to(states.dtype)[:, :, None]
        whole = (states * turn).sum(1) / turn.sum(1).clamp(min=1.0)
        found: dict[str, Tensor] = {}
        for place, name in enumerate(TASKS):
            joined = torch.cat((seen[:, place], whole, ruled), dim=-1)
            found[name] = self.heads[name](self.dropout(joined))
        return found

    def embedding(self, pieces: Tensor, parts: Tensor, real: Tensor) -> Tensor:
        """The sentence embedding of single texts."""
        return mean_state(self.encoder(pieces, parts, real), real)


class Exported(nn.Module):
    """What the shipped file computes: the embedding, and probabilities of each task."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, parts: Tensor, real: Tensor, signals: Tensor) -> tuple[Tensor, ...]:
        states = self.network.encoder(pieces, parts, real)
        logits = self.network.logits(states, parts, real, signals)
        softmax = [torch.softmax(logits[name], dim=-1) for name in ("pitch", "act", "topic")]
        return (mean_state(states, real), *softmax, torch.sigmoid(logits["defects"]))
