"""Codes that a network learned without classes (``train uahm``) makes of labelled images."""

from __future__ import annotations

from typing import Any, Mapping

import numpy as np

from ..errors import ModelError
from ..models.uahm import HashingDiscriminator
from ..progress import Progress
from ..training.labelled.chosen_bands import read_bands
from ..training.labelled.image_stack import BandScaling
from ..training.labelled.labelled_set import LabelledSet

THRESHOLD = 0.0
"""A bit is set above this."""


def unsupervised_codes(
    network: HashingDiscriminator, card: Mapping[str, Any], labelled: LabelledSet, progress: Progress
) -> np.ndarray:
    """(N, L) float32 codes of all images of a set, the bands read and scaled as the model's card says.

    Raises:
        ModelError: the card does not say how. InputError: an image cannot be read, or has other bands.
    """
    reading = card.get("images")
    bands = reading.get("bands") if isinstance(reading, Mapping) else None
    whole = isinstance(bands, list) and all(isinstance(band, int) and band > 0 for band in bands)
    if not isinstance(reading, Mapping) or not isinstance(bands, list) or not whole:
        raise ModelError("the model's card does not say which bands it takes", "Train it again.")
    scaling = BandScaling.from_mapping(reading.get("scaling"))
    settings = network.settings
    if len(bands) != settings.bands or max(bands) > len(scaling.low):
        raise ModelError(
            f"the model's card names bands {bands} for a network of {settings.bands} bands", "Train it again."
        )
    images = read_bands(labelled, scaling, bands, settings.size_px, progress)
    codes: np.ndarray = network.codes(images).numpy()
    return codes
