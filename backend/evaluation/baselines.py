"""Methods that every better one is measured against, behind the face of a descriptor."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from typing import Tuple

import torch
import torch.nn.functional as F

from ..descriptors.filters import box_kernel, masked_mean


@dataclass(frozen=True)
class NccDescriptor:
    """Normalised cross-correlation of brightness: one channel, SAR decibels against optical grey.

    Brightness is averaged over cells and standardised within a square neighbourhood; the template, of zero mean and
    unit power, multiplies it. With a neighbourhood as large as the template that is the correlation coefficient of
    Lewis 1995, "Fast Normalized Cross-Correlation", but for taking mean and spread around each pixel instead of under
    the template; it is masked, needs no second pass, and is blind to slow changes of brightness in either image.

    Attributes:
        neighbourhood_px: side of the neighbourhood.
    """

    neighbourhood_px: int = 128
    stride_px: int = 4
    name: str = "ncc"

    @property
    def digest(self) -> str:
        """SHA-256 of the method's revision and its settings."""
        return hashlib.sha256(f"ncc 1 {self.neighbourhood_px} {self.stride_px}".encode()).hexdigest()

    @property
    def channels(self) -> int:
        """Brightness alone."""
        return 1

    @property
    def margin_px(self) -> int:
        """Reach of the standardisation."""
        return math.ceil(self.neighbourhood_px / 2 / self.stride_px) * self.stride_px

    def describe(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """See :class:`backend.descriptors.descriptor.Descriptor`; values are standard deviations cut at 3, not unit."""
        grey = (image * valid).mean(dim=1, keepdim=True)
        weight = F.avg_pool2d(valid, self.stride_px)
        cells = F.avg_pool2d(grey, self.stride_px) / weight.clamp(min=1e-6)
        cell_valid = (weight >= 0.5).to(image)
        kernel = box_kernel(self.neighbourhood_px // 2 // self.stride_px)
        mean = masked_mean(cells, cell_valid, kernel)
        spread = (masked_mean(cells * cells, cell_valid, kernel) - mean * mean).clamp(min=0.0).sqrt()
        standard = (cells - mean) / spread.clamp(min=0.01)
        return standard.clamp(-3.0, 3.0) * cell_valid, cell_valid
