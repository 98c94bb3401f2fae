"""Unsupervised adversarial hashing of multispectral images: the discriminator that codes, and its generator.

After Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU
Berlin, tables 5.4 and 5.5). Four kinds share one body. ``gan-rgb`` and ``gan-ms`` end in three layers one after the
other, and the last but one, of which the source is told, is what images are compared by, as real numbers. ``uahm`` ends
in two layers side by side, one for the code (-1..1) and one for the source; ``dhnn-ms`` has the first of these alone.

Departures: images of any side that is a multiple of 16 (64 px there; the generator begins at a sixteenth of it); a
``width`` that multiplies all channels; images are brought to -1..1, which is what the generator's tanh makes, where
equation 5.13 ends in 0..1: a discriminator would tell the two by their range. Batch normalisation remembers real images
alone (see the recipe), for it is real ones that are coded. ``input_norm=False`` leaves it out after the first
convolution, as in DCGAN: real and generated images are normalised batch by batch, and a batch's own brightness, which
the first normalisation takes out, is something that the generator could otherwise learn from.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Optional, Tuple

import torch
from torch import nn

from ..errors import ModelError
from ..uahm_params import KINDS
from .loading import load_network

KIND = "uahm"
"""What the card of such a model says of its kind; its settings say which of the four it is."""

_SLOPE = 0.2
_BODY = ((32, 2), (64, 1), (128, 2), (256, 1), (256, 2))  # channels and stride of the convolutions, 3 x 3
_HIDDEN = 1024
_GENERATOR = (512, 256, 128, 64)  # channels, each at twice the side of those before
_FACTOR = 16
_AT_ONCE = 256


@dataclass(frozen=True)
class UahmSettings:
    """Size of the networks.

    Attributes:
        kind: ``gan-rgb, gan-ms, uahm`` or ``dhnn-ms``.
        bands: of the images.
        bits: length of the codes, and of the generator's noise.
        size_px: side of the images, a multiple of 16.
        width: multiple of the published numbers of channels.
        input_norm: whether the discriminator's first convolution is normalised by the batch.
    """

    kind: str
    bands: int
    bits: int = 64
    size_px: int = 64
    width: float = 1.0
    input_norm: bool = True

    @property
    def is_binary(self) -> bool:
        """Whether codes are made to be -1 or 1, and compared bit by bit."""
        return not self.kind.startswith("gan")

    @property
    def is_adversarial(self) -> bool:
        """Whether there is a generator."""
        return self.kind != "dhnn-ms"

    def channels(self, published: int) -> int:
        """How many of so many channels there are."""
        return max(4, round(published * self.width))

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Any) -> UahmSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            settings = cls(**values)
            sizes = (settings.bands, settings.bits, settings.size_px // _FACTOR)
            whole = all(isinstance(size, int) and size > 0 for size in sizes)
            if not whole or settings.kind not in KINDS or settings.size_px % _FACTOR or not 0 < settings.width <= 16:
                raise ValueError(f"{values}")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the settings are not those of this version's network: {error}",
                "Update the plugin or export again.",
            ) from error
        return settings


class HashingDiscriminator(nn.Module):
    """Images to codes, and to whether they are real.

    Args:
        settings: size of the network.
    """

    def __init__(self, settings: UahmSettings) -> None:
        super().__init__()
        self.settings = settings
        layers: "list[nn.Module]" = []
        before, side = settings.bands, settings.size_px
        for number, (published, stride) in enumerate(_BODY):
            channels = settings.channels(published)
            norm = nn.BatchNorm2d(channels) if number or settings.input_norm else nn.Identity()
            layers += [nn.Conv2d(before, channels, 3, stride, 1), norm, nn.LeakyReLU(_SLOPE)]
            before, side = channels, side // stride
        hidden = settings.channels(_HIDDEN)
        layers += [nn.Flatten(), nn.Linear(before * side * side, hidden), nn.BatchNorm1d(hidden), nn.LeakyReLU(_SLOPE)]
        self.body = nn.Sequential(*layers)
        end = nn.Tanh() if settings.is_binary else nn.LeakyReLU(_SLOPE)
        self.code = nn.Sequential(nn.Linear(hidden, settings.bits), nn.BatchNorm1d(settings.bits), end)
        self.source = nn.Linear(hidden if settings.is_binary else settings.bits, 1) if settings.is_adversarial else None
        self.apply(_begin)

    def forward(self, images: torch.Tensor) -> "Tuple[torch.Tensor, Optional[torch.Tensor]]":
        """Codes and sources.

        Args:
            images: (N, bands, S, S) in -1..1.

        Returns:
            (N, bits) codes, in -1..1 of a kind that is binary; (N,) logits of being real, None without an adversary.
        """
        seen = self.body(images)
        codes: torch.Tensor = self.code(seen)
        if self.source is None:
            return codes, None
        return codes, self.source(seen if self.settings.is_binary else codes)[:, 0]

    @torch.no_grad()
    def codes(self, images: torch.Tensor) -> torch.Tensor:
        """(N, bits) float32 codes of images (N, bands, S, S) in 0..1, on the CPU; the mode is left as it was.

        Those of a kind that is not binary have length 1: by Euclidean distance they are ranked as by cosine.
        """
        was_training, device = self.training, next(self.parameters()).device
        self.eval()
        parts = [self(as_made(part.to(device).float()))[0].float().cpu() for part in images.split(_AT_ONCE)]
        self.train(was_training)
        found = torch.cat(parts)
        return found if self.settings.is_binary else nn.functional.normalize(found, dim=1)


class MultibandGenerator(nn.Module):
    """Noise to images of any number of bands.

    Args:
        settings: size of the network.
    """

    def __init__(self, settings: UahmSettings) -> None:
        super().__init__()
        self.settings = settings
        first, *others = (settings.channels(published) for published in _GENERATOR)
        self._first, self._side = first, settings.size_px // _FACTOR
        self.start = nn.Sequential(nn.Linear(settings.bits, first * self._side**2))
        self.norm = nn.Sequential(nn.BatchNorm2d(first), nn.ReLU())
        layers: "list[nn.Module]" = []
        before = first
        for channels in others:
            layers += [_doubling(before, channels), nn.BatchNorm2d(channels), nn.ReLU()]
            before = channels
        self.layers = nn.Sequential(*layers, _doubling(before, settings.bands), nn.Tanh())
        self.apply(_begin)

    def forward(self, noise: torch.Tensor) -> torch.Tensor:
        """(N, bits) noise in -1..1 -> (N, bands, S, S) images in -1..1."""
        maps = self.norm(self.start(noise).reshape(len(noise), self._first, self._side, self._side))
        made: torch.Tensor = self.layers(maps)
        return made

    def drawn(self, count: int, device: torch.device, generator: Optional[torch.Generator] = None) -> torch.Tensor:
        """(count, bits) uniform noise in -1..1; drawn on the CPU, so that every device gets the same."""
        return (2.0 * torch.rand(count, self.settings.bits, generator=generator) - 1.0).to(device)


def as_made(images: torch.Tensor) -> torch.Tensor:
    """Images in 0..1 as the generator makes them, in -1..1."""
    return 2.0 * images - 1.0


def load_uahm(name: str) -> HashingDiscriminator:
    """The network of a model of kind ``uahm``, on the CPU, in evaluation.

    Raises:
        ModelError: see :func:`backend.models.loading.load_network`.
    """
    return load_network(
        name, KIND, "train uahm", lambda settings: HashingDiscriminator(UahmSettings.from_mapping(settings))
    )


def _doubling(channels_in: int, channels_out: int) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(channels_in, channels_out, 5, stride=2, padding=2, output_padding=1)


def _begin(module: nn.Module) -> None:
    """Weights from N(0, 0.02), as in DCGAN (Radford et al. 2016, doi 10.48550/arXiv.1511.06434)."""
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
        nn.init.normal_(module.weight, 0.0, 0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
