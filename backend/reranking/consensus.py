"""Analytic consensus: evidence of all patches of a strip, summed over every place where they agree.

The strip's patches keep their mutual offsets, so a place of the strip predicts one place for each patch. The evidence
for it is the mean, over patches, of the best similarity near the predicted place. Nothing is thrown away before the
sum, unlike voting with the patches' best candidates.
"""

from __future__ import annotations

import numpy as np
import torch

from ..retrieval.correlation import NOWHERE, max_filter


def tolerant(similarity: torch.Tensor, radius_cells: int) -> torch.Tensor:
    """Similarity with tolerance: the best within ``radius_cells``; places that do not count speak neither for nor
    against (0).

    Args:
        similarity: (Q, H, W), :data:`NOWHERE` where a placement does not count.
    """
    neutral = similarity.masked_fill(similarity <= NOWHERE + 1e-3, 0.0)
    return max_filter(neutral, radius_cells)


def summed_evidence(
    responses: torch.Tensor, shifts: np.ndarray, rows: int, cols: int, corner: "tuple[int, int]" = (0, 0)
) -> torch.Tensor:
    """Evidence for each place of the strip.

    Args:
        responses: (n, H, W) tolerant similarities of the patches.
        shifts: (n, 2) integers (row, col): entry (r, c) of the result looks at ``responses[i, r + row_i, c + col_i]``.
        rows, cols: size of the result.
        corner: (row, col) of the result's first cell among all places; parts that fit the processor's cache sum several
            times as fast as the whole.

    Returns:
        (rows, cols) mean over the patches; what lies outside a response counts as 0.
    """
    total = torch.zeros(rows, cols, device=responses.device)
    height, width = responses.shape[1:]
    for response, (shift_row, shift_col) in zip(responses, (shifts.astype(int) + np.array(corner)).tolist()):
        top, left = max(0, -shift_row), max(0, -shift_col)
        bottom, right = min(rows, height - shift_row), min(cols, width - shift_col)
        if bottom > top and right > left:
            total[top:bottom, left:right] += response[
                top + shift_row : bottom + shift_row, left + shift_col : right + shift_col
            ]
    return total / max(1, responses.shape[0])
