"""Errors against where the content of a query lies, beside those against the grid.

The rasters that serve as truth are not registered to the metres that searches are judged by: a search that puts a
patch exactly on its content counts as wrong where the grid is off by ten pixels. Where the images tell how far the grid
is off around a query (:mod:`backend.geolocation.content_offset`), its answer is judged against that as well; where they
do not, against the grid.

The offset comes from the training-free descriptor on windows much larger than most queries. It is a measurement with an
error of its own (about a pixel), made with one of the methods that are compared: read both figures.
"""

from __future__ import annotations

from typing import Any, Dict, Sequence

import numpy as np
import torch

from ..geolocation.content_offset import REACH_PX, WINDOW_PX, content_offset
from ..progress import Progress
from ..rasters.tiles import Window
from . import metrics
from .aligned_pair import AlignedPair
from .intervals import Trials
from .retrieval_trials import RetrievalTrials
from .summaries import RETRIEVAL_METRES


def content_offsets(
    pair: AlignedPair, queries: Sequence[Window], device: torch.device, progress: Progress
) -> np.ndarray:
    """(N, 2) rows and columns in pixels by which the content around each query is off the grid; NaN where the images do
    not tell."""
    found = np.full((len(queries), 2), np.nan)
    progress.start("measure misregistration", len(queries))
    for number, query in enumerate(queries):
        row, col = query.row_off + query.height // 2, query.col_off + query.width // 2
        window = Window(col - WINDOW_PX // 2, row - WINDOW_PX // 2, WINDOW_PX, WINDOW_PX)
        optical, optical_valid = pair.optical_image(window.expanded(REACH_PX))
        offset = content_offset(*pair.sar_image(window), optical, optical_valid, device)
        if offset is not None:
            found[number] = offset
        progress.advance()
    progress.finish()
    return found


def content_summary(
    trials: RetrievalTrials, offsets_px: np.ndarray, queries: Sequence[Window], metres_per_px: float, seed: int
) -> Dict[str, Any]:
    """What a report says of errors against the content.

    Returns:
        ``content``: ``recall_at_m``, ``interval`` as :func:`backend.evaluation.summaries.retrieval_summary` has them;
        ``measured``: share of the queries whose offset is known; ``median_offset_m`` of these.
    """
    known = np.isfinite(offsets_px).all(axis=1)
    away = trials.shifts_px - np.where(known[:, None], offsets_px, 0.0)
    errors_m = np.hypot(away[:, 0], away[:, 1]) * metres_per_px
    places = Trials(
        [window.col_off + window.width / 2.0 for window in queries],
        [window.row_off + window.height / 2.0 for window in queries],
        seed,
    )
    length_m = np.hypot(offsets_px[known, 0], offsets_px[known, 1]) * metres_per_px
    return {
        "content": {
            "recall_at_m": metrics.recall_at_m(errors_m, RETRIEVAL_METRES),
            "interval": places.of_rates_at(errors_m, RETRIEVAL_METRES),
            "measured": float(known.mean()),
            "median_offset_m": float(np.median(length_m)) if known.any() else None,
        }
    }
