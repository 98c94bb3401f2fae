from __future__ import annotations

from pathlib import Path
from typing import Any, Callable
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.errors import EngineError
from backend.outputs import styles
from backend.outputs.attributes import CANDIDATE_COLUMNS, GCP_COLUMNS, MATCH_COLUMNS, STRIP_COLUMNS
from backend.outputs.geopackage import write_geopackage
from backend.outputs.heatmap import Heatmap, write_heatmap
from backend.records import MatchResult

COLUMNS = {
    "matches": MATCH_COLUMNS,
    "candidates": CANDIDATE_COLUMNS,
    "strip": STRIP_COLUMNS,
    "gcps": GCP_COLUMNS,
}
FOLDER = Path(styles.__file__).resolve().parents[2] / "resources" / "styles"


@pytest.mark.parametrize("layer", styles.STYLED_LAYERS)
def test_aliases_in_the_styles_are_those_of_the_columns(layer: str) -> None:
    root = ElementTree.fromstring(styles.style_text(layer))
    found = {alias.get("field"): alias.get("name") for alias in root.iter("alias")}
    assert found == {column.name: column.alias for column in COLUMNS[layer]}
    assert root.get("labelsEnabled") == "0"


def test_confidence_has_five_classes_without_gaps() -> None:
    root = ElementTree.fromstring(styles.style_text("matches"))
    bounds = [(float(entry.get("lower")), float(entry.get("upper"))) for entry in root.iter("range")]
    assert bounds == [(0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.0)]


def test_a_missing_style_says_that_the_engine_is_not_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(styles, "_FOLDERS", (tmp_path,))
    with pytest.raises(EngineError, match="strip.qml"):
        styles.style_text("strip")


@pytest.fixture
def drawn(tmp_path: Path, result: MatchResult) -> dict[str, str]:
    """A GeoPackage and a heat-map with one peak, as arguments of the jobs in QGIS."""
    write_geopackage(tmp_path / "result.gpkg", result)
    evidence = np.zeros((60, 80))
    evidence[28:33, 38:43] = 1.0
    origin = result.location.transform
    write_heatmap(
        tmp_path / "heatmap.tif",
        Heatmap(evidence, Affine(100.0, 0.0, origin.c - 2000.0, 0.0, -100.0, origin.f + 1000.0)),
        result.crs_wkt,
    )
    return {
        "geopackage": str(tmp_path / "result.gpkg"),
        "heatmap": str(tmp_path / "heatmap.tif"),
        "styles": str(FOLDER),
    }


@pytest.mark.qgis
def test_all_styles_load(drawn: dict[str, str], in_qgis: Callable[..., Any]) -> None:
    assert in_qgis("load_styles", **drawn) == {
        "matches": ["singleSymbol", True, "graduatedSymbol"],
        "candidates": ["singleSymbol", True, "RuleRenderer"],
        "strip": ["singleSymbol", True, "RuleRenderer"],
        "gcps": ["singleSymbol", True, "RuleRenderer"],
        "heatmap": ["singlebandgray", True, "singlebandpseudocolor"],
    }


@pytest.mark.qgis
def test_the_map_shows_what_the_styles_promise(
    drawn: dict[str, str], in_qgis: Callable[..., Any], tmp_path: Path
) -> None:
    maps = {"matches": ["matches"], "strip": ["strip"], "gcps": ["gcps"], "candidates": ["candidates"]}
    maps["heat"] = ["strip", "heatmap"]
    images = {name: str(tmp_path / f"{name}.png") for name in maps}
    drawing = {images[name]: layers for name, layers in maps.items()}
    assert in_qgis("render", maps=drawing, **drawn) == {"errors": []}
    colors = {name: image_colors(image) for name, image in images.items()}
    # The outlines of the five classes of confidence: red, orange, yellow, light blue, blue.
    outlines = {(215, 25, 28), (253, 174, 97), (255, 255, 191), (171, 217, 233), (44, 123, 182)}
    assert outlines <= colors["matches"]
    assert (0, 158, 115) in colors["strip"]
    assert {(0, 114, 178), (213, 94, 0)} <= colors["gcps"]  # used and not used, points and arrows
    assert (204, 121, 167) in colors["candidates"]
    # The best place is pale yellow, laid over the ground nearly opaque; a typical place leaves the ground as it is.
    assert (239, 243, 157) in colors["heat"] and (90, 105, 80) in colors["heat"]


def image_colors(image: str) -> set[tuple[int, ...]]:
    """Colours of at least twenty pixels."""
    red, green, blue = gdal.Open(image).ReadAsArray()[:3].astype(np.int64)
    values, counts = np.unique(red << 16 | green << 8 | blue, return_counts=True)
    common = (int(value) for value, count in zip(values, counts) if count >= 20)
    return {(value >> 16, value >> 8 & 255, value & 255) for value in common}
