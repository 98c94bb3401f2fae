"""``sarmatch:match`` in Processing: what it asks of the engine, what it returns, how it fails, how it stops."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any, Callable

import pytest

pytestmark = pytest.mark.qgis


def run(parameters: dict[str, Any], feedback: Any = None, context: Any = None) -> dict[str, Any]:
    import processing

    return processing.run("sarmatch:match", parameters, feedback=feedback, context=context)


def test_returns_layers_files_and_verdict(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    out = str(tmp_path / "result")
    results = run({"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": out})
    assert results["OUT"] == out
    assert results["ACCEPTED"] is True
    assert results["CONFIDENCE"] == 0.93
    assert results["REASON"] == "5 patches agree."
    assert (results["RMSE_M"], results["NUM_INLIERS"]) == (6.25, 5)
    for name in ("MATCHES", "CANDIDATES", "STRIP", "GCPS"):
        assert QgsVectorLayer(results[name], name, "ogr").featureCount() == 1
    for name in ("POINTS", "REPORT"):
        assert Path(results[name]).is_file()
    assert "WARPED" not in results, "was not asked for"
    [request] = fake_engine.requests()
    assert request["command"] == "match"
    assert request["params"]["sar"] == rasters.strip


def test_a_strip_that_is_not_there_is_a_result(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    fake_engine.behave("absent")
    feedback = QgsProcessingFeedback()
    results = run({"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r")}, feedback)
    assert results["ACCEPTED"] is False
    assert "Not located: The best places are no better than chance." in feedback.textLog()


def test_a_failure_of_the_engine_is_told_with_its_hint(
    provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    fake_engine.behave("refuse")
    with pytest.raises(QgsProcessingException) as caught:
        run({"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r")})
    assert str(caught.value) == "strip.png has no pixel. Give “Pixel size of the strip (m)”."


def test_the_engine_s_death_is_told(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    fake_engine.behave("die")
    with pytest.raises(QgsProcessingException, match="ended unexpectedly"):
        run({"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r")})


def test_stops_within_a_second_of_cancel(
    provider: Any, algorithm: Callable[[str], Any], fake_engine: Any, rasters: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    fake_engine.behave("wait")
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    cancelled_at: list[float] = []

    def cancel_once_it_works() -> None:
        deadline = time.monotonic() + 10.0
        while not fake_engine.requests() and time.monotonic() < deadline:
            time.sleep(0.02)
        cancelled_at.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=cancel_once_it_works).start()
    parameters = {"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r")}
    results, finished = algorithm("match").run(parameters, context, feedback)
    assert time.monotonic() - cancelled_at[0] < 1.0
    assert (results, finished) == ({}, False)
    assert "Cancelled." in feedback.textLog()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"REFERENCE": None}, "exactly one of “Optical basemap” and “Basemap index” is needed"),
        ({"RADIUS_M": 500.0}, "“Search near this place” and “Search radius (m)” belong together"),
        ({"DEVICE": "gpu7"}, "gpu7"),
        ({"SAR": "/nowhere/strip.tif"}, "“SAR strip” is not there: /nowhere/strip.tif. Check the path."),
        ({"REFERENCE": __file__}, "“Optical basemap” is not a raster that GDAL can open: "),
        ({"PATCH_PX": 8}, "“Patch size (pixels)” 8 is out of range. It must be between 32 and 1024."),
        ({"OUT": None}, "parameter “Results folder” is missing"),
        ({"NEAR": "here", "RADIUS_M": 500.0}, "NEAR"),
    ],
)
def test_refuses_before_anything_starts(
    algorithm: Callable[[str], Any], fake_engine: Any, rasters: Any, changes: dict[str, Any], reason: str
) -> None:
    from qgis.core import QgsProcessingContext

    parameters = {"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": "x", **changes}
    accepted, said = algorithm("match").checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted
    assert reason in said
    assert fake_engine.requests() == []


def test_places_are_handed_over_in_the_basemap_s_crs(
    provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path
) -> None:
    run(
        {
            "SAR": rasters.strip,
            "REFERENCE": rasters.basemap,
            "NEAR": "15.0,49.65 [EPSG:4326]",
            "RADIUS_M": 200.0,
            "OUT": str(tmp_path / "r"),
        }
    )
    x, y = (float(part) for part in fake_engine.requests()[0]["params"]["near"].split(","))
    assert x == pytest.approx(500000.0, abs=1e-3)
    assert 5_400_000 < y < 5_600_000


def test_a_layer_from_a_web_service_is_refused_with_advice(algorithm: Callable[[str], Any], rasters: Any) -> None:
    from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmax=3", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    try:
        parameters = {"SAR": rasters.strip, "REFERENCE": layer.id(), "OUT": "x"}
        accepted, said = algorithm("match").checkParameterValues(parameters, context)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert not accepted
    assert "tiles" in said


@pytest.mark.parametrize("inserted", ["at the top", "into the group"])
def test_layers_are_loaded_named_and_grouped(
    provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path, inserted: str
) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    project = QgsProject()
    bridge = project.layerTreeRegistryBridge()

    def follow(*_: Any) -> None:
        # As the window does while a layer of the group is the current one.
        groups = project.layerTreeRoot().findGroups()
        bridge.setLayerInsertionPoint(bridge.InsertionPoint(groups[0] if groups else project.layerTreeRoot(), 0))

    if inserted == "into the group":
        project.layerTreeRoot().addedChildren.connect(follow)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    run({"SAR": rasters.strip, "REFERENCE": rasters.basemap, "OUT": str(tmp_path / "r")}, feedback, context)
    assert handleAlgorithmResults(provider.algorithm("match"), context, feedback)
    if inserted == "into the group":
        project.layerTreeRoot().addedChildren.disconnect(follow)  # or the project outlives QGIS, and crashes
    [group] = project.layerTreeRoot().findGroups()
    assert group.name() == "SAR matches / strip"
    assert [node.name() for node in group.findLayers()] == [
        "Ground control points",
        "Strip outline",
        "Matches",
        "Candidates",
    ]
    assert [node.isVisible() for node in group.findLayers()] == [False, True, True, False]
    assert len(project.mapLayers()) == 4
    assert len(project.layerTreeRoot().findLayers()) == 4, "moved, not doubled"
