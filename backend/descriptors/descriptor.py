"""The one face of every descriptor, training-free or learned, and the way to get one by its name."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from typing import Protocol, Tuple

import torch

from ..errors import ModelError
from .structural import StructuralSettings, margin_px, structural_descriptors

MODALITIES = ("sar", "optical")


class Descriptor(Protocol):
    """Turns an image into a dense map of unit-norm vectors; equal places look alike in both modalities."""

    name: str
    digest: str  # changes whenever its vectors would
    stride_px: int
    channels: int
    margin_px: int  # pixels around a block that matter to it; a multiple of the stride

    def describe(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """Describe images.

        Args:
            image: (B, C, H, W) float in 0..1 as :mod:`backend.rasters.radiometry` makes it (SAR: C = 1, optical:
                C = 3); H and W multiples of the stride.
            valid: (B, 1, H, W), 1 or 0.
            modality: ``sar`` or ``optical``.

        Returns:
            (B, channels, H/stride, W/stride) of unit norm, 0 where not valid; validity (B, 1, H/stride, W/stride).
        """
        ...


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
        grey = image.mean(dim=1, keepdim=True)
        return structural_descriptors(grey, valid, self.settings)


def load_descriptor(name: str) -> Descriptor:
    """The descriptor of a name.

    Raises:
        ModelError: no descriptor is called that.
    """
    if name == "structural":
        return StructuralDescriptor()
    raise ModelError(
        "no descriptor is called {!r}".format(name), "Known is: structural (needs no weights).", code="model_unknown"
    )
