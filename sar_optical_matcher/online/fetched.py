"""A basemap that was fetched, and what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from ..texts import tr
from .cache import BlockStore
from .plan import FetchPlan

TELLING_BLANK_SHARE = 0.2
"""Blank blocks may be water, or nothing at all; so many should be looked at."""
NAMED = 3
"""How many failed blocks are named; the others are counted."""


@dataclass(frozen=True)
class FetchedRaster:
    """A raster that the engine can read.

    Attributes:
        path: of the GeoTIFF.
        plan: what was fetched.
        failed: blocks that are missing, with the reason.
        num_blank: blocks of one colour.
        num_requested: blocks that were rendered now; the others were in the cache.
        date: when it was put together.
    """

    path: str
    plan: FetchPlan
    failed: Tuple[str, ...]
    num_blank: int
    num_requested: int
    date: str

    def origin(self) -> str:
        """Where it came from, in one line to be kept with the results; without any key."""
        level = " zoom {}".format(self.plan.zoom) if self.plan.zoom is not None else ""
        return "{} ({}{}, {}), fetched {}".format(self.plan.name, self.plan.kind, level, self.plan.address, self.date)

    def warning(self) -> str:
        """What is not as it should be; empty where all is well."""
        said, total = [], self.plan.num_blocks
        if self.failed:
            text = tr("{} of {} blocks of the basemap are missing: {}")
            said.append(text.format(len(self.failed), total, named(self.failed)))
        if self.num_blank > TELLING_BLANK_SHARE * total:
            said.append(tr("{} of {} blocks of the basemap are blank").format(self.num_blank, total))
        return "\n".join(said)


def named(failures: Tuple[str, ...]) -> str:
    """The first failures by name, the others by number."""
    text = "; ".join(failures[:NAMED])
    return text + (tr("; and {} more").format(len(failures) - NAMED) if len(failures) > NAMED else "")


def cached_raster(plan: FetchPlan, store: BlockStore) -> Optional[FetchedRaster]:
    """The raster of an earlier fetch, if it is there and whole."""
    card = store.card()
    if not card or card.get("failed"):
        return None
    return FetchedRaster(str(store.raster), plan, (), int(card.get("num_blank", 0)), 0, str(card.get("fetched", "")))


def warning_of(raster: Optional[FetchedRaster]) -> str:
    """What is not as it should be with the raster, if there is one; empty where all is well."""
    return raster.warning() if raster is not None else ""
