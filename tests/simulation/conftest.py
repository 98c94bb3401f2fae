"""Small scenes and hand-made surfaces shared by the tests of this room."""

from __future__ import annotations

from typing import Callable

import numpy as np
import pytest

from backend.config import SimulateParams
from backend.progress import Progress
from backend.simulation.materials import Material
from backend.simulation.scene import Scene, build_scene
from backend.simulation.simulate import SimulatedScene, simulate_arrays
from backend.simulation.surface_points import SurfacePoints

SMALL = {"size_px": 320, "pixel_size_m": 5.0, "strip_length_px": 200, "strip_width_px": 80, "seed": 2}


@pytest.fixture(scope="session")
def small_params() -> Callable[..., SimulateParams]:
    """Parameters of a scene that takes a fraction of a second."""
    return lambda **changes: SimulateParams.from_mapping({"out": "unused", **SMALL, **changes})


@pytest.fixture(scope="session")
def made(small_params: Callable[..., SimulateParams]) -> SimulatedScene:
    """Its arrays."""
    return simulate_arrays(small_params(), Progress())


@pytest.fixture(scope="session")
def small_scene() -> Scene:
    """The scene itself."""
    return build_scene(SMALL["seed"], SMALL["size_px"], SMALL["pixel_size_m"])


@pytest.fixture()
def tower_on_plane() -> Callable[..., SurfacePoints]:
    """A flat concrete plane with one flat-roofed block across all columns; walls square to the rows' direction."""

    def build(rows: int, columns: int, first: int, last: int, height_m: float) -> SurfacePoints:
        points = SurfacePoints.bare(np.zeros((rows, columns), np.float32))
        points.lay(slice(None), Material.CONCRETE)
        points.object_m[first:last] = height_m
        points.material[first:last] = Material.ROOF_TILE
        points.wall_rad[first:last] = 0.0
        return points

    return build
