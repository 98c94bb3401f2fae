"""Parameters of ``refit``; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass

from .config import REQUIRED, RunParams, option


@dataclass(frozen=True)
class RefitParams(RunParams):
    """``refit``: the strip of a finished match is fitted anew to the patches that were accepted in its review."""

    result: str = option(
        REQUIRED,
        "folder written by match; accepted and the places of the patches are read from its result.gpkg, and its files "
        "are brought up to date",
        metavar="DIR",
    )
