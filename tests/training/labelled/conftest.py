"""Small folders of labelled images, as the known sets lie."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal


def write_image(path: Path, array: np.ndarray) -> None:
    """(B, H, W) uint8 or uint16 as PNG, or any type as GeoTIFF, by the suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    types = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    made = gdal.GetDriverByName("MEM").Create("", array.shape[2], array.shape[1], len(array), types[array.dtype.name])
    made.WriteArray(array)
    gdal.GetDriverByName("PNG" if path.suffix == ".png" else "GTiff").CreateCopy(str(path), made)


def picture(label: int, number: int, size_px: int, bands: int = 3) -> np.ndarray:
    """(bands, size, size) uint8: stripes whose width and brightness tell the class, noise that tells the image."""
    rng = np.random.default_rng([label, number])
    stripes = (np.arange(size_px) // (2 + 3 * label)) % 2
    base = 60.0 + 50.0 * label + 40.0 * stripes[None, None]
    noisy = base + rng.normal(0.0, 12.0, (bands, size_px, size_px))
    return np.clip(noisy, 0, 255).astype(np.uint8)


@pytest.fixture
def eurosat(tmp_path: Path) -> Callable[..., Path]:
    """Makes ``EuroSAT/2750/CLASS/CLASS_N.png`` of so many images a class."""

    def make(per_class: int = 4, size_px: int = 64, classes: "tuple[str, ...]" = ("AnnualCrop", "Forest")) -> Path:
        for label, name in enumerate(classes):
            for number in range(per_class):
                path = tmp_path / "EuroSAT" / "2750" / name / f"{name}_{number + 1}.png"
                write_image(path, picture(label, number, size_px))
        return tmp_path / "EuroSAT"

    return make


@pytest.fixture
def pairs(tmp_path: Path) -> Callable[..., Path]:
    """Makes a table ``pairs.csv`` beside ``sar/`` and ``optical/`` from rows (name, scene, place_group)."""

    def make(*rows: "tuple[str, str, str]", head: str = "name,scene,place_group") -> Path:
        folder = tmp_path / "pairs"
        folder.mkdir()
        for number, (name, _, _) in enumerate(rows):
            write_image(folder / "sar" / f"{name}.png", np.full((1, 40, 40), 10 * number, np.uint8))
            write_image(folder / "optical" / f"{name}.png", np.full((1, 40, 40), 255 - number, np.uint8))
        (folder / "pairs.csv").write_text("\n".join([head, *(",".join(row) for row in rows)]), "utf-8")
        return folder

    return make
