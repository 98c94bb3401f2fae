from __future__ import annotations

import numpy as np
import torch

from backend.descriptors.dense_map import DenseMap
from backend.retrieval.correlation import cells_at, correlate_window
from backend.retrieval.templates import centred
from backend.retrieval.tile_check import check_places


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
