from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.errors import UsageError
from backend.evaluation.verification import evaluate_verification, verification_summary
from backend.evaluation.verification_evidence import DENSE_METHODS, dense_evidence
from backend.evaluation_params import EvaluateVerificationParams
from backend.models.verifier import KIND, PseudoSiamese, VerifierSettings
from backend.progress import Progress
from backend.training.model_files import write_model
from backend.training.verifier_places import place_grid
from backend.training.verifier_validation import TestPairs
from tests.evaluation.conftest import PairFiles
from tests.training.made_scenes import made_scene, whole


def evaluate(files: PairFiles, **given: object) -> "dict[str, object]":
    values = {"sar": files.sar, "optical": files.optical, "pairs": 60, **given}
    return evaluate_verification(EvaluateVerificationParams.from_mapping(values), Progress())


@pytest.mark.parametrize("method", ["structural", "ncc", "structural-centred"])
def test_similarities_tell_pairs_apart(files: PairFiles, method: str) -> None:
    found = evaluate(files, method=method)
    assert found["auroc"] > (0.5 if method == "ncc" else 0.75)  # type: ignore[operator]
    assert found["num_pairs"] == 2 * found["num_same"] and found["num_pairs"] <= 60  # type: ignore[operator]
    assert set(found["recall_at_fpr"]) == {"0.04", "0.05"}  # type: ignore[call-overload]
    assert found["accuracy"] is None and found["threshold"] is None  # no threshold from the data it is tried on
    low, high = found["interval"]["auroc"]  # type: ignore[index]
    assert np.isnan(low) or low <= found["auroc"] <= high  # type: ignore[operator]


def test_a_given_threshold_counts(files: PairFiles) -> None:
    everything = evaluate(files, method="structural", threshold=-1.0)
    assert (everything["recall"], everything["fpr"], everything["accuracy"]) == (1.0, 1.0, 0.5)


def test_a_verifier_by_its_own_settings(files: PairFiles, tmp_path: Path) -> None:
    torch.manual_seed(0)
    settings = VerifierSettings(32, (4,) * 8, 8)
    path = tmp_path / "verifier.safetensors"
    card = {"settings": settings.to_mapping(), "max_offset_px": 4, "data": f"{files.sar},{files.optical}"}
    write_model(path, PseudoSiamese(settings), KIND, card)
    found = evaluate(files, model=str(path))
    assert (found["patch_px"], found["max_offset_px"], found["threshold"]) == (32, 4, 0.5)
    assert found["trained_here"] is True and found["accuracy"] is not None
    with pytest.raises(UsageError, match="takes patches of 32 px"):
        evaluate(files, model=str(path), patch_px=64)


def test_what_is_missing_is_told(files: PairFiles) -> None:
    with pytest.raises(UsageError, match="no verifier is shipped"):
        evaluate(files)
    with pytest.raises(UsageError, match="no method"):
        evaluate(files, method="magic")


def test_the_highest_cosine_by_hand() -> None:
    places = place_grid([whole(made_scene(320, 320))], 64, 16)
    pairs = TestPairs(places, 8, 0)
    cpu = torch.device("cpu")
    found = {
        method: dense_evidence(method, None, pairs.sar, pairs.optical, pairs.pairs, 16, cpu)
        for method in DENSE_METHODS
        if not method.startswith("encoder")
    }
    for values in found.values():
        assert values.shape == pairs.same.shape and np.abs(values).max() <= 1.0 + 1e-5
    same = found["structural"][pairs.same]
    assert same.min() > found["structural"][~pairs.same].max()  # one picture in both modalities
    summary = verification_summary(found["structural"], pairs, None)
    assert summary["auroc"] == 1.0 and summary["fpr95"] == 0.0
