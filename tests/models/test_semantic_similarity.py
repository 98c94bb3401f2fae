"""The matrix of a few images, every entry of which can be checked by hand."""

from __future__ import annotations

import math

import pytest
import torch

from backend.models.semantic_similarity import (
    fused,
    local_histograms,
    matrix_accuracy,
    matrix_iou,
    nearest_by_features,
    nearest_by_neighbours,
    similarity_matrix,
    standardised,
    true_similarity,
)


def at_degrees(*angles: float) -> torch.Tensor:
    """(N, 2) features of length 1 whose cosine distances are those of the angles."""
    radians = torch.tensor(angles) * math.pi / 180.0
    return torch.stack([radians.cos(), radians.sin()], dim=1)


def test_local_histograms_by_hand() -> None:
    image = torch.zeros(1, 2, 4, 4)
    image[0, 0, :2, :2] = torch.tensor([[0.0, 0.2], [0.6, 1.0]])  # of two bins: two below a half, two above
    image[0, 0, :2, 2:] = 0.9
    image[0, 1] = 0.5  # the first value of the upper bin
    found = local_histograms(image, bins=2, parts=2)[0].reshape(2, 4, 2)
    assert found[0].tolist() == [[0.5, 0.5], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]]
    assert found[1].tolist() == [[0.0, 1.0]] * 4
    assert local_histograms(torch.rand(3, 10, 17, 18)).shape == (3, 10 * 16 * 8)  # the rest of a side is cut
    for wrong in (torch.zeros(2, 3, 3, 8), torch.zeros(3, 8, 8)):
        with pytest.raises(ValueError):
            local_histograms(wrong)


def test_eta_is_the_ratio_of_the_two_features() -> None:
    found = fused(torch.tensor([[3.0, 4.0], [5.0, 0.0]]), torch.tensor([[0.0, 0.1], [0.1, 0.0]]), 6.0)
    assert torch.allclose(found, torch.tensor([[0.6, 0.8, 0.0, 6.0], [1.0, 0.0, 6.0, 0.0]]))
    assert standardised(torch.tensor([[1.0, 7.0], [3.0, 7.0]])).tolist() == [[-1.0, 0.0], [1.0, 0.0]]


def test_the_first_search_is_by_angle_and_needs_not_be_mutual() -> None:
    features = at_degrees(0.0, 10.0, 25.0, 90.0) * torch.tensor([[1.0], [7.0], [0.1], [3.0]])  # lengths do not matter
    found = nearest_by_features(features, 2)
    assert found.int().tolist() == [[1, 1, 0, 0], [1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]]
    for count in (0, 5):
        with pytest.raises(ValueError):
            nearest_by_features(features, count)


def test_the_second_search_counts_common_neighbours() -> None:
    first = torch.tensor([[1, 1, 0, 0, 0], [1, 1, 0, 0, 0], [0, 1, 1, 0, 0], [0, 0, 0, 1, 1], [0, 0, 0, 1, 1]]).bool()
    found = nearest_by_neighbours(first, 2)
    # Images 0 and 1 have the same neighbours, 2 shares one of them with both: the first of the two is taken.
    assert found.int().tolist() == [[1, 1, 0, 0, 0], [1, 1, 0, 0, 0], [1, 0, 1, 0, 0], [0, 0, 0, 1, 1], [0, 0, 0, 1, 1]]
    by_hamming = (first[:, None] != first[None]).sum(dim=2)
    shared = (first.float() @ first.float().T).int()
    assert torch.equal(by_hamming, 4 - 2 * shared)  # why the most common neighbours are the least different ones


def test_both_searches_must_agree() -> None:
    # 2 finds 1 by its angle; but 1 has other neighbours than 2, and the second search finds 0 and itself.
    matrix = similarity_matrix(at_degrees(0.0, 10.0, 25.0, 90.0, 95.0), 2, 2)
    assert matrix.dtype == torch.int8
    assert ((matrix + 1) // 2).tolist() == [
        [1, 1, 0, 0, 0],
        [1, 1, 0, 0, 0],
        [0, 0, 1, 0, 0],
        [0, 0, 0, 1, 1],
        [0, 0, 0, 1, 1],
    ]


def test_accuracy_and_iou_by_hand() -> None:
    truth = true_similarity(torch.tensor([4, 4, 9]))
    assert truth.tolist() == [[1, 1, -1], [1, 1, -1], [-1, -1, 1]]
    matrix = torch.tensor([[1, -1, 1], [-1, 1, -1], [-1, -1, 1]], dtype=torch.int8)
    assert matrix_accuracy(matrix, truth) == pytest.approx(6 / 9)
    assert matrix_iou(matrix, truth) == pytest.approx(3 / 6)  # three of five true ones, and one that is none
    assert matrix_iou(truth, truth) == 1.0 and matrix_accuracy(truth, truth) == 1.0
    assert matrix_iou(-torch.ones(2, 2), -torch.ones(2, 2)) == 1.0
