"""Ground control points: parts of the strip tied to basemap pixels, to a fraction of a pixel.

Around the place that the strip's pose predicts for it, each part is correlated with the basemap once more, with the
structural descriptor at half its stride (whatever model found the strip, unless another descriptor is asked for), and
the top of the correlation is interpolated by a parabola.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Union

import numpy as np
import torch

from ..affine import Affine
from ..descriptors.dense_map import describe_image
from ..descriptors.descriptor import StructuralDescriptor
from ..descriptors.face import Descriptor
from ..descriptors.structural import StructuralSettings
from ..progress import Progress
from ..rasters.tiles import Window
from ..retrieval.correlation import NOWHERE, correlate_window
from .refinement import subcell_peak
from .residual_models import StripModel
from .strip_patches import Pose, StripImage, pose_templates

ReadOptical = Callable[[Window], "tuple[np.ndarray, np.ndarray]"]
"""Window of the working grid -> image (3, H, W) in 0..1 and validity (H, W)."""

SPACING_PX = 64
_SIDE_PX = 128
_MIN_HELD = 0.4
"""Share of a window that must hold data."""
_CORE_PX = 8
"""Side of the square around a point that must hold data in both images: no point stands on what is not there."""
_REACH_PX = 12
_CONTEXT_PX = 32
_MIN_SIMILARITY = 0.05
_MIN_LEAD = 0.02
_FINE = StructuralDescriptor(StructuralSettings(stride_px=2, smoothing_px=1.5, pooling_px=2.0, energy_radius_px=32))


@dataclass(frozen=True)
class MeasuredPoint:
    """One tie: strip working pixels to map working pixels, pixel corners.

    Attributes:
        similarity: cosine at the peak.
        lead: peak over the best place elsewhere in the window; small where the texture repeats.
    """

    strip_x_px: float
    strip_y_px: float
    map_x_px: float
    map_y_px: float
    similarity: float
    lead: float


def measure_points(
    strip: StripImage,
    transform: Union[Affine, StripModel],
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
    descriptor: Descriptor = _FINE,
) -> List[MeasuredPoint]:
    """Tie a lattice of points over the strip to the basemap.

    Args:
        transform: strip working pixels -> map working pixels, right to within about 12 px.
        descriptor: to correlate; its stride divides 4.

    Returns:
        The points with enough texture; none on pixels without data, none at the window's rim.
    """
    centers = np.array([center for center in _lattice(strip) if _is_held(strip.valid, *center)]).reshape(-1, 2)
    pose = pose_of(transform if isinstance(transform, Affine) else transform.affine_part(strip.shape))
    side_cells = 0
    points: List[MeasuredPoint] = []
    progress.start("control points", len(centers))
    for center in centers:
        progress.advance()
        templates, valid = pose_templates(strip, center[None], _SIDE_PX, pose, descriptor, device)
        side_cells = templates.shape[-1]
        window_cells = (_SIDE_PX * pose.scale / descriptor.stride_px) ** 2
        if float(valid.sum()) < _MIN_HELD * window_cells:
            continue
        point = _measure(center, transform, templates, valid, side_cells, read_optical, device, descriptor)
        if point is not None:
            points.append(point)
    progress.finish()
    return points


def pose_of(transform: Affine) -> Pose:
    """Heading and mean scale of a map from strip to map pixels."""
    heading = math.degrees(math.atan2(transform.d - transform.b, transform.a + transform.e)) % 360.0
    return Pose(heading, math.sqrt(abs(transform.determinant)))


def _measure(
    center: np.ndarray,
    transform: Union[Affine, StripModel],
    templates: torch.Tensor,
    valid: torch.Tensor,
    side_cells: int,
    read_optical: ReadOptical,
    device: torch.device,
    descriptor: Descriptor,
) -> "MeasuredPoint | None":
    stride = descriptor.stride_px
    predicted_x, predicted_y = transform.apply(float(center[0]), float(center[1]))
    reach = _REACH_PX // stride
    half = side_cells * stride / 2.0
    left = math.floor(predicted_x - half) - _REACH_PX - _CONTEXT_PX
    top = math.floor(predicted_y - half) - _REACH_PX - _CONTEXT_PX
    size = side_cells * stride + 2 * (_REACH_PX + _CONTEXT_PX)
    image, mask = read_optical(Window(left, top, size, size))
    if mask.mean() < 0.5:
        return None
    values, cells = describe_image(descriptor, image, mask, "optical", device)
    context = _CONTEXT_PX // stride
    inner = slice(context, context + side_cells + 2 * reach)
    response = correlate_window(templates, valid, values[None, :, inner, inner], cells[None, inner, inner])[0]
    table = response.cpu().numpy()
    row, col = np.unravel_index(int(table.argmax()), table.shape)
    peak = float(table[row, col])
    if min(row, col) == 0 or max(row, col) == table.shape[0] - 1 or peak < _MIN_SIMILARITY:
        return None
    rows, cols = np.ogrid[: table.shape[0], : table.shape[1]]
    elsewhere = table[np.maximum(abs(rows - row), abs(cols - col)) > 3]
    second = float(elsewhere.max()) if elsewhere.size else NOWHERE
    if peak - second < _MIN_LEAD:
        return None
    d_row, d_col = subcell_peak(table, int(row), int(col))
    map_x = left + _CONTEXT_PX + (col + d_col) * stride + half
    map_y = top + _CONTEXT_PX + (row + d_row) * stride + half
    if not _is_held(mask, map_x - left, map_y - top):
        return None
    return MeasuredPoint(float(center[0]), float(center[1]), map_x, map_y, peak, peak - second)


def _is_held(valid: np.ndarray, x_px: float, y_px: float) -> bool:
    half = _CORE_PX // 2
    top, left = max(0, math.floor(y_px) - half), max(0, math.floor(x_px) - half)
    core = valid[top : top + _CORE_PX, left : left + _CORE_PX]
    return core.size > 0 and bool(core.all())


def _lattice(strip: StripImage) -> np.ndarray:
    height, width = strip.shape

    def axis(length: int) -> np.ndarray:
        count = max(1, round(length / SPACING_PX))
        return (np.arange(count) + 0.5) * length / count

    return np.array([(x, y) for y in axis(height) for x in axis(width)], float)
