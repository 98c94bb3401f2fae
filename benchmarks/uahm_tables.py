"""Tables 5.6 to 5.9 of the thesis from rows, and which of its orderings hold."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Optional, Sequence

from benchmarks.row_log import IDENTITY
from benchmarks.table import markdown
from benchmarks.uahm_runs import FUSED, MATRIX, MATRIX_FEATURES, UNLEARNED

LABELS = {
    "dhnn-ms": "DHNN MS (bin)",
    "gan-rgb": "GAN RGB (non-bin)",
    "gan-ms": "GAN MS (non-bin)",
    "uahm": "GAN_UAHM",
    UNLEARNED: "the features themselves",
}
THESIS = {
    "map_at_100": {
        ("dhnn-ms", False): ("0.2752", "0.2842", "0.2720"),
        ("gan-rgb", True): ("0.5184", "0.5287", "0.5480"),
        ("gan-ms", True): ("0.5655", "0.5915", "0.6002"),
        ("uahm", True): ("0.6510", "0.6575", "0.6810"),
        ("uahm", False): ("0.6470", "0.6556", "0.6785"),
    },
    "precision_at_20": {
        ("dhnn-ms", False): ("0.1542", "0.1808", "0.2283"),
        ("gan-rgb", True): ("0.5113", "0.5217", "0.5398"),
        ("gan-ms", True): ("0.5603", "0.5221", "0.5980"),
        ("uahm", True): ("0.6393", "0.6452", "0.6734"),
        ("uahm", False): ("0.6367", "0.6432", "0.6705"),
    },
}
"""Tables 5.7 and 5.8, EuroSAT, by 32, 64 and 128 bits; True is real-valued."""
THESIS_BITS = (32, 64, 128)
THESIS_MATRIX = {
    "texture + ImageNet": ("0.8899", "0.1626"),
    "raw colour": ("0.8884", "0.0853"),
    "local histogram": ("0.8894", "0.1071"),
    "texture + ImageNet + local histogram": ("0.8948", "0.1628"),
}
"""Table 5.6, with an Inception v3 in place of texture and EfficientNet."""
ORDER = (("uahm", "gan-ms"), ("uahm", "gan-rgb"), ("gan-ms", "gan-rgb"), ("gan-rgb", "dhnn-ms"), ("uahm", "dhnn-ms"))
_T_95 = {2: 12.71, 3: 4.303, 4: 3.182, 5: 2.776}
"""Quantile of Student's t for so many seeds."""

Rows = Sequence[Mapping[str, Any]]


def tables(rows: Rows) -> str:
    """All tables, set by set."""
    names = list(dict.fromkeys(row[IDENTITY]["data"] for row in rows))
    parts = [matrix_table(rows)]
    for key, title in (("map_at_100", "MAP@100"), ("precision_at_20", "Precision@20")):
        parts += [length_table(_of(rows, name), name, key, title) for name in names]
    parts += [class_table(_of(rows, name), name) for name in names]
    parts.append(order_table(rows, names))
    return "\n\n".join(part for part in parts if part)


def matrix_table(rows: Rows) -> str:
    """Table 5.6: accuracy and intersection over union of the similarity matrix, by features."""
    found = [row for row in rows if row[IDENTITY]["kind"] == MATRIX]
    there = [name for name in MATRIX_FEATURES if any(row[IDENTITY]["features"] == name for row in found)]
    body = []
    for name in dict.fromkeys(row[IDENTITY]["data"] for row in found):
        own = _of(found, name)
        for key, title in (("accuracy", "accuracy"), ("iou", "IoU")):
            cells = [spread([row[key] for row in own if row[IDENTITY]["features"] == features]) for features in there]
            none = spread([row["none_alike"] for row in own if row[IDENTITY]["features"] == FUSED])
            body.append([f"{name}: {title}", *cells, none if key == "accuracy" else "0"])
    for place, (title, none) in enumerate((("accuracy", "0.9000"), ("IoU", "0"))):
        cells = [THESIS_MATRIX[name][place] if name in THESIS_MATRIX else "-" for name in there]
        body.append([f"(thesis, EuroSAT: {title})", *cells, none])
    return markdown(["table 5.6", *there, "calling none alike"], body)


def length_table(rows: Rows, name: str, key: str, title: str) -> str:
    """Tables 5.7 and 5.8: by kind and length."""
    lengths = sorted({row[IDENTITY]["bits"] for row in rows if "bits" in row[IDENTITY]})
    kinds = [kind for kind in LABELS if any(row[IDENTITY]["kind"] == kind for row in rows)]
    body = []
    for kind in kinds:
        if kind == UNLEARNED:
            same = spread([row["real"][key] for row in rows if row[IDENTITY]["kind"] == kind])
            body.append([LABELS[kind], *[same for _ in lengths], *["-" for _ in lengths]])
            continue
        for real in [True, False] if kind == "uahm" else [kind.startswith("gan")]:
            cells = [spread(list(values(rows, kind, bits, key, real).values())) for bits in lengths]
            published = THESIS[key][(kind, real)]
            theirs = [published[THESIS_BITS.index(bits)] if bits in THESIS_BITS else "-" for bits in lengths]
            label = LABELS[kind] + ({True: " (non-bin)", False: " (bin)"}[real] if kind == "uahm" else "")
            body.append([label, *cells, *theirs])
    if not body:
        return ""
    sizes = next((f"{row['num_queries']} queries, archive {row['num_archive']}" for row in rows if "real" in row), "")
    head = [f"{title}, {name}: {sizes}", *(f"{bits}" for bits in lengths), *(f"thesis, {bits}" for bits in lengths)]
    return markdown(head, body)


def class_table(rows: Rows, name: str) -> str:
    """Table 5.9: MAP@100 by class at the greatest length."""
    lengths = sorted({row[IDENTITY]["bits"] for row in rows if "bits" in row[IDENTITY]})
    if not lengths:
        return ""
    classes = sorted({label for row in rows for label in row.get("per_class", {})})
    body = []
    for kind in (kind for kind in LABELS if kind != UNLEARNED):
        own = [row for row in rows if row[IDENTITY]["kind"] == kind and row[IDENTITY]["bits"] == lengths[-1]]
        if own:
            reports = [row["real"] if kind.startswith("gan") else row for row in own]
            cells = [
                spread([report["per_class"][label]["map_at_100"] for report in reports if label in report["per_class"]])
                for label in classes
            ]
            body.append([LABELS[kind] + (" (bin)" if kind == "uahm" else ""), *cells])
    return markdown([f"table 5.9, {name}, {lengths[-1]} bits", *classes], body)


def order_table(rows: Rows, names: Sequence[str]) -> str:
    """Differences in MAP@100 that the thesis's order says are positive: paired by seed, mean over the lengths."""
    body = []
    for better, worse in ORDER:
        cells = []
        for name in names:
            differences = paired(_of(rows, name), better, worse)
            cells.append(verdict(differences))
        body.append([f"{LABELS[better]} > {LABELS[worse]}", *cells])
    return markdown(["difference in MAP@100 (95 % interval over seeds)", *names], body)


def paired(rows: Rows, better: str, worse: str) -> List[float]:
    """A difference for each seed that has both, as the thesis compares them: UAHM and DHNN by bits, GANs by cosine."""
    lengths = sorted({row[IDENTITY]["bits"] for row in rows if "bits" in row[IDENTITY]})
    by_seed: Dict[int, List[float]] = {}
    for bits in lengths:
        one, other = (values(rows, kind, bits, "map_at_100", kind.startswith("gan")) for kind in (better, worse))
        for seed in sorted(set(one) & set(other)):
            by_seed.setdefault(seed, []).append(one[seed] - other[seed])
    return [sum(found) / len(found) for found in by_seed.values()]


def verdict(differences: Sequence[float]) -> str:
    """``+0.031 (+0.010..+0.052): holds``; open where the interval holds 0."""
    if not differences:
        return "-"
    mean, reach = interval(differences)
    if reach is None:
        return f"{mean:+.3f}"
    low, high = mean - reach, mean + reach
    word = "holds" if low > 0.0 else "the other way" if high < 0.0 else "open"
    return f"{mean:+.3f} ({low:+.3f}..{high:+.3f}): {word}"


def interval(found: Sequence[float]) -> "tuple[float, Optional[float]]":
    """Mean, and half of the 95 % interval by Student's t; None of fewer than two."""
    mean = sum(found) / len(found)
    if len(found) not in _T_95:
        return mean, None
    deviation = math.sqrt(sum((value - mean) ** 2 for value in found) / (len(found) - 1))
    return mean, _T_95[len(found)] * deviation / math.sqrt(len(found))


def values(rows: Rows, kind: str, bits: int, key: str, real: bool) -> Dict[int, float]:
    """A figure by seed."""
    own = [row for row in rows if row[IDENTITY]["kind"] == kind and row[IDENTITY].get("bits") == bits]
    return {int(row[IDENTITY]["seed"]): float((row["real"] if real else row)[key]) for row in own}


def spread(found: Sequence[float]) -> str:
    """``0.912 (0.905-0.920)``: mean and extremes; ``-`` of nothing."""
    if not found:
        return "-"
    mean = sum(found) / len(found)
    return f"{mean:.3f}" + (f" ({min(found):.3f}-{max(found):.3f})" if len(found) > 1 else "")


def _of(rows: Rows, name: str) -> Rows:
    return [row for row in rows if row[IDENTITY]["data"] == name]
