"""Which pixels hold a value, by the nodata values that a file declares."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def differs_from_nodata(data: np.ndarray, nodata: Sequence[float | None], must_agree: bool) -> np.ndarray:
    """Validity by nodata values.

    Args:
        data: (B, H, W) values; of complex ones the real part is compared.
        nodata: of each band; ``None``, infinite, NaN and what the type cannot hold mark nothing.
        must_agree: a pixel is invalid only where all bands that have a nodata value show it; otherwise where any does.

    Returns:
        (H, W) bool.
    """
    differs = []
    for values, value in zip(data, nodata):
        if value is None or not np.isfinite(value) or not _holds(data.dtype, value):
            continue
        compared = values.real if values.dtype.kind == "c" else values
        differs.append(compared != compared.dtype.type(value))
    if not differs:
        return np.ones(data.shape[1:], bool)
    return np.any(differs, axis=0) if must_agree else np.all(differs, axis=0)


def _holds(dtype: np.dtype, value: float) -> bool:
    """Whether a type can hold a value exactly; floats are taken to."""
    if dtype.kind not in "iu":
        return True
    return float(value).is_integer() and np.iinfo(dtype).min <= value <= np.iinfo(dtype).max
