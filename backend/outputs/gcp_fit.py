"""A map from strip to ground, fitted by least squares to chosen control points, and how far points lie from it.

Similarity and affine map are solved here; polynomials and the thin plate are GDAL's own, the very ones that its
warper then uses, whose way back from ground to strip is a fit of its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

import numpy as np
from osgeo import gdal

from ..affine import Affine
from ..config import GCP_TRANSFORMS
from ..errors import InputError
from ..rasters.gdal_calls import attempt, spatial_reference
from ..records import Point
from .gcp_files import MIN_FLATNESS, flatness

ORDERS = {"polynomial2": 2, "polynomial3": 3}
_MIN_CONDITION = 1e-3
"""Least over largest singular value of a polynomial's design, on axes scaled to -1..1. Below it some curve through the
points is free: a lattice of two rows fixes nothing quadratic across them (0)."""


@dataclass(frozen=True)
class GcpFit:
    """A fitted map.

    Attributes:
        transform: its name in :data:`backend.config.GCP_TRANSFORMS`.
        affine: the map itself where it is one, else None.
        ties: the points it was fitted to.
        options: how GDAL's transformer takes the map from a raster that carries the points or the geotransform.
    """

    transform: str
    affine: Affine | None
    ties: tuple[tuple[Point, Point], ...]
    options: tuple[str, ...]

    def places(self, pixels: Sequence[Point]) -> list[Point]:
        """Where pixels lie on the ground.

        Raises:
            InputError: the map has no answer there (``gcps_degenerate``).
        """
        return self.affine.apply_all(pixels) if self.affine is not None else self._through_gdal(pixels, back=False)

    def pixels(self, places: Sequence[Point]) -> list[Point]:
        """Which pixels show places of the ground; errors as for :meth:`places`."""
        if self.affine is not None:
            return self.affine.inverse().apply_all(places)
        return self._through_gdal(places, back=True)

    def residuals_px(self, ties: Sequence[tuple[Point, Point]]) -> list[Point]:
        """Along columns and rows of the strip, predicted minus measured: the map's place of each pixel, seen from the
        measured one. Measured on the way from ground to strip, as QGIS's Georeferencer and GDAL's warper go."""
        found = self.pixels([place for _, place in ties])
        return [(col - at[0], row - at[1]) for ((col, row), _), at in zip(ties, found)]

    def _through_gdal(self, points: Sequence[Point], back: bool) -> list[Point]:
        dataset = gdal.GetDriverByName("MEM").Create("", 1, 1)
        dataset.SetGCPs(gdal_gcps(self.ties), None)
        transformer, message = attempt(gdal.Transformer, dataset, None, [_method(option) for option in self.options])
        if transformer is None:
            raise _degenerate(self.transform, len(self.ties), message)
        # Points of another tuple length would be taken for two points.
        answers = [attempt(transformer.TransformPoint, int(back), *map(float, point))[0] for point in points]
        if not all(answer and answer[0] and np.isfinite(answer[1][:2]).all() for answer in answers):
            raise _degenerate(self.transform, len(self.ties), "no place for some pixels")
        return [(answer[1][0], answer[1][1]) for answer in answers]


def fit_gcps(transform: str, ties: Sequence[tuple[Point, Point]], crs_wkt: str = "") -> GcpFit:
    """Fit a map to points.

    Args:
        transform: a name of :data:`backend.config.GCP_TRANSFORMS`.
        ties: (column, row) and (x, y).
        crs_wkt: of (x, y). In a system of degrees a similarity is one on the ground: a degree east is shortened by
            the cosine of the latitude.

    Raises:
        InputError: too few points (``gcps_too_few``), all on a line (``gcps_collinear``), or so placed that the map
            is not fixed by them (``gcps_degenerate``).
    """
    needed = GCP_TRANSFORMS[transform]
    if len(ties) < needed:
        raise InputError(
            f"{len(ties)} control points are in use, and {transform} needs {needed}",
            "Switch points on, make check points fit again, or choose a simpler transform.",
            code="gcps_too_few",
        )
    if transform == "similarity":
        return _geotransform_fit(transform, _similarity(ties, crs_wkt), ties)
    if flatness([pixel for pixel, _ in ties]) < MIN_FLATNESS:
        raise InputError(
            f"all {len(ties)} control points in use lie on a line, which fixes no {transform} map of the plane",
            "Choose the similarity.",
            code="gcps_collinear",
        )
    if transform == "affine":
        return _geotransform_fit(transform, affine_through(ties), ties)
    if transform in ORDERS:
        if _condition([pixel for pixel, _ in ties], ORDERS[transform]) < _MIN_CONDITION:
            raise _degenerate(transform, len(ties), "another curve passes through them as well")
        options = ("SRC_METHOD=GCP_POLYNOMIAL", f"MAX_GCP_ORDER={ORDERS[transform]}")
        return GcpFit(transform, None, tuple(ties), options)
    return GcpFit(transform, None, tuple(ties), ("SRC_METHOD=GCP_TPS",))


def affine_through(ties: Sequence[tuple[Point, Point]]) -> Affine:
    """The affine map nearest to ties, in squares of ground units; three ties that are not on a line at least."""
    pixels, places, pixel_mean, place_mean = _centred(ties)
    (a, d), (b, e) = np.linalg.lstsq(pixels, places, rcond=None)[0]
    return _moved(Affine(float(a), float(b), 0.0, float(d), float(e), 0.0), pixel_mean, place_mean)


def rows_ties(rows: Sequence[Mapping[str, Any]]) -> list[tuple[Point, Point]]:
    """Rows of control points as ties."""
    return [((row["col_px"], row["row_px"]), (row["x"], row["y"])) for row in rows]


def refitted_rows(rows: Sequence[Mapping[str, Any]], fit: GcpFit, pixel_size_m: float | None) -> list[dict[str, Any]]:
    """Rows of control points with the residuals from a map instead of those they had."""
    ties = rows_ties(rows)
    predicted = fit.places([pixel for pixel, _ in ties])
    own = fit.affine or affine_through(fit.ties)
    east, north = math.hypot(own.a, own.b), math.hypot(own.d, own.e)
    return [
        {
            **row,
            "residual_x_px": dx,
            "residual_y_px": dy,
            "residual_m": row["residual_m"] if pixel_size_m is None else math.hypot(dx, dy) * pixel_size_m,
            "residual_east_px": (x - row["x"]) / east,
            "residual_north_px": (y - row["y"]) / north,
        }
        for row, (dx, dy), (x, y) in zip(rows, fit.residuals_px(ties), predicted)
    ]


def gdal_gcps(ties: Sequence[tuple[Point, Point]]) -> list[gdal.GCP]:
    """Ties as GDAL takes them."""
    return [gdal.GCP(float(x), float(y), 0.0, float(col), float(row)) for (col, row), (x, y) in ties]


def _geotransform_fit(transform: str, affine: Affine, ties: Sequence[tuple[Point, Point]]) -> GcpFit:
    if not math.isfinite(affine.determinant) or affine.determinant == 0.0:
        raise _degenerate(transform, len(ties), "several points share a place")
    return GcpFit(transform, affine, tuple(ties), ("SRC_METHOD=GEOTRANSFORM",))


def _similarity(ties: Sequence[tuple[Point, Point]], crs_wkt: str) -> Affine:
    """x = a·col + b·row, y = b·col - a·row: turned, scaled, rows downward on a map whose y points up."""
    pixels, places, pixel_mean, place_mean = _centred(ties)
    is_geographic = bool(crs_wkt) and bool(spatial_reference(crs_wkt).IsGeographic())
    shortening = math.cos(math.radians(place_mean[1])) if is_geographic else 1.0
    (col, row), (x, y) = pixels.T, (places * (shortening, 1.0)).T
    spread = float(np.sum(col * col + row * row)) or math.inf
    a = float(np.sum(col * x - row * y)) / spread
    b = float(np.sum(row * x + col * y)) / spread
    return _moved(Affine(a / shortening, b / shortening, 0.0, b, -a, 0.0), pixel_mean, place_mean)


def _centred(ties: Sequence[tuple[Point, Point]]) -> "tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]":
    pixels = np.array([pixel for pixel, _ in ties], np.float64)
    places = np.array([place for _, place in ties], np.float64)
    pixel_mean, place_mean = pixels.mean(axis=0), places.mean(axis=0)
    return pixels - pixel_mean, places - place_mean, pixel_mean, place_mean


def _moved(centred: Affine, pixel_mean: np.ndarray, place_mean: np.ndarray) -> Affine:
    (col, row), (x, y) = (float(v) for v in pixel_mean), (float(v) for v in place_mean)
    return Affine.translation(x, y) @ centred @ Affine.translation(-col, -row)


def _condition(pixels: Sequence[Point], order: int) -> float:
    centred = np.asarray(pixels, np.float64) - np.mean(pixels, axis=0)
    # A strip is long and narrow: each axis is measured by its own extent.
    u, v = (centred / np.maximum(np.abs(centred).max(axis=0), 1e-12)).T
    design = np.stack([u**i * v**j for i in range(order + 1) for j in range(order + 1 - i)], axis=1)
    values = np.linalg.svd(design, compute_uv=False)
    return float(values[-1] / values[0])


def _method(option: str) -> str:
    # One raster alone has no source and destination: its options go without the prefix.
    return option.replace("SRC_", "")


def _degenerate(transform: str, count: int, why: str) -> InputError:
    return InputError(
        f"{count} control points do not fix a {transform} map: {why}",
        "Choose a simpler transform, or switch on points that lie elsewhere.",
        code="gcps_degenerate",
    )
