"""A finished match of eight patches for the tests of the review, and what they read of a panel and its file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from backend.affine import Affine
from backend.outputs.bundle import write_result
from backend.records import Candidate, GroundControlPoint, MatchResult, PatchMatch, StripLocation

CONFIDENCES = (0.99, 0.93, 0.97, 0.81, 0.95, 0.62, 0.98, 0.33)
SIDE = 16.0
CANDIDATES = 5
STEP_M = 300.0
"""The second candidate lies so far east of the first, the third twice as far, and so on."""


def square(transform: Affine, col: float, side: float = SIDE) -> tuple[tuple[float, float], ...]:
    return tuple(transform.apply_all(((col, 0.0), (col + side, 0.0), (col + side, side), (col, side))))


def write_match(scene: Any, folder: Path) -> Path:
    """Eight patches side by side in the upper half of the scene's strip; all above 0.5 accepted."""
    transform = Affine(*scene.truth["transform"])
    matches, candidates, gcps = [], [], []
    for number, confidence in enumerate(CONFIDENCES):
        col = number * SIDE
        place = transform.apply(col + SIDE / 2, SIDE / 2)
        accepted = confidence > 0.5
        matches.append(
            PatchMatch(
                number, col, 0.0, SIDE, square(transform, col), *place, 0.4, confidence, accepted, 2.0 * number, 1
            )
        )
        for rank in range(1, CANDIDATES + 1):
            moved = Affine.translation((rank - 1) * STEP_M, 0.0) @ transform
            there = moved.apply(col + SIDE / 2, SIDE / 2)
            candidates.append(Candidate(number, *there, square(moved, col), 0.5 / rank, rank, rank, confidence / rank))
        gcps.append(GroundControlPoint(col, 8.0, *place, 0.5, 0.1, 0.1, 1.0, True))
    width, height = scene.truth["width_px"], scene.truth["height_px"]
    outline = tuple(transform.apply_all(((0, 0), (width, 0), (width, height), (0, height))))
    location = StripLocation(True, 0.9, "", transform, outline, 5.0, 8, scene.truth["heading_deg"], 10.0)
    result = MatchResult(
        scene.strip, scene.basemap, width, height, scene.truth["crs_wkt"], location, tuple(matches), tuple(candidates),
        tuple(gcps), {"command": "match", "parameters": {}},
    )  # fmt: skip
    write_result(result, folder, overwrite=False, warp=False)
    return folder


def rows(panel: Any, sql: str) -> list[tuple[Any, ...]]:
    """What another program reads in the file at this moment."""
    with sqlite3.connect("file:{}?mode=ro".format(panel.store.result.geopackage), uri=True) as database:
        return database.execute(sql).fetchall()


def verdicts(panel: Any) -> dict[int, tuple[Any, ...]]:
    return {row[0]: row[1:] for row in rows(panel, "SELECT query_id, accepted, verdict FROM matches")}


def numbers(panel: Any) -> list[int]:
    """The patches that the list shows, from above."""
    return [patch.query_id for patch in panel.list.filter.shown()]


def on_map(layer: Any) -> int:
    return sum(1 for _feature in layer.getFeatures())


def footprint_center(panel: Any, query_id: int) -> tuple[float, float]:
    from qgis.core import QgsExpression, QgsFeatureRequest

    request = QgsFeatureRequest(QgsExpression('"query_id" = {}'.format(query_id)))
    point = next(panel.store.matches.getFeatures(request)).geometry().centroid().asPoint()
    return point.x(), point.y()
