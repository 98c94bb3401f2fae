from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from backend.descriptors.descriptor import load_descriptor
from backend.errors import ModelError
from backend.geolocation.confidence import derived
from benchmarks.calibration import Job, keys_in
from benchmarks.fit_confidence import confidences, fit, judged, matrix, outcomes, write_into_card

FEATURES = {"peak": 0.2, "lead": 0.05, "prominence": 6.0, "agreement": 0.5, "agreeing": 4.0, "other_agreement": 0.1}


def records(count: int) -> list[dict[str, object]]:
    """Strips whose chance of being right is a known logistic function of one feature."""
    generator = np.random.default_rng(0)
    made = []
    for _ in range(count):
        agreement = float(generator.uniform(0.0, 1.0))
        chance = 1.0 / (1.0 + np.exp(-(8.0 * agreement - 4.0)))
        features = {**FEATURES, "agreement": agreement, "num_patches": 8.0, "log_num_poses": 0.0}
        right = bool(generator.random() < chance)
        error_m = 20.0 if right else 5000.0
        made.append({"features": features, "error_m": error_m, "present": True, "patches": 8, "heading": "known"})
    return made


def test_fit_finds_the_weights_the_strips_were_made_with() -> None:
    made = records(4000)
    weights = fit(made, ["agreement"], penalty=1e-3)
    assert weights["agreement"] == pytest.approx(8.0, abs=0.6) and weights["intercept"] == pytest.approx(-4.0, abs=0.4)
    sure = confidences(made, weights)
    assert abs(sure.mean() - outcomes(made).mean()) < 1e-3
    assert "expected calibration error 0.0" in judged(made, sure, 0.9)


def test_penalty_pulls_weights_to_nothing() -> None:
    made = records(400)
    assert abs(fit(made, ["agreement"], penalty=1e6)["agreement"]) < 0.1 < fit(made, ["agreement"], 1.0)["agreement"]


def test_terms_may_be_kept_from_counting_against() -> None:
    made = records(400)
    for record in made:
        record["error_m"] = 5000.0 if record["error_m"] == 20.0 else 20.0
    assert fit(made, ["agreement"], 1.0)["agreement"] < -1.0
    assert fit(made, ["agreement"], 1.0, non_negative=True)["agreement"] == pytest.approx(0.0, abs=1e-6)


def test_every_term_of_the_shipped_model_can_be_fitted() -> None:
    made = records(50)
    assert matrix(made, list(derived(made[0]["features"]))).shape[0] == 50  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no term is called 'luck'"):
        matrix(made, ["luck"])


def test_one_outcome_alone_teaches_nothing() -> None:
    made = [record for record in records(50) if record["error_m"] == 20.0]
    with pytest.raises(ValueError, match="same outcome"):
        fit(made, ["agreement"], 1.0)


def test_a_file_cut_short_goes_on_after_its_last_whole_line(tmp_path: Path) -> None:
    path = tmp_path / "strips.jsonl"
    assert keys_in(path) == set()
    key = Job(8, "known", True, 3).key
    path.write_text(f'{{"key": "{key}"}}\n{{"key": "4/kno', "utf-8")
    assert keys_in(path) == {"8/known/present/3"}
    assert path.read_text("utf-8") == f'{{"key": "{key}"}}\n'


def test_strips_of_another_place_are_never_right() -> None:
    made = records(1)[0]
    absent, lost = {**made, "present": False, "error_m": None}, {**made, "error_m": None}
    assert outcomes([{**made, "error_m": 1.0}, absent, lost]).tolist() == [1.0, 0.0, 0.0]


def test_every_strip_has_its_own_seed() -> None:
    jobs = [Job(p, h, w, n) for p in (1, 2) for h in ("known", "unknown") for w in (True, False) for n in range(3)]
    assert len({tuple(job.seed(0)) for job in jobs}) == len({job.key for job in jobs}) == len(jobs)


def saved_encoder(path: Path) -> str:
    """Writes a small encoder; returns its digest."""
    from backend.descriptors.encoder import network_digest, save_encoder
    from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings

    network = EncoderNetwork(EncoderSettings(stem=4, widths=(12, 8, 8), blocks=(1, 1, 1), channels=13)).eval()
    save_encoder(network, path, {"description": "small"})
    return network_digest(network)


def test_weights_go_into_the_card_of_the_model_that_located_the_strips(tmp_path: Path) -> None:
    digest, card = saved_encoder(tmp_path / "model.safetensors"), tmp_path / "model.json"
    before = json.loads(card.read_text("utf-8"))
    weights = {"intercept": -2.0, "agreement": 3.5}
    made = [{**record, "descriptor": digest} for record in records(3)]
    write_into_card(card, weights, made, with_structural=False)
    assert json.loads(card.read_text("utf-8")) == {**before, "confidence": weights}
    assert load_descriptor(str(card)).confidence == weights  # type: ignore[attr-defined]
    for others, together in ((records(3), False), (made, True)):
        with pytest.raises(ModelError, match="not located with"):
            write_into_card(card, weights, others, with_structural=together)
    both = [{**record, "descriptor": load_descriptor(f"{card}+structural").digest} for record in made]
    write_into_card(card, {"intercept": 1.0}, both, with_structural=True)
    assert json.loads(card.read_text("utf-8")) == {
        **before,
        "confidence": weights,
        "confidence_with_structural": {"intercept": 1.0},
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.json", "model.safetensors"]
