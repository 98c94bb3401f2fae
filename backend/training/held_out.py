"""What a training command holds out, as its parameters ask: one truth for all recipes."""

from __future__ import annotations

from typing import Sequence

from ..training_params import TrainRunParams
from .pairs.layouts import open_pairs
from .pairs.pair_source import PairSet
from .pairs.split_check import Split
from .pairs.splits import split_given, split_regions


def split_as_asked(params: TrainRunParams, sets: Sequence[PairSet], buffer_px: int) -> Split:
    """Data named to validate on, or a part of ``sets``.

    Args:
        params: ``validation_data``, or ``split``, ``validation_fraction`` and ``seed``.
        sets: what is trained on.
        buffer_px: ground between the two sides of a scene that is cut; at least the side of a crop.

    Raises:
        UsageError: a split that leaks or cannot be made.
        InputError: data to validate on that cannot be read.
    """
    if params.validation_data is not None:
        return split_given(sets, open_pairs(params.validation_data), buffer_px)
    return split_regions(sets, params.split, float(params.validation_fraction or 0.0), buffer_px, params.seed)
