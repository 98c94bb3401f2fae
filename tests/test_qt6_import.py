"""Every module of the window, imported by Qt 6 itself, and widgets drawn with it; see ``qt6_session.py``."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SESSION = Path(__file__).with_name("qt6_session.py")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What a process with PyQt6 reports; this one may hold Qt 5 already."""
    if importlib.util.find_spec("PyQt6") is None:
        pytest.skip("PyQt6 is not installed")
    done = subprocess.run(
        [sys.executable, str(SESSION), str(ROOT), str(tmp_path_factory.mktemp("qt6"))],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_every_module_of_the_window_is_imported(seen: dict) -> None:
    assert seen["qt"].startswith("6.")
    assert seen["failed"] == {}
    folder = ROOT / "sar_optical_matcher"
    modules = {path for path in folder.rglob("*.py") if path != folder / "__init__.py"}
    packages = {path.parent / "__init__.py" for path in modules}
    assert len(seen["modules"]) == len(modules | packages) - 1


def test_plain_widgets_are_drawn(seen: dict) -> None:
    assert {"run status", "user guide", "histogram", "curves", "picture", "figures"} <= set(seen["drawn"])
