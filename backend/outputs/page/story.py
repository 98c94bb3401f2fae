"""A finished match read back for its page: report, footprints, control points. What a reviewer decided comes along."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...affine import Affine
from ...errors import InputError
from ...rasters.gdal_calls import attempt
from ..bundle import FILE_NAMES

Ring = list[tuple[float, float]]

_REMEDY = "Name a folder that match has written."


@dataclass(frozen=True)
class Shape:
    """A feature of the result: its ring in the basemap's CRS, or its point as a ring of one, and its columns."""

    ring: Ring
    row: dict[str, Any]


@dataclass(frozen=True)
class Story:
    """What a page tells.

    Attributes:
        folder: the result's folder.
        report: the content of ``report.json``.
        matches: the footprints of the strip's patches, in their order.
        outline: the strip's outline, None where it was not placed.
        gcps: the control points.
        transform: strip pixels to the basemap's CRS; None where the strip was not placed.
    """

    folder: Path
    report: dict[str, Any]
    matches: list[Shape] = field(default_factory=list)
    outline: Shape | None = None
    gcps: list[Shape] = field(default_factory=list)
    transform: Affine | None = None

    @property
    def result(self) -> dict[str, Any]:
        """Verdict and pose of the strip."""
        return dict(self.report.get("result") or {})

    @property
    def strip_name(self) -> str:
        """The strip's file name without its ending."""
        return Path(str((self.report.get("strip") or {}).get("path") or self.folder)).stem

    @property
    def basemap_path(self) -> str:
        """Where the basemap lay when the strip was searched; '' where the report does not say."""
        return str((self.report.get("reference") or {}).get("path") or "")


def read_story(result: str) -> Story:
    """Read a result folder.

    Raises:
        InputError: ``result_invalid``: it is no folder that match has written, or is damaged.
    """
    folder = Path(result)
    report_path, geopackage = folder / FILE_NAMES["report"], folder / FILE_NAMES["geopackage"]
    try:
        report = json.loads(report_path.read_text(encoding="utf-8"))
        transform = Affine(*report["result"]["transform"]) if report["result"]["transform"] else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"cannot read {str(report_path)!r}", _REMEDY, code="result_invalid") from error
    dataset, _ = attempt(gdal.OpenEx, str(geopackage), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
    if dataset is None:
        raise InputError(f"cannot read {str(geopackage)!r}", _REMEDY, code="result_invalid")
    strips = _shapes(dataset, "strip")
    return Story(
        folder=folder,
        report=report,
        matches=_shapes(dataset, "matches"),
        outline=strips[0] if strips and strips[0].ring else None,
        gcps=_shapes(dataset, "gcps"),
        transform=transform,
    )


def _shapes(dataset: Any, table: str) -> list[Shape]:
    layer = dataset.GetLayerByName(table)
    if layer is None:
        return []
    return [Shape(_ring(feature.GetGeometryRef()), dict(feature.items())) for feature in layer]


def _ring(geometry: Any) -> Ring:
    if geometry is None or geometry.IsEmpty():
        return []
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint:
        return [(geometry.GetX(), geometry.GetY())]
    return [(x, y) for x, y, *_ in geometry.GetGeometryRef(0).GetPoints()]
