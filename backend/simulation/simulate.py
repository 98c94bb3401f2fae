"""The ``simulate`` command: a scene, both views, and the truth that connects them."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..affine import Affine
from ..config import SimulateParams
from ..progress import Progress
from .noise import FloatArray
from .optical_view import Sunlight, draw_sunlight, render_optical
from .sar_view import Acquisition, Displacement, render_sar
from .scene import Scene, build_scene
from .scene_files import check_folder, write_scene
from .strip_frame import StripFrame, place_strip

CRS = "EPSG:32633"
"""UTM zone 33 north; the scene's centre lies on its central meridian, where grid north is true north."""
CENTRE_EASTING_M, CENTRE_NORTHING_M = 500_000.0, 5_400_000.0


@dataclass(frozen=True)
class SimulatedScene:
    """Both views of a scene, as arrays.

    Attributes:
        optical: ``(size, size, 3)`` uint8 red, green, blue, north up.
        dsm_m: ``(size, size)`` float32 surface heights on the same grid.
        sar: ``(width, length)`` float32 sigma-nought, linear intensity.
        to_crs: optical pixel corners to basemap coordinates.
        strip_to_crs: strip pixel corners (col, row) to basemap coordinates: the truth.
        frame: the strip's grid on the scene.
        sun, acquisition: how each sensor looked.
        displacement: what terrain correction left.
    """

    optical: NDArray[np.uint8]
    dsm_m: FloatArray
    sar: FloatArray
    to_crs: Affine
    strip_to_crs: Affine
    frame: StripFrame
    sun: Sunlight
    acquisition: Acquisition
    displacement: Displacement


def simulate(params: SimulateParams, progress: Progress) -> dict[str, Any]:
    """Write a scene into a folder, whole or not at all: ``optical.tif, sar_strip.tif, truth.json, dsm.tif``.

    ``optical.tif`` is uint8 RGB and ``dsm.tif`` float32 metres, both in UTM; ``sar_strip.tif`` is float32 linear
    intensity (sigma-nought) without georeference. The same parameters give the same bytes.

    Returns:
        The object in ``truth.json``, and ``out``, ``files`` (name to path), ``seconds``.

    Raises:
        UsageError: the strip does not fit into the scene.
        OutputError: the folder holds something and ``overwrite`` is not set, or cannot be written.
        Cancelled: asked to stop.
    """
    started_s = time.monotonic()
    check_folder(params.out, params.overwrite)
    made = simulate_arrays(params, progress)
    truth = describe(params, made)
    progress.start("writing", 4)
    files = write_scene(params.out, made.optical, made.dsm_m, made.sar, made.to_crs, CRS, truth, progress)
    progress.finish()
    return {**truth, "out": params.out, "files": files, "seconds": round(time.monotonic() - started_s, 3)}


def simulate_arrays(params: SimulateParams, progress: Progress | None = None) -> SimulatedScene:
    """The scene of :func:`simulate` as arrays; nothing is written.

    Raises:
        UsageError: the strip does not fit into the scene.
        Cancelled: asked to stop.
    """
    progress = progress or Progress()
    scene = build_scene(params.seed, params.size_px, params.pixel_size_m, progress)
    strip_px = (params.strip_length_px, params.strip_width_px)
    frame = place_strip(scene, params.size_px, *strip_px, params.pixel_size_m, params.heading_deg)
    acquisition = Acquisition(params.incidence_deg, params.look_direction, params.looks)
    sar, displacement = render_sar(scene, frame, acquisition, progress)
    sun = draw_sunlight(params.seed)
    optical, dsm_m = render_optical(scene, params.size_px, params.pixel_size_m, sun, progress)
    to_crs = basemap_transform(scene, params.pixel_size_m)
    strip_to_crs = to_crs @ Affine.scaling(1.0 / params.pixel_size_m, 1.0 / params.pixel_size_m) @ frame.to_scene
    return SimulatedScene(optical, dsm_m, sar, to_crs, strip_to_crs, frame, sun, acquisition, displacement)


def basemap_transform(scene: Scene, pixel_size_m: float) -> Affine:
    """Optical pixel corners to UTM."""
    west, north = CENTRE_EASTING_M - 0.5 * scene.size_m, CENTRE_NORTHING_M + 0.5 * scene.size_m
    return Affine(pixel_size_m, 0.0, west, 0.0, -pixel_size_m, north)


def describe(params: SimulateParams, made: SimulatedScene) -> dict[str, Any]:
    """The content of ``truth.json``."""
    chosen = params.to_mapping()
    # What does not shape the scene stays out, so that equal scenes have equal files.
    parameters = {name: value for name, value in chosen.items() if name not in ("out", "overwrite", "device")}
    right = made.acquisition.look_direction == "right"
    corners = [(0, 0), (made.frame.length_px, 0), (made.frame.length_px, made.frame.width_px), (0, made.frame.width_px)]
    return {
        "transform": made.strip_to_crs.to_list(),
        "crs": CRS,
        "heading_deg": made.frame.heading_deg,
        "pixel_size_m": made.frame.pixel_size_m,
        "width_px": made.frame.length_px,
        "height_px": made.frame.width_px,
        "corners": [list(corner) for corner in made.strip_to_crs.apply_all(corners)],
        "seed": params.seed,
        "parameters": parameters,
        "sar": {
            "kind": "intensity",
            "quantity": "sigma0",
            "look_azimuth_deg": (made.frame.heading_deg + (180.0 if right else 0.0)) % 360.0,
            **dataclasses.asdict(made.acquisition),
        },
        "sun": {**dataclasses.asdict(made.sun), "haze": list(made.sun.haze)},
        "displacement": dataclasses.asdict(made.displacement),
        "version": __version__,
    }
