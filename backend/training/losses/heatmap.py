"""Cross-entropy over correlation heat-maps: a template must find its place among all placements on all maps of a batch.

What is trained is what the search does (:mod:`backend.retrieval.correlation`): centred templates, coverage-weighted
cosines, the same placements left out. Placements on the other maps are the negatives; the softmax itself weights them
by how hard they are. Cross-entropy over the heat-map of a single pair is as in Gai et al. 2025 (S2M2-SAR, doi
10.48550/arXiv.2508.07812); here one softmax runs over the heat-maps of all places of the batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple, Union

import torch

from ...retrieval.correlation import NOWHERE, covered_similarity
from ...retrieval.templates import centred

HIT_CELLS = 1.5
"""A placement this near the truth counts as found."""

_NEVER = -1e9
"""Logit of placements outside the softmax: finite, for minus infinity all along a row makes gradients NaN."""


@dataclass(frozen=True)
class HeatmapLoss:
    """Loss of a batch, and how well its templates are found. All but ``similarity`` are scalars.

    Attributes:
        loss: mean cross-entropy in nats over the templates that count; carries the gradient.
        recall_at_1: share of them whose best placement of all is within :data:`HIT_CELLS` of the truth.
        own_map_hit: the same among the placements on their own map only.
        counted: share of the templates that count: those whose true placement is one at all.
        similarity: (N, M, n, m) where asked for, :data:`NOWHERE` where less than half the template is covered.
    """

    loss: torch.Tensor
    recall_at_1: torch.Tensor
    own_map_hit: torch.Tensor
    counted: torch.Tensor
    similarity: Optional[torch.Tensor] = None


def heatmap_cross_entropy(
    templates: torch.Tensor,
    template_valid: torch.Tensor,
    maps: torch.Tensor,
    maps_valid: torch.Tensor,
    truth_map: torch.Tensor,
    truth_cells: torch.Tensor,
    scale: Union[torch.Tensor, float],
    ignore: Optional[torch.Tensor] = None,
    target_radius_cells: float = 0.0,
    with_similarity: bool = False,
) -> HeatmapLoss:
    """Cross-entropy of each template's true placement under a softmax over all placements on all maps.

    Args:
        templates: (N, C, t, u) descriptors; centred here.
        template_valid: (N, t, u) bool.
        maps: (M, C, h, w) unit-norm descriptors, no smaller than the templates.
        maps_valid: (M, h, w) bool.
        truth_map: (N,) int64, the map each template lies on.
        truth_cells: (N, 2) row and column of its upper left cell there; fractions are shared among the nearest cells.
        scale: one over the temperature.
        ignore: (N, M) bool, True where a map shows (part of) the template's place or may do so: left out of its
            softmax, unless it is its own map.
        target_radius_cells: how far beyond its nearest cells the target spreads, see :func:`placement_target`.
        with_similarity: return the similarities too.

    Returns:
        The loss; 0 where no template counts.

    Raises:
        ValueError: templates larger than the maps.
    """
    with torch.autocast(templates.device.type, enabled=False):  # no transforms in half precision on a CPU
        similarity = all_placements(templates, template_valid, maps, maps_valid)
        queries = torch.arange(similarity.shape[0], device=similarity.device)
        allowed = similarity.detach() > NOWHERE
        if ignore is not None:
            others = ignore.clone()
            others[queries, truth_map] = False
            allowed = allowed & ~others[:, :, None, None]
        logits = (similarity * scale).masked_fill(~allowed, _NEVER)
        own = logits[queries, truth_map]
        target = placement_target(truth_cells.to(own), (own.shape[1], own.shape[2]), target_radius_cells)
        target = target * allowed[queries, truth_map]
        mass = target.sum(dim=(1, 2))
        counts = (mass > 0).to(own)
        target = target / mass.clamp(min=1e-6)[:, None, None]
        surprise = torch.logsumexp(logits.flatten(1), dim=1) - (target * own).sum(dim=(1, 2))
        num_counted = counts.sum().clamp(min=1.0)
        loss = (surprise * counts).sum() / num_counted
        with torch.no_grad():
            own_hit = _is_near(own.flatten(1).argmax(dim=1), own.shape[2], truth_cells) * counts
            best = logits.flatten(2).amax(dim=2).argmax(dim=1)
            found = own_hit * (best == truth_map)
        return HeatmapLoss(
            loss,
            found.sum() / num_counted,
            own_hit.sum() / num_counted,
            counts.mean(),
            similarity if with_similarity else None,
        )


def all_placements(
    templates: torch.Tensor, template_valid: torch.Tensor, maps: torch.Tensor, maps_valid: torch.Tensor
) -> torch.Tensor:
    """Similarity of every template, centred, at every placement that lies wholly on a map; differentiable.

    Args:
        templates: (N, C, t, u); template_valid: (N, t, u) bool.
        maps: (M, C, h, w); maps_valid: (M, h, w) bool.

    Returns:
        (N, M, h - t + 1, w - u + 1), see :func:`backend.retrieval.correlation.covered_similarity`.

    Raises:
        ValueError: templates larger than the maps.
    """
    shape = (maps.shape[-2] - templates.shape[-2] + 1, maps.shape[-1] - templates.shape[-1] + 1)
    if min(shape) < 1:
        raise ValueError(f"templates of {tuple(templates.shape[-2:])} cells on maps of {tuple(maps.shape[-2:])}")
    working = torch.promote_types(torch.promote_types(templates.dtype, maps.dtype), torch.float32)
    weights, map_weights = template_valid.to(working), maps_valid.to(working)
    # Placements on the map never wrap around, so that the map's own size is enough for the transforms.
    size = (_fast_length(maps.shape[-2]), _fast_length(maps.shape[-1]))
    sums = _correlated(centred(templates.to(working), template_valid), maps.to(working) * map_weights[:, None], size)
    with torch.no_grad():
        # Mostly all of a batch are valid in the same cells: one overlap serves all.
        masks = weights[:1] if bool((template_valid == template_valid[:1]).all()) else weights
        map_masks = map_weights[:1] if bool((maps_valid == maps_valid[:1]).all()) else map_weights
        joint = _correlated(masks[:, None], map_masks[:, None], size)[..., : shape[0], : shape[1]].round()
        count = weights.sum(dim=(1, 2)).clamp(min=1.0)[:, None, None, None]
        # A template without any valid cell is covered by nothing.
        joint = joint.masked_fill(~template_valid.flatten(1).any(dim=1)[:, None, None, None], 0.0)
    return covered_similarity(sums[..., : shape[0], : shape[1]], joint, count)


def placement_target(truth_cells: torch.Tensor, shape: Tuple[int, int], radius_cells: float) -> torch.Tensor:
    """Weights of the placements around the true ones: falling linearly to 0 at ``1 + radius_cells`` along both axes.

    At radius 0 a true placement between cells is shared by its four neighbours as in bilinear interpolation.

    Args:
        truth_cells: (N, 2) float, row and column.
        shape: rows and columns of placements.
        radius_cells: 0 or more.

    Returns:
        (N, rows, cols) summing to 1; 0 throughout where the truth lies beyond all placements.
    """
    along = []
    for axis, length in enumerate(shape):
        distance = (torch.arange(length, device=truth_cells.device) - truth_cells[:, axis, None]).abs()
        along.append((1.0 - distance / (1.0 + radius_cells)).clamp(min=0.0))
    weights = along[0][:, :, None] * along[1][:, None, :]
    return weights / weights.sum(dim=(1, 2), keepdim=True).clamp(min=1e-6)


def _correlated(templates: torch.Tensor, maps: torch.Tensor, size: Tuple[int, int]) -> torch.Tensor:
    """(N, C, t, u) over (M, C, h, w), circular at ``size`` and summed over the channels: (N, M, *size)."""
    pattern = torch.fft.rfft2(templates, s=size).conj().flatten(2).permute(2, 0, 1)  # (F, N, C)
    spectra = torch.fft.rfft2(maps, s=size).flatten(2).permute(2, 1, 0)  # (F, C, M)
    # Channels are summed before the way back, which then is one transform a template and map.
    product = torch.bmm(pattern, spectra).permute(1, 2, 0).unflatten(2, (size[0], size[1] // 2 + 1))
    return torch.fft.irfft2(product, s=size)


def _fast_length(length: int) -> int:
    """The next length with no prime factor above 5: transforms of others take several times as long."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1


def _is_near(flat_index: torch.Tensor, cols: int, truth_cells: torch.Tensor) -> torch.Tensor:
    """(N,) bool: is the placement of a flat index within :data:`HIT_CELLS` of the truth."""
    at = torch.stack([flat_index // cols, flat_index % cols], dim=1).to(truth_cells)
    return (at - truth_cells).square().sum(dim=1) <= HIT_CELLS**2
