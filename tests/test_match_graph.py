"""Candidates as a re-ranker gets and orders them, by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.descriptors.descriptor import StructuralDescriptor
from backend.geolocation.confidence import graph_confidence, pooled
from backend.geolocation.strip_patches import Pose, StripImage
from backend.match_graph import described_patches, graph_rankings
from backend.progress import Progress
from backend.reranking.graph import GraphSettings
from backend.reranking.network import RerankerNetwork
from backend.reranking.rerank import Reranker

CPU = torch.device("cpu")


def strip_of(image: np.ndarray) -> StripImage:
    return StripImage(image[None].astype(np.float32), np.ones(image.shape, bool))


def noise(height: int, width: int, seed: int = 0) -> np.ndarray:
    from scipy.ndimage import gaussian_filter

    return 0.5 + 4.0 * gaussian_filter(np.random.default_rng(seed).normal(0.0, 0.3, (height, width)), 3.0)


def described(image: np.ndarray, heading_deg: float = 0.0, center: tuple[float, float] = (48.0, 32.0)) -> Any:
    centers, pose = np.array([center]), Pose(heading_deg, 1.0)
    return described_patches(strip_of(image), centers, 64, pose, StructuralDescriptor(), CPU)[0]


@pytest.mark.parametrize("heading_deg", [0.0, 30.0])
def test_a_patch_turned_over_is_that_of_the_strip_turned_over(heading_deg: float) -> None:
    image = noise(64, 96)
    patch = described(image, heading_deg, (40.0, 30.0))
    for number, (other, heading, center) in enumerate(
        (
            (image[:, ::-1], -heading_deg, (56.0, 30.0)),
            (image[::-1], -heading_deg, (40.0, 34.0)),
            (image[::-1, ::-1], heading_deg, (56.0, 34.0)),
        )
    ):
        assert torch.equal(patch.turned[number], described(other.copy(), heading % 360.0, center).template)
    assert float((patch.turned[0] - patch.template).abs().max()) > 0.1


def test_what_is_symmetric_looks_alike_turned_over() -> None:
    half = noise(64, 48)
    patch = described(np.hstack([half, half[:, ::-1]]))
    assert torch.allclose(patch.turned[0], patch.template, atol=1e-4)
    assert not torch.allclose(patch.turned[1], patch.template, atol=1e-2)


def ranked(num_patches: int, top_k: int = 4, raised: int | None = None) -> Any:
    """Rankings on a map of noise whose responses peak at made cells; ``raised`` prefers the candidates of that rank."""
    stride, descriptor = 4, StructuralDescriptor()
    rng = np.random.default_rng(1)
    values = rng.normal(size=(descriptor.channels, 80, 90)).astype(np.float32)
    values /= np.linalg.norm(values, axis=0)
    dense = DenseMap(values.astype(np.float16), np.ones((80, 90), bool), stride)
    responses = torch.zeros(num_patches, 60, 70)
    for patch in range(num_patches):
        # Patches are 16 cells apart; each sees the truth, and a place of its own better than that.
        responses[patch, 30, 20 + 16 * patch] = 0.3
        responses[patch, 8, 10 + 20 * patch] = 0.4
    evidence = torch.zeros(60, 70)
    evidence[38, 20 + 8 * num_patches] = 0.3  # the strip's centre: half a patch below the upper left cell
    network = RerankerNetwork()
    if raised is not None:

        def corrected(graph: Any) -> "tuple[torch.Tensor, torch.Tensor]":
            rank = graph.slot % graph.shape[1]
            return graph.base + 9.0 * (rank == raised), torch.zeros(graph.shape[0])

        network.forward = corrected  # type: ignore[method-assign, assignment]
    model = Reranker(network, GraphSettings(nodes=6), CPU)
    strip = strip_of(noise(64, 64 * num_patches))
    centers = np.array([[32.0 + 64.0 * number, 32.0] for number in range(num_patches)])
    window = (5, 7, 65, 77)
    return graph_rankings(
        model, responses, evidence, window, strip, centers, 64, Pose(0.0, 1.0), dense, descriptor, top_k, Progress()
    )


def cells_off(place_px: np.ndarray, row: int, col: int) -> float:
    """How far a place lies from that of a template whose upper left cell in the window is (row, col), in cells."""
    return float(np.abs(place_px / 4.0 - [col + 7 + 8, row + 5 + 8]).max())


def test_a_single_patch_keeps_its_own_order_by_an_untrained_network() -> None:
    (one,) = ranked(1)
    # Places are those of the best placement within three cells of the peak.
    assert cells_off(one.place_px[0], 8, 10) <= 3.0 and cells_off(one.place_px[1], 30, 20) <= 3.0
    assert len(one.place_px) == 4 and sorted(one.rank_before) == [1, 2, 3, 4]
    assert 0.0 < one.none_probability < 1.0 and one.probability.sum() < 1.0


def test_the_network_decides_on_the_order() -> None:
    (one,) = ranked(1, raised=1)
    assert cells_off(one.place_px[0], 30, 20) <= 3.0
    assert one.probability[0] == one.probability.max()


def test_a_strip_is_ranked_by_its_evidence_and_reaches_beyond_own_lists() -> None:
    rankings = ranked(2)
    for number, one in enumerate(rankings):
        assert cells_off(one.place_px[0], 30, 20 + 16 * number) <= 3.0
        assert all(np.diff(np.sort(one.rank_before)) == 1)


def test_the_place_of_a_strip_has_its_confidence_and_the_others_share_the_rest() -> None:
    # 0.2 is left to be shared by 0.1 and none of these, 0.6, which the re-ranker gives 0.7 together.
    found = graph_confidence(np.array([0.3, 0.1]), 0, 0.8, num_patches=3)
    assert found == pytest.approx([0.8, 0.1 * 0.2 / 0.7])
    assert graph_confidence(np.array([0.3, 0.1]), None, 0.8, 3) == pytest.approx([0.06, 0.02])
    assert graph_confidence(np.zeros(0), None, 0.8, 1).shape == (0,)


def test_of_a_single_patch_strip_and_reranker_are_heard_alike() -> None:
    # Log odds of 16 and 1 have their mean at odds of 4.
    assert pooled(16.0 / 17.0, 0.5) == pytest.approx(0.8)
    found = graph_confidence(np.array([0.25, 0.5]), 1, 16.0 / 17.0, num_patches=1)
    assert found == pytest.approx([0.25 * 0.2 / 0.5, 0.8])
    sure = graph_confidence(np.array([1.0, 0.0]), 0, 1.0, num_patches=1)
    assert 0.999 < sure[0] <= 1.0 and sure[1] == 0.0
