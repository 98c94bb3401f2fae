"""The pseudo-siamese verifier: do a SAR and an optical patch show the same place?

After Hughes, Schmitt, Mou, Wang and Zhu 2018, "Identifying Corresponding Patches in SAR and Optical Images With a
Pseudo-Siamese CNN", IEEE GRSL 15(5):784-788, doi 10.1109/LGRS.2018.2799232, arXiv 1801.08467: two streams of eight
3 x 3 convolutions that share no weights, max-pooling without overlap, the streams' features one beside the other into
fully connected layers, two outputs under a softmax, cross-entropy.

What the sources at hand leave open, and what is taken here: 32, 32, 64, 64 and four times 128 channels with a pool
after each second convolution (the fourth pool, before the fusion, keeps the first fully connected layer at 2 million
weights for 64 px and 6 million for 112 px); 512 units between fusion and output, half of them dropped in training;
ReLU; weights drawn after He et al. 2015 (doi 10.1109/ICCV.2015.123); SAR in this project's radiometry (decibels,
stretched to 0..1). Batch normalisation is not in the paper: ``norm="batch"`` adds it after each convolution.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError

KIND = "verifier"
"""What the card of such a model says of its kind."""

PSEUDO_SIAMESE = "pseudo-siamese"

NORMS = ("none", "batch")
REDUCTION = 16
"""Pixels a side of one cell of the streams' features."""


@dataclass(frozen=True)
class VerifierSettings:
    """Size of the network.

    Attributes:
        patch_px: side of both patches, a multiple of 16.
        widths: channels after each of the eight convolutions.
        hidden: units between fusion and output.
        dropout: share of them that is left out in training.
        norm: ``none``, or ``batch`` for batch normalisation after each convolution.
    """

    patch_px: int = 64
    widths: Tuple[int, ...] = (32, 32, 64, 64, 128, 128, 128, 128)
    hidden: int = 512
    dropout: float = 0.5
    norm: str = "none"

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return {"streams": PSEUDO_SIAMESE, **asdict(self)}

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> VerifierSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            known = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
            known.pop("streams", None)
            settings = cls(**known)
            sizes = [settings.patch_px, settings.hidden, *settings.widths]
            whole = all(isinstance(size, int) and size > 0 for size in sizes)
            if not whole or len(settings.widths) != 8 or settings.patch_px % REDUCTION or settings.norm not in NORMS:
                raise ValueError(f"{values}")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the verifier's settings are not those of this version: {error}", "Update the plugin or export again."
            ) from error
        return settings


class PseudoSiamese(nn.Module):
    """Pairs of patches to the two outputs "different" and "same".

    The first fully connected layer acts on both streams' features one beside the other; it is written as the sum of
    its two halves, so that all pairs of a batch are judged for the price of their streams.

    Args:
        settings: size of the network.
    """

    def __init__(self, settings: VerifierSettings) -> None:
        super().__init__()
        self.settings = settings
        self.streams = nn.ModuleDict({"sar": _stream(1, settings), "optical": _stream(3, settings)})
        length = settings.widths[-1] * (settings.patch_px // REDUCTION) ** 2
        self.fusion = nn.ModuleDict(
            {"sar": nn.Linear(length, settings.hidden), "optical": nn.Linear(length, settings.hidden, bias=False)}
        )
        self.drop = nn.Dropout(settings.dropout)
        self.output = nn.Linear(settings.hidden, 2)
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        with torch.no_grad():  # each half was drawn as if it were the whole layer; and a first guess is to be unsure
            for half in self.fusion.values():
                half.weight.mul_(0.5**0.5)
            self.output.weight.mul_(0.1)

    @property
    def patch_px(self) -> int:
        """Side of the patches."""
        return self.settings.patch_px

    def features(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> torch.Tensor:
        """One patch's part of the fusion.

        Args:
            image: (N, 1, P, P) SAR or (N, 3, P, P) optical in 0..1, 0 where invalid.
            valid: (N, 1, P, P), 1 or 0.
            modality: ``sar`` or ``optical``.

        Returns:
            (N, hidden).
        """
        centred = (image - 0.5) * valid
        found: torch.Tensor = self.fusion[modality](self.streams[modality](centred).flatten(1))
        return found

    def fuse(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """(N, hidden) features of each -> (N, 2): "different" and "same", before the softmax."""
        found: torch.Tensor = self.output(self.drop(F.relu(sar + optical)))
        return found

    def fuse_all(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """(M, hidden) and (N, hidden) -> (M, N, 2): every SAR patch with every optical one."""
        return self.fuse(sar[:, None], optical[None])

    def forward(
        self, sar: torch.Tensor, sar_valid: torch.Tensor, optical: torch.Tensor, optical_valid: torch.Tensor
    ) -> torch.Tensor:
        """Patches as :meth:`features` takes them, (N, 2) out."""
        return self.fuse(self.features(sar, sar_valid, "sar"), self.features(optical, optical_valid, "optical"))


def _stream(bands: int, settings: VerifierSettings) -> nn.Sequential:
    layers: List[nn.Module] = []
    for number, width in enumerate(settings.widths):
        layers.append(nn.Conv2d(bands, width, 3, padding=1, bias=settings.norm == "none"))
        if settings.norm == "batch":
            layers.append(nn.BatchNorm2d(width))
        layers.append(nn.ReLU())
        if number % 2:
            layers.append(nn.MaxPool2d(2))
        bands = width
    return nn.Sequential(*layers)
