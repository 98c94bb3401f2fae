"""Layout ``sen12ms``: SEN12MS, GeoTIFF patches of Sentinel-1 (VV and VH in dB), Sentinel-2 (13 bands) and land cover.

Folders ROIsNNNN_SEASON/s1_M, s2_M and optionally lc_M, or the same under ROIsNNNN_SEASON_s1 and so on, with files
ROIsNNNN_SEASON_s1_M_pK.tif. 256 px of 10 m. Source: Schmitt, Hughes, Qiu and Zhu, SEN12MS, 2019,
doi:10.5194/isprs-annals-IV-2-W7-153-2019. Patches of one region overlap each other, so the region is the group. The
label is the most frequent class of the first band of land cover (IGBP scheme of MODIS MCD12Q1).
"""

from __future__ import annotations

from pathlib import Path

from .layout import Layout, common_size, empty, group_of, images_in, matched
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .roi_folders import first_suffixes, roi_folders, unified
from .sample_radiometry import spread_sample

_TIFFS = frozenset({".tif", ".tiff"})
IGBP_CLASSES = {
    1: "evergreen needleleaf forest",
    2: "evergreen broadleaf forest",
    3: "deciduous needleleaf forest",
    4: "deciduous broadleaf forest",
    5: "mixed forest",
    6: "closed shrubland",
    7: "open shrubland",
    8: "woody savanna",
    9: "savanna",
    10: "grassland",
    11: "wetland",
    12: "cropland",
    13: "urban",
    14: "cropland and natural vegetation",
    15: "snow and ice",
    16: "barren",
    17: "water",
}


def _recognises(folder: Path) -> bool:
    return first_suffixes(folder) in _TIFFS


def _read(folder: Path) -> list[PairScene]:
    found = []
    for region in roi_folders(folder):
        sar, optical = images_in(region.sar, _TIFFS), images_in(region.optical, _TIFFS)
        cover = unified(images_in(region.cover, _TIFFS), "lc") if region.cover is not None else {}
        group = group_of(folder, region.season, region.number)
        if sar or optical:
            pairs = matched(unified(sar, "s1"), unified(optical, "s2"), region.sar)
            found += [(name, group, *paths, None, cover.get(name)) for name, *paths in pairs]
    if not found:
        raise empty(folder)
    family = PatchFamily(
        folder.name,
        spread_sample([pair[2] for pair in found]),
        spread_sample([pair[3] for pair in found]),
        size_px=common_size(found[0][2]),
        pixel_size_m=10.0,
        label_names=IGBP_CLASSES,
    )
    return [PatchScene(family, *pair) for pair in found]


LAYOUT = Layout("sen12ms", "ROIsNNNN_SEASON/s1_M/*.tif, s2_M/*.tif, optionally lc_M (SEN12MS)", _recognises, _read)
