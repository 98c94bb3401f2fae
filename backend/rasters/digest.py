"""The identity of a raster: the same wherever its file lies, another one once its pixels or its place change."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from .raster import Raster, open_raster
from .sampling import sample_windows

_PER_AXIS = 24
_MAX_BANDS = 4


def raster_digest(path: str) -> str:
    """SHA-256 (hex) over size, type, bands, CRS, transform and an even sample of pixels and validity.

    The file's name, place, date, compression, statistics and overviews do not enter. The sample holds the whole of a
    raster up to 3072 px a side, and of a larger one 24 × 24 windows of 64 px in at most four bands: an edit
    smaller than the gaps between them (a 24th of each side) may go unnoticed. Of a network service only its
    description enters.

    Raises:
        InputError: the raster cannot be opened or read.
    """
    with open_raster(path) as raster:
        digest = hashlib.sha256(json.dumps(_header(raster), sort_keys=True).encode("utf-8"))
        if raster.is_remote:
            return digest.hexdigest()
        count = min(raster.band_count, _MAX_BANDS)
        bands = sorted({1 + round(i * (raster.band_count - 1) / max(count - 1, 1)) for i in range(count)})
        for window in sample_windows(raster, _PER_AXIS):
            data, valid = raster.read(window.col_off, window.row_off, window.width, window.height, bands)
            digest.update(np.packbits(valid).tobytes())
            if valid.any():
                digest.update(np.ascontiguousarray(data).tobytes())
    return digest.hexdigest()


def _header(raster: Raster) -> dict[str, object]:
    return {
        "size": [raster.width_px, raster.height_px, raster.band_count],
        "dtype": str(raster.dtype),
        "crs": raster.crs_wkt,
        "transform": None if raster.transform is None else raster.transform.to_list(),
        "georeference": raster.georeference,
    }
