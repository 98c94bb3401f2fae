"""A folder of labelled images as the Train tab shows it: one look at its names, the engine does the rest."""

from __future__ import annotations

import os

from .texts import tr

PAIRS_TABLE = "pairs.csv"
SHOWN_CLASSES = 6
DEEPEST = 8
"""Folders within one another that hold nothing else, as sets unpack; what lies in the last is told."""
_LEFTOVERS = (".", "__MACOSX")  # what systems leave behind


def folder_facts(path: str) -> str:
    """What lies in a folder, in words: its classes, a table of pairs, or neither; empty where there is no folder."""
    try:
        for _ in range(DEEPEST):
            with os.scandir(path) as entries:
                found = [entry for entry in entries if not entry.name.startswith(_LEFTOVERS)]
            classes = sorted(entry.name for entry in found if entry.is_dir())
            if len(classes) != 1 or len(found) > 1:
                break
            path = os.path.join(path, classes[0])
    except OSError:
        return tr("No such folder, or it cannot be read.") if path else ""
    if any(entry.name == PAIRS_TABLE for entry in found):
        return tr("A table of SAR and optical images; its column “scene” tells the classes.")
    if len(classes) < 2:
        return tr("No folders of classes in it.")
    names = ", ".join(classes[:SHOWN_CLASSES]) + (", …" if len(classes) > SHOWN_CLASSES else "")
    return tr("{} folders of classes: {}").format(len(classes), names)
