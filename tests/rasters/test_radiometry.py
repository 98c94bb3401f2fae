from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from osgeo import gdal

from backend.errors import InputError
from backend.rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from backend.rasters.raster import Raster, open_raster
from backend.rasters.tiles import iter_blocks

Writer = Callable[..., str]


def _apply(raster: Raster, radiometry: SarRadiometry | OpticalRadiometry) -> tuple[np.ndarray, np.ndarray]:
    data, valid = raster.read(0, 0, raster.width_px, raster.height_px, radiometry.bands)
    return radiometry.apply(data, valid)


def _sar(**changes: object) -> SarRadiometry:
    values = {"kind": "db", "reason": "", "bands": (1,), "bands_reason": "", "low_db": -20.0, "high_db": 0.0}
    return SarRadiometry(**{**values, "floor_linear": 0.0, **changes})  # type: ignore[arg-type]


def _speckled(rng: np.random.Generator, side: int = 160) -> np.ndarray:
    fields = 10.0 ** (rng.uniform(-20.0, 0.0, (side // 32, side // 32)) / 10.0)
    return np.kron(fields, np.ones((32, 32))) * rng.gamma(4.0, 0.25, (side, side))


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [("db", -5.0, 0.75), ("intensity", 0.1, 0.5), ("amplitude", 0.1, 0.0), ("amplitude", 1.0, 1.0), ("db", 9.0, 1.0)],
)
def test_decibels_by_hand(kind: str, value: float, expected: float) -> None:
    radiometry = _sar(kind=kind, floor_linear=0.0 if kind == "db" else 1e-6)
    image, valid = radiometry.apply(np.full((1, 2, 2), value, np.float32), np.ones((2, 2), bool))
    assert image.shape == (1, 2, 2) and image.dtype == np.float32 and valid.all()
    assert image == pytest.approx(np.full((1, 2, 2), expected), abs=1e-6)


def test_complex_is_squared_magnitude() -> None:
    image, _ = _sar(kind="complex", floor_linear=1e-6).apply(np.full((1, 1, 1), 0.06 + 0.08j), np.ones((1, 1), bool))
    assert image[0, 0, 0] == pytest.approx(0.0)  # |z|² = 0.01 = −20 dB


def test_bands_are_averaged_in_decibels() -> None:
    data = np.array([[[0.0]], [[-10.0]]], np.float32)
    image, _ = _sar(bands=(1, 2)).apply(data, np.ones((1, 1), bool))
    assert image[0, 0, 0] == pytest.approx(0.75)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_table_equals_computation(rng: np.random.Generator, dtype: type) -> None:
    radiometry = _sar(kind="amplitude", low_db=10.0, high_db=45.0, floor_linear=2.0)
    data = rng.integers(0, 255, (1, 30, 30)).astype(dtype)
    valid = np.ones((30, 30), bool)
    assert np.allclose(radiometry.apply(data, valid)[0], radiometry.apply(data.astype(np.float32), valid)[0], atol=1e-6)


def test_invalid_is_zero_and_never_nan() -> None:
    data = np.array([[[0.0, -1.0, np.nan, np.inf, 0.5]]], np.float32)
    valid = np.array([[True, True, True, True, False]])
    image, still_valid = _sar(kind="intensity", floor_linear=1e-3).apply(data, valid)
    assert np.isfinite(image).all()
    assert still_valid.tolist() == [[True, True, False, False, False]]
    assert image[0].tolist() == [[0.0, 0.0, 0.0, 0.0, 0.0]]


def test_percentiles_become_zero_and_one(write_raster: Writer) -> None:
    image = np.linspace(-30.0, 0.0, 10_000, dtype=np.float32).reshape(100, 100)
    with open_raster(write_raster(image)) as raster:
        radiometry = fit_sar(raster)
    assert radiometry.kind == "db"
    assert (radiometry.low_db, radiometry.high_db) == pytest.approx((-29.7, -0.3), abs=0.01)


@pytest.mark.parametrize("kind", ["amplitude", "intensity", "complex"])
def test_kinds_of_one_scene_give_one_image(write_raster: Writer, rng: np.random.Generator, kind: str) -> None:
    intensity = _speckled(rng)
    phase = np.exp(1j * rng.uniform(0, 2 * np.pi, intensity.shape))
    stored = {
        "amplitude": (np.sqrt(intensity) * 3000).astype(np.uint16),
        "intensity": intensity.astype(np.float32),
        "complex": (np.sqrt(intensity) * phase).astype(np.complex64),
    }[kind]
    with open_raster(write_raster((10 * np.log10(intensity)).astype(np.float32), "db.tif")) as raster:
        reference, _ = _apply(raster, fit_sar(raster))
    with open_raster(write_raster(stored)) as raster:
        radiometry = fit_sar(raster)
        image, valid = _apply(raster, radiometry)
    assert radiometry.kind == kind and valid.all()
    assert np.abs(image - reference).max() < 0.03  # the decibel floor and the integers' rounding


def test_kind_can_be_overridden(write_raster: Writer, rng: np.random.Generator) -> None:
    with open_raster(write_raster(_speckled(rng).astype(np.float32))) as raster:
        assert fit_sar(raster, "db").kind == "db"
        assert fit_sar(raster, "amplitude").reason == "as asked for"
        with pytest.raises(InputError) as caught:
            fit_sar(raster, "complex")
    assert caught.value.code == "sar_kind_wrong"


def test_negative_values_cannot_be_linear(write_raster: Writer) -> None:
    image = np.linspace(-30.0, -1.0, 10_000, dtype=np.float32).reshape(100, 100)
    with open_raster(write_raster(image)) as raster, pytest.raises(InputError) as caught:
        fit_sar(raster, "amplitude")
    assert caught.value.code == "sar_kind_wrong" and "--sar-kind db" in caught.value.hint


def test_nodata_does_not_move_the_stretch(write_raster: Writer) -> None:
    image = np.linspace(-30.0, 0.0, 10_000, dtype=np.float32).reshape(100, 100)
    spoiled = image.copy()
    spoiled[:30] = -9999.0
    with open_raster(write_raster(spoiled, nodata=-9999.0)) as raster:
        radiometry = fit_sar(raster)
        stretched, valid = _apply(raster, radiometry)
    assert radiometry.low_db == pytest.approx(-30.0 + 30.0 * 0.307, abs=0.02)
    assert not valid[:30].any() and not stretched[0, :30].any()


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.complex64])
def test_optical_of_any_type(write_raster: Writer, ramp: np.ndarray, dtype: type) -> None:
    with open_raster(write_raster(ramp.astype(dtype))) as raster:
        radiometry = fit_optical(raster)
        image, valid = _apply(raster, radiometry)
    assert image.shape == (3, 40, 60) and image.dtype == np.float32 and valid.all()
    low, high = np.percentile(ramp[0], 1.0), np.percentile(ramp[2], 99.0)
    assert (radiometry.low, radiometry.high) == pytest.approx((low, high), abs=1e-4)
    assert image[1, 10, 10] == pytest.approx((111 - low) / (high - low), abs=1e-5)


def test_one_grey_band_is_repeated(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp[0])) as raster:
        image, _ = _apply(raster, fit_optical(raster))
    assert image.shape == (3, 40, 60)
    assert np.array_equal(image[0], image[1]) and np.array_equal(image[0], image[2])


def test_multispectral_takes_red_green_blue(write_raster: Writer, rng: np.random.Generator) -> None:
    bands = rng.integers(0, 3000, (12, 64, 64)).astype(np.int16)
    with open_raster(write_raster(bands)) as raster:
        radiometry = fit_optical(raster)
        assert radiometry.bands == (4, 3, 2) and "Sentinel-2" in radiometry.bands_reason
        assert fit_optical(raster, (8, 4, 3)).bands == (8, 4, 3)
        assert fit_optical(raster, (8,)).apply(*raster.read(0, 0, 9, 9, (8,)))[0].shape == (3, 9, 9)


def test_result_does_not_depend_on_blocks(write_raster: Writer, rng: np.random.Generator) -> None:
    mask = rng.random((160, 160)) > 0.2
    with open_raster(write_raster((np.sqrt(_speckled(rng)) * 200).astype(np.uint8), mask=mask)) as raster:
        radiometry = fit_sar(raster)
        whole, whole_valid = _apply(raster, radiometry)
        for block in iter_blocks(160, 160, 48):
            core = block.core
            data, valid = raster.read(core.col_off, core.row_off, core.width, core.height, radiometry.bands)
            part, part_valid = radiometry.apply(data, valid)
            at = slice(core.row_off, core.row_end), slice(core.col_off, core.col_end)
            assert np.array_equal(part, whole[:, at[0], at[1]]) and np.array_equal(part_valid, whole_valid[at])


def test_rare_valid_pixels_are_found(write_raster: Writer, rng: np.random.Generator) -> None:
    image = np.zeros((3000, 3000), np.uint8)
    image[1707:1747, 1913:1953] = rng.integers(1, 255, (40, 40))
    with open_raster(write_raster(image, nodata=0, options=("COMPRESS=DEFLATE", "TILED=YES"))) as raster:
        radiometry = fit_optical(raster)
    assert radiometry.low < 10 and radiometry.high > 245


@pytest.mark.parametrize("fit", [fit_sar, fit_optical])
@pytest.mark.parametrize("case", ["nodata", "mask", "nan", "inf"])
def test_nothing_valid_is_refused(write_raster: Writer, fit: Callable[[Raster], object], case: str) -> None:
    fill = {"nodata": -9999.0, "mask": 5.0, "nan": np.nan, "inf": np.inf}[case]
    path = write_raster(
        np.full((1100, 70), fill, np.float32),
        nodata=-9999.0 if case == "nodata" else None,
        mask=np.zeros((1100, 70), bool) if case == "mask" else None,
    )
    with open_raster(path) as raster, pytest.raises(InputError) as caught:
        fit(raster)
    assert caught.value.code == "raster_no_data" and path in caught.value.message


@pytest.mark.parametrize("fit", [fit_sar, fit_optical])
@pytest.mark.parametrize("value", [7, 255])
def test_constant_image_is_refused(write_raster: Writer, fit: Callable[[Raster], object], value: int) -> None:
    with open_raster(write_raster(np.full((64, 64), value, np.uint8))) as raster, pytest.raises(InputError) as caught:
        fit(raster)
    assert caught.value.code == "raster_constant"


def test_all_zero_image_holds_no_data(write_raster: Writer) -> None:
    with open_raster(write_raster(np.zeros((64, 64), np.uint8))) as raster, pytest.raises(InputError) as caught:
        fit_optical(raster)
    assert caught.value.code == "raster_no_data"


def test_truncated_file_shows_while_fitting(write_raster: Writer, rng: np.random.Generator) -> None:
    from pathlib import Path

    path = Path(write_raster(rng.integers(1, 255, (2500, 80)).astype(np.uint8)))
    path.write_bytes(path.read_bytes()[:-2000])
    with open_raster(str(path)) as raster, pytest.raises(InputError) as caught:
        fit_optical(raster)
    assert caught.value.code == "raster_truncated"


def test_round_trips(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        optical, sar = fit_optical(raster), fit_sar(raster)
    assert OpticalRadiometry.from_mapping(optical.to_mapping()) == optical
    assert SarRadiometry.from_mapping(sar.to_mapping()) == sar


def test_no_side_effect_on_what_was_read(write_raster: Writer, rng: np.random.Generator) -> None:
    with open_raster(write_raster(_speckled(rng).astype(np.float32))) as raster:
        radiometry = fit_sar(raster)
        data, valid = raster.read(-5, -5, 40, 40)
        before, valid_before = data.copy(), valid.copy()
        radiometry.apply(data, valid)
    assert np.array_equal(data, before) and np.array_equal(valid, valid_before)


def test_complex_doubles(write_raster: Writer) -> None:
    path = write_raster(np.arange(1600).reshape(40, 40) * (1 + 1j), gdal_type=gdal.GDT_CFloat64)
    with open_raster(path) as raster:
        assert fit_sar(raster).kind == "complex"
