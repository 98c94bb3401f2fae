"""Layout ``image-folder``: a folder of optical images for each class, as scene-classification sets come.

Optical only, for recipes that need no SAR: the SAR image of these scenes is invalid throughout and their coverage is 0.
"""

from __future__ import annotations

from pathlib import Path

from .layout import Layout, folders_in, group_of, images_in
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .sample_radiometry import spread_sample


def _recognises(folder: Path) -> bool:
    folders = folders_in(folder)
    return len(folders) >= 2 and all(images_in(path) for path in folders)


def _read(folder: Path) -> list[PairScene]:
    found = [(path, name, image) for path in folders_in(folder) for name, image in images_in(path).items()]
    family = PatchFamily(folder.name, [], spread_sample([image for _, _, image in found]))
    return [
        PatchScene(family, f"{path.name}/{name}", group_of(folder, path.name, name), None, image, path.name)
        for path, name, image in found
    ]


LAYOUT = Layout("image-folder", "CLASS/*.jpg, two classes or more, optical only", _recognises, _read)
