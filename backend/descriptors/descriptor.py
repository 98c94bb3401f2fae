"""Descriptors by their names: the training-free one, trained models, and the two together."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from typing import Tuple

import torch

from ..config import ENCODER
from ..errors import ModelError
from ..models.registry import Model, card_number, card_weights, find_model
from .combined import CombinedDescriptor
from .encoder import KIND as ENCODER_KIND
from .encoder import load_encoder
from .face import MODALITIES, Descriptor
from .strips import structural_in_strips
from .structural import StructuralSettings, margin_px

__all__ = ["MODALITIES", "WITH_STRUCTURAL", "Descriptor", "StructuralDescriptor", "load_descriptor"]

WITH_STRUCTURAL = "+structural"
"""After a model's name or path: that model and the structural descriptor side by side."""

LEARNED_SHARE = 0.5
"""Share of the learned part in the cosines of the two together, where the model's card does not say another."""


@dataclass(frozen=True)
class StructuralDescriptor:
    """The descriptor of :mod:`backend.descriptors.structural` behind the common face."""

    settings: StructuralSettings = field(default_factory=StructuralSettings)
    name: str = "structural"

    @property
    def digest(self) -> str:
        """SHA-256 of the method's revision and its settings."""
        text = json.dumps({"revision": 1, **dataclasses.asdict(self.settings)}, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def stride_px(self) -> int:
        """Pixels a cell."""
        return self.settings.stride_px

    @property
    def channels(self) -> int:
        """Orientations and the energy channel."""
        return self.settings.orientations + 1

    @property
    def margin_px(self) -> int:
        """Reach of the descriptor."""
        return margin_px(self.settings)

    def describe(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :class:`Descriptor`; colours are averaged to grey, both modalities are treated alike."""
        return structural_in_strips(image, valid, self.settings, self.stride_px)


def load_descriptor(name: str) -> Descriptor:
    """The descriptor of a name: ``structural``, ``encoder``, a trained model's name or path, or ``MODEL+structural``.

    Raises:
        ModelError: no descriptor is called that; the model is of a kind that makes no dense map; its files cannot be
            used.
    """
    if name == "structural":
        return StructuralDescriptor()
    base = name[: -len(WITH_STRUCTURAL)] if name.endswith(WITH_STRUCTURAL) else name
    model = _encoder_model(base)
    if base == name:
        return load_encoder(model)
    share = card_number(model, "learned_share", LEARNED_SHARE, 0.0, 1.0)
    return CombinedDescriptor(
        load_encoder(model), StructuralDescriptor(), share, card_weights(model, "confidence_with_structural")
    )


def _encoder_model(name: str) -> Model:
    try:
        model = find_model(name)
    except ModelError as error:
        if name != ENCODER or error.code != "model_unknown":
            raise
        raise ModelError(
            "no encoder is shipped with this engine",
            "Name a trained model's .safetensors file with --model, or use structural, which needs no weights.",
            code="model_unknown",
        ) from error
    if model.kind != ENCODER_KIND:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind!r}, which makes no dense descriptor map",
            "Searching needs structural or a model of kind encoder; sarmatch models list tells kinds.",
            code="model_kind",
        )
    return model
