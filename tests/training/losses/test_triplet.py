from __future__ import annotations

import math

import pytest
import torch

from backend.training.losses.triplet import BatchHardTriplet, batch_hard_triplet

pytest.importorskip("pytorch_metric_learning")


def at(*degrees: float) -> torch.Tensor:
    """Directions in the plane, of some length."""
    angle = torch.deg2rad(torch.tensor(degrees))
    return 3.0 * torch.stack([angle.cos(), angle.sin()], dim=1)


def chord(degrees: float) -> float:
    return 2.0 * math.sin(math.radians(abs(degrees)) / 2.0)


SAR, OPTICAL = at(0.0, 60.0, 180.0), at(10.0, 40.0, 170.0)


def by_hand(anchors: list[float], others: list[float], margin: float) -> float:
    losses = []
    for i, anchor in enumerate(anchors):
        nearest = min(chord(anchor - other) for j, other in enumerate(others) if j != i)
        losses.append(max(0.0, chord(anchor - others[i]) - nearest + margin))
    return sum(losses) / len(losses)


@pytest.mark.parametrize("margin", [0.2, 0.5, 1.0])
def test_hardest_pairs_by_hand(margin: float) -> None:
    sar, optical = [0.0, 60.0, 180.0], [10.0, 40.0, 170.0]
    expected = 0.5 * (by_hand(sar, optical, margin) + by_hand(optical, sar, margin))
    assert float(batch_hard_triplet(SAR, OPTICAL, margin)) == pytest.approx(expected, abs=1e-5)
    assert float(BatchHardTriplet(margin)(SAR, OPTICAL)) == pytest.approx(expected, abs=1e-5)


def test_gradient_reaches_the_hardest_only() -> None:
    # Of SAR 0 the nearest other is optical 1 at 40 degrees; optical 2 is far and plays no part for it.
    sar, optical = at(0.0, 40.0, 180.0), at(10.0, 40.0, 180.0).requires_grad_()
    batch_hard_triplet(sar, optical, 0.6).backward()
    assert float(optical.grad[1].norm()) > 1e-3 and float(optical.grad[2].norm()) == pytest.approx(0.0, abs=1e-6)


def test_ignored_pairs_are_no_negatives() -> None:
    ignore = torch.zeros(3, 3, dtype=torch.bool)
    ignore[0, 1] = True  # SAR 0 and optical 1, in both directions
    ignore |= torch.eye(3, dtype=torch.bool)
    margin, pairs = 1.0, [(0.0, 10.0), (60.0, 40.0), (180.0, 170.0)]
    sar_to_optical = [chord(170), chord(50), chord(140)]  # nearest others left
    optical_to_sar = [chord(50), chord(140), chord(110)]
    expected = 0.0
    for nearest in (sar_to_optical, optical_to_sar):
        losses = [max(0.0, chord(s - o) - near + margin) for (s, o), near in zip(pairs, nearest)]
        expected += 0.5 * sum(losses) / 3
    assert float(batch_hard_triplet(SAR, OPTICAL, margin, ignore)) == pytest.approx(expected, abs=1e-5)


def test_no_negative_left_is_zero_with_a_gradient() -> None:
    sar = SAR.clone().requires_grad_()
    loss = batch_hard_triplet(sar, OPTICAL, 0.5, torch.ones(3, 3, dtype=torch.bool))
    loss.backward()
    assert float(loss) == 0.0 and float(sar.grad.abs().max()) == 0.0


def test_satisfied_margin_is_zero() -> None:
    assert float(batch_hard_triplet(at(0.0, 90.0), at(0.0, 90.0), 0.5)) == 0.0
