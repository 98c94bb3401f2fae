"""Layout ``pairs-csv``: a table ``pairs.csv`` beside folders ``sar`` and ``optical`` of images of the same names.

Columns: ``name`` (of both files, without suffix), ``place_group`` (what shows the same ground has the same), and
optionally ``scene`` (kind of land) and ``accepted`` (0: what review has rejected, which is left out).
"""

from __future__ import annotations

import csv
from pathlib import Path

from ...errors import InputError
from .layout import PICTURES, Layout, empty, group_of, images_in
from .pair_source import PairScene
from .patch_scene import PatchFamily, PatchScene
from .sample_radiometry import spread_sample

TABLE = "pairs.csv"
_NEEDED = ("name", "place_group")


def _recognises(folder: Path) -> bool:
    return (folder / TABLE).is_file()


def _rows(table: Path) -> list[dict[str, str]]:
    try:
        with open(table, newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = [name for name in _NEEDED if name not in (reader.fieldnames or [])]
            rows = [] if missing else [row for row in reader if row["name"] and _is_accepted(row)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"table {str(table)!r} cannot be read ({error})", "Save it as UTF-8.", code="table_invalid"
        ) from None
    if missing:
        raise InputError(
            f"table {str(table)!r} has no column {missing[0]!r}",
            "Its first line names the columns: name,place_group and optionally scene.",
            code="table_invalid",
        )
    return rows


def _is_accepted(row: dict[str, str]) -> bool:
    return (row.get("accepted") or "1").strip().lower() not in ("0", "false", "no")


def _read(folder: Path) -> list[PairScene]:
    rows = _rows(folder / TABLE)
    if not rows:
        raise empty(folder / TABLE)
    sar, optical = images_in(folder / "sar"), images_in(folder / "optical")
    for row in rows:
        name = row["name"]
        for kind, paths in (("sar", sar), ("optical", optical)):
            if name not in paths:
                raise InputError(
                    f"{TABLE} names {name!r}, and {str(folder / kind)!r} has no image of that name",
                    "Bring it there or take the line out of the table.",
                    code="pair_incomplete",
                )
        if not row["place_group"]:
            raise InputError(
                f"{TABLE} gives no place_group for {name!r}",
                "What shows the same ground has the same group; else give each a group of its own.",
                code="table_invalid",
            )
    names = [row["name"] for row in rows]
    sample = spread_sample(names)
    is_pictures = all(Path(paths[name]).suffix.lower() in PICTURES for paths in (sar, optical) for name in names)
    family = PatchFamily(
        folder.name,
        [sar[name] for name in sample],
        [optical[name] for name in sample],
        is_whole=is_pictures,
        is_georeferenced=not is_pictures,
    )
    return [
        PatchScene(
            family,
            row["name"],
            group_of(folder, row["place_group"]),
            sar[row["name"]],
            optical[row["name"]],
            row.get("scene") or None,
        )
        for row in rows
    ]


LAYOUT = Layout("pairs-csv", f"{TABLE} (name, place_group, scene) beside sar/ and optical/", _recognises, _read)
