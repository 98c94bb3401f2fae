"""The three losses of a supervised hash network: triplet, binary and balance.

Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral Images" (thesis, TU Berlin),
equations 4.9 to 4.12, after Roy et al. 2018 (IGARSS, doi 10.1109/IGARSS.2018.8518381). Codes lie in 0..1, half-way is
undecided. All of them are *minimised*; then

- 4.9 as printed closes the second norm's bracket too late: f(x^a - f(x^n)) is meant to be f(x^a) - f(x^n). With that
  its sign is right: positives are drawn in, negatives pushed off up to the margin.
- 4.10 needs its minus: without it (or maximised, as equations 4.2 to 4.8 of the same chapter are) codes would be drawn
  to the undecided 0.5. The minus is kept, and made visible: what is minimised is the distance that is left to the
  nearest bit, which differs from 4.10 by a constant and is never negative.
- 4.11 asks of each *image* that half of its bits be set. What the text says of it, that each *bit* be set as often as
  not, is the mean over the images, not over the bits. As printed it forbids the codes of all zeros and all ones, and
  lets a bit be the same for every image; over the images it would work against the triplet loss where a batch of two
  classes is 2 : 1. ``balance="code"`` is the equation, ``balance="bit"`` the text, each image weighted so that both
  classes count alike.

Departure: all three are means over the bits, where the thesis sums 4.9 and 4.10, so that margin and weights mean the
same at 16 and at 128 bits.
"""

from __future__ import annotations

from typing import Dict, Optional

import torch
import torch.nn.functional as F

BALANCES = ("code", "bit")


def triplet_loss(anchor: torch.Tensor, positive: torch.Tensor, negative: torch.Tensor, margin: float) -> torch.Tensor:
    """Mean of max(0, d(anchor, positive) - d(anchor, negative) + margin), d the mean squared difference of a bit.

    Args:
        anchor, positive, negative: (N, L) codes in 0..1.
        margin: by how much negatives are to be farther away, 0..1: the share of bits, once codes are binary.
    """
    near = (anchor - positive).square().mean(dim=1)
    far = (anchor - negative).square().mean(dim=1)
    return F.relu(near - far + margin).mean()


def binary_loss(codes: torch.Tensor) -> torch.Tensor:
    """Mean of 1/4 - (f - 1/2)²: 1/4 where codes (N, L) are undecided, 0 where all are 0 or 1 (eq. 4.10, see above)."""
    return (0.25 - (codes - 0.5).square()).mean()


def balance_loss(codes: torch.Tensor, weights: Optional[torch.Tensor] = None, balance: str = "code") -> torch.Tensor:
    """Mean squared distance from 1/2: of each code's share of set bits (eq. 4.11), or of each bit's share of images.

    Args:
        codes: (N, L) in 0..1.
        weights: (N,) of the images where the mean is over them; equal when not given.
        balance: ``code`` or ``bit``.
    """
    if balance == "code":
        return (codes.mean(dim=1) - 0.5).square().mean()
    share = torch.full_like(codes[:, 0], 1.0 / len(codes)) if weights is None else weights / weights.sum()
    return ((codes * share[:, None]).sum(dim=0) - 0.5).square().mean()


def hashing_losses(
    codes: torch.Tensor, labels: torch.Tensor, margin: float, balance: str = "code"
) -> Dict[str, torch.Tensor]:
    """The three losses of a batch of two classes, as section 4.2.2 has it.

    Args:
        codes: (N, L): of the first class an even number, anchors before positives; then the second class.
        labels: (N,) class numbers, the first class's before the second's.
        margin: see :func:`triplet_loss`.

    Returns:
        Scalars ``triplet, binary, balance``. Each anchor is set against its positive and, where there are fewer
        negatives than anchors, against them in turn.

    Raises:
        ValueError: not two classes in that order, or an odd number of the first.
    """
    first = labels == labels[0]
    count = int(first.sum())
    second = labels[count:]
    if count % 2 or not len(second) or not bool(first[:count].all()) or bool((second != second[0]).any()):
        raise ValueError(f"a batch is an even number of one class, then another class, not {labels.tolist()}")
    anchor, positive = codes[: count // 2], codes[count // 2 : count]
    negative = codes[count:][torch.arange(count // 2, device=codes.device) % len(second)]
    weights = torch.where(first, 1.0 / count, 1.0 / len(second)).to(codes.dtype)
    return {
        "triplet": triplet_loss(anchor, positive, negative, margin),
        "binary": binary_loss(codes),
        "balance": balance_loss(codes, weights, balance),
    }
