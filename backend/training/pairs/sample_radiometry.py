"""One radiometry for a whole set of patches, from a sample of them.

A single patch tells little: a lake is constant, and a stretch of its own would turn its noise into an image.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...errors import InputError
from ...rasters.band_choice import choose_optical_bands, choose_sar_bands
from ...rasters.in_memory import raster_of
from ...rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from ...rasters.raster import Raster, open_raster
from ...rasters.tiles import Window
from .window_image import inside

MAX_PATCHES = 64
"""Patches in the sample, evenly spread over the set's order."""
_SIDE_PX = 256
"""What is taken of each, from its middle: 64 of these are what a large raster is sampled by, and more."""


def spread_sample(paths: Sequence[str]) -> list[str]:
    """At most :data:`MAX_PATCHES` of the paths, evenly spread."""
    if len(paths) <= MAX_PATCHES:
        return list(paths)
    return [paths[round(i)] for i in np.linspace(0, len(paths) - 1, MAX_PATCHES)]


def fit_sar_sample(paths: Sequence[str], name: str, is_whole: bool) -> SarRadiometry:
    """Radiometry of SAR patches.

    Args:
        paths: the sample.
        name: of the set, for messages.
        is_whole: zeros are values, not fill.

    Raises:
        InputError: a patch that cannot be read or has other bands than the first (``patch_differs``); no valid
            pixel, or all alike, in the whole sample.
    """
    with open_raster(paths[0]) as first:
        choice = choose_sar_bands(first)
    fitted = fit_sar(_mosaic(paths, choice.bands, f"{name}: sample of SAR patches", is_whole))
    return replace(fitted, bands=choice.bands, bands_reason=choice.reason)


def fit_optical_sample(paths: Sequence[str], name: str, is_whole: bool) -> OpticalRadiometry:
    """Radiometry of optical patches; see :func:`fit_sar_sample`."""
    with open_raster(paths[0]) as first:
        choice = choose_optical_bands(first)
    numbers = range(1, len(choice.bands) + 1)
    fitted = fit_optical(_mosaic(paths, choice.bands, f"{name}: sample of optical patches", is_whole), list(numbers))
    return replace(fitted, bands=choice.bands, bands_reason=choice.reason)


def _mosaic(paths: Sequence[str], bands: Sequence[int], name: str, is_whole: bool) -> Raster:
    """The middles of the patches side by side in a near-square raster of the chosen bands."""
    parts = [_middle(path, bands, is_whole) for path in paths]
    dtype = np.result_type(*{data.dtype for data, _ in parts})
    height, width = max(valid.shape[0] for _, valid in parts), max(valid.shape[1] for _, valid in parts)
    across = int(np.ceil(np.sqrt(len(parts))))
    down = -(-len(parts) // across)
    data = np.zeros((len(bands), down * height, across * width), dtype)
    valid = np.zeros(data.shape[1:], bool)
    for number, (part, part_valid) in enumerate(parts):
        row, col = number // across * height, number % across * width
        data[:, row : row + part_valid.shape[0], col : col + part_valid.shape[1]] = part
        valid[row : row + part_valid.shape[0], col : col + part_valid.shape[1]] = part_valid
    return raster_of(data, valid, name)


def _middle(path: str, bands: Sequence[int], is_whole: bool) -> tuple[np.ndarray, np.ndarray]:
    with open_raster(path) as raster:
        if max(bands) > raster.band_count:
            raise InputError(
                f"patch {path!r} has {raster.band_count} bands where others of its set have more",
                "Leave it out, or bring all patches to the same bands.",
                code="patch_differs",
            )
        width, height = min(raster.width_px, _SIDE_PX), min(raster.height_px, _SIDE_PX)
        window = Window((raster.width_px - width) // 2, (raster.height_px - height) // 2, width, height)
        data, valid = raster.read(window.col_off, window.row_off, width, height, bands)
        return data, inside(raster.width_px, raster.height_px, window) if is_whole else valid
