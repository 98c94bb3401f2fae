from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import torch
from osgeo import gdal

from backend.errors import ModelError, OutputError
from backend.models.negative_gan import NegativeGan, NegativeSettings
from backend.negatives_params import MineParams
from backend.outputs.png import GAP_PX
from backend.progress import Progress
from backend.training.mine_negatives import COLUMNS, mine
from backend.training.model_files import write_model
from backend.training.negative_checks import NegativeChecks

SETTINGS = NegativeSettings(size_px=64, code=2, width=4, max_channels=8)


def random_patches(count: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).random((count, 64, 64)).astype(np.float32)


# --- what is rejected


def test_rejects_blanks_copies_and_collapse() -> None:
    true, made = random_patches(3), random_patches(2, seed=2)
    checks = NegativeChecks(true)
    assert checks.check(made[0], true[0], 0).reason is None
    assert checks.check(np.full((64, 64), 0.3, np.float32), true[0], 0).reason == "blank"
    assert checks.check(np.full((64, 64), np.nan, np.float32), true[0], 0).reason == "blank"
    assert checks.check(0.2 + 0.5 * true[0], true[0], 0).reason == "copy"
    assert checks.check(true[2], true[0], 0).reason == "copy"  # of another place
    assert checks.check(made[0], true[1], 1).reason == "collapse"
    assert checks.check(made[1], true[1], 1).reason is None
    assert checks.accepted == 2 and checks.rejected == {"blank": 2, "copy": 2, "collapse": 1}


def test_distances_are_of_the_original_and_of_the_nearest_other() -> None:
    true = random_patches(2)
    own = 0.5 * true[0] + 0.5 * random_patches(1, seed=3)[0]
    found = NegativeChecks(true).check(own, true[0], 0)
    rows = [patch.reshape(32, 2, 32, 2).mean(axis=(1, 3)).ravel() for patch in (own, *true)]
    correlation = np.corrcoef(rows)
    assert found.distance_to_original == pytest.approx(1 - correlation[0, 1], abs=1e-5)
    assert found.novelty == pytest.approx(1 - correlation[0, 2], abs=1e-5)


def test_the_limits_can_be_set() -> None:
    true = random_patches(1)
    near = true[0] + 0.2 * random_patches(1, seed=4)[0]
    assert NegativeChecks(true, copy_distance=0.0).check(near, true[0], 0).reason is None
    assert NegativeChecks(true, copy_distance=0.5).check(near, true[0], 0).reason == "copy"


# --- the command


@pytest.fixture(scope="module")
def generator(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("generator"), level=2)


def saved(folder: Path, level: int) -> Path:
    """A generator of random weights: its patches are noise around what it is given, which is all that is needed."""
    torch.manual_seed(1)
    network = NegativeGan(SETTINGS)
    network.grown[:2] = torch.tensor([level, 1000])
    for block in network.generator.blocks:
        torch.nn.init.constant_(block.noise, 0.5)
    path = folder / "negatives.safetensors"
    write_model(path, network, "negatives", {"settings": SETTINGS.to_mapping()})
    return path


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, save_raster: Callable[..., str]) -> str:
    folder, rng = tmp_path_factory.mktemp("data"), np.random.default_rng(7)
    sar = save_raster(rng.integers(1, 256, (384, 320)).astype(np.uint8), folder / "sar.tif")
    optical = save_raster(rng.integers(1, 256, (3, 384, 320)).astype(np.uint8), folder / "optical.tif")
    return f"{sar},{optical}"


def asked(generator: Path, data: str, out: Path, **given: Any) -> MineParams:
    return MineParams(model=str(generator), data=data, out=str(out), **{"count": 13, "device": "cpu", **given})


def test_writes_what_was_agreed(generator: Path, data: str, tmp_path: Path) -> None:
    out = tmp_path / "mined"
    found = mine(asked(generator, data, out, noise=0.7), Progress())
    assert found["accepted"] == 13 and found["kind"] == "ae-gan" and found["noise"] == 0.7
    assert sorted(path.name for path in out.iterdir()) == ["contact_sheet.png", "negatives.csv", "report.json", "sar"]
    rows = list(csv.DictReader((out / "negatives.csv").open(encoding="utf-8")))
    assert len(rows) == 13 and tuple(rows[0]) == COLUMNS
    for number, row in enumerate(rows):
        assert (
            row["negative_id"] == str(number) and row["file"] == f"sar/{number:06d}.png" and row["method"] == "ae-gan"
        )
        assert int(row["patch_px"]) == 64 and 0 <= int(row["col_px"]) <= 256 and 0 <= int(row["row_px"]) <= 320
        image = gdal.Open(str(out / row["file"])).ReadAsArray()
        assert image.shape == (64, 64) and image.dtype == np.uint8 and image.std() > 0
    sheet = gdal.Open(str(out / "contact_sheet.png")).ReadAsArray()
    assert sheet.shape == (3, 3 * (64 + GAP_PX) - GAP_PX, 12 * (64 + GAP_PX) - GAP_PX)
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert report["accepted"] == 13 and set(report["rejected"]) == {"blank", "copy", "collapse"}
    assert report["tried"] == 13 + sum(report["rejected"].values())


def test_the_seed_decides(generator: Path, data: str, tmp_path: Path) -> None:
    tables = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        mine(asked(generator, data, tmp_path / name, seed=seed), Progress())
        tables.append((tmp_path / name / "negatives.csv").read_text(encoding="utf-8"))
    assert tables[0] == tables[1] != tables[2]


def test_writes_all_or_nothing(generator: Path, data: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="none of .* is of use") as nothing:
        mine(asked(generator, data, tmp_path / "out", copy_distance=2.0), Progress())
    assert nothing.value.code == "nothing_accepted" and not list(tmp_path.iterdir())

    class Falters(Progress):
        def advance(self, units: int = 1, message: str = "") -> None:
            if self._stage == "mine negatives" and self._done == 3:
                self.cancel()
            super().advance(units, message)

    with pytest.raises(Exception, match="[Cc]ancel"):
        mine(asked(generator, data, tmp_path / "out"), Falters())
    assert not list(tmp_path.iterdir())
    mine(asked(generator, data, tmp_path / "out"), Progress())
    with pytest.raises(OutputError) as exists:
        mine(asked(generator, data, tmp_path / "out"), Progress())
    assert exists.value.code == "output_exists"
    mine(asked(generator, data, tmp_path / "out", count=2, overwrite=True), Progress())
    assert len(list((tmp_path / "out" / "sar").iterdir())) == 2


def test_refuses_what_is_no_finished_generator(generator: Path, data: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="of kind ae-gan, not vae-gan"):
        mine(asked(generator, data, tmp_path / "out", kind="vae-gan"), Progress())
    half = saved(tmp_path, level=1)
    with pytest.raises(ModelError, match="grown to 32 of 64 px") as grown:
        mine(asked(half, data, tmp_path / "out"), Progress())
    assert grown.value.code == "not_grown" and not (tmp_path / "out").exists()
