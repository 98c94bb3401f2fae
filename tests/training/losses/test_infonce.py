from __future__ import annotations

import math

import pytest
import torch

from backend.errors import UsageError
from backend.training.losses.infonce import InfoNCE, batch_recall_at_1, info_nce
from backend.training.losses.temperature import LearnableTemperature

AXES = torch.eye(2)


def test_value_by_hand() -> None:
    # Logits 3 on the diagonal, 0 beside it, in both directions.
    assert float(info_nce(AXES, AXES, 3.0)) == pytest.approx(math.log(1 + math.exp(-3)), abs=1e-6)


def test_two_directions_differ() -> None:
    sar, optical = torch.tensor([[1.0, 0.0], [1.0, 0.0]]), AXES
    # Logits [[1, 0], [1, 0]]: over rows log(1 + 1/e) and log(1 + e), over columns log 2 twice.
    rows = 0.5 * (math.log(1 + math.exp(-1)) + math.log(1 + math.e))
    assert float(info_nce(sar, optical, 1.0)) == pytest.approx(0.5 * (rows + math.log(2)), abs=1e-6)
    assert float(info_nce(sar, optical, 1.0)) == pytest.approx(float(info_nce(optical, sar, 1.0)), abs=1e-6)


def test_length_does_not_matter() -> None:
    torch.testing.assert_close(info_nce(5.0 * AXES, 0.1 * AXES, 2.0), info_nce(AXES, AXES, 2.0))


def test_ignored_pairs_are_no_negatives() -> None:
    same = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    ignore = torch.zeros(3, 3, dtype=torch.bool)
    ignore[0, 1] = ignore[1, 0] = True
    assert float(info_nce(same, same, 2.0)) > float(info_nce(same, same, 2.0, ignore))
    ignore |= torch.eye(3, dtype=torch.bool)  # the pairs themselves stay, whatever the mask says
    sides = [math.log(1 + math.exp(-2)), math.log(1 + math.exp(-2)), math.log(1 + 2 * math.exp(-2))]
    assert float(info_nce(same, same, 2.0, ignore)) == pytest.approx(sum(sides) / 3, abs=1e-6)
    assert float(info_nce(same, same, 2.0, torch.ones(3, 3, dtype=torch.bool))) == pytest.approx(0.0, abs=1e-6)


def test_recall_at_1_by_hand() -> None:
    optical = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.1]])
    sar = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    assert float(batch_recall_at_1(sar, optical)) == pytest.approx(2 / 3)
    ignore = torch.zeros(3, 3, dtype=torch.bool)
    ignore[2, 0] = True
    assert float(batch_recall_at_1(sar, optical, ignore)) == 1.0


def test_gradients_are_right() -> None:
    generator = torch.Generator().manual_seed(0)
    sar, optical = (torch.randn(3, 4, generator=generator, dtype=torch.float64).requires_grad_() for _ in range(2))
    ignore = torch.zeros(3, 3, dtype=torch.bool)
    ignore[0, 2] = True
    assert torch.autograd.gradcheck(lambda a, b: info_nce(a, b, 3.0, ignore), (sar, optical))


def test_module_learns_its_temperature() -> None:
    loss = InfoNCE(LearnableTemperature(2.0))
    before = float(loss.temperature())
    optimizer = torch.optim.SGD(loss.parameters(), lr=1.0)
    loss(AXES, AXES).backward()  # right already: sharper is better
    optimizer.step()
    assert before == pytest.approx(2.0) and float(loss.temperature()) > before
    shared = LearnableTemperature()
    assert InfoNCE(shared).temperature is shared


def test_temperature_stays_in_bounds_and_gets_back() -> None:
    temperature = LearnableTemperature(50.0, largest=60.0)
    with torch.no_grad():
        temperature.log_scale.fill_(9.0)
    scale = temperature()
    assert float(scale) == pytest.approx(60.0)
    scale.backward()
    assert float(temperature.log_scale.grad) == pytest.approx(60.0)  # not cut off at the bound


@pytest.mark.parametrize(("scale", "smallest", "largest"), [(0.5, 1.0, 100.0), (200.0, 1.0, 100.0), (1.0, 0.0, 9.0)])
def test_temperature_refuses_bad_bounds(scale: float, smallest: float, largest: float) -> None:
    with pytest.raises(UsageError, match="does not lie"):
        LearnableTemperature(scale, smallest, largest)


def test_a_negative_of_its_own_counts_for_its_optical_vector_alone() -> None:
    # Optical 0 has one more vector to tell apart, as like it as its own; the other directions are as before.
    usual = math.log(1 + math.exp(-3))
    own = AXES[:1]
    columns = 0.5 * (math.log(2 + math.exp(-3)) + usual)
    assert float(info_nce(AXES, AXES, 3.0, None, own)) == pytest.approx(0.5 * (usual + columns), abs=1e-6)
    assert float(info_nce(AXES, AXES, 3.0, None, AXES[:0])) == pytest.approx(usual, abs=1e-6)
