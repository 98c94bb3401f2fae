"""Tables of the benchmark of generated images: differences are taken seed by seed."""

from __future__ import annotations

from typing import Any, Dict

from benchmarks.hashing_generated import REAL, changes
from benchmarks.row_log import IDENTITY


def row(name: str, seed: int, forest: float, river: float, every: float) -> "Dict[str, Any]":
    per_class = {"forest": {"map_at_100": forest}, "river": {"map_at_100": river}}
    return {IDENTITY: {"trained_on": name, "seed": seed}, "map_at_100": every, "per_class": per_class}


def test_changes_are_against_real_images_of_the_same_seed() -> None:
    rows = [row(REAL, 0, 0.5, 0.6, 0.55), row(REAL, 1, 0.7, 0.6, 0.65)]
    rows += [row("acgan", 1, 0.8, 0.6, 0.70), row("acgan", 0, 0.5, 0.5, 0.52)]
    head, _, body = changes(rows, ["acgan"]).splitlines()
    assert [cell.strip() for cell in head.split("|")[2:5]] == ["forest", "river", "ALL"]
    cells = [cell.strip() for cell in body.split("|")[1:5]]
    assert cells == ["with acgan", "+5.0 (+0.0 to +10.0)", "-5.0 (-10.0 to +0.0)", "+1.0 (-3.0 to +5.0)"]
