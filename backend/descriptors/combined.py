"""Two descriptors side by side: cosines are the weighted mean of the two."""

from __future__ import annotations

import hashlib
import math
from typing import Mapping, Optional, Tuple

import torch

from ..errors import ModelError
from ..rasters.tiles import Window
from .face import Descriptor, describe_inner


class CombinedDescriptor:
    """Concatenated channels of two descriptors of one stride, each scaled so that the whole has unit norm.

    Args:
        first, second: the two.
        share: share of the first in every cosine, between 0 and 1: its vectors are multiplied by √share, those of the
            second by √(1 - share).
        confidence: weights of the confidence fitted to the two together; see
            :func:`backend.descriptors.face.fitted_confidence`.

    Raises:
        ModelError: their strides differ, or the share leaves nothing of one of them.
    """

    def __init__(
        self, first: Descriptor, second: Descriptor, share: float, confidence: Optional[Mapping[str, float]] = None
    ) -> None:
        if first.stride_px != second.stride_px:
            raise ModelError(
                f"{first.name!r} has a stride of {first.stride_px} px, {second.name!r} one of {second.stride_px}",
                "Only descriptors of one stride can be joined.",
            )
        if not 0.0 < share < 1.0:
            raise ModelError(
                f"a share of {share:g} leaves nothing of {(first if share <= 0.0 else second).name!r}",
                "Use a share between 0 and 1, or the other descriptor alone.",
            )
        self.first, self.second, self.share = first, second, share
        self.name = f"{first.name}+{second.name}"
        self.digest = hashlib.sha256(f"combined 1 {first.digest} {second.digest} {share!r}".encode()).hexdigest()
        self.stride_px = first.stride_px
        self.channels = first.channels + second.channels
        self.margin_px = max(first.margin_px, second.margin_px)
        self.confidence = confidence

    def describe(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :class:`backend.descriptors.face.Descriptor`; valid where both are."""
        return self.describe_inner(image, valid, modality, Window(0, 0, image.shape[-1], image.shape[-2]))

    def describe_inner(
        self, image: torch.Tensor, valid: torch.Tensor, modality: str, inner: Window
    ) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :func:`backend.descriptors.face.describe_inner`."""
        ours, ours_valid = describe_inner(self.first, image, valid, modality, inner)
        theirs, theirs_valid = describe_inner(self.second, image, valid, modality, inner)
        both = ours_valid * theirs_valid
        parts = [ours * math.sqrt(self.share), theirs * math.sqrt(1.0 - self.share)]
        return torch.cat(parts, dim=1) * both, both
