"""A finished match with control points of known residuals: a lattice on a turned strip, some of them moved."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Callable, Iterator, Mapping, Tuple

import pytest

from backend.affine import Affine
from backend.records import GroundControlPoint, MatchResult, StripLocation

TRANSFORM = Affine(8.0, 6.0, 500_800.0, 6.0, -8.0, 5_499_000.0)
"""10 m pixels, in the basemap of the fixture ``scene``."""
WIDTH_PX, HEIGHT_PX = 120, 60
WORKING_M = 10.0 * 12.0 / 192.0
"""Windows of 192 such pixels are 12 px of the strip: no point shares pixels with another."""
PIXELS = [(float(col), float(row)) for col in range(10, 120, 20) for row in (5, 20, 40, 55)]


def write_points_result(
    folder: Path,
    scene: Any,
    moved_px: Mapping[int, Tuple[float, float]] = {},
    pixels: Any = PIXELS,
    located: bool = True,
) -> str:
    """Write a result whose points follow :data:`TRANSFORM`, but for ``moved_px``: number (from 1) -> how far off.

    Points that are off by more than 20 px are those that the match did not use.
    """
    import numpy as np
    from osgeo import gdal

    from backend.outputs.bundle import write_result

    folder.mkdir(parents=True, exist_ok=True)
    strip = str(folder / "strip.tif")
    raster = gdal.GetDriverByName("GTiff").Create(strip, WIDTH_PX, HEIGHT_PX, 1, gdal.GDT_Float32)
    rows, cols = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX]
    raster.GetRasterBand(1).WriteArray((cols // 8 + rows // 8) % 2 * 20.0 - 15.0 + cols / 20.0)
    raster = None  # closes the file
    gcps = []
    for number, (col, row) in enumerate(pixels, start=1):
        dx, dy = moved_px.get(number, (0.0, 0.0))
        x, y = TRANSFORM.apply(col - dx, row - dy)
        gcps.append(GroundControlPoint(col, row, x, y, 0.6, dx, dy, 10.0 * (dx**2 + dy**2) ** 0.5, abs(dx) < 20.0))
    corners = ((0, 0), (WIDTH_PX, 0), (WIDTH_PX, HEIGHT_PX), (0, HEIGHT_PX))
    location = StripLocation(
        accepted=located,
        confidence=0.97,
        reason="the patches agree on one place",
        transform=TRANSFORM if located else None,
        outline=tuple(TRANSFORM.apply_all(corners)),
        rmse_m=6.2,
        num_inliers=len(gcps),
        heading_deg=37.0,
        pixel_size_m=10.0,
    )
    wkt = scene.truth["crs_wkt"]
    result = MatchResult(
        strip,
        scene.basemap,
        WIDTH_PX,
        HEIGHT_PX,
        wkt,
        location,
        (),
        (),
        tuple(gcps if located else ()),
        {"command": "match", "transform_kind": "affine", "working_pixel_size_m": WORKING_M},
    )
    out = folder / "match"
    write_result(result, out, overwrite=False, warp=False)
    return str(out)


MOVED = {9: (2.0, 0.0), 3: (0.3, 0.4), 24: (40.0, 0.0)}
"""Point 9 is two pixels off, point 3 half a pixel; 24 the match itself had thrown out."""


@pytest.fixture
def make_points_panel(
    qgis_app: Any,
    window: Callable[[str], Any],
    canvas: Any,
    client: Any,
    scene: SimpleNamespace,
    project: Any,
    spin: Any,
) -> Iterator[Callable[..., Any]]:
    """Make a panel with a result open; all are cleaned up at the end."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    panels = []

    def make(mode: str = "ok", **result: Any) -> Any:
        panel = window("gcps.panel").PointsPanel(client(mode), canvas)
        panel.ends, panel.seen_errors, opened = [], [], []
        panel.outputs.ended.connect(panel.ends.append)
        panel.failed.connect(panel.seen_errors.append)
        panel.opened.connect(opened.append)
        panels.append(panel)
        panel.resize(420, 700)
        panel.show()
        folder = write_points_result(scene.folder / "run", scene, **({"moved_px": MOVED} | result))
        panel.folder = Path(folder)
        panel.open_folder(folder)
        spin(lambda: opened or panel.seen_errors)
        return panel

    yield make
    for panel in panels:
        panel.clean_up()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


@pytest.fixture
def panel(make_points_panel: Callable[..., Any]) -> Any:
    return make_points_panel()


def rows(panel: Any) -> list[int]:
    """Numbers of the points from top to bottom."""
    model = panel.table.points
    return [model.point_at(model.index(row, 0)).gcp_id for row in range(model.rowCount())]


def click_cell(panel: Any, gcp_id: int, column: int, double: bool = False) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    index = panel.table.points.index(rows(panel).index(gcp_id), column)
    panel.table.scrollTo(index)
    place = panel.table.visualRect(index)
    at = QPoint(place.left() + 12, place.center().y()) if column == 0 else place.center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    if double:
        QTest.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def states(panel: Any) -> dict[int, tuple[bool, bool]]:
    """What the file says: point -> enabled, is_check."""
    from backend.outputs.geopackage import read_gcp_rows

    _crs, found = read_gcp_rows(panel.folder / "result.gpkg")
    return {row["gcp_id"]: (row["enabled"], row["is_check"]) for row in found}


def module_of(thing: Any) -> ModuleType:
    """The window's module that a thing's class comes from."""
    return sys.modules[type(thing).__module__]
