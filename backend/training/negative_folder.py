"""Generated SAR patches as ``mine`` writes them: negatives that look like the SAR patch of a place and are not it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence

import numpy as np

from ..errors import InputError
from ..rasters.lone_files import open_lone
from .verifier_places import VerifierPlaces, may_lie

TABLE = "negatives.csv"

_COLUMNS = ("scene", "col_px", "row_px", "patch_px", "file")


@dataclass(frozen=True)
class GeneratedNegatives:
    """Generated patches and the places that they were generated from.

    Attributes:
        places: (G, 3) int64 as in :class:`~backend.training.verifier_places.VerifierPlaces`.
        paths: of the pictures: 8 bits, 255 is 1.0 of the SAR image in 0..1.
    """

    places: np.ndarray
    paths: Sequence[str]

    def read(self, number: int) -> np.ndarray:
        """(1, P, P) float32 in 0..1.

        Raises:
            InputError: it cannot be read.
        """
        with open_lone(self.paths[number]) as raster:
            data, _ = raster.read(0, 0, raster.width_px, raster.height_px, [1])
        return data.astype(np.float32) / 255.0


def read_negatives(folder: str, places: VerifierPlaces, is_share: bool) -> GeneratedNegatives:
    """The patches of a folder that were generated from the ground of some places.

    Args:
        folder: that ``mine`` wrote.
        places: what is trained on. What was generated from elsewhere is left out: held-out ground, above all.
        is_share: ``places`` are a share of all: only what was generated from the ground of one of them counts.

    Raises:
        InputError: it is no such folder (``negatives_missing``), its table is not one (``negatives_invalid``), its
            patches have another size (``negatives_size``), or none is of this ground (``negatives_elsewhere``).
    """
    table = _table(folder)
    rows = _rows(table)
    sizes = sorted({int(row["patch_px"]) for row in rows})
    if sizes != [places.patch_px]:
        raise InputError(
            f"the negatives in {folder!r} are of {', '.join(map(str, sizes))} px, not of {places.patch_px}",
            "Train with that --patch-px, or mine again.",
            code="negatives_size",
        )
    scenes = {region.scene.name: number for number, region in reversed(list(enumerate(places.regions)))}
    known = [row for row in rows if row["scene"] in scenes]
    at = np.array([(scenes[row["scene"]], int(row["row_px"]), int(row["col_px"])) for row in known], np.int64)
    kept = may_lie(places, at) if len(at) else np.zeros(0, bool)
    if is_share and len(at):
        kept &= _on_ground(at, places)
    if not kept.any():
        raise InputError(
            f"none of the {len(rows)} negatives in {folder!r} is of ground that is trained on",
            "Mine on the data that the verifier is trained on, and more.",
            code="negatives_elsewhere",
        )
    numbers = np.flatnonzero(kept)
    return GeneratedNegatives(at[numbers], [str(table.parent / known[number]["file"]) for number in numbers])


def patch_side(folder: str) -> int:
    """Side in pixels of the patches of a folder that ``mine`` wrote; of the first of them.

    Raises:
        InputError: it is no such folder (``negatives_missing``), or its table is not one (``negatives_invalid``).
    """
    return int(_rows(_table(folder))[0]["patch_px"])


def _table(folder: str) -> Path:
    table = Path(folder).expanduser() / TABLE
    if not table.is_file():
        raise InputError(
            f"{folder!r} is neither a kind of negatives nor a folder with {TABLE}",
            "Use a kind that --help names, or a folder that sarmatch mine wrote.",
            code="negatives_missing",
        )
    return table


def _rows(table: Path) -> "List[dict[str, str]]":
    try:
        with open(table, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for row in rows:
            for name in _COLUMNS[1:4]:
                int(row[name])
            row["scene"], row["file"]
        if not rows:
            raise ValueError("it has no rows")
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise InputError(
            f"{str(table)!r} is no table of negatives: {error}",
            f"It needs the columns {', '.join(_COLUMNS)}; mine again.",
            code="negatives_invalid",
        ) from error
    return rows


def _on_ground(at: np.ndarray, places: VerifierPlaces) -> np.ndarray:
    """(N,) bool: which of the places (N, 3) have their centre on one of those trained on."""
    from scipy.spatial import cKDTree

    found = np.zeros(len(at), bool)
    for scene in np.unique(at[:, 0]):
        rows, own = at[:, 0] == scene, places.places[places.places[:, 0] == scene, 1:]
        if len(own):
            distance, _ = cKDTree(own).query(at[rows, 1:], p=np.inf)
            found[rows] = distance <= places.patch_px / 2.0
    return found
