"""A trained network as the pair of files that ``--model`` takes: weights, and a card that says where they come from."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict, Mapping

import torch
from torch import nn

from ..json_ready import json_ready
from ..outputs.whole import whole_file, writing

LICENSE = "GPL-2.0-or-later for the engine; the weights are as free as the data they were trained on allow, see data"


def write_model(
    path: Path, network: nn.Module, kind: str, card: Mapping[str, Any], weights_dtype: str = "float32"
) -> Dict[str, str]:
    """Write ``NAME.safetensors`` and beside it its card ``NAME.json``, each whole or not at all, the weights last.

    Args:
        path: of the ``.safetensors`` file; what is there is replaced.
        kind: of the model, for whoever loads it.
        card: what else the card says; ``license`` and ``weights`` (``dtype``, ``parameters``, ``sha256``) are added.
        weights_dtype: float32, or float16 for half the size. A tensor that float16 cannot hold stays in float32.

    Returns:
        Paths by name: ``model``, ``card``.

    Raises:
        OutputError: the files cannot be written.
    """
    from safetensors.torch import save

    tensors = {name: _stored(tensor, weights_dtype) for name, tensor in network.state_dict().items()}
    content = save(tensors)
    weights = {
        "dtype": weights_dtype,
        "parameters": sum(parameter.numel() for parameter in network.parameters()),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    whole = json_ready({**card, "kind": kind, "license": LICENSE, "weights": weights})
    card_path = path.with_suffix(".json")
    with whole_file(card_path, overwrite=True) as partial:
        partial.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    with whole_file(path, overwrite=True) as partial, writing(path, len(content)):
        partial.write_bytes(content)
    return {"model": str(path), "card": str(card_path)}


def _stored(tensor: torch.Tensor, dtype: str) -> torch.Tensor:
    tensor = tensor.detach().to("cpu", copy=True).contiguous()
    if dtype != "float16" or not tensor.is_floating_point():
        return tensor
    half = tensor.half()
    return half if bool(half.isfinite().all()) or not bool(tensor.isfinite().all()) else tensor
