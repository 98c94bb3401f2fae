from __future__ import annotations

import os
from pathlib import Path
from typing import Callable

import numpy as np
import pytest

from backend.errors import InputError, UsageError
from backend.training.labelled.layouts import open_labelled
from backend.training.labelled.splits import split_labelled
from tests.training.labelled.conftest import write_image

DATA = Path(os.environ.get("SARMATCH_DATA", Path(__file__).resolve().parents[4] / "shared" / "data"))


def test_eurosat_is_found_below_its_own_folder(eurosat: Callable[..., Path]) -> None:
    found = open_labelled(str(eurosat(3)))
    assert (found.layout, found.classes) == ("class-folders", ("AnnualCrop", "Forest"))
    assert [image.name for image in found.images[:2]] == ["AnnualCrop/AnnualCrop_1.png", "AnnualCrop/AnnualCrop_2.png"]
    assert found.labels.tolist() == [0, 0, 0, 1, 1, 1] and len(set(found.groups.tolist())) == 6


def test_what_other_systems_leave_beside_images_is_passed_over(eurosat: Callable[..., Path]) -> None:
    folder = eurosat(2, 32)
    expected = open_labelled(str(folder))
    (folder / "2750" / "Forest" / "._Forest_1.png").write_bytes(b"a resource fork")
    copy = folder / "__MACOSX" / "2750" / "Forest" / "._Forest_1.png"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(b"a resource fork")
    assert open_labelled(str(folder)) == expected


def test_what_the_engine_writes_is_no_class(eurosat: Callable[..., Path]) -> None:
    folder = eurosat(2, 32)
    expected = open_labelled(str(folder))
    for root, names in (
        (folder / "2750", ("gallery/000100.png", "metrics.jsonl")),  # a run
        (folder / "made", ("contact_sheet.png", "report.json", "Forest/Forest_000000.png")),  # sarmatch generate
    ):
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(b"")
    assert open_labelled(str(folder)) == expected
    (folder / "2750" / "metrics.jsonl").unlink()
    assert "gallery" in open_labelled(str(folder)).classes


def test_digest_stays_when_the_folder_moves(eurosat: Callable[..., Path], tmp_path: Path) -> None:
    folder = eurosat(2)
    before = open_labelled(str(folder)).digest
    moved = folder.rename(tmp_path / "elsewhere")
    assert open_labelled(str(moved)).digest == before
    next(moved.rglob("Forest_1.png")).rename(moved / "2750" / "Forest" / "Forest_9.png")
    assert open_labelled(str(moved)).digest != before


def test_pairs_become_bands(pairs: Callable[..., Path]) -> None:
    found = open_labelled(str(pairs(("a", "river", "1"), ("b", "forest", "2"), ("c", "river", "1"))))
    assert (found.layout, found.classes, found.labels.tolist()) == ("pairs-csv", ("forest", "river"), [1, 0, 1])
    assert [Path(path).parent.name for path in found.images[0].paths] == ["sar", "optical"]
    assert found.groups.tolist() == ["1", "2", "1"]


@pytest.mark.parametrize(
    ("rows", "head", "code"),
    [
        ([("a", "river", "1"), ("b", "forest", "2")], "name,kind,place_group", "table_invalid"),
        ([("a", "river", "1"), ("b", "forest", "")], "name,scene,place_group", "table_invalid"),
        ([("a", "river", "1"), ("a", "forest", "2")], "name,scene,place_group", "table_invalid"),
        ([("a", "river", "1"), ("b", "river", "2")], "name,scene,place_group", "one_class"),
        ([], "name,scene,place_group", "table_invalid"),
    ],
)
def test_tables_that_do_not_serve(
    pairs: Callable[..., Path], rows: "list[tuple[str, str, str]]", head: str, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        open_labelled(str(pairs(*rows, head=head)))
    assert caught.value.code == code


def test_what_is_missing_is_named(pairs: Callable[..., Path], tmp_path: Path) -> None:
    folder = pairs(("a", "river", "1"), ("b", "forest", "2"))
    (folder / "sar" / "b.png").unlink()
    with pytest.raises(InputError, match="'b'"):
        open_labelled(str(folder))
    for data, code in ((tmp_path / "none", "data_missing"), (folder / "sar", "layout_unknown")):
        with pytest.raises(InputError) as caught:
            open_labelled(str(data))
        assert caught.value.code == code
    with pytest.raises(UsageError):
        open_labelled(" ")


def test_images_without_classes_are_for_those_who_need_none(tmp_path: Path) -> None:
    for number in range(3):
        write_image(tmp_path / "all" / f"{number}.png", np.zeros((1, 8, 8), np.uint8))
    flat, nested = (open_labelled(str(path), needs_classes=False) for path in (tmp_path / "all", tmp_path))
    assert (flat.layout, flat.classes, [image.name for image in flat.images]) == (
        "images",
        ("all",),
        ["0.png", "1.png", "2.png"],
    )
    assert (nested.layout, nested.classes, len(nested.images)) == ("class-folders", ("all",), 3)
    assert len(split_labelled(flat, 0.34, 0.0, 0).test) == 1
    for path, code in ((tmp_path / "all", "layout_unknown"), (tmp_path, "one_class")):
        with pytest.raises(InputError) as caught:
            open_labelled(str(path))
        assert caught.value.code == code
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError):
        open_labelled(str(tmp_path / "empty"), needs_classes=False)


@pytest.mark.skipif(not (DATA / "rsscn7_128").is_dir(), reason="development imagery is not here")
def test_the_sets_at_hand() -> None:
    scenes = open_labelled(str(DATA / "rsscn7_128"))
    assert np.bincount(scenes.labels).tolist() == [400] * 7
    pairs_found = open_labelled(str(DATA / "sen12_scenes"))
    assert pairs_found.classes == ("agriculture", "forest", "gorge", "resident", "river")
    assert (len(pairs_found.images), len(set(pairs_found.groups.tolist()))) == (1958, 420)
