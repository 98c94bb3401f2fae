"""A trained model wherever a descriptor is named: index, match, evaluations, and the confidence in its card."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from backend.affine import Affine
from backend.config import EvaluateLocationParams, EvaluateRetrievalParams, IndexParams, MatchParams
from backend.descriptors.encoder import save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import IndexMismatchError, ModelError, UsageError
from backend.evaluation.methods import METHODS, descriptor_name, method_descriptor, model_of, usable_methods
from backend.evaluation.protocols import evaluate_location, evaluate_retrieval
from backend.geolocation.confidence import COEFFICIENTS, TERMS, UNCALIBRATED_LIMIT, calibration_of, derived
from backend.indexing import build_index
from backend.models import registry
from backend.pipeline import match
from backend.progress import Progress
from backend.retrieval.embeddings import TILE_GRID

KNOWN = {"heading_deg": 0.0, "heading_tolerance_deg": 2.0, "device": "cpu"}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small network that is little more than its start, the structural descriptor: it finds what that finds."""
    torch.manual_seed(0)
    settings = EncoderSettings(stem=8, widths=(16, 16, 16), blocks=(1, 1, 1), channels=14, energy_radius_px=64)
    network = EncoderNetwork(settings).eval()
    torch.nn.init.normal_(network.head.weight, std=0.05)
    path = tmp_path_factory.mktemp("model") / "near start.safetensors"
    save_encoder(network, path, {"description": "for tests"})
    return str(path)


@pytest.fixture
def fitted(model: str, tmp_path: Path) -> str:
    """The same with a confidence in its card."""
    copy = tmp_path / "fitted.safetensors"
    copy.write_bytes(Path(model).read_bytes())
    card = json.loads(Path(model).with_suffix(".json").read_text())
    copy.with_suffix(".json").write_text(json.dumps({**card, "confidence": {"intercept": -4.0, "agreement": 9.0}}))
    return str(copy)


def find(pair: Any, out: Path, **params: Any) -> dict[str, Any]:
    return match(MatchParams(**{"sar": pair.strip, "out": str(out), **KNOWN, **params}), Progress())


def center_error_px(data: dict[str, Any], pair: Any) -> float:
    where = (pair.strip_size_px[0] / 2.0, pair.strip_size_px[1] / 2.0)
    return math.dist(Affine(*data["transform"]).apply(*where), pair.truth.apply(*where)) / 10.0


def test_match_without_a_fitted_confidence_shows_the_place_and_accepts_nothing(
    pair: Any, model: str, tmp_path: Path
) -> None:
    data = find(pair, tmp_path / "result", reference=pair.basemap, model=model)
    assert center_error_px(data, pair) < 4.0
    assert not data["accepted"] and data["confidence"] <= UNCALIBRATED_LIMIT
    assert "confidence is not calibrated for 'near start'" in data["reason"]
    report = json.loads((tmp_path / "result" / "report.json").read_text())
    assert report["confidence_calibrated"] is False and report["model"]["name"] == "near start"


def test_match_uses_the_confidence_of_the_card(pair: Any, fitted: str, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "result", reference=pair.basemap, model=fitted)
    report = json.loads((tmp_path / "result" / "report.json").read_text())
    agreement = report["confidence_features"]["agreement"]
    assert data["confidence"] == pytest.approx(1.0 / (1.0 + math.exp(4.0 - 9.0 * agreement)))
    assert data["accepted"] and report["confidence_calibrated"] is True


def test_index_and_match_through_it(pair: Any, model: str, fitted: str, tmp_path: Path) -> None:
    index = str(tmp_path / "index")
    built = build_index(IndexParams(reference=pair.basemap, out=index, model=model, device="cpu"), Progress())
    assert built["model"] == "near start" and built["embedding_size"] == 14 * TILE_GRID**2
    data = find(pair, tmp_path / "result", index=index, model=model, search="index")
    assert data["search"] == "index" and center_error_px(data, pair) < 4.0
    # The card is not what the vectors depend on; the weights are.
    assert find(pair, tmp_path / "other card", index=index, model=fitted)["accepted"]
    with pytest.raises(IndexMismatchError, match="another descriptor"):
        find(pair, tmp_path / "none", index=index, model="structural")


def test_match_by_both_side_by_side(pair: Any, model: str, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "result", reference=pair.basemap, model=model + "+structural")
    assert center_error_px(data, pair) < 4.0 and "'near start+structural'" in data["reason"]


@pytest.mark.parametrize(
    "method, search", [("encoder", "dense"), ("encoder", "index"), ("encoder+structural", "dense")]
)
def test_retrieval_is_evaluated_with_a_model(pair: Any, model: str, tmp_path: Path, method: str, search: str) -> None:
    params = EvaluateRetrievalParams(
        sar=pair.basemap, optical=pair.basemap, method=method, model=model, search=search, queries=4, device="cpu"
    )
    report = evaluate_retrieval(params, Progress())
    assert report["recall"]["1"] == 1.0
    assert report["descriptor"]["name"] == "near start" + method[len("encoder") :]
    assert report["parameters"]["model"] == model


def test_location_is_evaluated_with_a_model(pair: Any, model: str) -> None:
    params = EvaluateLocationParams(
        sar=pair.basemap, optical=pair.basemap, method="encoder", model=model, strip_patches=2, trials=2, device="cpu"
    )
    report = evaluate_location(params, Progress())
    assert report["located_at_m"]["100"] == 1.0 and report["accept_rate"] == 0.0


def test_methods_that_use_no_model_refuse_one(model: str) -> None:
    for name in ("structural", "ncc"):
        with pytest.raises(UsageError, match="cannot use the model"):
            method_descriptor(name, model)
        assert model_of(name, model) is None and descriptor_name(name, model) == name
    with pytest.raises(UsageError, match="cannot use the model 'structural'"):
        method_descriptor("encoder", "structural")
    with pytest.raises(UsageError, match="no method is called 'sift'"):
        method_descriptor("sift")
    assert model_of("encoder", model) == model and descriptor_name("encoder+structural", "m") == "m+structural"


def test_learned_methods_are_run_where_there_is_a_model(
    model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "WEIGHTS_DIR", tmp_path)
    assert usable_methods() == ["structural", "ncc"] and usable_methods(model) == list(METHODS)
    with pytest.raises(ModelError, match="unknown model"):
        usable_methods("nowhere")
    with pytest.raises(ModelError, match="no encoder is shipped"):
        method_descriptor("encoder")


def test_calibration_belongs_to_the_descriptor(model: str, fitted: str) -> None:
    ours = calibration_of(method_descriptor("structural"))
    assert ours.is_fitted and ours.weights == COEFFICIENTS
    assert not calibration_of(method_descriptor("encoder", model)).is_fitted
    theirs = calibration_of(method_descriptor("encoder", fitted))
    assert theirs.is_fitted and theirs.weights == {"intercept": -4.0, "agreement": 9.0}
    # It was fitted to the model alone.
    assert not calibration_of(method_descriptor("encoder+structural", fitted)).is_fitted


@pytest.mark.parametrize("weights", [{"lead": 1.0}, {"intercept": 0.0, "luck": 1.0}])
def test_a_confidence_of_unknown_terms_is_refused(fitted: str, weights: dict[str, float]) -> None:
    card = Path(fitted).with_suffix(".json")
    card.write_text(json.dumps({**json.loads(card.read_text()), "confidence": weights}))
    with pytest.raises(ModelError, match="fit it again|has the terms"):
        calibration_of(method_descriptor("encoder", fitted))


def test_terms_are_named_as_they_are_computed() -> None:
    features = {"num_patches": 4.0, "agreeing": 1.0, "agreement": 0.2, "lead": 0.1, "peak": 0.1, "log_num_poses": 0.0}
    assert tuple(derived(features)) == TERMS
