"""Query patches of a strip, and their templates under an assumed heading and scale."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F

from ..affine import Affine
from ..descriptors.descriptor import Descriptor
from ..retrieval.templates import centred

MIN_VALID_FRACTION = 0.4
"""A patch with less data than this is no query."""

_PATCHES_AT_ONCE = 16
_CONTEXT_PX = 32
"""Pixels described around a patch, so that its border cells are as good as the others; cut off afterwards."""


@dataclass(frozen=True)
class StripImage:
    """A strip in memory at the working pixel size.

    Attributes:
        image: (1, H, W) float32 in 0..1, decibels stretched.
        valid: (H, W) bool.
    """

    image: np.ndarray
    valid: np.ndarray

    @property
    def shape(self) -> "tuple[int, int]":
        """(H, W) in working pixels."""
        return int(self.valid.shape[0]), int(self.valid.shape[1])


@dataclass(frozen=True)
class Pose:
    """How a strip is turned and sized on the map: strip working pixels -> map working pixels but for a shift.

    Attributes:
        heading_deg: azimuth of the strip's upward direction, clockwise from the map's.
        scale: map pixels a strip pixel.
    """

    heading_deg: float
    scale: float

    def linear(self) -> Affine:
        """The map of offsets. Rows grow downwards, so a clockwise heading is a positive rotation of (x, y down)."""
        angle = math.radians(self.heading_deg)
        cos, sin = self.scale * math.cos(angle), self.scale * math.sin(angle)
        return Affine(cos, -sin, 0.0, sin, cos, 0.0)

    def placed(self, strip_shape: "tuple[int, int]", center_x: float, center_y: float) -> Affine:
        """The whole map when the strip's centre lies at (center_x, center_y) in map pixels."""
        linear = self.linear()
        x, y = linear.apply(strip_shape[1] / 2.0, strip_shape[0] / 2.0)
        return Affine(linear.a, linear.b, center_x - x, linear.d, linear.e, center_y - y)


class HasShape(Protocol):
    """Anything with a (H, W) shape."""

    shape: "tuple[int, int]"


def patch_centers(strip: StripImage, patch_px: int, stride_px: int) -> np.ndarray:
    """Centres (n, 2) as (x, y) in strip pixels, of patches laid over the strip from its upper left corner.

    The last row and column of patches end at the strip's edge; a side shorter than a patch gets one patch, centred.
    Patches with too little data are left out.
    """
    height, width = strip.shape
    centers = []
    for y in _steps(height, patch_px, stride_px):
        for x in _steps(width, patch_px, stride_px):
            top, left = max(0, round(y - patch_px / 2)), max(0, round(x - patch_px / 2))
            part = strip.valid[top : top + patch_px, left : left + patch_px]
            if part.sum() >= MIN_VALID_FRACTION * min(patch_px, height) * min(patch_px, width):
                centers.append((x, y))
    return np.array(centers, float).reshape(-1, 2)


def pose_templates(
    strip: StripImage,
    centers: np.ndarray,
    patch_px: int,
    pose: Pose,
    descriptor: Descriptor,
    device: torch.device,
) -> "tuple[torch.Tensor, torch.Tensor]":
    """Templates of patches as they would look on the map under a pose.

    Args:
        centers: (n, 2) patch centres in strip pixels.
        patch_px: side of the patches in strip pixels.

    Returns:
        centred descriptors (n, C, t, t) and validity (n, t, t); the patch's centre is the template's centre. t covers
        the turned patch; cells outside it are not valid.
    """
    stride = descriptor.stride_px
    angle = math.radians(pose.heading_deg)
    side = patch_px * pose.scale * (abs(math.cos(angle)) + abs(math.sin(angle)))
    cells = max(4, math.ceil(side / stride - 0.25))
    context = math.ceil(_CONTEXT_PX / stride)
    pixels = (cells + 2 * context) * stride
    offsets = torch.arange(pixels, dtype=torch.float32) + 0.5 - pixels / 2.0
    inverse = pose.linear().inverse()
    dx, dy = offsets[None, :], offsets[:, None]
    at_x, at_y = inverse.a * dx + inverse.b * dy, inverse.d * dx + inverse.e * dy  # (pixels, pixels), strip pixels
    inside = (at_x.abs() <= patch_px / 2.0) & (at_y.abs() <= patch_px / 2.0)
    inside_cells = F.avg_pool2d(inside[None, None].float(), stride)[0, 0] >= 0.5
    crop = slice(context, context + cells)
    sources = _strip_tensor(strip, device)
    at = torch.stack([at_x, at_y], dim=-1).to(device)
    places = torch.from_numpy(centers.astype(np.float32)).to(device)
    templates, valids = [], []
    for first in range(0, len(centers), _PATCHES_AT_ONCE):
        image, mask = _sample(sources, at[None] + places[first : first + _PATCHES_AT_ONCE, None, None])
        with torch.inference_mode():
            values, valid = descriptor.describe(image * mask, mask, "sar")
        kept = (valid[:, 0, crop, crop] > 0.5) & inside_cells[crop, crop].to(device)
        templates.append(values[:, :, crop, crop] * kept[:, None])
        valids.append(kept)
    stacked, valid = torch.cat(templates), torch.cat(valids)
    return centred(stacked, valid), valid


def patch_offsets(centers: np.ndarray, strip_shape: "tuple[int, int]", pose: Pose) -> np.ndarray:
    """(n, 2) offsets (x, y) in map pixels from the strip's centre to its patches' centres under a pose."""
    linear = pose.linear()
    from_center = centers - np.array([strip_shape[1] / 2.0, strip_shape[0] / 2.0])
    return from_center @ np.array([[linear.a, linear.d], [linear.b, linear.e]])


def _steps(length: int, patch_px: int, stride_px: int) -> "list[float]":
    if length <= patch_px:
        return [length / 2.0]
    last = length - patch_px / 2.0
    steps = list(np.arange(patch_px / 2.0, last + 1e-6, stride_px))
    if last - steps[-1] > 0.25 * stride_px:
        steps.append(last)
    return [float(step) for step in steps]


def _strip_tensor(strip: StripImage, device: torch.device) -> torch.Tensor:
    mask = strip.valid.astype(np.float32)
    return torch.from_numpy(np.stack([strip.image[0] * mask, mask]))[None].to(device)


def _sample(sources: torch.Tensor, at: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor]":
    # Bilinear at (n, P, P, 2) strip pixels; outside the strip is invalid. Values are divided by the mask's weight so
    # that edges do not darken.
    height, width = sources.shape[-2:]
    grid = at * torch.tensor([2.0 / width, 2.0 / height], device=at.device) - 1.0
    source = sources.expand(len(at), -1, -1, -1)
    sampled = F.grid_sample(source, grid, mode="bilinear", padding_mode="zeros", align_corners=False)
    weight = sampled[:, 1:2]
    mask = (weight > 0.75).float()
    return sampled[:, 0:1] / weight.clamp(min=1e-3) * mask, mask
