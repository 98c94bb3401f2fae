"""The ground itself: relief from fractal noise and ridges, and where water lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from .noise import FloatArray, fractal_field, smoothstep

STEEP = 0.45
"""Rise over run that one slope in twenty of the hills may exceed."""


@dataclass(frozen=True)
class Terrain:
    """Relief and water on the nodes of a square grid over the scene; node 0 lies on the west and north edge.

    Attributes:
        spacing_m: distance of the nodes.
        height_m: ``(N, N)`` ground height; water surfaces lie at 0.
        slope: ``(N, N)`` rise over run.
        mountain: ``(N, N)`` 0 in the plain, 1 in the hills.
        lake_m: ``(N, N)`` metres inside a lake or the sea, negative on land.
        river_m: ``(N, N)`` signed distance across the river's centre line; far away where there is no river.
        river_half_width_m: half the river's width.
    """

    spacing_m: float
    height_m: FloatArray
    slope: FloatArray
    mountain: FloatArray
    lake_m: FloatArray
    river_m: FloatArray
    river_half_width_m: float


def curve_distance(
    size_m: float, nodes: int, rng: np.random.Generator, sinuosity: float, angle_deg: float, offset_m: float
) -> FloatArray:
    """Distance of every node from a smooth winding line that crosses the scene, positive on one side.

    The distance across the line's general course, divided by the line's local obliquity: exact on the line, good to
    a few per cent as far as a road or a river is wide, and smooth everywhere.

    Args:
        size_m: side of the scene.
        nodes: nodes a side.
        rng: draws the windings.
        sinuosity: amplitude of the longest winding as a fraction of ``size_m``.
        angle_deg: azimuth of its general course.
        offset_m: distance of its general course from the scene's centre.

    Returns:
        ``(nodes, nodes)`` float32 metres.
    """
    axis = np.linspace(-0.5, 0.5, nodes) * size_m
    east, south = np.meshgrid(axis, axis)
    sin, cos = np.sin(np.deg2rad(angle_deg)), np.cos(np.deg2rad(angle_deg))
    along, across = east * sin - south * cos, east * cos + south * sin
    course, incline = np.full_like(along, offset_m), np.zeros_like(along)
    for wavelength, share in ((1.6, 1.0), (0.7, 0.45), (0.33, 0.22), (0.15, 0.06)):
        wave = 2.0 * np.pi / (wavelength * size_m)
        phase = along * wave + rng.uniform(0.0, 2.0 * np.pi)
        course += sinuosity * size_m * share * np.sin(phase)
        incline += sinuosity * size_m * share * wave * np.cos(phase)
    return ((across - course) / np.sqrt(1.0 + incline**2)).astype(np.float32)


def build_terrain(size_m: float, pixel_size_m: float, nodes: int, rng: np.random.Generator) -> Terrain:
    """Draw relief and water.

    Plains with gentle swells, hills with ridges (folded noise) in one part of the scene, a river in most scenes, a
    few lakes, a coast in some. Relief fades towards water.

    Args:
        size_m: side of the scene.
        pixel_size_m: of the scene; sets the width below which a river would not be seen.
        nodes: nodes a side of the returned grids.
        rng: source of every choice.
    """
    spacing = size_m / (nodes - 1)
    shape = (nodes, nodes)
    lake = _lakes(size_m, shape, spacing, rng)
    half_width = float(max(rng.uniform(0.0030, 0.0055) * size_m, 2.5 * pixel_size_m))
    if rng.random() < 0.8:
        offset_m = rng.uniform(-0.28, 0.28) * size_m
        river = curve_distance(size_m, nodes, rng, 0.05, rng.uniform(0.0, 360.0), offset_m)
    else:
        river = np.full(shape, 10.0 * size_m, np.float32)
    dry = np.minimum(-lake, np.abs(river) - half_width)

    where = fractal_field(shape, spacing, 0.9 * size_m, 0.12 * size_m, 2.0, rng)
    mountain = smoothstep(where, 0.35, 1.25) * smoothstep(dry, 0.005 * size_m, 0.11 * size_m)
    relief_m = min(0.032 * size_m, 420.0)
    swell = fractal_field(shape, spacing, 0.35 * size_m, 0.02 * size_m, 2.0, rng)
    ridges = np.zeros(shape, np.float32)
    for longest, share in ((0.16, 0.75), (0.06, 0.25)):
        # Folding smooth noise makes crests that run on and valleys that widen: what erosion leaves.
        folded = fractal_field(shape, spacing, longest * size_m, 0.25 * longest * size_m, 1.6, rng)
        ridges += share * (1.0 - 1.4 * np.abs(folded))
    ridges += 0.12 * fractal_field(shape, spacing, 0.05 * size_m, 2.0 * spacing, 1.7, rng)
    hills = mountain * relief_m * (0.6 + 0.42 * ridges)
    down, right = np.gradient(gaussian_filter(hills, 1.5), spacing)
    steep = np.hypot(down, right)[mountain > 0.5]
    if steep.size:
        hills *= min(1.0, STEEP / max(float(np.percentile(steep, 95)), 1e-6))
    height = 0.018 * relief_m * (swell + 2.5) + hills
    height *= smoothstep(dry, -0.001 * size_m, 0.03 * size_m)
    height = np.where(dry < 0.0, 0.0, np.maximum(height, 0.3) * smoothstep(dry, -2.0 * spacing, 3.0 * spacing))
    height = gaussian_filter(height, 1.0).astype(np.float32)
    down, right = np.gradient(gaussian_filter(height, 1.5), spacing)
    slope = np.hypot(down, right).astype(np.float32)
    return Terrain(spacing, height, slope, mountain.astype(np.float32), lake, river, half_width)


def _lakes(size_m: float, shape: tuple[int, int], spacing: float, rng: np.random.Generator) -> FloatArray:
    """Metres inside standing water: lakes everywhere, the sea on one side of some scenes."""
    axis = np.arange(shape[0]) * spacing
    east, south = np.meshgrid(axis, axis)
    crinkle = fractal_field(shape, spacing, 0.15 * size_m, 4.0 * spacing, 1.6, rng)
    inside = np.full(shape, -10.0 * size_m)
    for _ in range(int(rng.integers(2, 6))):
        centre_east, centre_south = rng.uniform(0.05, 0.95, 2) * size_m
        radius = size_m * rng.uniform(0.010, 0.035)
        angle, stretch = rng.uniform(0.0, np.pi), rng.uniform(1.0, 2.2)
        along = (east - centre_east) * np.cos(angle) + (south - centre_south) * np.sin(angle)
        across = (south - centre_south) * np.cos(angle) - (east - centre_east) * np.sin(angle)
        inside = np.maximum(inside, radius * (1.0 + 0.25 * crinkle) - np.hypot(along / stretch, across))
    if rng.random() < 0.3:
        angle = rng.uniform(0.0, 2.0 * np.pi)
        towards = (east - 0.5 * size_m) * np.cos(angle) + (south - 0.5 * size_m) * np.sin(angle)
        inside = np.maximum(inside, towards - rng.uniform(0.30, 0.40) * size_m + 0.018 * size_m * crinkle)
    return inside.astype(np.float32)
