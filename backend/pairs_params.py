"""Parameters of what makes training pairs; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass

from .config import REQUIRED, RunParams, option


@dataclass(frozen=True)
class ReviewedPairsParams(RunParams):
    """``pairs``: the patches of a finished match, as it was reviewed, become training pairs."""

    result: str = option(REQUIRED, "folder written by match; accepted is read from its result.gpkg", metavar="DIR")
    out: str = option(REQUIRED, "folder for pairs.csv and the images, layout pairs-csv", metavar="DIR")
    rejected: bool = option(
        True, "also keep the patches that were not accepted, marked as such; training leaves them out"
    )
