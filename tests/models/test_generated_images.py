from __future__ import annotations

import pytest
import torch

from backend.models.generated_images import ImageJudge


def striped(count: int, width_px: int, seed: int) -> torch.Tensor:
    """(count, 2, 32, 32) stripes of a width and noise."""
    stripes = ((torch.arange(32) // width_px) % 2).float() * 0.4 + 0.2
    noise = torch.rand(count, 2, 32, 32, generator=torch.Generator().manual_seed(seed))
    return (stripes + 0.2 * noise).clamp(0.0, 1.0)


def test_real_images_are_near_and_noise_is_far() -> None:
    real = torch.cat([striped(30, 2, 1), striped(30, 8, 2)])
    labels = torch.tensor([0] * 30 + [1] * 30)
    judge = ImageJudge(real, labels)
    assert judge.frechet(real) == pytest.approx(0.0, abs=1e-6)
    others = torch.cat([striped(30, 2, 3), striped(30, 8, 4)])
    assert judge.frechet(others) < 0.1 * judge.frechet(torch.rand(60, 2, 32, 32))
    # Two classes told apart without doubt: 2; one alone: 1, however good the images.
    assert judge.inception(others) == pytest.approx(2.0, abs=0.05)
    assert judge.inception(others[:30]) == pytest.approx(1.0, abs=0.02)
    with pytest.raises(ValueError):
        ImageJudge(real[:20], labels[:20])
