from __future__ import annotations

from pathlib import Path
from typing import Iterator

import numpy as np
import pytest

from backend.affine import Affine
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.places import ValidPlaces, turn
from backend.evaluation.strip_cuts import StripPlan, cut_strips, resampled
from backend.progress import Progress
from backend.rasters.radiometry import SarRadiometry
from backend.rasters.raster import open_raster
from backend.rasters.tiles import Window

from .conftest import PairFiles, write

AS_IT_IS = SarRadiometry("db", "test", (1,), "test", 0.0, 1.0, 0.0)


@pytest.fixture(scope="module")
def pair(files: PairFiles) -> Iterator[AlignedPair]:
    opened = open_pair(files.sar, files.optical)
    yield opened
    opened.close()


def test_turned_ramp_has_the_values_of_the_places_it_shows(tmp_path: Path) -> None:
    # Value = 0.1 + x/400 + y/1000 at pixel centres: what a strip shows can be told from its truth alone.
    rows, cols = np.mgrid[0:200, 0:240] + 0.5
    path = write(tmp_path / "ramp.tif", (0.1 + cols / 400.0 + rows / 1000.0).astype(np.float32))
    linear = turn(30.0, 1.07)
    truth = Affine(linear.a, linear.b, 90.0, linear.d, linear.e, 40.0)
    with open_raster(path) as raster:
        image, valid = resampled(raster, AS_IT_IS, truth, (60, 100))
    strip_rows, strip_cols = np.mgrid[0:60, 0:100] + 0.5
    x = truth.a * strip_cols + truth.b * strip_rows + truth.c
    y = truth.d * strip_cols + truth.e * strip_rows + truth.f
    assert valid.all()
    np.testing.assert_allclose(image[0], 0.1 + x / 400.0 + y / 1000.0, atol=2e-4)


def test_beyond_the_raster_there_is_no_data(tmp_path: Path) -> None:
    path = write(tmp_path / "flat.tif", np.full((64, 64), 0.5, np.float32))
    with open_raster(path) as raster:
        image, valid = resampled(raster, AS_IT_IS, Affine.translation(-10.25, 0.0), (40, 40))
    assert not valid[:, :10].any() and valid[2:, 12:].all() and (image[0][~valid] == 0).all()


@pytest.mark.parametrize("patches", [1, 3])
def test_known_heading_gives_untouched_pixels(pair: AlignedPair, patches: int) -> None:
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    plan = StripPlan(patches, 64, heading_known=True, scale_tolerance=0.0)
    shapes = set()
    for cut in cut_strips(pair.sar, pair.sar_radiometry, places, plan, 12, np.random.default_rng(0)):
        col, row = round(cut.truth.c), round(cut.truth.f)
        assert cut.truth == Affine.translation(col, row) and (cut.heading_deg, cut.scale) == (0.0, 1.0)
        image, _ = pair.sar_image(Window(col, row, cut.valid.shape[1], cut.valid.shape[0]))
        assert np.array_equal(cut.image, image) and cut.valid.all()
        assert cut.center == (col + cut.valid.shape[1] / 2, row + cut.valid.shape[0] / 2)
        shapes.add(cut.valid.shape)
    assert shapes == ({(64, 64)} if patches == 1 else {(64, 192), (192, 64)})  # along columns and along rows


def test_unknown_heading_turns_and_scales_each_strip(pair: AlignedPair) -> None:
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    plan = StripPlan(3, 64, heading_known=False, scale_tolerance=0.1)
    cuts = list(cut_strips(pair.sar, pair.sar_radiometry, places, plan, 16, np.random.default_rng(0)))
    assert all(cut.valid.all() and 0.0 <= cut.image.min() <= cut.image.max() <= 1.0 for cut in cuts)
    assert all(cut.truth.determinant == pytest.approx(cut.scale**2) for cut in cuts)
    headings, scales = [cut.heading_deg for cut in cuts], [cut.scale for cut in cuts]
    assert max(headings) - min(headings) > 180.0 and 0.9 <= min(scales) < 1.0 < max(scales) <= 1.1
    again = list(cut_strips(pair.sar, pair.sar_radiometry, places, plan, 2, np.random.default_rng(0)))
    assert [cut.truth for cut in again] == [cut.truth for cut in cuts[:2]]


def test_known_heading_with_doubtful_scale_is_scaled_only(pair: AlignedPair) -> None:
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    plan = StripPlan(2, 64, heading_known=True, scale_tolerance=0.1)
    for cut in cut_strips(pair.sar, pair.sar_radiometry, places, plan, 4, np.random.default_rng(0)):
        assert cut.heading_deg == 0.0 and cut.truth.b == cut.truth.d == 0.0 and cut.truth.a == pytest.approx(cut.scale)
