"""Parameters of the evaluation of patch-to-patch retrieval; what :mod:`backend.config` says of parameters holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import REQUIRED, RunParams, option


@dataclass(frozen=True)
class EvaluatePatchesParams(RunParams):
    """``evaluate patches``: SAR patches ranked against the optical patches of a region."""

    sar: str = option(REQUIRED, "SAR raster", metavar="FILE")
    optical: str = option(REQUIRED, "optical raster on the same grid", metavar="FILE")
    protocol: str = option(
        "arbitrary",
        "same-area: places drawn at random from the region that was trained on, which flatters; cross-area: a region "
        "never trained on, queries on the grid of the references; arbitrary: the same, queries anywhere, references "
        "overlapping by half",
        choices=["same-area", "cross-area", "arbitrary"],
    )
    method: str = option("structural", "method to evaluate; --method list names them")
    model: Optional[str] = option(None, "name or path of the trained model of methods that need one", metavar="MODEL")
    patch_px: int = option(200, "side of queries and references", minimum=32, maximum=1024)
    queries: int = option(200, "number of queries; fewer where the grid has fewer places", minimum=1, maximum=100000)
