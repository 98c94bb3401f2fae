"""Which bands of a raster are looked at, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .raster import Raster

_RGB_BY_COUNT = {
    8: ((5, 3, 2), "eight bands in WorldView order (coastal, blue, green, yellow, red)"),
    11: ((4, 3, 2), "eleven bands in Landsat 8 order"),
    12: ((4, 3, 2), "twelve bands in Sentinel-2 level 2A order"),
    13: ((4, 3, 2), "thirteen bands in Sentinel-2 level 1C order"),
}
_NOT_BACKSCATTER = re.compile(r"angle|incidence|\blia\b|\bdem\b|elevation|height|mask|layover|shadow|coherence", re.I)
_NAMES = {
    "red": re.compile(r"(^|[^a-z])(red|b0?4)($|[^a-z0-9])", re.I),
    "green": re.compile(r"(^|[^a-z])(green|b0?3)($|[^a-z0-9])", re.I),
    "blue": re.compile(r"(^|[^a-z])(blue|b0?2)($|[^a-z0-9])", re.I),
}


@dataclass(frozen=True)
class BandChoice:
    """Band numbers from 1, and the ground for them in words."""

    bands: tuple[int, ...]
    reason: str


def choose_optical_bands(raster: Raster) -> BandChoice:
    """Red, green, blue of an optical raster, or its one grey band.

    By colour interpretation; else by band names (red/B04, …; multispectral only, five bands or more); else by the
    number of bands: 1 or 2 grey, 3 and 4 the first three, 8 WorldView, 11 Landsat 8, 12 and 13 Sentinel-2, other
    numbers 3, 2, 1 (stacks that begin with blue).
    """
    by_color = _by_color(raster.color_names)
    if by_color is not None:
        return BandChoice(by_color, "colour interpretation of the file")
    count = raster.band_count
    if count <= 2:
        return BandChoice((1,), "single band as grey" if count == 1 else "first of two bands as grey")
    if count <= 4:
        return BandChoice((1, 2, 3), "first three bands")
    by_name = _by_name(raster.band_names)
    if by_name is not None:
        return BandChoice(by_name, "names of the bands")
    bands, reason = _RGB_BY_COUNT.get(count, ((3, 2, 1), f"{count} bands taken to begin with blue, green, red"))
    return BandChoice(bands, reason)


def choose_sar_bands(raster: Raster) -> BandChoice:
    """All polarisations of a SAR raster: every band but those whose name says they are no backscatter."""
    bands = tuple(n for n, name in enumerate(raster.band_names, 1) if not _NOT_BACKSCATTER.search(name))
    if not bands:
        return BandChoice((1,), "first band")
    if len(bands) == raster.band_count:
        return BandChoice(bands, "the only band" if len(bands) == 1 else f"mean of all {len(bands)} bands")
    return BandChoice(bands, "bands whose names do not speak of angles, heights or masks")


def _by_color(names: tuple[str, ...]) -> tuple[int, ...] | None:
    colors = [name.lower() for name in names]
    if not all(color in colors for color in _NAMES):
        return None
    return tuple(colors.index(color) + 1 for color in _NAMES)


def _by_name(names: tuple[str, ...]) -> tuple[int, ...] | None:
    found = [[n for n, name in enumerate(names, 1) if pattern.search(name)] for pattern in _NAMES.values()]
    if any(len(numbers) != 1 for numbers in found):
        return None
    return tuple(numbers[0] for numbers in found)
