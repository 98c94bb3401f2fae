from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from backend.affine import Affine
from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings
from backend.errors import UsageError
from benchmarks.patch_to_patch import named_models

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "patch_to_patch.py"


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, timeout=280)


def test_models_by_method() -> None:
    found = named_models(["cmpc=a.safetensors", "encoder=b", "cmpc=c", "encoder+offsets=d"])
    assert found["cmpc"] == ["a.safetensors", "c"] and found["encoder"] == found["encoder+structural"] == ["b"]
    assert found["encoder+offsets"] == ["b", "d"] and "structural" not in found
    for bad in ("cmpc", "cmpc=", "structural=x", "magic=x"):
        with pytest.raises(UsageError, match="not METHOD=MODEL"):
            named_models([bad])


@pytest.mark.slow
def test_a_row_a_protocol_and_method(tmp_path: Path, make_ground: object, save_raster: object) -> None:
    ground, to_crs = make_ground(400, seed=5), Affine(10.0, 0.0, 5e5, 0.0, -10.0, 4e6)  # type: ignore[operator]
    sar = save_raster((10.0 ** (ground.decibels / 10.0)).astype(np.float32), tmp_path / "s.tif", to_crs, 32611)  # type: ignore[operator]
    optical = save_raster(ground.optical, tmp_path / "o.tif", to_crs, 32611)  # type: ignore[operator]
    settings = CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)
    torch.manual_seed(0)
    save_file(CmpcNetwork(settings).state_dict(), str(tmp_path / "tiny.safetensors"))
    (tmp_path / "tiny.json").write_text(json.dumps({"kind": "cmpc", "settings": settings.to_mapping()}))
    out = tmp_path / "out" / "rows.json"
    methods = ["structural", "structural+offsets", "cmpc", "encoder"]
    done = run(
        *["--sar", sar, "--optical", optical, "--trained-sar", sar, "--trained-optical", optical, "--out", str(out)],
        *["--methods", *methods[:3], "--model", f"cmpc={tmp_path / 'tiny'}", "--queries", "3", "--patch-px", "64"],
        *["--device", "cpu"],
    )
    assert done.returncode == 0, done.stderr
    rows = json.loads(out.read_text("utf-8"))["rows"]
    protocols = ("same-area", "cross-area", "arbitrary")
    assert [(row["protocol"], row["method"]) for row in rows] == [(p, m) for p in protocols for m in methods[:3]]
    assert "cmpc (tiny)" in done.stdout and done.stdout.count("nearest reference") == 3


def test_a_missing_raster_is_said_plainly(tmp_path: Path) -> None:
    done = run("--sar", "none.tif", "--optical", "none.tif", "--methods", "ncc", "--out", str(tmp_path / "rows.json"))
    assert done.returncode == 1 and "error: " in done.stderr and "Traceback" not in done.stderr
    assert "same-area is left out" in done.stderr
