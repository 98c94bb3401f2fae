"""Trained verifiers from their files, and how sure one is that two patches show the same place."""

from __future__ import annotations

import os
from typing import Dict, Tuple, Union

import numpy as np
import torch

from ..errors import ModelError
from ..models.registry import Model, find_model
from ..models.verifier import KIND, PSEUDO_SIAMESE, PseudoSiamese, VerifierSettings
from .correlation_verifier import CORRELATION, CorrelationSettings, CorrelationVerifier

VerifierNetwork = Union[PseudoSiamese, CorrelationVerifier]

STREAMS = (PSEUDO_SIAMESE, CORRELATION)

_BATCH = 64


def make_network(settings: "VerifierSettings | CorrelationSettings") -> VerifierNetwork:
    """A network of fresh weights, drawn from torch's generator."""
    return PseudoSiamese(settings) if isinstance(settings, VerifierSettings) else CorrelationVerifier(settings)


def load_network(name: str) -> VerifierNetwork:
    """The verifier of a model's name or path, on the CPU, in evaluation.

    Raises:
        ModelError: there is none of that name, it is of another kind, or its files do not fit together.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    model = find_model(name)
    if model.kind != KIND or model.weights_path is None:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind!r}, not {KIND}",
            "Train one: sarmatch train verifier.",
            code="model_kind",
        )
    network = make_network(_settings(model))
    try:
        tensors = load_file(os.fspath(model.weights_path))
        network.load_state_dict({key: v.float() if v.is_floating_point() else v for key, v in tensors.items()})
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(
            f"the weights of {name!r} do not fit its card: {str(error).splitlines()[0]}", "Export the model again."
        ) from error
    return network.eval()


def certainty(
    network: VerifierNetwork,
    sar: Tuple[np.ndarray, np.ndarray],
    optical: Tuple[np.ndarray, np.ndarray],
    device: torch.device,
    pairs: np.ndarray,
) -> np.ndarray:
    """How sure a verifier is of pairs; every patch goes through its stream once.

    Args:
        network: in evaluation, on ``device``.
        sar: (M, 1, P, P) float32 in 0..1 and (M, P, P) bool.
        optical: (N, 3, P, P) and (N, P, P).
        device: where the network is.
        pairs: (Q, 2) int: numbers of the SAR and of the optical patch.

    Returns:
        (Q,) float32: probability of "same", 0..1.
    """
    found = []
    with torch.inference_mode():
        features: Dict[str, torch.Tensor] = {
            name: torch.cat([_features(network, images, name, at, device) for at in range(0, len(images[0]), _BATCH)])
            for name, images in (("sar", sar), ("optical", optical))
        }
        for at in range(0, len(pairs), _BATCH):
            numbers = torch.from_numpy(np.asarray(pairs[at : at + _BATCH], np.int64)).to(device)
            outputs = network.fuse(features["sar"][numbers[:, 0]], features["optical"][numbers[:, 1]])
            found.append(outputs.float().softmax(dim=1)[:, 1].cpu().numpy())
    return np.concatenate(found) if found else np.zeros(0, np.float32)


def _features(
    network: VerifierNetwork, images: Tuple[np.ndarray, np.ndarray], modality: str, at: int, device: torch.device
) -> torch.Tensor:
    part = slice(at, at + _BATCH)
    image = torch.from_numpy(np.ascontiguousarray(images[0][part], np.float32)).to(device)
    valid = torch.from_numpy(images[1][part].astype(np.float32)).to(device)[:, None]
    return network.features(image, valid, modality)


def _settings(model: Model) -> "VerifierSettings | CorrelationSettings":
    values = model.card.get("settings")
    if not isinstance(values, dict) or values.get("streams") not in STREAMS:
        raise ModelError(f"the card of {model.name!r} has no settings of a verifier", "Export the model again.")
    made = CorrelationSettings if values["streams"] == CORRELATION else VerifierSettings
    return made.from_mapping(values)
