from __future__ import annotations

import torch

from backend.retrieval.shift_volume import all_shift_volumes, patch_mean, shift_volume


def maps(seed: int, count: int = 3) -> "tuple[torch.Tensor, torch.Tensor]":
    generator = torch.Generator().manual_seed(seed)
    valid = (torch.rand(count, 1, 8, 8, generator=generator) > 0.2).float()
    return torch.randn(count, 5, 8, 8, generator=generator) * valid, valid


def test_agrees_with_the_definition() -> None:
    (sar, sar_valid), (optical, optical_valid) = maps(0), maps(1)
    cosine, share = shift_volume(sar, sar_valid, optical, optical_valid, 2)
    assert cosine.shape == share.shape == (3, 5, 5)
    down, right = 1, -2
    a, b = (slice(0, 7), slice(2, 8)), (slice(1, 8), slice(0, 6))  # SAR cell (i, j) on optical (i + 1, j - 2)
    both = sar_valid[:, :, a[0], a[1]] * optical_valid[:, :, b[0], b[1]]
    one, other = (sar[:, :, a[0], a[1]] * both).flatten(1), (optical[:, :, b[0], b[1]] * both).flatten(1)
    assert torch.allclose(cosine[:, 2 + down, 2 + right], torch.cosine_similarity(one, other), atol=1e-5)
    assert torch.allclose(share[:, 2 + down, 2 + right], both.sum(dim=(1, 2, 3)) / 64.0, atol=1e-5)


def test_finds_the_shift() -> None:
    sar, valid = maps(2)[0], torch.ones(3, 1, 8, 8)
    cosine, _ = shift_volume(sar, valid, torch.roll(sar, (1, 2), (2, 3)), valid, 2)
    assert (cosine.flatten(1).argmax(dim=1) == 3 * 5 + 4).all()


def test_all_pairs_are_the_pairs() -> None:
    one, other = maps(3, 2), maps(4, 3)
    every, shares = all_shift_volumes(*one, *other, 2)
    assert every.shape == (2, 3, 5, 5)
    cosine, share = shift_volume(one[0][1:], one[1][1:], other[0][2:], other[1][2:], 2)
    assert torch.allclose(every[1, 2], cosine[0], atol=1e-5) and torch.allclose(shares[1, 2], share[0], atol=1e-5)


def test_nothing_valid_tells_nothing() -> None:
    values, valid = maps(5)
    cosine, share = shift_volume(values, valid, values * 0.0, valid * 0.0, 2)
    assert not cosine.any() and share.abs().max() < 1e-6


def test_mean_by_hand() -> None:
    values, valid = torch.tensor([[[[1.0, 3.0], [8.0, 0.0]]]]), torch.tensor([[[[1.0, 1.0], [1.0, 0.0]]]])
    assert patch_mean(values, valid).tolist() == [[4.0]]


def test_it_can_be_learned_from() -> None:
    values = torch.zeros(1, 2, 8, 8, requires_grad=True)  # where a root or a quotient would give nan
    valid = torch.ones(1, 1, 8, 8)
    cosine, _ = shift_volume(values, valid, maps(6)[0][:1, :2], valid, 2)
    cosine.sum().backward()
    assert values.grad is not None and values.grad.isfinite().all()
