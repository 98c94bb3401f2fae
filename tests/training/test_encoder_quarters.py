"""Crops cut into quarters before they are described, and where each lies then."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from backend.training.augment.geometry import GeometrySettings
from backend.training.augment.settings import AugmentSettings
from backend.training.crop_source import CropSettings, CropSource
from backend.training.encoder_recipe import quarter_offsets, quarters, tile_starts
from tests.training.made_scenes import made_scene, whole


def test_quarters_by_hand() -> None:
    image = torch.arange(16.0).reshape(1, 1, 4, 4)
    parts = quarters(torch.cat([image, image + 100.0]))
    assert parts.shape == (8, 1, 2, 2)
    assert parts[:, 0, 0, 0].tolist() == [0.0, 100.0, 2.0, 102.0, 8.0, 108.0, 10.0, 110.0]
    assert parts[2, 0].tolist() == [[2.0, 3.0], [6.0, 7.0]]


def test_offsets_of_upright_quarters_by_hand() -> None:
    batch = {
        "sar": torch.zeros(2, 1, 128, 128),
        "offset_px": torch.tensor([[10.0, 20.0], [30.0, 5.0]]),
        "angle_deg": torch.zeros(2),
        "scale": torch.ones(2),
    }
    expected = [[10, 20], [30, 5], [10, 84], [30, 69], [74, 20], [94, 5], [74, 84], [94, 69]]
    torch.testing.assert_close(quarter_offsets(batch), torch.tensor(expected, dtype=torch.float32))


def test_offset_of_a_turned_and_magnified_quarter_by_hand() -> None:
    batch = {"sar": torch.zeros(1, 1, 128, 128), "offset_px": torch.zeros(1, 2)}
    # Turned clockwise by a quarter, what the upper left quarter shows comes from the lower left.
    turned = quarter_offsets({**batch, "angle_deg": torch.tensor([90.0]), "scale": torch.ones(1)})
    torch.testing.assert_close(turned, torch.tensor([[64.0, 0.0], [0.0, 0.0], [64.0, 64.0], [0.0, 64.0]]))
    # Magnified twice, the quarters' centres come together to half their distance from the middle.
    larger = quarter_offsets({**batch, "angle_deg": torch.zeros(1), "scale": torch.full((1,), 2.0)})
    torch.testing.assert_close(larger, torch.tensor([[16.0, 16.0], [16.0, 48.0], [48.0, 16.0], [48.0, 48.0]]))


def best_offset(template: torch.Tensor, image: torch.Tensor) -> np.ndarray:
    """(row, column) where a template (h, w) correlates best on an image, to a fraction of a pixel."""
    flat, ones = (template - template.mean())[None, None], torch.ones_like(template)[None, None]
    image = image[None, None] - image.mean()
    spread = F.conv2d(image.square(), ones) - F.conv2d(image, ones).square() / template.numel()
    similarity = (F.conv2d(image, flat) / spread.clamp(min=1e-6).sqrt())[0, 0].double().numpy()
    row, col = np.unravel_index(int(similarity.argmax()), similarity.shape)
    found = []
    for at, line in ((row, similarity[:, col]), (col, similarity[row])):
        inner = 0 < at < len(line) - 1
        before, here, after = line[at - 1 : at + 2] if inner else (0.0, 1.0, 0.0)
        found.append(at + 0.5 * (before - after) / (before - 2.0 * here + after))
    return np.array(found)


@pytest.mark.parametrize("relative_share, off_px", [(0.0, 0.1), (1.0, 1.0)])
def test_quarters_correlate_best_where_their_labels_say(relative_share: float, off_px: float) -> None:
    """Both images are the same; turned by up to 3 degrees and magnified by up to 3 % the peak is a little blunt."""
    geometry = GeometrySettings(common_share=0.0, relative_share=relative_share)
    settings = CropSettings(batch=3, sar_px=(96,), offset_px=16, neighbour_fraction=0.0)
    source = CropSource([whole(made_scene(512, 512, 1))], settings, AugmentSettings(geometry), 3)
    off, off_by_corners = [], []
    for step in range(2):
        batch = source.batch(step, 0)
        turned = batch["angle_deg"].abs() + (batch["scale"] - 1.0).abs() * 100.0
        assert (turned > 0).all() == bool(relative_share)
        templates, labels = quarters(batch["sar"]), quarter_offsets(batch).numpy()
        upright = (batch["offset_px"][None] + torch.tensor([[0, 0], [0, 48], [48, 0], [48, 48]])[:, None]).flatten(0, 1)
        for number, template in enumerate(templates):
            found = best_offset(template[0], batch["optical"][number % 3, 0])
            off.append(np.abs(found - labels[number]).max())
            off_by_corners.append(np.abs(found - upright[number].numpy()).max())
    assert max(off) < off_px
    if relative_share:
        assert np.mean(off) < 0.3 and np.mean(off) < 0.5 * np.mean(off_by_corners)


def test_tiles_lie_as_far_off_as_those_of_an_index() -> None:
    truth = torch.tensor([[8.0, 8.0], [0.0, 16.0]]).repeat(500, 1)
    starts = tile_starts(truth, 16, 32, 3)
    off = (starts - truth).abs()
    assert starts.dtype == torch.int64 and starts.min() >= 0 and starts.max() <= 16
    assert off.max() <= 4.0 and off[::2].min() == 0.0 and 1.5 < float(off[::2].mean()) < 2.5
    assert torch.equal(starts, tile_starts(truth, 16, 32, 3)) and not torch.equal(starts, tile_starts(truth, 16, 32, 4))
