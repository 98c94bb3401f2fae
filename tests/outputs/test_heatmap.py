from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from backend.affine import Affine
from backend.errors import OutputError
from backend.outputs.heatmap import Heatmap, relative_evidence, write_heatmap


def test_median_is_zero_and_peak_is_one() -> None:
    relative = relative_evidence(np.array([[1.0, 2.0, 3.0], [4.0, 7.0, np.nan]]))
    np.testing.assert_allclose(relative, [[0.0, 0.0, 0.0], [0.25, 1.0, np.nan]])
    assert relative.dtype == np.float32


def test_constant_and_unknown_evidence() -> None:
    assert not relative_evidence(np.full((2, 2), 5.0)).any()
    assert np.isnan(relative_evidence(np.full((2, 2), np.nan))).all()


def test_infinite_evidence_counts_as_unknown() -> None:
    relative = relative_evidence(np.array([[0.0, 0.0, 1.0, -np.inf, np.inf]]))
    np.testing.assert_array_equal(relative, [[0.0, 0.0, 1.0, np.nan, np.nan]])


def test_file_lies_where_it_should(tmp_path: Path) -> None:
    mercator = osr.SpatialReference()
    mercator.ImportFromEPSG(3395)
    path = tmp_path / "heatmap.tif"
    evidence = np.zeros((5, 8))
    evidence[3, 6] = 2.0
    evidence[0, 0] = np.nan
    transform = Affine(40.0, 0.0, -13_000_000.0, 0.0, -40.0, 4_000_000.0)
    write_heatmap(path, Heatmap(evidence, transform), mercator.ExportToWkt())
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert dataset.GetGeoTransform() == transform.to_gdal()
    assert osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None) == "3395"
    assert band.DataType == gdal.GDT_Float32 and np.isnan(band.GetNoDataValue())
    values = band.ReadAsArray()
    assert values[3, 6] == 1.0 and np.isnan(values[0, 0]) and np.nansum(values) == 1.0


def test_no_crs_and_no_place(tmp_path: Path) -> None:
    heatmap = Heatmap(np.eye(3), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0))
    write_heatmap(tmp_path / "a.tif", heatmap, "")
    assert gdal.Open(str(tmp_path / "a.tif")).GetProjection() == ""
    with pytest.raises(OutputError):
        write_heatmap(tmp_path / "none" / "a.tif", heatmap, "")


def test_the_second_band_holds_the_probability(tmp_path: Path) -> None:
    probability = np.array([[0.5, 0.25], [np.nan, 0.125]])
    heatmap = Heatmap(np.eye(2), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), probability, 0.125)
    write_heatmap(tmp_path / "a.tif", heatmap, "")
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    band = dataset.GetRasterBand(2)
    assert dataset.RasterCount == 2 and band.GetDescription() == "probability"
    np.testing.assert_array_equal(band.ReadAsArray(), probability)
    assert float(band.GetMetadataItem("ELSEWHERE")) == 0.125
    assert np.isnan(band.GetNoDataValue())
