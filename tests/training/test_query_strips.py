from __future__ import annotations

import numpy as np
import pytest

from backend.errors import InputError
from backend.rasters.tiles import Window
from backend.training.pairs.pair_source import Region
from backend.training.query_strips import JITTER_PX, QueryDrawer, harder
from tests.training.made_scenes import made_scene, whole


def test_patches_are_cut_where_the_truth_says() -> None:
    scene = made_scene(640, 704)
    query = QueryDrawer([whole(scene)]).draw(3, 64, 0.0, np.random.default_rng(0))
    assert len(query.images) == 3 and query.images[0].shape == (1, 64, 64)
    for image, (x, y) in zip(query.images, query.truth_px):
        window = Window(int(x) - 32, int(y) - 32, 64, 64)
        assert image == pytest.approx(scene.read(window, window).sar, abs=1e-6)


def test_patches_of_a_strip_stray_from_even_steps_and_no_further() -> None:
    drawer = QueryDrawer([whole(made_scene(1024, 1024))])
    rng = np.random.default_rng(1)
    off = []
    for _ in range(12):
        query = drawer.draw(4, 128, 0.0, rng)
        steps = np.diff(query.offset_px, axis=0)
        assert sorted(steps[0].tolist()) == [0.0, 128.0] and (steps == steps[0]).all()
        start = query.truth_px - query.offset_px
        off.append(np.ptp(start, axis=0))
    assert 0 < np.max(off) <= 2 * JITTER_PX


def test_a_strip_that_does_not_fit_becomes_shorter() -> None:
    query = QueryDrawer([whole(made_scene(320, 320))]).draw(8, 128, 0.0, np.random.default_rng(2))
    assert len(query.images) in (1, 2)


def test_queries_stay_in_their_region() -> None:
    scene = made_scene(1024, 1024)
    region = Region(scene, np.arange(16)[:, None] * np.ones(16, int) >= 8)
    for seed in range(8):
        assert QueryDrawer([region]).draw(1, 128, 0.0, np.random.default_rng(seed)).truth_px[0, 1] >= 512 + 64


def test_no_ground_is_an_error() -> None:
    scene = made_scene(256, 256)
    with pytest.raises(InputError):
        QueryDrawer([Region(scene, np.zeros((4, 4), bool))])
    with pytest.raises(InputError):
        QueryDrawer([whole(scene)]).draw(1, 512, 0.0, np.random.default_rng(0))


def test_harder_leaves_what_counts() -> None:
    image, mask = np.random.default_rng(0).random((1, 80, 80)).astype(np.float32), np.ones((80, 80), bool)
    same, known = harder(image, mask, 8, 0.0, np.random.default_rng(0))
    assert known.all() and np.abs(same - image[:, 8:-8, 8:-8]).max() < 1e-6
    for seed in range(20):
        changed, known = harder(image, mask, 8, 1.0, np.random.default_rng(seed))
        assert changed.shape == (1, 64, 64) and 0.0 <= changed.min() and changed.max() <= 1.0
        assert known.mean() > 0.5 and (changed[0][~known] == 0.0).all()
