"""Opens training data in whatever known layout it lies."""

from __future__ import annotations

import os
from pathlib import Path

from ...errors import InputError, UsageError
from . import (
    layout_image_folder,
    layout_paired_folders,
    layout_pairs_csv,
    layout_qxs,
    layout_rasters,
    layout_sen12,
    layout_sen12ms,
    layout_sn6_cmpc,
)
from .layout import Layout
from .pair_source import PairSet

LAYOUTS: tuple[Layout, ...] = (
    layout_pairs_csv.LAYOUT,
    layout_sn6_cmpc.LAYOUT,
    layout_sen12.LAYOUT,
    layout_sen12ms.LAYOUT,
    layout_qxs.LAYOUT,
    layout_paired_folders.LAYOUT,
    layout_rasters.LAYOUT,
    layout_image_folder.LAYOUT,
)
"""In the order they are tried: the more telling first."""


def open_pairs(data: str) -> list[PairSet]:
    """Open what ``--data`` names.

    Args:
        data: ``SAR.tif,OPTICAL.tif`` on one grid, or a folder in a known layout; several joined by ``;``.

    Returns:
        One set for each part, in order; scenes open their files when they are read.

    Raises:
        UsageError: nothing named, or neither a folder nor two files (``data_not_a_pair``).
        InputError: a folder in no known layout (``layout_unknown``) or with none, half or unreadable pairs; see each
            layout.
    """
    parts = [part.strip() for part in data.split(";") if part.strip()]
    if not parts:
        raise UsageError("no training data named", "Give --data SAR.tif,OPTICAL.tif or a folder.", "data_not_a_pair")
    return [_open(part) for part in parts]


def layout_of(folder: str) -> Layout:
    """The layout of a folder, by what lies in it.

    Raises:
        InputError: none that is known (``layout_unknown``).
    """
    for layout in LAYOUTS:
        if layout.recognises(Path(folder)):
            return layout
    known = "; ".join(f"{layout.name}: {layout.looks_like}" for layout in LAYOUTS)
    raise InputError(f"folder {folder!r} is in no known layout", f"Looked in it for {known}.", code="layout_unknown")


def _open(part: str) -> PairSet:
    if os.path.isdir(part):
        layout = layout_of(part)
        return PairSet(layout.name, part, layout.read(Path(part)))
    files = [name.strip() for name in part.split(",")]
    if len(files) == 2 and all(files):
        return PairSet(layout_rasters.LAYOUT.name, part, layout_rasters.read_pair(*files))
    if len(files) == 1 and not os.path.exists(part):
        raise InputError(f"{part!r} does not exist", "Check the path.", code="data_missing")
    raise UsageError(
        f"{part!r} is neither a folder nor two files",
        "Give SAR.tif,OPTICAL.tif with one comma, or a folder; several are joined by ';'.",
        "data_not_a_pair",
    )
