"""A batch in the QGIS application itself, by mouse, with the engine itself: strips are where they were cut out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_real_qgis import QGIS, run_session  # noqa: F401 - fixtures

pytestmark = [pytest.mark.slow, pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")]


def test_a_batch_by_mouse(run_session: Any, make_ground: Any, save_raster: Any, pair: Any, tmp_path: Path) -> None:  # noqa: F811
    from backend.affine import Affine

    pytest.importorskip("torch")
    elsewhere = Affine.translation(60.5, 40.2)
    first, second, third = (str(tmp_path / name) for name in ("first.tif", "second.tif", "noise.tif"))
    save_raster(pair.ground.strip(pair.to_map, 384, 128), first)
    save_raster(pair.ground.strip(elsewhere, 384, 128, seed=3), second)
    save_raster(np.random.default_rng(5).gamma(1.0, 1.0, (128, 384)).astype(np.float32), third)
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 not a raster after all")
    seen = run_session(
        sys.executable,
        "real_batch_session.py",
        basemap=pair.basemap,
        strips=[first, second, third, str(broken)],
        pixel_size=10.0,
        heading=0.0,  # searched in all directions, each strip would take several times as long
    )
    assert seen["while_running"] == [False, True]
    assert [row[:2] for row in seen["rows"]] == [
        ["first", "found"],
        ["second", "found"],
        ["noise", "not found"],
        ["broken", "failed"],
    ]
    assert seen["sentence"] == "Done: 2 of 4 strips found, 1 not found, 1 failed."
    assert "Batch summary" in seen["layers"] and "Matches" in seen["layers"]
    assert seen["stall_cpu_s"] < 0.15, seen["stall_where"]
    assert seen["stall_s"] < 0.3 + seen["starved_s"], seen["stall_where"]
    assert seen["unloaded"]
