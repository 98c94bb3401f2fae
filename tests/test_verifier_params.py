from __future__ import annotations

import pytest

from backend.errors import UsageError
from backend.evaluation_params import EvaluateVerificationParams
from backend.verifier_params import MINERS, TrainVerifierParams


def params(**given: object) -> TrainVerifierParams:
    return TrainVerifierParams.from_mapping({"data": "d", "out": "o", "steps": 1, **given})


def test_the_published_network_is_the_default() -> None:
    built = params()
    assert (built.streams, built.norm, built.negatives, built.folder) == ("pseudo-siamese", "none", "random", None)


def test_a_folder_is_what_is_no_kind() -> None:
    assert [params(negatives=kind).folder for kind in MINERS] == [None] * 4
    assert params(negatives="mined/here").folder == "mined/here"


def test_what_makes_no_network_is_refused() -> None:
    for given in (
        {"patch_px": 72},
        {"streams": "correlation", "max_offset_px": 18},
        {"streams": "correlation", "norm": "batch"},
        {"hard_share": 1.5},
        {"data_share": 0.0},
    ):
        with pytest.raises(UsageError):
            params(**given)


def test_what_to_evaluate_on_is_said_once() -> None:
    for given in (
        {},
        {"sar": "s"},
        {"optical": "o"},
        {"sar": "s", "optical": "o", "data": "d"},
        {"sar": "s", "data": "d"},
    ):
        with pytest.raises(UsageError, match="evaluate on"):
            EvaluateVerificationParams.from_mapping(given)
    assert EvaluateVerificationParams.from_mapping({"data": "d"}).patch_px is None
