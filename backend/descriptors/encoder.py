"""A trained encoder behind the face of a descriptor: loaded strictly, folded, in the precision that pays.

On CUDA the trunk runs in half precision, on a CPU with instructions for it in bfloat16, elsewhere in single precision.
Vectors then agree with those in single precision to :data:`TOLERANCE`; the digest does not tell them apart.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from ..errors import ModelError
from ..models.registry import Model, card_weights
from ..rasters.tiles import Window
from .encoder_network import EncoderNetwork, EncoderSettings
from .folding import FoldedEncoder, encoder_margin_px

KIND = "encoder"
"""What the card of such a model says of its kind."""

TOLERANCE = 0.03
"""Largest difference of any component of the unit vectors between devices and precisions; cosines differ by less than a
tenth of it."""

_REVISION = 1  # raised when the same weights come to give other vectors
_COUNTER = ".num_batches_tracked"  # of the normalisation in training; says nothing in use


class EncoderDescriptor:
    """A trained network as a :class:`backend.descriptors.face.Descriptor`.

    Args:
        network: with its weights; copied, not kept.
        name: for reports.
        confidence: weights of the confidence fitted to it; see :func:`backend.descriptors.face.fitted_confidence`.
    """

    def __init__(self, network: EncoderNetwork, name: str, confidence: Optional[Mapping[str, float]] = None) -> None:
        self.name, self.confidence = name, confidence
        self.digest = network_digest(network)
        self.stride_px, self.channels = network.stride_px, network.channels
        self.margin_px = encoder_margin_px(network.settings)
        self._network = network
        self._ready: Dict[Tuple[str, torch.device], FoldedEncoder] = {}

    def describe(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :class:`backend.descriptors.face.Descriptor`; computed where the image is.

        The network goes to a device with the first image there, and stays.
        """
        return self.describe_inner(image, valid, modality, Window(0, 0, image.shape[-1], image.shape[-2]))

    def describe_inner(
        self, image: torch.Tensor, valid: torch.Tensor, modality: str, inner: Window
    ) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :func:`backend.descriptors.face.describe_inner`."""
        ready = self._ready.get((modality, image.device))
        if ready is None:
            ready = FoldedEncoder(self._network, modality, best_precision(image.device)).to(image.device)
            self._ready[modality, image.device] = ready
        with torch.no_grad():
            return ready(image, valid, modality, inner)


def best_precision(device: torch.device) -> torch.dtype:
    """The precision of the trunk that is fastest on a device without costing accuracy that matters."""
    if device.type == "cuda":
        return torch.float16  # every GPU with matrix units has it, and it rounds finer than bfloat16
    # Without instructions of its own bfloat16 is emulated, many times as slow as single precision.
    has_bfloat16 = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return torch.bfloat16 if has_bfloat16 is not None and has_bfloat16() else torch.float32


def load_encoder(model: Model) -> EncoderDescriptor:
    """The descriptor of a model of kind ``encoder``.

    Raises:
        ModelError: its files cannot be read, do not fit together, or hold values that are not finite.
    """
    return EncoderDescriptor(load_network(model), model.name, card_weights(model, "confidence"))


def load_network(model: Model) -> EncoderNetwork:
    """The network of a model of kind ``encoder`` with its weights, on the CPU, in evaluation.

    Raises:
        ModelError: as :func:`load_encoder`; tensors that are missing, too many or of another shape are named.
    """
    settings = model.card.get("settings")
    if model.weights_path is None or not isinstance(settings, dict):
        raise ModelError(f"the card of {model.name!r} has no settings of an encoder", "Export the model again.")
    network = EncoderNetwork(_settings(model.name, settings))
    try:
        found = load_file(str(model.weights_path))
    except (SafetensorError, OSError) as error:
        raise ModelError(
            f"{str(model.weights_path)!r} cannot be read: {str(error).splitlines()[0]}", "Copy or export it again."
        ) from error
    found = {name: tensor for name, tensor in found.items() if not name.endswith(_COUNTER)}
    expected = {name: tensor for name, tensor in network.state_dict().items() if not name.endswith(_COUNTER)}
    _check_tensors(model.name, found, expected)
    network.load_state_dict(found, strict=False)  # what it leaves out are the counters alone
    return network.eval()


def save_encoder(network: EncoderNetwork, path: Path, card: Mapping[str, Any]) -> None:
    """Write ``NAME.safetensors`` and beside it its card ``NAME.json``, each whole or not at all, the weights last.

    Args:
        path: of the ``.safetensors`` file; its folder exists.
        card: what else the card shall say (``description``, ``training``, ``data`` ...); kind and settings are added.
    """
    tensors = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    tensors = {name: value for name, value in tensors.items() if not name.endswith(_COUNTER)}
    whole = {**card, "kind": KIND, "settings": network.settings.to_mapping()}
    card_path = path.with_suffix(".json")
    parts = [target.with_name(f".{target.name}.part") for target in (card_path, path)]
    try:
        parts[0].write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        save_file(tensors, parts[1])
        os.replace(parts[0], card_path)
        os.replace(parts[1], path)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def network_digest(network: EncoderNetwork) -> str:
    """SHA-256 of settings and weights: neither the model's name nor the rest of its card is in it."""
    text = json.dumps({"revision": _REVISION, **network.settings.to_mapping()}, sort_keys=True)
    digest = hashlib.sha256(text.encode())
    for name, tensor in sorted(network.state_dict().items()):
        if not name.endswith(_COUNTER):
            digest.update(f"{name} {tuple(tensor.shape)}".encode())
            digest.update(tensor.detach().cpu().float().contiguous().numpy().tobytes())
    return digest.hexdigest()


def _settings(name: str, values: Dict[str, Any]) -> EncoderSettings:
    settings = EncoderSettings.from_mapping(values)
    sizes = [settings.stem, *settings.widths, settings.channels, settings.energy_radius_px]
    whole = all(isinstance(size, int) for size in (*sizes, *settings.blocks))
    if not whole or min(sizes) < 1 or min(settings.blocks) < 0:
        raise ModelError(f"the card of {name!r} has settings that make no network: {values}", "Export the model again.")
    return settings


def _check_tensors(name: str, found: Mapping[str, torch.Tensor], expected: Mapping[str, torch.Tensor]) -> None:
    missing, extra = sorted(set(expected) - set(found)), sorted(set(found) - set(expected))
    shapes = [
        f"{key} of {tuple(found[key].shape)} instead of {tuple(expected[key].shape)}"
        for key in sorted(set(expected) & set(found))
        if found[key].shape != expected[key].shape
    ]
    bad = [key for key in sorted(found) if not math.isfinite(float(found[key].float().sum()))]
    for what, names in (
        ("lack", missing),
        ("have, beyond what its card says,", extra),
        ("have", shapes),
        ("are not finite in", bad),
    ):
        if names:
            more = f" and {len(names) - 3} more" if len(names) > 3 else ""
            raise ModelError(
                f"the weights of {name!r} {what} {', '.join(names[:3])}{more}",
                "Weights and card are of different models or damaged: export the model again.",
            )
