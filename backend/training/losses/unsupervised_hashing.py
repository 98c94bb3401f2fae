"""The losses of unsupervised adversarial hashing: adversarial, binary and semantic.

Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral Images" (thesis, TU Berlin),
equations 5.3 to 5.8. All of them are *minimised*; then

- 5.3 and 5.4 are right as printed: the generator's is the non-saturating form, the discriminator's the cross-entropy.
  They are computed from logits, whose logarithm cannot overflow.
- 5.5 needs its minus: without it (or maximised) codes would be drawn to the undecided 0. The minus is kept and made
  visible: what is minimised is 1 - H², which differs from 5.5 by a constant and is never negative.
- 5.6 has the right sign too. Its product of two codes, printed as that of two vectors, is their inner product: only
  that, divided by their length, lies in -1..1 as the similarity does. It asks of images that are not alike that *all*
  bits differ, which no three codes can do for one another: its smallest value is well above 0.
- 5.14 calls cosine *distance* what is the cosine itself, larger for what is nearer, and divides by the length of one
  code twice. Codes are compared by 1 - cosine here.

Departure: 5.5 is a mean over the bits, where the thesis sums, so that its weight means the same at 32 and 128 bits.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F


def generator_loss(of_made: torch.Tensor) -> torch.Tensor:
    """Mean of -log D(G(z)) (eq. 5.3); ``of_made``: (N,) logits of being real."""
    return F.softplus(-of_made).mean()


def discriminator_loss(of_real: torch.Tensor, of_made: torch.Tensor) -> torch.Tensor:
    """Mean of -log D(x) plus mean of -log(1 - D(G(z))) (eq. 5.4); both (N,) logits of being real."""
    return F.softplus(-of_real).mean() + F.softplus(of_made).mean()


def binary_loss(codes: torch.Tensor) -> torch.Tensor:
    """Mean of 1 - H²: 1 where codes (N, L) in -1..1 are undecided, 0 where all are -1 or 1 (eq. 5.5, see above)."""
    return (1.0 - codes.square()).mean()


def semantic_loss(codes: torch.Tensor, similarity: torch.Tensor) -> torch.Tensor:
    """Mean over all pairs of (H_i · H_j / L - S_ij)² (eq. 5.6).

    Args:
        codes: (N, L) in -1..1.
        similarity: (N, N), 1 for what is alike and -1 for what is not.

    Raises:
        ValueError: a matrix of other images.
    """
    if tuple(similarity.shape) != (len(codes), len(codes)):
        raise ValueError(f"a similarity matrix of {tuple(similarity.shape)} for {len(codes)} codes")
    return (codes @ codes.T / codes.shape[1] - similarity.to(codes.dtype)).square().mean()
