"""An online basemap in the QGIS application itself, by mouse, with the engine itself where it is there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_real_qgis import QGIS, run_session  # noqa: F401 - fixtures
from tile_server import TileServer

pytestmark = [pytest.mark.slow, pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")]

TO_MERCATOR = (1669792.4, 6378137.0)
"""Where in Web Mercator the made ground's upper left corner lies: 15 degrees east, 49.6 north about."""


def ground_tiles(optical: Any, unit: float) -> Any:
    """The picture of places of an array (3, H, W) laid into Web Mercator with pixels of ``unit``."""

    def look(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        col = np.floor((x - TO_MERCATOR[0]) / unit).astype(int)
        row = np.floor((TO_MERCATOR[1] - y) / unit).astype(int)
        inside = (col >= 0) & (row >= 0) & (col < optical.shape[2]) & (row < optical.shape[1])
        rgb = optical[:, np.clip(row, 0, optical.shape[1] - 1), np.clip(col, 0, optical.shape[2] - 1)]
        return np.where(inside, rgb, 120).astype(np.uint8).transpose(1, 2, 0)

    return look


def test_an_online_basemap_by_mouse(run_session: Any, make_ground: Any, save_raster: Any, tmp_path: Path) -> None:  # noqa: F811
    from backend.affine import Affine

    pytest.importorskip("torch")
    zoom_pixel = 2 * 20037508.342789244 / 256 / 2**13
    ground = make_ground(640, seed=1)
    to_map = Affine.translation(140.3, 290.6)
    strip = save_raster(ground.strip(to_map, 384, 128), tmp_path / "strip.tif")
    server = TileServer(ground_tiles(ground.optical, zoom_pixel))
    left, top = TO_MERCATOR
    side = 640 * zoom_pixel
    try:
        seen = run_session(
            sys.executable,
            "real_online_session.py",
            source=server.xyz,
            name="Imagery",
            strip=strip,
            # The cosine of the latitude: what the tile's pixels measure on the ground.
            pixel_size=round(zoom_pixel * 0.6495, 2),
            extent=[left, top - side, left + side, top],
            heading=0.0,
            cache=str(tmp_path / "cache"),
        )
    finally:
        server.close()
    assert seen["area"] == "canvas" and "zoom 13" in seen["facts"]
    assert "Fetch basemap" in seen["stages"]
    assert seen["sentence"].startswith("Found"), (seen["sentence"], seen["details"])
    assert seen["strip"][0] is True and seen["strip"][1].startswith("Imagery (XYZ zoom 13")
    truth = Affine(zoom_pixel, 0.0, left, 0.0, -zoom_pixel, top) @ to_map
    found = Affine(*seen["transform"])
    for place in ((0, 0), (384, 0), (192, 64), (384, 128)):
        x, y = truth.apply(*place)
        fx, fy = found.apply(*place)
        assert np.hypot(fx - x, fy - y) < 1.5 * zoom_pixel
    assert seen["stall_cpu_s"] < 0.15, seen["stall_where"]
    assert seen["fetch_stall_s"] < 0.1 + seen["fetch_starved_s"]
    assert seen["unloaded"]
