"""What the values of a SAR raster are: decibels, linear amplitude or intensity, or complex.

Speckle tells. It multiplies the signal, so in linear values the local spread grows in proportion to the local mean,
while a logarithm turns it into noise of one spread everywhere (Lee, Digital image enhancement and noise filtering by
use of local statistics, 1980, doi:10.1109/TPAMI.1980.4766994; Arsenault and April, Properties of speckle
integrated with a finite aperture and logarithmically transformed, 1976, doi:10.1364/JOSA.66.001160). The slope of
log spread over log mean is therefore about 1 for linear and about 0 for logarithmic values, also after a display
stretch to bytes once clipped places are left out. Measured: 0.68 to 1.58 on 120 windows of Sentinel-1 VH amplitude in
bytes, −0.77 to 0.62 on 490 patches of SEN1-2 (decibels in bytes), −0.3 to 0.1 on float decibels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

LINEAR_SLOPE = 0.65
"""Slope of log local spread over log local mean from which values count as linear."""

_CELL_PX = 8
_BINS = 10
_MIN_CELLS = 100


@dataclass(frozen=True)
class SarKind:
    """A kind and the ground for it.

    Attributes:
        name: ``db`` (already logarithmic, in whatever unit), ``amplitude``, ``intensity`` or ``complex``.
        reason: in words, for the report.
    """

    name: str
    reason: str


def detect_sar_kind(blocks: Sequence[tuple[np.ndarray, np.ndarray]], is_integer: bool) -> SarKind:
    """Tell the kind of real-valued SAR data from samples of it.

    Rules, in this order:

    1. values at the first percentile below −0.5: decibels (noise-corrected linear values come out below zero by far
       less);
    2. speckle slope of at least :data:`LINEAR_SLOPE`: linear. Integers and values with a median above 2 are taken as
       amplitude (digital numbers), other floats as intensity (calibrated backscatter). The two differ in a factor 2
       of the decibels alone, which the percentile stretch removes, so nothing rests on this choice;
    3. otherwise logarithmic, as display images in bytes mostly are. Where the sample is too small to tell, bytes
       count as logarithmic and all else as linear.

    Args:
        blocks: (data (B, H, W), valid (H, W)) at full resolution; the first band decides.
        is_integer: whether the file's type is an integer.
    """
    values = np.concatenate([data[0][valid] for data, valid in blocks]).astype(np.float64)
    low, median = np.percentile(values, [1.0, 50.0])
    if low < -0.5:
        return SarKind("db", f"values from {low:.3g} (1st percentile) are below zero")
    slope = speckle_slope(blocks)
    linear = "amplitude" if is_integer or median > 2.0 else "intensity"
    if slope is None:
        name = "db" if blocks[0][0].dtype == np.uint8 else linear
        return SarKind(name, "too few pixels to measure speckle; taken by data type")
    if slope >= LINEAR_SLOPE:
        return SarKind(linear, f"speckle grows with brightness (slope {slope:.2f}, linear from {LINEAR_SLOPE})")
    return SarKind("db", f"speckle is the same at all brightness (slope {slope:.2f}, linear from {LINEAR_SLOPE})")


def speckle_slope(blocks: Sequence[tuple[np.ndarray, np.ndarray]]) -> float | None:
    """Slope of log local standard deviation over log local mean; ``None`` from fewer than 100 cells of 8 × 8 pixels.

    Cells are sorted by mean into ten classes; the lower quartile of each class's deviations stands for its
    homogeneous cells, so that edges and buildings do not pose as speckle. In bytes, cells that hold a 0 or a 255 are
    left out, where enough others remain: clipping flattens the speckle of the darkest and brightest places.
    """
    whole = _local_statistics(blocks, leave_out_clipped=True)
    mean, deviation = whole if whole[0].size >= _MIN_CELLS else _local_statistics(blocks, leave_out_clipped=False)
    if mean.size < _MIN_CELLS:
        return None
    classes = np.array_split(np.argsort(mean, kind="stable"), _BINS)
    log_mean = np.log([np.median(mean[members]) for members in classes])
    log_deviation = np.log([np.quantile(deviation[members], 0.25) for members in classes])
    if log_mean[-1] - log_mean[0] < 1e-3:
        return None
    return float(np.polyfit(log_mean, log_deviation, 1)[0])


def _local_statistics(
    blocks: Sequence[tuple[np.ndarray, np.ndarray]], leave_out_clipped: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation of every cell that is wholly valid, not constant and above zero."""
    means, deviations = [], []
    for data, valid in blocks:
        cells, used = _cells(data[0].astype(np.float64)), _cells(valid).all(axis=1)
        if leave_out_clipped and data.dtype == np.uint8:
            used &= ((cells > 0.0) & (cells < 255.0)).all(axis=1)
        means.append(cells[used].mean(axis=1))
        deviations.append(cells[used].std(axis=1))
    mean, deviation = np.concatenate(means), np.concatenate(deviations)
    varies = (mean > 0.0) & (deviation > 0.0)
    return mean[varies], deviation[varies]


def _cells(image: np.ndarray) -> np.ndarray:
    """(H, W) to (cells, 64), the rest at the lower right left out."""
    rows, cols = image.shape[0] // _CELL_PX, image.shape[1] // _CELL_PX
    cut = image[: rows * _CELL_PX, : cols * _CELL_PX].reshape(rows, _CELL_PX, cols, _CELL_PX)
    return cut.transpose(0, 2, 1, 3).reshape(rows * cols, _CELL_PX * _CELL_PX)
