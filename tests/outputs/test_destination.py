from __future__ import annotations

import os
from collections import namedtuple
from pathlib import Path

import pytest

from backend.errors import OutputError
from backend.outputs import destination
from backend.outputs.destination import check_out_dir, check_out_file, check_space


def code_of(function: object, *arguments: object) -> str:
    with pytest.raises(OutputError) as caught:
        function(*arguments)
    assert caught.value.hint
    return caught.value.code


def test_a_new_folder_is_fine_and_nothing_is_made(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b" / "c"
    assert check_out_dir(out, False) == out
    assert os.listdir(tmp_path) == []


def test_an_empty_folder_and_one_with_hidden_files_are_fine(tmp_path: Path) -> None:
    check_out_dir(tmp_path, False)
    (tmp_path / ".DS_Store").touch()
    check_out_dir(tmp_path, False)


def test_a_folder_with_something_in_it_needs_overwrite(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    with pytest.raises(OutputError, match=r"notes\.txt") as caught:
        check_out_dir(tmp_path, False)
    assert caught.value.code == "output_exists" and "--overwrite" in caught.value.hint
    check_out_dir(tmp_path, True)


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "f").touch()
    assert code_of(check_out_dir, tmp_path / "f", True) == "output_not_writable"
    assert code_of(check_out_dir, tmp_path / "f" / "deeper", True) == "output_not_writable"


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="no folder here that nobody can write to")
def test_a_place_nobody_can_write_to() -> None:
    assert code_of(check_out_dir, "/proc/results", False) == "output_not_writable"
    assert code_of(check_out_file, "/proc/results.geojson", False) == "output_not_writable"


def test_no_name_at_all() -> None:
    assert code_of(check_out_dir, "", False) == "output_not_writable"


def test_files(tmp_path: Path) -> None:
    assert check_out_file(tmp_path / "new" / "x.geojson", False) == tmp_path / "new" / "x.geojson"
    (tmp_path / "x").touch()
    assert code_of(check_out_file, tmp_path / "x", False) == "output_exists"
    check_out_file(tmp_path / "x", True)
    assert code_of(check_out_file, tmp_path, True) == "output_not_writable"


def test_a_full_disk_tells_needed_and_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(destination.shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 5_000_000, 5_000_000))
    check_space(tmp_path, 0)
    with pytest.raises(OutputError, match=r"14\.2 MB needed, 5\.0 MB free") as caught:
        check_out_dir(tmp_path / "new", False, 10_000_000)
    assert caught.value.code == "disk_full"
