"""Ground control points: parts of the strip tied to basemap pixels, to a fraction of a pixel.

Around the place that the strip's map predicts for it, each part is correlated with the basemap once more, with the
structural descriptor at half its stride (whatever model found the strip, unless another descriptor is asked for), and
the top of the correlation is interpolated by a parabola.

Where the descriptor that found the strip helps, the mean of three correlations counts: its own and those of the
structural one in windows of two sizes, all sheared as the map is there. They err differently, so that their mean errs
less. Without it, larger and sheared windows gained nothing that could be shown (docs/results/location.md).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence, Tuple, Union

import numpy as np
import torch
from scipy.ndimage import map_coordinates

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
_SIDES_PX = (128, 192)
"""Of the windows; a point stands only where the first finds data. The second is for further descriptors' company."""
_MIN_HELD = 0.4
"""Share of a window that must hold data."""
_CORE_PX = 8
"""Side of the square around a point that must hold data in both images: no point stands on what is not there."""
_REACH_PX = 12
_APART_PX = 6
"""What lies nearer to a peak belongs to it."""
_SLOPE_PX = 16.0
_CONTEXT_PX = 48
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


@dataclass(frozen=True)
class LocalPose(Pose):
    """The pose of a map at one place, with the shear it has there.

    Attributes:
        matrix: its derivative: strip pixels -> map pixels, without the shift.
    """

    matrix: Affine

    def linear(self) -> Affine:
        """See :class:`~backend.geolocation.strip_patches.Pose`."""
        return self.matrix


def measure_points(
    strip: StripImage,
    transform: Union[Affine, StripModel],
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
    descriptor: Descriptor = _FINE,
    others: Sequence[Descriptor] = (),
) -> List[MeasuredPoint]:
    """Tie a lattice of points over the strip to the basemap.

    Args:
        transform: strip working pixels -> map working pixels, right to within about 12 px.
        descriptor: to correlate; its stride divides 4.
        others: further descriptors, each of whose correlations counts as much as those of one window.

    Returns:
        The points with enough texture; none on pixels without data, none at the window's rim.
    """
    turned = pose_of(transform if isinstance(transform, Affine) else transform.affine_part(strip.shape))
    asked = [(descriptor, side) for side in (_SIDES_PX if others else _SIDES_PX[:1])]
    asked += [(other, _SIDES_PX[0]) for other in others]
    centers = [center for center in _lattice(strip) if _is_held(strip.valid, *center)]
    points: List[MeasuredPoint] = []
    progress.start("control points", len(centers))
    for center in centers:
        progress.advance()
        pose = local_pose(transform, float(center[0]), float(center[1])) if others else turned
        point = _measure(strip, center, transform, pose, read_optical, device, asked)
        if point is not None:
            points.append(point)
    progress.finish()
    return points


def pose_of(transform: Affine) -> Pose:
    """Heading and mean scale of a map from strip to map pixels."""
    heading = math.degrees(math.atan2(transform.d - transform.b, transform.a + transform.e)) % 360.0
    return Pose(heading, math.sqrt(abs(transform.determinant)))


def local_pose(transform: Union[Affine, StripModel], x_px: float, y_px: float) -> LocalPose:
    """How a map turns, scales and shears what lies around a strip pixel."""
    step = _SLOPE_PX
    along_x = np.subtract(transform.apply(x_px + step, y_px), transform.apply(x_px - step, y_px)) / (2.0 * step)
    along_y = np.subtract(transform.apply(x_px, y_px + step), transform.apply(x_px, y_px - step)) / (2.0 * step)
    matrix = Affine(float(along_x[0]), float(along_y[0]), 0.0, float(along_x[1]), float(along_y[1]), 0.0)
    pose = pose_of(matrix)
    return LocalPose(pose.heading_deg, pose.scale, matrix)


@dataclass(frozen=True)
class _Response:
    """Similarity at displacements from the predicted place, one pixel apart; the basemap's validity there."""

    table: np.ndarray
    mask: np.ndarray
    left_px: int
    top_px: int


def _measure(
    strip: StripImage,
    center: np.ndarray,
    transform: Union[Affine, StripModel],
    pose: Pose,
    read_optical: ReadOptical,
    device: torch.device,
    asked: "Sequence[Tuple[Descriptor, int]]",
) -> "MeasuredPoint | None":
    predicted = transform.apply(float(center[0]), float(center[1]))
    first = _response(strip, center, pose, predicted, read_optical, device, *asked[0])
    if first is None:
        return None
    found = [first, *(_response(strip, center, pose, predicted, read_optical, device, *one) for one in asked[1:])]
    table = np.mean([one.table for one in found if one is not None], axis=0)
    row, col = np.unravel_index(int(table.argmax()), table.shape)
    peak = float(table[row, col])
    if min(row, col) == 0 or max(row, col) == table.shape[0] - 1 or peak < _MIN_SIMILARITY:
        return None
    rows, cols = np.ogrid[: table.shape[0], : table.shape[1]]
    second = float(table[np.maximum(abs(rows - row), abs(cols - col)) > _APART_PX].max())
    if peak - second < _MIN_LEAD:
        return None
    d_row, d_col = subcell_peak(table, int(row), int(col))
    map_x, map_y = predicted[0] + col + d_col - _REACH_PX, predicted[1] + row + d_row - _REACH_PX
    if not _is_held(first.mask, map_x - first.left_px, map_y - first.top_px):
        return None
    return MeasuredPoint(float(center[0]), float(center[1]), map_x, map_y, peak, peak - second)


def _response(
    strip: StripImage,
    center: np.ndarray,
    pose: Pose,
    predicted: "tuple[float, float]",
    read_optical: ReadOptical,
    device: torch.device,
    descriptor: Descriptor,
    side_px: int,
) -> Optional[_Response]:
    stride = descriptor.stride_px
    templates, valid = pose_templates(strip, center[None], side_px, pose, descriptor, device)
    if float(valid.sum()) < _MIN_HELD * (min(side_px, _SIDES_PX[0]) * pose.scale / stride) ** 2:
        return None
    side_cells = templates.shape[-1]
    half, margin = side_cells * stride / 2.0, _REACH_PX + _CONTEXT_PX
    left, top = (math.floor(at - half) - margin for at in predicted)
    size = side_cells * stride + 2 * margin
    image, mask = read_optical(Window(left, top, size, size))
    if mask.mean() < 0.5:
        return None
    values, cells = describe_image(descriptor, image, mask, "optical", device)
    context = _CONTEXT_PX // stride
    inner = slice(context, context + side_cells + 2 * (_REACH_PX // stride))
    response = correlate_window(templates, valid, values[None, :, inner, inner], cells[None, inner, inner])[0]
    table = response.cpu().numpy().astype(np.float64)
    counts = table > NOWHERE
    if not counts.any():
        return None
    # Where the window lies half on nothing, nothing speaks for a peak; the interpolation is not to swing there.
    table[~counts] = table[counts].min()
    steps = np.arange(-_REACH_PX, _REACH_PX + 1)
    at_row = (steps + predicted[1] - (top + _CONTEXT_PX + half)) / stride
    at_col = (steps + predicted[0] - (left + _CONTEXT_PX + half)) / stride
    fine = map_coordinates(table, np.meshgrid(at_row, at_col, indexing="ij"), order=3, mode="nearest")
    return _Response(fine, mask, left, top)


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
