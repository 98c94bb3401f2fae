"""Statistics of an image's values and textures, for any number of bands: features that need no weights.

Of each band the histogram, mean and deviation; of neighbouring bands the histogram of their difference, which is what
is left of a colour under another light; and at four scales, each half of the one before, of the texture:

- the histogram of the logarithm of the gradient, and its deviation;
- how much of it points in each of eight directions, sorted, and how strongly these come in one, two, three or four
  directions, whichever they are (a ploughed field, a street grid);
- the histogram of uniform local binary patterns, whatever their turn (Ojala et al. 2002, doi
  10.1109/TPAMI.2002.1017623; here without interpolation, eight neighbours in a square, brighter by at least 0.01).

All of it is the same, or nearly so, for an image that is flipped or turned by quarters. Three bands are taken for a
colour image, whose texture is that of their mean; of any other number each band has a texture of its own.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

SCALES = 4
_VALUE_BINS, _DIFFERENCE_BINS, _GRADIENT_BINS, _DIRECTIONS = 16, 16, 10, 8
_DIFFERENCE_LIMIT = 0.3
_PATTERN_STEP = 0.01
_NEIGHBOURS = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0))
_TINY = 1e-6

SMALLEST_PX = 32
"""Side of the smallest image that has four scales to look at."""


def texture_features(images: torch.Tensor) -> torch.Tensor:
    """Features of images.

    Args:
        images: (N, C, H, W) in 0..1, sides of at least :data:`SMALLEST_PX`.

    Returns:
        (N, F) float32; F follows from C.

    Raises:
        ValueError: another shape, or images too small.
    """
    if images.ndim != 4 or min(images.shape[2:]) < SMALLEST_PX:
        raise ValueError(f"images of shape {tuple(images.shape)}; sides must be {SMALLEST_PX} px or more")
    images = images.float()
    bands = images.unbind(dim=1)
    parts = [_histogram(band, 0.0, 1.0, _VALUE_BINS) for band in bands]
    parts += [images.mean(dim=(2, 3)), images.std(dim=(2, 3))]
    parts += [
        _histogram(one - other, -_DIFFERENCE_LIMIT, _DIFFERENCE_LIMIT, _DIFFERENCE_BINS)
        for one, other in zip(bands, bands[1:])
    ]
    for band in [images.mean(dim=1)] if len(bands) == 3 else bands:
        for scale in range(SCALES):
            if scale:
                band = F.avg_pool2d(band[:, None], 2)[:, 0]
            parts += _gradients(band)
            parts.append(_patterns(band))
    return torch.cat(parts, dim=1)


def _gradients(band: torch.Tensor) -> "list[torch.Tensor]":
    """Of (N, H, W): directions, their harmonics, gradient histogram and deviation."""
    along = band[:, :-1, 1:] - band[:, :-1, :-1]
    down = band[:, 1:, :-1] - band[:, :-1, :-1]
    length = (along.square() + down.square()).sqrt()
    bin_of = (torch.atan2(down, along) % math.pi * (_DIRECTIONS / math.pi)).long().clamp(max=_DIRECTIONS - 1)
    strength = torch.zeros(len(band), _DIRECTIONS, device=band.device)
    strength = strength.scatter_add(1, bin_of.flatten(1), length.flatten(1)) / length[0].numel()
    share = strength / strength.sum(dim=1, keepdim=True).clamp_min(_TINY)
    harmonics = torch.fft.rfft(share).abs()[:, 1:]
    return [
        strength.sort(dim=1).values.clamp_min(_TINY).log(),
        harmonics,
        _histogram((length + 1e-4).log(), -8.0, 0.0, _GRADIENT_BINS),
        length.std(dim=(1, 2))[:, None].clamp_min(1e-4).log(),
    ]


def _patterns(band: torch.Tensor) -> torch.Tensor:
    """(N, 10) shares of the patterns with none to eight brighter neighbours in one run, and of those with more runs."""
    height, width = band.shape[1:]
    centre = band[:, 1:-1, 1:-1] + _PATTERN_STEP
    brighter = torch.stack(
        [band[:, row : height - 2 + row, col : width - 2 + col] > centre for row, col in _NEIGHBOURS]
    )
    changes = (brighter != brighter.roll(1, 0)).sum(dim=0)
    count = torch.where(changes <= 2, brighter.sum(dim=0), len(_NEIGHBOURS) + 1)
    return _histogram(count.float(), -0.5, len(_NEIGHBOURS) + 1.5, len(_NEIGHBOURS) + 2)


def _histogram(values: torch.Tensor, low: float, high: float, bins: int) -> torch.Tensor:
    """(N, bins) shares; what lies beyond counts for the bin at that end."""
    number = ((values - low) * (bins / (high - low))).floor().long().clamp(0, bins - 1).flatten(1)
    counts = torch.zeros(len(values), bins, device=values.device)
    return counts.scatter_add(1, number, torch.ones_like(number, dtype=counts.dtype)) / number.shape[1]
