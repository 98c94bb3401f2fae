"""The provider as Processing sees it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest

pytestmark = pytest.mark.qgis

ALGORITHMS = (
    *("batch", "buildindex", "evaluate", "exportgcps", "findsimilar", "georeference"),
    *("match", "minenegatives", "simulatescene", "train"),
)


def test_lists_its_algorithms(provider: Any) -> None:
    assert provider.id() == "sarmatch"
    assert sorted(made.id() for made in provider.algorithms()) == ["sarmatch:" + name for name in ALGORITHMS]
    assert not provider.icon().isNull()
    assert Path(provider.svgIconPath()).is_file()


@pytest.mark.parametrize("name", ALGORITHMS)
def test_each_can_be_found_understood_and_cancelled(algorithm: Callable[[str], Any], name: str) -> None:
    made = algorithm(name)
    assert made.flags() & made.Flag.FlagCanCancel
    assert made.displayName() and made.group() and made.groupId()
    assert made.shortDescription().endswith(".")
    assert len(made.tags()) >= 5
    # An icon from a missing file is silently blank.
    assert Path(__file__).resolve().parents[2].joinpath("resources", "icons", made.icon_file).is_file()
    assert made.icon().availableSizes() or not made.icon().pixmap(16, 16).isNull()


@pytest.mark.parametrize("name", ALGORITHMS)
def test_help_tells_every_parameter(algorithm: Callable[[str], Any], name: str) -> None:
    made = algorithm(name)
    text = made.shortHelpString()
    for parameter in made.parameterDefinitions():
        said = parameter.help() if parameter.help() != parameter.description() + "." else ""
        assert not said or "<b>{}</b><br>{}".format(parameter.description(), said) in text
    assert "\n\n" not in text, "the dialog makes a paragraph of every line"


@pytest.mark.parametrize("name", ALGORITHMS)
def test_what_is_advanced_has_a_default(algorithm: Callable[[str], Any], name: str) -> None:
    made = algorithm(name)
    for parameter in made.parameterDefinitions():
        flags = parameter.flags()
        if flags & parameter.Flag.FlagAdvanced and not flags & parameter.Flag.FlagOptional:
            assert parameter.defaultValue() is not None, "{} is folded away and must be filled in".format(
                parameter.name()
            )


def test_runs_index_simulation_and_export(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    import processing

    index = processing.run("sarmatch:buildindex", {"REFERENCE": rasters.basemap, "OUT": str(tmp_path / "index")})
    assert index == {"OUT": str(tmp_path / "index")}
    scene = processing.run("sarmatch:simulatescene", {"SIZE_PX": 256, "OUT": str(tmp_path / "scene")})
    assert scene["SAR_STRIP"] == str(tmp_path / "scene" / "sar_strip.tif")
    exported = processing.run(
        "sarmatch:exportgcps", {"RESULT": str(tmp_path), "FORM": "csv", "OUT": str(tmp_path / "gcps.csv")}
    )
    assert exported == {"OUT": str(tmp_path / "gcps.csv"), "COUNT": 5}
    commands = [(request["command"], request["params"]) for request in fake_engine.requests()]
    assert [command for command, _ in commands] == ["index", "simulate", "export-gcps"]
    assert commands[0][1]["reference"] == rasters.basemap
    assert commands[1][1]["size_px"] == 256
    assert commands[2][1]["form"] == "csv"


def test_georeferences_a_strip(provider: Any, fake_engine: Any, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsCoordinateReferenceSystem

    asked = {"RESULT": str(tmp_path), "TRANSFORM": "thin-plate", "CRS": QgsCoordinateReferenceSystem("EPSG:32633")}
    done = processing.run(
        "sarmatch:georeference", {**asked, "PIXEL_SIZE": 2.5, "FORM": "cog", "OUT": str(tmp_path / "strip.tif")}
    )
    assert done == {"OUT": str(tmp_path / "strip.tif"), "NUM_FIT": 9, "RMSE_M": 4.5, "CHECK_RMSE_M": None}
    params = fake_engine.requests()[-1]["params"]
    assert params["transform"] == "thin-plate" and params["crs"] == "EPSG:32633" and params["pixel_size"] == 2.5
    assert params["out"] == str(tmp_path / "strip.tif") and params["resampling"] == "bilinear"
    processing.run("sarmatch:georeference", {"RESULT": str(tmp_path), "OUT": str(tmp_path / "plain.tif")})
    params = fake_engine.requests()[-1]["params"]
    assert params["transform"] is None and params["crs"] is None and params["pixel_size"] is None


def test_places_are_read_in_the_index_s_crs(window: Callable[[str], Any], tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    index_crs = window("processing.index_crs").index_crs
    wkt = QgsCoordinateReferenceSystem("EPSG:32633").toWkt()
    (tmp_path / "manifest.json").write_text('{"crs_wkt": ' + json.dumps(wkt) + "}", encoding="utf-8")
    assert index_crs(str(tmp_path)).authid() == "EPSG:32633"


@pytest.mark.parametrize("content", [None, "", "[]", "{", '{"crs_wkt": 5}'])
def test_a_damaged_index_has_no_crs(window: Callable[[str], Any], tmp_path: Path, content: Any) -> None:
    if content is not None:
        (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    assert not window("processing.index_crs").index_crs(str(tmp_path)).isValid()
