"""Layout ``sen12``: SEN1-2, 8-bit patches of Sentinel-1 VV and Sentinel-2 RGB, 256 px of 10 m.

Folders ROIsNNNN_SEASON/s1_M and s2_M with files ROIsNNNN_SEASON_s1_M_pK.png and ..._s2_M_pK.png. Source: Schmitt,
Hughes and Zhu, The SEN1-2 dataset for deep learning in SAR-optical data fusion, 2018,
doi:10.5194/isprs-annals-IV-1-141-2018. Patches of one region overlap each other by half, so the region is the group.
"""

from __future__ import annotations

from pathlib import Path

from .layout import PICTURES, Layout, common_size, empty, group_of, images_in, matched
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .roi_folders import first_suffixes, roi_folders, unified
from .sample_radiometry import spread_sample


def _recognises(folder: Path) -> bool:
    return first_suffixes(folder) in PICTURES


def _read(folder: Path) -> list[PairScene]:
    found = []
    for region in roi_folders(folder):
        sar, optical = images_in(region.sar, PICTURES), images_in(region.optical, PICTURES)
        group = group_of(folder, region.season, region.number)
        if sar or optical:
            pairs = matched(unified(sar, "s1"), unified(optical, "s2"), region.sar)
            found += [(name, group, *paths) for name, *paths in pairs]
    if not found:
        raise empty(folder)
    family = PatchFamily(
        folder.name,
        spread_sample([sar for _, _, sar, _ in found]),
        spread_sample([optical for _, _, _, optical in found]),
        size_px=common_size(found[0][2]),
        pixel_size_m=10.0,
    )
    return [PatchScene(family, *pair) for pair in found]


LAYOUT = Layout("sen12", "ROIsNNNN_SEASON/s1_M/*.png and s2_M/*.png (SEN1-2)", _recognises, _read)
