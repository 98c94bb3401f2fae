"""A map fitted to the points in use, and how far every point lies from it: QGIS's own transformers do the fitting.

They are those of its Georeferencer. The engine fits the same maps once more when it warps; what is shown here comes
out the same there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Iterator, Optional, Sequence, Tuple

from qgis.analysis import QgsGcpTransformerInterface
from qgis.core import QgsPointXY

from ...backend.config import GCP_TRANSFORM_BY_KIND, GCP_TRANSFORMS, GCP_WINDOW_PX
from ...backend.errors import InputError
from ..texts import tr
from .points import ControlPoint
from .spread import MIN_FLATNESS, fixes_polynomial, flatness

SIMILARITY, AFFINE, THIN_PLATE = "similarity", "affine", "thin-plate"
ORDERS = {"polynomial2": 2, "polynomial3": 3}
MAX_TRIALS = {THIN_PLATE: 40}
"""How many points are left out at most, evenly chosen; a thin plate through hundreds of points is slow."""
DEFAULT_MAX_TRIALS = 300
_SPAN_PX = 1000.0
_ROUNDING = 1e-3
"""Points stand on a lattice whose step divides the window; scaled to the strip's pixels they are a little off it."""
MAX_LIVE = {THIN_PLATE: 300}
"""Points up to which a map is fitted at every tick: a thin plate's work grows with the third power of their number."""
_SPAN_PX = 1000.0


@dataclass(frozen=True)
class Residual:
    """How far a point lies from a map: predicted minus measured.

    Attributes:
        dx_px, dy_px: in the strip, along columns and rows.
        length_px: both together.
        x, y: the predicted place on the map.
    """

    dx_px: float
    dy_px: float
    length_px: float
    x: float
    y: float


class PointFit:
    """A map fitted to points.

    Args:
        transform: a name of :data:`backend.config.GCP_TRANSFORMS`.
        points: those of the fit.
        is_geographic: whether the map's units are degrees; a degree east is then shortened for a similarity.

    Raises:
        InputError: too few points, or points that do not fix the map.
    """

    def __init__(self, transform: str, points: Sequence[ControlPoint], is_geographic: bool = False) -> None:
        check_points_fix(transform, points)
        self.transform = transform
        # Small numbers: the fits run on squares, and those of a northing have fourteen digits.
        self._x0 = math.fsum(point.x for point in points) / len(points)
        self._y0 = math.fsum(point.y for point in points) / len(points)
        is_shortened = is_geographic and transform == SIMILARITY
        self._shortening = math.cos(math.radians(self._y0)) if is_shortened else 1.0
        self._transformer = QgsGcpTransformerInterface.create(_method(transform))
        # QGIS counts rows upward, from 0 at the top, and turns them round itself.
        sources = [QgsPointXY(point.col_px, -point.row_px) for point in points]
        places = [QgsPointXY(*self._shifted(point.x, point.y)) for point in points]
        if self._transformer is None or not self._transformer.updateParametersFromGcps(sources, places, True):
            raise _not_fixed(transform, len(points))
        self._count = len(points)
        self._inverse = self._affine_inverse()

    def residual(self, point: ControlPoint) -> Optional[Residual]:
        """How far a point lies from the map; None where the map has no answer.

        In the strip it is measured on the way from ground to strip, as the Georeferencer does.
        """
        there, x, y = self._transformer.transform(point.col_px, point.row_px, False)
        back, col, row = self._back(*self._shifted(point.x, point.y))
        dx, dy = point.col_px - col, point.row_px - row
        if not (there and back and all(math.isfinite(value) for value in (x, y, dx, dy))):
            return None
        return Residual(dx, dy, math.hypot(dx, dy), x / self._shortening + self._x0, y + self._y0)

    def _back(self, x: float, y: float) -> Tuple[bool, float, float]:
        """Ground to strip."""
        if self._inverse is None:
            found: Tuple[bool, float, float] = self._transformer.transform(x, y, True)
            return found
        a, b, c, d, e, f = self._inverse
        return True, a * x + b * y + c, d * x + e * y + f

    def _affine_inverse(self) -> Optional[Tuple[float, ...]]:
        """Of polynomials the way back is a fit of its own; an affine map has an inverse, and the engine warps by it."""
        if self.transform != AFFINE:
            return None
        _, c, f = self._transformer.transform(0.0, 0.0, False)
        _, ac, df = self._transformer.transform(_SPAN_PX, 0.0, False)
        _, bc, ef = self._transformer.transform(0.0, _SPAN_PX, False)
        a, b, d, e = ((end - start) / _SPAN_PX for end, start in ((ac, c), (bc, c), (df, f), (ef, f)))
        determinant = a * e - b * d
        if determinant == 0.0:
            raise _not_fixed(self.transform, self._count)
        a, b, d, e = e / determinant, -b / determinant, -d / determinant, a / determinant
        return a, b, -a * c - b * f, d, e, -d * c - e * f

    def _shifted(self, x: float, y: float) -> Tuple[float, float]:
        return ((x - self._x0) * self._shortening, y - self._y0)


def check_points_fix(transform: str, points: Sequence[ControlPoint]) -> None:
    """Say before any fit whether it can be made.

    Raises:
        InputError: too few points (``gcps_too_few``), on a line (``gcps_collinear``), or a curve of the map passes
            through all of them (``gcps_degenerate``).
    """
    needed = GCP_TRANSFORMS[transform]
    if len(points) < needed:
        raise InputError(
            tr("{} needs {} points of the fit, and {} are in use").format(
                transform_title(transform), needed, len(points)
            ),
            tr("Switch points on, or choose a simpler transform."),
            code="gcps_too_few",
        )
    pixels = [(point.col_px, point.row_px) for point in points]
    if transform != SIMILARITY and flatness(pixels) < MIN_FLATNESS:
        raise InputError(
            tr("The points in use lie on a line, which fixes a similarity only"),
            tr("Choose the similarity."),
            code="gcps_collinear",
        )
    if transform in ORDERS and not fixes_polynomial(pixels, ORDERS[transform]):
        raise _not_fixed(transform, len(points))


def left_out(
    transform: str, points: Sequence[ControlPoint], is_geographic: bool = False, apart_px: float = GCP_WINDOW_PX
) -> Iterator[Tuple[int, Optional[Residual]]]:
    """Residuals of points of the fit from maps made without them, one a step: fid and residual.

    Together with a point go its neighbours nearer than ``apart_px`` along both axes: they were measured from some of
    the same pixels, err alike, and a map that bends would still follow the error of them all. None where the map
    cannot be made of what is left. Of very many points some are tried, evenly chosen.
    """
    for point in trials(transform, points):
        kept = [
            other
            for other in points
            if max(abs(other.col_px - point.col_px), abs(other.row_px - point.row_px)) >= (1.0 - _ROUNDING) * apart_px
        ]
        try:
            yield point.fid, PointFit(transform, kept, is_geographic).residual(point)
        except InputError:
            yield point.fid, None


def trials(transform: str, points: Sequence[ControlPoint]) -> Sequence[ControlPoint]:
    """The points that :func:`left_out` tries."""
    most = MAX_TRIALS.get(transform, DEFAULT_MAX_TRIALS)
    if len(points) <= most:
        return points
    return [points[number * len(points) // most] for number in range(most)]


def transform_title(transform: str) -> str:
    """What people call a map."""
    return transform_titles()[transform]


def transform_titles() -> Dict[str, str]:
    """Every map as people call it, simplest first."""
    return {
        SIMILARITY: tr("Similarity"),
        AFFINE: tr("Affine (polynomial 1)"),
        "polynomial2": tr("Polynomial 2"),
        "polynomial3": tr("Polynomial 3"),
        THIN_PLATE: tr("Thin plate"),
    }


def default_transform(points: Sequence[ControlPoint], kind: str = "") -> str:
    """The kind of map that the match chose by points held out, where the points fix it; else a similarity.

    Args:
        points: all of them.
        kind: ``transform_kind`` of the match's report.
    """
    transform = GCP_TRANSFORM_BY_KIND.get(kind, SIMILARITY)
    try:
        check_points_fix(transform, [point for point in points if point.is_fit_point])
    except InputError:
        return SIMILARITY
    return transform


def _method(transform: str) -> QgsGcpTransformerInterface.TransformMethod:
    methods = QgsGcpTransformerInterface.TransformMethod
    return {
        SIMILARITY: methods.Helmert,
        AFFINE: methods.PolynomialOrder1,
        "polynomial2": methods.PolynomialOrder2,
        "polynomial3": methods.PolynomialOrder3,
        THIN_PLATE: methods.ThinPlateSpline,
    }[transform]


def _not_fixed(transform: str, count: int) -> InputError:
    return InputError(
        tr("{} points so placed do not fix this map: {}").format(count, transform_title(transform)),
        tr("Choose a simpler transform, or switch on points that lie elsewhere."),
        code="gcps_degenerate",
    )
