from __future__ import annotations

import threading
import time

import pytest

from backend.errors import Cancelled
from backend.progress import Progress


class Reports(list):
    """Collects what a listener is told."""

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        self.append((stage, done, total, message))


def test_tells_first_and_last_of_a_stage_and_merges_what_is_between() -> None:
    reports = Reports()
    progress = Progress(reports, min_interval_s=60.0)
    progress.start("tiles", 100, "begin")
    for _ in range(100):
        progress.advance()
    assert reports == [("tiles", 0, 100, "begin"), ("tiles", 100, 100, "")]


def test_tells_everything_without_an_interval() -> None:
    reports = Reports()
    progress = Progress(reports, min_interval_s=0.0)
    progress.start("tiles", 4)
    progress.advance(3, "three")
    progress.advance()
    assert reports == [("tiles", 0, 4, ""), ("tiles", 3, 4, "three"), ("tiles", 4, 4, "")]


def test_counts_anew_in_each_stage() -> None:
    reports = Reports()
    progress = Progress(reports, min_interval_s=0.0)
    progress.start("one", 1)
    progress.advance()
    progress.start("two")
    progress.advance()
    assert reports[-2:] == [("two", 0, 0, ""), ("two", 1, 0, "")]


def test_sums_seconds_by_stage() -> None:
    progress = Progress()
    for stage, seconds in [("a", 0.05), ("b", 0.01), ("a", 0.05)]:
        progress.start(stage)
        time.sleep(seconds)
    progress.finish()
    assert list(progress.seconds_by_stage) == ["a", "b"]
    assert 0.1 <= progress.seconds_by_stage["a"] < 1.0
    assert 0.01 <= progress.seconds_by_stage["b"] < progress.seconds_by_stage["a"]


@pytest.mark.parametrize("act", [Progress.check, Progress.advance, lambda progress: progress.start("next")])
def test_cancel_takes_effect_at_the_next_call(act) -> None:
    progress = Progress()
    progress.start("work", 10)
    act(progress)
    assert not progress.is_cancelled
    progress.cancel()
    assert progress.is_cancelled
    with pytest.raises(Cancelled) as caught:
        act(progress)
    assert (caught.value.code, caught.value.exit_code) == ("cancelled", 130)


def test_cancel_from_another_thread_stops_a_loop() -> None:
    progress = Progress()
    progress.start("work")
    threading.Timer(0.05, progress.cancel).start()
    started_s = time.monotonic()
    with pytest.raises(Cancelled):
        while time.monotonic() - started_s < 5.0:
            progress.advance()
            time.sleep(0.001)
    assert time.monotonic() - started_s < 1.0


def test_nobody_need_listen() -> None:
    progress = Progress()
    progress.advance()  # even outside a stage
    progress.finish()
    assert progress.seconds_by_stage == {}
