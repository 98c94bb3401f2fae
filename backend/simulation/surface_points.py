"""The answer to "what lies here": arrays that the covers fill in, one after the other."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .materials import Material
from .noise import FloatArray


@dataclass
class SurfacePoints:
    """What lies at each of K points.

    Attributes:
        ground_m: height of the ground.
        material: :class:`Material` seen from above.
        object_m: height of building or tree above the ground.
        roof_east, roof_south: slope of a pitched roof, rise over run.
        wall_rad: direction of a building's walls' normals, from east towards south, modulo a right angle; NaN where
            there is no building.
        tint: brightness of this lot, parcel or patch among its like, about -1..1.
        hue: its warmth, about -1..1.
        reflector: whether a strong radar reflector (mast, container stack, metal edge) stands here.
    """

    ground_m: FloatArray
    material: NDArray[np.uint8]
    object_m: FloatArray
    roof_east: FloatArray
    roof_south: FloatArray
    wall_rad: FloatArray
    tint: FloatArray
    hue: FloatArray
    reflector: NDArray[np.bool_]

    @classmethod
    def bare(cls, ground_m: FloatArray) -> "SurfacePoints":
        """Bare soil of given height."""
        shape = ground_m.shape
        return cls(
            ground_m=ground_m,
            material=np.full(shape, Material.SOIL, np.uint8),
            object_m=np.zeros(shape, np.float32),
            roof_east=np.zeros(shape, np.float32),
            roof_south=np.zeros(shape, np.float32),
            wall_rad=np.full(shape, np.nan, np.float32),
            tint=np.zeros(shape, np.float32),
            hue=np.zeros(shape, np.float32),
            reflector=np.zeros(shape, np.bool_),
        )

    @property
    def top_m(self) -> FloatArray:
        """Height of what is seen from above."""
        return self.ground_m + self.object_m

    def lay(self, where: Any, material: Material) -> None:
        """Cover points with a flat material; whatever stood there is gone."""
        self.material[where] = material
        self.object_m[where] = 0.0
        self.roof_east[where] = 0.0
        self.roof_south[where] = 0.0
        self.wall_rad[where] = np.nan
        self.reflector[where] = False

    def reshape(self, shape: tuple[int, ...]) -> "SurfacePoints":
        """The same points in another shape."""
        return SurfacePoints(
            **{spec.name: getattr(self, spec.name).reshape(shape) for spec in dataclasses.fields(SurfacePoints)}
        )
