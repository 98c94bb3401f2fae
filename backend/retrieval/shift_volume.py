"""How alike two patches are at each shift against one another, where only the patches themselves are known."""

from __future__ import annotations

from typing import Callable, Tuple

import torch
import torch.nn.functional as F

MIN_OVERLAP = 0.25
"""Shifts at which less of the patch is compared tell nothing."""


def patch_mean(values: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """(N, C): mean descriptor of each patch over its valid cells."""
    return (values * valid).sum(dim=(2, 3)) / valid.sum(dim=(2, 3)).clamp(min=1.0)


def shift_volume(
    sar: torch.Tensor, sar_valid: torch.Tensor, optical: torch.Tensor, optical_valid: torch.Tensor, reach: int
) -> Tuple[torch.Tensor, torch.Tensor]:
    """Cosine of all descriptors that two maps have in common, taken together, at every shift up to ``reach`` cells.

    Unlike a template on a larger map (:mod:`backend.retrieval.correlation`) either patch ends where the other goes on:
    only what overlaps counts, in the sum and in both norms.

    Args:
        sar, optical: (N, C, h, w) descriptors, 0 where not valid; of any norm.
        sar_valid, optical_valid: (N, 1, h, w), 1 or 0.
        reach: largest shift, cells.

    Returns:
        (N, S, S) cosines, -1..1, S = 2 reach + 1: entry (r, c) for SAR cell (i, j) on optical cell
        (i + r - reach, j + c - reach); 0 where too little overlaps. And the share of the cells that overlap.
    """

    def paired(templates: torch.Tensor, images: torch.Tensor) -> torch.Tensor:
        return (templates.conj() * images).sum(dim=1)

    return _cosines(paired, sar, sar_valid, optical, optical_valid, reach)


def all_shift_volumes(
    sar: torch.Tensor, sar_valid: torch.Tensor, optical: torch.Tensor, optical_valid: torch.Tensor, reach: int
) -> Tuple[torch.Tensor, torch.Tensor]:
    """:func:`shift_volume` of every SAR patch (M) with every optical one (N): (M, N, S, S) twice."""

    def crossed(templates: torch.Tensor, images: torch.Tensor) -> torch.Tensor:
        return torch.einsum("mcuv,ncuv->mnuv", templates.conj(), images)

    return _cosines(crossed, sar, sar_valid, optical, optical_valid, reach)


def _cosines(
    product: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    sar: torch.Tensor,
    sar_valid: torch.Tensor,
    optical: torch.Tensor,
    optical_valid: torch.Tensor,
    reach: int,
) -> Tuple[torch.Tensor, torch.Tensor]:
    height, width = sar.shape[-2:]
    sides = height + 2 * reach, width + 2 * reach
    shifts = 2 * reach + 1

    def correlated(templates: torch.Tensor, images: torch.Tensor) -> torch.Tensor:
        # Long enough for a template to wrap around at no shift that is kept.
        spectra = (torch.fft.rfft2(each, s=sides) for each in (templates, F.pad(images, (reach,) * 4)))
        return torch.fft.irfft2(product(*spectra), s=sides)[..., :shifts, :shifts]

    with torch.autocast(sar.device.type, enabled=False):
        sar, optical, sar_valid, optical_valid = (each.float() for each in (sar, optical, sar_valid, optical_valid))
        powers = [values.square().sum(dim=1, keepdim=True) for values in (sar, optical)]
        share = correlated(sar_valid, optical_valid) / (height * width)
        own, other = correlated(powers[0], optical_valid), correlated(sar_valid, powers[1])
        # Rounding of the transforms leaves traces where there is nothing.
        norms = own.clamp(min=1e-3) * other.clamp(min=1e-3)
        cosine = correlated(sar, optical) * norms.rsqrt() * (share >= MIN_OVERLAP)
    return cosine, share.clamp(min=0.0)
