"""Drawing of what the encoder learned, with matplotlib; nothing is measured here."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Sequence, Tuple

import numpy as np

from benchmarks.modality_gap import ModalityGap

NEAR_M = 100.0
COLOURS = 64
"""Of the palette: pictures of patches stay small."""

_GREEN, _YELLOW, _RED = "#1a9641", "#e6b800", "#d7191c"
_SAR, _OPTICAL = "#d95f02", "#1b6ca8"


@dataclass(frozen=True)
class Answer:
    """An optical patch (3, P, P) in 0..1, its similarity, and its distance from the truth."""

    image: np.ndarray
    similarity: float
    distance_m: float


@dataclass(frozen=True)
class GalleryRow:
    """A SAR patch (1, P, P) in 0..1, the optical one (3, P, P) of its place, answers best first, its side on the
    ground."""

    query: np.ndarray
    truth: np.ndarray
    answers: List[Answer]
    side_m: float


def matplotlib_missing() -> bool:
    """Whether there is nothing to draw with."""
    return importlib.util.find_spec("matplotlib") is None


def frame_colour(distance_m: float, side_m: float) -> str:
    """Green within 100 m, yellow within one side of the patch, red beyond."""
    if distance_m <= NEAR_M:
        return _GREEN
    return _YELLOW if distance_m <= side_m else _RED


def draw_features(gaps: Sequence[Tuple[str, str, ModalityGap]], path: Path) -> None:
    """One panel a descriptor (columns) and kind of vector (rows): both modalities in the plane of the first two
    principal components.

    Args:
        gaps: (descriptor, kind of vector, what was found), row by row of two.
        path: of the picture.
    """
    figure, panels = _figure(2, len(gaps) // 2, 4.0, 3.4)
    for panel, (name, kind, gap) in zip(panels.flat, gaps):
        # Drawn in turns, or the second modality would hide the first.
        both = np.concatenate([gap.sar, gap.optical])
        colours = np.repeat([_SAR, _OPTICAL], len(gap.sar))
        order = np.random.default_rng(0).permutation(len(both))
        panel.scatter(*both[order].T, c=colours[order], s=6, alpha=0.6, linewidths=0)
        for label, colour in (("SAR", _SAR), ("optical", _OPTICAL)):
            panel.scatter([], [], c=colour, s=14, label=label)
        panel.set_title(
            f"{name}, {kind}\nWasserstein {gap.wasserstein:.3f} (by chance {gap.wasserstein_by_chance:.3f}), "
            f"modality told {100 * gap.classifier_accuracy:.0f} %",
            fontsize=8,
        )
        panel.set_xlabel(f"first two components: {100 * gap.explained:.0f} % of the variance", fontsize=7)
        panel.tick_params(labelsize=6)
        panel.set_aspect("equal", "datalim")
        panel.legend(fontsize=7, loc="upper right")
    figure.tight_layout(pad=0.5)
    _save(figure, path)


def draw_gallery(rows: Sequence[GalleryRow], patch_px: int, path: Path) -> None:
    """A row a query: the SAR patch, the optical one of its place, then the answers in frames that say how near they
    are."""
    count = max(len(row.answers) for row in rows) + 2
    figure, panels = _figure(count, len(rows), 1.2, 1.5)
    for line, row in zip(panels, rows):
        for panel in line:
            panel.set_xticks([])
            panel.set_yticks([])
            panel.set_frame_on(False)
        line[0].imshow(row.query[0], cmap="gray", vmin=0.0, vmax=1.0, interpolation="nearest")
        line[0].set_xlabel(f"SAR, {patch_px} px", fontsize=7)
        _show(line[1], row.truth)
        line[1].set_xlabel("its place", fontsize=7)
        for panel, answer in zip(line[2:], row.answers):
            _show(panel, answer.image)
            panel.set_xlabel(f"{answer.similarity:.3f}\n{distance_text(answer.distance_m)}", fontsize=7)
            panel.set_frame_on(True)
            for spine in panel.spines.values():
                spine.set_color(frame_colour(answer.distance_m, row.side_m))
                spine.set_linewidth(3.0)
    figure.subplots_adjust(left=0.01, right=0.99, top=0.99, bottom=0.3 / (1.5 * len(rows)), wspace=0.06, hspace=0.34)
    _save(figure, path)


def distance_text(distance_m: float) -> str:
    """``85 m``, ``12.3 km``."""
    return f"{distance_m:.0f} m" if distance_m < 10_000.0 else f"{distance_m / 1000.0:.1f} km"


def _show(panel: Any, image: np.ndarray) -> None:
    panel.imshow(np.moveaxis(image, 0, 2).clip(0.0, 1.0), interpolation="nearest")


def _figure(columns: int, rows: int, width_in: float, height_in: float) -> Tuple[Any, Any]:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    return pyplot.subplots(rows, columns, figsize=(columns * width_in, rows * height_in), squeeze=False)


def _save(figure: Any, path: Path) -> None:
    """Write a PNG with a palette, whole or not at all."""
    from matplotlib import pyplot
    from PIL import Image

    partial = path.with_name(path.name + ".part")
    figure.savefig(partial, format="png", dpi=100)
    pyplot.close(figure)
    with Image.open(partial) as image:
        small = _with_palette(image.convert("RGB"))
    small.save(partial, format="PNG", optimize=True)
    os.replace(partial, path)


def _with_palette(image: Any) -> Any:
    """The image in few colours. Those with a meaning are kept as they are: the palette of the commonest colours would
    give a thin green frame the blue of the patches around it."""
    from matplotlib.colors import to_rgb
    from PIL import Image

    kept = [round(255.0 * value) for name in (_GREEN, _YELLOW, _RED, _SAR, _OPTICAL) for value in to_rgb(name)]
    common = image.quantize(COLOURS - len(kept) // 3).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(kept + common[: 3 * COLOURS - len(kept)])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)
