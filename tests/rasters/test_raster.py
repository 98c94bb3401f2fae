from __future__ import annotations

import http.server
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.errors import InputError, UsageError
from backend.rasters.raster import open_raster
from backend.rasters.tiles import Window

Writer = Callable[..., str]


def test_facts_of_a_utm_raster(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        assert (raster.width_px, raster.height_px, raster.band_count, raster.dtype) == (60, 40, 3, np.uint8)
        assert raster.has_georeference and raster.georeference == "geotransform"
        assert raster.transform is not None
        assert raster.transform.apply(1, 2) == (500_010.0, 3_999_980.0)
        assert raster.pixel_size_m == pytest.approx(10.0 / 0.9996, rel=1e-6)
        assert raster.validity == "none"


def test_window_reads_as_written(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        data, valid = raster.read(5, 7, 11, 13)
        assert np.array_equal(data, ramp[:, 7:20, 5:16])
        assert valid.all() and valid.shape == (13, 11)
        chosen, _ = raster.read(5, 7, 11, 13, bands=(3, 1))
        assert np.array_equal(chosen, ramp[[2, 0], 7:20, 5:16])


def test_outside_is_invalid_and_zero(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        data, valid = raster.read(-4, -3, 70, 50)
        assert np.array_equal(data[:, 3:43, 4:64], ramp)
        assert valid.sum() == 40 * 60 and valid[3:43, 4:64].all()
        assert data[:, ~valid].max() == 0
        data, valid = raster.read(500, 500, 8, 8)
        assert not valid.any() and not data.any()
        assert raster.valid_fraction(Window(500, 500, 8, 8)) == 0.0
        assert raster.valid_fraction(Window(-30, 0, 60, 40)) == 0.5


def test_numpy_integers_are_offsets_too(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        data, _ = raster.read(np.int64(5), np.int64(7), np.int64(11), np.int64(13))
        assert np.array_equal(data, ramp[:, 7:20, 5:16])


def test_reduced_read_averages(write_raster: Writer) -> None:
    image = np.array([[1, 3, 10, 10], [5, 7, 10, 10]], np.uint8)
    with open_raster(write_raster(image)) as raster:
        data, valid = raster.read(0, 0, 4, 2, out_shape=(1, 2))
        assert data[0].tolist() == [[4, 10]] and valid.all()


@pytest.mark.parametrize(
    "dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64", "complex64", "complex128"]
)
def test_every_type_reads_as_written(write_raster: Writer, rng: np.random.Generator, dtype: str) -> None:
    image = (rng.integers(1, 100, (20, 30)) * (1 + 1j if dtype.startswith("c") else 1)).astype(dtype)
    with open_raster(write_raster(image)) as raster:
        data, valid = raster.read(0, 0, 30, 20)
        assert data.dtype == raster.dtype and np.array_equal(data[0], image) and valid.all()


def test_complex_integers(write_raster: Writer) -> None:
    image = np.full((20, 20), 3 - 4j, np.complex64)
    with open_raster(write_raster(image, gdal_type=gdal.GDT_CInt16)) as raster:
        data, _ = raster.read(0, 0, 20, 20)
        assert data.dtype == np.complex64 and (data == 3 - 4j).all()


def test_nodata_and_infinities_are_invalid_and_zero(write_raster: Writer) -> None:
    image = np.array([[1.0, -9999.0, np.nan], [np.inf, -np.inf, 2.0]], np.float32)
    with open_raster(write_raster(image, nodata=-9999.0)) as raster:
        data, valid = raster.read(0, 0, 3, 2)
        assert valid.tolist() == [[True, False, False], [False, False, True]]
        assert data[0].tolist() == [[1.0, 0.0, 0.0], [0.0, 0.0, 2.0]]
        assert raster.validity == "nodata"


def test_nan_as_nodata(write_raster: Writer) -> None:
    image = np.array([[1.0, np.nan]], np.float32)
    with open_raster(write_raster(image, nodata=float("nan"))) as raster:
        assert raster.read(0, 0, 2, 1)[1].tolist() == [[True, False]]


def test_zero_nodata_spares_saturated_colours(write_raster: Writer) -> None:
    pure_red = np.array([[[200, 0]], [[0, 0]], [[0, 0]]], np.uint8)
    with open_raster(write_raster(pure_red, nodata=0)) as raster:
        assert raster.read(0, 0, 2, 1)[1].tolist() == [[True, False]]


def test_other_nodata_in_one_band_is_enough(write_raster: Writer) -> None:
    bands = np.array([[[5, -32768]], [[6, 7]]], np.int16)
    with open_raster(write_raster(bands, nodata=-32768)) as raster:
        assert raster.read(0, 0, 2, 1)[1].tolist() == [[True, False]]
        assert raster.read(0, 0, 2, 1, bands=(2,))[1].all()


def test_nodata_that_the_type_cannot_hold_is_ignored(write_raster: Writer, ramp: np.ndarray, tmp_path: Path) -> None:
    source = write_raster(ramp)
    virtual = str(tmp_path / "odd.vrt")
    gdal.Translate(virtual, source, format="VRT", noData=-9999)
    with open_raster(virtual) as raster:
        data, valid = raster.read(0, 0, 60, 40)
        assert valid.all() and np.array_equal(data, ramp)


def test_nodata_declared_by_a_later_band_only(write_raster: Writer, tmp_path: Path) -> None:
    source = gdal.Open(write_raster(np.array([[[5, 5]], [[6, -1]]], np.int16)))
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(tmp_path / "v.vrt"), source)
    virtual.GetRasterBand(2).SetNoDataValue(-1)
    del virtual
    with open_raster(str(tmp_path / "v.vrt")) as raster:
        assert raster.read(0, 0, 2, 1)[1].tolist() == [[True, False]]


def test_dataset_mask(write_raster: Writer, ramp: np.ndarray) -> None:
    mask = np.zeros((40, 60), bool)
    mask[:, :20] = True
    with open_raster(write_raster(ramp, mask=mask)) as raster:
        data, valid = raster.read(0, 0, 60, 40)
        assert np.array_equal(valid, mask) and not data[:, ~mask].any()
        assert np.array_equal(raster.valid_mask(raster.window), mask)
        assert raster.valid_fraction(raster.window) == pytest.approx(1 / 3)
        assert raster.valid_fraction(Window(20, 0, 40, 40)) == 0.0
        assert raster.validity == "mask"


def test_alpha_is_validity_and_no_band(write_raster: Writer, ramp: np.ndarray) -> None:
    alpha = np.full((1, 40, 60), 255, np.uint8)
    alpha[0, :10] = 0
    alpha[0, 10:12] = 127
    alpha[0, 12:14] = 128
    path = write_raster(np.concatenate([ramp, alpha]), options=("PHOTOMETRIC=RGB",), alpha=True)
    with open_raster(path) as raster:
        data, valid = raster.read(0, 0, 60, 40)
        assert raster.band_count == 3 and raster.validity == "alpha" and data.shape == (3, 40, 60)
        assert not valid[:12].any() and valid[12:].all()


def test_solid_zero_corner_is_fill(write_raster: Writer) -> None:
    image = np.full((64, 64), 50, np.uint8)
    image[:20, :20] = 0
    with open_raster(write_raster(image)) as raster:
        assert raster.validity == "zero fill"
        assert np.array_equal(raster.read(0, 0, 64, 64)[1], image > 0)
        assert np.array_equal(raster.valid_mask(raster.window), image > 0)


def test_scattered_zeros_are_values(write_raster: Writer) -> None:
    image = np.full((64, 64), 50, np.uint8)
    image[:20:2, :20] = 0
    with open_raster(write_raster(image)) as raster:
        assert raster.validity == "none" and raster.read(0, 0, 64, 64)[1].all()


def test_palette_becomes_rgb(tmp_path: Path) -> None:
    path = str(tmp_path / "palette.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 1, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (10, 20, 30, 255))
    table.SetColorEntry(1, (200, 100, 50, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).WriteArray(np.array([[1, 0]], np.uint8))
    del dataset
    with open_raster(path) as raster:
        assert raster.read(0, 0, 2, 1)[0].tolist() == [[[200, 10]], [[100, 20]], [[50, 30]]]


@pytest.mark.parametrize(("name", "driver"), [("p.png", "PNG"), ("p.jpg", "JPEG")])
def test_pictures_without_georeference(
    write_raster: Writer, ramp: np.ndarray, tmp_path: Path, name: str, driver: str
) -> None:
    path = str(tmp_path / name)
    source = gdal.Open(write_raster(ramp, epsg=None, geotransform=None))
    gdal.GetDriverByName(driver).CreateCopy(path, source)
    with open_raster(path) as raster:
        assert not raster.has_georeference and raster.transform is None and raster.crs_wkt == ""
        assert raster.pixel_size_m is None and raster.georeference == "none"
        assert raster.read(0, 0, 60, 40)[0].shape == (3, 40, 60)


def test_jpeg2000(write_raster: Writer, ramp: np.ndarray, tmp_path: Path) -> None:
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        pytest.skip("this GDAL writes no JPEG 2000")
    path = str(tmp_path / "picture.jp2")
    driver.CreateCopy(path, gdal.Open(write_raster(ramp)), options=["QUALITY=100", "REVERSIBLE=YES"])
    with open_raster(path) as raster:
        assert raster.has_georeference
        assert np.array_equal(raster.read(0, 0, 60, 40)[0], ramp)


def test_transform_without_crs_is_no_georeference(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp, epsg=None)) as raster:
        assert raster.transform is not None and not raster.has_georeference and raster.pixel_size_m is None


def test_rotated_geotransform(write_raster: Writer, ramp: np.ndarray) -> None:
    # 10 m pixels turned by atan(3/4): one step along a row is (8, 6) m, along a column (6, -8) m.
    path = write_raster(ramp, geotransform=(500_000.0, 8.0, 6.0, 4_000_000.0, 6.0, -8.0))
    with open_raster(path) as raster:
        assert raster.transform is not None
        assert raster.transform.apply(1, 0) == (500_008.0, 4_000_006.0)
        assert raster.pixel_sizes_m == pytest.approx((10.0 / 0.9996, 10.0 / 0.9996), rel=1e-5)


def test_ground_control_points_only(write_raster: Writer, ramp: np.ndarray) -> None:
    corners = [(0, 0), (60, 0), (60, 40), (0, 40)]
    gcps = [gdal.GCP(500_000.0 + 20 * col, 4_000_000.0 - 20 * row, 0, col, row) for col, row in corners]
    with open_raster(write_raster(ramp, gcps=gcps)) as raster:
        assert raster.georeference == "gcps" and raster.has_georeference
        assert raster.transform is not None
        assert raster.transform.apply(60, 40) == pytest.approx((501_200.0, 3_999_200.0))
        assert raster.pixel_size_m == pytest.approx(20.0 / 0.9996, rel=1e-5)


def test_larger_than_memory(tmp_path: Path) -> None:
    path = str(tmp_path / "huge.tif")
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=2048", "BLOCKYSIZE=2048", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 400_000, 400_000, 3, gdal.GDT_UInt16, options)  # 960 GB
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(0)
        dataset.GetRasterBand(number).WriteArray(np.full((100, 100), number, np.uint16), 300_000, 300_000)
    del dataset
    with open_raster(path) as raster:
        data, valid = raster.read(299_950, 299_950, 200, 200)
        assert valid.sum() == 100 * 100
        assert data[:, 50, 50].tolist() == [1, 2, 3]
        assert raster.valid_fraction(Window(300_000, 300_000, 200, 100)) == 0.5


def test_map_service_description(tmp_path: Path, write_raster: Writer) -> None:
    tile = str(tmp_path / "tile.png")
    image = np.full((3, 256, 256), 90, np.uint8)
    gdal.GetDriverByName("PNG").CreateCopy(tile, gdal.Open(write_raster(image, epsg=None, geotransform=None)))
    body = Path(tile).read_bytes()

    class Tiles(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    edge = 20037508.34
    description = tmp_path / "service.xml"
    description.write_text(
        f"""<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:{server.server_port}/${{z}}/${{x}}/${{y}}.png
        </ServerUrl></Service><DataWindow><UpperLeftX>-{edge}</UpperLeftX><UpperLeftY>{edge}</UpperLeftY>
        <LowerRightX>{edge}</LowerRightX><LowerRightY>-{edge}</LowerRightY><TileLevel>12</TileLevel>
        <TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>top</YOrigin></DataWindow>
        <Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>
        <BandsCount>3</BandsCount></GDAL_WMS>""".replace("\n        ", "")
    )
    try:
        with open_raster(str(description)) as raster:
            assert raster.is_remote and raster.has_georeference and raster.width_px == 256 * 2**12
            data, valid = raster.read(300_000, 300_000, 64, 64)
            assert valid.all() and (data == 90).all()
            server.shutdown()
            server.server_close()
            with pytest.raises(InputError) as caught:
                raster.read(600_000, 300_000, 64, 64)
            assert caught.value.code == "raster_unreachable"
    finally:
        server.server_close()


def test_closed_raster_says_so(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        pass
    with pytest.raises(UsageError, match="closed"):
        raster.read(0, 0, 5, 5)


@pytest.mark.parametrize("exceptions", [False, True])
def test_exception_mode_of_gdal_is_left_as_it_is(tmp_path: Path, exceptions: bool) -> None:
    before = gdal.GetUseExceptions()
    try:
        (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
        with pytest.raises(InputError):
            open_raster(str(tmp_path / "missing.tif"))
        assert bool(gdal.GetUseExceptions()) == exceptions
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_threads_read_through_handles_of_their_own(write_raster: Writer, rng: np.random.Generator) -> None:
    image = rng.integers(1, 255, (256, 256)).astype(np.uint8)
    wrong: list[int] = []
    with open_raster(write_raster(image, options=("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"))) as raster:

        def read_all(handle: object, start: int) -> None:
            for step in range(20):
                row = (start * 37 + step * 11) % 200
                data, _ = handle.read(row, row, 50, 50)  # type: ignore[attr-defined]
                if not np.array_equal(data[0], image[row : row + 50, row : row + 50]):
                    wrong.append(row)

        handles = [raster.reopen() for _ in range(4)]
        threads = [threading.Thread(target=read_all, args=(handle, n)) for n, handle in enumerate(handles)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
