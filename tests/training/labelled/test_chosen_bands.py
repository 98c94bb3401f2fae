from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.errors import InputError, UsageError
from backend.progress import Progress
from backend.training.labelled.chosen_bands import chosen_bands, read_bands, resized
from backend.training.labelled.image_stack import BandScaling, fit_scaling
from backend.training.labelled.layouts import open_labelled
from tests.training.labelled.conftest import write_image


def test_which_bands_are_taken() -> None:
    assert chosen_bands(None, 13, False) == (2, 3, 4, 5, 6, 7, 8, 11, 12, 13)  # without B01, B09 and B10
    assert chosen_bands(None, 13, True) == (4, 3, 2) and chosen_bands(None, 3, True) == (1, 2, 3)
    assert chosen_bands(None, 2, False) == (1, 2) and chosen_bands((6, 1), 12, True) == (6, 1)
    with pytest.raises(UsageError, match="12 bands"):
        chosen_bands(None, 12, True)
    with pytest.raises(InputError) as caught:
        chosen_bands((1, 14), 13, False)
    assert caught.value.code == "band_missing"


def test_eurosats_bands_are_read_and_normalised(tmp_path: Path) -> None:
    values = np.arange(13, dtype=np.uint16)[:, None, None] * 400
    for name in ("AnnualCrop", "Forest"):
        image = np.broadcast_to(values, (13, 64, 64)).copy()
        write_image(tmp_path / "EuroSATallBands" / name / f"{name}_1.tif", image)
    found = open_labelled(str(tmp_path))
    images = read_bands(found, fit_scaling(found), chosen_bands(None, 13, False), 64, Progress())
    assert images.shape == (2, 10, 64, 64) and images.dtype == torch.float16
    # Equation 5.13: the value over 4095, and 1 for what is above.
    expected = [min(band * 400, 4095) / 4095 for band in (1, 2, 3, 4, 5, 6, 7, 10, 11, 12)]
    assert images[0, :, 5, 5].tolist() == pytest.approx(expected, abs=5e-4)
    assert expected[-2] == 1.0


def test_decibels_beside_reflectances_keep_a_range_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "pairs.csv").write_text("name,scene,place_group\na,river,1\nb,forest,2\n", "utf-8")
    for name in ("a", "b"):
        sar = np.full((2, 32, 32), -20.0, np.float32)
        sar[:, 16:] = 0.0
        write_image(tmp_path / "sar" / f"{name}.tif", sar)
        write_image(tmp_path / "optical" / f"{name}.tif", np.full((12, 32, 32), 819, np.uint16))
    found = open_labelled(str(tmp_path))
    assert fit_scaling(found) == BandScaling((-20.0,) * 2 + (0.0,) * 12, (0.0,) * 2 + (4095.0,) * 12)
    images = read_bands(found, fit_scaling(found), (1, 3), 32, Progress())
    assert images[1, :, 0, 0].tolist() == pytest.approx([0.0, 0.2], abs=1e-3)


def test_images_are_brought_to_another_side() -> None:
    images = torch.tensor([0.0, 1.0]).repeat(8)[None, None, None].expand(3, 2, 16, 16).half()
    assert resized(images, 8).unique().tolist() == [0.5] and resized(images, 16) is images
    assert resized(images, 32).shape == (3, 2, 32, 32)
