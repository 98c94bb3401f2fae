from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal_array

from backend.descriptors import block_reader, dense_map
from backend.descriptors.dense_map import DenseMap, block_side_px, describe_image, describe_raster
from backend.descriptors.descriptor import StructuralDescriptor
from backend.descriptors.face import describe_inner
from backend.descriptors.structural import StructuralSettings
from backend.errors import Cancelled, InputError
from backend.progress import Progress
from backend.rasters.radiometry import fit_optical
from backend.rasters.raster import Raster, open_raster
from backend.rasters.tiles import Window

CPU = torch.device("cpu")
DESCRIPTOR = StructuralDescriptor(StructuralSettings(energy_radius_px=16))
WIDTH, HEIGHT = 214, 150
"""Neither is a multiple of the stride, nor of any block."""


@pytest.fixture
def raster(tmp_path: Path) -> Raster:
    """Smooth noise with a hole, told by zeros around the upper left corner and a stripe of them."""
    generator = np.random.default_rng(4)
    image = generator.integers(40, 200, (HEIGHT, WIDTH)).astype(np.uint8)
    image[:70, :90] = 0
    image[120:124] = 0
    dataset = gdal_array.SaveArray(image, str(tmp_path / "raster.tif"), "GTiff")
    dataset.GetRasterBand(1).SetNoDataValue(0)
    del dataset
    return open_raster(str(tmp_path / "raster.tif"))


def described(raster: Raster, **options: object) -> DenseMap:
    return describe_raster(raster, fit_optical(raster), DESCRIPTOR, "optical", CPU, Progress(), **options)


@pytest.mark.parametrize("block_px", [32, 64, 100, 128])
def test_result_does_not_depend_on_the_blocks(raster: Raster, monkeypatch: pytest.MonkeyPatch, block_px: int) -> None:
    whole = described(raster)
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: block_px)
    blocks = described(raster)
    assert whole.shape == blocks.shape == (38, 54) and 0.4 < whole.valid.mean() < 0.9
    np.testing.assert_array_equal(blocks.valid, whole.valid)
    # Half precision rounds to 2^-12 of values below 1: what lies between two of its numbers may go either way.
    np.testing.assert_allclose(blocks.values.astype(float), whole.values.astype(float), atol=2.0**-11)


def test_cells_of_holes_are_zero_and_others_of_unit_norm(raster: Raster) -> None:
    dense = described(raster)
    norms = np.linalg.norm(dense.values.astype(float), axis=0)
    assert not dense.valid[:17, :22].any() and not dense.valid[30].any()
    assert norms[~dense.valid].max() == 0.0
    np.testing.assert_allclose(norms[dense.valid], 1.0, atol=2e-3)


def test_same_as_describing_the_image_in_memory(raster: Raster) -> None:
    radiometry = fit_optical(raster)
    image, valid = radiometry.apply(*raster.read(0, 0, WIDTH, HEIGHT))
    values, cells = describe_image(DESCRIPTOR, image, valid, "optical", CPU)
    dense = described(raster)
    assert values.shape == (10, 38, 54) and cells.dtype == torch.bool
    # A raster's edge is one of validity; an image's own edge is taken to go on beyond it.
    inner = (slice(8, -8), slice(8, -8))
    np.testing.assert_array_equal(cells.numpy()[inner], dense.valid[inner])
    at = (slice(None), *inner)
    np.testing.assert_allclose(values.numpy()[at], dense.values[at].astype(float), atol=2.0**-11)


def test_only_blocks_of_the_window_are_computed(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 64)
    whole, part = described(raster), described(raster, window=Window(130, 70, 10, 10))
    rows, cols = slice(16, 32), slice(32, 48)  # the block of columns 128..191 and rows 64..127
    np.testing.assert_array_equal(part.values[:, rows, cols], whole.values[:, rows, cols])
    assert part.valid[rows, cols].any() and part.valid.sum() == part.valid[rows, cols].sum()


def test_goes_on_where_it_was_stopped(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 64)
    whole = described(raster)
    arrays = {"values": np.zeros_like(whole.values), "valid": np.zeros_like(whole.valid)}
    progress, finished = Progress(), []

    def on_block(number: int) -> None:
        finished.append(number)
        if number == 4:
            progress.cancel()

    with pytest.raises(Cancelled):
        describe_raster(raster, fit_optical(raster), DESCRIPTOR, "optical", CPU, progress, on_block=on_block, **arrays)
    assert finished == [0, 1, 2, 3, 4] and 0 < arrays["valid"].sum() < whole.valid.sum()
    described(raster, skip=lambda number: number in finished, **arrays)
    np.testing.assert_array_equal(arrays["values"], whole.values)
    np.testing.assert_array_equal(arrays["valid"], whole.valid)


@pytest.mark.parametrize("piece_px", [16, 32, 64])
def test_what_holds_no_data_is_left_out_and_changes_nothing(
    raster: Raster, monkeypatch: pytest.MonkeyPatch, piece_px: int
) -> None:
    whole = described(raster)
    monkeypatch.setattr(block_reader, "PIECE_PX", piece_px)
    pieces = described(raster)
    np.testing.assert_array_equal(pieces.valid, whole.valid)
    np.testing.assert_allclose(pieces.values.astype(float), whole.values.astype(float), atol=2.0**-11)


def test_rectangles_cover_what_is_valid_and_no_more_squares_than_need_be() -> None:
    valid = np.zeros((7, 10), bool)
    valid[0:4, 2:6] = True  # squares of 2: rows 0-1, columns 1-2
    valid[6, 9] = True
    found = block_reader.rectangles_with_data(valid, 2)
    assert found == [Window(2, 0, 4, 4), Window(8, 6, 2, 1)]
    valid[0, 7] = True
    assert block_reader.rectangles_with_data(valid, 2) == [Window(2, 0, 6, 2), Window(2, 2, 4, 2), Window(8, 6, 2, 1)]
    assert block_reader.rectangles_with_data(np.zeros((7, 10), bool), 2) == []


def test_a_failure_while_reading_ahead_is_raised_and_the_reader_ends(
    raster: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 64)
    calls, read = [], Raster.read

    def fails_once(self: Raster, *args: object, **options: object) -> object:
        calls.append(threading.current_thread().name)
        if len(calls) == 3:
            raise InputError("the file ends here", code="raster_truncated")
        return read(self, *args, **options)  # type: ignore[arg-type]

    radiometry, finished = fit_optical(raster), []
    monkeypatch.setattr(Raster, "read", fails_once)
    with pytest.raises(InputError, match="ends here"):
        describe_raster(raster, radiometry, DESCRIPTOR, "optical", CPU, Progress(), on_block=finished.append)
    # The block after the one that failed may have been read by the time the failure is met.
    assert 3 <= len(calls) <= 3 + block_reader.AHEAD and set(calls) == {"read-blocks_0"} and finished == [0, 1]
    assert not any(thread.name.startswith("read-blocks") for thread in threading.enumerate())


def test_blocks_are_as_large_as_memory_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    for margin_px in (0, 100, 144, 176, 400):
        side_px = block_side_px(margin_px)
        assert side_px % 1024 == 0
        assert 84 * (side_px + 2 * margin_px) ** 2 <= 2**30 < 84 * (side_px + 1024 + 2 * margin_px) ** 2
    assert block_side_px(144) == 3072
    assert block_side_px(5000) == 1024
    monkeypatch.setattr(dense_map, "BLOCK_MEMORY", 84 * 2048**2)
    assert block_side_px(0) == 2048 and block_side_px(1) == 1024


def test_a_descriptor_is_asked_for_what_is_kept_alone(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> None:
    class Knowing(StructuralDescriptor):
        def describe_inner(
            self, image: torch.Tensor, valid: torch.Tensor, modality: str, inner: Window
        ) -> tuple[torch.Tensor, torch.Tensor]:
            asked.append((tuple(image.shape[-2:]), inner))
            return describe_inner(DESCRIPTOR, image, valid, modality, inner)

    asked: list[tuple[object, Window]] = []
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 64)
    plain = described(raster)
    knowing = describe_raster(
        raster,
        fit_optical(raster),
        Knowing(DESCRIPTOR.settings),
        "optical",
        CPU,
        Progress(),
        window=Window(130, 70, 9, 9),
    )
    rows, cols = slice(16, 32), slice(32, 48)
    np.testing.assert_array_equal(knowing.values[:, rows, cols], plain.values[:, rows, cols])
    # The block of rows 64..127 and columns 128..191, with the descriptor's margin of 40 px all around.
    assert asked == [((144, 144), Window(40, 40, 64, 64))]
