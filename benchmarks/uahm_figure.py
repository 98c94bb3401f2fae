"""Figure 5.14 of the thesis: how the quality of generated images and retrieval go as a training goes on."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Dict, List, Sequence

from backend.errors import InputError
from backend.training.run_log import METRICS_NAME
from backend.training.uahm_progress import GALLERY

_BEFORE = "validation_"
_PICTURES = 4


def progress_of(run: Path) -> Dict[str, List[float]]:
    """Figures of a run by name, each with a value for every validation; ``step`` among them.

    Raises:
        InputError: the run has none (``metrics_missing``).
    """
    path = run / METRICS_NAME
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []
    rows = [row for row in rows if _BEFORE + "map_at_all" in row]
    if not rows:
        raise InputError(
            f"{str(run)!r} has no figures of validations", "Train with --validation-fraction.", code="metrics_missing"
        )
    names = [name for name in rows[0] if name.startswith(_BEFORE)]
    found = {name[len(_BEFORE) :]: [float(row.get(name, float("nan"))) for row in rows] for name in names}
    return {**found, "step": [float(row["step"]) for row in rows]}


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Of ranks (Spearman), -1 to 1."""
    from scipy.stats import spearmanr

    return float(spearmanr(one, other).statistic)


def draw_progress(runs: Sequence[Path], out: Path) -> None:
    """Retrieval and Fréchet distance over the steps, a line for each run, above pictures of the first run's images."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure = plt.figure(figsize=(10.0, 6.4), layout="constrained")
    grid = figure.add_gridspec(2, _PICTURES, height_ratios=(1.25, 1.0))
    left, right = figure.add_subplot(grid[0, :2]), figure.add_subplot(grid[0, 2:])
    for run in runs:
        found = progress_of(run)
        left.plot(found["step"], found["map_at_all"], marker=".", label=run.name)
        if "frechet" in found:
            right.plot(found["step"], found["frechet"], marker=".", label=run.name)
            print(f"{run.name}: rank correlation {correlation(found['map_at_all'], found['frechet']):+.2f}")
            for row in zip(found["step"], found["map_at_all"], found["frechet"], found["inception"]):
                print("  step {:.0f}: MAP@all {:.4f}, Fréchet {:.2f}, inception {:.2f}".format(*row))
    left.set(xlabel="step", ylabel="MAP over the whole archive", title="retrieval (higher is better)")
    right.set(xlabel="step", ylabel="Fréchet distance", title="generated images (lower is better)", yscale="log")
    for axes in (left, right):
        axes.grid(alpha=0.3)
        axes.legend()
    pictures = sorted((runs[0] / GALLERY).glob("[0-9]*.png"))
    chosen = [pictures[round(i * (len(pictures) - 1) / (_PICTURES - 1))] for i in range(_PICTURES)] if pictures else []
    for number, path in enumerate(chosen):
        axes = figure.add_subplot(grid[1, number])
        image = plt.imread(path)
        axes.imshow(image[:, : image.shape[1] // 2], interpolation="nearest")
        axes.set_title(f"step {int(path.stem)}: real, then generated", fontsize=8)
        axes.axis("off")
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.with_name("." + out.name)
    figure.savefig(partial, dpi=110, format="png")
    plt.close(figure)
    os.replace(partial, out)
