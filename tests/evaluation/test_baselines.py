from __future__ import annotations

import numpy as np
import torch

from backend.descriptors.dense_map import describe_image
from backend.evaluation.baselines import NccDescriptor

CPU = torch.device("cpu")


def noise(side: int) -> np.ndarray:
    return np.random.default_rng(0).random((1, side, side)).astype(np.float32)


def test_cells_are_standardised_averages() -> None:
    ncc = NccDescriptor(neighbourhood_px=512)
    image = noise(64)
    values, valid = describe_image(ncc, image, np.ones((64, 64), bool), "sar", CPU)
    cells = image[0].reshape(16, 4, 16, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(values[0], (cells - cells.mean()) / cells.std(), atol=1e-3)
    assert valid.all()


def test_blind_to_brightness_and_contrast() -> None:
    ncc, mask = NccDescriptor(), np.ones((64, 64), bool)
    image = noise(64)
    plain, _ = describe_image(ncc, image, mask, "sar", CPU)
    dimmed, _ = describe_image(ncc, 0.5 * image + 0.2, mask, "sar", CPU)
    torch.testing.assert_close(plain, dimmed, atol=1e-3, rtol=0)


def test_what_is_not_valid_counts_for_nothing() -> None:
    ncc, image = NccDescriptor(), noise(64)
    mask = np.ones((64, 64), bool)
    mask[:, 40:] = False
    spoilt = np.where(mask, image, 1e6).astype(np.float32)
    values, valid = describe_image(ncc, spoilt, mask, "sar", CPU)
    clean, _ = describe_image(ncc, np.where(mask, image, 0.0).astype(np.float32), mask, "sar", CPU)
    torch.testing.assert_close(values, clean)
    assert valid[:, :10].all() and not valid[:, 10:].any() and (values[:, :, 10:] == 0).all()


def test_reaches_no_further_than_its_margin() -> None:
    ncc = NccDescriptor(neighbourhood_px=32)
    image = noise(160)
    mask = np.ones((160, 160), bool)
    whole, _ = describe_image(ncc, image, mask, "optical", CPU)
    m = ncc.margin_px
    part, _ = describe_image(ncc, image[:, : 96 + m, : 96 + m], mask[: 96 + m, : 96 + m], "optical", CPU)
    torch.testing.assert_close(whole[:, :24, :24], part[:, :24, :24])


def test_digest_tells_settings_apart() -> None:
    assert NccDescriptor().digest == NccDescriptor().digest != NccDescriptor(64).digest
