"""Losses of the hash network, by hand, and which way each pushes."""

from __future__ import annotations

import pytest
import torch

from backend.training.losses.hashing import balance_loss, binary_loss, hashing_losses, triplet_loss


def pushed(codes: torch.Tensor, loss: torch.Tensor) -> torch.Tensor:
    """Where a step down the gradient moves each value: -1, 0 or 1."""
    (gradient,) = torch.autograd.grad(loss, codes)
    return -gradient.sign()


def test_triplet_by_hand() -> None:
    anchor, positive = torch.tensor([[0.0, 0.0]]), torch.tensor([[0.0, 1.0]])
    negative = torch.tensor([[1.0, 1.0]])
    assert float(triplet_loss(anchor, positive, negative, 0.7)) == pytest.approx(0.5 - 1.0 + 0.7)
    assert float(triplet_loss(anchor, positive, negative, 0.5)) == 0.0  # far enough away
    both = triplet_loss(anchor.repeat(2, 1), positive.repeat(2, 1), torch.stack([negative[0], positive[0]]), 0.7)
    assert float(both) == pytest.approx((0.2 + 0.7) / 2)


def test_triplet_draws_positives_in_and_pushes_negatives_off() -> None:
    codes = torch.tensor([[0.5], [0.7], [0.6]], requires_grad=True)
    loss = triplet_loss(codes[:1], codes[1:2], codes[2:], 0.5)
    assert pushed(codes, loss)[1:].flatten().tolist() == [-1.0, 1.0]


def test_binary_pushes_away_from_one_half() -> None:
    assert float(binary_loss(torch.tensor([[0.0, 1.0]]))) == 0.0
    assert float(binary_loss(torch.full((3, 4), 0.5))) == 0.25
    codes = torch.tensor([[0.4, 0.6, 0.5]], requires_grad=True)
    assert pushed(codes, binary_loss(codes)).tolist() == [[-1.0, 1.0, 0.0]]


def test_binary_is_the_equation_but_for_a_constant() -> None:
    codes = torch.rand(6, 8, generator=torch.Generator().manual_seed(0))
    equation = -((codes - 0.5) ** 2).sum(dim=1).mean() / 8
    assert float(binary_loss(codes) - equation) == pytest.approx(0.25)


def test_balance_of_codes_and_of_bits() -> None:
    half_of_each = torch.tensor([[0.0, 1.0], [0.0, 1.0]])  # each code balanced, no bit is
    assert float(balance_loss(half_of_each)) == 0.0
    assert float(balance_loss(half_of_each, balance="bit")) == 0.25
    each_bit = torch.tensor([[0.0, 0.0], [1.0, 1.0]])  # the other way round
    assert float(balance_loss(each_bit)) == 0.25
    assert float(balance_loss(each_bit, balance="bit")) == 0.0


def test_balance_pushes_towards_the_half_that_is_missing() -> None:
    codes = torch.tensor([[0.9, 0.9, 0.3]], requires_grad=True)
    assert pushed(codes, balance_loss(codes)).tolist() == [[-1.0, -1.0, -1.0]]
    weighted = torch.tensor([[0.0], [0.0], [1.0]])
    assert float(balance_loss(weighted, torch.tensor([0.5, 0.5, 1.0]), "bit")) == 0.0


def test_a_batch_of_two_classes() -> None:
    codes = torch.tensor([[0.0, 1.0], [0.0, 1.0], [0.0, 1.0], [0.0, 0.0], [1.0, 1.0]])
    labels = torch.tensor([3, 3, 3, 3, 1])
    found = hashing_losses(codes, labels, margin=0.8)
    # anchors 0 and 1, positives 2 and 3; the one negative serves both
    assert float(found["triplet"]) == pytest.approx(((0.0 - 0.5 + 0.8) + (0.5 - 0.5 + 0.8)) / 2)
    assert float(found["binary"]) == 0.0
    assert float(found["balance"]) == pytest.approx((0.25 + 0.25) / 5)
    bits = hashing_losses(codes, labels, 0.8, "bit")["balance"]  # both classes count alike: shares 1/2 and 7/8
    assert float(bits) == pytest.approx((0.0 + 0.375**2) / 2)


@pytest.mark.parametrize("labels", [[0, 0, 0, 1], [0, 0, 1, 0], [0, 0, 1, 2], [0, 0, 0, 0]])
def test_other_batches_are_refused(labels: "list[int]") -> None:
    with pytest.raises(ValueError, match="another class"):
        hashing_losses(torch.rand(4, 2), torch.tensor(labels), 0.5)
