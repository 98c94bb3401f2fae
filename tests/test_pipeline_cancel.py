"""Cancelling a match or an index at any stage: within a second, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backend.config import IndexParams, MatchParams
from backend.errors import Cancelled
from backend.indexing import build_index
from backend.pipeline import match
from backend.progress import Progress

ROOT = Path(__file__).resolve().parents[1]
STAGES = (
    "open inputs",
    "describe optical",
    "search",
    "verify",
    "control points",
    "candidates",
    "write results",
    "warp strip",
)
TILE_STAGES = ("tile embeddings", "search tiles", "verify tiles")


class Canceller:
    """A listener that has another thread cancel once a stage is reached; tells when it did."""

    def __init__(self, stage: str, after_s: float) -> None:
        self.stage, self.after_s = stage, after_s
        self.stages: list[str] = []
        self.asked_at_s = 0.0
        self.progress = Progress(self)
        self.thread: "threading.Thread | None" = None

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        self.stages.append(stage)
        if stage == self.stage and self.thread is None:
            self.thread = threading.Thread(target=self._cancel)
            self.thread.start()
            if self.after_s == 0.0:
                self.thread.join()  # a short stage must not be over before the other thread runs

    def _cancel(self) -> None:
        time.sleep(self.after_s)
        self.asked_at_s = time.monotonic()
        self.progress.cancel()


def assert_stops(run: Callable[[Progress], Any], canceller: Canceller) -> None:
    with pytest.raises(Cancelled):
        run(canceller.progress)
    stopped_at_s = time.monotonic()
    assert canceller.stage in canceller.stages
    assert stopped_at_s - canceller.asked_at_s < 1.0
    assert canceller.stages[-1] == canceller.stage or canceller.after_s > 0.0


@pytest.mark.parametrize("stage", STAGES)
def test_a_match_stops_at_each_stage(pair: Any, tmp_path: Path, stage: str) -> None:
    out = tmp_path / "result"
    # Two headings are enough to pass through every stage in a moment.
    params = MatchParams(
        sar=pair.strip, reference=pair.basemap, out=str(out), device="cpu", heading_deg=0.0, warp=True,
        heading_tolerance_deg=1.0, patch_px=64, stride_px=128,
    )  # fmt: skip
    assert_stops(lambda progress: match(params, progress), Canceller(stage, 0.0))
    assert os.listdir(tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("stage", TILE_STAGES)
def test_a_search_through_tiles_stops_at_each_stage(pair: Any, tmp_path: Path, stage: str) -> None:
    params = MatchParams(
        sar=pair.strip, reference=pair.basemap, out=str(tmp_path / "result"), device="cpu", search="index"
    )
    assert_stops(lambda progress: match(params, progress), Canceller(stage, 0.0))
    assert os.listdir(tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("after_s", [0.05, 0.3])
def test_a_match_stops_in_the_midst_of_the_search(pair: Any, tmp_path: Path, after_s: float) -> None:
    params = MatchParams(sar=pair.strip, reference=pair.basemap, out=str(tmp_path / "result"), device="cpu")
    assert_stops(lambda progress: match(params, progress), Canceller("search", after_s))
    assert os.listdir(tmp_path) == []


def test_earlier_results_survive_a_cancelled_run(pair: Any, tmp_path: Path) -> None:
    out = tmp_path / "result"
    out.mkdir()
    (out / "matches.geojson").write_text("of an earlier run")
    params = MatchParams(
        sar=pair.strip, reference=pair.basemap, out=str(out), device="cpu", heading_deg=0.0, overwrite=True,
        heading_tolerance_deg=1.0, patch_px=64, stride_px=128,
    )  # fmt: skip
    assert_stops(lambda progress: match(params, progress), Canceller("write results", 0.0))
    assert (out / "matches.geojson").read_text() == "of an earlier run"
    assert os.listdir(out) == ["matches.geojson"] and os.listdir(tmp_path) == ["result"]


@pytest.mark.parametrize("stage", ["open basemap", "describe optical", "tile embeddings", "write index"])
def test_an_index_stops_at_each_stage_and_is_not_there(pair: Any, tmp_path: Path, stage: str) -> None:
    params = IndexParams(reference=pair.basemap, out=str(tmp_path / "index"), device="cpu")
    assert_stops(lambda progress: build_index(params, progress), Canceller(stage, 0.0))
    assert not (tmp_path / "index").exists()
    assert set(os.listdir(tmp_path)) <= {".index.partial"}  # what the next attempt goes on from


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for other processes")
def test_ctrl_c_ends_the_command_line_with_130(pair: Any, tmp_path: Path) -> None:
    words = ["match", "--sar", pair.strip, "--reference", pair.basemap, "--out", str(tmp_path / "out"), "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "backend", *words, "--scale-tolerance", "0.1", "--stride-px", "32", "--patch-px", "64"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    while not process.stderr.readline().startswith("note: search"):
        assert process.poll() is None
    asked_at_s = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - asked_at_s < 2.0  # one for the work, one for the interpreter to end
    assert process.returncode == 130
    assert '"code": "cancelled"' in out and "Traceback" not in err
    assert os.listdir(tmp_path) == []
