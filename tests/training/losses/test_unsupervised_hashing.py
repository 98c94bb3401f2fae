"""Losses by hand, and that each pushes the right way when minimised."""

from __future__ import annotations

import math

import pytest
import torch

from backend.training.losses.unsupervised_hashing import (
    binary_loss,
    discriminator_loss,
    generator_loss,
    semantic_loss,
)


def test_adversarial_losses_by_hand() -> None:
    certain = torch.tensor([math.log(3.0)])  # real with probability 3/4
    assert float(generator_loss(certain)) == pytest.approx(-math.log(0.75))
    assert float(discriminator_loss(certain, -certain)) == pytest.approx(-2.0 * math.log(0.75))
    assert float(discriminator_loss(torch.tensor([0.0]), torch.tensor([0.0]))) == pytest.approx(2.0 * math.log(2.0))
    assert float(generator_loss(torch.tensor([-200.0]))) == pytest.approx(200.0)  # and not infinite
    logit = torch.zeros(1, requires_grad=True)
    generator_loss(logit).backward()
    assert float(logit.grad) < 0.0  # towards being taken for real


def test_the_binary_loss_draws_away_from_zero() -> None:
    assert float(binary_loss(torch.tensor([[1.0, -1.0]]))) == 0.0
    assert float(binary_loss(torch.tensor([[0.0, 0.5]]))) == pytest.approx((1.0 + 0.75) / 2.0)
    codes = torch.tensor([[0.3, -0.3]], requires_grad=True)
    binary_loss(codes).backward()
    assert (codes.grad * codes.detach()).max() < 0.0  # a step against the gradient makes both larger


def test_the_semantic_loss_by_hand() -> None:
    codes = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-1.0, -1.0]])
    similarity = torch.tensor([[1, 1, -1], [-1, 1, -1], [-1, -1, 1]], dtype=torch.int8)
    # Inner products over two bits: 1 on the diagonal, 0 beside (0, 1) and (1, 2), -1 for (0, 2).
    assert float(semantic_loss(codes, similarity)) == pytest.approx(4.0 / 9.0)
    assert float(semantic_loss(codes[[0, 2]], torch.tensor([[1, -1], [-1, 1]]))) == 0.0
    alike = torch.tensor([[0.5], [-0.5]], requires_grad=True)
    semantic_loss(alike, torch.ones(2, 2)).backward()
    assert float(alike.grad[0]) > 0.0 > float(alike.grad[1])  # drawn together
    with pytest.raises(ValueError):
        semantic_loss(codes, similarity[:2])
