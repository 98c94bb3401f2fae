"""Parameters of ``similar``; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import REQUIRED, RunParams, option, parse_numbers
from .errors import UsageError


@dataclass(frozen=True)
class SimilarParams(RunParams):
    """``similar``: the tiles of a basemap that look most like a place or an image."""

    out: str = option(REQUIRED, "GeoJSON file to write", metavar="FILE")
    reference: Optional[str] = option(
        None, "optical basemap; described anew each time, an index answers at once", metavar="BASEMAP"
    )
    index: Optional[str] = option(None, "index built from the basemap; replaces --reference", metavar="INDEX")
    at: Optional[str] = option(None, "X,Y in the basemap's CRS: what looks like this place", metavar="X,Y")
    extent: Optional[str] = option(
        None,
        "XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area",
        metavar="XMIN,YMIN,XMAX,YMAX",
    )
    image: Optional[str] = option(
        None, "SAR or optical image: what looks like any part of it; north must be up", metavar="FILE"
    )
    modality: str = option(
        "auto",
        "what the image is; auto: one or two bands and complex values are SAR, three bands and more optical",
        choices=["auto", "sar", "optical"],
    )
    image_pixel_size_m: Optional[float] = option(
        None,
        "pixel size of the image; from its georeference, else that of the basemap, when not given",
        minimum=0.01,
        maximum=10000.0,
    )
    by: str = option(
        "auto",
        "land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; "
        "auto: land for optical places and images, layout for SAR images",
        choices=["auto", "land", "layout"],
    )
    top_k: int = option(20, "tiles to find", minimum=1, maximum=1000)
    overlapping: bool = option(
        False, "also give tiles that overlap the place that was asked for, or one another by more than half"
    )
    tile_px: Optional[int] = option(
        None,
        "with --reference: side of the tiles in working pixels; 128 when not given, an index has its own",
        minimum=32,
        maximum=1024,
    )
    model: Optional[str] = option(
        None,
        "descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder "
        "without one, when not given",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.reference is None) == (self.index is None):
            raise UsageError("exactly one of --reference and --index is needed", "Name the basemap or its index.")
        if sum(given is not None for given in (self.at, self.extent, self.image)) != 1:
            raise UsageError(
                "exactly one of --at, --extent and --image is needed", "Name a place, an area or an image."
            )
        if self.image is None and (self.modality != "auto" or self.image_pixel_size_m is not None):
            raise UsageError("--modality and --image-pixel-size-m belong to --image", "Leave them out.")
        if self.index is not None and self.tile_px is not None:
            raise UsageError("--tile-px belongs to --reference", "Leave it out: an index has its own.")
        if self.at is not None:
            parse_numbers("--at", self.at, "X,Y")
        if self.extent is not None:
            xmin, ymin, xmax, ymax = parse_numbers("--extent", self.extent, "XMIN,YMIN,XMAX,YMAX")
            if xmin >= xmax or ymin >= ymax:
                raise UsageError("--extent {!r} is empty".format(self.extent), "Write XMIN,YMIN,XMAX,YMAX.")
