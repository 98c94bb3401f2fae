"""Forms made from parameter dataclasses: nothing is stated twice, and values arrive as the engine wants them."""

from __future__ import annotations

import dataclasses
from typing import Any, Callable

import pytest

from backend import config

pytestmark = pytest.mark.qgis


@pytest.fixture
def form(window: Callable[[str], Any]) -> Any:
    return window("processing.parameter_form")


@pytest.mark.parametrize(
    ("field", "label"),
    [("patch_px", "Patch (pixels)"), ("radius_m", "Radius (m)"), ("heading_deg", "Heading (°)"), ("seed", "Seed")],
)
def test_label_from_the_name(form: Any, field: str, label: str) -> None:
    assert form.label_of(field) == label


@pytest.mark.parametrize(
    ("engine", "shown"),
    [
        ("--near and --radius-m belong together", "“Place” and “Search radius (m)” belong together"),
        ("radius_m 0.5 is out of range", "“Search radius (m)” 0.5 is out of range"),
        ("parameter 'near' is missing", "parameter “Place” is missing"),
        ("nothing near it; see --help and strip_7.tif", "nothing near it; see --help and strip_7.tif"),
    ],
)
def test_names_of_the_engine_become_labels(form: Any, engine: str, shown: str) -> None:
    entries = [form.Entry("radius_m", "Search radius (m)"), form.Entry("near", "Place")]
    assert form.in_form_words(engine, entries) == shown


@pytest.mark.parametrize("name", ["match", "buildindex", "simulatescene", "exportgcps"])
def test_every_form_states_the_engine_s_own_words(algorithm: Callable[[str], Any], name: str) -> None:
    made = algorithm(name)
    specs = {spec.name.upper(): spec for spec in dataclasses.fields(made.params)}
    for parameter in made.parameterDefinitions():
        spec = specs[parameter.name()]
        optional = bool(parameter.flags() & parameter.Flag.FlagOptional)
        assert optional == (not spec.metadata["required"] and spec.default is None), parameter.name()
        if not spec.metadata["required"]:
            assert parameter.defaultValue() == spec.default, parameter.name()
        if parameter.type() == "enum":
            assert parameter.options() == spec.metadata["choices"]
            assert parameter.usesStaticStrings()
        if parameter.type() == "number":
            declared = config.base_type(config.field_type(made.params, spec.name))
            assert parameter.dataType() == (parameter.Type.Integer if declared is int else parameter.Type.Double)
            if spec.metadata["minimum"] is not None:
                assert parameter.minimum() == spec.metadata["minimum"]
            if spec.metadata["maximum"] is not None:
                assert parameter.maximum() == spec.metadata["maximum"]
        assert parameter.help().endswith(".")
        assert "--" not in parameter.help(), "no command line flag in a form"


def test_match_offers_every_parameter_of_the_engine(algorithm: Callable[[str], Any]) -> None:
    made = algorithm("match")  # owns the definitions
    offered = {parameter.name().lower() for parameter in made.parameterDefinitions()}
    assert offered == {spec.name for spec in dataclasses.fields(config.MatchParams)}


def test_a_required_field_must_be_in_the_form(form: Any) -> None:
    with pytest.raises(KeyError, match="out"):
        form.definitions(config.SimulateParams, [form.Entry("seed")])


def read(form: Any, algorithm: Any, parameters: dict[str, Any], search_crs: str = "EPSG:32633") -> dict[str, Any]:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return form.read_values(
        algorithm,
        algorithm.params,
        algorithm.entries,
        parameters,
        context,
        source_of=lambda layer: layer.source(),
        search_crs=QgsCoordinateReferenceSystem(search_crs),
    )


@pytest.fixture
def project_crs(qgis_app: Any) -> Any:
    """Set the project's CRS; the one before comes back afterwards."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    project = QgsProject.instance()
    before = project.crs()
    yield lambda authid: project.setCrs(QgsCoordinateReferenceSystem(authid))
    project.setCrs(before)


def test_values_have_the_engine_s_types(form: Any, algorithm: Callable[[str], Any], rasters: Any) -> None:
    values = read(
        form,
        algorithm("match"),
        {"SAR": rasters.strip, "PATCH_PX": 64.0, "SCALE_TOLERANCE": "0.1", "SEARCH": "dense", "WARP": True, "OUT": "x"},
    )
    assert values["sar"] == rasters.strip
    assert (values["patch_px"], values["scale_tolerance"], values["search"]) == (64, 0.1, "dense")
    assert isinstance(values["patch_px"], int)
    assert values["warp"] is True
    assert values["out"] == "x"
    assert "heading_deg" not in values, "what is left open is left out"


def test_a_number_of_zero_is_not_left_out(form: Any, algorithm: Callable[[str], Any]) -> None:
    assert read(form, algorithm("match"), {"HEADING_DEG": 0.0, "SAR": "s", "OUT": "x"})["heading_deg"] == 0.0


def test_a_layer_of_the_project_becomes_its_file(form: Any, algorithm: Callable[[str], Any], rasters: Any) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    layer = QgsRasterLayer(rasters.basemap, "basemap")
    QgsProject.instance().addMapLayer(layer)
    try:
        values = read(form, algorithm("match"), {"SAR": rasters.strip, "REFERENCE": layer.id(), "OUT": "x"})
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert values["reference"] == rasters.basemap


def test_a_point_with_its_own_crs_is_transformed(form: Any, algorithm: Callable[[str], Any]) -> None:
    # 15° E is the central meridian of UTM zone 33: x is 500 000 m there by definition; the equator has y = 0.
    values = read(form, algorithm("match"), {"NEAR": "15.0,0.0 [EPSG:4326]", "SAR": "s", "OUT": "x"})
    x, y = (float(part) for part in values["near"].split(","))
    assert (x, y) == pytest.approx((500000.0, 0.0), abs=1e-3)


def test_a_bare_point_counts_as_the_project_s(
    form: Any, algorithm: Callable[[str], Any], project_crs: Callable[[str], None]
) -> None:
    project_crs("EPSG:4326")
    values = read(form, algorithm("match"), {"NEAR": "15.0,0.0", "SAR": "s", "OUT": "x"})
    assert float(values["near"].split(",")[0]) == pytest.approx(500000.0, abs=1e-3)


def test_a_bare_point_without_a_project_crs_is_the_basemap_s(
    form: Any, algorithm: Callable[[str], Any], project_crs: Callable[[str], None]
) -> None:
    project_crs("")
    assert read(form, algorithm("match"), {"NEAR": "512.5,7.25", "SAR": "s", "OUT": "x"})["near"] == "512.5,7.25"


def test_an_area_covers_its_transform(form: Any, algorithm: Callable[[str], Any]) -> None:
    values = read(form, algorithm("match"), {"EXTENT": "14,16,48,49 [EPSG:4326]", "SAR": "s", "OUT": "x"})
    xmin, ymin, xmax, ymax = (float(part) for part in values["extent"].split(","))
    # Symmetric about the central meridian; the south is wider than the north, and parallels bend up at the edges.
    assert xmin + xmax == pytest.approx(1e6, abs=1.0)
    assert xmax - 500000.0 == pytest.approx(74_600, abs=200)  # 1° of longitude at 48° N: 111.32 km · cos 48°
    assert ymin == pytest.approx(5_316_300, abs=500)
    assert ymax == pytest.approx(5_427_600, abs=1000)


def test_a_place_out_of_reach_is_refused(form: Any, algorithm: Callable[[str], Any]) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Search near this place.*EPSG:4326.*EPSG:3857"):
        read(form, algorithm("match"), {"NEAR": "0,95 [EPSG:4326]", "SAR": "s", "OUT": "x"}, "EPSG:3857")
