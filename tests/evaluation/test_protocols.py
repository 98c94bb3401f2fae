from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from backend.config import EvaluateLocationParams, EvaluateRetrievalParams
from backend.descriptors.encoder import save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import InputError, UsageError
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.location_trials import LocationTrial
from backend.evaluation.methods import model_of
from backend.evaluation.protocols import METHODS, evaluate_location, evaluate_retrieval, location_trials
from backend.json_ready import json_ready
from backend.progress import Progress

from .conftest import PairFiles
from .test_location_trials import FakeAnswer

RETRIEVAL_KEYS = {
    "recall", "recall_at_m", "mrr", "median_error_m", "num_queries", "num_references", "seconds_per_query",
}  # fmt: skip
LOCATION_KEYS = {"located_at_m", "median_error_m", "rmse_m", "false_accept_rate", "ece", "seconds_per_strip"}
IMAGERY = Path(os.environ.get("SARMATCH_DATA", Path(__file__).parents[3] / "shared" / "data")) / "california"


def retrieval(files: PairFiles, **given: object) -> EvaluateRetrievalParams:
    values = {"sar": files.sar, "optical": files.optical, "patch_px": 96, "queries": 6, "device": "cpu", **given}
    return EvaluateRetrievalParams.from_mapping(values)


def location(files: PairFiles, **given: object) -> EvaluateLocationParams:
    values = {"sar": files.sar, "optical": files.optical, "patch_px": 64, "strip_patches": 3, "trials": 3}
    return EvaluateLocationParams.from_mapping({**values, "device": "cpu", **given})


@pytest.mark.parametrize("search", ["dense", "index"])
@pytest.mark.parametrize("protocol", ["aligned", "arbitrary"])
def test_retrieval_reports_what_was_agreed(files: PairFiles, protocol: str, search: str) -> None:
    params = retrieval(files, protocol=protocol, search=search)
    report = evaluate_retrieval(params, Progress())
    assert set(report) >= RETRIEVAL_KEYS | {"interval", "parameters", "grid", "definitions"}
    assert set(report["recall"]) == {"1", "5", "10"} and set(report["recall_at_m"]) == {"25", "50", "100"}
    assert report["recall"]["10"] >= 0.8 and report["num_queries"] == 6 and report["num_references"] > 20
    assert EvaluateRetrievalParams.from_mapping(report["parameters"]) == params
    json.dumps(json_ready(report))


def test_the_seed_decides(files: PairFiles) -> None:
    one, again, other = (evaluate_retrieval(retrieval(files, seed=seed), Progress()) for seed in (1, 1, 2))
    assert one["median_error_m"] == again["median_error_m"] != other["median_error_m"]


def test_every_method_runs(files: PairFiles, tmp_path: Path) -> None:
    sizes = EncoderSettings(stem=4, widths=(12, 8, 8), blocks=(1, 1, 1), channels=13)
    path = tmp_path / "model.safetensors"
    save_encoder(EncoderNetwork(sizes).eval(), path, {"description": "untrained"})
    for method in METHODS:
        params = retrieval(files, method=method, model=model_of(method, str(path)), queries=2)
        assert evaluate_retrieval(params, Progress())["num_queries"] == 2


@pytest.mark.parametrize("run", [lambda f: evaluate_retrieval(retrieval(f, method="magic"), Progress()),
                                 lambda f: evaluate_location(location(f, method="magic"), Progress())])  # fmt: skip
def test_unknown_method_is_told_with_the_known_ones(files: PairFiles, run: object) -> None:
    with pytest.raises(UsageError, match="no method is called 'magic'") as caught:
        run(files)  # type: ignore[operator]
    assert "structural" in caught.value.hint


def test_rasters_of_two_places_are_refused(files: PairFiles) -> None:
    with pytest.raises(InputError) as caught:
        evaluate_retrieval(retrieval(files, sar=files.absent), Progress())
    assert caught.value.code == "areas_disjoint"


def test_present_and_absent_strips_reach_the_locator(files: PairFiles) -> None:
    pair = open_pair(files.sar, files.optical)
    seen: list[tuple[int, ...]] = []

    def refuse(strip: object) -> FakeAnswer:
        seen.append(strip.valid.shape)  # type: ignore[attr-defined]
        return FakeAnswer(None, accepted=False, confidence=0.0)

    params = location(files, absent_sar=files.absent, heading="unknown", scale_tolerance=0.1)
    trials = location_trials(params, pair, refuse, Progress())
    pair.close()
    assert [trial.is_present for trial in trials] == [True] * 3 + [False] * 3
    assert len(seen) == 6 and set(seen) <= {(64, 192), (192, 64)}
    assert all(isinstance(trial, LocationTrial) and np.isinf(trial.error_px) for trial in trials)


def test_location_reports_what_was_agreed(files: PairFiles) -> None:
    params = location(files, absent_sar=files.absent)
    report = evaluate_location(params, Progress())
    assert set(report) >= LOCATION_KEYS | {"accept_rate", "accepted_precision", "interval", "reliability", "parameters"}
    assert (
        set(report["located_at_m"]) == {"10", "20", "50", "100"} and report["num_trials"] == report["num_absent"] == 3
    )
    assert report["located_at_m"]["50"] >= 0.6
    assert 0.0 <= report["false_accept_rate"] <= 1.0 and 0.0 <= report["ece"] <= 1.0
    json.dumps(json_ready(report))


@pytest.mark.slow
@pytest.mark.skipif(not IMAGERY.is_dir(), reason="the development imagery is not here; set SARMATCH_DATA")
def test_better_than_brightness_on_real_imagery(tmp_path: Path) -> None:
    from osgeo import gdal

    paths = {}
    for role, name in (("sar", "sar_vh"), ("optical", "optical")):
        paths[role] = str(tmp_path / f"{role}.tif")
        gdal.Translate(paths[role], str(IMAGERY / f"california_east_{name}.tif"), srcWin=[2048, 2048, 2048, 2048])
    found = {
        method: evaluate_retrieval(
            EvaluateRetrievalParams(**paths, patch_px=256, queries=16, method=method, device="cpu"), Progress()
        )["recall_at_m"]["100"]
        for method in ("structural", "ncc")
    }
    assert found["structural"] > found["ncc"] + 0.2
