from __future__ import annotations

import multiprocessing
import os
import pickle
import threading
import time
from itertools import islice

import pytest
import torch

from backend.errors import EngineError, InputError
from backend.training.loader import Loader
from tests.training.made_batches import CountedBatches


def taken(loader: Loader, count: int) -> "list[tuple[list[int], list[float], int]]":
    return [(each["step"].tolist(), each["noise"].tolist(), int(each["process"])) for each in islice(loader, count)]


def threads() -> "list[threading.Thread]":
    return [thread for thread in threading.enumerate() if thread.name == "batches"]


def gone(pid: int) -> bool:
    """Whether a child of this process has ended; waits a little for it."""
    for _ in range(100):
        if pid not in [child.pid for child in multiprocessing.active_children()]:
            return True
        time.sleep(0.05)
    return False


def test_steps_come_in_order_from_where_they_are_to_begin() -> None:
    with Loader(CountedBatches(), first_step=5, rank=2) as loader:
        assert [step for step, _, _ in taken(loader, 4)] == [[5, 2], [6, 2], [7, 2], [8, 2]]


def test_a_failure_arrives_as_it_was_raised_after_the_batches_before_it() -> None:
    loader = Loader(CountedBatches(fails_at=2))
    assert len(taken(loader, 2)) == 2
    with pytest.raises(InputError, match="step 2 cannot be read. Look at the file.") as caught:
        next(loader)
    assert caught.value.code == "broken_pair"
    assert not threads() and list(loader) == []


def test_a_fault_of_the_program_arrives_too() -> None:
    with Loader(CountedBatches(breaks_at=0)) as loader, pytest.raises(ZeroDivisionError):
        next(loader)


def test_closing_ends_the_thread_whatever_it_is_doing() -> None:
    full = Loader(CountedBatches())
    next(full)
    time.sleep(0.05)  # the thread is a few ahead and waits for room
    busy = Loader(CountedBatches(seconds=0.2))
    for loader in (full, busy):
        loader.close()
        loader.close()
        assert list(loader) == []
    assert not threads()
    with pytest.raises(KeyboardInterrupt), Loader(CountedBatches()) as loader:
        next(loader)
        raise KeyboardInterrupt
    assert not threads()


def test_idle_is_the_share_of_the_time_spent_waiting() -> None:
    with Loader(CountedBatches(seconds=0.04)) as slow:
        assert slow.idle_fraction == 0.0
        taken(slow, 6)
        assert slow.idle_fraction > 0.9
    with Loader(CountedBatches()) as fast:
        for _ in range(4):
            next(fast)
            time.sleep(0.04)
        next(fast)
        assert fast.idle_fraction < 0.1


@pytest.mark.slow
def test_processes_make_the_same_batches_in_the_same_order() -> None:
    with Loader(CountedBatches(), first_step=3, rank=1) as loader:
        alone = taken(loader, 5)
    with Loader(CountedBatches(), first_step=3, rank=1, workers=2) as loader:
        shared = taken(loader, 5)
    assert [each[:2] for each in alone] == [each[:2] for each in shared]
    makers = {each[2] for each in shared}
    assert len(makers) == 2 and os.getpid() not in makers
    del loader
    assert all(gone(pid) for pid in makers)


@pytest.mark.slow
def test_a_failure_crosses_processes_unchanged_and_a_death_is_explained() -> None:
    with Loader(CountedBatches(fails_at=1), workers=1) as loader:
        next(loader)
        with pytest.raises(InputError, match=r"^step 1 cannot be read. Look at the file.$") as caught:
            next(loader)
    assert caught.value.code == "broken_pair"
    with Loader(CountedBatches(dies_at=1), workers=1) as loader:
        with pytest.raises(EngineError, match="fewer --workers") as death:
            for _ in range(3):
                next(loader)
    assert death.value.code == "loader_died"


@pytest.mark.gpu
def test_batches_are_pinned_where_there_is_a_gpu() -> None:
    with Loader(CountedBatches()) as loader:
        assert next(loader)["noise"].is_pinned()


def test_sources_are_sent_to_processes() -> None:
    assert pickle.loads(pickle.dumps(CountedBatches())).batch(4, 0)["step"].tolist() == [4, 0]
    assert torch.equal(CountedBatches().batch(1, 0)["noise"], CountedBatches().batch(1, 0)["noise"])
