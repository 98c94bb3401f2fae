"""Tables of hard_negatives.py: each kind of negatives, over seeds, at a threshold and at fixed false positive rates."""

from __future__ import annotations

import math
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from benchmarks.row_log import IDENTITY
from benchmarks.table import markdown

BASE = "before"
"""The network before it is trained on."""

DENSE = "no verifier"

Row = Mapping[str, Any]

FIGURES: Tuple[Tuple[str, Callable[[Row], Any]], ...] = (
    ("accuracy", lambda row: row["accuracy"]),
    ("precision", lambda row: row["precision"]),
    ("recall", lambda row: row["recall"]),
    ("FPR", lambda row: row["fpr"]),
    ("recall at FPR 5 %", lambda row: row["recall_at_fpr"]["0.05"]),
    ("recall at FPR 4 %", lambda row: row["recall_at_fpr"]["0.04"]),
    ("AUROC", lambda row: row["auroc"]),
    ("FPR at recall 95 %", lambda row: row["fpr95"]),
)

_T95 = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306, 10: 2.262}
"""Student's t for 95 %, by number of seeds."""


def tables(rows: Sequence[Row]) -> str:
    """All tables in Markdown: methods without a verifier, then one for each network and share of the places."""
    if not rows:
        return ""
    parts = [_dense([row for row in rows if row[IDENTITY]["network"] == DENSE])]
    groups: Dict[Tuple[str, float], List[Row]] = {}
    for row in rows:
        own = row[IDENTITY]
        if own["network"] != DENSE:
            groups.setdefault((own["network"], own["share"]), []).append(row)
    parts += [
        _network(name, share, group)
        for (name, share), group in sorted(groups.items(), key=lambda g: (g[0][0], -g[0][1]))
    ]
    return "\n\n".join(part for part in parts if part)


def over_seeds(values: Sequence[float]) -> str:
    """Mean, and half the length of the 95 % interval of Student's t where there are several."""
    known = np.array([math.nan if value is None else value for value in values], float)
    if np.isnan(known).any() or not len(known):
        return "-"
    if len(known) < 2:
        return f"{known.mean():.3f}"
    return f"{known.mean():.3f} ± {_T95.get(len(known), 1.96) * known.std(ddof=1) / math.sqrt(len(known)):.3f}"


def _dense(rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    head = ["highest cosine of", "recall at FPR 5 %", "recall at FPR 4 %", "AUROC (95 % interval by block)"]
    body = []
    for row in rows:
        low, high = row["interval"]["auroc"]
        rates = row["recall_at_fpr"]
        cells = [row[IDENTITY]["negatives"], f"{rates['0.05']:.3f}", f"{rates['0.04']:.3f}"]
        body.append([*cells, f"{row['auroc']:.3f} ({low:.3f} to {high:.3f})"])
    first = rows[0]
    text = (
        f"Without a verifier: {first['num_pairs']} pairs, half of one place, in {first['num_blocks']} blocks of ground."
    )
    return text + "\n\n" + markdown(head, body)


def _network(name: str, share: float, rows: Sequence[Row]) -> str:
    kinds: Dict[str, Dict[int, Row]] = {}
    for row in rows:
        own = row[IDENTITY]
        half = own.get("hard_share", 1.0)
        label = own["negatives"] if half == 1.0 else f"{own['negatives']}, {100 * half:g} % of them"
        kinds.setdefault(label, {})[own["seed"]] = row
    own, fine = rows[0][IDENTITY], [row[IDENTITY] for row in rows if "fine_steps" in row[IDENTITY]]
    text = f"**{name}**, {100 * share:g} % of the places ({rows[0]['places']}): "
    text += f"{own['steps']} steps of {own['batch']} pairs"
    text += " and as many random negatives"
    if fine:
        text += f", then {fine[0]['fine_steps']} with the negatives of the row"
    head = ["negatives", "seeds", *(label for label, _ in FIGURES), "AUROC to random"]
    body = []
    for kind, seeds in kinds.items():
        cells = [kind, str(len(seeds))]
        cells += [over_seeds([figure(row) for row in seeds.values()]) for _, figure in FIGURES]
        random = kinds.get("random", {})
        shared = [seed for seed in seeds if seed in random]
        gain = [seeds[seed]["auroc"] - random[seed]["auroc"] for seed in shared]
        cells.append("" if kind in ("random", BASE) or not gain else over_seeds(gain))
        body.append(cells)
    return text + ".\n\n" + markdown(head, body)
