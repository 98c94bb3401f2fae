"""Layout ``sn6-cmpc``: the patches of SpaceNet 6 (Rotterdam) with JSON annotations that CMPC was trained on.

Folders train and test, each with annotations/opt/ID.json, annotations/sar/*.json and the images they name in imgs/opt
and imgs/sar. An annotation is an object with ``id`` (of the optical patch; a SAR patch carries that of its partner),
``file_path`` and ``pos`` {``x``, ``y``}; several SAR patches may share a partner. Source: Li et al., Learning to find
the optimal correspondence between SAR and optical image patches, 2023, doi:10.1109/JSTARS.2023.3324768.

A pair is on one grid only where both positions are the same. The set does not say how many pixels a unit of position
is, so pairs of its arbitrary part, whose SAR patch lies beside its optical one, are left out. Groups are blocks of
ground.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from .layout import Layout, group_of
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .sample_radiometry import spread_sample

_PARTS = ("train", "test")
_BLOCK_PATCHES = 4
"""Side of a group's block, in steps of the lattice of positions."""
_SAME_PLACE = 1e-3
"""Positions that differ by less than this part of the lattice's step are one."""


@dataclass(frozen=True)
class _Patch:
    number: int
    path: str
    x: float
    y: float


def _recognises(folder: Path) -> bool:
    return any((folder / part / "annotations" / "sar").is_dir() for part in _PARTS)


def _annotations(folder: Path, kind: str) -> dict[str, _Patch]:
    found = {}
    for path in sorted((folder / "annotations" / kind).glob("*.json")):
        try:
            entry: Any = json.loads(path.read_text(encoding="utf-8"))
            image = folder / "imgs" / kind / str(entry["file_path"])
            x, y = float(entry["pos"]["x"]), float(entry["pos"]["y"])
            found[path.stem] = _Patch(int(entry["id"]), str(image), x, y)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"annotation {str(path)!r} cannot be read ({type(error).__name__}: {error})",
                "It must be an object with id, file_path and pos {x, y}.",
                code="table_invalid",
            ) from None
        if not image.is_file():
            raise InputError(
                f"annotation {str(path)!r} names {str(image)!r}, which does not exist",
                "Bring the image there or take the annotation away.",
                code="pair_incomplete",
            )
    return found


def _read(folder: Path) -> list[PairScene]:
    pairs: list[tuple[str, _Patch, _Patch]] = []
    everything: list[_Patch] = []
    seen = 0
    for part in _PARTS:
        opticals = {patch.number: patch for patch in _annotations(folder / part, "opt").values()}
        sars = _annotations(folder / part, "sar")
        step = _lattice_step(list(opticals.values()))
        everything += opticals.values()
        for name, sar in sars.items():
            seen += 1
            if sar.number not in opticals:
                raise InputError(
                    f"SAR annotation {name!r} of {str(folder / part)!r} has no optical one with id {sar.number}",
                    "Check that the data were unpacked whole.",
                    code="pair_incomplete",
                )
            optical = opticals[sar.number]
            if math.hypot(sar.x - optical.x, sar.y - optical.y) <= _SAME_PLACE * step:
                pairs.append((f"{part}_{name}", sar, optical))
    if not pairs:
        raise InputError(
            f"{str(folder)!r} has no pair on one grid: none of {seen} SAR patches lies where its optical one does",
            "Use the same-area or cross-area part of the data; the arbitrary part has no aligned pairs.",
            code="data_empty",
        )
    family = PatchFamily(
        folder.name,
        spread_sample([sar.path for _, sar, _ in pairs]),
        spread_sample([optical.path for _, _, optical in pairs]),
        is_whole=False,  # SAR strips end in black
    )
    block = _BLOCK_PATCHES * _lattice_step(everything)
    return [
        PatchScene(
            family,
            name,
            group_of(folder, math.floor(optical.x / block), math.floor(optical.y / block)),
            sar.path,
            optical.path,
        )
        for name, sar, optical in pairs
    ]


def _lattice_step(patches: list[_Patch]) -> float:
    """Median distance of a patch to its nearest neighbour at another place; 1 where there is but one place."""
    from scipy.spatial import cKDTree

    places = np.unique(np.array([(patch.x, patch.y) for patch in patches], float).reshape(-1, 2), axis=0)
    if len(places) < 2:
        return 1.0
    return float(np.median(cKDTree(places).query(places, k=2)[0][:, 1]))


LAYOUT = Layout(
    "sn6-cmpc", "train|test/annotations/sar|opt/*.json and train|test/imgs/sar|opt (SN6-CMPC)", _recognises, _read
)
