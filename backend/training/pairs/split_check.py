"""Proves from the regions themselves that what validates was not trained on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import UsageError
from .footprints import Footprint, footprint_of, overlapping
from .pair_source import CELL_PX, PairScene, Region

_INSET_PX = 1.0
"""Points of a cell that stand for it in another scene lie this far inside: neighbours that touch do not overlap."""


@dataclass(frozen=True)
class Split:
    """Where to train and where to validate.

    Attributes:
        train, validation: regions; a scene that is cut has one in each.
        facts: JSON-ready: how it was split, and how much of what lies on each side. ``buffer_px`` is what
            :func:`check_no_leak` goes by.
    """

    train: list[Region]
    validation: list[Region]
    facts: dict[str, Any]


def check_no_leak(split: Split) -> None:
    """Refuse a split of which one side shows what the other trains on.

    Three proofs: no group is on both sides, but for a single scene that is cut; in a scene that is cut, no cell of one
    side lies within ``facts["buffer_px"]`` of a cell of the other; and of different scenes that are georeferenced, no
    cell of one side shows ground of the other.

    Raises:
        UsageError: ``split_leaks``, with the scenes.
    """
    buffer_px = int(split.facts.get("buffer_px", 0))
    _check_groups(split.train, split.validation)
    _check_buffers(split.train, split.validation, buffer_px)
    _check_ground(split.train, split.validation)


def reach_cells(buffer_px: int) -> int:
    """How many cells away from a cell others come nearer to it than a buffer, edge to edge.

    Cells n apart along an axis have n − 1 whole cells between them.
    """
    return -(-buffer_px // CELL_PX)


def grown(cells: np.ndarray, reach: int) -> np.ndarray:
    """(n, m) bool: all cells at most ``reach`` away, along either axis, from a True one."""
    if reach == 0 or not cells.any():
        return cells.copy()
    from scipy.ndimage import maximum_filter

    return maximum_filter(cells, size=2 * reach + 1, mode="constant", cval=False)


def _leak(what: str) -> UsageError:
    return UsageError(
        f"the split leaks: {what}",
        "Split by place, or by groups that keep together what shows the same ground; or validate on other data.",
        "split_leaks",
    )


def _check_groups(train: Sequence[Region], validation: Sequence[Region]) -> None:
    in_training: dict[str, dict[int, PairScene]] = {}
    for region in train:
        in_training.setdefault(region.scene.group, {})[id(region.scene)] = region.scene
    for region in validation:
        others = in_training.get(region.scene.group, {})
        for number, other in others.items():
            if number != id(region.scene):
                raise _leak(f"{region.scene.name!r} validates and {other.name!r} of the same group trains")


def _check_buffers(train: Sequence[Region], validation: Sequence[Region], buffer_px: int) -> None:
    trained = _cells_by_scene(train)
    for number, (scene, cells) in _cells_by_scene(validation).items():
        if number in trained and (grown(cells, reach_cells(buffer_px)) & trained[number][1]).any():
            raise _leak(f"in {scene.name!r} places of both sides lie less than {buffer_px} px apart")


def _cells_by_scene(regions: Sequence[Region]) -> dict[int, tuple[PairScene, np.ndarray]]:
    found: dict[int, tuple[PairScene, np.ndarray]] = {}
    for region in regions:
        cells = found[id(region.scene)][1] | region.cells if id(region.scene) in found else region.cells
        found[id(region.scene)] = region.scene, cells
    return found


def _check_ground(train: Sequence[Region], validation: Sequence[Region]) -> None:
    trained, held = _cells_by_scene(train), _cells_by_scene(validation)
    scenes = {number: scene for number, (scene, _) in {**trained, **held}.items()}
    numbers = list(scenes)
    for i, j in overlapping([footprint_of(scenes[number]) for number in numbers]):
        for one, other in ((numbers[i], numbers[j]), (numbers[j], numbers[i])):
            if one in trained and other in held and _share_ground(*trained[one], *held[other]):
                raise _leak(f"{scenes[one].name!r} trains on ground that {scenes[other].name!r} validates on")


def _share_ground(first: PairScene, first_cells: np.ndarray, second: PairScene, second_cells: np.ndarray) -> bool:
    one, other = footprint_of(first), footprint_of(second)
    if one is None or other is None:
        return False
    # Both ways: where cells differ in size, only those of the finer scene are sure to hit one of the other.
    return _hits(one, first_cells, other, second_cells) or _hits(other, second_cells, one, first_cells)


def _hits(target: Footprint, target_cells: np.ndarray, source: Footprint, source_cells: np.ndarray) -> bool:
    """Whether a cell's centre or corner of the source lies in a cell of the target."""
    for points in _cell_points(source, source_cells):
        pixels = target.to_pixels(points, source)
        pixels = pixels[np.isfinite(pixels).all(axis=1)]
        inside = (pixels >= 0.0).all(axis=1) & (pixels < [target.width_px, target.height_px]).all(axis=1)
        cells = (pixels[inside] // CELL_PX).astype(int)
        if target_cells[cells[:, 1], cells[:, 0]].any():
            return True
    return False


def _cell_points(footprint: Footprint, cells: np.ndarray) -> Iterator[np.ndarray]:
    """(N, 2) of centres, then of the four corners, as (col, row), of the cells that are True."""
    rows, cols = np.nonzero(cells)
    left, top = cols * float(CELL_PX), rows * float(CELL_PX)
    right = np.minimum(left + CELL_PX, footprint.width_px)
    bottom = np.minimum(top + CELL_PX, footprint.height_px)
    yield np.stack([(left + right) / 2, (top + bottom) / 2], axis=1)
    for x in (left + _INSET_PX, right - _INSET_PX):
        for y in (top + _INSET_PX, bottom - _INSET_PX):
            yield np.stack([x, y], axis=1)
