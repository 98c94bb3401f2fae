from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal, osr

from backend.config import ENCODER, IndexParams
from backend.descriptors import dense_map
from backend.descriptors.descriptor import load_descriptor
from backend.errors import (
    Cancelled,
    DeviceError,
    IndexMismatchError,
    InputError,
    ModelError,
    OutputError,
    SarmatchError,
)
from backend.indexing import build_index
from backend.progress import Progress
from backend.retrieval.embeddings import embed_patches, grid_of_tile
from backend.retrieval.index import TileIndex
from backend.retrieval.manifest import DATA_NAMES, INDEX_NAMES

ROOT = Path(__file__).resolve().parents[1]
SIZE = (420, 330)
"""Width and height of the basemap, pixels of 10 m."""


def write_basemap(path: Path, seed: int = 0, size: tuple[int, int] = SIZE, georeferenced: bool = True) -> str:
    """Random fields of 6 px, a corner without data."""
    width, height = size
    fields = np.random.default_rng(seed).integers(30, 220, (-(-height // 6), -(-width // 6)))
    image = np.kron(fields, np.ones((6, 6), int))[:height, :width].astype(np.uint8)
    image[: height // 3, : width // 3] = 0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    if georeferenced:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32611)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0))
    dataset.GetRasterBand(1).WriteArray(image)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return str(path)


@pytest.fixture
def basemap(tmp_path: Path) -> str:
    return write_basemap(tmp_path / "basemap.tif")


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve blocks, the first without data."""
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 128)
    monkeypatch.setattr("backend.indexing.block_side_px", lambda margin_px: 128)


def build(reference: str, out: Path, progress: Progress | None = None, **options: object) -> dict:
    params = IndexParams(reference=reference, out=str(out), device="cpu", **options)
    return build_index(params, progress or Progress())


def left_in(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


class StopsAfter(Progress):
    """Cancels itself while a block of the dense map is in hand: that one is the last."""

    def __init__(self, blocks: int) -> None:
        super().__init__(self.see, min_interval_s=0.0)
        self.blocks = blocks

    def see(self, stage: str, done: int, total: int, message: str) -> None:
        if stage == "describe optical" and done == self.blocks - 1:
            self.cancel()


def test_an_index_is_built_and_serves(basemap: str, tmp_path: Path) -> None:
    result = build(basemap, tmp_path / "new" / "index")
    assert left_in(tmp_path / "new") == ["index"] and left_in(tmp_path / "new" / "index") == sorted(INDEX_NAMES)
    index = TileIndex.load(result["out"], reference_path=basemap, model_digest=load_descriptor(ENCODER).digest)
    # The basemap's own pixels: 10 m on the map are 10 / 0.9996 m on the ground.
    assert (index.grid.width_px, index.grid.height_px) == SIZE
    assert result["pixel_size_m"] == index.grid.pixel_size_m == pytest.approx(10.0 / 0.9996, rel=1e-4)
    assert index.dense.shape == (83, 105) and 0.8 < index.manifest.valid_fraction < 0.89
    assert not index.dense.valid[:25, :33].any()
    assert result["num_tiles"] == index.num_tiles == len(index.tile_centers_px) > 20
    assert result["bytes"] == sum(path.stat().st_size for path in (tmp_path / "new" / "index").iterdir())
    assert result["resumed_blocks"] == 0 and result["note"] == "" and result["device"] == "cpu"
    stages = {"open basemap", "describe optical", "tile embeddings", "land of tiles", "write index"}
    assert set(result["seconds_by_stage"]) == stages
    patch = torch.from_numpy(np.array(index.dense.values[None, :, 32:64, 48:80]).astype(np.float32))
    numbers, similarity = index.search(
        embed_patches(patch, torch.ones(1, 32, 32, dtype=torch.bool), grid_of_tile(32)), 1
    )
    assert index.tile_centers_px[numbers[0, 0]].tolist() == [256.0, 192.0]
    assert float(similarity[0, 0]) == pytest.approx(1.0, abs=1e-3)


def test_manifest_names_what_the_index_was_built_from(basemap: str, tmp_path: Path) -> None:
    build(basemap, tmp_path / "index", tile_px=64, overlap=0.25, code="binary", pixel_size_m=20.0)
    manifest = json.loads((tmp_path / "index" / "manifest.json").read_text())
    assert manifest["reference_path"] == basemap and manifest["model_name"] == ENCODER
    assert (manifest["tile_px"], manifest["overlap"], manifest["code"]) == (64, 0.25, "binary")
    assert (manifest["grid"]["width_px"], manifest["grid"]["pixel_size_m"]) == (211, 20.0)  # 4201.7 m on the ground
    assert "UTM zone 11N" in manifest["crs_wkt"] and manifest["radiometry"]["bands"] == [1]


def test_tells_of_each_stage_and_block(basemap: str, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    build(basemap, tmp_path / "index", Progress(lambda stage, done, total, _: seen.append((stage, done, total)), 0.0))
    assert [entry for entry in seen if entry[0] == "describe optical"] == [
        ("describe optical", done, 12) for done in range(13)
    ]


@pytest.mark.parametrize("blocks", [1, 5, 12])
def test_a_cancelled_build_goes_on_and_ends_as_if_never_stopped(basemap: str, tmp_path: Path, blocks: int) -> None:
    build(basemap, tmp_path / "whole")
    with pytest.raises(Cancelled):
        build(basemap, tmp_path / "index", StopsAfter(blocks))
    assert not (tmp_path / "index").exists() and (tmp_path / ".index.partial").is_dir()
    result = build(basemap, tmp_path / "index")
    assert result["resumed_blocks"] == blocks and result["note"] == ""
    for name in DATA_NAMES:
        assert (tmp_path / "index" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name
    assert not (tmp_path / ".index.partial").exists()


def test_a_killed_build_goes_on_and_ends_as_if_never_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    basemap = write_basemap(tmp_path / "basemap.tif", size=(500, 500))
    code = (
        "import sys; from backend import indexing; from backend.descriptors import dense_map\n"
        "from backend.retrieval import partial_map; from backend.config import ENCODER, IndexParams\n"
        "from backend.progress import Progress\n"
        "dense_map.block_side_px = indexing.block_side_px = lambda margin_px: 64; partial_map._FLUSH_EVERY_S = 0.0\n"
        "indexing.build_index(IndexParams(reference=sys.argv[1], out=sys.argv[2], device='cpu'), Progress())\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, basemap, str(tmp_path / "index")], cwd=ROOT)
    journal = tmp_path / ".index.partial" / "journal.txt"
    while process.poll() is None and not (journal.exists() and journal.read_text().count("\n") >= 10):
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "it was over before it could be killed"
    done = journal.read_text().count("\n")
    assert 10 <= done < 64 and not (tmp_path / "index").exists()
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 64)
    monkeypatch.setattr("backend.indexing.block_side_px", lambda margin_px: 64)
    assert build(basemap, tmp_path / "index")["resumed_blocks"] == done
    build(basemap, tmp_path / "whole")
    for name in DATA_NAMES:
        assert (tmp_path / "index" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name


def test_unfinished_work_of_another_raster_or_pixel_size_is_left_aside(basemap: str, tmp_path: Path) -> None:
    for change in ({}, {"pixel_size_m": 12.0}):
        write_basemap(tmp_path / "basemap.tif", seed=0)
        with pytest.raises(Cancelled):
            build(basemap, tmp_path / "index", StopsAfter(5), overwrite=True)
        if not change:
            write_basemap(tmp_path / "basemap.tif", seed=1)
        result = build(basemap, tmp_path / "index", overwrite=True, **change)
        assert result["resumed_blocks"] == 0 and "left aside" in result["note"]
        build(basemap, tmp_path / "whole", overwrite=True, **change)
        assert (tmp_path / "index/dense.npy").read_bytes() == (tmp_path / "whole/dense.npy").read_bytes()
    with pytest.raises(IndexMismatchError):
        write_basemap(tmp_path / "basemap.tif", seed=2)
        TileIndex.load(tmp_path / "index", reference_path=basemap)


def test_unfinished_work_serves_for_other_tiles(basemap: str, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        build(basemap, tmp_path / "index", StopsAfter(5))
    assert build(basemap, tmp_path / "index", tile_px=64, code="binary")["resumed_blocks"] == 5


def test_an_index_that_is_there_is_not_replaced_unasked(basemap: str, tmp_path: Path) -> None:
    build(basemap, tmp_path / "index")
    (tmp_path / "index" / "notes.txt").write_text("mine")
    before = (tmp_path / "index" / "manifest.json").read_bytes()
    with pytest.raises(OutputError) as caught:
        build(basemap, tmp_path / "index", tile_px=64)
    assert caught.value.code == "output_exists" and "--overwrite" in caught.value.hint
    assert (tmp_path / "index" / "manifest.json").read_bytes() == before
    build(basemap, tmp_path / "index", tile_px=64, overwrite=True)
    assert TileIndex.load(tmp_path / "index").manifest.tile_px == 64
    assert (tmp_path / "index" / "notes.txt").read_text() == "mine"


def test_the_old_index_serves_until_the_new_one_is_whole(basemap: str, tmp_path: Path) -> None:
    build(basemap, tmp_path / "index")
    with pytest.raises(Cancelled):
        build(basemap, tmp_path / "index", StopsAfter(3), pixel_size_m=12.0, overwrite=True)
    assert TileIndex.load(tmp_path / "index").grid.width_px == SIZE[0]


def broken(tmp_path: Path, kind: str) -> str:
    path = tmp_path / "basemap.tif"
    if kind == "missing":
        return str(path)
    if kind == "text":
        path.write_text("no raster")
        return str(path)
    write_basemap(path, size=(100, 420) if kind == "narrow" else SIZE, georeferenced=kind != "plain")
    if kind == "cut":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    if kind in ("empty", "constant"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).WriteArray(np.full(SIZE[::-1], 0 if kind == "empty" else 9, np.uint8))
        del dataset
    return str(path)


@pytest.mark.parametrize(
    "kind, code",
    [
        ("missing", "raster_missing"),
        ("text", "raster_unreadable"),
        ("plain", "no_georeference"),
        ("narrow", "raster_too_small"),
        ("empty", "raster_no_data"),
        ("constant", "raster_constant"),
        ("cut", "raster_truncated"),
    ],
)
def test_basemaps_that_cannot_serve_are_refused_and_leave_nothing(tmp_path: Path, kind: str, code: str) -> None:
    reference = broken(tmp_path, kind)
    before = left_in(tmp_path)
    with pytest.raises(InputError) as caught:
        build(reference, tmp_path / "deep" / "index")
    assert caught.value.code == code and reference in caught.value.message and caught.value.hint
    assert left_in(tmp_path) == before


@pytest.mark.parametrize(
    "options, error",
    [({"model": "sift"}, ModelError), ({"pixel_size_m": 9000.0}, InputError), ({"pixel_size_m": 200.0}, InputError)],
)
def test_choices_that_cannot_be_are_refused(
    basemap: str, tmp_path: Path, options: dict, error: type[SarmatchError]
) -> None:
    with pytest.raises(error):
        build(basemap, tmp_path / "index", **options)
    assert left_in(tmp_path) == ["basemap.tif"]


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_no_gpu_is_said_before_any_work(basemap: str, tmp_path: Path) -> None:
    with pytest.raises(DeviceError):
        build_index(IndexParams(reference=basemap, out=str(tmp_path / "index"), device="cuda"), Progress())
    assert left_in(tmp_path) == ["basemap.tif"]


def test_places_that_cannot_be_written_are_refused(basemap: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for out in (tmp_path / "file", tmp_path / "file" / "index"):
        with pytest.raises(OutputError) as caught:
            build(basemap, out)
        assert caught.value.code == "output_not_writable"
    assert left_in(tmp_path) == ["basemap.tif", "file"]


def test_too_little_space_is_said_before_any_work(
    basemap: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.outputs.destination.free_space_bytes", lambda path: 5_000_000 if path else 0)
    seen: list[str] = []
    monkeypatch.setattr("backend.indexing.describe_raster", lambda *args, **options: seen.append("work"))
    monkeypatch.setattr("backend.indexing._Job.needed_bytes", 10**9)
    with pytest.raises(OutputError) as caught:
        build(basemap, tmp_path / "index")
    assert caught.value.code == "disk_full" and seen == [] and left_in(tmp_path) == ["basemap.tif"]


def test_needed_space_is_what_the_index_takes(basemap: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr("backend.indexing.check_space", lambda path, needed: asked.append(needed))
    result = build(basemap, tmp_path / "index")
    assert 0.9 * result["bytes"] < asked[0] < 1.2 * result["bytes"]


def test_a_disk_that_fills_up_meanwhile(basemap: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for place in ("backend.retrieval.partial_map._allocate", "backend.indexing.write_tiles"):
        with monkeypatch.context() as patch:
            patch.setattr(place, full)
            with pytest.raises(OutputError) as caught:
                build(basemap, tmp_path / "index")
        assert caught.value.code == "disk_full"
        assert left_in(tmp_path) == ["basemap.tif"]


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_builds_the_same_index(basemap: str, tmp_path: Path) -> None:
    """Tolerance 2e-3 in descriptors (half precision rounds to 5e-4) and in similarity."""
    build(basemap, tmp_path / "cpu")
    build_index(IndexParams(reference=basemap, out=str(tmp_path / "cuda"), device="cuda"), Progress())
    first, second = TileIndex.load(tmp_path / "cpu"), TileIndex.load(tmp_path / "cuda")
    np.testing.assert_array_equal(second.dense.valid, first.dense.valid)
    np.testing.assert_allclose(second.dense.values.astype(float), first.dense.values.astype(float), atol=2e-3)
    np.testing.assert_allclose(second.vectors(), first.vectors(), atol=2e-3)
    np.testing.assert_array_equal(second.tile_centers_px, first.tile_centers_px)
