"""From dense descriptor maps to the vectors that pooled losses and adversaries act on."""

from __future__ import annotations

import torch
from torch import nn

from ...errors import UsageError
from ...retrieval.embeddings import embed_patches


def pooled_vectors(values: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Embeddings of patches as the index has them, in single precision and with a gradient.

    Args:
        values: (Q, C, t, u) descriptors; valid: (Q, t, u) bool.

    Returns:
        (Q, D) of unit norm, see :func:`backend.retrieval.embeddings.embed_patches`.

    Raises:
        UsageError: the patches have too few cells.
    """
    with torch.autocast(values.device.type, enabled=False):
        return embed_patches(values, valid)


def cell_vectors(values: torch.Tensor, valid: torch.Tensor, count: int, step: int = 0) -> torch.Tensor:
    """Descriptors of ``count`` valid cells, drawn with ``step`` as the seed, or of all where there are fewer.

    For an adversary on single descriptors: where they agree in distribution, so do all poolings of them.

    Args:
        values: (Q, C, t, u); valid: (Q, t, u) bool.

    Returns:
        (at most ``count``, C).
    """
    at = valid.flatten().nonzero()[:, 0]
    if len(at) > count:
        # Drawn on the CPU, so that every device sees the same.
        at = at[torch.randperm(len(at), generator=torch.Generator().manual_seed(step))[:count].to(at.device)]
    return values.movedim(1, -1).flatten(0, 2)[at]


class ProjectionHead(nn.Module):
    """Pooled vectors (Q, D) -> (Q, ``out_channels``), used in training only: losses bend it instead of the descriptors.

    Args:
        channels: length of the pooled vectors.
        out_channels: length of what the losses see; 512 in Li et al. 2023 (doi 10.1109/JSTARS.2023.3324768).
        layers: 0: off, vectors pass as they are; 1: a linear layer with batch normalisation, as there; 2: a hidden
            layer before it, as in Chen et al. 2020 (doi 10.48550/arXiv.2002.05709).

    Raises:
        UsageError: another number of layers.
    """

    def __init__(self, channels: int, out_channels: int = 512, layers: int = 1) -> None:
        super().__init__()
        if layers not in (0, 1, 2):
            raise UsageError(f"a projection has no {layers} layers", "Use 0 (off), 1 or 2.")
        self.out_channels = out_channels if layers else channels
        parts: "list[nn.Module]" = []
        if layers == 2:
            parts += [nn.Linear(channels, channels, bias=False), nn.BatchNorm1d(channels), nn.ReLU()]
        if layers:
            parts += [nn.Linear(channels, out_channels, bias=False), nn.BatchNorm1d(out_channels)]
        self.layers = nn.Sequential(*parts)

    def forward(self, vectors: torch.Tensor) -> torch.Tensor:
        """(Q, D) -> (Q, ``out_channels``), not normalised."""
        return self.layers(vectors)
