"""Opens labelled images in whatever known layout they lie.

``class-folders``: a folder of images for each class, as EuroSAT, RSSCN7 and most sets of scenes come; it may lie within
folders that hold nothing else (EuroSAT unpacks to ``2750/AnnualCrop/AnnualCrop_1.jpg``, its thirteen bands to ``.tif``
files in the same folders). ``pairs-csv``: a table with the columns ``name, scene, place_group`` beside ``sar/`` and
``optical/``; the SAR image and the optical one become the bands of one image, in that order. ``images``: a folder of
images, for what needs no classes.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

from ...errors import InputError, UsageError
from .labelled_set import LabelledImage, LabelledSet

TABLE = "pairs.csv"
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".jp2", ".img"})
_COLUMNS = ("name", "scene", "place_group")
_LEFTOVERS = (".", "__MACOSX")  # ._NAME.jpg and a folder of such is what macOS puts into archives
_DEEPEST = 8  # folders within one another that hold nothing else; EuroSAT's thirteen bands lie that deep


def open_labelled(data: str, needs_classes: bool = True) -> LabelledSet:
    """Open what ``--data`` names.

    Args:
        needs_classes: whether there must be two classes or more; else a folder of images without any will do.

    Raises:
        UsageError: nothing named. InputError: it does not exist (``data_missing``), is in no known layout
            (``layout_unknown``), lacks an image that the table names (``pair_incomplete``), has a table that cannot be
            used (``table_invalid``), or images of one class alone (``one_class``).
    """
    if not data.strip():
        raise UsageError("no labelled images named", "Give a folder with --data.")
    folder = Path(data).expanduser()
    if not folder.is_dir():
        raise InputError(
            f"{data!r} is no folder" if folder.exists() else f"{data!r} does not exist",
            "Name the folder of the labelled images.",
            code="data_missing",
        )
    if (folder / TABLE).is_file():
        found = _of_table(folder, data)
    else:
        found = _of_folders(_descend(folder), data, needs_classes)
    if needs_classes and len(found.classes) < 2:
        raise InputError(
            f"{data!r} has images of one class alone, {found.classes[0]!r}",
            "Two classes or more are needed, each in a folder of its own; only train uahm does without.",
            code="one_class",
        )
    return found


def _descend(folder: Path) -> Path:
    """The folder that holds the classes' folders: the first on the way down that is more than a way."""
    for _ in range(_DEEPEST):
        folders = _folders(folder)
        if len(folders) != 1 or _images(folder) or _images(folders[0]):
            return folder
        folder = folders[0]
    return folder


def _of_folders(folder: Path, source: str, needs_classes: bool) -> LabelledSet:
    classes = [(path.name, _images(path)) for path in _folders(folder)]
    classes = [(name, images) for name, images in classes if images]
    alone = [] if classes or needs_classes else _images(folder)
    if alone:
        images = [LabelledImage(path.name, 0, path.name, (str(path),)) for path in alone]
        return LabelledSet("images", source, (folder.name,), tuple(images))
    if not classes:
        raise InputError(
            f"folder {source!r} is in no layout of labelled images that is known",
            f"Looked in it for CLASS/*.jpg or *.tif, and for {TABLE} ({', '.join(_COLUMNS)}) beside sar/ and optical/.",
            code="layout_unknown",
        )
    images = [
        LabelledImage(f"{name}/{path.name}", label, f"{name}/{path.name}", (str(path),))
        for label, (name, paths) in enumerate(classes)
        for path in paths
    ]
    return LabelledSet("class-folders", source, tuple(name for name, _ in classes), tuple(images))


def _of_table(folder: Path, source: str) -> LabelledSet:
    rows = [row for row in _rows(folder / TABLE) if (row.get("accepted") or "1").strip() != "0"]
    if not rows:
        raise InputError(f"table {str(folder / TABLE)!r} names no image", "Give it a line each.", code="table_invalid")
    files = [{path.stem: str(path) for path in _images(folder / kind)} for kind in ("sar", "optical")]
    classes = sorted({row["scene"] for row in rows})
    images = []
    for row in rows:
        name = row["name"]
        for kind, paths in zip(("sar", "optical"), files):
            if name not in paths:
                raise InputError(
                    f"{TABLE} names {name!r}, and {str(folder / kind)!r} has no image of that name",
                    "Bring it there or take the line out of the table.",
                    code="pair_incomplete",
                )
        images.append(
            LabelledImage(name, classes.index(row["scene"]), row["place_group"], tuple(paths[name] for paths in files))
        )
    if len({image.name for image in images}) < len(images):
        raise InputError(f"{TABLE} names an image twice", "Take one of the lines out.", code="table_invalid")
    return LabelledSet("pairs-csv", source, tuple(classes), tuple(images))


def _rows(table: Path) -> list[dict[str, str]]:
    try:
        with open(table, newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = [name for name in _COLUMNS if name not in (reader.fieldnames or [])]
            rows = [] if missing else list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"table {str(table)!r} cannot be read ({error})", "Save it as UTF-8.", code="table_invalid"
        ) from None
    bad = next((number for number, row in enumerate(rows, 2) if not all(row[name] for name in _COLUMNS)), None)
    if missing or bad is not None:
        what = f"has no column {missing[0]!r}" if missing else f"lacks a value in line {bad}"
        raise InputError(
            f"table {str(table)!r} {what}",
            f"Its first line names the columns {', '.join(_COLUMNS)}; each image has all three.",
            code="table_invalid",
        )
    return rows


def _folders(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        found = sorted(
            Path(entry.path) for entry in entries if entry.is_dir() and not entry.name.startswith(_LEFTOVERS)
        )
    return [path for path in found if not _is_written_by_the_engine(path)]


def _is_written_by_the_engine(folder: Path) -> bool:
    """Whether these are the pictures of a run, or generated images: no class, if a run lies among the data."""
    is_gallery = folder.name == "gallery" and (folder.parent / "metrics.jsonl").is_file()
    return is_gallery or all((folder / name).is_file() for name in ("contact_sheet.png", "report.json"))


def _images(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(_LEFTOVERS) and path.is_file()
    )
