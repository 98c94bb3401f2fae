"""The blocking call of Processing threads."""

from __future__ import annotations

import threading
import time

import pytest


def request(scene):
    return {
        "sar": scene.strip,
        "reference": scene.basemap,
        "out": str(scene.folder / "o"),
        "overwrite": False,
        "warp": False,
    }


@pytest.fixture
def feedback(qgis_app):
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback()


def test_it_returns_the_result_and_reports(window, engine, scene, feedback):
    shares = []
    feedback.progressChanged.connect(shares.append)
    data = window("worker_call").run_request("match", request(scene), feedback, engine=engine())
    assert data["accepted"] is True
    assert "Correlate" in feedback.textLog()
    assert max(shares) > 80


def test_cancel_is_heeded_at_once(window, engine, scene, feedback):
    threading.Timer(1.0, feedback.cancel).start()
    started_s = time.monotonic()
    with pytest.raises(Exception, match="cancelled") as caught:
        window("worker_call").run_request("match", request(scene), feedback, engine=engine("slow"))
    assert caught.value.code == "cancelled"
    assert time.monotonic() - started_s < 2.5


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("dies", "engine_died"),
        ("version", "version_mismatch"),
        ("starts_not", "engine_incomplete"),
        ("flood", "protocol_violation"),
    ],
)
def test_failures_are_raised_with_their_code(window, engine, scene, mode, code):
    with pytest.raises(Exception, match=r".") as caught:
        window("worker_call").run_request("match", request(scene), engine=engine(mode))
    assert caught.value.code == code


def test_a_failure_of_the_engine_keeps_message_and_hint(window, engine):
    with pytest.raises(Exception, match="unknown command 'dance'") as caught:
        window("worker_call").run_request("dance", {}, engine=engine())
    assert caught.value.hint == "Ask for match."


def test_a_python_that_is_not_there(window, engine):
    with pytest.raises(Exception, match="does not start") as caught:
        window("worker_call").run_request("match", {}, engine=engine("ok", program="/no/such/python"))
    assert caught.value.code == "engine_missing"
