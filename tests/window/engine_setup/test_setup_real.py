"""The set-up for real: in the QGIS application with a fake pip, and with the true packages where that is asked for."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
QGIS = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if os.path.exists(path)), None)
WISH = "SARMATCH_TRY_INSTALL"
PROFILE = "[PythonPlugins]\n{}=true\n[qgis]\ncheckVersion=false\nshowTips=false\n[app]\nfirstRunVersionFlag=99999\n"


@pytest.fixture
def run_setup(tmp_path, plugin_zip_folder):
    """Start QGIS with a fresh profile and home, and the plugin as the zip unpacks it."""

    def run(variables=None, **plan):
        profile = tmp_path / "profiles" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(PROFILE.format("sar_optical_matcher"))
        home, report = Path(os.environ.get("SARMATCH_TRY_HOME", tmp_path / "home")), tmp_path / "report.json"
        for folder in (home, tmp_path / "runtime", tmp_path / "shots"):
            folder.mkdir(mode=0o700)
        shots = os.environ.get("SARMATCH_SHOTS", str(tmp_path / "shots"))
        plan = {"package": "sar_optical_matcher", "shots": shots, "report": str(report), "limit_s": 900, **plan}
        (tmp_path / "plan.json").write_text(json.dumps(plan))
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugin_zip_folder),
            "SARMATCH_SESSION": str(tmp_path / "plan.json"),
            "SARMATCH_SESSION_CODE": str(HERE.parent),
            "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
            "HOME": str(home),
            **(variables or {}),
        }
        for name in ("QT_QPA_PLATFORM", "SARMATCH_PYTHON"):
            environment.pop(name, None)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1240x780x24"]
        if shutil.which("xvfb-run") is None:
            screen, environment["QT_QPA_PLATFORM"] = [], "offscreen"
        command = [*screen, QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(tmp_path / "profiles")]
        done = subprocess.run(
            [*command, "--code", str(HERE.parent / "real_setup_session.py")],
            env=environment, timeout=1000, capture_output=True, text=True,
        )  # fmt: skip
        assert report.exists(), done.stderr[-2000:]
        seen = json.loads(report.read_text())
        assert "error" not in seen, seen["error"]
        return seen

    return run


@pytest.fixture
def plugin_zip_folder(tmp_path):
    """The plugin without the checkout's own environment, which would be found first."""
    import importlib.util
    import zipfile

    root = HERE.parents[2]
    spec = importlib.util.spec_from_file_location("package_tool_of_setup", root / "tools" / "package.py")
    packager = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(packager)
    plugins = tmp_path / "plugins"
    with zipfile.ZipFile(packager.build(tmp_path / "plugin.zip")) as archive:
        archive.extractall(plugins)
    return plugins


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
@pytest.mark.skipif(not os.environ.get(WISH), reason="installs a gigabyte; set {}=1 to try it".format(WISH))
def test_from_a_fresh_profile_to_a_working_engine_with_one_click(run_setup):
    """``SARMATCH_TRY_WHEELS`` names a folder of wheels, ``SARMATCH_TRY_CANCEL_AT`` words at which it is cancelled."""
    cancel_at, wheels = (os.environ.get("SARMATCH_TRY_" + name, "") for name in ("CANCEL_AT", "WHEELS"))
    seen = run_setup(cancel_at=cancel_at, wheels=wheels)
    print(json.dumps(seen, indent=1), file=sys.stderr)
    assert seen["offered"] and "not found" in seen["line"]
    assert seen["sentence"].startswith("The engine works"), seen
    assert seen["clicks"] == 1 + (4 if wheels else 0) + (2 if cancel_at else 0)
    assert not seen["offered_after"] and not seen["home_shown"] and seen["unloaded"]
    assert seen["stall_cpu_s"] < 0.1, seen["stall_where"]
    assert seen["stall_s"] < 0.1 + seen["starved_s"], seen["stall_where"]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_in_qgis_a_failure_is_explained_and_nothing_is_blocked(run_setup, tmp_path):
    """An empty folder stands for the package index."""
    pytest.importorskip("ensurepip", reason="no environment can be made with this Python")
    nowhere = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}
    seen = run_setup(nowhere, limit_s=120)
    assert seen["offered"] and seen["clicks"] == 1
    assert "no file of the pinned version" in seen["sentence"], seen
    assert seen["offered_after"], "it can be tried again"
    assert (tmp_path / "home" / ".sarmatch" / "venv" / "sarmatch-setup.json").exists()
    assert seen["stall_cpu_s"] < 0.15, seen["stall_where"]
    assert seen["stall_s"] < 0.15 + seen["starved_s"], seen["stall_where"]
