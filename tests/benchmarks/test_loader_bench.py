"""The loader's benchmark on a scene small enough for every day."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "loader.py"


@pytest.mark.slow
def test_loader_writes_a_row_a_combination(tmp_path: Path) -> None:
    out = tmp_path / "loader.json"
    words = ["--size-px", "384", "--workers", "0", "1", "--step-seconds", "0", "0.2", "--seconds", "0.5"]
    words += ["--batch", "2", "--sar-px", "64", "--offset-px", "16", "--out", str(out)]
    done = subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr
    rows = json.loads(out.read_text("utf-8"))["rows"]
    assert [(row["workers"], row["step_seconds"]) for row in rows] == [(0, 0.0), (0, 0.2), (1, 0.0), (1, 0.2)]
    assert all(0.0 <= row["idle_fraction"] <= 1.0 and row["steps"] >= 3 for row in rows)
    assert rows[1]["idle_fraction"] < 0.5 < rows[0]["idle_fraction"]
    assert "| simulated | 1 " in done.stdout


@pytest.mark.slow
def test_data_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    words = ["--size-px", "0", "--data", str(tmp_path / "none"), "--out", str(tmp_path / "loader.json")]
    done = subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, timeout=280)
    assert done.returncode == 1 and done.stderr.startswith("error: ") and "Traceback" not in done.stderr
