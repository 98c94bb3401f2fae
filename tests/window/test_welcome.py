"""The first minutes: inputs chosen by themselves where they are plain, and the sample scene one click away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def raster(path, bands, placed=True, size=64):
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, gdal.GDT_Byte)
    if placed:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetGeoTransform((500000.0, 10.0, 0.0, 5500000.0, 0.0, -10.0))
        dataset.SetProjection(reference.ExportToWkt())
    dataset.FlushCache()
    return str(path)


@pytest.fixture
def layer(tmp_path, project):
    from qgis.core import QgsRasterLayer

    def add(name, bands, placed=True):
        made = QgsRasterLayer(raster(tmp_path / "{}.tif".format(name), bands, placed), name)
        project.addMapLayer(made)
        return made

    return add


@pytest.fixture
def empty_panel(window, client, canvas, project, qgis_app):
    panel = window("panels.match").MatchPanel(client(), canvas)
    yield panel
    panel.clean_up()
    panel.deleteLater()


@pytest.mark.parametrize(
    ("rasters", "strip", "basemap"),
    [
        ([("image", 3, True), ("scan", 1, False)], "scan", "image"),
        ([("S1A_IW_GRDH_VV", 1, True), ("ortho", 4, True)], "S1A_IW_GRDH_VV", "ortho"),
        ([("sar", 3, True), ("ortho", 3, True)], "sar", "ortho"),
        ([("scan a", 1, False), ("scan b", 1, False), ("ortho", 3, True)], None, "ortho"),
        ([("photo", 3, False)], None, None),
        ([("massar valley", 3, True)], None, "massar valley"),
        ([], None, None),
    ],
)
def test_roles_are_told_where_they_are_plain(window, layer, project, rasters, strip, basemap):
    for spec in rasters:
        layer(*spec)
    found = window("role_guess").guess_roles(project.mapLayers().values())
    assert [one.name() if one else None for one in found] == [strip, basemap]


def test_layers_of_a_result_play_no_role(window, layer, project):
    layer("strip_georeferenced", 1).setCustomProperty("sarmatch/table", "strip_georeferenced")
    assert window("role_guess").guess_roles(project.mapLayers().values()) == (None, None)


def test_what_the_project_has_is_chosen_and_what_the_user_chose_stays(window, layer, empty_panel):
    form = empty_panel.form
    assert form.strip.layer() is None and not empty_panel.welcome.line.isHidden()
    basemap = layer("ortho", 3)
    assert form.basemap.layer() is basemap
    strip = layer("scan", 1, placed=False)
    assert form.strip.layer() is strip
    assert empty_panel.match_button.isEnabled() and empty_panel.welcome.line.isHidden()
    layer("another ortho", 3)
    assert form.basemap.layer() is basemap


def test_the_sample_is_one_click(window, empty_panel, project, canvas, monkeypatch, tmp_path):
    monkeypatch.setattr(window("sample"), "sample_folder", lambda: tmp_path / "profile")
    empty_panel.welcome.line.linkActivated.emit("sample")
    form = empty_panel.form
    assert form.strip.path() == str(tmp_path / "profile" / "strip.tif")
    assert form.basemap.path() == str(tmp_path / "profile" / "basemap.tif")
    assert form.params().sar_pixel_size_m == 5.0
    assert empty_panel.match_button.isEnabled()
    assert canvas.extent().intersects(form.basemap.layer().extent())
    empty_panel.welcome.load_sample()
    assert len(project.mapLayers()) == 1, "it is not loaded twice"
    assert not list((tmp_path / "profile").glob("*.part"))


def test_a_profile_that_is_full_is_said(window, empty_panel, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(window("sample"), "sample_folder", lambda: tmp_path / "file" / "sample")
    ends = []
    empty_panel.ended.connect(ends.append)
    empty_panel.welcome.load_sample()
    assert ends[0].kind == "failed"
    assert "sample" in ends[0].sentence


def test_the_sample_is_small_and_true(window):
    folder = ROOT / "resources" / "sample"
    assert sum(path.stat().st_size for path in folder.iterdir()) < 1_000_000
    gdal = pytest.importorskip("osgeo.gdal")
    truth = json.loads((folder / "truth.json").read_text())
    strip = gdal.Open(str(folder / "strip.tif"))
    assert (strip.RasterXSize, strip.RasterYSize) == (truth["width_px"], truth["height_px"])
    assert strip.GetGeoTransform(can_return_null=True) is None
    assert truth["pixel_size_m"] == window("panels.welcome").SAMPLE_PIXEL_SIZE_M
