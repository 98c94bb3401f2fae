from __future__ import annotations

import math

import numpy as np
import pytest

from backend.evaluation import metrics

INF, NAN = math.inf, math.nan


def test_recall_at_k_by_hand() -> None:
    # Ranks 1, 2, 6, 11 and one not found: of five, 1 within 1, 2 within 5, 3 within 10.
    assert metrics.recall_at_k([1, 2, 6, 11, 0]) == {"1": 0.2, "5": 0.4, "10": 0.6}


@pytest.mark.parametrize("lost", [0, NAN, INF])
def test_query_not_found_stays_in_the_denominator(lost: float) -> None:
    assert metrics.recall_at_k([1, lost], ks=[1, 1000]) == {"1": 0.5, "1000": 0.5}
    assert metrics.mean_reciprocal_rank([1, lost]) == 0.5


def test_recall_at_m_by_hand_with_the_limit_inside() -> None:
    errors = [0.0, 25.0, 25.1, 60.0, INF, NAN, 1e9, 100.0]
    assert metrics.recall_at_m(errors) == {"25": 2 / 8, "50": 3 / 8, "100": 5 / 8}
    assert list(metrics.recall_at_m(errors, (12.5, 10.0))) == ["12.5", "10"]


def test_mean_reciprocal_rank_by_hand() -> None:
    assert metrics.mean_reciprocal_rank([1, 2, 4, 0]) == pytest.approx((1 + 1 / 2 + 1 / 4 + 0) / 4)


@pytest.mark.parametrize(
    "errors, median",
    [
        ([3.0], 3.0),
        ([5.0, 1.0, 3.0], 3.0),
        ([4.0, 1.0, 3.0, 100.0], 3.5),
        ([1.0, 2.0, INF], 2.0),
        ([1.0, 2.0, 3.0, INF], 2.5),
        ([1.0, INF], INF),  # half lost: the median lies between a place and none
        ([1.0, 2.0, NAN, NAN, NAN], INF),
        ([INF, INF], INF),
    ],
)
def test_median_error_counts_failures_as_infinite(errors: list[float], median: float) -> None:
    assert metrics.median_error_m(errors) == median


def test_rmse_is_of_what_was_found() -> None:
    assert metrics.rmse_m([3.0, 4.0, INF]) == pytest.approx(math.sqrt(12.5))
    assert math.isnan(metrics.rmse_m([INF, NAN]))


def test_rates_of_acceptance() -> None:
    assert metrics.false_accept_rate([True, False, False, False]) == 0.25
    assert metrics.accepted_precision([1, 1, 1, 0], [1, 1, 0, 0]) == pytest.approx(2 / 3)
    assert math.isnan(metrics.accepted_precision([0, 0], [1, 0]))


def test_reliability_table_by_hand() -> None:
    table = metrics.reliability_table([0.05, 0.1, 0.95, 1.0, 0.9], [0, 1, 1, 1, 0], bins=10)
    assert [row.count for row in table] == [1, 1, 0, 0, 0, 0, 0, 0, 0, 3]  # 0.1 and 0.9 open their bins, 1.0 is in
    assert (table[0].lower, table[0].upper) == (0.0, pytest.approx(0.1))
    assert (table[9].mean_confidence, table[9].accuracy) == (pytest.approx(0.95), pytest.approx(2 / 3))
    assert math.isnan(table[5].accuracy) and math.isnan(table[5].mean_confidence)


def test_calibration_error_by_hand() -> None:
    # Two bins: four trials of 0.25 of which one is right (calibrated), one of 0.9 that is wrong.
    confidences, correct = [0.25, 0.25, 0.25, 0.25, 0.9], [1, 0, 0, 0, 0]
    assert metrics.expected_calibration_error(confidences, correct, bins=2) == pytest.approx(0.9 / 5)
    assert metrics.expected_calibration_error([1.0, 0.0], [1, 0]) == 0.0
    assert metrics.expected_calibration_error([1.0, 0.0], [0, 1]) == 1.0


def test_interval_holds_the_truth_as_often_as_it_says() -> None:
    generator = np.random.default_rng(1)
    held = 0
    for seed in range(200):
        # 40 blocks of 5 trials that share their luck: the block is right or wrong as a whole.
        lucky = generator.random(40) < 0.7
        low, high = metrics.block_bootstrap_interval(
            np.repeat(lucky, 5), np.repeat(np.arange(40), 5), resamples=400, seed=seed
        )
        held += low <= 0.7 <= high
    assert 0.88 <= held / 200 <= 0.99


def test_blocks_make_the_interval_as_wide_as_their_number_deserves() -> None:
    values = np.repeat([1.0, 0.0] * 10, 50)  # 1000 trials, yet only 20 independent ones
    by_block = metrics.block_bootstrap_interval(values, np.repeat(np.arange(20), 50))
    one_by_one = metrics.block_bootstrap_interval(values, np.arange(1000))
    assert by_block[1] - by_block[0] == pytest.approx(2 * 1.96 * math.sqrt(0.25 / 20), rel=0.15)
    assert one_by_one[1] - one_by_one[0] == pytest.approx(2 * 1.96 * math.sqrt(0.25 / 1000), rel=0.15)


def test_interval_is_the_same_by_either_way_of_computing() -> None:
    values, blocks = [1, 0, 0, 1, 1, 0.5], ["a", "a", "b", "b", "c", "c"]
    fast = metrics.block_bootstrap_interval(values, blocks, resamples=300)
    slow = metrics.block_bootstrap_interval(values, blocks, lambda sample: float(sample.mean()), resamples=300)
    assert fast == pytest.approx(slow)


def test_interval_of_another_statistic() -> None:
    confidences, correct = np.full(40, 0.8), np.tile([1, 1, 1, 0], 10)
    low, high = metrics.block_bootstrap_interval(
        np.stack([confidences, correct], axis=1),
        np.arange(40) // 4,
        lambda sample: metrics.expected_calibration_error(sample[:, 0], sample[:, 1]),
        resamples=50,
    )
    assert low == high == pytest.approx(0.05)  # every block is right in 3 of 4: resampling changes nothing


def test_interval_of_one_block_is_unknown() -> None:
    assert all(math.isnan(bound) for bound in metrics.block_bootstrap_interval([1, 0, 1], [7, 7, 7]))


def test_spatial_blocks_by_hand() -> None:
    x, y = [0.0, 9.9, 10.0, -0.1, 5.0], [0.0, 9.9, 0.0, 0.0, 5.0]
    labels = metrics.spatial_blocks(x, y, side=10.0)
    assert labels[0] == labels[1] == labels[4]
    assert len({labels[0], labels[2], labels[3]}) == 3


@pytest.mark.parametrize(
    "call",
    [
        lambda: metrics.recall_at_k([]),
        lambda: metrics.recall_at_k([-1]),
        lambda: metrics.recall_at_k([1], ks=[0]),
        lambda: metrics.recall_at_m([[1.0]]),
        lambda: metrics.recall_at_m([-5.0]),
        lambda: metrics.median_error_m([]),
        lambda: metrics.reliability_table([1.1], [1]),
        lambda: metrics.reliability_table([NAN], [1]),
        lambda: metrics.reliability_table([0.5, 0.5], [1]),
        lambda: metrics.block_bootstrap_interval([1, 2], [1]),
        lambda: metrics.block_bootstrap_interval([], []),
        lambda: metrics.spatial_blocks([1], [1], 0.0),
    ],
)
def test_refuses_what_has_no_answer(call) -> None:
    with pytest.raises(ValueError):
        call()
