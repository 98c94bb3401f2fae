"""How much is done to training crops, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import UsageError
from .geometry import GeometrySettings
from .optical_radiometry import OpticalVariation
from .sar_radiometry import SarVariation


@dataclass(frozen=True)
class AugmentSettings:
    """What is done to the crops of a training pair; what is None is left alone."""

    geometry: Optional[GeometrySettings] = None
    sar: Optional[SarVariation] = None
    optical: Optional[OpticalVariation] = None

    @classmethod
    def full(cls) -> AugmentSettings:
        """Geometry and radiometry: for inputs of other sensors than those trained on."""
        return cls(GeometrySettings(), SarVariation(), OpticalVariation())

    @classmethod
    def geometric(cls) -> AugmentSettings:
        """Geometry only: for more data of the same sensors."""
        return cls(GeometrySettings())

    @classmethod
    def none(cls) -> AugmentSettings:
        """Crops as they are."""
        return cls()

    @classmethod
    def named(cls, name: str) -> AugmentSettings:
        """``full``, ``geometric`` or ``none``, as the command line has them.

        Raises:
            UsageError: another name.
        """
        made = {"full": cls.full, "geometric": cls.geometric, "none": cls.none}.get(name)
        if made is None:
            raise UsageError(f"no augmentation is called {name!r}", "Use full, geometric or none.")
        return made()
