"""Layout ``qxs``: QXS-SAROPT, 8-bit patches of GaoFen-3 (1 m) and Google Earth, 256 px, of three port cities.

Folders sar_256_oc_0.2 and opt_256_oc_0.2 with files N.png of the same numbers. Source: Huang et al., The QXS-SAROPT
dataset for deep learning in SAR-optical data fusion, 2021, arXiv:2103.08259. The set does not say where a patch lies,
and patches overlap by a fifth, so the best group there is are runs of consecutive numbers: some patches of a run may
share an edge with one of another run. To be sure, validate on another set.
"""

from __future__ import annotations

import re
from pathlib import Path

from .layout import PICTURES, Layout, common_size, folders_in, group_of, images_in, matched
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .sample_radiometry import spread_sample

RUN = 500
"""Consecutive patches in a group: forty groups in the whole set."""
_FOLDER = re.compile(r"^(?P<kind>sar|opt)_256_oc_", re.I)


def _folders(folder: Path) -> dict[str, Path]:
    return {found["kind"].lower(): path for path in folders_in(folder) if (found := _FOLDER.match(path.name))}


def _recognises(folder: Path) -> bool:
    return set(_folders(folder)) == {"sar", "opt"}


def _number(name: str) -> int:
    digits = re.findall(r"\d+", name)
    return int(digits[-1]) if digits else 0


def _read(folder: Path) -> list[PairScene]:
    folders = _folders(folder)
    pairs = matched(images_in(folders["sar"], PICTURES), images_in(folders["opt"], PICTURES), folder)
    pairs.sort(key=lambda pair: (_number(pair[0]), pair[0]))
    family = PatchFamily(
        folder.name,
        spread_sample([sar for _, sar, _ in pairs]),
        spread_sample([optical for _, _, optical in pairs]),
        size_px=common_size(pairs[0][1]),
        pixel_size_m=1.0,
    )
    return [PatchScene(family, name, group_of(folder, _number(name) // RUN), *paths) for name, *paths in pairs]


LAYOUT = Layout("qxs", "sar_256_oc_0.2/N.png and opt_256_oc_0.2/N.png (QXS-SAROPT)", _recognises, _read)
