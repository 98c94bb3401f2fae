from __future__ import annotations

import pytest
import torch
from torch import nn

from backend.training.averaging import AveragedNetwork


class OneOfEach(nn.Module):
    """A weight, a running statistic, a counter and a constant."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0]))
        self.register_buffer("mean", torch.tensor([10.0]))
        self.register_buffer("count", torch.tensor(0))
        self.register_buffer("kernel", torch.tensor([0.1, 0.7]))


def test_follows_slowly_by_hand() -> None:
    network = OneOfEach()
    averaged = AveragedNetwork(network, decay=0.25)
    with torch.no_grad():
        network.weight.fill_(3.0)
        network.mean.fill_(20.0)
        network.count.fill_(7)
    averaged.update(network, step=1)  # (1 + 1) / (10 + 1) = 2 / 11, less than 0.25
    assert float(averaged.network.weight.detach()) == pytest.approx(1.0 * 2 / 11 + 3.0 * 9 / 11)
    assert float(averaged.network.mean) == pytest.approx(10.0 * 2 / 11 + 20.0 * 9 / 11)
    assert int(averaged.network.count) == 7
    before = float(averaged.network.weight.detach())
    averaged.update(network, step=1000)
    assert float(averaged.network.weight.detach()) == pytest.approx(0.25 * before + 0.75 * 3.0)
    assert torch.equal(averaged.network.kernel, network.kernel), "a constant stays what it is, to the bit"


def test_without_decay_it_is_the_network() -> None:
    network = OneOfEach()
    averaged = AveragedNetwork(network, decay=0.0)
    with torch.no_grad():
        network.weight.fill_(3.3)
    averaged.update(network, step=1)
    assert torch.equal(averaged.network.weight, network.weight)


def test_is_a_copy_that_is_never_trained() -> None:
    network = OneOfEach().train()
    averaged = AveragedNetwork(network, decay=0.9)
    assert not averaged.network.training and network.training
    assert not averaged.network.weight.requires_grad and network.weight.requires_grad
    with torch.no_grad():
        network.weight.fill_(9.0)
    assert float(averaged.network.weight) == 1.0
