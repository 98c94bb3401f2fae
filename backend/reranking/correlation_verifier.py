"""A verifier whose fusion is the correlation of its streams: same place if the descriptors agree at *some* shift.

The pseudo-siamese network has to learn from pairs that a shift does not matter. Here the two streams are the
encoder's (one trunk, stems and normalisation for each modality: :mod:`backend.descriptors.encoder_network`), and they
are fused by two numbers: how well what departs from each patch's mean descriptor agrees at the shifts within reach, and
how alike the two means are. With the shift equally likely anywhere, the first is the logarithm of the mean of
``exp(scale x cosine x root of the overlap)`` over the shifts. A small network over the same correlations may correct
them; it begins at zero. Weights of the two numbers are fitted before training (:meth:`CorrelationVerifier.fit`), so
that it begins as a logistic regression on the streams as they are; a stream of fresh weights is the structural
descriptor.

On held-out ground of one region, patches of 64 px shifted by up to 16 px, streams of a trained encoder: the largest
cosine alone tells pairs apart with an AUROC of 0.79, centred by each patch's mean of 0.90, summed over the shifts of
0.91, with the means' cosine beside it of 0.92.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any, Dict, Mapping, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..descriptors.encoder_network import EncoderNetwork, EncoderSettings
from ..errors import ModelError
from ..retrieval.shift_volume import all_shift_volumes, patch_mean, shift_volume
from ..retrieval.templates import centred

CORRELATION = "correlation"

STRIDE_PX = EncoderNetwork.stride_px
SCALE = 60.0
"""Where the learned scale begins."""

_WIDTH = 16
_NEWTON_STEPS = 25


@dataclass(frozen=True)
class CorrelationSettings:
    """Size of the network.

    Attributes:
        patch_px: side of both patches, a multiple of 16.
        reach_px: largest shift that is looked at, a multiple of 4.
        encoder: of the streams.
    """

    patch_px: int = 64
    reach_px: int = 16
    encoder: EncoderSettings = field(default_factory=EncoderSettings.small)

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return {"streams": CORRELATION, **asdict(self)}

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> CorrelationSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            known = {name: value for name, value in values.items() if name != "streams"}
            settings = cls(**{**known, "encoder": EncoderSettings.from_mapping(known["encoder"])})
            if (
                settings.patch_px < 16
                or settings.patch_px % 16
                or settings.reach_px < 0
                or settings.reach_px % STRIDE_PX
            ):
                raise ValueError(f"{values}")
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"the verifier's settings are not those of this version: {error}", "Update the plugin or export again."
            ) from error
        return settings


class CorrelationVerifier(nn.Module):
    """Pairs of patches to the two outputs "different" and "same"; the face of
    :class:`backend.models.verifier.PseudoSiamese`.

    Args:
        settings: size of the network.
    """

    def __init__(self, settings: CorrelationSettings) -> None:
        super().__init__()
        self.settings = settings
        self.encoder = EncoderNetwork(settings.encoder)
        self.log_scale = nn.Parameter(torch.tensor(math.log(SCALE)))
        self.evidence = nn.Linear(2, 1)
        self.correction = nn.Sequential(
            nn.Conv2d(2, _WIDTH, 3, padding=1), nn.ReLU(), nn.Conv2d(_WIDTH, _WIDTH, 3, padding=1), nn.ReLU()
        )
        self.output = nn.Linear(2 * _WIDTH, 1)
        for module in (self.output, self.evidence):
            nn.init.zeros_(module.weight)
            nn.init.zeros_(module.bias)
        with torch.no_grad():
            self.evidence.weight[0, 0] = 1.0

    @property
    def patch_px(self) -> int:
        """Side of the patches."""
        return self.settings.patch_px

    def features(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> torch.Tensor:
        """Descriptors of patches and, as the last channel, which of them are valid: (N, C + 1, P / 4, P / 4).

        Args:
            image: (N, 1, P, P) SAR or (N, 3, P, P) optical in 0..1, 0 where invalid.
            valid: (N, 1, P, P), 1 or 0.
            modality: ``sar`` or ``optical``.
        """
        values, cells = self.encoder(image, valid, modality)
        return torch.cat([values.float(), cells.float()], dim=1)

    def fuse(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """Features of N pairs -> (N, 2): "different" and "same", before the softmax."""
        with torch.autocast(sar.device.type, enabled=False):
            one, other = _parts(sar), _parts(optical)
            raw, _ = shift_volume(*one, *other, self._reach)
            cosine, share = shift_volume(_centred(*one), one[1], _centred(*other), other[1], self._reach)
            alike = F.cosine_similarity(patch_mean(*one), patch_mean(*other))
            return self._judged(cosine, share, raw, alike)

    def fuse_all(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """Features of M SAR and N optical patches -> (M, N, 2)."""
        with torch.autocast(sar.device.type, enabled=False):
            one, other = _parts(sar), _parts(optical)
            raw, _ = all_shift_volumes(*one, *other, self._reach)
            cosine, share = all_shift_volumes(_centred(*one), one[1], _centred(*other), other[1], self._reach)
            alike = F.cosine_similarity(patch_mean(*one)[:, None], patch_mean(*other)[None], dim=-1)
            each = [part.flatten(0, 1) for part in (cosine, share, raw, alike)]
            return self._judged(*each).unflatten(0, (len(sar), len(optical)))

    def forward(
        self, sar: torch.Tensor, sar_valid: torch.Tensor, optical: torch.Tensor, optical_valid: torch.Tensor
    ) -> torch.Tensor:
        """Patches as :meth:`features` takes them, (N, 2) out."""
        return self.fuse(self.features(sar, sar_valid, "sar"), self.features(optical, optical_valid, "optical"))

    def fit(self, sar: torch.Tensor, optical: torch.Tensor, same: torch.Tensor) -> None:
        """Set the weights of the two numbers by logistic regression, with a little shrinkage.

        Args:
            sar, optical: (N, C + 1, h, w) features of pairs, of both kinds.
            same: (N,) bool.
        """
        with torch.no_grad():
            one, other = _parts(sar), _parts(optical)
            cosine, share = shift_volume(_centred(*one), one[1], _centred(*other), other[1], self._reach)
            alike = F.cosine_similarity(patch_mean(*one), patch_mean(*other))
            numbers = torch.stack([self._likelihood(cosine, share), alike], dim=1)
        mean, spread = numbers.mean(dim=0), numbers.std(dim=0).clamp(min=1e-6)
        weight = logistic_regression((numbers - mean) / spread, same)
        with torch.no_grad():
            self.evidence.weight.copy_((weight[:2] / spread)[None])
            self.evidence.bias.copy_((weight[2] - (weight[:2] * mean / spread).sum())[None])

    @property
    def _reach(self) -> int:
        return self.settings.reach_px // STRIDE_PX

    def _likelihood(self, cosine: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
        agreement = (cosine * share.clamp(min=1e-6).sqrt()).flatten(1)
        return torch.logsumexp(self.log_scale.exp() * agreement, dim=1) - math.log(agreement.shape[1])

    def _judged(
        self, cosine: torch.Tensor, share: torch.Tensor, raw: torch.Tensor, alike: torch.Tensor
    ) -> torch.Tensor:
        numbers = torch.stack([self._likelihood(cosine, share), alike], dim=1)
        inner = self.correction(torch.stack([cosine, raw], dim=1)).flatten(2)
        pooled = torch.cat([inner.mean(dim=2), inner.amax(dim=2)], dim=1)
        return F.pad(self.evidence(numbers) + self.output(pooled), (1, 0))


def logistic_regression(numbers: torch.Tensor, truth: torch.Tensor) -> torch.Tensor:
    """Weights of the columns of ``numbers`` (N, D), standardised, and last the constant, by Newton's method."""
    rows = torch.cat([numbers.double(), torch.ones(len(numbers), 1, dtype=torch.float64, device=numbers.device)], dim=1)
    weight = torch.zeros(rows.shape[1], dtype=torch.float64, device=rows.device)
    shrink = torch.eye(len(weight), dtype=torch.float64, device=rows.device)
    for _ in range(_NEWTON_STEPS):
        chance = torch.sigmoid(rows @ weight)
        slope = rows.T @ (truth.double() - chance) - weight
        curve = (rows * (chance * (1.0 - chance))[:, None]).T @ rows + shrink
        weight = weight + torch.linalg.solve(curve, slope)
    return weight.to(numbers.dtype)


def _parts(features: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
    return features[:, :-1], features[:, -1:]


def _centred(values: torch.Tensor, cells: torch.Tensor) -> torch.Tensor:
    return centred(values, cells[:, 0] > 0.5)
