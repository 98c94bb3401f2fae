"""``similar`` on a made basemap where one pattern lies at three places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

from backend.config import IndexParams
from backend.errors import IndexMismatchError, InputError, OutputError, UsageError
from backend.indexing import build_index
from backend.progress import Progress
from backend.similar import find_similar
from backend.similar_params import SimilarParams

SIDE_PX, TILE_PX = 512, 64
PLACES = ((96, 96), (352, 160), (224, 416))
"""Centres (column, row) of the pattern."""


def write_raster(path: Path, bands: np.ndarray, left: float = 500000.0, top: float = 5500000.0) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    count, height, width = bands.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, gdal.GDT_Byte)
    raster.SetProjection(crs.ExportToWkt())
    raster.SetGeoTransform((left, 10.0, 0.0, top, 0.0, -10.0))
    for number in range(count):
        raster.GetRasterBand(number + 1).WriteArray(bands[number])
    return str(path)


def ground() -> np.ndarray:
    """(3, 512, 512): soft noise, a steep diagonal pattern at the three places, no data in a corner."""
    rng = np.random.default_rng(5)
    noise = gaussian_filter(rng.normal(size=(SIDE_PX, SIDE_PX)), 2.0)
    grey = 128 + 30 * noise / noise.std()
    row, col = np.mgrid[0:96, 0:96]
    for x, y in PLACES:
        grey[y - 48 : y + 48, x - 48 : x + 48] = 128 + 80 * np.sign(np.sin((row + col) / 4.0))
    grey = np.clip(grey, 1, 255)
    grey[400:, 400:] = 0
    return np.stack([grey] * 3).astype(np.uint8)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("similar")
    basemap = write_raster(folder / "basemap.tif", ground())
    index = str(folder / "index")
    build_index(
        IndexParams(reference=basemap, out=index, model="structural", tile_px=TILE_PX, device="cpu"), Progress()
    )
    return {"basemap": basemap, "index": index}


def place(px: tuple[int, int]) -> tuple[float, float]:
    return 500000.0 + 10.0 * px[0], 5500000.0 - 10.0 * px[1]


def find(tmp_path: Path, **options: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    out = str(tmp_path / "similar.geojson")
    answer = find_similar(SimilarParams(out=out, device="cpu", overwrite=True, **options), Progress())
    body = json.loads(Path(out).read_text(encoding="utf-8"))
    assert body["type"] == "FeatureCollection" and len(body["features"]) == answer["count"]
    return answer, body["features"]


def near(entry: dict[str, Any], px: tuple[int, int], reach_px: float = 32.0) -> bool:
    x, y = place(px)
    at = entry["properties"]
    return max(abs(at["center_x"] - x), abs(at["center_y"] - y)) <= 10.0 * reach_px


def at(px: tuple[int, int]) -> str:
    return "{!r},{!r}".format(*place(px))


@pytest.mark.parametrize("by", ["land", "layout"])
def test_the_pattern_is_found_where_it_lies_again(scene: dict[str, str], tmp_path: Path, by: str) -> None:
    answer, features = find(tmp_path, index=scene["index"], at=at(PLACES[0]), top_k=5, by=by)
    assert answer["by"] == by and answer["modality"] == "optical" and answer["num_patches"] == 1
    assert all(any(near(entry, other) for other in PLACES[1:]) for entry in features[:2])
    assert not any(near(entry, PLACES[0], 60.0) for entry in features), "its own place is left out"
    told = [entry["properties"] for entry in features]
    assert [one["rank"] for one in told] == [1, 2, 3, 4, 5]
    assert [one["similarity"] for one in told] == sorted((one["similarity"] for one in told), reverse=True)
    assert answer["similarity"] == pytest.approx(told[0]["similarity"], abs=1e-6)


def test_polygons_are_the_tiles_in_wgs84(scene: dict[str, str], tmp_path: Path) -> None:
    _, features = find(tmp_path, index=scene["index"], at=at(PLACES[0]), top_k=1)
    ring = np.array(features[0]["geometry"]["coordinates"][0])
    assert features[0]["geometry"]["type"] == "Polygon" and ring.shape == (5, 2)
    # 640 m at 49.6 degrees north, 500 km east of the zone's edge: 15 degrees east.
    assert abs(np.ptp(ring[:, 1]) * 111_200.0 - 640.0) < 5.0
    assert (np.abs(ring[:, 0] - 15.0) < 0.1).all() and (np.abs(ring[:, 1] - 49.6) < 0.1).all()


def test_its_own_place_comes_first_where_overlaps_are_wanted(scene: dict[str, str], tmp_path: Path) -> None:
    _, features = find(tmp_path, index=scene["index"], at=at((96, 96)), overlapping=True, top_k=4)
    assert near(features[0], (96, 96), 1.0) and features[0]["properties"]["similarity"] > 0.99


def test_the_same_without_an_index(scene: dict[str, str], tmp_path: Path) -> None:
    with_index = find(tmp_path, index=scene["index"], at=at(PLACES[1]), top_k=4)[1]
    without = find(
        tmp_path, reference=scene["basemap"], model="structural", tile_px=TILE_PX, at=at(PLACES[1]), top_k=4
    )[1]
    assert [entry["geometry"] for entry in with_index] == [entry["geometry"] for entry in without]


def test_a_larger_area_is_searched_for_in_parts(scene: dict[str, str], tmp_path: Path) -> None:
    (x0, y0), (x1, y1) = place((32, 160)), place((160, 32))
    answer, features = find(tmp_path, index=scene["index"], extent=f"{x0},{y0},{x1},{y1}", top_k=2)
    assert answer["num_patches"] == 4
    assert all(any(near(entry, other) for other in PLACES[1:]) for entry in features)


def test_nothing_left_beside_the_area_is_told(
    scene: dict[str, str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (x0, y0), (x1, y1) = place((0, 480)), place((480, 0))
    caplog.set_level("WARNING", logger="backend")
    answer, features = find(tmp_path, index=scene["index"], extent=f"{x0},{y0},{x1},{y1}")
    assert answer["count"] == 0 and features == [] and "--overlapping" in caplog.text


@pytest.mark.parametrize("placed", [True, False])
def test_an_image_is_searched_for(scene: dict[str, str], tmp_path: Path, placed: bool) -> None:
    cut = ground()[:, 48:144, 48:144]
    path = write_raster(tmp_path / "cut.tif", cut, 500480.0, 5499520.0)
    if not placed:
        gdal.Translate(str(tmp_path / "bare.png"), path, format="PNG")
        (tmp_path / "bare.png.aux.xml").unlink(missing_ok=True)
        path = str(tmp_path / "bare.png")
    answer, features = find(tmp_path, index=scene["index"], image=path, top_k=3)
    assert answer["modality"] == "optical"
    assert all(any(near(entry, one) for one in PLACES) for entry in features)


def test_one_band_is_sar_unless_told_otherwise(scene: dict[str, str], tmp_path: Path) -> None:
    path = write_raster(tmp_path / "grey.tif", ground()[:1, 48:144, 48:144])
    answer, _ = find(tmp_path, index=scene["index"], image=path, top_k=1)
    assert (answer["modality"], answer["by"]) == ("sar", "layout")
    answer, _ = find(tmp_path, index=scene["index"], image=path, top_k=1, modality="optical")
    assert (answer["modality"], answer["by"]) == ("optical", "land")


def test_what_cannot_be_searched_for_is_told(scene: dict[str, str], tmp_path: Path) -> None:
    for options, code in (
        ({"at": "0,0"}, "area_outside"),
        ({"extent": "0,0,10,10"}, "area_outside"),
        ({"at": at((480, 480))}, "place_without_data"),
        ({"image": write_raster(tmp_path / "small.tif", ground()[:, :16, :20])}, "image_too_small"),
        ({"image": write_raster(tmp_path / "cut.tif", ground()[:1]), "image_pixel_size_m": 0.01}, "image_too_small"),
        ({"image": str(tmp_path / "absent.tif")}, "raster_missing"),
    ):
        with pytest.raises(InputError) as caught:
            find(tmp_path, index=scene["index"], **options)
        assert caught.value.code == code and caught.value.hint
        assert not list(tmp_path.glob("*.geojson"))


def test_another_descriptor_and_an_existing_file_are_refused(scene: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(IndexMismatchError, match="another descriptor"):
        find(tmp_path, index=scene["index"], model="encoder", at=at(PLACES[0]))
    (tmp_path / "there.geojson").write_text("mine")
    params = SimilarParams(out=str(tmp_path / "there.geojson"), index=scene["index"], at=at(PLACES[0]))
    with pytest.raises(OutputError):
        find_similar(params, Progress())
    assert (tmp_path / "there.geojson").read_text() == "mine"


@pytest.mark.parametrize(
    "options",
    [
        {"at": "1,2"},
        {"index": "i", "reference": "r", "at": "1,2"},
        {"index": "i"},
        {"index": "i", "at": "1,2", "image": "f"},
        {"index": "i", "at": "1"},
        {"index": "i", "extent": "5,5,1,9"},
        {"index": "i", "at": "1,2", "modality": "sar"},
        {"index": "i", "at": "1,2", "tile_px": 64},
    ],
)
def test_contradictions_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        SimilarParams(out="o", **options)
