"""Figure 5.8 of the thesis: precision against recall as more of the archive is taken, set by set."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List, Tuple

import numpy as np

from benchmarks.row_log import IDENTITY
from benchmarks.uahm_runs import UNLEARNED
from benchmarks.uahm_tables import LABELS, Rows

_CURVE = "precision_recall"


def mean_curve(rows: Rows, data: str, kind: str, bits: int) -> List[Tuple[float, float]]:
    """(recall, precision), means over the seeds at each share of the archive; empty where nothing was measured.

    GANs and the features themselves are compared by their numbers, the others by bits, as in the tables.
    """
    by_numbers = kind.startswith("gan")
    curves = [
        (row["real"] if by_numbers else row)[_CURVE]
        for row in rows
        if row[IDENTITY]["data"] == data
        and row[IDENTITY]["kind"] == kind
        and (kind == UNLEARNED or row[IDENTITY].get("bits") == bits)
    ]
    shortest = min((len(curve) for curve in curves), default=0)
    means = np.mean([curve[:shortest] for curve in curves], axis=0) if shortest else np.zeros((0, 2))
    return [(float(recall), float(precision)) for recall, precision in means]


def draw_curves(rows: Rows, bits: int, out: Path) -> None:
    """A panel for each set, a line for each kind; written whole."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    names = list(dict.fromkeys(str(row[IDENTITY]["data"]) for row in rows))
    figure, panels = plt.subplots(1, len(names), figsize=(4.2 * len(names), 3.8), squeeze=False, layout="constrained")
    for name, axes in zip(names, panels[0]):
        # A colour for each kind in all panels, also where a set has no GAN MS.
        for number, (kind, label) in enumerate(LABELS.items()):
            curve = mean_curve(rows, name, kind, bits)
            if curve:
                axes.plot(*zip(*curve), f"C{number}", label=label, linestyle="--" if kind == UNLEARNED else "-")
        axes.set(xlabel="recall", ylabel="precision", title=f"{name}, {bits} bits", xlim=(0.0, 1.0), ylim=(0.0, 1.0))
        axes.grid(alpha=0.3)
    panels[0][0].legend(fontsize=8)
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.with_name("." + out.name)
    figure.savefig(partial, dpi=110, format="png")
    plt.close(figure)
    os.replace(partial, out)
