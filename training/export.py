"""The network as an ONNX file of whole numbers, with its tokenizer and description."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from infoview_ai.nlu.learned.description import DESCRIPTION, FORMAT, MODEL, TOKENIZER, Description, Thresholds, checksum
from infoview_ai.nlu.learned.labels import label_names
from infoview_ai.nlu.learned.rule_signals import signal_names
from training.network import Exported, Network

MOST_BYTES = 25_000_000
_OPSET = 17
_LARGE = 50_000
_TEXTS, _SIGNALS = ("pieces", "parts", "real"), "signals"
_OUTPUTS = ("embedding", "pitch", "act", "topic", "defects")


def export(network: Network, tokenizer: Path, folder: Path) -> Path:
    """Writes model and tokenizer into `folder`; ValueError when the model is larger than may be shipped."""
    path = write_rounded(Exported(network), len(signal_names()), _OUTPUTS, folder / MODEL)
    shutil.copyfile(tokenizer, folder / TOKENIZER)
    return path


def write_rounded(network: nn.Module, signals: int, outputs: Sequence[str], path: Path) -> Path:
    """Writes a network of texts (and so many signals beside them) with whole numbers for weights; ValueError when it is
    larger than may be shipped."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room:
        whole = Path(room) / "whole.onnx"
        _write(network, signals, outputs, whole)
        model = onnx.load(whole)
    _round(model.graph)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise ValueError(f"the model has {size} bytes, and at most {MOST_BYTES} may be shipped")
    return path


def describe(folder: Path, version: str, thresholds: Thresholds, data: str, metrics: dict[str, float]) -> None:
    """Writes the description of the files in `folder`."""
    described = Description(
        format=FORMAT,
        version=version,
        labels=label_names(),
        signals=signal_names(),
        thresholds=thresholds,
        sha256={name: checksum(folder / name) for name in (MODEL, TOKENIZER)},
        data_sha256=data,
        metrics={name: round(value, 4) for name, value in metrics.items()},
    )
    (folder / DESCRIPTION).write_text(described.model_dump_json(indent=1) + "\n", encoding="utf-8")


def _write(network: nn.Module, signals: int, outputs: Sequence[str], path: Path) -> None:
    example: tuple[Tensor, ...] = tuple(torch.ones(2, 7, dtype=torch.int64) for _ in _TEXTS)
    inputs = list(_TEXTS)
    free = {name: {0: "rows", 1: "length"} for name in inputs} | {name: {0: "rows"} for name in outputs}
    if signals:
        example, inputs = (*example, torch.zeros(2, signals)), [*inputs, _SIGNALS]
        free[_SIGNALS] = {0: "rows"}
    with warnings.catch_warnings():
        # The older exporter needs no further package and is told to be old.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.eval(),
            example,
            str(path),
            input_names=inputs,
            output_names=list(outputs),
            dynamic_axes=free,
            opset_version=_OPSET,
            dynamo=False,
        )


def _round(graph: onnx.GraphProto) -> None:
    """Large tables of weights become whole numbers of 8 bits with a scale for each column (of embeddings: each row).

    Only the weights are rounded: rounding what flows between the layers as well cost 0.03 F1 on defects. At run time
    the weights are scaled back once, when the file is loaded; of the embeddings, the rows that are looked up.
    """
    large = {one.name: one for one in graph.initializer if len(one.dims) == 2 and np.prod(one.dims) >= _LARGE}
    uses = {name: node for node in graph.node for name in node.input if name in large}
    for name, table in large.items():
        weights = numpy_helper.to_array(table)
        looked_up = uses[name].op_type == "Gather"
        scale = np.abs(weights).max(axis=1 if looked_up else 0, keepdims=True).clip(min=1e-12) / 127
        whole = np.round(weights / scale).astype(np.int8)
        graph.initializer.remove(table)
        graph.initializer.append(numpy_helper.from_array(whole, f"{name}.whole"))
        graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), f"{name}.scale"))
        place = list(graph.node).index(uses[name])
        replaced = _lookup(uses[name], name) if looked_up else _scaled(name)
        if looked_up:
            graph.node.remove(uses[name])
        for node in reversed(replaced):
            graph.node.insert(place, node)


def _scaled(name: str) -> list[onnx.NodeProto]:
    return [
        helper.make_node("Cast", [f"{name}.whole"], [f"{name}.cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [name]),
    ]


def _lookup(node: onnx.NodeProto, name: str) -> list[onnx.NodeProto]:
    """The rows that are wanted, scaled back after they have been looked up."""
    wanted, result = node.input[1], node.output[0]
    return [
        helper.make_node("Gather", [f"{name}.whole", wanted], [f"{name}.rows"]),
        helper.make_node("Gather", [f"{name}.scale", wanted], [f"{name}.scales"]),
        helper.make_node("Cast", [f"{name}.rows"], [f"{name}.cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}.cast", f"{name}.scales"], [result]),
    ]
