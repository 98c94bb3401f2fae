"""The client in front of engines that answer, misbehave and die."""

from __future__ import annotations

import os
import signal
import sys

import pytest


def request(scene, out="out"):
    return {
        "sar": scene.strip,
        "reference": scene.basemap,
        "out": str(scene.folder / out),
        "overwrite": False,
        "warp": False,
    }


def test_a_request_starts_the_worker_and_ends_in_one_result(client, spin, scene):
    worker = client()
    assert not worker.is_running
    first = worker.submit("match", request(scene))
    spin(lambda: worker.seen.results)
    assert worker.seen.results[first]["accepted"] is True
    assert worker.hello.device == "cpu"
    assert {message.stage for message in worker.seen.progress} == {"read", "describe", "correlate"}
    pid = worker.process_id
    second = worker.submit("match", request(scene, "out2"))
    spin(lambda: second in worker.seen.results)
    assert worker.process_id == pid, "the worker must stay warm"
    assert not worker.seen.failures


def test_cancel_ends_in_cancelled_and_the_worker_stays(client, spin, scene):
    worker = client("slow")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    worker.cancel(running)
    spin(lambda: worker.seen.failures, 1.0)
    assert worker.seen.failures[running].code == "cancelled"
    assert worker.is_running
    assert not os.path.exists(request(scene)["out"])


def test_a_worker_deaf_to_cancel_is_killed_and_replaced(client, spin, scene, window, monkeypatch):
    monkeypatch.setattr(window("worker_client"), "CANCEL_GRACE_MS", 300)
    worker = client("deaf")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    old = worker.process_id
    worker.cancel(running)
    spin(lambda: worker.seen.failures, 3.0)
    assert worker.seen.failures[running].code == "cancelled"
    assert not worker.is_running
    worker.submit("match", request(scene))
    spin(lambda: len(worker.seen.hellos) == 2)
    assert worker.process_id not in (0, old)


def test_cancel_before_the_worker_is_ready(client, spin, scene):
    worker = client("silent")
    waiting = worker.submit("match", request(scene))
    worker.cancel(waiting)
    assert worker.seen.failures[waiting].code == "cancelled"


def test_kill_9_in_the_middle_is_told_and_the_next_request_works(client, spin, scene):
    worker = client("slow")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    os.kill(worker.process_id, signal.SIGKILL)
    spin(lambda: worker.seen.failures, 3.0)
    error = worker.seen.failures[running]
    assert error.code == "engine_out_of_memory"
    assert "signal 9" in error.message and "smaller area" in error.hint
    again = worker.submit("match", request(scene))
    spin(lambda: again in worker.seen.results)


def test_death_quotes_exit_code_and_the_last_words(client, spin, scene):
    worker = client("dies")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.failures)
    error = worker.seen.failures[running]
    assert "exit code 7" in error.message and "something broke" in error.message
    assert error.hint


def test_some_noise_is_tolerated(client, spin, scene):
    worker = client("noise")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.results)
    assert running in worker.seen.results
    assert "wrong stream" in worker.last_words


@pytest.mark.parametrize(
    ("mode", "code", "words"),
    [
        ("flood", "protocol_violation", "not its protocol"),
        ("version", "version_mismatch", "protocol 99"),
        ("starts_not", "engine_incomplete", "lacks the library numpy"),
    ],
)
def test_an_unfit_engine_ends_the_request_with_what_to_do(client, spin, scene, mode, code, words):
    worker = client(mode)
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.failures)
    error = worker.seen.failures[running]
    assert error.code == code
    assert words in error.message
    assert error.hint
    assert not worker.is_running


def test_missing_torch_comes_through_as_the_engine_says_it(client, spin, scene):
    worker = client("no_torch")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.failures)
    assert worker.seen.failures[running].code == "engine_incomplete"
    assert worker.seen.failures[running].hint == "Install torch."


def test_a_python_that_cannot_start(client, spin, scene, tmp_path):
    worker = client("ok", program=str(tmp_path / "no_python"))
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.failures)
    assert worker.seen.failures[running].code == "engine_missing"
    assert "no_python" in worker.seen.failures[running].message


def test_no_python_at_all_names_the_commands_that_make_one(window, monkeypatch, tmp_path):
    environment = window("environment")
    monkeypatch.setattr(environment, "PLUGIN_ROOT", tmp_path)
    monkeypatch.setattr(environment, "USER_VENV", tmp_path / "venv")
    monkeypatch.delenv("SARMATCH_PYTHON", raising=False)
    with pytest.raises(Exception, match="not found") as caught:
        environment.find_python()
    assert "-m venv" in caught.value.hint and "pip install torch" in caught.value.hint


def test_a_stated_python_is_never_passed_over(window, monkeypatch):
    environment = window("environment")
    monkeypatch.setenv("SARMATCH_PYTHON", "/no/such/python")
    with pytest.raises(Exception, match="/no/such/python"):
        environment.find_python()


def test_variables_of_qgis_do_not_reach_the_engine(window):
    from qgis.PyQt.QtCore import QProcessEnvironment

    environment = window("environment")
    inherited = QProcessEnvironment()
    for name, value in (("PYTHONHOME", "/x"), ("LD_LIBRARY_PATH", "/y"), ("SSL_CERT_FILE", "/gone"), ("HOME", "/h")):
        inherited.insert(name, value)
    cleaned = environment.engine_environment(inherited)
    assert [cleaned.contains(name) for name in ("PYTHONHOME", "LD_LIBRARY_PATH", "SSL_CERT_FILE")] == [False] * 3
    assert cleaned.value("HOME") == "/h"
    assert cleaned.value("PYTHONPATH") == str(environment.PLUGIN_ROOT)
    assert inherited.contains("PYTHONHOME"), "the caller's own must stay as it is"


def test_shutting_down_leaves_no_process(client, spin, scene):
    worker = client("slow")
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    pid = worker.process_id
    worker.shut_down()
    assert worker.seen.failures[running].code == "cancelled"
    spin(lambda: not os.path.exists("/proc/{}".format(pid)) if sys.platform == "linux" else True, 3.0)


def test_winding_down_waits_for_what_is_saved_and_leaves_no_process(client, spin, scene):
    worker = client("slow", cancel_grace_ms=20_000)
    out = scene.folder / "run"
    params = {"data": "a,b", "out": str(out), "resume": False, "initial": "encoder"}
    running = worker.submit("train encoder", params)
    spin(lambda: worker.seen.progress)
    pid = worker.process_id
    worker.wind_down(20_000)
    assert worker.seen.failures[running].code == "cancelled"
    assert (out / "encoder.safetensors").is_file() and not os.path.exists("/proc/{}".format(pid))
    worker.wind_down(1_000)  # nothing runs: nothing happens


def test_winding_down_ends_a_deaf_worker_too(client, spin, scene):
    worker = client("deaf", cancel_grace_ms=20_000)
    running = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    pid = worker.process_id
    worker.wind_down(300)
    assert worker.seen.failures[running].code == "cancelled"
    assert not os.path.exists("/proc/{}".format(pid))


def test_what_waits_behind_work_that_does_not_stop_is_done_by_the_next_worker(client, spin, scene, window, monkeypatch):
    worker = client("deaf", cancel_grace_ms=300)
    first = worker.submit("match", request(scene))
    spin(lambda: worker.seen.progress)
    pid = worker.process_id
    second = worker.submit("match", request(scene, "other"))
    worker.cancel(first)
    spin(lambda: second in worker.seen.results or second in worker.seen.failures)
    assert isinstance(worker.seen.failures[first], window("worker_client").Cancelled)
    assert second in worker.seen.results and worker.process_id not in (0, pid)
