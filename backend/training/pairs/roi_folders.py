"""Folders of regions of interest, as SEN1-2 and SEN12MS name them: ROIs1158_spring/s1_7 beside ROIs1158_spring/s2_7.

Also as the archives unpack: ROIs1158_spring_s1/s1_7 beside ROIs1158_spring_s2/s2_7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .layout import folders_in, images_in

_SEASON = re.compile(r"^(?P<season>ROIs\d+_[a-z]+)(?P<kind>_s1)?$", re.I)
_ROI = re.compile(r"^s1_(?P<number>\d+)$", re.I)


@dataclass(frozen=True)
class RoiFolder:
    """One region in one season.

    Attributes:
        season: such as ``ROIs1158_spring``.
        number: of the region within it.
        sar, optical: folders.
        cover: folder of land cover, if there is one.
    """

    season: str
    number: int
    sar: Path
    optical: Path
    cover: Optional[Path]


def roi_folders(folder: Path) -> Iterator[RoiFolder]:
    """Every region below a folder, by season and number."""
    for season in folders_in(folder):
        found = _SEASON.match(season.name)
        if found is None:
            continue
        regions = [(int(roi["number"]), path) for path in folders_in(season) if (roi := _ROI.match(path.name))]
        for number, path in sorted(regions):
            optical, cover = (
                (season.with_name(f"{found['season']}_{kind}") if found["kind"] else season) / f"{kind}_{number}"
                for kind in ("s2", "lc")
            )
            yield RoiFolder(found["season"], number, path, optical, cover if cover.is_dir() else None)


def first_suffixes(folder: Path) -> Optional[str]:
    """Suffix of the first SAR patch of the first region that has any, in lower case."""
    for region in roi_folders(folder):
        for path in images_in(region.sar).values():
            return Path(path).suffix.lower()
    return None


def unified(images: dict[str, str], kind: str) -> dict[str, str]:
    """Images by their names with the part that tells the sensor taken out."""
    return {stem.replace(f"_{kind}_", "_", 1): path for stem, path in images.items()}
