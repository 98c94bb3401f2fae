"""The match on rasters of many kinds: CRS, pixel sizes, formats and values of both sides."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.config import MatchParams
from backend.pipeline import match
from backend.progress import Progress
from backend.rasters.raster import open_raster

UTM = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
TO_MAP = Affine.translation(140.3, 290.6)
SIZE_PX = (384, 128)


@dataclass(frozen=True)
class Case:
    """A basemap and a strip on it.

    Attributes:
        to_map: strip pixel corners to basemap pixel corners.
        to_crs: basemap pixel corners to its CRS.
        units_a_metre: of the CRS on the ground.
    """

    basemap: str
    strip: str
    to_map: Affine
    to_crs: Affine
    size_px: tuple[int, int] = SIZE_PX
    units_a_metre: float = 1.0
    params: dict[str, Any] = field(default_factory=dict)


def heading_deg(to_crs: Affine) -> float:
    """Azimuth of the strip's upward direction in a plane CRS."""
    return math.degrees(math.atan2(-to_crs.b, -to_crs.e)) % 360.0


def find(case: Case, out: Path) -> dict[str, Any]:
    params = {"heading_deg": 0.0, "heading_tolerance_deg": 2.0, **case.params}
    given = MatchParams(sar=case.strip, reference=case.basemap, out=str(out), device="cpu", **params)
    return match(given, Progress())


def assert_found(case: Case, data: dict[str, Any], within_m: float = 20.0) -> None:
    assert data["accepted"] is True, data["reason"]
    found, truth = Affine(*data["transform"]), case.to_crs @ case.to_map
    width, height = case.size_px
    for corner in ((0, 0), (width, 0), (width, height), (0, height)):
        assert math.dist(found.apply(*corner), truth.apply(*corner)) < within_m * case.units_a_metre


Make = Callable[..., Case]


@pytest.fixture
def make(pair: Any, save_raster: Callable[..., str], tmp_path: Path) -> Make:
    """Cuts a strip and writes it, and the basemap where it is not the usual one."""

    def build(
        to_map: Affine = TO_MAP,
        size_px: tuple[int, int] = SIZE_PX,
        to_crs: Affine = UTM,
        epsg: int = 32611,
        convert: Callable[[np.ndarray], np.ndarray] = lambda intensity: intensity,
        nodata: "float | None" = None,
        strip_to_crs: "Affine | None" = None,
        units_a_metre: float = 1.0,
        **params: Any,
    ) -> Case:
        basemap = pair.basemap
        if (to_crs, epsg) != (UTM, 32611):
            basemap = save_raster(pair.ground.optical, tmp_path / "basemap.tif", to_crs, epsg)
        values = convert(pair.ground.strip(to_map, *size_px))
        own_epsg = 32611 if strip_to_crs is not None else None
        strip = save_raster(values, tmp_path / "strip.tif", strip_to_crs, own_epsg, nodata)
        return Case(basemap, strip, to_map, to_crs, size_px, units_a_metre, params)

    return build


MERCATOR = Affine(10.0, 0.0, -13_000_000.0, 0.0, -10.0, 4_300_000.0)  # 36 degrees north: 10 units are 8.1 m


@pytest.mark.parametrize("stated", ["ground metres", pytest.param("map units", marks=pytest.mark.slow)])
def test_mercator_basemap(make: Make, tmp_path: Path, stated: str) -> None:
    case = make(to_crs=MERCATOR, epsg=3857, units_a_metre=1.24)
    with open_raster(case.basemap) as raster:
        ground_m = raster.pixel_size_m
    assert ground_m is not None and ground_m == pytest.approx(8.1, abs=0.1)
    case.params["sar_pixel_size_m"] = ground_m if stated == "ground metres" else 10.0
    data = find(case, tmp_path / "result")
    assert_found(case, data, within_m=2.0 * ground_m)
    assert data["pixel_size_m"] == pytest.approx(ground_m, rel=0.01)
    report = json.loads((tmp_path / "result" / "report.json").read_text("utf-8"))
    assert len(report["strip_scales_tried"]) == 2  # which of the two was meant, the images tell


STEP_DEG = 9.0e-5  # 10 m along a meridian, 8.1 m along the parallel of 36 degrees


@pytest.mark.parametrize(
    "to_crs, strip_px_m",
    [
        pytest.param(
            Affine(STEP_DEG / 0.809, 0.0, 14.0, 0.0, -STEP_DEG, 36.2),
            10.0,
            id="square on the ground",
            marks=pytest.mark.slow,
        ),
        pytest.param(Affine(STEP_DEG, 0.0, 14.0, 0.0, -STEP_DEG, 36.2), 9.0, id="square in degrees"),
    ],
)
def test_geographic_basemap(make: Make, tmp_path: Path, to_crs: Affine, strip_px_m: float) -> None:
    east_m, south_m = to_crs.a * 111_320.0 * math.cos(math.radians(35.9)), -to_crs.e * 110_950.0
    to_map = Affine.translation(120.3, 250.6) @ Affine.scaling(strip_px_m / east_m, strip_px_m / south_m)
    case = make(to_map, to_crs=to_crs, epsg=4326, units_a_metre=1.0 / 91_000.0, sar_pixel_size_m=strip_px_m)
    assert_found(case, find(case, tmp_path / "result"))


def test_basemap_with_a_rotated_geotransform(make: Make, tmp_path: Path) -> None:
    to_crs = Affine.translation(500_000.0, 4_000_000.0) @ Affine.similarity(10.0, -25.0) @ Affine.scaling(1.0, -1.0)
    case = make(to_crs=to_crs)
    case.params["heading_deg"] = heading_deg(to_crs @ case.to_map)
    assert case.params["heading_deg"] == pytest.approx(25.0)
    data = find(case, tmp_path / "result")
    assert_found(case, data)
    assert data["heading_deg"] == pytest.approx(25.0, abs=0.5)


@pytest.mark.parametrize(
    "size_m, size_px, patch_px", [pytest.param(5.0, (768, 256), 128, marks=pytest.mark.slow), (16.0, (256, 96), 64)]
)
def test_strip_of_another_pixel_size(
    make: Make, tmp_path: Path, size_m: float, size_px: tuple[int, int], patch_px: int
) -> None:
    to_map = Affine.translation(120.3, 290.6) @ Affine.scaling(size_m / 10.004, size_m / 10.004)
    case = make(to_map, size_px, sar_pixel_size_m=size_m, patch_px=patch_px, stride_px=patch_px)
    data = find(case, tmp_path / "result")
    assert_found(case, data, within_m=2.0 * max(size_m, 10.0))
    assert data["pixel_size_m"] == pytest.approx(size_m, rel=0.01)
    report = json.loads((tmp_path / "result" / "report.json").read_text("utf-8"))
    assert report["working_pixel_size_m"] == pytest.approx(max(size_m, 10.004), rel=0.001)


@pytest.mark.slow
def test_pixel_size_somewhat_wrong(make: Make, tmp_path: Path) -> None:
    to_map = Affine.translation(120.3, 290.6) @ Affine.scaling(1.06, 1.06)
    case = make(to_map, scale_tolerance=0.1)
    data = find(case, tmp_path / "result")
    assert_found(case, data)
    assert data["pixel_size_m"] == pytest.approx(10.604, rel=0.01)


@pytest.mark.slow
def test_a_roughly_georeferenced_strip_tells_heading_and_pixel_size(make: Make, tmp_path: Path) -> None:
    to_map = Affine.translation(330.0, 320.0) @ Affine.similarity(0.8, 140.0) @ Affine.translation(-192.0, -64.0)
    off = Affine.translation(700.0, -500.0) @ UTM @ to_map @ Affine.similarity(1.0, 2.0)
    case = make(to_map, strip_to_crs=off, heading_deg=None, heading_tolerance_deg=5.0)
    data = find(case, tmp_path / "result")
    assert_found(case, data)
    report = json.loads((tmp_path / "result" / "report.json").read_text("utf-8"))
    assert report["strip_pixel_size_source"] == "georeference"
    assert report["poses_searched"] < 10


def as_decibels(intensity: np.ndarray) -> np.ndarray:
    return (10.0 * np.log10(intensity)).astype(np.float32)


def as_complex(intensity: np.ndarray) -> np.ndarray:
    phase = np.random.default_rng(0).uniform(0.0, 2.0 * np.pi, intensity.shape)
    return (np.sqrt(intensity) * np.exp(1j * phase)).astype(np.complex64)


def as_amplitude_16(intensity: np.ndarray) -> np.ndarray:
    return np.clip(np.sqrt(intensity) * 2000.0, 1.0, 65535.0).astype(np.uint16)


@pytest.mark.slow
@pytest.mark.parametrize(
    "convert, kind", [(as_decibels, "db"), (as_complex, "complex"), (as_amplitude_16, "amplitude")]
)
def test_strip_values_of_other_kinds(make: Make, tmp_path: Path, convert: Any, kind: str) -> None:
    case = make(convert=convert)
    assert_found(case, find(case, tmp_path / "result"))
    report = json.loads((tmp_path / "result" / "report.json").read_text("utf-8"))
    assert report["sar_radiometry"]["kind"] == kind


def test_png_strip(make: Make, tmp_path: Path) -> None:
    case = make(convert=lambda i: np.clip(np.sqrt(i) * 300.0, 1.0, 255.0).astype(np.uint8))
    png = str(tmp_path / "strip.png")
    gdal.Translate(png, case.strip, format="PNG")
    png_case = Case(case.basemap, png, case.to_map, case.to_crs)
    assert_found(png_case, find(png_case, tmp_path / "result"))


@pytest.mark.parametrize("nodata", [0.0, pytest.param(float("nan"), marks=pytest.mark.slow)])
def test_strip_with_nodata_margins(make: Make, tmp_path: Path, nodata: float) -> None:
    # A strip as a geocoded product has it: slanted in a box whose corners are empty.
    row, col = np.mgrid[0:256, 0:448]
    inside = (abs(row - 128 - 0.15 * (col - 224)) < 64) & (col > 20) & (col < 430)
    case = make(
        Affine.translation(100.3, 200.6),
        (448, 256),
        convert=lambda intensity: np.where(inside, intensity, np.float32(nodata)),
        nodata=nodata,
        patch_px=64,
        stride_px=64,
    )
    data = find(case, tmp_path / "result")
    assert_found(case, data)
    # No control point rests on an empty margin.
    lines = (tmp_path / "result" / "gcps.points").read_text("utf-8").splitlines()
    header = next(number for number, line in enumerate(lines) if line.startswith("mapX"))
    points = [line.split(",") for line in lines[header + 1 :]]
    assert len(points) >= 6
    for fields in points:
        col_px, row_px = float(fields[2]), -float(fields[3])
        assert abs(row_px - 128 - 0.15 * (col_px - 224)) < 64 + 48


@pytest.mark.slow
def test_basemap_with_a_hole(pair: Any, make: Make, save_raster: Callable[..., str], tmp_path: Path) -> None:
    optical = pair.ground.optical.copy()
    optical[:, 300:360, 240:330] = 0  # under the strip's middle
    case = make()
    holed = save_raster(optical, tmp_path / "holed.tif", UTM, 32611, nodata=0.0)
    holed_case = Case(holed, case.strip, case.to_map, case.to_crs)
    assert_found(holed_case, find(holed_case, tmp_path / "result"))
