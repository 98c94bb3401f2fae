from __future__ import annotations

import pytest
from osgeo import gdal, osr

from backend.errors import InputError
from backend.rasters.gdal_calls import attempt, spatial_reference


@pytest.mark.parametrize("exceptions", [False, True])
def test_failure_is_a_value_in_either_mode(exceptions: bool, capfd: pytest.CaptureFixture[str]) -> None:
    before = gdal.GetUseExceptions()
    try:
        (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
        result, message = attempt(gdal.Open, "nowhere.tif")
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert result is None and "nowhere.tif" in message
    assert capfd.readouterr() == ("", "")


def test_success_has_no_message() -> None:
    result, message = attempt(gdal.GetDriverByName, "GTiff")
    assert result is not None and message == ""


def test_axes_are_x_then_y() -> None:
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)  # latitude first, as the authority has it
    # The CRS's second axis comes first in the data.
    assert list(spatial_reference(geographic.ExportToWkt()).GetDataAxisToSRSAxisMapping()) == [2, 1]


@pytest.mark.parametrize("wkt", ["", "nonsense"])
def test_no_crs_is_refused(wkt: str) -> None:
    with pytest.raises(InputError) as caught:
        spatial_reference(wkt)
    assert caught.value.code == "crs_invalid"
