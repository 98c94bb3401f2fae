"""A finished match made by hand: a strip of eight patches turned by 30 degrees, in UTM zone 11 north."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

from backend.affine import Affine
from backend.records import Candidate, GroundControlPoint, MatchResult, PatchMatch, StripLocation

WIDTH_PX, HEIGHT_PX = 512, 64
PATCH_PX = 64
PIXEL_SIZE_M = 10.0
HEADING_DEG = 30.0

# Upward in the strip (-row) points to azimuth 30 degrees: (sin 30, cos 30); to the right (+col) to azimuth 120.
_SIN, _COS = math.sin(math.radians(HEADING_DEG)), math.cos(math.radians(HEADING_DEG))
TRANSFORM = Affine(
    PIXEL_SIZE_M * _COS, -PIXEL_SIZE_M * _SIN, 500_000.0, -PIXEL_SIZE_M * _SIN, -PIXEL_SIZE_M * _COS, 3_800_000.0
)


def wkt(code: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def square(transform: Affine, col: float, row: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    corners = [(col, row), (col + width, row), (col + width, row + height), (col, row + height)]
    return tuple(transform.apply_all(corners))


def make_result(sar_path: str = "strip.tif", located: bool = True, code: int = 32611) -> MatchResult:
    """Confidence rises along the strip; the first two patches are refused; the last point is an outlier."""
    matches, candidates = [], []
    for query_id in range(WIDTH_PX // PATCH_PX):
        col = float(query_id * PATCH_PX)
        confidence = 0.06 + 0.125 * query_id
        center = TRANSFORM.apply(col + PATCH_PX / 2, PATCH_PX / 2)
        matches.append(
            PatchMatch(
                query_id=query_id,
                query_col_px=col,
                query_row_px=0.0,
                patch_px=float(PATCH_PX),
                footprint=square(TRANSFORM, col, 0.0, PATCH_PX, PATCH_PX),
                center_x=center[0],
                center_y=center[1],
                similarity=0.4,
                confidence=confidence,
                accepted=query_id >= 2,
                residual_m=1.5 if located else None,
                rank=1,
            )
        )
        for rank in range(1, 6):
            shift = Affine.translation(0.0, 1_700.0 * (rank - 1)) @ TRANSFORM
            place = shift.apply(col + PATCH_PX / 2, PATCH_PX / 2)
            candidates.append(
                Candidate(
                    query_id=query_id,
                    center_x=place[0],
                    center_y=place[1],
                    footprint=square(shift, col, 0.0, PATCH_PX, PATCH_PX),
                    similarity=0.5 - 0.05 * rank,
                    rank_before=6 - rank,
                    rank=rank,
                    confidence=confidence / rank,
                )
            )
    gcps = tuple(
        gcp_at(32.0 + 64.0 * number, 32.0, 0.3 * number, -0.5 if number < 7 else 6.0, number < 7) for number in range(8)
    )
    location = StripLocation(
        accepted=True,
        confidence=0.93,
        reason="Seven of eight patches agree within 6 m.",
        transform=TRANSFORM,
        outline=square(TRANSFORM, 0.0, 0.0, WIDTH_PX, HEIGHT_PX),
        rmse_m=5.8,
        num_inliers=7,
        heading_deg=HEADING_DEG,
        pixel_size_m=PIXEL_SIZE_M,
    )
    if not located:
        location = StripLocation(False, 0.04, "The strip has too little texture.", None, (), None, 0, None, None)
    return MatchResult(
        sar_path=sar_path,
        reference_path="basemap.tif",
        strip_width_px=WIDTH_PX,
        strip_height_px=HEIGHT_PX,
        crs_wkt=wkt(code),
        location=location,
        matches=tuple(matches),
        candidates=tuple(candidates),
        gcps=gcps if located else (),
        report={"command": "match", "parameters": {"patch_px": 64, "near": None}, "seconds": 1.25},
    )


def gcp_at(col: float, row: float, residual_x_px: float, residual_y_px: float, is_inlier: bool) -> GroundControlPoint:
    """A point that lies where the transform would be right were the strip pixel off by the residual."""
    x, y = TRANSFORM.apply(col + residual_x_px, row + residual_y_px)
    residual_m = PIXEL_SIZE_M * math.hypot(residual_x_px, residual_y_px)
    return GroundControlPoint(col, row, x, y, 0.6, residual_x_px, residual_y_px, residual_m, is_inlier)


def write_strip(path: Path, dtype: Any = np.float32, bands: int = 1, transform: Affine | None = None) -> Path:
    """A strip whose pixel values tell their column (band 1) and row (band 2)."""
    kinds = {
        np.uint8: gdal.GDT_Byte,
        np.uint16: gdal.GDT_UInt16,
        np.float32: gdal.GDT_Float32,
        np.complex64: gdal.GDT_CFloat32,
    }
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH_PX, HEIGHT_PX, bands, kinds[dtype])
    rows, cols = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX]
    for number in range(bands):
        values = (cols, rows)[number % 2] % 200 + 20
        dataset.GetRasterBand(number + 1).WriteArray(values.astype(dtype))
    if transform is not None:
        dataset.SetGeoTransform(transform.to_gdal())
        dataset.SetProjection(wkt(32611))
    dataset.FlushCache()
    del dataset
    return path


@pytest.fixture
def strip_path(tmp_path: Path) -> Path:
    """A float strip without georeference."""
    return write_strip(tmp_path / "strip.tif")


@pytest.fixture
def result(strip_path: Path) -> MatchResult:
    """A strip that was found."""
    return make_result(str(strip_path))


@pytest.fixture
def lost(strip_path: Path) -> MatchResult:
    """A strip that was not found."""
    return make_result(str(strip_path), located=False)


@pytest.fixture
def changed(result: MatchResult) -> Callable[..., MatchResult]:
    """``changed(crs_wkt='')``: the found strip with other fields."""
    return lambda **fields: dataclasses.replace(result, **fields)


@pytest.fixture
def in_qgis() -> Callable[..., Any]:
    """``in_qgis("describe", geopackage=...)``: the answer of a job of in_qgis.py."""
    if importlib.util.find_spec("qgis") is None:
        pytest.skip("no QGIS")

    def run(job: str, **arguments: Any) -> Any:
        script = Path(__file__).with_name("in_qgis.py")
        done = subprocess.run(
            [sys.executable, str(script), job, json.dumps(arguments)], capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run
