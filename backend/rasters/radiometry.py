"""Values of any raster to images in 0..1: SAR as stretched decibels, optical as stretched reflectance.

Fitted once for each raster on an even sample of it, then applied block by block: the result does not depend on the
blocks. What is invalid stays invalid and is 0 in the image; NaN never comes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..errors import InputError
from .band_choice import BandChoice, choose_optical_bands, choose_sar_bands
from .raster import Raster
from .sampling import sample_blocks
from .sar_kind import SarKind, detect_sar_kind

LOW_PERCENT, HIGH_PERCENT = 1.0, 99.0
"""Percentiles of the valid sample that become 0 and 1."""

_FACTOR_DB = {"amplitude": 20.0, "intensity": 10.0, "complex": 10.0}
Blocks = list[tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class SarRadiometry:
    """How one SAR raster becomes an image.

    Attributes:
        kind: ``db``, ``amplitude``, ``intensity`` or ``complex``.
        reason: how the kind was told.
        bands: band numbers to read, from 1; their decibels are averaged.
        bands_reason: why these.
        low_db, high_db: decibels that become 0 and 1; in the file's own unit where values were logarithmic already.
        floor_linear: linear values below this (zeros, and negatives of a noise correction) are raised to it.
    """

    kind: str
    reason: str
    bands: tuple[int, ...]
    bands_reason: str
    low_db: float
    high_db: float
    floor_linear: float

    def apply(self, data: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Convert a block.

        Args:
            data: (B, H, W), the bands :attr:`bands` as read.
            valid: (H, W) bool.

        Returns:
            image (1, H, W) float32 in 0..1, 0 where invalid, and valid (H, W).
        """
        if data.shape[0] == 1 and data.dtype in (np.uint8, np.uint16):
            image = _looked_up(_sar_table(self, data.dtype.str), data)
        else:
            decibels = _decibels(data, self.kind, self.floor_linear).mean(axis=0, keepdims=True)
            image = _stretch(decibels, self.low_db, self.high_db)
        return _masked(image, data, valid)

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object for the report; :meth:`from_mapping` reads it."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: dict[str, Any]) -> SarRadiometry:
        """Build from :meth:`to_mapping`'s object."""
        return cls(**{**values, "bands": tuple(values["bands"])})


@dataclass(frozen=True)
class OpticalRadiometry:
    """How one optical raster becomes an RGB image.

    Attributes:
        bands: band numbers to read, from 1: red, green, blue, or one grey.
        bands_reason: why these.
        low, high: values that become 0 and 1, one pair for all bands, so that colours keep their relation.
    """

    bands: tuple[int, ...]
    bands_reason: str
    low: float
    high: float

    def apply(self, data: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Convert a block.

        Args:
            data: (B, H, W), the bands :attr:`bands` as read.
            valid: (H, W) bool.

        Returns:
            image (3, H, W) float32 in 0..1 (grey repeated), 0 where invalid, and valid (H, W).
        """
        values = data.real if data.dtype.kind == "c" else data
        if values.dtype in (np.uint8, np.uint16):
            image = _looked_up(_optical_table(self.low, self.high, values.dtype.str), values)
        else:
            image = _stretch(values.astype(np.float32), self.low, self.high)
        image, valid = _masked(image, data, valid)
        return (np.repeat(image, 3, axis=0) if image.shape[0] == 1 else image[:3]), valid

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object for the report and the index; :meth:`from_mapping` reads it."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: dict[str, Any]) -> OpticalRadiometry:
        """Build from :meth:`to_mapping`'s object."""
        return cls(**{**values, "bands": tuple(values["bands"])})


def fit_sar(raster: Raster, kind: str = "auto", bands: Sequence[int] | None = None) -> SarRadiometry:
    """Fit the radiometry of a SAR raster on a sample of it.

    Args:
        raster: the strip, as opened or on another grid.
        kind: ``auto`` (:func:`backend.rasters.sar_kind.detect_sar_kind`), ``db``, ``amplitude``, ``intensity`` or
            ``complex``.
        bands: band numbers; all polarisations when not given.

    Raises:
        InputError: no valid pixel (``raster_no_data``), all valid pixels alike (``raster_constant``), or a kind that
            the values cannot be (``sar_kind_wrong``).
    """
    choice = choose_sar_bands(raster) if bands is None else BandChoice(tuple(bands), "as asked for")
    blocks = _sample(raster, choice.bands)
    is_complex = raster.was_complex or raster.dtype.kind == "c"
    if is_complex:
        found = SarKind("complex", "complex values: squared magnitude")
    elif kind == "complex":
        raise InputError(
            f"{raster.path!r} holds real values, not complex ones", "Use --sar-kind auto.", code="sar_kind_wrong"
        )
    elif kind == "auto":
        found = detect_sar_kind(blocks, raster.dtype.kind in "iu")
    else:
        found = SarKind(kind, "as asked for")
    floor = 0.0 if found.name == "db" else _smallest_positive(blocks, raster.path)
    decibels = np.concatenate([_decibels(data, found.name, floor).mean(axis=0)[valid] for data, valid in blocks])
    low_db, high_db = _limits([decibels], raster.path, "" if found.name == "db" else " dB")
    return SarRadiometry(found.name, found.reason, choice.bands, choice.reason, low_db, high_db, floor)


def fit_optical(raster: Raster, bands: Sequence[int] | None = None) -> OpticalRadiometry:
    """Fit the radiometry of an optical raster on a sample of it.

    The stretch runs from the lowest 1st to the highest 99th percentile of the chosen bands.

    Args:
        raster: the basemap, as opened or on another grid.
        bands: three band numbers (red, green, blue) or one; :func:`choose_optical_bands` when not given.

    Raises:
        InputError: no valid pixel (``raster_no_data``) or all valid pixels alike (``raster_constant``).
    """
    choice = choose_optical_bands(raster) if bands is None else BandChoice(tuple(bands), "as asked for")
    blocks = _sample(raster, choice.bands)
    each = [np.concatenate([data[i][valid].real for data, valid in blocks]) for i in range(len(choice.bands))]
    low, high = _limits(each, raster.path)
    return OpticalRadiometry(choice.bands, choice.reason, low, high)


def _sample(raster: Raster, bands: Sequence[int]) -> Blocks:
    blocks = list(sample_blocks(raster, bands))
    if not blocks:
        raise InputError(
            f"{raster.path!r} has no valid pixel: all are nodata, masked or not finite",
            "Check its nodata value and mask with gdalinfo.",
            code="raster_no_data",
        )
    return blocks


def _limits(values: list[np.ndarray], path: str, unit: str = "") -> tuple[float, float]:
    """Lowest low and highest high percentile over the bands; the full range where percentiles coincide."""
    pairs = [np.percentile(band, [LOW_PERCENT, HIGH_PERCENT]) for band in values]
    low, high = float(min(pair[0] for pair in pairs)), float(max(pair[1] for pair in pairs))
    if high <= low:
        low, high = float(min(band.min() for band in values)), float(max(band.max() for band in values))
    if high <= low:
        raise InputError(
            f"{path!r} is constant: every sampled pixel is {low:g}{unit}",
            "Choose a raster with an image in it.",
            code="raster_constant",
        )
    return low, high


def _smallest_positive(blocks: Blocks, path: str) -> float:
    """The 0.1 percentile of positive linear values: a floor that keeps the logarithm finite."""
    linear = np.concatenate([_linear(data)[:, valid].ravel() for data, valid in blocks])
    positive = linear[linear > 0.0]
    if positive.size == 0:
        raise InputError(
            f"{path!r} has no positive value to take the logarithm of",
            "Use --sar-kind db if these are decibels.",
            code="sar_kind_wrong",
        )
    return max(float(np.percentile(positive, 0.1)), float(np.finfo(np.float32).tiny))


def _linear(data: np.ndarray) -> np.ndarray:
    """Real float32 values; of complex ones the squared magnitude."""
    if data.dtype.kind == "c":
        return (data.real.astype(np.float32)) ** 2 + (data.imag.astype(np.float32)) ** 2
    return data.astype(np.float32)


def _decibels(data: np.ndarray, kind: str, floor_linear: float) -> np.ndarray:
    linear = _linear(data)
    if kind == "db":
        return linear
    np.maximum(linear, np.float32(floor_linear), out=linear)
    np.log10(linear, out=linear)
    linear *= np.float32(_FACTOR_DB[kind])
    return linear


def _stretch(values: np.ndarray, low: float, high: float) -> np.ndarray:
    scaled = (values - np.float32(low)) * np.float32(1.0 / (high - low))
    return np.clip(scaled, 0.0, 1.0, out=scaled)


def _masked(image: np.ndarray, data: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if data.dtype.kind in "fc":
        valid = valid & np.isfinite(data).all(axis=0)
    if not valid.all():
        np.copyto(image, 0.0, where=~valid)
    return image, valid


def _looked_up(table: np.ndarray, data: np.ndarray) -> np.ndarray:
    """A table's value for each integer; all are in it, so that nothing needs to be checked: a third of the time."""
    return np.take(table, data, out=np.empty(data.shape, table.dtype), mode="clip")


@lru_cache(maxsize=16)
def _sar_table(radiometry: SarRadiometry, dtype: str) -> np.ndarray:
    """The image value of every possible integer: a look-up costs a tenth of a logarithm."""
    levels = np.arange(np.iinfo(dtype).max + 1, dtype=np.float32)
    table = _stretch(_decibels(levels, radiometry.kind, radiometry.floor_linear), radiometry.low_db, radiometry.high_db)
    table.setflags(write=False)
    return table


@lru_cache(maxsize=16)
def _optical_table(low: float, high: float, dtype: str) -> np.ndarray:
    table = _stretch(np.arange(np.iinfo(dtype).max + 1, dtype=np.float32), low, high)
    table.setflags(write=False)
    return table
