from __future__ import annotations

import pytest
import torch
from torch import nn

from backend.errors import UsageError
from backend.training.losses.wasserstein import (
    CLIP,
    WassersteinAdversary,
    critic_loss,
    generator_loss,
    gradient_penalty,
)


def shifted(shift: float, count: int = 256, channels: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    """The same Gaussian sample twice, the first moved along its first axis: W1 is the shift."""
    sample = torch.randn(count, channels, generator=torch.Generator().manual_seed(0))
    moved = sample.clone()
    moved[:, 0] += shift
    return moved, sample


def linear_critic(slope: float) -> nn.Linear:
    critic = nn.Linear(1, 1)
    nn.init.constant_(critic.weight, slope)
    return critic


def test_values_by_hand() -> None:
    sar, optical = torch.tensor([[3.0], [5.0]]), torch.tensor([[1.0], [2.0]])
    assert float(generator_loss(linear_critic(1.0), sar, optical)) == pytest.approx(2.5)
    # A critic of slope 3 estimates 7.5 and is fined (3 - 1)^2 = 4.
    assert float(gradient_penalty(linear_critic(3.0), sar, optical)) == pytest.approx(4.0)
    assert float(critic_loss(linear_critic(3.0), sar, optical, 10.0)) == pytest.approx(-7.5 + 40.0)
    assert float(critic_loss(linear_critic(3.0), sar, optical, 0.0)) == pytest.approx(-7.5)


@pytest.mark.parametrize("shift", [2.0, -3.0])
def test_penalised_critic_measures_a_known_distance(shift: float) -> None:
    # Of a slope s the penalised objective is s W - 10 (s - 1)^2, largest at s = 1 + W / 20: the estimate is W s. Not in
    # one dimension: there a slope of the wrong sign would have to pass through 0, where the penalty is largest.
    torch.manual_seed(0)
    adversary = WassersteinAdversary(3, "penalty", hidden=32)
    sar, optical = shifted(shift, channels=3)
    for step in range(80):
        figures = adversary.critic_step(sar, optical, step)
    expected = abs(shift) * (1.0 + abs(shift) / 20.0)
    assert figures["critic_distance"] == pytest.approx(expected, rel=0.05)
    assert float(adversary.network_loss(sar, optical)) == pytest.approx(figures["critic_distance"])


def test_clipped_critic_orders_distances() -> None:
    torch.manual_seed(0)
    adversary = WassersteinAdversary(1, "clipping", hidden=64)
    sar, optical = shifted(2.0)
    for step in range(40):
        adversary.critic_step(sar, optical, step)
    assert max(float(each.abs().max()) for each in adversary.module.parameters()) <= CLIP + 1e-6
    near, far = (float(adversary.network_loss(shifted(by)[0], optical)) for by in (1.0, 2.0))
    assert 0.0 < near < far


@pytest.mark.parametrize("lipschitz", ["penalty", "clipping"])
def test_network_brings_the_modalities_together(lipschitz: str) -> None:
    torch.manual_seed(0)
    adversary = WassersteinAdversary(3, lipschitz, hidden=32)
    sar, optical = shifted(2.0, 128, 3)
    move = torch.zeros(3, requires_grad=True)
    for step in range(30):
        adversary.critic_step(sar, optical, step)
    adversary.network_loss(sar + move, optical).backward()
    assert float(move.grad[0]) > 0.0  # down the gradient: back by the shift
    assert abs(float(move.grad[0])) > 3.0 * float(move.grad[1:].abs().max())


def test_network_loss_leaves_the_critic_alone() -> None:
    adversary = WassersteinAdversary(2, hidden=8)
    sar, optical = (each.requires_grad_() for each in shifted(1.0, 8, 2))
    adversary.network_loss(sar, optical).backward()
    assert all(parameter.grad is None and parameter.requires_grad for parameter in adversary.module.parameters())
    assert sar.grad is not None and optical.grad is not None


def test_critic_step_leaves_the_network_alone_and_repeats() -> None:
    sar, optical = (each.requires_grad_() for each in shifted(1.0, 16, 2))
    weights = []
    for _ in range(2):
        torch.manual_seed(3)
        adversary = WassersteinAdversary(2, hidden=8)
        torch.manual_seed(len(weights))  # the state elsewhere must not matter, only the step
        adversary.critic_step(sar, optical, step=7)
        weights.append(torch.cat([each.detach().flatten() for each in adversary.module.parameters()]))
    assert torch.equal(*weights) and sar.grad is None and optical.grad is None


def test_both_sides_may_differ_in_number() -> None:
    adversary = WassersteinAdversary(1, hidden=8)
    sar, optical = shifted(1.0, 16)
    adversary.critic_step(sar[:5], optical)
    adversary.critic_step(sar, optical[:5])


def test_equal_vectors_give_finite_gradients() -> None:
    adversary = WassersteinAdversary(2, hidden=8)
    same = torch.zeros(4, 2)
    for step in range(3):
        assert adversary.critic_step(same, same, step)["critic_distance"] == pytest.approx(0.0, abs=1e-6)
    assert all(torch.isfinite(parameter).all() for parameter in adversary.module.parameters())


def test_refuses_another_way_to_be_lipschitz() -> None:
    with pytest.raises(UsageError, match="'spectral'"):
        WassersteinAdversary(2, "spectral")
