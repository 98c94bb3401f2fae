"""Strips judged by where their content lies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.location_trials import LocationTrial
from backend.evaluation.strip_content import strip_content_offset
from backend.evaluation.strip_cuts import StripCut
from backend.progress import Progress
from benchmarks.calibration import Job, as_record
from tests.evaluation.conftest import SIZE_PX, ground, write

OFF_ROW_PX, OFF_COL_PX = 8, -12


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> AlignedPair:
    """The optical content lies 8 rows below and 12 columns left of where the SAR image has it."""
    folder: Path = tmp_path_factory.mktemp("off")
    here = ground(5)
    speckle = np.random.default_rng(0).gamma(16.0, 1.0 / 16.0, here.shape)
    sar = (0.02 * 10.0 ** (1.5 * (1.0 - here)) * speckle).astype(np.float32)
    moved = np.roll(here, (OFF_ROW_PX, OFF_COL_PX), (0, 1))
    optical = np.stack([(40 + 180 * moved).astype(np.uint8)] * 3)
    return open_pair(write(folder / "sar.tif", sar), write(folder / "optical.tif", optical))


def strip(truth: Affine, height: int = 64, width: int = 192) -> StripCut:
    return StripCut(np.zeros((1, height, width), np.float32), np.ones((height, width), bool), truth, 0.0, 1.0)


def offset_of(pair: AlignedPair, cut: StripCut) -> "tuple[float, float] | None":
    return strip_content_offset(pair, cut, 64, torch.device("cpu"), Progress())


def test_the_offset_of_a_strip_is_that_of_the_content_under_it(pair: AlignedPair) -> None:
    middle = SIZE_PX / 2.0
    found = offset_of(pair, strip(Affine.translation(middle - 96.0, middle - 32.0)))
    assert found == pytest.approx((OFF_COL_PX, OFF_ROW_PX), abs=1.0)


def test_where_there_is_nothing_to_see_nothing_is_said(pair: AlignedPair) -> None:
    assert offset_of(pair, strip(Affine.translation(5000.0, 5000.0))) is None


def trial(shift_px: "tuple[float, float] | None") -> LocationTrial:
    error = float("inf") if shift_px is None else float(np.hypot(*shift_px))
    return LocationTrial(True, 0.0, 0.0, error, error, True, 0.9, "", 1.0, 0.0, 1.0, {}, shift_px)


def test_a_record_holds_both_errors() -> None:
    job = Job(4, "known", True, 0)
    both = as_record(job, trial((6.0, 8.0)), 10.0, (6.0, 5.0))
    assert (both["error_m"], both["content_error_m"]) == (100.0, 30.0)
    assert both["content_offset_m"] == pytest.approx(10.0 * np.hypot(6.0, 5.0))
    unknown = as_record(job, trial((6.0, 8.0)), 10.0, None)
    assert (unknown["content_error_m"], unknown["content_offset_m"]) == (100.0, None)
    assert as_record(job, trial(None), 10.0, (1.0, 1.0))["content_error_m"] == float("inf")
