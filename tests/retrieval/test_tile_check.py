from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from backend.descriptors.dense_map import DenseMap
from backend.retrieval.correlation import cells_at, correlate_window
from backend.retrieval.templates import centred
from backend.retrieval.tile_check import check_places, sifted_places


def smooth_map(known: np.ndarray) -> DenseMap:
    noise = torch.from_numpy(np.random.default_rng(5).normal(size=(1, 4, *known.shape)).astype(np.float32))
    values = F.normalize(F.avg_pool2d(noise, 5, stride=1, padding=2)[0], dim=0).numpy() * known
    return DenseMap(values.astype(np.float16), known, 4)


def test_the_check_is_the_correlation_around_each_place() -> None:
    generator = np.random.default_rng(0)
    values, known = generator.normal(size=(3, 60, 70)).astype(np.float16), np.ones((60, 70), bool)
    known[:, 50:] = False
    values[:, ~known] = 0
    dense = DenseMap(values, known, 4)
    cut = torch.from_numpy(values[None, :, 20:36, 11:27].astype(np.float32))
    valid = torch.ones(1, 16, 16, dtype=torch.bool)
    valid[:, :3] = False
    template = centred(cut * valid[:, None], valid)
    places_px = np.array([[4.0 * 20, 4.0 * 27], [-8.0, -8.0], [4.0 * 50, 4.0 * 30], [4.0 * 200, 0.0]])
    found = check_places(dense, template[0], valid[0], places_px, 3)
    assert found.row.shape == found.col.shape == found.similarity.shape == (1, 4)
    assert abs(float(found.row[0, 0]) - 20.0) <= 0.5 and abs(float(found.col[0, 0]) - 11.0) <= 0.5
    assert found.found[0].tolist() == [True, False, True, False]  # less than half of the second meets the map
    for at, (x, y) in enumerate(places_px):
        row, col = round(y / 4 - 8) - 3, round(x / 4 - 8) - 3
        window, mask = cells_at(dense, row, col, 22, 22)
        windows, masks = torch.from_numpy(window.astype(np.float32))[None], torch.from_numpy(mask)[None]
        expected = correlate_window(template, valid, windows, masks).max()
        torch.testing.assert_close(found.similarity[0, at], expected, atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("side", [16, 15])
def test_sifting_keeps_the_likeliest_places_and_moves_them_near_the_summit(side: int) -> None:
    dense = smooth_map(np.ones((90, 120), bool))
    cut = torch.from_numpy(dense.values[None, :, 40 : 40 + side, 61 : 61 + side].astype(np.float32))
    valid = torch.ones(1, side, side, dtype=torch.bool)
    template = centred(cut, valid)
    truth = np.array([61.0 + side / 2.0, 40.0 + side / 2.0])
    generator = np.random.default_rng(1)
    elsewhere = generator.uniform([10.0, 10.0], [110.0, 80.0], size=(60, 2))
    elsewhere = elsewhere[np.abs(elsewhere - truth).max(axis=1) > 6.0]
    places_px = 4.0 * np.concatenate([elsewhere, [truth + (2.0, -3.0)]])
    kept = sifted_places(dense, template[0], valid[0], places_px, 5)
    assert kept.shape == (5, 2)
    assert np.abs(kept[0] / 4.0 - truth).max() <= 1.0  # of placements 2 cells apart one is so near
    peak = check_places(dense, template[0], valid[0], kept, 2)
    assert float(peak.similarity[0, 0]) == pytest.approx(float(peak.similarity.max()))
    assert abs(float(peak.row[0, 0]) - 40.0) <= 0.5 and abs(float(peak.col[0, 0]) - 61.0) <= 0.5
    assert len(sifted_places(dense, template[0], valid[0], places_px[:3], 5)) == 3


def test_places_without_data_are_sifted_out() -> None:
    known = np.ones((60, 70), bool)
    known[:, 35:] = False
    dense = smooth_map(known)
    cut = torch.from_numpy(dense.values[None, :, 20:36, 8:24].astype(np.float32))
    valid = torch.ones(1, 16, 16, dtype=torch.bool)
    places_px = 4.0 * np.array([[60.0, 30.0], [300.0, -50.0], [16.0, 28.0], [50.0, 10.0]])
    kept = sifted_places(dense, centred(cut, valid)[0], valid[0], places_px, 2)
    np.testing.assert_allclose(kept[0], [64.0, 112.0])
