"""The lists that a re-ranker is trained on: made by searching the training ground itself, once, and kept.

Single patches by the tile index, ranked by its tiles alone or by the dense check; strips by all their volumes. The
truth is in a list where the search put it there, and nowhere else. Queries of held-out places validate; their optical
images are searched by all, as other places that look alike.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import torch

from ..descriptors.descriptor import load_descriptor
from ..errors import InputError
from ..progress import Progress
from ..reranking.gather import describe_patch, index_lists
from ..reranking.strip_candidates import strip_lists
from ..training_params import TrainRerankerParams
from .list_shards import KnownLists, ListFolder
from .pairs.pair_source import PairScene
from .pairs.split_check import Split
from .query_strips import LONGEST, SIDES_PX, QueryDrawer, QueryStrip
from .search_ground import SearchGround

FOLDER = "lists"
STORED = 64
"""Candidates of a list; a graph has fewer, so that some may be struck out."""

TOLERANCE_CELLS = 3
_QUERIES_A_SHARD = 32
_LENGTHS = np.array([0.2, 0.2, 0.25, 0.1, 0.1, 0.05, 0.1])
"""How often a strip has two, three ... patches."""


def make_lists(
    params: TrainRerankerParams, split: Split, facts: Dict[str, Any], device: torch.device, progress: Progress
) -> List[KnownLists]:
    """All lists of a run: those that are there are read, the others made and kept in OUT/lists.

    Args:
        params: data, descriptors, numbers of queries and strips, share of them held out, seed.
        split: where queries of either side may lie.
        facts: filled with what a model's card says of the lists.

    Raises:
        ModelError: a descriptor that cannot be loaded. InputError: no place for queries; lists that cannot be read.
    """
    names = [name.strip() for name in params.descriptors.split(";") if name.strip()]
    found: List[KnownLists] = []
    scenes = scenes_of(split)
    for turn, name in enumerate(names):
        descriptor = load_descriptor(name)
        ground = _LateGround(scenes, descriptor, device, progress)
        for kind, count in (("single", params.queries), ("strip", params.strips)):
            plan = {
                "data": [[scene.name, scene.width_px, scene.height_px] for scene in scenes],
                "split": dict(split.facts),
                "descriptor": descriptor.digest,
                "count": count,
                "hardness": params.hardness,
                "patch_px": params.patch_px,
                "seed": params.seed,
                "stored": STORED,
                "revision": 2,
                **({"pixels": True} if params.joint and kind == "single" else {}),
            }
            folder = ListFolder(Path(params.out).expanduser() / FOLDER / f"{turn}-{kind}", plan)
            found += _lists_of(ground, folder, kind, count, params, split, scenes, progress)
    if params.lists is not None:
        found += lists_in(params.lists)
    if not found:
        raise InputError("there are no lists to train on", "Ask for more --queries.", code="no_valid_place")
    facts["descriptors"] = [load_descriptor(name).name for name in names]
    facts["lists"] = {
        "train": sum(not one.is_held_out for one in found),
        "held_out": sum(one.is_held_out for one in found),
        "without_truth": round(float(np.mean([not one.is_right().any(axis=1).all() for one in found])), 4),
    }
    return found


def lists_in(folders: str) -> List[KnownLists]:
    """All lists below folders joined by ``;``, held out or not as they were when they were made.

    Raises:
        InputError: a folder without lists, or lists that cannot be read.
    """
    found: List[KnownLists] = []
    for name in (part.strip() for part in folders.split(";")):
        paths = sorted(Path(name).expanduser().rglob("[0-9]*.safetensors")) if name else []
        if not paths:
            raise InputError(
                f"{name!r} holds no candidate lists",
                "Name the folder lists of an earlier run of train reranker.",
                code="lists_missing",
            )
        for path in paths:
            found += ListFolder(path.parent, {}).read(int(path.stem))
    return found


class _LateGround:
    """Describes the ground when it is first asked for: where all lists are there already, it never is."""

    def __init__(self, scenes: Sequence[PairScene], descriptor: Any, device: torch.device, progress: Progress) -> None:
        self._arguments = scenes, descriptor, device, progress
        self._made: Optional[SearchGround] = None

    def __call__(self) -> SearchGround:
        """The ground."""
        if self._made is None:
            self._made = SearchGround(*self._arguments)
        return self._made


def _lists_of(
    ground: _LateGround,
    folder: ListFolder,
    kind: str,
    count: int,
    params: TrainRerankerParams,
    split: Split,
    scenes: Sequence[PairScene],
    progress: Progress,
) -> List[KnownLists]:
    sides = [split.train, split.validation]
    drawers: List[QueryDrawer] = []
    found: List[KnownLists] = []
    for number, first in enumerate(range(0, count, _QUERIES_A_SHARD)):
        members = range(first, min(first + _QUERIES_A_SHARD, count))
        if not folder.has(number):
            drawers = drawers or [QueryDrawer(side) for side in sides if side]
            searched = ground()
            made: List[KnownLists] = []
            progress.start(f"candidate lists, {kind}", len(members))
            for member in members:
                rng = np.random.default_rng([params.seed, int(kind == "strip"), member])
                is_held_out = len(drawers) > 1 and bool(rng.random() < params.validation_fraction)
                regions = sides[int(is_held_out)]
                drawer = drawers[int(is_held_out)]
                made.append(_known(searched, drawer, regions, scenes, kind, params, is_held_out, rng))
                progress.advance()
            progress.finish()
            folder.write(number, made)
        found += folder.read(number)
    return found


def _known(
    ground: SearchGround,
    drawer: QueryDrawer,
    regions: Sequence[Any],
    scenes: Sequence[PairScene],
    kind: str,
    params: TrainRerankerParams,
    is_held_out: bool,
    rng: np.random.Generator,
) -> KnownLists:
    sides = [side for side in SIDES_PX if side <= params.patch_px] or [params.patch_px]
    count, side = 1, int(sides[-1] if rng.random() < 0.5 else rng.choice(sides))
    if kind == "strip":
        # Long strips of large patches are found by any method: most are short, and half of small patches.
        count = int(rng.choice(np.arange(2, LONGEST + 1), p=_LENGTHS))
        side = int(sides[0] if rng.random() < 0.5 else rng.choice(sides))
    query = drawer.draw(count, side, params.hardness, rng)
    corner = ground.sheet.corner_px[_number(scenes, regions[query.scene_index].scene)]
    truth = query.truth_px + np.array(corner, float)
    patches = [describe_patch(ground.descriptor, *one, ground.device) for one in zip(query.images, query.masks)]
    label = ground.descriptor.name
    if len(patches) > 1:
        lists = _of_strip(ground, query, patches)
        return KnownLists(lists, truth, is_held_out, f"{label} strip")
    with_check = bool(rng.random() < 0.5)
    lists = index_lists(ground.index(side), ground.dense, patches[0], side, STORED, with_check)
    kind = f"{label} {'checked' if with_check else 'index'}"
    if not params.joint:
        return KnownLists(lists, truth, is_held_out, kind)
    return KnownLists(lists, truth, is_held_out, kind, query.images[0].astype(np.float16), np.stack(query.masks))


def _of_strip(ground: SearchGround, query: QueryStrip, patches: Sequence[Any]) -> Any:
    correlator = ground.correlator(int(patches[0].valid.shape[-1]))
    return strip_lists(
        ground.dense, correlator, patches, query.offset_px, query.patch_px, STORED, TOLERANCE_CELLS, Progress()
    )


def scenes_of(split: Split) -> List[PairScene]:
    """Every scene of a split once, in the order in which they lie on the sheet that is searched."""
    found: Dict[int, PairScene] = {}
    for region in (*split.train, *split.validation):
        found.setdefault(id(region.scene), region.scene)
    return sorted(found.values(), key=lambda scene: scene.name)


def _number(scenes: Sequence[PairScene], scene: PairScene) -> int:
    return next(number for number, one in enumerate(scenes) if one is scene)
