from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backend.errors import InputError
from backend.training.list_shards import KnownLists, ListFolder
from tests.reranking.made_lists import made_lists


def known(patches: int = 2, seed: int = 0) -> KnownLists:
    lists = made_lists(patches, 5, seed=seed, short=1)
    return KnownLists(lists, lists.place_px[:, 2] + (0.0, 60.0), True, "made strip")


def test_lists_come_back_as_they_were_written(tmp_path: Path) -> None:
    folder = ListFolder(tmp_path / "lists", {"seed": 1})
    assert not folder.has(0)
    written = [known(), known(1, seed=3)]
    folder.write(0, written)
    read = ListFolder(tmp_path / "lists", {"seed": 1}).read(0)
    assert [one.kind for one in read] == ["made strip"] * 2 and read[0].is_held_out
    for one, other in zip(written, read):
        assert np.array_equal(one.truth_px, other.truth_px) and np.array_equal(one.lists.exists, other.lists.exists)
        assert np.array_equal(one.lists.evidence, other.lists.evidence)
        assert one.lists.alike == pytest.approx(other.lists.alike, abs=1e-3)  # kept in half precision


def test_right_is_at_most_half_a_patch_off() -> None:
    one = known()
    assert one.is_right()[:, 2].all()  # 60 px of 128
    away = KnownLists(one.lists, one.truth_px + (0.0, 10.0), True, "made strip")
    assert not away.is_right()[:, 2].any() and not away.is_right()[:, 4].any()


def test_lists_of_another_plan_are_made_anew(tmp_path: Path) -> None:
    first = ListFolder(tmp_path, {"seed": 1})
    first.write(0, [known()])
    first.write(1, [known()])
    other = ListFolder(tmp_path, {"seed": 2})
    assert not other.has(0)
    other.write(0, [known()])
    assert other.has(0) and not other.has(1)
    assert not ListFolder(tmp_path, {"seed": 1}).has(0)


def test_a_damaged_shard_is_named(tmp_path: Path) -> None:
    folder = ListFolder(tmp_path, {})
    folder.write(0, [known()])
    (tmp_path / "00000.safetensors").write_bytes(b"short")
    with pytest.raises(InputError, match="00000"):
        folder.read(0)
