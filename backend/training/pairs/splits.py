"""Parts of training data that are held out to validate on: by place, by file or by group, never by chance patch.

Patches of one place overlap or adjoin, and their speckle, season and cultivation are alike: a figure that was validated
on the neighbours of what was trained on says nothing of another place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ...errors import UsageError
from .cell_coverage import grid_shape
from .footprints import footprint_of, overlapping
from .pair_source import CELL_PX, PairScene, PairSet, Region
from .split_check import Split, check_no_leak, grown, reach_cells

WAYS = ("place", "tile", "group")
_OVERSHOOT = 1.5
"""A unit is held out where the share then is at most this much of what was asked for."""
_MANY_GROUPS = 20
"""A set of so many groups is parted between them; cutting its scenes would lose their buffers for nothing."""
_MIN_COVERED = 0.25
"""Share of a block that must show something, or holding it out would be for show."""


@dataclass
class _Unit:
    """What goes to one side as a whole: scenes, or a block (slices of cells) of the one scene."""

    area_px: float
    scenes: list[PairScene] = field(default_factory=list)
    block: tuple[slice, slice] | None = None


def whole(sets: Sequence[PairSet]) -> list[Region]:
    """Every scene with all of its ground."""
    return [_all_of(scene) for one in sets for scene in one.scenes]


def split_regions(sets: Sequence[PairSet], by: str, validation_fraction: float, buffer_px: int, seed: int) -> Split:
    """Hold out a part of each set.

    Args:
        sets: as opened.
        by: ``place``: blocks of ground of scenes that are large enough, with a buffer around (in sets of few groups),
            and whole groups of the others; ``tile``: whole scenes, whatever their group; ``group``: whole groups.
            Scenes that overlap by their georeference count as one group.
        validation_fraction: share of each set's ground to hold out, 0 to 0.5; nothing at 0. Units are not divided, so
            the share comes out near it, ``facts`` say how near.
        buffer_px: ground between the sides of a scene that is cut, left out of both; at least the side of a crop.
        seed: the same seed, data and arguments give the same split.

    Returns:
        The split, checked by :func:`check_no_leak`.

    Raises:
        UsageError: an unknown ``by``; nothing that could be held out (``split_impossible``); a split that leaks
            (``split_leaks``).
    """
    if by not in WAYS or not 0.0 <= validation_fraction < 1.0 or buffer_px < 0:
        raise UsageError(
            f"no split by {by!r} with a share of {validation_fraction:g} and a buffer of {buffer_px} px",
            f"Split by one of {', '.join(WAYS)}, with a share from 0 to below 1.",
        )
    groups = _group_numbers(sets)
    held: list[_Unit] = []
    undivided = []
    for number, one in enumerate(sets):
        units = _units(one, groups, by, buffer_px)
        chosen = _choose(units, validation_fraction, np.random.default_rng([seed, number]))
        held += chosen
        if not chosen:
            undivided.append(one.layout)
    train, validation = _sides(sets, held, buffer_px)
    if validation_fraction > 0.0 and (not train or not validation):
        raise _impossible(by, buffer_px)
    facts = {"by": by, "seed": seed, "asked_fraction": validation_fraction, "not_divided": undivided}
    return _checked(train, validation, buffer_px, facts)


def split_given(sets: Sequence[PairSet], validation_sets: Sequence[PairSet], buffer_px: int) -> Split:
    """Train on all of some sets and validate on all of others.

    Raises:
        UsageError: they share groups or ground (``split_leaks``).
    """
    return _checked(whole(sets), whole(validation_sets), buffer_px, {"by": "given"})


def _checked(train: list[Region], validation: list[Region], buffer_px: int, facts: dict[str, object]) -> Split:
    area = {"train": _area_px(train), "validation": _area_px(validation)}
    facts = {
        **facts,
        "buffer_px": buffer_px,
        "train_scenes": len(train),
        "validation_scenes": len(validation),
        "train_mpx": round(area["train"] / 1e6, 3),
        "validation_mpx": round(area["validation"] / 1e6, 3),
        "validation_fraction": round(area["validation"] / max(sum(area.values()), 1.0), 4),
    }
    split = Split(train, validation, facts)
    check_no_leak(split)
    return split


def _group_numbers(sets: Sequence[PairSet]) -> dict[int, int]:
    """Number of the group by ``id`` of the scene: scenes of one name of group, or that share ground, have the same."""
    scenes = [scene for one in sets for scene in one.scenes]
    parent = list(range(len(scenes)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    first: dict[str, int] = {}
    for i, scene in enumerate(scenes):
        parent[root(i)] = root(first.setdefault(scene.group, i))
    for i, j in overlapping([footprint_of(scene) for scene in scenes]):
        parent[root(j)] = root(i)
    return {id(scene): root(i) for i, scene in enumerate(scenes)}


def _units(one: PairSet, groups: dict[int, int], by: str, buffer_px: int) -> list[_Unit]:
    """What of a set can go to one side or the other; none where that would be all or nothing."""
    if by == "tile":
        units = [_Unit(_size_px(scene), [scene]) for scene in one.scenes]
        return units if len(units) > 1 else []
    members: dict[int, list[PairScene]] = {}
    for scene in one.scenes:
        members.setdefault(groups[id(scene)], []).append(scene)
    of_group = np.bincount(list(groups.values()), minlength=1)
    is_cut = by == "place" and len(members) < _MANY_GROUPS
    units = []
    for group, scenes in members.items():
        alone = of_group[group] == 1
        blocks = _blocks(scenes[0], buffer_px) if is_cut and alone else []
        if blocks:
            units += blocks
        elif of_group[group] == len(scenes):  # a group that reaches into another set stays where it is
            units.append(_Unit(sum(_size_px(scene) for scene in scenes), scenes))
    return units if len(units) > 1 else []


def _blocks(scene: PairScene, buffer_px: int) -> list[_Unit]:
    """Blocks of ground of a scene, of about a quarter of its longer side or three buffers, whichever is less.

    None where no block and a buffer leave as much ground on the far side: such a scene is not cut.
    """
    shape = grid_shape(scene.height_px, scene.width_px)
    reach = max(1, reach_cells(buffer_px))
    smallest = reach + 1
    if max(shape) < 2 * smallest + reach:
        return []
    side = int(np.clip(max(shape) // 4, smallest, max(3 * reach, 8)))
    coverage = scene.coverage() * float(CELL_PX * CELL_PX)
    rows, cols = (_edges(length, side) for length in shape)
    units = []
    for top, bottom in zip(rows, rows[1:]):
        for left, right in zip(cols, cols[1:]):
            block = slice(top, bottom), slice(left, right)
            area_px = float(coverage[block].sum())
            if area_px >= _MIN_COVERED * (bottom - top) * (right - left) * CELL_PX * CELL_PX:
                units.append(_Unit(area_px, [scene], block))
    return units if len(units) > 1 else []


def _edges(length: int, side: int) -> list[int]:
    """Even cuts at whole cells, no piece shorter than ``side`` but where the whole is."""
    count = max(1, length // side)
    return [round(i * length / count) for i in range(count + 1)]


def _choose(units: list[_Unit], fraction: float, rng: np.random.Generator) -> list[_Unit]:
    """Units in random order until the share is reached; those that would overshoot it are passed over."""
    if not units or fraction == 0.0:
        return []
    target_px = fraction * sum(unit.area_px for unit in units)
    chosen, taken_px = [], 0.0
    for i in rng.permutation(len(units)):
        if taken_px + units[i].area_px <= _OVERSHOOT * target_px:
            chosen.append(units[i])
            taken_px += units[i].area_px
        if taken_px >= target_px:
            break
    return chosen or [min(units, key=lambda unit: unit.area_px)]


def _sides(sets: Sequence[PairSet], held: list[_Unit], buffer_px: int) -> tuple[list[Region], list[Region]]:
    train, validation = [], []
    whole_scenes = {id(scene) for unit in held if unit.block is None for scene in unit.scenes}
    blocks: dict[int, list[tuple[slice, slice]]] = {}
    for unit in held:
        if unit.block is not None:
            blocks.setdefault(id(unit.scenes[0]), []).append(unit.block)
    for scene in (scene for one in sets for scene in one.scenes):
        region = _all_of(scene)
        if id(scene) in whole_scenes:
            validation.append(region)
        elif id(scene) in blocks:
            cells = np.zeros_like(region.cells)
            for block in blocks[id(scene)]:
                cells[block] = True
            validation.append(Region(scene, cells))
            rest = ~grown(cells, reach_cells(buffer_px))
            if rest.any():
                train.append(Region(scene, rest))
        else:
            train.append(region)
    return train, validation


def _all_of(scene: PairScene) -> Region:
    return Region(scene, np.ones(grid_shape(scene.height_px, scene.width_px), bool))


def _size_px(scene: PairScene) -> float:
    return float(scene.width_px * scene.height_px)


def _area_px(regions: Sequence[Region]) -> float:
    """Ground with data on a side; of scenes taken whole their size, since counting it would read them all."""
    return sum(
        _size_px(region.scene)
        if region.cells.all()
        else float(region.scene.coverage()[region.cells].sum()) * CELL_PX * CELL_PX
        for region in regions
    )


def _impossible(by: str, buffer_px: int) -> UsageError:
    why = {
        "place": f"no scene is large enough to be cut with a buffer of {buffer_px} px, and there is one group only",
        "tile": "there is one file only",
        "group": "there is one group only",
    }[by]
    hint = "Give --validation-data of another place" + (", or split by place." if by != "place" else ".")
    return UsageError(f"nothing can be held out by {by}: {why}", hint, "split_impossible")
