from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest

from backend.geolocation.residual_choice import ModelChoice, choose_model, flatness
from backend.geolocation.residual_models import Frame, strip_lattice
from tests.geolocation import made_fields as made

FRAME = Frame.of_strip(made.SHAPE)


def chosen(target: np.ndarray, points: "np.ndarray | None" = None) -> ModelChoice:
    found = choose_model(made.lattice() if points is None else points, target, FRAME, 3.0)
    assert found is not None
    return found


def error_px(choice: ModelChoice, field: Callable[[np.ndarray], np.ndarray]) -> float:
    points = strip_lattice(made.SHAPE, 33, 3)
    return float(np.sqrt((np.hypot(*(choice.model.apply_all(points) - field(points)).T) ** 2).mean()))


def test_pure_noise_chooses_the_similarity() -> None:
    names = Counter(chosen(made.noisy(made.turned(made.lattice()), 1.0, seed)).model.kind.name for seed in range(20))
    assert names["similarity"] >= 17, names


def test_exact_points_choose_the_similarity() -> None:
    assert chosen(made.turned(made.lattice())).model.kind.name == "similarity"


def test_a_sheared_strip_gets_an_affine_map() -> None:
    points = made.lattice(rows=3)
    target = made.noisy(made.sheared(points), 0.3, seed=0, wrong=4)
    choice = chosen(target, points)
    assert choice.model.kind.name == "affine" and error_px(choice, made.sheared) < 0.3


@pytest.mark.parametrize("field", [made.bowed, made.waved])
def test_drift_is_recovered_from_noisy_points_with_outliers(field: Callable[[np.ndarray], np.ndarray]) -> None:
    for seed in range(4):
        choice = chosen(made.noisy(field(made.lattice()), 0.5, seed, wrong=4))
        assert choice.model.kind.is_bent and error_px(choice, field) < 1.0


def test_held_out_errors_are_those_of_unseen_points() -> None:
    target = made.noisy(made.turned(made.lattice()), 0.5, seed=1)
    target[5] += 9.0
    held_out = chosen(target).held_out_px
    assert held_out is not None and held_out.shape == (32,)
    # The wrong point does not pull the map that it is checked against.
    assert held_out[5] == pytest.approx(9.0 * 2.0**0.5, abs=1.5)
    assert np.delete(held_out, 5).max() < 2.5


def test_points_on_a_line_tell_nothing_of_a_shear() -> None:
    points = made.lattice(rows=1)
    assert flatness(points) < 1e-6 < 0.05 < flatness(made.lattice())
    names = set(chosen(made.noisy(made.turned(points), 0.3, 0), points).checked)
    assert "similarity" in names and not any("affine" in name or "plate" in name for name in names)


def test_no_bend_over_an_empty_part_of_the_track() -> None:
    points = made.lattice()
    points = points[points[:, 0] < 1024.0 * 0.65]
    names = set(chosen(made.noisy(made.bowed(points), 0.3, 0), points).checked)
    assert names == {"similarity", "affine"}


def test_few_points_are_not_divided() -> None:
    points = made.lattice()[:6]
    choice = choose_model(points, made.turned(points), FRAME, 3.0)
    assert choice is not None and choice.model.kind.name == "similarity"
    assert not choice.checked and choice.held_out_px is None


def test_points_at_one_place_choose_nothing() -> None:
    same = np.repeat(made.lattice()[:1], 12, axis=0)
    assert choose_model(same, made.turned(same), FRAME, 3.0) is None
