"""The algorithms as steps of a model, run without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.qgis


@pytest.fixture
def model(provider: Any) -> Any:
    """Strip and basemap in, the buffered footprints and the confidence out: match, then QGIS's own buffer."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    source = QgsProcessingModelChildParameterSource
    made = QgsProcessingModelAlgorithm("locate", "tests")
    for name in ("STRIP", "MAP"):
        made.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    match = QgsProcessingModelChildAlgorithm("sarmatch:match")
    match.setChildId("match")
    match.addParameterSources("SAR", [source.fromModelParameter("STRIP")])
    match.addParameterSources("REFERENCE", [source.fromModelParameter("MAP")])
    confidence = QgsProcessingModelOutput("Confidence")
    confidence.setChildId("match")
    confidence.setChildOutputName("CONFIDENCE")
    match.setModelOutputs({"Confidence": confidence})
    made.addChildAlgorithm(with_defaults(match))
    buffer = QgsProcessingModelChildAlgorithm("native:buffer")
    buffer.setChildId("buffer")
    buffer.addParameterSources("INPUT", [source.fromChildOutput("match", "MATCHES")])
    buffer.addParameterSources("DISTANCE", [source.fromStaticValue(50)])
    around = QgsProcessingModelOutput("Around")
    around.setChildId("buffer")
    around.setChildOutputName("OUTPUT")
    buffer.setModelOutputs({"Around": around})
    made.addChildAlgorithm(with_defaults(buffer))
    made.updateDestinationParameters()
    valid, errors = made.validate()
    assert valid, errors
    return made


def with_defaults(child: Any) -> Any:
    """Fill in what the designer's dialog fills in: every parameter that has a default."""
    from qgis.core import QgsProcessingModelChildParameterSource

    for parameter in child.algorithm().parameterDefinitions():
        if parameter.name() not in child.parameterSources() and not parameter.isDestination():
            default = QgsProcessingModelChildParameterSource.fromStaticValue(parameter.defaultValue())
            child.addParameterSources(parameter.name(), [default])
    return child


def test_outputs_feed_the_next_step(model: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

    around = str(tmp_path / "around.gpkg")
    parameters = {"STRIP": rasters.strip, "MAP": rasters.basemap, "buffer:Around": around}
    feedback = QgsProcessingFeedback()
    results, finished = model.run(parameters, QgsProcessingContext(), feedback)
    assert finished, feedback.textLog()
    [request] = fake_engine.requests()
    assert request["params"]["sar"] == rasters.strip
    assert request["params"]["out"], "the model gives a folder of its own"
    layer = QgsVectorLayer(around, "around", "ogr")
    [feature] = layer.getFeatures()
    # A square of 100 m with 50 m around it: between the octagon-cornered and the full square of 200 m.
    assert 100.0**2 + 4 * 100.0 * 50.0 < feature.geometry().area() < 200.0**2
    assert layer.crs().authid() == "EPSG:32633"
    assert results["CHILD_RESULTS"]["match"]["CONFIDENCE"] == 0.93


def test_the_designer_can_connect_every_output(provider: Any) -> None:
    kinds = {output.name(): output.type() for output in provider.algorithm("match").outputDefinitions()}
    assert kinds == {
        "OUT": "outputFolder",
        "MATCHES": "outputVector",
        "CANDIDATES": "outputVector",
        "STRIP": "outputVector",
        "GCPS": "outputVector",
        "POINTS": "outputFile",
        "REPORT": "outputFile",
        "WARPED": "outputRaster",
        "HEATMAP": "outputRaster",
        "ACCEPTED": "outputBoolean",
        "CONFIDENCE": "outputNumber",
        "REASON": "outputString",
        "RMSE_M": "outputNumber",
        "NUM_INLIERS": "outputNumber",
    }


def test_a_failing_step_ends_the_model_with_its_reason(model: Any, fake_engine: Any, rasters: Any) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    fake_engine.behave("refuse")
    feedback = QgsProcessingFeedback()
    _, finished = model.run({"STRIP": rasters.strip, "MAP": rasters.basemap}, QgsProcessingContext(), feedback)
    assert not finished
    assert "strip.png has no pixel" in feedback.textLog()
