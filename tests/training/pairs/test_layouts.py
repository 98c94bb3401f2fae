from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from backend.errors import InputError, UsageError
from backend.rasters.tiles import Window
from backend.training.pairs.layouts import LAYOUTS, layout_of, open_pairs

WHOLE = Window(0, 0, 64, 64)


def _one(data: Path | str):
    (found,) = open_pairs(str(data))
    return found


def _season(root: Path, save, noise, suffix: str, dirs: tuple[str, str]) -> None:
    """Two regions of two patches each of ROIs1158_spring."""
    for region in (1, 20):
        for patch in (3, 4):
            for kind, bands, parent in (("s1", 1, dirs[0]), ("s2", 3, dirs[1])):
                name = f"ROIs1158_spring_{kind}_{region}_p{patch}{suffix}"
                save(noise(bands, region + patch), root / parent / f"{kind}_{region}" / name)


def test_sen12_by_regions(tmp_path, save_picture, noise):
    _season(tmp_path, save_picture, noise, ".png", ("ROIs1158_spring", "ROIs1158_spring"))
    found = _one(tmp_path)
    assert found.layout == "sen12"
    assert [scene.name for scene in found.scenes] == [
        "ROIs1158_spring_1_p3", "ROIs1158_spring_1_p4", "ROIs1158_spring_20_p3", "ROIs1158_spring_20_p4",
    ]  # fmt: skip
    assert len({scene.group for scene in found.scenes}) == 2
    assert found.scenes[0].group == found.scenes[1].group
    scene = found.scenes[0]
    assert (scene.width_px, scene.height_px, scene.pixel_size_m) == (64, 64, 10.0)
    images = scene.read(WHOLE, WHOLE)
    assert images.sar.shape == (1, 64, 64) and images.optical.shape == (3, 64, 64)
    assert images.sar.dtype == images.optical.dtype == np.float32
    assert images.sar_valid.all() and images.optical_valid.all()
    assert images.sar.min() == 0.0 and images.sar.max() == 1.0  # percentiles of evenly spread bytes


def test_sen12ms_with_land_cover(tmp_path, save_raster, noise):
    rng = np.random.default_rng(0)
    parts = (("s1", 2), ("s2", 13), ("lc", 4))
    for patch in (1, 2):
        for kind, bands in parts:
            folder = tmp_path / f"ROIs1970_fall_{kind}" / f"{kind}_7"
            folder.mkdir(parents=True, exist_ok=True)
            values = {
                "s1": rng.normal(-12.0, 3.0, (bands, 64, 64)).astype(np.float32),
                "s2": rng.integers(100, 3000, (bands, 64, 64)).astype(np.uint16),
                "lc": np.full((bands, 64, 64), 13 if patch == 1 else 99, np.uint16),
            }[kind]
            save_raster(values, folder / f"ROIs1970_fall_{kind}_7_p{patch}.tif")
    found = _one(tmp_path)
    assert found.layout == "sen12ms"
    assert [scene.name for scene in found.scenes] == ["ROIs1970_fall_7_p1", "ROIs1970_fall_7_p2"]
    assert [scene.label for scene in found.scenes] == ["urban", "class 99"]
    family = found.scenes[0].family
    assert family.sar.kind == "db" and family.sar.bands == (1, 2)
    assert family.optical.bands == (4, 3, 2)


def test_qxs_by_runs_of_numbers(tmp_path, save_picture, noise):
    for number in (1, 2, 499, 500, 1003):
        save_picture(noise(1, number), tmp_path / "sar_256_oc_0.2" / f"{number}.png")
        save_picture(noise(3, number), tmp_path / "opt_256_oc_0.2" / f"{number}.png")
    found = _one(tmp_path)
    assert found.layout == "qxs"
    assert [scene.name for scene in found.scenes] == ["1", "2", "499", "500", "1003"]
    assert [scene.group.split("|")[-1] for scene in found.scenes] == ["0", "0", "0", "1", "2"]
    assert found.scenes[0].pixel_size_m == 1.0


def _annotate(root: Path, kind: str, name: str, number: int, x: float, y: float) -> None:
    folder = root / "annotations" / kind
    folder.mkdir(parents=True, exist_ok=True)
    entry = {"id": number, "file_path": f"{name}.png", "pos": {"x": x, "y": y}, "near_id": [number]}
    (folder / f"{name}.json").write_text(json.dumps(entry), encoding="utf-8")


def test_sn6_cmpc_takes_aligned_pairs_only(tmp_path, save_picture, noise):
    root = tmp_path / "train"
    for number in range(6):  # optical patches 100 apart along x
        save_picture(noise(3, number), root / "imgs" / "opt" / f"{number}.png")
        _annotate(root, "opt", str(number), number, 100.0 * number, 0.0)
    for name, number, shift in (("10", 0, 0.0), ("11", 0, 0.0), ("12", 1, 30.0), ("13", 5, 0.0)):
        save_picture(noise(3, int(name)), root / "imgs" / "sar" / f"{name}.png")
        _annotate(root, "sar", name, number, 100.0 * number + shift, 0.0)
    found = _one(tmp_path)
    assert found.layout == "sn6-cmpc"
    assert [scene.name for scene in found.scenes] == ["train_10", "train_11", "train_13"]
    groups = [scene.group for scene in found.scenes]
    assert groups[0] == groups[1] != groups[2]


def test_sn6_cmpc_without_aligned_pairs_or_with_a_bad_annotation(tmp_path, save_picture, noise):
    root = tmp_path / "test"
    for kind, x in (("opt", 0.0), ("sar", 40.0)):
        save_picture(noise(3, 1), root / "imgs" / kind / "1.png")
        _annotate(root, kind, "1", 1, x, 0.0)
    with pytest.raises(InputError, match="none of 1 SAR patches") as caught:
        open_pairs(str(tmp_path))
    assert caught.value.code == "data_empty"
    (root / "annotations" / "sar" / "1.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match=r"1\.json.*file_path"):
        open_pairs(str(tmp_path))


def _table(folder: Path, save, noise, lines: str, names: str = "abc") -> None:
    (folder / "pairs.csv").write_text(lines, encoding="utf-8")
    for seed, name in enumerate(names):
        save(noise(1, seed), folder / "sar" / f"{name}.jpg")
        save(noise(1, seed + 9), folder / "optical" / f"{name}.jpg")


def test_pairs_csv(tmp_path, save_picture, noise):
    _table(tmp_path, save_picture, noise, "name,scene,place_group\na,river,7\nb,forest,7\nc,,8\n")
    found = _one(tmp_path)
    assert found.layout == "pairs-csv"
    assert [scene.label for scene in found.scenes] == ["river", "forest", None]
    groups = [scene.group for scene in found.scenes]
    assert groups[0] == groups[1] != groups[2]


@pytest.mark.parametrize(
    "lines, said, code",
    [
        ("name,scene\na,river\n", "no column 'place_group'", "table_invalid"),
        ("name,place_group\na,1\nz,2\n", "'z'", "pair_incomplete"),
        ("name,place_group\na,\n", "no place_group for 'a'", "table_invalid"),
        ("name,place_group\n", "holds no image", "data_empty"),
    ],
)
def test_pairs_csv_says_what_is_wrong(tmp_path, save_picture, noise, lines, said, code):
    _table(tmp_path, save_picture, noise, lines)
    with pytest.raises(InputError, match=said) as caught:
        open_pairs(str(tmp_path))
    assert caught.value.code == code


def test_image_folder_is_optical_only(tmp_path, save_picture, noise):
    for name in ("field", "river"):
        save_picture(noise(3, len(name)), tmp_path / name / "1.jpg")
    found = _one(tmp_path)
    assert found.layout == "image-folder"
    assert [(scene.name, scene.label) for scene in found.scenes] == [("field/1", "field"), ("river/1", "river")]
    images = found.scenes[0].read(WHOLE, WHOLE)
    assert not images.sar_valid.any() and not images.sar.any() and images.optical_valid.all()
    assert found.scenes[0].coverage().tolist() == [[0.0]]


def test_paired_folders_know_place_and_holes(tmp_path, save_raster, noise):
    from backend.affine import Affine

    for folder in ("S1RTC", "S2L2A", "LULC"):
        (tmp_path / folder).mkdir()
    to_crs = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = np.random.default_rng(0).normal(-12.0, 3.0, (2, 64, 96)).astype(np.float32)
    sar[:, :, 64:80] = np.nan
    save_raster(sar, tmp_path / "S1RTC" / "x.tif", to_crs, 32611)
    optical = np.random.default_rng(1).integers(1, 3000, (12, 64, 96)).astype(np.int16)
    save_raster(optical, tmp_path / "S2L2A" / "x.tif", to_crs, 32611)
    save_raster(np.full((64, 96), 4, np.uint8), tmp_path / "LULC" / "x.tif", to_crs, 32611)
    found = _one(tmp_path)
    assert found.layout == "paired-folders"
    (scene,) = found.scenes
    assert scene.label == "class 4"
    assert scene.pixel_size_m == pytest.approx(10.0, rel=1e-3)
    assert scene.coverage().tolist() == [[1.0, 0.25]]  # 16 of 64 columns are left of the second cell
    assert scene.footprint is not None and scene.footprint.width_px == 96


def test_unknown_folder_says_what_was_looked_for(tmp_path):
    (tmp_path / "notes.txt").touch()
    with pytest.raises(InputError) as caught:
        layout_of(str(tmp_path))
    assert caught.value.code == "layout_unknown"
    assert all(layout.name in caught.value.hint for layout in LAYOUTS)


@pytest.mark.parametrize("data, error", [("", UsageError), (" ; ", UsageError), ("nowhere", InputError)])
def test_refuses_what_names_no_data(data, error):
    with pytest.raises(error):
        open_pairs(data)


def test_refuses_one_file(tmp_path, save_picture, noise):
    path = save_picture(noise(1, 0), tmp_path / "a.png")
    for data in (path, f"{path},{path},{path}"):
        with pytest.raises(UsageError, match="neither a folder nor two files"):
            open_pairs(data)


def test_a_patch_without_partner_is_named(tmp_path, save_picture, noise):
    save_picture(noise(1, 1), tmp_path / "sar_256_oc_0.2" / "1.png")
    for number in (1, 2):
        save_picture(noise(3, number), tmp_path / "opt_256_oc_0.2" / f"{number}.png")
    with pytest.raises(InputError, match=r"2\.png.*no SAR partner") as caught:
        open_pairs(str(tmp_path))
    assert caught.value.code == "pair_incomplete"


def test_broken_and_odd_patches_are_named(tmp_path, save_picture, noise):
    for number in range(3):
        for folder, bands in (("sar_256_oc_0.2", 1), ("opt_256_oc_0.2", 3)):
            save_picture(noise(bands, number), tmp_path / folder / f"{number}.png")
    found = _one(tmp_path)
    found.scenes[0].read(WHOLE, WHOLE)  # fits the radiometry while all is well
    save_picture(noise(1, 5, side_px=32), tmp_path / "sar_256_oc_0.2" / "1.png")
    with pytest.raises(InputError, match=r"1\.png.*32 x 32 pixels, not 64 x 64"):
        found.scenes[1].read(WHOLE, WHOLE)
    (tmp_path / "sar_256_oc_0.2" / "2.png").write_bytes(b"not a picture")
    with pytest.raises(InputError, match=r"2\.png"):
        found.scenes[2].read(WHOLE, WHOLE)


def test_constant_patches_share_the_stretch_of_their_set(tmp_path, save_picture, noise):
    for folder, bands in (("sar_256_oc_0.2", 1), ("opt_256_oc_0.2", 3)):
        save_picture(noise(bands, 1), tmp_path / folder / "1.png")
        save_picture(np.zeros((bands, 64, 64), np.uint8), tmp_path / folder / "2.png")
    lake = _one(tmp_path).scenes[1].read(WHOLE, WHOLE)
    assert lake.sar_valid.all() and not lake.sar.any()  # dark, not fill


def test_scenes_travel_to_other_processes(tmp_path, save_picture, noise):
    _season(tmp_path, save_picture, noise, ".png", ("ROIs1158_spring_s1", "ROIs1158_spring_s2"))
    scenes = _one(tmp_path).scenes
    sent = pickle.loads(pickle.dumps(scenes))
    assert sent[0].family is sent[1].family
    shifted = Window(-10, 20, 64, 64)
    here, there = scenes[1].read(WHOLE, shifted), sent[1].read(WHOLE, shifted)
    np.testing.assert_array_equal(here.optical, there.optical)
    # 10 columns on the left and 20 rows at the bottom lie beyond the patch.
    assert not there.optical_valid[:, :10].any() and not there.optical_valid[44:].any()
    assert there.optical_valid[:44, 10:].all() and not there.optical[:, 44:].any()
