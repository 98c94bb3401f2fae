"""What a batch remembers between runs, and what it does with a folder that is not as it left it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest

from backend.errors import InputError


@pytest.fixture
def job(window: Callable[[str], Any], tmp_path: Path) -> Callable[..., Any]:
    """Makes the batch of two strips of one name in the test's folder."""
    module = window("batch.job")
    paths = [tmp_path / "monday" / "strip.tif", tmp_path / "tuesday" / "strip.tif"]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(b"strip")
    basemap = tmp_path / "basemap.tif"
    basemap.write_bytes(b"basemap")

    def make(**params: Any) -> Any:
        strips = module.named([str(path) for path in (*paths, paths[0])])
        return module.BatchJob(tmp_path / "out", strips, {"reference": str(basemap), "seed": 0, **params})

    make.paths, make.module, make.out = paths, module, tmp_path / "out"
    return make


def finish(made: Any, entry: Any) -> None:
    folder = made.result_folder(entry)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "result.gpkg").write_bytes(b"")
    made.record(entry, {"accepted": True, "confidence": 0.9, "seconds": 3.0})


def test_strips_of_one_name_get_folders_of_their_own_and_keep_them(job: Any) -> None:
    made = job()
    made.save()
    assert [entry.folder for entry in made.entries] == ["strip", "strip_2"]
    assert [entry.folder for entry in job().entries] == ["strip", "strip_2"]
    assert made.match_request(made.entries[1])["out"] == str(job.out / "strip_2")
    assert made.match_request(made.entries[1])["overwrite"] is False


def test_done_is_what_has_its_result_and_has_not_changed(job: Any) -> None:
    made = job()
    for entry in made.entries:
        finish(made, entry)
    assert [entry.state for entry in job().entries] == ["found", "found"] and not job().pending()
    assert not job(device="cuda").pending(), "where it is computed makes no other result"
    assert job(seed=1).outdated == ["strip", "strip"]
    job.paths[0].write_bytes(b"another strip")
    assert [entry.path for entry in job().pending()] == [str(job.paths[0])]
    (job.out / "strip_2" / "result.gpkg").unlink()
    again = job()
    assert len(again.pending()) == 2 and again.outdated == ["strip"], "nothing of the second is left to lose"
    assert again.match_request(again.entries[1])["overwrite"] is True


def test_a_failure_is_tried_again(job: Any) -> None:
    made = job()
    made.record_failure(made.entries[0], InputError("it is noise", "Look."))
    assert made.entries[0].reason == "it is noise. Look."
    assert made.sentence() == "0 of 2 strips found, 1 failed, 1 to do"
    assert job().entries[0].state == "waiting"


def test_a_damaged_state_is_not_overwritten(job: Any) -> None:
    job().save()
    (job.out / "batch.json").write_text("{", encoding="utf-8")
    with pytest.raises(Exception, match="damaged.*another results folder"):
        job()


def test_only_rasters_of_a_folder_are_strips(job: Any, tmp_path: Path) -> None:
    for name in ("B.TIF", "a.png", "notes.txt", "a.png.aux.xml"):
        (tmp_path / name).write_bytes(b"")
    assert [Path(path).name for path in job.module.strips_in(str(tmp_path))] == ["a.png", "B.TIF", "basemap.tif"]
