"""The one face of every descriptor, training-free or learned."""

from __future__ import annotations

from typing import Mapping, Optional, Protocol, Tuple

import torch

from ..rasters.tiles import Window

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


def describe_inner(
    descriptor: Descriptor, image: torch.Tensor, valid: torch.Tensor, modality: str, inner: Window
) -> Tuple[torch.Tensor, torch.Tensor]:
    """As :meth:`Descriptor.describe`, of the cells of a part of the image alone.

    A descriptor may have a method of this name, without the first argument, that leaves out what does not matter there.

    Args:
        inner: pixels of the image, its sides multiples of the stride.
    """
    own = getattr(descriptor, "describe_inner", None)
    if own is not None:
        found: Tuple[torch.Tensor, torch.Tensor] = own(image, valid, modality, inner)
        return found
    stride = descriptor.stride_px
    rows = slice(inner.row_off // stride, inner.row_end // stride)
    cols = slice(inner.col_off // stride, inner.col_end // stride)
    values, cells = descriptor.describe(image, valid, modality)
    return values[..., rows, cols], cells[..., rows, cols]
