"""Tables of the ablation, from the rows of encoder_ablation.py: each variant against the base."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from benchmarks.query_rows import NEAR_M, difference, hits, rate
from benchmarks.row_log import IDENTITY
from benchmarks.table import markdown, percent

BASE = "heatmap"
"""The variant that the others are compared with."""

ADVERSARIES = (BASE, "wasserstein", "classifier")

RANDOM, GENERATED = "random-negatives", "generated-negatives"
NEGATIVES = (BASE, RANDOM, GENERATED)

Row = Mapping[str, Any]
Runs = Dict[Tuple[str, int], Dict[int, Row]]
"""Variant and patch size -> seed -> row."""


def ablation(rows: Sequence[Row]) -> str:
    """The tables in Markdown: over places, and for adversaries and further negatives over seeds."""
    if not rows:
        return ""
    runs: Runs = {}
    for row in rows:
        own = row[IDENTITY]
        runs.setdefault((own["variant"], own["patch_px"]), {})[own["seed"]] = row
    own = rows[0][IDENTITY]
    length = f"{own['steps']} steps" if "steps" in own else f"{own['minutes']:g} minutes"
    counts = f"Runs of {length} with batches of {own['batch']}; {rows[0]['num_queries']} queries a patch size"
    over_places = (
        f"{counts}. Shares within {NEAR_M:g} m of single patches anywhere, with 95 % intervals by block; differences "
        "are taken query by query against the base of the same seeds, in points."
    )
    over_seeds = (
        "The adversaries over seeds: mean and 95 % interval of Student's t; differences are taken seed by seed. That "
        "interval says what another seed would give on the same places."
    )
    parts = [over_places, _over_places(runs), over_seeds, _over_seeds(runs, ADVERSARIES, "adversary")]
    if any(name in (RANDOM, GENERATED) for name, _ in runs):
        parts += ["Further negatives over seeds, likewise:", _over_seeds(runs, NEGATIVES, "negatives")]
    return "\n\n".join(parts)


def _over_places(runs: Runs) -> str:
    sizes = sorted({px for _, px in runs})
    names = list(dict.fromkeys(name for name, _ in runs))
    head = ["variant", "seeds"]
    for px in sizes:
        head += [f"{px} px ≤100 m", "to the base", "intervals"]
    body = []
    for name in sorted(names, key=lambda name: (name != BASE, names.index(name))):
        cells = [name, str(max(len(runs.get((name, px), {})) for px in sizes))]
        for px in sizes:
            cells += _against_base(runs.get((name, px), {}), runs.get((BASE, px), {}), name == BASE)
        body.append([*cells, f"{_seconds(runs, name):.0f}"])
    return markdown([*head, "s/run"], body)


def _against_base(variant: Mapping[int, Row], base: Mapping[int, Row], is_base: bool) -> List[str]:
    """Share, difference, and whether the two intervals touch."""
    if not variant:
        return ["-", "-", "-"]
    blocks = next(iter(variant.values()))["blocks"]
    share, spread = rate(_mean_hits(variant, list(variant)), blocks)
    seeds = [seed for seed in variant if seed in base]
    if is_base or not seeds:
        return [percent(share, spread), "-", "-"]
    ours, theirs = _mean_hits(variant, seeds), _mean_hits(base, seeds)
    apart, (low, high) = difference(ours, theirs, blocks)
    other = rate(theirs, blocks)[1]
    own = rate(ours, blocks)[1]
    touch = "overlap" if own[0] <= other[1] and other[0] <= own[1] else "apart"
    return [percent(share, spread), _points(apart, low, high), touch]


def _over_seeds(runs: Runs, names: Sequence[str], title: str) -> str:
    sizes = sorted({px for _, px in runs})
    head = [title, "seeds", *[text for px in sizes for text in (f"{px} px ≤100 m", "to none")]]
    body = []
    for name in names:
        cells = [{BASE: "none"}.get(name, name), str(len(runs.get((name, sizes[0]), {})))]
        for px in sizes:
            own, base = runs.get((name, px), {}), runs.get((BASE, px), {})
            shares = [float(np.mean(hits(row))) for row in own.values()]
            mean, half = over_seeds(shares)
            cells.append(_plus_minus(f"{100 * mean:.1f}", half) if shares else "-")
            seeds = [seed for seed in own if seed in base]
            if name == BASE or not seeds:
                cells.append("-")
                continue
            mean, half = over_seeds([float(np.mean(hits(own[s])) - np.mean(hits(base[s]))) for s in seeds])
            cells.append(_plus_minus(f"{100 * mean:+.1f}", half))
        body.append(cells)
    return markdown(head, body)


def over_seeds(values: Sequence[float]) -> Tuple[float, float]:
    """Mean and half the width of its 95 % interval (Student's t); nan where one value or none says nothing of it."""
    if len(values) < 2:
        return (float(values[0]) if values else math.nan), math.nan
    from scipy.stats import t

    count = len(values)
    half = float(t.ppf(0.975, count - 1)) * float(np.std(values, ddof=1)) / math.sqrt(count)
    return float(np.mean(values)), half


def _mean_hits(runs: Mapping[int, Row], seeds: Sequence[int]) -> np.ndarray:
    """(N,) share of the runs of these seeds that found each query."""
    return np.mean([hits(runs[seed]) for seed in seeds], axis=0)


def _points(value: float, low: float, high: float) -> str:
    text = f"{100 * value:+.1f}"
    return text if not np.isfinite([low, high]).all() else f"{text} ({100 * low:+.1f} to {100 * high:+.1f})"


def _plus_minus(value: str, half: float) -> str:
    return f"{value} ± {100 * half:.1f}" if np.isfinite(half) else value


def _seconds(runs: Runs, name: str) -> float:
    """Of training, the mean over runs."""
    found = [row["training_seconds"] for (variant, _), rows in runs.items() if variant == name for row in rows.values()]
    return float(np.mean(found))
