"""The SAR view: the same ground through a side-looking radar, in a strip's own frame.

Chain: surface profiles across the track - visible share and local incidence of each facet - backscatter of materials,
walls, double bounce, point reflectors - folding into range (layover, foreshortening, shadow) - impulse response -
terrain correction with a smooth surface model - thermal noise - speckle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.special import gammaincinv, ndtr

from ..progress import Progress
from .materials import Material, MaterialTable, material_table, sigma0
from .noise import FloatArray
from .sar_geometry import fold, folded_range, visibility
from .scene import Scene
from .strip_frame import StripFrame
from .surface import survey
from .surface_points import SurfacePoints

BLOCK_SAMPLES = 600_000
CANOPY_SCATTERING_SHARE = 0.65
"""C-band echoes of a tree come from below its top: this share of its height."""
WALL_SIGMA0 = 0.18
WALL_MIN_M = 2.0
DIHEDRAL_GAIN = 7.0
DIHEDRAL_FLOOR = 0.35
DIHEDRAL_WIDTH_DEG = 9.0
REFLECTOR_ENERGY_M = 45.0
MODEL_SMOOTHING_M = 30.0
"""Smoothing of the surface model used for terrain correction: about that of a global 30 m model."""


@dataclass(frozen=True)
class Acquisition:
    """How the radar looks.

    Attributes:
        incidence_deg: angle between the ray and the vertical at the strip's centre (and, far away, everywhere).
        look_direction: ``right`` or ``left`` of the track, which runs along the strip's columns: looking right, the
            radar sees the strip's upper rows first; looking left, its lower rows.
        looks: equivalent number of looks.
        noise_sigma0_db: noise-equivalent sigma-nought.
        response_px: standard deviation of the impulse response.
        speckle_px: correlation of the speckle, standard deviation of its smoothing; 0 for independent pixels.
    """

    incidence_deg: float = 38.0
    look_direction: str = "right"
    looks: float = 4.0
    noise_sigma0_db: float = -24.0
    response_px: float = 0.45
    speckle_px: float = 0.45


@dataclass(frozen=True)
class Displacement:
    """How far visible ground lies from its true place after terrain correction, in pixels across the track.

    Positive is away from the radar. ``ground`` counts bare ground, ``all`` the tops of buildings and trees as well.
    """

    mean_px: float
    rms_px: float
    ground_rms_px: float
    p95_px: float
    max_px: float
    shadow_share: float


def render_sar(
    scene: Scene, frame: StripFrame, acquisition: Acquisition, progress: Progress
) -> tuple[FloatArray, Displacement]:
    """Image a strip.

    Args:
        scene: what to see.
        frame: the strip's pixels.
        acquisition: how.
        progress: reports and cancels.

    Returns:
        ``(width_px, length_px)`` float32 sigma-nought, linear intensity, with speckle; and the displacement that
        remains.
    """
    clean, displacement = render_backscatter(scene, frame, acquisition, progress)
    return speckled(clean, acquisition, np.random.default_rng([scene.seed, 31])), displacement


def render_backscatter(
    scene: Scene, frame: StripFrame, acquisition: Acquisition, progress: Progress
) -> tuple[FloatArray, Displacement]:
    """As :func:`render_sar`, before noise and speckle."""
    factor = range_supersampling(frame.pixel_size_m)
    step_m = frame.pixel_size_m / factor
    tan = float(np.tan(np.deg2rad(acquisition.incidence_deg)))
    reference_m, margin_px = _reference_and_margin(scene, frame, tan)
    rows = (np.arange((frame.width_px + 2 * margin_px) * factor) + 0.5) / factor - margin_px
    if acquisition.look_direction == "left":
        rows = rows[::-1]
    side = 4 * factor
    cols = (np.arange(frame.length_px * factor + 2 * side) + 0.5) / factor - 4
    table = material_table()
    # Work is done with row 0 nearest to the radar, whichever side it looks to.
    shape = (len(rows), len(cols))
    image, ground, top = (np.empty(shape, np.float32) for _ in range(3))
    lit = np.empty(shape, np.bool_)
    block = max(64, BLOCK_SAMPLES // len(rows))
    # The track runs along the columns, so right of it are growing rows; the look azimuth follows.
    away = 1.0 if acquisition.look_direction == "right" else -1.0
    look_rad = float(np.arctan2(away * frame.to_scene.e, away * frame.to_scene.b))
    starts = range(0, len(cols), block)
    progress.start("SAR view", len(starts))
    for first in starts:
        part = slice(first, min(first + block, len(cols)))
        row_grid, col_grid = np.meshgrid(rows, cols[part], indexing="ij")
        east, south = frame.points(col_grid, row_grid)
        points = survey(scene, east, south)
        points.object_m[points.material == Material.TREE] *= CANOPY_SCATTERING_SHARE
        points.ground_m -= reference_m
        texture = _texture_db(scene, points, east, south, table)
        image[:, part], lit[:, part] = facet_image(points, texture, acquisition.incidence_deg, step_m, look_rad, table)
        ground[:, part], top[:, part] = points.ground_m, points.top_m
        progress.advance()
    image = gaussian_filter(image, acquisition.response_px * factor)
    model = _surface_model(ground, top, step_m)
    corrected = correct_terrain(image, model, acquisition.incidence_deg, step_m)
    inner = (slice(margin_px * factor, -margin_px * factor), slice(side, -side))
    displacement = _displacement(
        (model - top)[inner], (model - ground)[inner], (top - ground)[inner] < 0.5, lit[inner], tan * frame.pixel_size_m
    )
    strip = corrected[inner]
    strip = strip.reshape(frame.width_px, factor, frame.length_px, factor).mean((1, 3))
    if acquisition.look_direction == "left":
        strip = strip[::-1]
    return np.ascontiguousarray(strip), displacement


def range_supersampling(pixel_size_m: float) -> int:
    """Samples a pixel side: enough to resolve walls, at most three."""
    return int(np.clip(np.ceil(pixel_size_m / 1.7), 1, 3))


def facet_image(
    points: SurfacePoints,
    texture: FloatArray,
    incidence_deg: float,
    step_m: float,
    look_rad: float,
    table: MaterialTable,
) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Backscatter of a surface, folded into range.

    Args:
        points: ``(R, A)`` surface; row 0 nearest to the radar, heights above the reference plane.
        texture: ``(R, A)`` factor on the backscatter of each point.
        incidence_deg: of the ray.
        step_m: distance of rows and of columns.
        look_rad: direction in which rows grow, from east towards south; walls square to it return the most.
        table: materials.

    Returns:
        ``(R, A)`` sigma-nought at the ranges where it appears, and whether each point is visible.
    """
    top = points.top_m
    seen = visibility(top, incidence_deg, step_m)
    where = folded_range(top, incidence_deg, step_m)
    rise = (top[1:] - top[:-1]) / np.float32(step_m)
    # Slope along the track: of the ground and of roofs, not of walls, which the radar sees edge-on there.
    along = np.gradient(points.ground_m, step_m, axis=1)[:-1] if top.shape[1] > 1 else np.zeros_like(rise)
    roof = (points.roof_south * np.cos(look_rad) - points.roof_east * np.sin(look_rad))[:-1]
    theta = np.deg2rad(incidence_deg)
    area = np.sqrt(1.0 + rise * rise + along * along + roof * roof)
    cos_local = (np.float32(np.cos(theta)) + rise * np.float32(np.sin(theta))) / area

    building = np.isfinite(points.wall_rad)
    step_up = top[1:] - top[:-1]
    wall = building[1:] & (step_up > WALL_MIN_M) & (points.object_m[1:] - points.object_m[:-1] > WALL_MIN_M)
    # A step up belongs to what rises there; elsewhere a segment is half of one sample, half of the next.
    rises = points.object_m[1:] > points.object_m[:-1] + 1.0
    far = sigma0(points.material[1:], cos_local, table) * texture[1:]
    near = sigma0(points.material[:-1], cos_local, table) * texture[:-1]
    echo = np.where(rises, far, 0.5 * (near + far))
    echo = np.where(wall, np.float32(WALL_SIGMA0) * np.maximum(cos_local, 0.0) * texture[1:], echo)
    energy = echo * area * seen.seen
    # Only the upper, visible part of a segment echoes.
    begin = where[1:] + (where[:-1] - where[1:]) * seen.seen
    image = fold(energy, begin, where[1:], top.shape[0])

    strength = np.where(wall & seen.lit[:-1], seen.seen * step_up, np.float32(0.0))
    strength *= dihedral_gain(np.where(wall, points.wall_rad[1:], np.float32(0.0)) - look_rad)
    strength *= texture[1:] / np.float32(step_m)
    image += fold(strength, where[:-1] - 0.5, where[:-1] + 0.5, top.shape[0])
    shining = points.reflector & seen.lit
    if shining.any():
        glint = np.where(shining, np.float32(REFLECTOR_ENERGY_M / 9.0), np.float32(0.0)) * texture
        image += fold(glint, where - 0.5, where + 0.5, top.shape[0])
    return image, seen.lit


def dihedral_gain(turned_rad: FloatArray) -> FloatArray:
    """Energy of the wall-ground double bounce for each metre of wall, by the wall's turn from the look direction.

    Strong where a wall (of the four of a building) stands square to the radar, a floor elsewhere from corners and
    balconies - the "cardinal effect" of street grids.

    Args:
        turned_rad: direction of the walls' normals against the look direction, modulo a right angle.
    """
    quarter = np.float32(0.5 * np.pi)
    off = np.abs(np.mod(turned_rad + 0.5 * quarter, quarter) - 0.5 * quarter)
    return (DIHEDRAL_FLOOR + DIHEDRAL_GAIN * np.exp(-((off / np.deg2rad(DIHEDRAL_WIDTH_DEG)) ** 2))).astype(np.float32)


def correct_terrain(image: FloatArray, model_m: FloatArray, incidence_deg: float, step_m: float) -> FloatArray:
    """Put range cells back where a surface model says their ground lies (bilinear).

    Args:
        image: ``(R, A)`` in ground range over the reference plane.
        model_m: ``(R, A)`` heights above that plane, on the map's grid.
        incidence_deg, step_m: as in :func:`facet_image`.
    """
    rows = folded_range(model_m, incidence_deg, step_m)
    cols = np.broadcast_to(np.arange(image.shape[1], dtype=np.float32), image.shape)
    return map_coordinates(image, [rows, cols], order=1, mode="nearest").astype(np.float32)


def speckled(clean: FloatArray, acquisition: Acquisition, rng: np.random.Generator) -> FloatArray:
    """Add thermal noise, and multiply by gamma-distributed speckle of mean 1 and variance 1 / looks.

    The gamma values are quantiles of a normal field smoothed by the impulse response, so that neighbouring pixels are
    correlated as in a real product while every pixel's distribution is exactly gamma (a Gaussian copula).

    Args:
        clean: ``(H, W)`` sigma-nought without noise.
        acquisition: looks, noise floor, correlation.
        rng: source of the speckle.
    """
    normal = rng.standard_normal(clean.shape)
    if acquisition.speckle_px > 0.0:
        normal = gaussian_filter(normal, acquisition.speckle_px, mode="wrap")
        # The smoothing kernel's energy, measured on an impulse: it makes the variance 1 again.
        impulse = np.zeros((17, 17))
        impulse[8, 8] = 1.0
        normal /= np.sqrt(np.sum(gaussian_filter(impulse, acquisition.speckle_px) ** 2))
    level = np.clip(ndtr(normal), 1e-7, 1.0 - 1e-7)
    speckle = gammaincinv(acquisition.looks, level) / acquisition.looks
    return ((clean + 10.0 ** (0.1 * acquisition.noise_sigma0_db)) * speckle).astype(np.float32)


def _reference_and_margin(scene: Scene, frame: StripFrame, tan: float) -> tuple[float, int]:
    """Height of the reference plane, and rows to add at both sides for what folds or shades into the strip."""
    cols, rows = np.meshgrid(
        np.linspace(0, frame.length_px, 97), np.linspace(-0.5 * frame.width_px, 1.5 * frame.width_px, 65)
    )
    height = scene.sample(*frame.points(cols.ravel(), rows.ravel()))["height_m"]
    reference = float(np.mean(height))
    reach_m = (float(np.max(np.abs(height - reference))) + 40.0) * max(tan, 1.0 / tan)
    return reference, int(np.ceil(min(reach_m, 900.0) / frame.pixel_size_m)) + 8


def _texture_db(
    scene: Scene, points: SurfacePoints, east: FloatArray, south: FloatArray, table: MaterialTable
) -> FloatArray:
    """Variation of the backscatter inside materials, and from one lot, parcel or building to the next."""
    # Other places of the noise than the optical view reads: the two textures are unrelated.
    fine = scene.lattice.grain(south + 911.0, east + 377.0, 6.0)
    coarse = scene.lattice.grain(south + 5.0e3, east + 2.0e3, 31.0)
    varied_db = table.texture_db[points.material] * (0.8 * fine + 0.6 * coarse)
    each_db = np.where(np.isfinite(points.wall_rad), np.float32(14.0), np.float32(3.0)) * points.hue
    return np.power(np.float32(10.0), 0.1 * (varied_db + each_db)).astype(np.float32)


def _surface_model(ground_m: FloatArray, top_m: FloatArray, step_m: float) -> FloatArray:
    """A smooth surface model as terrain correction has one: radar- or photo-made, so it swells over woods and towns."""
    sigma = MODEL_SMOOTHING_M / step_m
    return gaussian_filter(ground_m, 0.5 * sigma) + gaussian_filter(top_m - ground_m, sigma)


def _displacement(
    over_top_m: FloatArray,
    over_ground_m: FloatArray,
    bare: NDArray[np.bool_],
    lit: NDArray[np.bool_],
    tan_px: float,
) -> Displacement:
    everything = over_top_m[lit] / tan_px
    open_ground = over_ground_m[lit & bare] / tan_px
    if everything.size == 0 or open_ground.size == 0:
        return Displacement(0.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    return Displacement(
        mean_px=float(everything.mean()),
        rms_px=float(np.sqrt(np.mean(everything**2))),
        ground_rms_px=float(np.sqrt(np.mean(open_ground**2))),
        p95_px=float(np.percentile(np.abs(everything), 95)),
        max_px=float(np.abs(everything).max()),
        shadow_share=float(1.0 - lit.mean()),
    )
