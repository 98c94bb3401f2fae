"""Parameters of ``report``; what :mod:`backend.config` says of those holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import REQUIRED, RunParams, option


@dataclass(frozen=True)
class ReportParams(RunParams):
    """``report``: a finished match as one HTML page with maps, plots, tables and the recipe."""

    result: str = option(REQUIRED, "folder written by match", metavar="DIR")
    out: Optional[str] = option(None, "page to write; report.html in the folder where not given", metavar="FILE")
    sar: Optional[str] = option(None, "where the SAR strip lies now, should it have been moved", metavar="FILE")
    reference: Optional[str] = option(None, "where the basemap lies now, should it have been moved", metavar="FILE")
