"""The network as an ONNX file of whole numbers, with its tokenizer and description."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from infoview_ai.nlu.learned.description import DESCRIPTION, FORMAT, MODEL, TOKENIZER, Description, Thresholds, checksum
from infoview_ai.nlu.learned.labels import label_names
from infoview_ai.nlu.learned.rule_signals import signal_names
from training.network import Exported, Network

MOST_BYTES = 25_000_000
_OPSET = 17
_INPUTS, _OUTPUTS = ("pieces", "parts", "real", "signals"), ("embedding", "pitch", "act", "topic", "defects")


def export(network: Network, tokenizer: Path, folder: Path) -> Path:
    """Writes model and tokenizer into `folder`; ValueError when the model is larger than may be shipped."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / MODEL
    with tempfile.TemporaryDirectory() as rooms:
        whole, prepared = Path(rooms) / "whole.onnx", Path(rooms) / "prepared.onnx"
        _write(network, whole)
        quant_pre_process(whole, prepared, skip_symbolic_shape=True)
        quantize_dynamic(
            prepared,
            path,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            nodes_to_exclude=_heads(prepared),
        )
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise ValueError(f"the model has {size} bytes, and at most {MOST_BYTES} may be shipped")
    shutil.copyfile(tokenizer, folder / TOKENIZER)
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


def _write(network: Network, path: Path) -> None:
    example = (
        torch.ones(2, 7, dtype=torch.int64),
        torch.ones(2, 7, dtype=torch.int64),
        torch.ones(2, 7, dtype=torch.int64),
        torch.zeros(2, len(signal_names())),
    )
    free = {name: {0: "rows", 1: "length"} for name in _INPUTS[:3]} | {
        name: {0: "rows"} for name in (_INPUTS[3], *_OUTPUTS)
    }
    with warnings.catch_warnings():
        # The older exporter needs no further package and is told to be old.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Exported(network).eval(),
            example,
            str(path),
            input_names=list(_INPUTS),
            output_names=list(_OUTPUTS),
            dynamic_axes=free,
            opset_version=_OPSET,
            dynamo=False,
        )


def _heads(path: Path) -> list[str]:
    """The small nodes behind the encoder: they stay in floating point."""
    nodes = onnx.load(path, load_external_data=False).graph.node
    return [node.name for node in nodes if "encoder" not in node.name]
