"""A reliability plot: how often what was so sure was right, with matplotlib; nothing is measured here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Sequence, Tuple

import numpy as np

from backend.evaluation.metrics import expected_calibration_error, reliability_table

_BINS = 10
_BLUE, _GREY, _RED = "#1b6ca8", "#9aa5ad", "#d7191c"


def draw_reliability(path: str, panels: Sequence[Tuple[str, np.ndarray, np.ndarray]], threshold: float) -> None:
    """Write a PNG, whole or not at all.

    Args:
        panels: name, (N,) confidences and (N,) whether right, one beside the other.
        threshold: of acceptance, drawn as a line.
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(
        2, len(panels), figsize=(4.6 * len(panels), 5.4), height_ratios=(3, 1), sharex=True, squeeze=False
    )
    for (name, sure, right), upper, lower in zip(panels, axes[0], axes[1]):
        rows = reliability_table(sure, right, _BINS)
        filled = [row for row in rows if row.count]
        middle = [row.mean_confidence for row in filled]
        share = np.array([row.accuracy for row in filled])
        bounds = np.array([_wilson(row.accuracy, row.count) for row in filled]).T
        upper.plot([0, 1], [0, 1], color=_GREY, linewidth=1, label="perfect")
        upper.axvline(threshold, color=_RED, linewidth=1, linestyle=":", label=f"accepted from {threshold:g}")
        upper.errorbar(
            middle, share, np.maximum(np.abs(bounds - share), 0.0), fmt="o", color=_BLUE, markersize=4, capsize=2,
            label="right, 95 % interval",
        )  # fmt: skip
        error = expected_calibration_error(sure, right, _BINS)
        upper.set_title(f"{len(sure)} {name}, ECE {error:.3f}", fontsize=10)
        upper.set_ylabel("share that is right")
        upper.set_ylim(-0.03, 1.03)
        upper.legend(fontsize=8, loc="upper left")
        lower.bar([row.lower + 0.05 for row in rows], [row.count for row in rows], 0.09, color=_GREY)
        lower.set_yscale("symlog", linthresh=10)
        lower.set_ylabel("number")
        lower.set_xlabel("confidence")
        lower.set_xlim(-0.02, 1.02)
    figure.tight_layout()
    target = Path(path)
    partial = target.with_name(f".{target.name}.part")
    figure.savefig(partial, format="png", dpi=110, metadata={"Software": None})
    pyplot.close(figure)
    os.replace(partial, target)


def _wilson(share: float, count: int) -> Tuple[float, float]:
    # Wilson 1927, doi:10.1080/01621459.1927.10502953
    z = 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * np.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return float(middle - half), float(middle + half)
