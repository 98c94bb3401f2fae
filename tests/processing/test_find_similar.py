"""``sarmatch:findsimilar`` with an engine that answers at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.qgis


def test_a_place_is_handed_over_in_the_basemaps_crs(
    provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path
) -> None:
    import processing

    out = str(tmp_path / "similar.geojson")
    # 15 degrees east lies at 500 km in UTM 33.
    done = processing.run(
        "sarmatch:findsimilar", {"REFERENCE": rasters.basemap, "AT": "15.004,49.6585 [EPSG:4326]", "OUT": out}
    )
    assert (done["OUT"], done["SIMILAR"], done["COUNT"], done["SIMILARITY"]) == (out, out, 7, 0.81)
    [request] = fake_engine.requests()
    assert request["command"] == "similar" and request["params"]["reference"] == rasters.basemap
    x, y = (float(part) for part in request["params"]["at"].split(","))
    assert abs(x - 500288.7) < 5.0 and abs(y - 5500640.0) < 500.0
    assert request["params"]["by"] == "auto" and request["params"]["top_k"] == 20


def test_an_image_is_handed_over(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    import processing

    form = {"REFERENCE": rasters.basemap, "IMAGE": rasters.strip, "MODALITY": "sar", "BY": "layout", "TOP_K": 5}
    processing.run("sarmatch:findsimilar", {**form, "OUT": str(tmp_path / "similar.geojson")})
    [request] = fake_engine.requests()
    asked = {name: request["params"][name] for name in ("image", "modality", "by", "top_k", "at", "extent")}
    assert asked == {
        "image": rasters.strip,
        "modality": "sar",
        "by": "layout",
        "top_k": 5,
        "at": None,
        "extent": None,
    }


@pytest.mark.parametrize("form", [{}, {"AT": "500100,5500200", "IMAGE": "basemap"}])
def test_what_is_looked_for_must_be_one_thing(provider: Any, rasters: Any, tmp_path: Path, form: dict) -> None:
    from qgis.core import QgsProcessingContext

    made = provider.algorithm("findsimilar").create()
    given = {name: rasters.basemap if value == "basemap" else value for name, value in form.items()}
    fits, why = made.checkParameterValues(
        {"REFERENCE": rasters.basemap, **given, "OUT": str(tmp_path / "o.geojson")}, QgsProcessingContext()
    )
    assert not fits and "“Place”" in why and "“Image”" in why and "--" not in why


def test_the_loaded_layer_is_coloured(provider: Any, window: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

    module = window("processing.find_similar")
    square = [[[15.0, 49.6], [15.01, 49.6], [15.01, 49.61], [15.0, 49.6]]]
    features = [
        '{"type": "Feature", "geometry": {"type": "Polygon", "coordinates": %s}, "properties": %s}'
        % (square, '{"rank": %d, "similarity": %f}' % (rank, 0.9 - rank / 10))
        for rank in (1, 2)
    ]
    out = tmp_path / "similar.geojson"
    out.write_text('{"type": "FeatureCollection", "features": [%s]}' % ", ".join(features), encoding="utf-8")
    context = QgsProcessingContext()
    module._load(context, str(out))
    assert not context.layersToLoadOnCompletion(), "without a project there is nowhere to load it"
    project = QgsProject()
    context.setProject(project)
    module._load(context, str(out))
    [details] = context.layersToLoadOnCompletion().values()
    layer = QgsVectorLayer(str(out), "similar", "ogr")
    dresser = details.postProcessor()
    dresser.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.renderer().type() == "graduatedSymbol" and dresser not in module._alive
