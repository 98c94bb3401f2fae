from __future__ import annotations

import json
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
import torch

from backend.models.negative_gan import NegativeGan, NegativeSettings
from backend.training.model_files import write_model
from benchmarks import generated_quality


def test_judges_a_generator(
    tmp_path: Path,
    save_raster: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings, rng = NegativeSettings(size_px=64, code=2, width=4, max_channels=8), np.random.default_rng(1)
    network = NegativeGan(settings)
    network.grown[:2] = torch.tensor([2, 1000])
    write_model(tmp_path / "negatives.safetensors", network, "negatives", {"settings": settings.to_mapping()})
    sar = save_raster(rng.integers(1, 256, (256, 448)).astype(np.uint8), tmp_path / "sar.tif")
    optical = save_raster(rng.integers(1, 256, (3, 256, 448)).astype(np.uint8), tmp_path / "optical.tif")
    document = tmp_path / "found.md"
    marks = "".join(f"<!-- {name}: begin -->\n<!-- {name}: end -->\n" for name in ("quality", "noise"))
    document.write_text(marks, encoding="utf-8")
    words = ["x", "--model", f"Made={tmp_path / 'negatives.safetensors'}", "--data", f"{sar},{optical}"]
    words += ["--samples", "8", "--noise", "0", "1", "--descriptor", "structural"]
    monkeypatch.setattr(generated_quality, "DISTANCE_PATCHES", 4)
    monkeypatch.setattr("sys.argv", [*words, "--out", str(tmp_path / "q.json"), "--document", str(document)])
    assert generated_quality.main() == 0
    rows = json.loads((tmp_path / "q.json").read_text(encoding="utf-8"))["rows"]
    assert [row.get("halves") for row in rows] == ["random", "west, east", None, None, None]
    assert not rows[0]["is_like_real"] and rows[0]["texture"] > rows[0]["real_texture"]
    assert "| Made " in document.read_text(encoding="utf-8") and "Fréchet" in capsys.readouterr().out
