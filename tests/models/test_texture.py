from __future__ import annotations

import pytest
import torch

from backend.models.texture import texture_features


def noise(bands: int, size_px: int = 64, seed: int = 0) -> torch.Tensor:
    return torch.rand(2, bands, size_px, size_px, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("bands", [1, 2, 3, 13])
def test_any_number_of_bands(bands: int) -> None:
    found = texture_features(noise(bands))
    scales = 4 * (1 if bands == 3 else bands) * (8 + 4 + 10 + 1 + 10)
    assert found.shape == (2, bands * (16 + 2) + (bands - 1) * 16 + scales)
    assert bool(found.isfinite().all())


def test_flips_and_quarter_turns_change_little() -> None:
    """Between an image and its turns there is less than a quarter of what there is between two kinds of noise."""
    rough = noise(1)
    smooth = torch.nn.functional.avg_pool2d(rough, 5, 1, 2)
    here = texture_features(rough)
    apart = (here - texture_features(smooth)).norm()
    for turned in (rough.flip(-1), rough.flip(-2), rough.rot90(1, (-2, -1))):
        assert float((texture_features(turned) - here).norm()) < 0.25 * float(apart)


def test_stripes_point_in_one_direction() -> None:
    ramp = (torch.arange(64) // 4 % 2).float().expand(1, 1, 64, 64)
    directions = texture_features(ramp)[0, 18:26].exp()  # after 16 bins, mean and deviation; sorted
    assert float(directions[-1]) > 100.0 * float(directions[:-1].sum())


def test_histogram_of_values_by_hand() -> None:
    image = torch.zeros(1, 1, 32, 32)
    image[..., 16:] = 1.0
    values = texture_features(image)[0]
    assert values[:16].tolist() == [0.5, *[0.0] * 14, 0.5] and float(values[16]) == 0.5


def test_a_constant_image_has_finite_features() -> None:
    assert bool(texture_features(torch.full((1, 3, 32, 32), 0.3)).isfinite().all())


@pytest.mark.parametrize("shape", [(3, 64, 64), (1, 3, 16, 64)])
def test_other_shapes_are_refused(shape: "tuple[int, ...]") -> None:
    with pytest.raises(ValueError, match="shape"):
        texture_features(torch.zeros(shape))
