"""The only opener of rasters: windowed, boundless reads of anything GDAL opens, with one validity for all kinds.

A pixel is *invalid* where a dataset mask, an alpha band or a nodata value says so, where a value is NaN or infinite,
outside the raster, and where a file that declares none of these is filled with zeros around its corners. Invalid
pixels read as 0. Nothing is read but the window asked for, so a raster larger than memory never loads whole.

Threads: a :class:`Raster` belongs to the thread that opened it (GDAL datasets are not thread-safe); other threads call
:meth:`Raster.reopen` for a handle of their own. GDAL's process-wide switches are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import InputError, UsageError
from .dataset_facts import mask_flags, numpy_dtype, read_georeference, without_palette
from .gdal_calls import attempt
from .geodesy import ground_units_m
from .nodata import differs_from_nodata
from .read_failures import cut_error, is_cut_jpeg, open_error, read_error, unreachable_error
from .tiles import Window, iter_blocks

_ALPHA_THRESHOLD = 128  # of 255: at least half opaque, or half covered where a warp has blended the edge
_MASK_BLOCK_PX = 4096  # bounds the memory of counting valid pixels
_FILL_CORNER_PX = 16  # a corner of this side, all zeros, tells that zeros are fill
_NETWORK_DRIVERS = frozenset({"WMS", "WMTS", "WCS", "PLMOSAIC", "DAAS", "EEDAI", "OGCAPI"})


class Raster:
    """An open raster. Made by :func:`open_raster` and the openers of :mod:`backend.rasters.grid`.

    Bands are counted from 1 and alpha is not among them: it is part of validity.

    Attributes:
        path: what was opened, as given.
        width_px, height_px: size.
        band_count: bands of data.
        dtype: numpy dtype of the values (``complex64`` also for complex integers).
        crs_wkt: the CRS as WKT, or ``''``.
        transform: pixel corners to CRS, or ``None``; for a file with ground control points only, fitted to them.
        georeference: ``geotransform``, ``gcps`` or ``none``.
        driver: GDAL's short name of the format.
        block_px: (width, height) of the file's own blocks.
        was_complex: values are intensities that were complex in the file.
    """

    def __init__(
        self,
        path: str,
        dataset: gdal.Dataset,
        reopen: Callable[[], Raster],
        *,
        was_complex: bool = False,
        keep: object = None,
    ) -> None:
        self.path = path
        self.was_complex = was_complex
        self._dataset: gdal.Dataset | None = dataset
        self._keep = keep  # datasets that a virtual one reads from, and that must outlive it
        self._reopen = reopen
        self._zero_fill: bool | None = None
        numbers = range(1, dataset.RasterCount + 1)
        bands = [dataset.GetRasterBand(number) for number in numbers]
        interpretations = [band.GetColorInterpretation() for band in bands]
        self._alpha_band = next((n for n, c in zip(numbers, interpretations) if c == gdal.GCI_AlphaBand), None)
        self._band_numbers = [number for number in numbers if number != self._alpha_band]
        if not self._band_numbers:  # an alpha band alone is a picture in itself
            self._band_numbers, self._alpha_band = [1], None
        self.width_px, self.height_px = dataset.RasterXSize, dataset.RasterYSize
        self.band_count = len(self._band_numbers)
        chosen = [bands[number - 1] for number in self._band_numbers]
        self.dtype = np.result_type(*(numpy_dtype(band.DataType) for band in chosen))
        self.band_names = tuple(band.GetDescription() for band in chosen)
        self.color_names = tuple(gdal.GetColorInterpretationName(band.GetColorInterpretation()) for band in chosen)
        self.nodata = tuple(band.GetNoDataValue() for band in chosen)
        self.block_px = tuple(chosen[0].GetBlockSize())
        self.driver = dataset.GetDriver().ShortName
        self._mask_flags = mask_flags(chosen)
        self.crs_wkt, self.transform, self.georeference = read_georeference(dataset)

    def __enter__(self) -> Raster:
        """Use as a context manager: closed at its end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def __repr__(self) -> str:
        """Size, bands and type in one line."""
        return f"<Raster {self.path!r} {self.width_px}x{self.height_px}x{self.band_count} {self.dtype}>"

    def close(self) -> None:
        """Give the file free; the object cannot be read afterwards."""
        self._dataset = self._keep = None

    def reopen(self) -> Raster:
        """A second, independent handle on the same pixels, for another thread."""
        return self._reopen()

    @property
    def window(self) -> Window:
        """The whole raster."""
        return Window(0, 0, self.width_px, self.height_px)

    @property
    def has_georeference(self) -> bool:
        """Whether both a CRS and a transform (or ground control points) are known."""
        return self.transform is not None and self.crs_wkt != ""

    @property
    def is_remote(self) -> bool:
        """Whether reads go over the network (a WMS or tile service)."""
        return self.driver in _NETWORK_DRIVERS or self.path.startswith(("/vsicurl", "/vsis3", "/vsigs", "/vsiaz"))

    @property
    def pixel_sizes_m(self) -> tuple[float, float] | None:
        """Ground length in metres of one pixel along a row and along a column, at the centre; ``None`` if unknown."""
        if self.transform is None or not self.crs_wkt:
            return None
        t = self.transform
        per_x_m, per_y_m = ground_units_m(self.crs_wkt, *t.apply(self.width_px / 2.0, self.height_px / 2.0))
        return float(np.hypot(t.a * per_x_m, t.d * per_y_m)), float(np.hypot(t.b * per_x_m, t.e * per_y_m))

    @property
    def pixel_size_m(self) -> float | None:
        """Mean of :attr:`pixel_sizes_m`."""
        sizes_m = self.pixel_sizes_m
        return None if sizes_m is None else (sizes_m[0] + sizes_m[1]) / 2.0

    @property
    def validity(self) -> str:
        """What tells invalid pixels: ``alpha``, ``nodata``, ``mask``, ``zero fill`` or ``none`` (NaN always does)."""
        if self._alpha_band is not None:
            return "alpha"
        if self._mask_flags & gdal.GMF_NODATA:
            return "nodata"
        if not self._mask_flags & gdal.GMF_ALL_VALID:
            return "mask"
        return "zero fill" if self._is_zero_filled() else "none"

    @property
    def nodata_must_agree(self) -> bool:
        """Whether a pixel is nodata only where all bands are.

        So it is when nodata is 0, or the largest integer: these are values too, and a saturated colour has
        them in one band. Of any other nodata one band is enough.
        """
        if not self._mask_flags & gdal.GMF_NODATA:
            return self.validity == "zero fill"
        declared = [nodata for nodata in self.nodata if nodata is not None]
        return self.dtype.kind in "iu" and all(nodata in (0, np.iinfo(self.dtype).max) for nodata in declared)

    def read(
        self,
        col_off: int,
        row_off: int,
        width: int,
        height: int,
        bands: Sequence[int] | None = None,
        out_shape: tuple[int, int] | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a window, which may reach beyond the raster.

        Args:
            col_off, row_off: upper left pixel; negative outside.
            width, height: size, pixels.
            bands: band numbers from 1; all bands when not given.
            out_shape: (height, width) to average down to; the window's own size when not given.

        Returns:
            data (B, H, W) in :attr:`dtype` and valid (H, W) bool. Invalid pixels hold 0. A pixel that any of the bands
            read cannot vouch for is invalid.

        Raises:
            InputError: the file cannot be read there (``raster_truncated``), or the service does not answer
                (``raster_unreachable``).
            UsageError: an empty window or no such band.
        """
        numbers = self._numbers(bands)
        if width < 1 or height < 1:
            raise UsageError(f"window of {width} x {height} px is empty", "Ask for at least one pixel.")
        out_height, out_width = out_shape or (height, width)
        inner = Window(col_off, row_off, width, height).intersection(self.window)
        shape = (len(numbers), out_height, out_width)
        if (inner.width, inner.height) == (width, height):
            part, valid = self._read_inside(inner, numbers, shape[1:])
            return (np.zeros(shape, self.dtype) if part is None else part.astype(self.dtype, copy=False)), valid
        data, valid = np.zeros(shape, self.dtype), np.zeros(shape[1:], bool)
        # Where the window sticks out and is scaled too, the inner part goes to the nearest whole output pixels.
        scale_x, scale_y = out_width / width, out_height / height
        col0, col1 = round((inner.col_off - col_off) * scale_x), round((inner.col_end - col_off) * scale_x)
        row0, row1 = round((inner.row_off - row_off) * scale_y), round((inner.row_end - row_off) * scale_y)
        if col1 <= col0 or row1 <= row0:
            return data, valid
        part, part_valid = self._read_inside(inner, numbers, (row1 - row0, col1 - col0))
        if part is not None:
            data[:, row0:row1, col0:col1] = part
        valid[row0:row1, col0:col1] = part_valid
        return data, valid

    def valid_mask(self, window: Window) -> np.ndarray:
        """Validity (H, W) of a window; without decoding any data where the file has a mask or declares all valid.

        Exact but for NaN and infinities, which only :meth:`read` sees in a file with a mask or without nodata.
        """
        inner = window.intersection(self.window)
        valid = np.zeros((window.height, window.width), bool)
        if inner.width < 1 or inner.height < 1:
            return valid
        row, col = inner.row_off - window.row_off, inner.col_off - window.col_off
        shape = (inner.height, inner.width)
        if self._validity_is_in_values():
            part = self._read_inside(inner, self._band_numbers, shape)[1]
        else:
            declared = self._declared_mask(inner, shape)
            part = np.ones(shape, bool) if declared is None else declared
        valid[row : row + inner.height, col : col + inner.width] = part
        return valid

    def valid_fraction(self, window: Window) -> float:
        """Share of valid pixels in a window, 0 to 1; see :meth:`valid_mask`. Cheap: skip blocks where it is 0."""
        inner = window.intersection(self.window)
        if inner.width < 1 or inner.height < 1:
            return 0.0
        if self.validity == "none":
            return inner.width * inner.height / (window.width * window.height)
        count = 0
        for block in iter_blocks(inner.width, inner.height, _MASK_BLOCK_PX):
            core = block.core
            part = Window(inner.col_off + core.col_off, inner.row_off + core.row_off, core.width, core.height)
            count += int(self.valid_mask(part).sum())
        return count / (window.width * window.height)

    def _numbers(self, bands: Sequence[int] | None) -> list[int]:
        if bands is None:
            return self._band_numbers
        bad = [band for band in bands if not 1 <= band <= self.band_count]
        if bad or not bands:
            raise UsageError(
                f"{self.path!r} has no band {bad[0] if bad else 'list'}", f"It has bands 1 to {self.band_count}."
            )
        return [self._band_numbers[band - 1] for band in bands]

    def _read_inside(
        self, window: Window, numbers: list[int], shape: tuple[int, int]
    ) -> tuple[np.ndarray | None, np.ndarray]:
        declared = self._declared_mask(window, shape)
        if declared is not None and not declared.any():
            return None, declared  # a hole of the mask: not worth decoding
        data = self._fetch(self.dataset, window, shape, numbers)
        valid = np.ones(shape, bool) if declared is None else declared
        if self._mask_flags & gdal.GMF_NODATA:
            nodata = [self.nodata[self._band_numbers.index(number)] for number in numbers]
            valid &= differs_from_nodata(data, nodata, self.nodata_must_agree)
        elif declared is None and self._is_zero_filled():
            valid &= (data != 0).any(axis=0)
        if data.dtype.kind in "fc":
            valid &= np.isfinite(data).all(axis=0)
        if not valid.all():
            np.copyto(data, 0, where=~valid)  # a third of the time of an assignment
        return data, valid

    def _declared_mask(self, window: Window, shape: tuple[int, int]) -> np.ndarray | None:
        """Validity by mask or alpha band, ``None`` where the file has neither."""
        dataset = self.dataset
        if self._alpha_band is not None:
            band = dataset.GetRasterBand(self._alpha_band)
            top = np.iinfo(numpy_dtype(band.DataType)).max if numpy_dtype(band.DataType).kind in "iu" else 255
            return self._fetch(band, window, shape)[0] >= top * (_ALPHA_THRESHOLD / 255.0)
        if self._mask_flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
            return None
        numbers = self._band_numbers[:1] if self._mask_flags & gdal.GMF_PER_DATASET else self._band_numbers
        masks = [self._fetch(dataset.GetRasterBand(n).GetMaskBand(), window, shape, average=False)[0] for n in numbers]
        return masks[0] > 0 if len(masks) == 1 else np.all([mask > 0 for mask in masks], axis=0)

    def _validity_is_in_values(self) -> bool:
        return bool(self._mask_flags & gdal.GMF_NODATA) or self.validity == "zero fill"

    def _is_zero_filled(self) -> bool:
        """Whether a file that declares no invalid pixels has a corner of solid zeros, as a warped or cut scene has."""
        if self._zero_fill is None:
            self._zero_fill = False
            side = _FILL_CORNER_PX
            right, bottom = self.width_px - side, self.height_px - side
            if self._mask_flags & gdal.GMF_ALL_VALID and not self.is_remote and min(right, bottom) > 0:
                corners = [Window(col, row, side, side) for row in (0, bottom) for col in (0, right)]
                read = (self._fetch(self.dataset, c, (side, side), self._band_numbers) for c in corners)
                self._zero_fill = any(not corner.any() for corner in read)
        return self._zero_fill

    @property
    def dataset(self) -> gdal.Dataset:
        """GDAL's own handle, for this room alone.

        Raises:
            UsageError: the raster is closed.
        """
        if self._dataset is None:
            raise UsageError(f"raster {self.path!r} is closed", "Open it again.")
        return self._dataset

    def _fetch(
        self,
        source: Any,
        window: Window,
        shape: tuple[int, int],
        numbers: list[int] | None = None,
        average: bool = True,
    ) -> np.ndarray:
        """(B, H, W) of a window inside the raster, from the dataset or (B = 1) from one band."""
        options: dict[str, Any] = {"buf_xsize": int(shape[1]), "buf_ysize": int(shape[0])}
        if shape != (window.height, window.width) and average:
            options["resample_alg"] = gdal.GRIORA_Average
        if numbers is not None:
            options["band_list"] = numbers
        # GDAL takes Python's own integers only, and windows are often computed with numpy's.
        box = (int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        data, message = attempt(source.ReadAsArray, *box, **options)
        if data is None:
            raise unreachable_error(self.path, message) if self.is_remote else read_error(self.path, window, message)
        return data.reshape((-1, *shape))


def open_raster(path: str) -> Raster:
    """Open a raster for reading: any format, type and band count; palettes become RGB.

    Raises:
        InputError: missing (``raster_missing``), empty or of no pixels (``raster_empty``), cut short
            (``raster_truncated``), or not a raster (``raster_unreadable``).
    """
    dataset, message = attempt(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    if dataset is None:
        raise open_error(path, message)
    if dataset.RasterCount == 0 or dataset.RasterXSize < 1 or dataset.RasterYSize < 1:
        parts = [name for name, _ in dataset.GetSubDatasets()]
        hint = f"Name one of its parts, such as {parts[0]}." if parts else "Choose a file with an image in it."
        raise InputError(f"raster {path!r} holds no pixels of its own", hint, code="raster_empty")
    if dataset.GetDriver().ShortName == "JPEG" and is_cut_jpeg(path):
        raise cut_error(path, "its end marker is missing")
    return Raster(path, without_palette(dataset), lambda: open_raster(path))
