"""Batch-hard triplet margin loss between the modalities, in both directions, by pytorch-metric-learning.

Hermans et al. 2017 (doi 10.48550/arXiv.1703.07737, eq. 5), between modalities as in Li et al. 2023 (doi
10.1109/JSTARS.2023.3324768): the hardest negative of a SAR patch is the nearest optical patch of another place in the
batch, and the other way round. The mean runs over all anchors, those that satisfy the margin included.
"""

from __future__ import annotations

from typing import Any, Optional

import torch
from torch import nn

from .infonce import off_diagonal

MARGIN = 0.5
"""Of Li et al. 2023; distances lie between 0 and 2."""

_FAR = 10.0
"""Added to the distance of ignored pairs; beyond every distance of unit vectors."""


def batch_hard_triplet(
    sar: torch.Tensor, optical: torch.Tensor, margin: float = MARGIN, ignore: Optional[torch.Tensor] = None
) -> torch.Tensor:
    """Mean of max(0, distance to own - distance to the nearest other + margin), averaged over both directions.

    Args:
        sar, optical: (N, D) vectors of the same places in the same order; Euclidean distances of their directions.
        margin: by how much others are to be farther away.
        ignore: (N, N) bool, True where SAR place i and optical place j are the same or overlap: no negative. The
            diagonal counts as the pair, whatever stands there. Anchors without any negative are left out.

    Returns:
        Scalar; 0 where no anchor has a negative.
    """
    with torch.autocast(sar.device.type, enabled=False):
        sar, optical = sar.float(), optical.float()
        return 0.5 * (
            _one_way(sar, optical, margin, ignore)
            + _one_way(optical, sar, margin, None if ignore is None else ignore.T)
        )


class BatchHardTriplet(nn.Module):
    """:func:`batch_hard_triplet` with a fixed margin."""

    def __init__(self, margin: float = MARGIN) -> None:
        super().__init__()
        self.margin = margin

    def forward(self, sar: torch.Tensor, optical: torch.Tensor, ignore: Optional[torch.Tensor] = None) -> torch.Tensor:
        """Scalar loss of (N, D) vectors; see :func:`batch_hard_triplet`."""
        return batch_hard_triplet(sar, optical, self.margin, ignore)


def _one_way(
    anchors: torch.Tensor, others: torch.Tensor, margin: float, ignore: Optional[torch.Tensor]
) -> torch.Tensor:
    from pytorch_metric_learning.losses import TripletMarginLoss
    from pytorch_metric_learning.miners import BatchHardMiner
    from pytorch_metric_learning.reducers import MeanReducer

    distance = _distance(ignore)
    places = torch.arange(len(anchors), device=anchors.device)
    # Equal labels in a tensor of their own: given the same tensor, the library takes both sides for one set and would
    # not pair i with i.
    labels = {"labels": places, "ref_emb": others, "ref_labels": places.clone()}
    hardest = BatchHardMiner(distance=distance, allowed_neg_range=(0.0, 0.5 * _FAR))(anchors, **labels)
    loss = TripletMarginLoss(margin=margin, distance=distance, reducer=MeanReducer())
    return loss(anchors, indices_tuple=hardest, **labels)


def _distance(ignore: Optional[torch.Tensor]) -> Any:
    """Euclidean distance of directions; ignored pairs out of reach of the miner."""
    from pytorch_metric_learning.distances import LpDistance

    class MaskedDistance(LpDistance):
        def compute_mat(self, query_emb: torch.Tensor, ref_emb: torch.Tensor) -> torch.Tensor:
            distances = super().compute_mat(query_emb, ref_emb)
            return distances if ignore is None else distances + _FAR * off_diagonal(ignore)

    return MaskedDistance(normalize_embeddings=True, p=2)
