"""Losses of pooled vectors, which shape the tile index: SAR crops against the middle of their optical crops."""

from __future__ import annotations

from typing import Dict

import torch
from torch import nn

from ..descriptors.encoder_network import EncoderNetwork
from ..training_params import TrainEncoderParams
from .described import Described
from .losses.pooling import pooled_vectors
from .losses.triplet import batch_hard_triplet


def pooled_losses(
    modules: nn.ModuleDict,
    params: TrainEncoderParams,
    described: Described,
    starts: torch.Tensor,
    overlap: torch.Tensor,
    values: Dict[str, float],
) -> torch.Tensor:
    """InfoNCE and triplets, each with its weight, summed.

    Args:
        modules: with ``projection`` and ``infonce``.
        params: the weights of both losses.
        described: descriptors of a batch of N places.
        starts: (Q, 2) int64, row and column of the first cell of the optical tile that goes with each template.
        overlap: (N, N) bool, True where places show common ground or may do so.
        values: gets ``infonce`` and ``triplet``.
    """
    side, count = described.templates.shape[-1], len(described.maps)
    sar = pooled_vectors(described.templates, described.templates_valid)
    tiles, tiles_valid = [], []
    for query, (row, col) in enumerate(starts.tolist()):
        number = query % count
        tiles.append(described.maps[number, :, row : row + side, col : col + side])
        tiles_valid.append(described.maps_valid[number, row : row + side, col : col + side])
    optical = pooled_vectors(torch.stack(tiles), torch.stack(tiles_valid))
    projected = modules["projection"](torch.cat([sar, optical]))
    ahead, behind = projected[: len(sar)], projected[len(sar) :]
    same = described.truth_map[:, None] == described.truth_map[None]
    ignore = overlap[described.truth_map][:, described.truth_map] | same
    total = described.maps.new_zeros(())
    if params.infonce_weight:
        contrast = modules["infonce"](ahead, behind, ignore)
        values["infonce"] = float(contrast.detach())
        total = total + params.infonce_weight * contrast
    if params.triplet_weight:
        triplet = batch_hard_triplet(ahead, behind, ignore=ignore)
        values["triplet"] = float(triplet.detach())
        total = total + params.triplet_weight * triplet
    return total


def pooled_size(network: EncoderNetwork) -> int:
    """Length of the pooled vectors."""
    from ..retrieval.embeddings import embedding_size

    return embedding_size(network.channels)
