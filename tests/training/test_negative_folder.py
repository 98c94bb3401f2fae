from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backend.errors import InputError
from backend.training.negative_folder import read_negatives
from backend.training.verifier_places import VerifierPlaces, place_grid
from tests.training.made_negatives import write_negatives
from tests.training.made_scenes import made_scene, whole


def places(patch_px: int = 64) -> VerifierPlaces:
    return place_grid([whole(made_scene(320, 320, 0, "one")), whole(made_scene(320, 320, 1, "two"))], patch_px, 16)


def test_what_was_generated_from_this_ground(tmp_path: Path) -> None:
    rows = [("two", 30, 40), ("elsewhere", 30, 40), ("one", 16, 16), ("one", 300, 16)]
    found = read_negatives(write_negatives(tmp_path / "mined", rows), places(), False)
    assert found.places.tolist() == [[1, 30, 40], [0, 16, 16]]  # the last lies partly outside
    assert found.read(1).shape == (1, 64, 64) and np.allclose(found.read(1), 3.0 / 255.0)


def test_of_a_share_only_its_own_ground(tmp_path: Path) -> None:
    every = places()
    few = VerifierPlaces(every.regions, every.places[every.places[:, 0] == 0][:2], 64, 16)  # columns 16 and 80
    folder = write_negatives(tmp_path / "mined", [("one", 20, 30), ("one", 90, 150), ("two", 16, 16)])
    assert len(read_negatives(folder, few, False).paths) == 3
    assert read_negatives(folder, few, True).places.tolist() == [[0, 20, 30]]


def test_what_does_not_serve_is_told(tmp_path: Path) -> None:
    folder = write_negatives(tmp_path / "mined", [("elsewhere", 16, 16)])
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "negatives.csv").write_text("scene,file\none,x.png\n", "utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "negatives.csv").write_text("scene,col_px,row_px,patch_px,file\n", "utf-8")
    for name, code in (
        (str(tmp_path / "nothing"), "negatives_missing"),
        ("hardest", "negatives_missing"),
        (str(tmp_path / "broken"), "negatives_invalid"),
        (str(tmp_path / "empty"), "negatives_invalid"),
        (folder, "negatives_elsewhere"),
    ):
        with pytest.raises(InputError) as caught:
            read_negatives(name, places(), False)
        assert caught.value.code == code
    with pytest.raises(InputError) as caught:
        read_negatives(folder, places(32), False)
    assert caught.value.code == "negatives_size"
