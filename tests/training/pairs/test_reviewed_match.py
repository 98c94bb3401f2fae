from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from backend.affine import Affine
from backend.errors import Cancelled, InputError, OutputError
from backend.outputs.bundle import write_result
from backend.pairs_params import ReviewedPairsParams
from backend.progress import Progress
from backend.rasters.raster import open_raster
from backend.records import MatchResult, PatchMatch, StripLocation
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.reviewed_match import overlap_groups, resampled, write_reviewed_pairs

SIDE = 32
BASEMAP = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_500_000.0)


def save(path: Path, data: np.ndarray, transform: Affine | None, wkt: str) -> str:
    kind = gdal.GDT_Float32 if data.dtype == np.float32 else gdal.GDT_Byte
    raster = gdal.GetDriverByName("GTiff").Create(str(path), data.shape[2], data.shape[1], len(data), kind)
    if transform is not None:
        raster.SetProjection(wkt)
        raster.SetGeoTransform(transform.to_gdal())
    for number, band in enumerate(data, 1):
        raster.GetRasterBand(number).WriteArray(band)
    return str(path)


@pytest.fixture
def match(tmp_path: Path) -> SimpleNamespace:
    """A strip of three patches whose columns go north and rows go east; the last one was not accepted."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    wkt = crs.ExportToWkt()
    ground = np.random.default_rng(4).integers(1, 255, (3, 200, 200)).astype(np.uint8)
    basemap = save(tmp_path / "basemap.tif", ground, BASEMAP, wkt)
    to_ground = Affine(0.0, 10.0, 500_500.0, 10.0, 0.0, 5_498_500.0)  # column to north, row to east
    strip = np.random.default_rng(5).normal(-10.0, 3.0, (1, SIDE, 3 * SIDE)).astype(np.float32)
    sar = save(tmp_path / "strip.tif", strip, None, "")
    matches = []
    for number in range(3):
        corners = [(number * SIDE, 0), ((number + 1) * SIDE, 0), ((number + 1) * SIDE, SIDE), (number * SIDE, SIDE)]
        ring = tuple(to_ground.apply_all([(float(col), float(row)) for col, row in corners]))
        center = to_ground.apply((number + 0.5) * SIDE, 0.5 * SIDE)
        matches.append(
            PatchMatch(number, float(number * SIDE), 0.0, float(SIDE), ring, *center, 0.5, 0.9, number < 2, 1.0, 1)
        )
    outline = tuple(to_ground.apply_all([(0, 0), (3 * SIDE, 0), (3 * SIDE, SIDE), (0, SIDE)]))
    location = StripLocation(True, 0.9, "they agree", to_ground, outline, 1.0, 3, 0.0, 10.0)
    result = MatchResult(sar, basemap, 3 * SIDE, SIDE, wkt, location, tuple(matches), (), (), {})
    write_result(result, tmp_path / "result", overwrite=False, warp=False)
    return SimpleNamespace(
        result=str(tmp_path / "result"), out=tmp_path / "pairs", ground=ground, strip=strip, sar=sar, basemap=basemap
    )


def written(match: SimpleNamespace, **more: object) -> dict:
    return write_reviewed_pairs(ReviewedPairsParams(result=match.result, out=str(match.out), **more), Progress())


def test_pairs_hold_the_strip_s_pixels_and_the_ground_below_them(match: SimpleNamespace) -> None:
    assert written(match) == {
        "out": str(match.out), "accepted": 2, "rejected": 1, "left_out": 0,
        "strip": match.sar, "reference": match.basemap,
    }  # fmt: skip
    with open_raster(str(match.out / "sar" / "patch_0001.tif")) as sar:
        assert np.array_equal(sar.read(0, 0, SIDE, SIDE)[0], match.strip[:, :, SIDE : 2 * SIDE])
        assert sar.pixel_size_m == pytest.approx(10.0, rel=1e-3)
    with open_raster(str(match.out / "optical" / "patch_0001.tif")) as optical:
        image, valid = optical.read(0, 0, SIDE, SIDE)
    # Column 32 + c lies 150 - 32 - c rows above ... row 149 - 32 - c of the basemap; row r lies in its column 50 + r.
    expected = match.ground[:, 149 - SIDE - np.arange(SIDE)[None, :], 50 + np.arange(SIDE)[:, None]]
    assert valid.all() and np.array_equal(image, expected)


def test_training_reads_what_was_accepted_and_no_more(match: SimpleNamespace) -> None:
    written(match)
    [found] = open_pairs(str(match.out))
    assert found.layout == "pairs-csv"
    assert [scene.name for scene in found.scenes] == ["patch_0000", "patch_0001"]
    assert len({scene.group for scene in found.scenes}) == 2, "patches side by side share no ground"
    assert found.scenes[0].footprint is not None and found.scenes[0].pixel_size_m == pytest.approx(10.0, rel=1e-3)
    with open(match.out / "pairs.csv", newline="", encoding="utf-8") as file:
        assert [row["accepted"] for row in csv.DictReader(file)] == ["1", "1", "0"]


def test_what_the_analyst_has_changed_counts(match: SimpleNamespace) -> None:
    package = ogr.Open(match.result + "/result.gpkg", 1)
    layer = package.GetLayerByName("matches")
    for feature in layer:
        feature.SetField("accepted", int(feature.GetField("query_id") == 2))
        layer.SetFeature(feature)
    layer = package = None
    assert (written(match)["accepted"], written(match, overwrite=True, rejected=False)["rejected"]) == (1, 0)
    assert [path.name for path in sorted((match.out / "sar").iterdir())] == ["patch_0002.tif"]


def test_refuses_in_words_and_writes_nothing(match: SimpleNamespace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Name a folder that match has written"):
        write_reviewed_pairs(ReviewedPairsParams(result=str(tmp_path), out=str(match.out)), Progress())
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_reviewed_pairs(ReviewedPairsParams(result=match.result, out=str(match.out)), progress)
    assert not match.out.exists() and not list(tmp_path.glob(".*"))
    written(match)
    with pytest.raises(OutputError, match="not empty"):
        written(match)
    Path(match.basemap).unlink()
    with pytest.raises(InputError, match="basemap.tif"):
        written(match, overwrite=True)
    assert (match.out / "pairs.csv").is_file(), "what was there stays"


def test_nothing_accepted_is_said(match: SimpleNamespace) -> None:
    package = ogr.Open(match.result + "/result.gpkg", 1)
    package.ExecuteSQL("UPDATE matches SET accepted = 0")
    package = None
    with pytest.raises(InputError, match="no patch .* is accepted") as caught:
        written(match)
    assert caught.value.code == "nothing_accepted"
    report = Path(match.result, "report.json")
    assert json.loads(report.read_text(encoding="utf-8"))["strip"]["path"] == match.sar


def test_a_finer_basemap_is_averaged(match: SimpleNamespace) -> None:
    coarse = Affine(20.0, 0.0, 500_200.0, 0.0, -20.0, 5_499_800.0)  # twice as coarse, on the same corners
    with open_raster(match.basemap) as basemap:
        image, valid = resampled(basemap, coarse, 16)
        beyond = resampled(basemap, Affine(20.0, 0.0, 499_840.0, 0.0, -20.0, 5_500_000.0), 16)[1]
    blocks = match.ground[:, 20:52, 20:52].reshape(3, 16, 2, 16, 2).mean((2, 4))
    assert valid.all() and np.abs(image.astype(float) - blocks).max() <= 1.0
    assert not beyond[:, :7].any() and beyond[:, 9:].all(), "the first eight columns lie west of the basemap"


def test_overlapping_patches_share_a_group() -> None:
    squares = [(0.0, 0.0, 10.0), (5.0, 0.0, 10.0), (20.0, 0.0, 10.0), (12.0, 8.0, 10.0), (40.0, 0.0, 10.0)]
    assert overlap_groups(squares) == [0, 0, 0, 0, 1]
    assert overlap_groups([(0.0, 0.0, 10.0), (10.0, 0.0, 10.0), (math.tau, 30.0, 1.0)]) == [0, 1, 2]
