from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest

from backend.errors import InputError, ModelError
from backend.training.labelled.image_stack import BandScaling, fit_scaling, read_image
from backend.training.labelled.layouts import open_labelled
from tests.training.labelled.conftest import write_image


def test_eight_bits_keep_their_range(pairs: Callable[..., Path]) -> None:
    found = open_labelled(str(pairs(("a", "river", "1"), ("b", "forest", "2"))))
    scaling = fit_scaling(found)
    assert scaling == BandScaling((0.0, 0.0), (255.0, 255.0))
    image = read_image(found.images[1], scaling, 32)
    assert image.shape == (2, 32, 32)
    assert image.amax(dim=(1, 2)).tolist() == pytest.approx([10 / 255, 254 / 255])
    assert image.amin(dim=(1, 2)).tolist() == pytest.approx([10 / 255, 254 / 255])


def test_sixteen_bits_end_at_4095_and_floats_at_their_percentiles(tmp_path: Path) -> None:
    for name, kind, values in (("a", "uint16", (1000, 5000)), ("b", "float32", (-20.0, 0.0))):
        for number in range(2):
            image = np.full((13, 16, 16), values[0], kind)
            image[:, 8:] = values[1]
            write_image(tmp_path / kind / f"{name}{number}" / "x.tif", image)
    bits = open_labelled(str(tmp_path / "uint16"))
    image = read_image(bits.images[0], fit_scaling(bits), 16)
    assert image.shape == (13, 16, 16) and image[3, 0, 0] == pytest.approx(1000 / 4095) and image[3, 15, 0] == 1.0
    decibels = open_labelled(str(tmp_path / "float32"))
    scaling = fit_scaling(decibels)
    assert (scaling.low[0], scaling.high[0]) == (-20.0, 0.0)
    assert BandScaling.from_mapping(scaling.to_mapping()) == scaling


def test_sizes_are_brought_to_one(tmp_path: Path) -> None:
    ramp = np.repeat(np.arange(64, dtype=np.uint8)[None, None], 64, axis=1)
    for name in ("a", "b"):
        write_image(tmp_path / name / "x.png", ramp)
    found = open_labelled(str(tmp_path))
    scaling = fit_scaling(found)
    down, up = (read_image(found.images[0], scaling, size) * 255 for size in (32, 128))
    assert down.shape == (1, 32, 32) and down[0, 0, :3].tolist() == pytest.approx([0.5, 2.5, 4.5])
    assert up.shape == (1, 128, 128) and float(up.mean()) == pytest.approx(31.5, abs=0.1)


def test_other_bands_are_refused(tmp_path: Path) -> None:
    write_image(tmp_path / "a" / "x.tif", np.zeros((3, 8, 8), np.uint8))
    write_image(tmp_path / "b" / "x.tif", np.zeros((4, 8, 8), np.uint8))
    found = open_labelled(str(tmp_path))
    with pytest.raises(InputError, match="4 bands"):
        read_image(found.images[1], fit_scaling(found), 8)
    for values in (None, {"low": [0.0]}, {"low": [0.0], "high": [1.0, 2.0]}, {"low": [], "high": []}):
        with pytest.raises(ModelError):
            BandScaling.from_mapping(values)


def test_eight_bits_among_sixteen_are_refused(tmp_path: Path) -> None:
    write_image(tmp_path / "a" / "x.tif", np.full((3, 8, 8), 200, np.uint8))
    write_image(tmp_path / "b" / "x.tif", np.full((3, 8, 8), 3000, np.uint16))
    found = open_labelled(str(tmp_path))
    of_8, of_16 = (BandScaling((0.0,) * 3, (high,) * 3) for high in (255.0, 4095.0))
    assert fit_scaling(found) == of_8
    for image, scaling, words in ((found.images[1], of_8, "16 bits where"), (found.images[0], of_16, "8 bits where")):
        with pytest.raises(InputError, match=words) as caught:
            read_image(image, scaling, 8)
        assert caught.value.code == "patch_differs"
    read_image(found.images[0], of_8, 8)
    read_image(found.images[1], of_16, 8)


def test_no_data_is_dark_and_nothing_else_refused(tmp_path: Path) -> None:
    decibels = np.full((1, 8, 8), -20.0, np.float32)
    decibels[:, 4:] = -5.0
    decibels[0, 0, 0] = np.nan
    write_image(tmp_path / "a" / "x.tif", decibels)
    write_image(tmp_path / "b" / "x.tif", np.full((1, 8, 8), np.nan, np.float32))
    found = open_labelled(str(tmp_path))
    scaling = fit_scaling(found)
    assert (scaling.low[0], scaling.high[0]) == (-20.0, -5.0)  # not 0 dB, which stands for no data in a raster
    image = read_image(found.images[0], scaling, 8)
    assert image[0, 0, 0] == 0.0 and image[0, 0, 1] == 0.0 and image[0, 7, 7] == 1.0
    with pytest.raises(InputError, match="no data") as caught:
        read_image(found.images[1], scaling, 8)
    assert caught.value.code == "patch_empty"
