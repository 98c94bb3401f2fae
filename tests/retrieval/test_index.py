from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
import torch
from osgeo import gdal_array

from backend.errors import IndexMismatchError, InputError, UsageError
from backend.rasters.digest import raster_digest
from backend.retrieval.embeddings import embed_patches, grid_of_tile
from backend.retrieval.index import TileIndex
from backend.retrieval.manifest import INDEX_NAMES, MANIFEST_NAME

IndexWriter = Callable[..., Path]

TOLERANCE = {"float": 1e-3, "binary": 0.15}
"""Of a similarity that is an estimate with two bits a number."""


def queries_of(index: TileIndex) -> torch.Tensor:
    """Two tiles of the map, embedded from it, and one that is noise."""
    values = torch.from_numpy(np.array(index.dense.values).astype(np.float32))
    parts = torch.stack([values[:, 0:24, 12:36], values[:, 24:48, 60:84], torch.randn(3, 24, 24)])
    return embed_patches(parts, torch.ones(3, 24, 24, dtype=torch.bool), grid_of_tile(24))


def refusal(folder: Path, **options: str) -> IndexMismatchError:
    with pytest.raises(IndexMismatchError) as caught:
        TileIndex.load(folder, **options)
    assert str(folder) in caught.value.message and caught.value.hint
    return caught.value


@pytest.mark.parametrize("code", ["float", "binary"])
def test_tiles_find_themselves(write_index: IndexWriter, code: str) -> None:
    index = TileIndex.load(write_index(code=code))
    numbers, similarity = index.search(queries_of(index), 5)
    assert numbers.shape == similarity.shape == (3, 5)
    assert index.tile_centers_px[numbers[:2, 0]].tolist() == [[96.0, 48.0], [288.0, 144.0]]
    torch.testing.assert_close(similarity[:2, 0], torch.ones(2), atol=TOLERANCE[code], rtol=0.0)
    assert (similarity[:, :-1] >= similarity[:, 1:]).all()


def test_float_similarity_is_the_cosine_and_binary_an_estimate_of_it(write_index: IndexWriter) -> None:
    exact, coded = TileIndex.load(write_index("f")), TileIndex.load(write_index("b", code="binary"))
    queries, vectors = queries_of(exact), torch.from_numpy(exact.vectors())
    numbers, similarity = exact.search(queries, 40)
    torch.testing.assert_close(similarity, (queries @ vectors.T).gather(1, numbers), atol=1e-5, rtol=0.0)
    numbers, similarity = coded.search(queries, 40)
    torch.testing.assert_close(similarity, (queries @ vectors.T).gather(1, numbers), atol=0.1, rtol=0.0)


def test_vectors_of_a_binary_index_have_the_signs_of_the_exact(write_index: IndexWriter) -> None:
    coded, exact = TileIndex.load(write_index("b", code="binary")), TileIndex.load(write_index("f"))
    assert coded.vectors().shape == exact.vectors().shape == (40, 300)
    np.testing.assert_array_equal(coded.vectors() > 0, exact.vectors() > 0)
    assert len(np.unique(np.abs(coded.vectors()))) == 2


@pytest.mark.parametrize("code", ["float", "binary"])
def test_search_by_product_equals_search_by_faiss(write_index: IndexWriter, code: str) -> None:
    # What a GPU runs, run here on the CPU.
    index = TileIndex.load(write_index(code=code))
    queries = queries_of(index)
    numbers, similarity = index.search(queries, 7)
    by_product = index._search_torch(queries, 7)
    torch.testing.assert_close(by_product[1], similarity, atol=1e-5 if code == "float" else 0.01, rtol=0.0)
    assert torch.equal(by_product[0][:2, 0], numbers[:2, 0])  # of the noise several tiles are equally like


@pytest.mark.parametrize("code", ["float", "binary"])
def test_many_tiles_are_searched_by_fewer_numbers(
    write_index: IndexWriter, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr("backend.retrieval.reduction.FEWEST_TILES", 40)
    monkeypatch.setattr("backend.retrieval.reduction.REDUCED_SIZE", 32)
    index = TileIndex.load(write_index(code=code))
    assert (index.manifest.embedding_size, index.manifest.code_size) == (300, 32)
    assert index.vectors().shape == (40, 32)
    if code == "float":
        assert np.allclose(np.linalg.norm(index.vectors(), axis=1), 1.0, atol=1e-5)
    numbers, similarity = index.search(queries_of(index), 5)
    assert index.tile_centers_px[numbers[:2, 0]].tolist() == [[96.0, 48.0], [288.0, 144.0]]
    torch.testing.assert_close(similarity[:2, 0], torch.ones(2), atol=2 * TOLERANCE[code], rtol=0.0)


@pytest.mark.parametrize("code", ["float", "binary"])
def test_shifts_searched_together_are_those_searched_one_by_one(write_index: IndexWriter, code: str) -> None:
    index = TileIndex.load(write_index(code=code))
    queries = queries_of(index)[[0, 2, 1, 2, 2, 0]].reshape(2, 3, -1)
    numbers, similarity, shifts = index.best_of_shifts(queries, 40)
    each = torch.stack(
        [
            index.search(queries[:, at], 40)[1].gather(1, index.search(queries[:, at], 40)[0].argsort(1))
            for at in range(3)
        ]
    )  # (shift, query, tile)
    torch.testing.assert_close(similarity, each.amax(dim=0).gather(1, numbers), atol=1e-5, rtol=0.0)
    at_shift = each.permute(1, 2, 0).gather(1, numbers[..., None].expand(-1, -1, 3)).gather(2, shifts[..., None])
    torch.testing.assert_close(similarity, at_shift[..., 0], atol=1e-5, rtol=0.0)
    assert index.tile_centers_px[numbers[:, 0]].tolist()[0] in ([96.0, 48.0], [288.0, 144.0])
    assert all(sorted(row) == list(range(40)) for row in numbers.tolist())
    assert [part.shape for part in index.best_of_shifts(queries[:0], 5)] == [(0, 5)] * 3
    with pytest.raises(UsageError, match="cannot search"):
        index.best_of_shifts(queries[0], 5)


def test_asking_for_more_than_there_is(write_index: IndexWriter) -> None:
    index = TileIndex.load(write_index())
    assert index.num_tiles == 40
    numbers, _ = index.search(queries_of(index), 1000)
    assert sorted(numbers[0].tolist()) == list(range(40))
    assert index.search(queries_of(index)[:0], 5)[0].shape == (0, 5)


def test_queries_of_another_length_are_refused(write_index: IndexWriter) -> None:
    index = TileIndex.load(write_index())
    for embeddings, k in ((torch.zeros(2, 7), 5), (torch.zeros(108), 5), (torch.zeros(2, 108), 0)):
        with pytest.raises(UsageError, match="cannot search"):
            index.search(embeddings, k)


def test_dense_map_is_mapped_not_loaded(write_index: IndexWriter) -> None:
    index = TileIndex.load(write_index())
    assert isinstance(index.dense.values, np.memmap) and not index.dense.values.flags.writeable
    assert index.dense.shape == (70, 100) and index.dense.stride_px == 4 and index.grid.width_px == 400


def test_index_of_another_model_is_refused(write_index: IndexWriter) -> None:
    folder = write_index()
    assert TileIndex.load(folder, model_digest="b" * 64).num_tiles == 40
    error = refusal(folder, model_digest="c" * 64)
    assert error.code == "index_foreign" and "descriptor" in error.message and "structural" in error.message
    assert "--overwrite" in error.hint


def test_index_of_another_raster_is_refused_and_a_moved_one_is_not(write_index: IndexWriter, tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(0, 255, (60, 60)).astype(np.uint8)
    gdal_array.SaveArray(image, str(tmp_path / "basemap.tif"), "GTiff")
    folder = write_index(reference_digest=raster_digest(str(tmp_path / "basemap.tif")))
    assert TileIndex.load(folder, reference_path=str(tmp_path / "basemap.tif")).find_reference() is not None
    (tmp_path / "elsewhere").mkdir()
    moved_raster = shutil.move(str(tmp_path / "basemap.tif"), str(tmp_path / "elsewhere" / "other_name.tif"))
    moved_index = shutil.move(str(folder), str(tmp_path / "elsewhere" / "moved"))
    index = TileIndex.load(moved_index, reference_path=moved_raster)
    assert index.find_reference() is None  # neither where it lay nor beside the index under its name
    image[30, 30] ^= 255
    gdal_array.SaveArray(image, moved_raster, "GTiff")
    error = refusal(Path(moved_index), reference_path=moved_raster)
    assert error.code == "index_foreign" and moved_raster in error.message and "basemap.tif" in error.message
    with pytest.raises(InputError):
        TileIndex.load(moved_index, reference_path=str(tmp_path / "none.tif"))


def test_basemap_beside_a_moved_index_is_found(write_index: IndexWriter, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "basemap.tif").touch()
    moved = shutil.move(str(write_index()), str(tmp_path / "elsewhere" / "index"))
    assert TileIndex.load(moved).find_reference() == str(tmp_path / "elsewhere" / "basemap.tif")


def test_index_of_another_version_is_refused(write_index: IndexWriter) -> None:
    error = refusal(write_index(version=99))
    assert error.code == "index_foreign" and "99" in error.message and "--overwrite" in error.hint


def test_what_is_no_index_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path, words in ((tmp_path / "none", "does not exist"), (tmp_path / "file", "is a file"), (tmp_path, "no mani")):
        error = refusal(path)
        assert error.code == "index_missing" and words in error.message


@pytest.mark.parametrize("name", INDEX_NAMES)
def test_missing_and_cut_files_are_noticed(write_index: IndexWriter, name: str) -> None:
    whole = write_index()
    cut = shutil.copytree(whole, whole.with_name("cut")) / name
    cut.write_bytes(cut.read_bytes()[:-20])
    error = refusal(cut.parent)
    assert error.code == "index_damaged" and name in error.message
    (whole / name).unlink()
    error = refusal(whole)
    assert error.code == ("index_missing" if name == MANIFEST_NAME else "index_damaged") and name in error.message


@pytest.mark.parametrize("name", ["dense.npy", "valid.npy", "tiles.npy", "reduction.npy", "tiles.faiss"])
def test_altered_files_are_noticed(write_index: IndexWriter, name: str) -> None:
    folder = write_index()
    content = bytearray((folder / name).read_bytes())
    content[-9] ^= 255
    (folder / name).write_bytes(content)
    error = refusal(folder)
    assert error.code == "index_damaged" and name in error.message


@pytest.mark.parametrize(
    "changes", [{"num_tiles": 39}, {"channels": 4}, {"stride_px": 8}, {"embedding_size": 200}, {"code_size": 64}]
)
def test_files_that_do_not_fit_one_another_are_noticed(write_index: IndexWriter, changes: dict) -> None:
    error = refusal(write_index(**changes))
    assert error.code == "index_damaged" and "do not fit" in error.message


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"version": 1}', '{"version": 1, "colour": "red"}'])
def test_manifests_that_say_nothing(write_index: IndexWriter, text: str) -> None:
    folder = write_index()
    (folder / MANIFEST_NAME).write_text(text)
    assert refusal(folder).code in ("index_damaged", "index_foreign")


@pytest.mark.parametrize(
    "changes", [{"code": 7}, {"tile_px": "x"}, {"tile_px": 0}, {"num_tiles": -1}, {"overlap": None}, {"overlap": 1.0}]
)
def test_manifests_with_impossible_values(write_index: IndexWriter, changes: dict) -> None:
    folder = write_index()
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    (folder / MANIFEST_NAME).write_text(json.dumps({**manifest, **changes}))
    error = refusal(folder)
    assert error.code == "index_damaged" and next(iter(changes)) in error.message


def test_code_of_another_kind_than_stated(write_index: IndexWriter) -> None:
    folder = write_index()
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    (folder / MANIFEST_NAME).write_text(json.dumps({**manifest, "code": "binary"}))
    assert refusal(folder).code == "index_damaged"


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("code", ["float", "binary"])
def test_cuda_finds_what_the_cpu_finds(write_index: IndexWriter, code: str) -> None:
    """Tolerance 1e-5 in similarity; equally similar tiles may change places."""
    index = TileIndex.load(write_index(code=code))
    queries = queries_of(index)
    numbers, similarity = index.search(queries.to("cuda"), 10)
    assert numbers.is_cuda and similarity.is_cuda
    expected_numbers, expected = index.search(queries, 10)
    torch.testing.assert_close(similarity.cpu(), expected, atol=1e-5, rtol=0.0)
    assert torch.equal(numbers[:2, 0].cpu(), expected_numbers[:2, 0])
