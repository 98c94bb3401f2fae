"""A folder of labelled images as the Train tab shows it: one look at its names, the engine does the rest."""

from __future__ import annotations

import os

from .texts import tr

PAIRS_TABLE = "pairs.csv"
SHOWN_CLASSES = 6


def folder_facts(path: str) -> str:
    """What lies in a folder, in words: its classes, a table of pairs, or neither; empty where there is no folder."""
    try:
        with os.scandir(path) as entries:
            found = [entry for entry in entries if not entry.name.startswith(".")]
            classes = sorted(entry.name for entry in found if entry.is_dir())
    except OSError:
        return tr("No such folder, or it cannot be read.") if path else ""
    if any(entry.name == PAIRS_TABLE for entry in found):
        return tr("A table of SAR and optical images; its column “scene” tells the classes.")
    if len(classes) < 2:
        return tr("No folders of classes in it.")
    names = ", ".join(classes[:SHOWN_CLASSES]) + (", …" if len(classes) > SHOWN_CLASSES else "")
    return tr("{} folders of classes: {}").format(len(classes), names)
