"""Symmetric InfoNCE: each SAR vector must find its optical vector among all of the batch, and the other way round.

van den Oord et al. 2018 (doi 10.48550/arXiv.1807.03748, eq. 4) over cosines, in both directions as in Radford et al.
2021 (doi 10.48550/arXiv.2103.00020).
"""

from __future__ import annotations

from typing import Optional, Union

import torch
import torch.nn.functional as F
from torch import nn

from .temperature import LearnableTemperature


def info_nce(
    sar: torch.Tensor,
    optical: torch.Tensor,
    scale: Union[torch.Tensor, float],
    ignore: Optional[torch.Tensor] = None,
    own_negatives: Optional[torch.Tensor] = None,
) -> torch.Tensor:
    """Mean cross-entropy in nats of the pairs (i, i) under softmaxes over rows and over columns.

    Args:
        sar, optical: (N, D) vectors of the same places in the same order; only their directions count.
        scale: one over the temperature.
        ignore: (N, N) bool, True where SAR place i and optical place j are the same or overlap: neither pair nor
            negative. The diagonal stays in, whatever stands there.
        own_negatives: (M, D), M at most N: a further SAR vector that optical vector i must not find, for the first M.

    Returns:
        Scalar.
    """
    with torch.autocast(sar.device.type, enabled=False):
        logits = directions(sar) @ directions(optical).T * scale
        if ignore is not None:
            logits = logits.masked_fill(off_diagonal(ignore), -torch.inf)
        pairs = torch.arange(len(logits), device=logits.device)
        columns = logits.T
        if own_negatives is not None and len(own_negatives):
            count = len(own_negatives)
            own = (directions(own_negatives) * directions(optical[:count])).sum(dim=1) * scale
            own = F.pad(own, (0, len(columns) - count), value=-torch.inf)
            columns = torch.cat([columns, own[:, None]], dim=1)
        return 0.5 * (F.cross_entropy(logits, pairs) + F.cross_entropy(columns, pairs))


def directions(vectors: torch.Tensor) -> torch.Tensor:
    """(N, D) vectors at unit length, in single precision at least; 0 stays 0."""
    return F.normalize(vectors.to(torch.promote_types(vectors.dtype, torch.float32)), dim=1)


def off_diagonal(mask: torch.Tensor) -> torch.Tensor:
    """(N, N) bool, a copy that is False all along the diagonal."""
    return mask & ~torch.eye(len(mask), dtype=torch.bool, device=mask.device)


def batch_recall_at_1(sar: torch.Tensor, optical: torch.Tensor, ignore: Optional[torch.Tensor] = None) -> torch.Tensor:
    """Share of the SAR vectors (N, D) whose most similar optical vector (N, D) of the batch is their own; a scalar.

    ``ignore`` as in :func:`info_nce`.
    """
    with torch.no_grad(), torch.autocast(sar.device.type, enabled=False):
        similarity = directions(sar) @ directions(optical).T
        if ignore is not None:
            similarity = similarity.masked_fill(off_diagonal(ignore), -torch.inf)
        return (similarity.argmax(dim=1) == torch.arange(len(sar), device=sar.device)).float().mean()


class InfoNCE(nn.Module):
    """:func:`info_nce` with a temperature of its own, or one that it shares.

    Args:
        temperature: as :class:`~.temperature.LearnableTemperature`; a new one where not given.
    """

    def __init__(self, temperature: Optional[LearnableTemperature] = None) -> None:
        super().__init__()
        self.temperature = temperature or LearnableTemperature()

    def forward(
        self,
        sar: torch.Tensor,
        optical: torch.Tensor,
        ignore: Optional[torch.Tensor] = None,
        own_negatives: Optional[torch.Tensor] = None,
    ) -> torch.Tensor:
        """Scalar loss of (N, D) vectors; see :func:`info_nce`."""
        return info_nce(sar, optical, self.temperature(), ignore, own_negatives)
