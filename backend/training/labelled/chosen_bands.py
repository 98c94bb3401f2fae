"""Some bands of labelled images: which, by how many there are, and all images of a set as one array of them."""

from __future__ import annotations

from typing import Optional, Sequence

import torch
import torch.nn.functional as F

from ...errors import InputError, UsageError
from ...progress import Progress
from .image_stack import BandScaling, read_image
from .labelled_set import LabelledSet

EUROSAT_BANDS = 13
"""Of EuroSAT's GeoTIFFs: B01 to B12, then B8A."""
_EUROSAT_FINE = (2, 3, 4, 5, 6, 7, 8, 11, 12, 13)  # those of 10 and 20 m, from 1 (Chen 2019, section 5.2.1)
_AT_ONCE = 256
_RGB = {3: (1, 2, 3), EUROSAT_BANDS: (4, 3, 2)}


def chosen_bands(asked: Optional[Sequence[int]], there: int, colours_only: bool) -> "tuple[int, ...]":
    """Numbers, from 1, of the bands to take.

    Args:
        asked: what the user named; None for what follows from the number of bands.
        there: how many bands the images have.
        colours_only: whether red, green and blue are wanted, instead of all but those of 60 m.

    Raises:
        InputError: a band that is not there (``band_missing``).
        UsageError: which bands are red, green and blue is not known.
    """
    if asked is not None:
        beyond = [number for number in asked if number > there]
        if beyond:
            raise InputError(
                f"there is no band {beyond[0]}: the images have {there}",
                "Name bands that are there (--bands).",
                code="band_missing",
            )
        return tuple(asked)
    if not colours_only:
        return _EUROSAT_FINE if there == EUROSAT_BANDS else tuple(range(1, there + 1))
    if there not in _RGB:
        raise UsageError(
            f"which of {there} bands are red, green and blue is not known",
            "Say it: --bands 4,3,2. One band, or two, are taken as well.",
        )
    return _RGB[there]


def read_bands(
    labelled: LabelledSet, scaling: BandScaling, bands: Sequence[int], size_px: int, progress: Progress
) -> torch.Tensor:
    """(N, bands, size_px, size_px) float16 in 0..1 of all images of a set: 12 bits and more are kept of each value.

    Raises:
        InputError: an image cannot be read, or has other bands than the scaling.
    """
    chosen = [number - 1 for number in bands]
    found = torch.empty(len(labelled.images), len(chosen), size_px, size_px, dtype=torch.float16)
    progress.start("images", len(labelled.images))
    for row, image in enumerate(labelled.images):
        found[row] = read_image(image, scaling, size_px)[chosen]
        progress.advance(1)
    progress.finish()
    return found


def resized(images: torch.Tensor, size_px: int) -> torch.Tensor:
    """(N, C, S, S) float16 images at another side, smaller by means, larger by interpolation."""
    if images.shape[-1] == size_px:
        return images
    mode = "area" if images.shape[-1] > size_px else "bilinear"
    parts = [F.interpolate(part.float(), size=(size_px, size_px), mode=mode).half() for part in images.split(_AT_ONCE)]
    return torch.cat(parts)
