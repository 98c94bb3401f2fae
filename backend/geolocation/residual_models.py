"""Maps from a strip to the basemap that may shear, bend along the track or warp freely; all linear in their parameters.

Strip positions become complex numbers ``z = u + i v`` in the strip's own frame: ``u`` runs along its long axis from -1
to 1, ``v`` across it at the same scale. A map is then ``α + βz`` (similarity), ``+ γz̄`` (affine), ``+ Σ δₖ uᵏ`` (smooth
drift along the track), or ``+`` a spline of least bending energy along the track (natural cubic) or over the plane
(thin plate; Bookstein 1989, doi:10.1109/34.24792, here on a coarse lattice of controls instead of all points).
Coefficients are complex, one for both coordinates, so that a similarity needs no constraint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..affine import Affine

_SLOPE_STEP = 1e-3
"""Of ``u``: how far apart the two values lie that give the slope beyond the points' range."""


@dataclass(frozen=True)
class ModelKind:
    """One kind of map.

    Attributes:
        name: as reports give it.
        is_sheared: whether the linear part is any affine map; else a similarity.
        degree: of the polynomial along the track; 1 adds nothing.
        controls: numbers of spline controls (along, across); across 1 is a spline of ``u`` alone.
        stiffness: weight of the bending energy against one squared residual in pixels, at coefficients in pixels.
    """

    name: str
    is_sheared: bool = False
    degree: int = 1
    controls: Tuple[int, int] = (0, 0)
    stiffness: float = 0.0

    @property
    def is_bent(self) -> bool:
        """Whether no affine map says it all."""
        return self.degree > 1 or self.controls[0] > 0

    @property
    def num_coefficients(self) -> int:
        """Complex numbers to be found; each takes a point, its two coordinates."""
        linear = 3 if self.is_sheared else 2
        along, across = self.controls
        bends = max(0, along - 2) if across <= 1 else along * across - 3
        return linear + (self.degree - 1) + bends

    @property
    def num_columns(self) -> int:
        """Distinct positions along the track without which the kind is not determined."""
        return max(2, self.degree + 1, self.controls[0])


SIMILARITY = ModelKind("similarity")
KINDS = (
    SIMILARITY,
    ModelKind("affine", is_sheared=True),
    ModelKind("drift-quadratic", degree=2),
    ModelKind("drift-cubic", degree=3),
    ModelKind("affine+drift-quadratic", is_sheared=True, degree=2),
    ModelKind("affine+drift-cubic", is_sheared=True, degree=3),
    ModelKind("affine+drift-spline", is_sheared=True, controls=(6, 1), stiffness=1e-3),
    ModelKind("thin-plate", is_sheared=True, controls=(6, 2), stiffness=1e-2),
)
"""Simplest first."""


@dataclass(frozen=True)
class Frame:
    """The strip's own axes: centre and half the long side in strip pixels, and whether that side runs down the rows."""

    center_x_px: float
    center_y_px: float
    half_length_px: float
    is_upright: bool = False

    @classmethod
    def of_strip(cls, shape: "tuple[int, int]") -> "Frame":
        """Of a strip of (H, W) pixels."""
        height, width = shape
        return cls(width / 2.0, height / 2.0, max(height, width, 1) / 2.0, height > width)

    def positions(self, points: np.ndarray) -> np.ndarray:
        """(n,) complex positions of (n, 2) strip pixels."""
        z = (points[:, 0] - self.center_x_px) + 1j * (points[:, 1] - self.center_y_px)
        # A quarter turn keeps the orientation, and with it what a similarity is.
        return (z * -1j if self.is_upright else z) / self.half_length_px


@dataclass(frozen=True)
class StripModel:
    """A map of one kind, fitted.

    Attributes:
        kind: what it may do.
        frame: of the strip.
        coefficients: (p,) complex, map pixels.
        first, last: the range of ``u`` that points support; beyond it the map goes on straight.
    """

    kind: ModelKind
    frame: Frame
    coefficients: np.ndarray
    first: float = -1.0
    last: float = 1.0

    def apply_all(self, points: np.ndarray) -> np.ndarray:
        """(n, 2) map pixels of (n, 2) strip pixels, pixel corners."""
        found = extended_design(self.kind, self.frame.positions(points), self.first, self.last) @ self.coefficients
        return np.stack([found.real, found.imag], axis=1)

    def apply(self, x_px: float, y_px: float) -> "tuple[float, float]":
        """Map one point."""
        found = self.apply_all(np.array([[x_px, y_px]], float))[0]
        return float(found[0]), float(found[1])

    def affine_part(self, shape: "tuple[int, int]") -> Affine:
        """The affine map nearest to this one over a strip of (H, W) pixels, in least squares; itself where not bent."""
        points = strip_lattice(shape, 33, 5)
        design = np.column_stack([points, np.ones(len(points))])
        matrix = np.linalg.lstsq(design, self.apply_all(points), rcond=None)[0].T
        return Affine(*(float(value) for value in matrix.ravel()))

    def bend_px(self, shape: "tuple[int, int]") -> float:
        """The farthest that any of the strip lies from where the nearest affine map puts it, map pixels."""
        points = strip_lattice(shape, 33, 5)
        straight = np.array(self.affine_part(shape).apply_all([(float(x), float(y)) for x, y in points]))
        return float(np.hypot(*(self.apply_all(points) - straight).T).max())


def design_matrix(kind: ModelKind, z: np.ndarray) -> np.ndarray:
    """(n, p) complex: what each coefficient is multiplied by at complex positions (n,)."""
    u = z.real
    columns = [np.ones_like(z), z]
    if kind.is_sheared:
        columns.append(np.conj(z))
    columns += [(u**power).astype(complex) for power in range(2, kind.degree + 1)]
    if kind.controls[0]:
        columns += list(_bends(kind.controls, z).T.astype(complex))
    return np.stack(columns, axis=1)


def extended_design(kind: ModelKind, z: np.ndarray, first: float, last: float) -> np.ndarray:
    """:func:`design_matrix`, continued straight beyond ``first..last`` along the track."""
    if not kind.is_bent:
        return design_matrix(kind, z)
    held = np.clip(z.real, first, last)
    beyond = z.real - held
    design = design_matrix(kind, held + 1j * z.imag)
    outside = beyond != 0.0
    if outside.any():
        inward = np.where(beyond[outside] > 0.0, -_SLOPE_STEP, _SLOPE_STEP)
        within = design_matrix(kind, held[outside] + inward + 1j * z.imag[outside])
        design[outside] += (within - design[outside]) / inward[:, None] * beyond[outside, None]
    return design


def penalty_root(kind: ModelKind) -> np.ndarray:
    """(p,) square roots of what a squared coefficient costs: the bending energy of splines, nothing else."""
    root = np.zeros(kind.num_coefficients)
    bends = root.size - (3 if kind.is_sheared else 2) - (kind.degree - 1)
    if bends:
        root[-bends:] = np.sqrt(kind.stiffness)
    return root


def strip_lattice(shape: "tuple[int, int]", along: int, across: int) -> np.ndarray:
    """(n, 2) strip pixels: positions evenly over a strip of (H, W) pixels, its edges included."""
    height, width = shape
    columns, rows = (along, across) if width >= height else (across, along)
    x, y = np.meshgrid(np.linspace(0.0, width, columns), np.linspace(0.0, height, rows))
    return np.stack([x.ravel(), y.ravel()], axis=1)


def _bends(controls: "tuple[int, int]", z: np.ndarray) -> np.ndarray:
    """(n, b) bending functions whose summed squared coefficients are the spline's bending energy.

    Kernels at the controls, restricted to weights orthogonal to straight maps: the natural spline's condition, under
    which the energy is the kernels' quadratic form; its eigenvectors make it a plain sum of squares.
    """
    along, across = controls
    knots = np.linspace(-1.0, 1.0, along)
    if across <= 1:
        nodes, at = knots.astype(complex), z.real.astype(complex)
        straight = np.stack([np.ones(along), knots], axis=1)
    else:
        half_width = 1.0 / along
        nodes = (knots[:, None] + 1j * np.linspace(-half_width, half_width, across)[None]).ravel()
        at = z
        straight = np.stack([np.ones(nodes.size), nodes.real, nodes.imag], axis=1)
    kernel = _cubic if across <= 1 else _plate
    free = np.linalg.svd(straight, full_matrices=True)[0][:, straight.shape[1] :]
    energies, vectors = np.linalg.eigh(free.T @ kernel(np.abs(nodes[:, None] - nodes[None])) @ free)
    weights = free @ vectors / np.sqrt(np.maximum(energies, 1e-9))
    return kernel(np.abs(at[:, None] - nodes[None])) @ weights


def _cubic(distance: np.ndarray) -> np.ndarray:
    return distance**3


def _plate(distance: np.ndarray) -> np.ndarray:
    squared = distance**2
    return 0.5 * squared * np.log(np.maximum(squared, 1e-30))
