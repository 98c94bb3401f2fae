from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.errors import OutputError
from backend.outputs.png import GAP_PX, sheet, write_png


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_grey_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    write_png(path, np.array([[0.0, 1.0], [0.5, np.nan]]))
    assert read(path).tolist() == [[0, 255], [128, 0]]
    assert [each.name for each in tmp_path.iterdir()] == ["a.png"]


def test_colour_comes_back(tmp_path: Path) -> None:
    image = np.stack([np.full((2, 3), level) for level in (0.0, 0.2, 2.0)])
    write_png(tmp_path / "a.png", image)
    assert read(tmp_path / "a.png")[:, 0, 0].tolist() == [0, 51, 255]


def test_says_where_it_cannot_write(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_png(tmp_path / "missing" / "a.png", np.zeros((2, 2)))


def test_a_sheet_has_a_row_for_each_kind() -> None:
    grey, colour = np.zeros((2, 4, 4)), np.full((2, 3, 4, 4), 0.5)
    found = sheet([grey, colour])
    assert found.shape == (3, 8 + GAP_PX, 8 + GAP_PX)
    assert found[:, 0, 0].tolist() == [0.0] * 3 and found[:, 4 + GAP_PX, 0].tolist() == [0.5] * 3
    assert found[0, 4, 0] == 1.0  # the gap
