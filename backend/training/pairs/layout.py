"""What a layout of training data is: how a folder is known for it, and how its pairs are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import InputError
from ...rasters.lone_files import open_lone
from .pair_source import PairScene

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})
RASTERS = frozenset({*PICTURES, ".tif", ".tiff", ".vrt", ".jp2", ".img"})


@dataclass(frozen=True)
class Layout:
    """One way in which pairs lie in a folder.

    Attributes:
        name: as it is shown and stored.
        looks_like: what a folder of it holds, in a few words.
        recognises: whether a folder is of it; looks at names alone.
        read: the scenes of such a folder, in a fixed order.
    """

    name: str
    looks_like: str
    recognises: Callable[[Path], bool]
    read: Callable[[Path], list[PairScene]]


def images_in(folder: Path, suffixes: frozenset[str] = RASTERS) -> dict[str, str]:
    """Name without suffix to path of the images that lie in a folder itself, sorted by name."""
    if not folder.is_dir():
        return {}
    return {path.stem: str(path) for path in sorted(folder.iterdir()) if path.suffix.lower() in suffixes}


def folders_in(folder: Path) -> list[Path]:
    """Folders in a folder, sorted, hidden ones left out."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def group_of(folder: Path, *parts: object) -> str:
    """A group that no other source has: the folder's place, and what tells groups apart in it."""
    return "|".join([str(folder.resolve()), *(str(part) for part in parts)])


def matched(sar: Mapping[str, str], optical: Mapping[str, str], folder: Path) -> list[tuple[str, str, str]]:
    """(name, SAR path, optical path) of two sets of files by common name.

    Raises:
        InputError: one without its partner (``pair_incomplete``), or none at all (``data_empty``).
    """
    lonely = sorted(set(sar) ^ set(optical))
    if lonely:
        path, missing = (sar[lonely[0]], "optical") if lonely[0] in sar else (optical[lonely[0]], "SAR")
        more = f" (and {len(lonely) - 1} more)" if len(lonely) > 1 else ""
        raise InputError(
            f"{path!r} has no {missing} partner{more}",
            "Bring the partner there or take the image away.",
            code="pair_incomplete",
        )
    if not sar:
        raise empty(folder)
    return [(name, sar[name], optical[name]) for name in sorted(sar)]


def empty(folder: Path) -> InputError:
    """The error (``data_empty``) for a folder of a layout's shape with no pair in it."""
    return InputError(f"{str(folder)!r} holds no image", "Check that the data were unpacked whole.", code="data_empty")


def common_size(path: str) -> tuple[int, int]:
    """(width, height) of a patch, to stand for all of its set."""
    with open_lone(path) as raster:
        return raster.width_px, raster.height_px
