from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backend.errors import OutputError
from backend.retrieval import partial_map
from backend.retrieval.partial_map import JOURNAL_NAME, PartialMap, open_partial_map

SHAPE = (2, 6, 8)
JOB = {"reference_digest": "a", "block_px": 16}


def write_block(partial: PartialMap, block: int) -> None:
    partial.values[:, block, :] = block + 1
    partial.valid[block, :] = True
    partial.finished(block)


def test_begins_with_zeros_and_nothing_done(tmp_path: Path) -> None:
    with open_partial_map(tmp_path / "work", JOB, SHAPE) as partial:
        assert partial.values.shape == SHAPE and partial.values.dtype == np.float16 and not partial.values.any()
        assert partial.valid.shape == SHAPE[1:] and partial.valid.dtype == bool and not partial.valid.any()
        assert partial.done == frozenset() and partial.note == "" and not partial.is_done(0)


def test_what_was_done_is_there_again_even_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), open_partial_map(tmp_path, JOB, SHAPE) as partial:
        write_block(partial, 0)
        write_block(partial, 3)
        raise RuntimeError
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        assert partial.done == {0, 3} and partial.is_done(3) and partial.note == ""
        assert (
            partial.values[:, 3].tolist() == [[4.0] * 8] * 2 and partial.valid[0].all() and not partial.valid[1].any()
        )
        write_block(partial, 1)
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        assert partial.done == {0, 1, 3}


@pytest.mark.parametrize("job, shape", [({**JOB, "block_px": 32}, SHAPE), (JOB, (2, 6, 9)), ({}, SHAPE)])
def test_other_jobs_begin_anew_and_say_so(tmp_path: Path, job: dict, shape: tuple[int, int, int]) -> None:
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        write_block(partial, 0)
    (tmp_path / "tiles.faiss").write_text("left over")
    with open_partial_map(tmp_path, job, shape) as partial:
        assert "left aside" in partial.note and partial.done == frozenset() and not partial.values.any()
    assert not (tmp_path / "tiles.faiss").exists()


@pytest.mark.parametrize("name", ["dense.npy", "valid.npy"])
def test_damaged_arrays_begin_anew(tmp_path: Path, name: str) -> None:
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        write_block(partial, 0)
    (tmp_path / name).write_bytes(b"\x93NUMPY")
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        assert partial.done == frozenset() and partial.note


def test_a_line_of_the_journal_that_was_cut_short_does_not_count(tmp_path: Path) -> None:
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        write_block(partial, 1)
        write_block(partial, 2)
    journal = tmp_path / JOURNAL_NAME
    assert journal.read_text() == "1\n2\n"
    journal.write_text("1\n2\n4")  # on its way to 45, say
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        assert partial.done == {1, 2}
        write_block(partial, 5)
    assert journal.read_text() == "1\n2\n5\n"


def test_blocks_reach_the_journal_while_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_partial_map(tmp_path, JOB, SHAPE) as partial:
        write_block(partial, 0)
        assert not (tmp_path / JOURNAL_NAME).exists()
        monkeypatch.setattr(partial_map, "_FLUSH_EVERY_S", 0.0)
        write_block(partial, 1)
        assert (tmp_path / JOURNAL_NAME).read_text() == "0\n1\n"


def test_two_at_once_are_kept_apart(tmp_path: Path) -> None:
    with open_partial_map(tmp_path, JOB, SHAPE) as first:
        write_block(first, 0)
        with pytest.raises(OutputError) as caught, open_partial_map(tmp_path, {}, SHAPE):
            raise AssertionError
        assert caught.value.code == "output_in_use" and str(tmp_path) in caught.value.message
        assert first.values.any()
    with open_partial_map(tmp_path, JOB, SHAPE) as again:
        assert again.done == {0}


def test_files_can_be_moved_once_closed(tmp_path: Path) -> None:
    with open_partial_map(tmp_path / "work", JOB, SHAPE) as partial:
        write_block(partial, 0)
        partial.close()
        (tmp_path / "work" / "dense.npy").rename(tmp_path / "dense.npy")
        assert np.load(tmp_path / "dense.npy")[:, 0].tolist() == [[1.0] * 8] * 2
