"""Layout ``paired-folders``: a folder of SAR images and one of optical images, in files of the same names.

Names that are known (any case): S1RTC, S1GRD, S1, SAR for SAR; S2L2A, S2L1C, S2RGB, S2, OPTICAL, OPT, EO, RGB for
optical, the first of each that is there; LULC or LABELS, rasters of classes, for labels. Each place is a group of its
own; places that overlap by their georeference are found when the data are split.
"""

from __future__ import annotations

from pathlib import Path

from .layout import PICTURES, Layout, folders_in, group_of, images_in, matched
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .sample_radiometry import spread_sample

_SAR = ("s1rtc", "s1grd", "s1", "sar")
_OPTICAL = ("s2l2a", "s2l1c", "s2rgb", "s2", "optical", "opt", "eo", "rgb")
_LABELS = ("lulc", "labels")


def _first(folder: Path, names: tuple[str, ...]) -> Path | None:
    there = {path.name.lower(): path for path in folders_in(folder)}
    return next((there[name] for name in names if name in there), None)


def _recognises(folder: Path) -> bool:
    return _first(folder, _SAR) is not None and _first(folder, _OPTICAL) is not None


def _read(folder: Path) -> list[PairScene]:
    sar, optical, labels = (_first(folder, names) for names in (_SAR, _OPTICAL, _LABELS))
    pairs = matched(images_in(sar or folder), images_in(optical or folder), folder)
    classes = images_in(labels) if labels is not None else {}
    is_pictures = all(Path(path).suffix.lower() in PICTURES for pair in pairs for path in pair[1:])
    family = PatchFamily(
        folder.name,
        spread_sample([path for _, path, _ in pairs]),
        spread_sample([path for _, _, path in pairs]),
        is_whole=is_pictures,
        is_georeferenced=not is_pictures,
    )
    return [
        PatchScene(family, name, group_of(folder, name), *paths, label_path=classes.get(name)) for name, *paths in pairs
    ]


LAYOUT = Layout("paired-folders", "S1RTC/*.tif and S2L2A/*.tif, or sar/ and optical/, same names", _recognises, _read)
