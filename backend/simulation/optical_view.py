"""The optical view: sunlight, cast shadows, haze and a sensor's blur over a scene, north up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from ..progress import Progress
from .materials import Material, MaterialTable, material_table
from .noise import FloatArray
from .scene import Scene
from .surface import survey
from .surface_points import SurfacePoints

BLOCK_SAMPLES = 600_000
MAX_SHADOW_M = 90.0


@dataclass(frozen=True)
class Sunlight:
    """Illumination and atmosphere.

    Attributes:
        azimuth_deg: where the sun stands, clockwise from north.
        elevation_deg: its height above the horizon.
        sky: share of the light that comes from the whole sky, 0..1.
        haze: reflectance that the air adds, red, green, blue.
        gain: reflectance to brightness before the tone curve.
        noise: standard deviation of the sensor's noise in 8-bit steps.
        blur_px: standard deviation of the optics' blur.
    """

    azimuth_deg: float = 148.0
    elevation_deg: float = 52.0
    sky: float = 0.28
    haze: tuple[float, float, float] = (0.030, 0.042, 0.062)
    gain: float = 1.45
    noise: float = 1.6
    blur_px: float = 0.55


def draw_sunlight(seed: int) -> Sunlight:
    """A mid-morning sun and a slightly hazy sky, from the scene's seed."""
    rng = np.random.default_rng([seed, 11])
    haze = rng.uniform(0.7, 1.5)
    return Sunlight(
        azimuth_deg=float(rng.uniform(120.0, 165.0)),
        elevation_deg=float(rng.uniform(40.0, 62.0)),
        haze=(0.026 * haze, 0.036 * haze, 0.054 * haze),
        gain=float(rng.uniform(1.3, 1.6)),
    )


def supersampling(size_px: int, pixel_size_m: float) -> int:
    """Samples a pixel side: two where pixels are coarser than buildings' details and the scene is not huge."""
    return 2 if pixel_size_m > 1.0 and size_px <= 4096 else 1


def render_optical(
    scene: Scene, size_px: int, pixel_size_m: float, sun: Sunlight, progress: Progress
) -> tuple[NDArray[np.uint8], FloatArray]:
    """Photograph a scene from above.

    Args:
        scene: what to see.
        size_px, pixel_size_m: of the picture, which starts at the scene's north-west corner.
        sun: illumination and atmosphere.
        progress: reports and cancels.

    Returns:
        The picture ``(size_px, size_px, 3)`` uint8, and the surface heights ``(size_px, size_px)`` float32 in metres
        (ground plus buildings and trees, mean over each pixel).
    """
    table = material_table()
    factor = supersampling(size_px, pixel_size_m)
    step_m = pixel_size_m / factor
    offsets = shadow_offsets(sun, step_m)
    # Only what stands towards the sun can shade a block; two samples more serve the slopes.
    above, below = (2 + max([0, *(sign * rows for rows, _, _ in offsets)]) for sign in (-1, 1))
    before, behind = (2 + max([0, *(sign * cols for _, cols, _ in offsets)]) for sign in (-1, 1))
    block_rows = max(1, BLOCK_SAMPLES // (size_px * factor) // factor, (above + below) // (2 * factor)) * factor
    radiance = np.empty((size_px, size_px, 3), np.float32)
    heights = np.empty((size_px, size_px), np.float32)
    cols_m = ((np.arange(-before, size_px * factor + behind) + 0.5) * step_m).astype(np.float32)
    starts = range(0, size_px * factor, block_rows)
    progress.start("optical view", len(starts))
    for first in starts:
        last = min(first + block_rows, size_px * factor)
        rows_m = ((np.arange(first - above, last + below) + 0.5) * step_m).astype(np.float32)
        south, east = np.meshgrid(rows_m, cols_m, indexing="ij")
        points = survey(scene, east, south)
        light, top = _illuminate(scene, points, east, south, sun, offsets, step_m, table)
        inner = (slice(above, above + last - first), slice(before, before + size_px * factor))
        out = slice(first // factor, last // factor)
        radiance[out] = _bin(light[inner], factor)
        heights[out] = _bin(top[inner][..., None], factor)[..., 0]
        progress.advance()
    return _expose(radiance, sun, np.random.default_rng([scene.seed, 12])), heights


def shadow_offsets(sun: Sunlight, step_m: float) -> list[tuple[int, int, float]]:
    """Steps towards the sun as (rows, columns, height of the ray there), as far as a tall building's shadow reaches."""
    rise = np.tan(np.deg2rad(sun.elevation_deg))
    azimuth = np.deg2rad(sun.azimuth_deg)
    steps = int(np.ceil(MAX_SHADOW_M / rise / step_m))
    found: list[tuple[int, int, float]] = []
    for k in range(1, steps + 1):
        rows, cols = int(round(-np.cos(azimuth) * k)), int(round(np.sin(azimuth) * k))
        if not found or (rows, cols) != found[-1][:2]:
            found.append((rows, cols, float(np.hypot(rows, cols) * step_m * rise)))
    return found


def cast_shadow(top_m: FloatArray, offsets: list[tuple[int, int, float]]) -> FloatArray:
    """Depth in metres of each point below the shadow's upper limit; 0 in sunlight.

    Args:
        top_m: ``(H, W)`` surface heights.
        offsets: of :func:`shadow_offsets`.
    """
    rows, cols = top_m.shape
    ceiling = np.full_like(top_m, -np.inf)
    for down, right, ray in offsets:
        if abs(down) >= rows or abs(right) >= cols:
            continue
        here = (slice(max(0, -down), rows - max(0, down)), slice(max(0, -right), cols - max(0, right)))
        there = (slice(max(0, down), rows - max(0, -down)), slice(max(0, right), cols - max(0, -right)))
        np.maximum(ceiling[here], top_m[there] - np.float32(ray), out=ceiling[here])
    return np.maximum(ceiling - top_m, 0.0)


def _illuminate(
    scene: Scene,
    points: SurfacePoints,
    east: FloatArray,
    south: FloatArray,
    sun: Sunlight,
    offsets: list[tuple[int, int, float]],
    step_m: float,
    table: MaterialTable,
) -> tuple[FloatArray, FloatArray]:
    """Reflected light ``(H, W, 3)`` and surface heights."""
    top = points.top_m
    down, right = np.gradient(points.ground_m, step_m)
    tree = points.material == Material.TREE
    crown_down, crown_right = np.gradient(np.where(tree, points.object_m, 0.0), step_m)
    slope_east = right + points.roof_east + np.where(tree, np.clip(crown_right, -1.0, 1.0) * 0.6, 0.0)
    slope_south = down + points.roof_south + np.where(tree, np.clip(crown_down, -1.0, 1.0) * 0.6, 0.0)
    elevation, azimuth = np.deg2rad(sun.elevation_deg), np.deg2rad(sun.azimuth_deg)
    to_east, to_south = np.sin(azimuth) * np.cos(elevation), -np.cos(azimuth) * np.cos(elevation)
    to_sky = np.sin(elevation)
    cos_sun = (to_sky - slope_east * to_east - slope_south * to_south) / np.sqrt(1.0 + slope_east**2 + slope_south**2)
    lit = 1.0 - np.clip(cast_shadow(top, offsets) / 1.0, 0.0, 1.0)
    light = sun.sky + (1.0 - sun.sky) * np.maximum(cos_sun, 0.0) / to_sky * lit

    material = points.material
    grain = scene.lattice.grain(east, south, max(step_m, 1.0)) * 0.8 + scene.lattice.grain(south, east, 17.0) * 0.6
    strength = np.where(material == Material.WATER, np.float32(0.05), np.float32(0.26))
    brightness = (1.0 + strength * np.clip(points.tint, -1.2, 1.2)) * (1.0 + table.texture[material] * grain)
    brightness = np.maximum(brightness, 0.15) * light
    warmth = 0.10 * points.hue
    colour = table.reflectance[material]
    colour *= brightness[..., None].astype(np.float32)
    colour[..., 0] *= 1.0 + warmth
    colour[..., 2] *= 1.0 - warmth
    return colour, top


def _bin(values: FloatArray, factor: int) -> FloatArray:
    """Mean over ``factor`` by ``factor`` samples of ``(H, W, C)``."""
    if factor == 1:
        return values
    rows, cols, bands = values.shape
    return values.reshape(rows // factor, factor, cols // factor, factor, bands).mean((1, 3))


def _expose(radiance: FloatArray, sun: Sunlight, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Haze, blur, tone curve, noise, 8 bits."""
    picture = np.empty(radiance.shape, np.uint8)
    for band in range(3):
        seen = gaussian_filter(radiance[..., band], sun.blur_px) + np.float32(sun.haze[band])
        tone = 255.0 * np.clip(sun.gain * seen, 0.0, None) ** (1.0 / 1.7)
        tone += sun.noise * rng.standard_normal(tone.shape, dtype=np.float32)
        picture[..., band] = np.clip(np.rint(tone), 0, 255)
    return picture
