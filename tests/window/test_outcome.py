"""The one sentence."""

from __future__ import annotations


def test_found(window):
    data = {
        "accepted": True,
        "confidence": 0.9741,
        "rmse_m": 6.04,
        "num_inliers": 31,
        "search": "dense",
        "device": "cpu",
    }
    end = window("outcome").of_result(data, 32)
    assert end.sentence == "Found: confidence 97 %, RMSE 6.0 m, 31 of 32 patches agree"
    assert end.kind == "found"
    assert "cpu" in end.details


def test_not_found_gives_the_reason(window):
    end = window("outcome").of_result({"accepted": False, "confidence": 0.12, "reason": "Too little texture."})
    assert end.sentence == "Not found: too little texture (confidence 12 %)"
    assert end.kind == "not_found"


def test_certainty_is_not_rounded_up(window):
    assert window("texts").percent(0.9999) == "99 %"
    assert window("texts").percent(1.0) == "100 %"
    assert window("texts").percent(0.29) == "29 %"


def test_more_points_than_patches_are_called_points(window):
    end = window("outcome").of_result({"accepted": True, "confidence": 1.0, "num_inliers": 40}, 8)
    assert "40 control points agree" in end.sentence


def test_an_error_shows_message_and_hint(window):
    errors = window("worker_client")
    end = window("outcome").of_error(errors.EngineError("no place on disk", "Free some."))
    assert (end.sentence, end.details) == ("Failed: no place on disk.", "Free some.")
    assert window("outcome").of_error(errors.Cancelled()).kind == "cancelled"
