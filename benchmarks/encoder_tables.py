"""Tables of the comparison of the encoder with its peers, from the rows of encoder.py."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from benchmarks.loose_windows import NEAR_PX
from benchmarks.query_rows import NEAR_M, difference, hits, rate, ratio
from benchmarks.row_log import IDENTITY
from benchmarks.table import markdown, percent

METHODS = ("structural", "ncc", "cmpc", "encoder", "encoder+structural")
"""In the order they are run and shown; the first is what the others are compared with."""

PARTS = ("whole", "aligned", "grid", "patches", "fixtures", "simulated")

PEER = METHODS[0]

_TITLES = {
    "whole": "Patches anywhere on the whole raster",
    "aligned": "Patches of the tile grid on the whole raster",
    "grid": "Patches of the tile grid against those of the grid",
    "patches": "Pairs of 256 px, one a place group: their middles",
    "fixtures": "Float dB in UTM: crops within all windows of the places",
    "simulated": "Simulated scenes: crops of the strips within all scenes",
}
_ASKED: Sequence[Tuple[str, str, Optional[float], str, float]] = (
    ("whole", "64 px, all placements", NEAR_M, "times", 4.0),
    ("whole", "128 px, all placements", NEAR_M, "rate", 0.70),
    ("whole", "256 px, all placements", NEAR_M, "rate", 0.92),
    ("aligned", "64 px, all placements", None, "times", 3.0),
    ("patches", "64 px, all placements", None, "times", 2.0),
    ("patches", "128 px, all placements", None, "times", 2.0),
    ("patches", "256 px, all placements", None, "times", 2.0),
    ("patches", "64 px, pooled", None, "times", 2.0),
    ("patches", "128 px, pooled", None, "times", 2.0),
    ("patches", "256 px, pooled", None, "times", 2.0),
    *(
        (part, f"{px} px, all placements", within, "apart", 0.0)
        for part in ("fixtures", "simulated")
        for px in (64, 128)
        for within in (None, NEAR_PX)
    ),
)
"""Part, case, metres or pixels (None: the first answer is right), measure, and its least value: ``times`` as many as
the structural descriptor; ``rate``; ``apart`` from it."""

Row = Mapping[str, Any]


def comparison(rows: Sequence[Row]) -> str:
    """All tables in Markdown, and what was asked for against what came out."""
    parts = []
    for part in PARTS:
        found = [row for row in rows if row[IDENTITY]["part"] == part]
        if found:
            make = {"whole": _whole, "aligned": _whole, "grid": _grid}.get(part, _loose)
            count = max(int(row["num_queries"]) for row in found)
            parts.append(f"### {_TITLES[part]}\n\n{count} queries a row.\n\n{make(found)}")
    asked = _asked(rows)
    return "\n\n".join([*parts, *([f"### Against what was asked\n\n{asked}"] if asked else [])])


def _whole(rows: Sequence[Row]) -> str:
    head = ["case", "method", "≤100 m", "× structural", "≤100 m of the content", "R@1", "R@5", "R@10", "MRR"]
    head += ["median m", "s/query"]
    body = []
    for row in in_order(rows):
        spread = row["interval"]
        body.append(
            [row[IDENTITY]["case"], row[IDENTITY]["method"]]
            + [percent(row["recall_at_m"]["100"], _numbers(spread["recall_at_m"]["100"])), _times(row, rows, NEAR_M)]
            + [_content(row)]
            + [percent(row["recall"][k], _numbers(spread["recall"][k])) for k in ("1", "5", "10")]
            + [_interval(row["mrr"], spread["mrr"]), _metres(row["median_error_m"])]
            + [f"{row['seconds_per_query']:.3f}"]
        )
    return markdown(head, body)


def _content(row: Row) -> str:
    """Against where the content of a query lies, where the images tell; see :mod:`backend.evaluation.content_truth`."""
    content = row.get("content")
    if content is None:
        return "-"
    return percent(content["recall_at_m"]["100"], _numbers(content["interval"]["100"]))


def _grid(rows: Sequence[Row]) -> str:
    head = ["case", "method", "references", "R@1", "R@5", "R@10", "MRR", "≤100 m"]
    body = []
    for row in in_order(rows):
        spread = row["interval"]
        body.append(
            [row[IDENTITY]["case"], row[IDENTITY]["method"], f"{row['num_references']:,}"]
            + [percent(row["recall"][k], _numbers(spread["recall"][k])) for k in ("1", "5", "10")]
            + [_interval(row["mrr"], spread["mrr"])]
            + [percent(row["recall_at_m"]["100"], _numbers(spread["recall_at_m"]["100"]))]
        )
    return markdown(head, body)


def _loose(rows: Sequence[Row]) -> str:
    head = ["case", "method", "R@1", "× structural", "R@5", "MRR", "≤10 px"]
    body = []
    for row in in_order(rows):
        spread, pooled = row["interval"], "pooled" in row[IDENTITY]["case"]
        body.append(
            [row[IDENTITY]["case"], row[IDENTITY]["method"]]
            + [percent(row["recall_at_1"], _numbers(spread["recall_at_1"])), _times(row, rows, None)]
            + [percent(row["recall_at_5"], _numbers(spread["recall_at_5"])), f"{row['mrr']:.3f}"]
            + ["-" if pooled else percent(row["near"], _numbers(spread["near"]))]
        )
    return markdown(head, body)


def in_order(rows: Sequence[Row]) -> List[Row]:
    """By patch size, search and method."""

    def place(row: Row) -> Tuple[int, str, int]:
        case = row[IDENTITY]["case"]
        return int(case.split()[0]), case.split(", ")[1], METHODS.index(row[IDENTITY]["method"])

    return sorted(rows, key=place)


def peer_of(row: Row, rows: Sequence[Row]) -> Optional[Row]:
    """The row of the same part and patch size by the structural descriptor; None for itself and where there is none.

    A method that searches otherwise than all others is compared with their search of the same patch size.
    """
    own = row[IDENTITY]
    if own["method"] == PEER:
        return None
    same = [
        other
        for other in rows
        if other[IDENTITY]["method"] == PEER
        and other[IDENTITY]["part"] == own["part"]
        and other[IDENTITY]["case"].split()[0] == own["case"].split()[0]
        and len(other["ranks"]) == len(row["ranks"])
    ]
    exact = [other for other in same if other[IDENTITY]["case"] == own["case"]]
    return next(iter([*exact, *same]), None)


def _times(row: Row, rows: Sequence[Row], within: Optional[float]) -> str:
    peer = peer_of(row, rows)
    if peer is None:
        return "-"
    times, (low, high) = ratio(hits(row, within), hits(peer, within), row["blocks"])
    return f"{times:.2f}" if not np.isfinite([low, high]).all() else f"{times:.2f} ({low:.2f}-{high:.2f})"


def _asked(rows: Sequence[Row]) -> str:
    head = ["what", "asked", "encoder", "encoder+structural"]
    body: List[List[str]] = []
    for part, case, within, measure, least in _ASKED:
        words = [_measured(rows, part, case, method, within, measure, least) for method in METHODS[-2:]]
        if any(words):
            what = f"{_TITLES[part]}: {case}, " + (
                "R@1" if within is None else f"within {within:g} {'m' if part == 'whole' else 'px'}"
            )
            asked = {"times": f"≥ {least:g} × structural", "rate": f"≥ {100 * least:g} %", "apart": "≥ structural"}
            body.append([what, asked[measure], *[word or "-" for word in words]])
    return markdown(head, body) if body else ""


def _measured(
    rows: Sequence[Row], part: str, case: str, method: str, within: Optional[float], measure: str, least: float
) -> str:
    """``4.20 (3.10-5.90), reached``; empty where it was not measured."""
    by_case: Dict[Tuple[str, str, str], Row] = {
        (row[IDENTITY]["part"], row[IDENTITY]["case"], row[IDENTITY]["method"]): row for row in rows
    }
    row = by_case.get((part, case, method))
    peer = None if row is None else peer_of(row, rows)
    if row is None or (peer is None and measure != "rate"):
        return ""
    flags, blocks = hits(row, within), row["blocks"]
    if measure == "rate" or peer is None:
        value, spread = rate(flags, blocks)
        text = percent(value, spread) + " %"
    elif measure == "times":
        value, spread = ratio(flags, hits(peer, within), blocks)
        text = f"{value:.2f} ({spread[0]:.2f}-{spread[1]:.2f}) ×" if np.isfinite(spread).all() else f"{value:.2f} ×"
    else:
        value, spread = difference(flags, hits(peer, within), blocks)
        around = f" ({100 * spread[0]:+.1f} to {100 * spread[1]:+.1f})" if np.isfinite(spread).all() else ""
        text = f"{100 * value:+.1f}{around} points"
    return f"{text}, {'reached' if value >= least else 'missed'}"


def _interval(value: float, spread: Optional[Sequence[Optional[float]]]) -> str:
    low, high = _numbers(spread)
    return f"{value:.3f}" if not np.isfinite([low, high]).all() else f"{value:.3f} ({low:.2f}-{high:.2f})"


def _metres(value: Optional[float]) -> str:
    return "-" if value is None else f"{value:.0f}"


def _numbers(spread: Optional[Sequence[Optional[float]]]) -> Tuple[float, float]:
    low, high = spread or (None, None)
    return (np.nan if low is None else low), (np.nan if high is None else high)
