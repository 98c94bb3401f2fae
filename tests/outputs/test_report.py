from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from backend import __version__
from backend.config import MatchParams
from backend.outputs.report import build_report, peak_memory_bytes, versions, write_report


def test_report_holds_what_a_rerun_needs(tmp_path: Path) -> None:
    params = MatchParams(sar="s.tif", reference="b.tif", out="o", top_k=7)
    report = build_report(
        "match",
        params,
        {"sar": {"path": Path("s.tif"), "digest": "ab"}, "reference": {"path": "b.tif", "digest": "cd"}},
        {"name": "structural", "digest": "ef"},
        "cpu",
        {"read": 1.25, "search": 2.5},
        working_pixel_size_m=np.float32(10.0),
        search="dense",
    )
    assert MatchParams.from_mapping(report["parameters"]) == params
    assert report["inputs"]["sar"] == {"path": "s.tif", "digest": "ab"}
    assert report["model"]["digest"] == "ef" and report["device"] == "cpu" and report["search"] == "dense"
    assert report["working_pixel_size_m"] == 10.0
    assert report["seconds"] == 3.75 and report["seconds_by_stage"] == {"read": 1.25, "search": 2.5}
    path = tmp_path / "report.json"
    write_report(path, {**report, "rmse_m": float("nan")})
    assert json.loads(path.read_text(encoding="utf-8")) == {**report, "rmse_m": None}


def test_versions_of_what_is_installed() -> None:
    found = versions()
    assert found["sarmatch"] == __version__
    assert found["numpy"] == np.__version__
    assert {"torch", "faiss-cpu", "gdal", "python", "scikit-image"} <= set(found)


def test_peak_memory_grows_with_use_and_is_this_process_own() -> None:
    # A child of this process, which has loaded numpy and GDAL; memory of the parent must not count.
    code = (
        "import sys; sys.path.insert(0, '.');"
        "from backend.outputs.report import peak_memory_bytes as peak;"
        "before = peak(); block = b'x' * 200_000_000; print(before, peak(), len(block))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    before, after, _ = (int(word) for word in done.stdout.split())
    assert 150e6 < after - before < 300e6
    assert peak_memory_bytes() > 10e6
