"""Layers as paths for another program."""

from __future__ import annotations

import os
import zipfile

import pytest
from osgeo import gdal


@pytest.fixture
def source(window, project):
    return window("raster_source")


def layer_of(path, name="l"):
    from qgis.core import QgsRasterLayer

    return QgsRasterLayer(path, name)


def test_a_file_layer_gives_its_path(source, scene):
    assert source.layer_path(layer_of(scene.basemap)) == os.path.abspath(scene.basemap)


def test_a_vrt_is_a_file_like_any_other(source, scene):
    vrt = str(scene.folder / "mosaic.vrt")
    gdal.BuildVRT(vrt, [scene.basemap]).FlushCache()
    assert source.layer_path(layer_of(vrt)) == vrt


def test_a_web_layer_is_refused_with_what_to_do(source):
    layer = layer_of("x")
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(Exception, match="web service") as caught:
        source.layer_path(layer)
    assert caught.value.code == "layer_unsupported"
    assert "GeoTIFF" in caught.value.hint


def test_a_layer_in_memory_is_refused(source, scene):
    gdal.Translate("/vsimem/in_memory.tif", scene.basemap)
    with pytest.raises(Exception, match="memory only"):
        source.layer_path(layer_of("/vsimem/in_memory.tif"))
    gdal.Unlink("/vsimem/in_memory.tif")


def test_a_raster_in_an_archive_keeps_its_whole_path(source, scene, tmp_path):
    archive = tmp_path / "scenes.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(scene.basemap, "inside/basemap.tif")
    path = "/vsizip/{}/inside/basemap.tif".format(archive)
    assert source.layer_path(layer_of(path)) == path


def test_a_vanished_file_is_named(source, scene):
    layer = layer_of(scene.basemap)
    os.remove(scene.basemap)
    with pytest.raises(Exception, match="not there"):
        source.layer_path(layer)


def test_georeference_is_that_of_the_file(source, scene):
    from qgis.core import QgsCoordinateReferenceSystem

    strip = layer_of(scene.strip)
    strip.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert not source.has_georeference(strip), "what a project lends does not count"
    assert source.has_georeference(layer_of(scene.basemap))


def test_a_basemap_shown_in_another_crs_than_its_files_is_refused(source, scene):
    from qgis.core import QgsCoordinateReferenceSystem

    layer = layer_of(scene.basemap)
    assert source.crs_problem(layer) is None
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert "EPSG:3857" in source.crs_problem(layer)
    assert "no georeference" in source.crs_problem(layer_of(scene.strip))


@pytest.mark.parametrize("name", ["missing.tif", "text.txt"])
def test_opening_what_is_no_raster_says_so(source, tmp_path, name):
    (tmp_path / "text.txt").write_text("no raster")
    with pytest.raises(Exception, match=name):
        source.open_file(str(tmp_path / name))
