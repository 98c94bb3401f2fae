from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from backend.errors import UsageError
from backend.training.losses.adversary import make_adversary
from backend.training.losses.adversary_network import average_gradients
from backend.training.losses.modality_classifier import ClassifierAdversary, classification_loss, reverse_gradient
from backend.training.losses.wasserstein import WassersteinAdversary


def two_clouds(count: int = 64) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    sar, optical = (torch.randn(count, 2, generator=generator) for _ in range(2))
    return sar + torch.tensor([2.0, 0.0]), optical - torch.tensor([2.0, 0.0])


def test_reversal_passes_values_and_turns_gradients() -> None:
    values = torch.tensor([1.0, -2.0], requires_grad=True)
    out = reverse_gradient(values)
    assert torch.equal(out, values)
    (3.0 * out).sum().backward()
    assert values.grad.tolist() == [-3.0, -3.0]


def test_classification_by_hand() -> None:
    blind, sure = nn.Linear(2, 1), nn.Linear(2, 1)
    for layer, bias in ((blind, 0.0), (sure, 1.0)):
        nn.init.zeros_(layer.weight)
        nn.init.constant_(layer.bias, bias)
        layer.requires_grad_(False)
    sar, optical = torch.zeros(2, 2), torch.zeros(6, 2)  # of unequal number, of equal weight
    assert float(classification_loss(blind, sar, optical)) == pytest.approx(math.log(2))
    expected = 0.5 * (math.log(1 + math.exp(-1)) + math.log(1 + math.e))
    assert float(classification_loss(sure, sar, optical)) == pytest.approx(expected, abs=1e-6)


def test_classifier_learns_and_the_network_evades_it() -> None:
    torch.manual_seed(0)
    adversary = ClassifierAdversary(2, learning_rate=1e-2, hidden=16)
    sar, optical = two_clouds()
    for step in range(60):
        figures = adversary.critic_step(sar, optical, step)
    assert figures["classifier_accuracy"] > 0.9 and figures["classifier_loss"] < 0.3
    shift = torch.zeros(2, requires_grad=True)
    loss = adversary.network_loss(sar + shift, optical)
    loss.backward()
    assert float(shift.grad[0]) > 0.0  # down the gradient: towards optical, where the classifier errs
    with torch.no_grad():
        after = adversary.network_loss(sar - 1.0 * shift.grad.sign() * torch.tensor([1.0, 0.0]), optical)
    assert after > loss.detach()  # harder for the classifier
    assert all(parameter.grad is None and parameter.requires_grad for parameter in adversary.module.parameters())


def test_processes_go_on_with_the_mean_gradient(monkeypatch: pytest.MonkeyPatch) -> None:
    layer = nn.Linear(1, 1)
    layer.weight.grad = torch.full((1, 1), 2.0)  # of this process; the other one's is 6
    average_gradients(layer)
    assert float(layer.weight.grad) == 2.0  # one process
    monkeypatch.setattr(torch.distributed, "is_initialized", lambda: True)
    monkeypatch.setattr(torch.distributed, "get_world_size", lambda: 2)
    monkeypatch.setattr(torch.distributed, "all_reduce", lambda gradient: gradient.add_(6.0))
    average_gradients(layer)
    assert float(layer.weight.grad) == 4.0 and layer.bias.grad is None


def test_makes_adversaries_by_name() -> None:
    assert make_adversary("none", 8) is None
    critic, classifier = make_adversary("wasserstein", 8, "clipping", hidden=16), make_adversary("classifier", 8)
    assert isinstance(critic, WassersteinAdversary) and critic.clips
    assert isinstance(classifier, ClassifierAdversary)
    layers = [layer for layer in classifier.module if isinstance(layer, nn.Linear)]
    assert [(layer.in_features, layer.out_features) for layer in layers] == [(8, 512), (512, 512), (512, 1)]
    assert critic.optimizer.defaults["lr"] == classifier.optimizer.defaults["lr"] == 1e-3
    with pytest.raises(UsageError, match="'gan'"):
        make_adversary("gan", 8)
    with pytest.raises(UsageError, match="'spectral'"):
        make_adversary("wasserstein", 8, "spectral")


@pytest.mark.parametrize("name", ["wasserstein", "classifier"])
def test_works_under_autocast_and_without_gradients(name: str) -> None:
    adversary = make_adversary(name, 2, hidden=8)
    sar, optical = two_clouds(8)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        before = [parameter.clone() for parameter in adversary.module.parameters()]
        adversary.critic_step(sar.bfloat16(), optical.bfloat16())
        assert adversary.network_loss(sar.bfloat16(), optical).dtype == torch.float32
    assert any(not torch.equal(old, new) for old, new in zip(before, adversary.module.parameters()))
