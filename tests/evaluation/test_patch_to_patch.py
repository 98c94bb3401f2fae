from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings
from backend.errors import Cancelled, InputError, ModelError, UsageError
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.patch_rankers import PATCH_METHODS, Ranking, by_cosine, optical_image
from backend.evaluation.patch_to_patch import (
    PatchPlan,
    PatchTrials,
    check_training,
    evaluate_patches,
    patches_summary,
    plan_patches,
    ranks_of_right,
    run_patches,
    same_area_split,
)
from backend.evaluation_params import EvaluatePatchesParams
from backend.json_ready import json_ready
from backend.progress import Progress
from backend.rasters.tiles import Window

from .conftest import SIZE_PX, PairFiles

PROTOCOLS = ("same-area", "cross-area", "arbitrary")
KEYS = {
    "recall", "recall_at_m", "recall_at_sides", "mrr", "median_error_m", "mean_error_m", "perfect", "num_queries",
    "num_references", "seconds_per_query", "seconds_reference", "interval", "definitions", "trained_here", "parameters",
}  # fmt: skip


def params(files: PairFiles, **given: object) -> EvaluatePatchesParams:
    values = {"sar": files.sar, "optical": files.optical, "patch_px": 64, "queries": 8, "device": "cpu", **given}
    return EvaluatePatchesParams.from_mapping(values)


@pytest.fixture(scope="module")
def pair(files: PairFiles) -> Iterator[AlignedPair]:
    opened = open_pair(files.sar, files.optical)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def cmpc(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A tiny untrained network in its two files."""
    torch.manual_seed(0)
    settings = CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)
    path = tmp_path_factory.mktemp("model") / "tiny.safetensors"
    save_file(CmpcNetwork(settings).state_dict(), str(path))
    path.with_suffix(".json").write_text(json.dumps({"kind": "cmpc", "settings": settings.to_mapping()}))
    return str(path)


def plan(pair: AlignedPair, protocol: str, count: int = 1000) -> PatchPlan:
    return plan_patches(pair, protocol, 64, count, 0, Progress())


def test_references_cover_the_optical_raster(pair: AlignedPair) -> None:
    # 640 px: 10 x 10 tiles of 64, 19 x 19 where they overlap. The hole is 160 x 96 px: in the first row of tiles it
    # fills two and half of a third, which stays; in the second row it fills half of each.
    grid = plan(pair, "cross-area").references
    assert len(grid) == 100 - 2 and Window(128, 0, 64, 64) in grid and Window(0, 64, 64, 64) in grid
    half = plan(pair, "arbitrary").references
    assert {w.col_off % 32 for w in half} == {0} and len(half) == 19 * 19 - 4 * 2  # columns 0..96 of rows 0 and 32
    assert all(w.col_end <= SIZE_PX and w.row_end <= SIZE_PX for w in half)


def test_queries_lie_where_the_protocol_says(pair: AlignedPair) -> None:
    cross, same, anywhere = (plan(pair, protocol) for protocol in ("cross-area", "same-area", "arbitrary"))
    assert set(cross.queries) <= set(cross.references) and len(cross.queries) == 100 - 6  # wholly valid ones
    assert len(same.queries) == round(0.2 * 94) and set(same.queries) < set(cross.queries)
    assert same.references == cross.references
    assert len(anywhere.queries) == 1000 and any(window.col_off % 32 for window in anywhere.queries)


def test_every_query_has_a_right_reference(pair: AlignedPair) -> None:
    for protocol in PROTOCOLS:
        planned = plan(pair, protocol)
        right = planned.right(slice(None))
        assert right.any(axis=1).all()
        if protocol != "arbitrary":
            assert (right.sum(axis=1) == 1).all() and not planned.least_px().any()
        else:
            assert 0.0 < planned.least_px().max() <= np.hypot(16.0, 16.0)


def test_right_is_half_a_step_on_both_axes() -> None:
    references = [Window(col, 0, 64, 64) for col in (0, 32, 64)]
    found = PatchPlan(references, [Window(16, 0, 64, 64), Window(17, 0, 64, 64), Window(64, 17, 64, 64)], 32)
    assert found.right(slice(None)).tolist() == [[True, True, False], [False, True, False], [False, False, False]]
    assert found.least_px().tolist() == [16.0, 15.0, 17.0]


def test_same_area_parts_the_places_and_forgets_their_order() -> None:
    tiles = [Window(col, row, 64, 64) for row in range(0, 640, 64) for col in range(0, 640, 64)]
    train, test = same_area_split(tiles, 3)
    assert len(test) == 20 and set(train) | set(test) == set(tiles) and not set(train) & set(test)
    assert same_area_split(tiles[::-1], 3) == (train, test) != same_area_split(tiles, 4)


def test_rank_by_hand() -> None:
    similarity = np.array([[0.1, 0.9, 0.5], [0.5, 0.5, 0.5], [np.nan, 0.2, 0.1], [0.1, 0.2, 0.3]])
    right = np.array([[0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 0]], bool)
    assert ranks_of_right(similarity, right).tolist() == [2, 3, 3, 0]  # equals, and nan, count against the method


def test_summary_by_hand() -> None:
    references = [Window(col, 0, 200, 200) for col in range(0, 5000, 200)]
    planned = PatchPlan(references, references[:4], 200)
    trials = PatchTrials(np.array([1, 2, 21, 0]), np.array([0.0, 5.0, 200.0, 595.0]), 2.0)
    report = patches_summary(trials, planned, 10.0, 0)
    assert report["recall"] == {"1": 0.25, "5": 0.5, "10": 0.5, "20": 0.5}
    assert report["mrr"] == pytest.approx((1.0 + 0.5 + 1.0 / 21.0) / 4.0)
    assert report["recall_at_m"] == {"25": 0.25, "50": 0.5, "100": 0.5}
    assert report["recall_at_sides"] == {"0.5": 0.5, "1": 0.75, "2": 0.75}
    assert (report["mean_error_m"], report["median_error_m"]) == (2000.0, 1025.0)
    assert report["perfect"]["recall_at_m"]["25"] == 1.0 and report["seconds_per_query"] == 0.5


@dataclass
class Twins:
    """Ranks by the pixels themselves; both rasters being one, nothing is as alike as the patch itself."""

    def prepare(self, pair: AlignedPair, references: Sequence[Window], step_px: int, progress: Progress) -> None:
        images = np.stack([pair.sar_image(window)[0].ravel() for window in references])
        self.vectors = torch.from_numpy(images / np.linalg.norm(images, axis=1, keepdims=True))
        self.centers_px = np.array([(w.col_off + w.width / 2.0, w.row_off + w.height / 2.0) for w in references])

    def rank(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], progress: Progress) -> Ranking:
        flat = np.stack([image.ravel() for image in images])
        queries = torch.from_numpy(flat / np.linalg.norm(flat, axis=1, keepdims=True))
        return by_cosine(queries, self.vectors, self.centers_px)


@pytest.mark.parametrize("protocol", ["same-area", "cross-area"])
def test_identical_images_are_always_found(pair: AlignedPair, protocol: str) -> None:
    planned, ranker = plan(pair, protocol), Twins()
    ranker.prepare(pair, planned.references, planned.step_px, Progress())
    trials = run_patches(pair, ranker, planned, Progress())
    assert (trials.ranks == 1).all() and not trials.errors_px.any()


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("method", ["structural", "structural+offsets"])
def test_structural_finds_made_places(files: PairFiles, protocol: str, method: str) -> None:
    report = evaluate_patches(params(files, protocol=protocol, method=method), Progress())
    assert set(report) >= KEYS and set(report["recall"]) == {"1", "5", "10", "20"}
    assert report["num_queries"] == 8 and report["num_references"] == (353 if protocol == "arbitrary" else 98)
    if method.endswith("+offsets"):
        assert report["recall"]["1"] >= 0.6
        assert report["median_error_m"] <= 60.0  # the query's own place, not the reference's: 6 px
    elif protocol != "arbitrary":
        assert report["recall"]["1"] >= 0.75
    assert EvaluatePatchesParams.from_mapping(report["parameters"]).protocol == protocol
    json.dumps(json_ready(report))


def test_every_method_without_a_model_runs(files: PairFiles) -> None:
    for name in (name for name, method in PATCH_METHODS.items() if method.model is None):
        assert evaluate_patches(params(files, method=name, queries=2), Progress())["num_queries"] == 2


def test_a_cmpc_network_is_ranked_like_any_other(files: PairFiles, cmpc: str) -> None:
    report = evaluate_patches(params(files, method="cmpc", model=cmpc, protocol="cross-area"), Progress())
    assert report["num_references"] == 98 and report["trained_here"] is None


def test_a_cmpc_network_finds_identical_patches(pair: AlignedPair, cmpc: str) -> None:
    planned = plan(pair, "cross-area", 12)
    ranker = PATCH_METHODS["cmpc"].ranker(cmpc, torch.device("cpu"))
    ranker.prepare(pair, planned.references, planned.step_px, Progress())
    images, masks = zip(*(optical_image(pair, window) for window in planned.queries))
    found = ranker.rank(images, masks, Progress())
    assert (ranks_of_right(found.similarity, planned.right(slice(None))) == 1).all()
    assert np.allclose(found.similarity.max(axis=1), 1.0, atol=1e-5)


def test_methods_and_models_belong_together(files: PairFiles, cmpc: str) -> None:
    for given, error, words in (
        ({"method": "magic"}, UsageError, "no method is called 'magic'"),
        ({"method": "structural", "model": cmpc}, UsageError, "takes no model"),
        ({"method": "cmpc", "model": "structural"}, ModelError, "of kind structural, not cmpc"),
        ({"method": "cmpc", "model": "nowhere"}, ModelError, "unknown model"),
    ):
        with pytest.raises(error, match=words):
            evaluate_patches(params(files, **given), Progress())


def test_without_a_name_the_shipped_network_is_taken(files: PairFiles, tmp_path: Path, monkeypatch: object) -> None:
    monkeypatch.setattr("backend.models.registry.WEIGHTS_DIR", tmp_path)  # type: ignore[attr-defined]
    with pytest.raises(ModelError, match="no cmpc network is shipped") as caught:
        evaluate_patches(params(files, method="cmpc"), Progress())
    assert "--recipe cmpc" in caught.value.hint


def test_weights_and_card_must_agree(files: PairFiles, cmpc: str, tmp_path: Path) -> None:
    weights = tmp_path / "other.safetensors"
    weights.write_bytes(Path(cmpc).read_bytes())
    weights.with_suffix(".json").write_text(json.dumps({"kind": "cmpc", "settings": {"width": 8}}))
    with pytest.raises(ModelError, match="do not fit its card"):
        evaluate_patches(params(files, method="cmpc", model=str(weights)), Progress())


def test_a_region_that_was_trained_on_is_no_new_region(files: PairFiles) -> None:
    card = {"kind": "cmpc", "data": [f"{files.sar},{files.optical};elsewhere.tif"]}
    rasters = [files.sar, files.optical]
    for protocol in ("cross-area", "arbitrary"):
        with pytest.raises(InputError) as caught:
            check_training(card, rasters, protocol)
        assert caught.value.code == "trained_here"
    assert check_training(card, rasters, "same-area") is True
    assert check_training(card, [files.absent], "cross-area") is False
    assert check_training({"kind": "cmpc"}, rasters, "cross-area") is None


def test_patches_larger_than_the_raster_are_refused(files: PairFiles) -> None:
    with pytest.raises(InputError) as caught:
        evaluate_patches(params(files, patch_px=1024), Progress())
    assert caught.value.code == "no_valid_place"


def test_cancel_ends_it(files: PairFiles) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        evaluate_patches(params(files), progress)
