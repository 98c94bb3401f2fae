"""The plugin as ``qgis_process`` loads and runs it: a process of its own, no window, results as JSON."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = "sar_optical_matcher"
# Debian's wrapper script passes an option that the program does not know; the program itself stands beside it.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

pytestmark = [pytest.mark.qgis, pytest.mark.skipif(PROGRAM is None, reason="no qgis_process")]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Variables for a profile of its own in which the checkout is an enabled plugin."""
    base = tmp_path_factory.mktemp("qgis_process")
    (base / "plugins").mkdir()
    (base / "plugins" / PLUGIN).symlink_to(ROOT, target_is_directory=True)
    variables = {
        **os.environ,
        "QGIS_PLUGINPATH": str(base / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(base / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(base),
    }
    enabled = call(["plugins", "enable", PLUGIN], variables)
    assert enabled.returncode == 0, enabled.stderr
    return variables


def call(arguments: list[str], environment: dict[str, str]) -> Any:
    return subprocess.run(
        [str(PROGRAM), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture
def run(environment: dict[str, str], fake_engine: SimpleNamespace) -> Callable[..., Any]:
    """Run ``qgis_process`` with the stand-in engine."""
    # The profile and the plugin are the module's, the engine is the test's.
    return lambda *arguments: call(list(arguments), {**environment, **engine_variables()})


def engine_variables() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith(("SARMATCH_", "FAKE_ENGINE_"))}


def test_lists_the_provider(run: Callable[..., Any]) -> None:
    listed = json.loads(run("list", "--json").stdout)["providers"]["sarmatch"]
    assert sorted(listed["algorithms"]) == [
        "sarmatch:" + name
        for name in (
            *("batch", "buildindex", "evaluate", "exportgcps", "findsimilar", "georeference"),
            *("match", "minenegatives", "simulatescene", "train"),
        )
    ]
    assert listed["is_active"]


@pytest.mark.slow
def test_help_is_complete(run: Callable[..., Any]) -> None:
    told = json.loads(run("help", "sarmatch:match", "--json").stdout)
    assert told["algorithm_details"]["can_cancel"]
    assert {"SAR", "REFERENCE", "INDEX", "NEAR", "OUT"} <= set(told["parameters"])
    assert {"MATCHES", "ACCEPTED", "CONFIDENCE", "REASON"} <= set(told["outputs"])
    assert all(parameter["help"] for parameter in told["parameters"].values())


@pytest.mark.slow
def test_help_in_words_has_no_markup(run: Callable[..., Any]) -> None:
    text = run("help", "sarmatch:match").stdout
    assert "The strip needs no georeference" in text
    assert "<b>" not in text and "<p>" not in text and "<br>" not in text


def test_matches(run: Callable[..., Any], fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    out = tmp_path / "result"
    done = run(
        *("run", "sarmatch:match", "--json", "--"),
        *(f"SAR={rasters.strip}", f"REFERENCE={rasters.basemap}", "PATCH_PX=64", "SEARCH=dense"),
        *("NEAR=15.0,49.65 [EPSG:4326]", "RADIUS_M=300", f"OUT={out}"),
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["ACCEPTED"] is True
    assert results["CONFIDENCE"] == 0.93
    assert results["MATCHES"] == f"{out}/result.gpkg|layername=matches"
    [request] = fake_engine.requests()
    assert (request["params"]["patch_px"], request["params"]["search"]) == (64, "dense")
    assert float(request["params"]["near"].split(",")[0]) == pytest.approx(500000.0, abs=1e-3)


@pytest.mark.slow
def test_an_absent_strip_is_no_failure(run: Callable[..., Any], fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    fake_engine.behave("absent")
    done = run(
        *("run", "sarmatch:match", "--json", "--"),
        *(f"SAR={rasters.strip}", f"REFERENCE={rasters.basemap}", f"OUT={tmp_path / 'r'}"),
    )
    assert done.returncode == 0
    results = json.loads(done.stdout)["results"]
    assert results["ACCEPTED"] is False
    assert results["REASON"] == "The best places are no better than chance."


@pytest.mark.slow
@pytest.mark.parametrize(
    ("behaviour", "changes", "said"),
    [
        ("refuse", {}, "strip.png has no pixel. Give “Pixel size of the strip (m)”."),
        ("answer", {"SAR": "missing.tif"}, "missing.tif"),
        ("answer", {"PATCH_PX": "8"}, "“Patch size (pixels)” 8 is out of range. It must be between 32 and 1024."),
        ("answer", {"REFERENCE": None}, "exactly one of “Optical basemap” and “Basemap index” is needed"),
    ],
)
def test_failures_are_told_without_a_traceback(
    run: Callable[..., Any],
    fake_engine: Any,
    rasters: Any,
    tmp_path: Path,
    behaviour: str,
    changes: dict[str, Any],
    said: str,
) -> None:
    fake_engine.behave(behaviour)
    values = {"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r"), **changes}
    done = run("run", "sarmatch:match", "--", *(f"{name}={value}" for name, value in values.items() if value))
    assert done.returncode != 0
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_an_interrupt_stops_it_within_a_second(
    environment: dict[str, str], fake_engine: Any, rasters: Any, tmp_path: Path
) -> None:
    fake_engine.behave("wait")
    variables = {**environment, **engine_variables()}
    arguments = [f"SAR={rasters.strip}", f"REFERENCE={rasters.basemap}", f"OUT={tmp_path / 'r'}"]
    process = subprocess.Popen(
        [str(PROGRAM), "run", "sarmatch:match", "--", *arguments],
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        deadline = time.monotonic() + 60.0
        while not fake_engine.requests() and time.monotonic() < deadline:
            time.sleep(0.05)
        [request] = fake_engine.requests()
        interrupted_s = time.monotonic()
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=20)
        assert time.monotonic() - interrupted_s < 2.0, "a second to stop, and the time QGIS takes to end"
        assert "Cancelled." in said
        assert "Traceback" not in said
        assert process.returncode != 0
        assert not is_alive(request["pid"]), "no engine is left behind"
    finally:
        process.kill()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
