from __future__ import annotations

import math

import numpy as np
import pytest

from backend.models import verdicts

SIMILARITY = [0.9, 0.8, 0.7, 0.6, 0.4, 0.2]
SAME = [True, False, True, True, False, False]


def test_at_a_threshold_by_hand() -> None:
    assert verdicts.at_threshold(SIMILARITY, SAME, 0.65) == {
        "accuracy": 4 / 6,
        "precision": 2 / 3,
        "recall": 2 / 3,
        "fpr": 1 / 3,
    }
    assert math.isnan(verdicts.at_threshold(SIMILARITY, SAME, 2.0)["precision"])


def test_curve_by_hand() -> None:
    # Of nine comparisons seven are right: 0.9 beats all three, 0.7 and 0.6 lose to 0.8.
    assert verdicts.auroc(SIMILARITY, SAME) == pytest.approx(7 / 9)
    assert verdicts.recall_at_fpr(SIMILARITY, SAME, (0.0, 0.3, 0.34)) == {"0": 1 / 3, "0.3": 1 / 3, "0.34": 1.0}
    assert verdicts.fpr95(SIMILARITY, SAME) == pytest.approx(1 / 3)


def test_equals_count_half_and_pass_together() -> None:
    assert verdicts.auroc([1, 1, 1, 1], [1, 0, 1, 0]) == 0.5
    assert verdicts.recall_at_fpr([1, 1, 0], [1, 0, 1], (0.5,)) == {"0.5": 0.0}
    assert verdicts.auroc([math.nan, 1.0], [False, True]) == 1.0


def test_agrees_with_the_definition() -> None:
    rng = np.random.default_rng(0)
    same = rng.random(300) < 0.5
    values = np.round(rng.normal(size=300) + same, 1)
    higher = np.sign(values[same][:, None] - values[~same]) / 2.0 + 0.5
    assert verdicts.auroc(values, same) == pytest.approx(higher.mean())


def test_bad_arguments() -> None:
    for values, same in (([1.0], [True, False]), ([1.0, 2.0], [True, True]), ([], [])):
        with pytest.raises(ValueError):
            verdicts.auroc(values, same)
