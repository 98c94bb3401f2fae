"""Labelled images as arrays of bands in 0..1, however many bands and of whatever type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

import numpy as np
import torch
import torch.nn.functional as F

from ...errors import InputError, ModelError
from ...rasters.lone_files import open_lone
from .labelled_set import LabelledImage, LabelledSet

_FULL = {"uint8": 255.0, "uint16": 4095.0, "int16": 4095.0}
"""What becomes 1: of 16 bits those of a Sentinel-2 value, as in Chen 2019 (thesis, TU Berlin), equation 5.13."""
_SAMPLE = 64  # images that other types' range is taken from
_PERCENTILES = (1.0, 99.0)


@dataclass(frozen=True)
class BandScaling:
    """Values that become 0 and 1, for each band; what lies beyond is clipped.

    Attributes:
        low, high: one number a band, high above low.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object for a model's card."""
        return {"low": list(self.low), "high": list(self.high)}

    @classmethod
    def from_mapping(cls, values: Any) -> BandScaling:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: it is something else.
        """
        try:
            if not isinstance(values, Mapping):
                raise ValueError("it is no object")
            scaling = cls(tuple(map(float, values["low"])), tuple(map(float, values["high"])))
            if not scaling.low or len(scaling.low) != len(scaling.high):
                raise ValueError("low and high differ in length")
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(f"the model's card has no scaling of bands: {error}", "Train it again.") from error
        return scaling


def fit_scaling(labelled: LabelledSet) -> BandScaling:
    """The scaling of a set, band by band: the type's own range for 8 bits and 0..4095 for 16, else percentiles of a
    sample: backscatter in dB beside optical bands keeps a range of its own.

    Raises:
        InputError: an image of the sample cannot be read or has other bands than the first.
    """
    first = _bands(labelled.images[0])
    low, high = [0.0] * len(first), [_FULL.get(band.dtype.name, 0.0) for band in first]
    measured = [number for number, end in enumerate(high) if not end]
    if measured:
        spread = np.unique(np.linspace(0, len(labelled.images) - 1, _SAMPLE).round().astype(int))
        stacks = [_bands(labelled.images[i]) for i in spread]
        for i, stack in zip(spread, stacks):
            _check_count(labelled.images[i], len(stack), len(first))
        for number in measured:
            values = np.concatenate([stack[number].ravel().astype(np.float64) for stack in stacks])
            values = values[np.isfinite(values)]
            ends = np.percentile(values, _PERCENTILES) if values.size else (0.0, 1.0)
            low[number], high[number] = float(ends[0]), float(max(ends[1], ends[0] + 1e-6))
    return BandScaling(tuple(low), tuple(high))


def read_image(image: LabelledImage, scaling: BandScaling, size_px: int) -> torch.Tensor:
    """(C, size_px, size_px) float32 in 0..1: larger images are averaged down, smaller ones interpolated.

    Pixels of floating-point bands without data (NaN, nodata) become 0.

    Raises:
        InputError: it cannot be read, has other bands than the scaling or 8 bits where that is of 16 or the other way
            (``patch_differs``), or no data at all (``patch_empty``).
    """
    bands = _bands(image)
    _check_count(image, len(bands), len(scaling.low))
    _check_types(image, bands, scaling)
    if not any(np.isfinite(band).any() for band in bands):
        raise InputError(
            f"image {image.paths[0]!r} has no data: all of its values are NaN or nodata",
            "Leave it out.",
            code="patch_empty",
        )
    scaled = []
    for band, low, high in zip(bands, scaling.low, scaling.high):
        values = np.nan_to_num((band.astype(np.float32) - low) / (high - low), nan=0.0)
        scaled.append(_resized(torch.from_numpy(np.clip(values, 0.0, 1.0).astype(np.float32)), size_px))
    return torch.stack(scaled)


def _bands(image: LabelledImage) -> list[np.ndarray]:
    """The bands of all its files, (H, W) each as it lies there; NaN where one of floats has no data."""
    found: list[np.ndarray] = []
    for path in image.paths:
        with open_lone(path) as raster:
            data, valid = raster.read(0, 0, raster.width_px, raster.height_px)
            is_told = raster.validity != "zero fill"  # that is a guess, and 0 may be a value
        data = np.abs(data) if np.iscomplexobj(data) else data
        if data.dtype.kind == "f" and is_told:  # the reader gives 0 there, which in dB is the brightest there is
            data = np.where(valid, data, np.nan)
        found += list(data)
    return found


def _resized(band: torch.Tensor, size_px: int) -> torch.Tensor:
    if tuple(band.shape) == (size_px, size_px):
        return band
    mode = "area" if min(band.shape) >= size_px else "bilinear"
    return F.interpolate(band[None, None], size=(size_px, size_px), mode=mode)[0, 0]


def _check_count(image: LabelledImage, count: int, wanted: int) -> None:
    if count != wanted:
        raise InputError(
            f"image {image.paths[0]!r} has {count} bands where others of its set, or the model's, have {wanted}",
            "Leave it out, or bring all images to the same bands.",
            code="patch_differs",
        )


def _check_types(image: LabelledImage, bands: "list[np.ndarray]", scaling: BandScaling) -> None:
    """8 bits are dark by the range of 16, and 16 all white by that of 8."""
    for band, low, high in zip(bands, scaling.low, scaling.high):
        own = _FULL.get(band.dtype.name)
        if own is not None and low == 0.0 and high in _FULL.values() and high != own:
            bits = ("8", "16") if own < high else ("16", "8")
            raise InputError(
                f"image {image.paths[0]!r} has values of {bits[0]} bits where others of its set, or the model's, have "
                f"{bits[1]}",
                "Leave it out, or bring all images to the same type.",
                code="patch_differs",
            )
