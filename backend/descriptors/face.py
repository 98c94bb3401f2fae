"""The one face of every descriptor, training-free or learned."""

from __future__ import annotations

from typing import Mapping, Optional, Protocol, Tuple

import torch

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


def fitted_confidence(descriptor: Descriptor) -> Optional[Mapping[str, float]]:
    """Weights of the confidence that were fitted to a descriptor and travel with it; None where it has none."""
    return getattr(descriptor, "confidence", None)
