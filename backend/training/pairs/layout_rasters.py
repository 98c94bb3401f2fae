"""Layout ``rasters``: two rasters on one grid, or a folder of such named NAME_sar*.tif and NAME_optical*.tif."""

from __future__ import annotations

import re
from pathlib import Path

from ...errors import InputError
from .layout import RASTERS, Layout, empty, group_of, images_in
from .pair_source import PairScene
from .raster_scene import RasterScene

_SAR = re.compile(r"^(?P<name>.*?)_?sar(?P<kind>_[^_]+)?$", re.I)
_OPTICAL = re.compile(r"^(?P<name>.*?)_?optical$", re.I)


def read_pair(sar_path: str, optical_path: str) -> list[PairScene]:
    """The one scene of two rasters that were named.

    Raises:
        InputError: as :class:`backend.training.pairs.raster_scene.RasterScene`.
    """
    optical = Path(optical_path)
    return [RasterScene(Path(sar_path).stem, sar_path, optical_path, group_of(optical))]


def _by_name(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """SAR paths by their own name, optical paths by the name of the place."""
    images = images_in(folder, RASTERS)
    return (
        {stem: path for stem, path in images.items() if _SAR.match(stem)},
        {found["name"]: path for stem, path in images.items() if (found := _OPTICAL.match(stem))},
    )


def _recognises(folder: Path) -> bool:
    return all(_by_name(folder))


def _read(folder: Path) -> list[PairScene]:
    sars, opticals = _by_name(folder)
    scenes: list[PairScene] = []
    used = set()
    for stem, path in sars.items():
        found = _SAR.match(stem)
        name = found["name"] if found else stem
        if name not in opticals:
            raise _lonely(path, "optical", f"{name}_optical")
        used.add(name)
        # Two polarisations of a place share its optical image, and hence the group.
        scenes.append(RasterScene(stem, path, opticals[name], group_of(Path(opticals[name]))))
    for name in sorted(set(opticals) - used):
        raise _lonely(opticals[name], "SAR", f"{name}_sar")
    if not scenes:
        raise empty(folder)
    return scenes


def _lonely(path: str, missing: str, name: str) -> InputError:
    return InputError(
        f"{path!r} has no {missing} partner",
        f"Bring {name.lstrip('_')}{Path(path).suffix} there or take the image away.",
        code="pair_incomplete",
    )


LAYOUT = Layout("rasters", "NAME_sar.tif and NAME_optical.tif on one grid", _recognises, _read)
