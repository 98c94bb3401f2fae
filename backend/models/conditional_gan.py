"""Conditional DCGAN and ACGAN: labelled images out of noise, to enlarge a set that codes are learned from.

The networks of figure 4.4 of Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral
Images" (thesis, TU Berlin), at 64 px and ``width`` 64: 5 x 5 convolutions without pooling, batch normalisation, ReLU
and tanh in the generator, leaky ReLU (0.2) in the discriminator, noise uniform in -1..1, the class as a one-hot vector
beside it. The discriminator of the conditional DCGAN is given the class at every pixel; that of the ACGAN has to tell
it.

Taken where the figure says nothing: no normalisation in the first layer of the discriminator, nor after its fully
connected one, as the DCGAN paper has it (Radford et al. 2016, doi 10.48550/arXiv.1511.06434), whose initial weights of
deviation 0.02 are used too; logits in place of the sigmoid, which the losses hold. Departures: any number of bands;
``width`` scales all channels, so that a CPU can train it; images of 32 px leave one doubling out of the generator, and
end in the discriminator at half the side.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Optional

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError
from .loading import load_network

KIND = "conditional-gan"
"""What the card of such a model says of its kind."""
KINDS = ("c-dcgan", "acgan")
SIZES_PX = (32, 64)
NOISE = 100
"""Length of the noise vector."""

_START_PX = 4
_SLOPE = 0.2
_FIRST_DEVIATION = 0.02


@dataclass(frozen=True)
class ConditionalGanSettings:
    """Size of the networks.

    Attributes:
        kind: ``c-dcgan`` or ``acgan``.
        classes: number of classes, two or more.
        bands: of the images.
        size_px: side of the images, 32 or 64.
        width: channels before the generator's last layer; 64 is published.
    """

    kind: str
    classes: int
    bands: int = 3
    size_px: int = 64
    width: int = 64

    @property
    def doublings(self) -> int:
        """Transposed convolutions of the generator."""
        return (self.size_px // _START_PX).bit_length() - 1

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Any) -> ConditionalGanSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            settings = cls(**values)
            numbers = (settings.classes - 1, settings.bands, settings.width // 4)
            if (
                settings.kind not in KINDS
                or settings.size_px not in SIZES_PX
                or not all(isinstance(number, int) and number > 0 for number in numbers)
            ):
                raise ValueError(f"{dict(values)}")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the generator's settings are not those of this version: {error}", "Train or export it again."
            ) from error
        return settings


class ConditionalGenerator(nn.Module):
    """Noise and a class to an image.

    Args:
        settings: size of the network.
    """

    def __init__(self, settings: ConditionalGanSettings) -> None:
        super().__init__()
        self.settings = settings
        widest = settings.width << (settings.doublings - 1)
        self.start = nn.Linear(NOISE + settings.classes, widest * _START_PX * _START_PX, bias=False)
        layers: List[nn.Module] = [nn.BatchNorm2d(widest), nn.ReLU()]
        for number in range(settings.doublings - 1):
            channels = widest >> number
            layers += [_doubling(channels, channels // 2), nn.BatchNorm2d(channels // 2), nn.ReLU()]
        self.layers = nn.Sequential(*layers, _doubling(settings.width, settings.bands, bias=True), nn.Tanh())
        _initialise(self)

    def forward(self, noise: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """(N, 100) in -1..1 and (N,) class numbers -> (N, bands, size_px, size_px) in -1..1."""
        known = F.one_hot(labels, self.settings.classes).to(noise.dtype)
        maps = self.start(torch.cat([noise, known], dim=1)).unflatten(1, (-1, _START_PX, _START_PX))
        images: torch.Tensor = self.layers(maps)
        return images

    @torch.no_grad()
    def images(self, labels: torch.Tensor, generator: Optional[torch.Generator] = None) -> torch.Tensor:
        """(N, bands, size_px, size_px) in 0..1, on the CPU, of class numbers (N,).

        Args:
            generator: of the noise, on the CPU; the global one when not given.
        """
        device = self.start.weight.device
        noise = drawn(len(labels), generator).to(device)
        return ((self(noise, labels.to(device)).float() + 1.0) / 2.0).clamp(0.0, 1.0).cpu()


class ConditionalDiscriminator(nn.Module):
    """How real an image is, as a logit; given its class (conditional DCGAN), or with logits of the classes (ACGAN).

    Not part of the model that ships.
    """

    def __init__(self, settings: ConditionalGanSettings) -> None:
        super().__init__()
        self.settings = settings
        first = settings.width // 4
        given = settings.classes if settings.kind == "c-dcgan" else 0
        layers: List[nn.Module] = [_conv(settings.bands + given, first, 2, bias=True), nn.LeakyReLU(_SLOPE)]
        for number, stride in enumerate((1, 2, 1, 2)):
            channels = first << (number + 1)
            layers += [_conv(channels // 2, channels, stride), nn.BatchNorm2d(channels), nn.LeakyReLU(_SLOPE)]
        side = settings.size_px // 8
        self.trunk = nn.Sequential(*layers, nn.Flatten())
        self.hidden = nn.Linear(first * 16 * side * side, settings.width * 16)
        self.head = nn.Linear(settings.width * 16, 1 + (settings.classes if settings.kind == "acgan" else 0))
        _initialise(self)

    def forward(self, images: torch.Tensor, labels: torch.Tensor) -> "tuple[torch.Tensor, Optional[torch.Tensor]]":
        """(N, bands, S, S) in -1..1 and (N,) class numbers -> (N,) logits of being real, (N, classes) of the class.

        The class is not looked at by the ACGAN's; of the conditional DCGAN's there are no second logits.
        """
        if self.settings.kind == "c-dcgan":
            known = F.one_hot(labels, self.settings.classes).to(images.dtype)[:, :, None, None]
            images = torch.cat([images, known.expand(-1, -1, *images.shape[2:])], dim=1)
        verdict = self.head(F.leaky_relu(self.hidden(self.trunk(images)), _SLOPE)).float()
        return verdict[:, 0], verdict[:, 1:] if self.settings.kind == "acgan" else None


def drawn(count: int, generator: Optional[torch.Generator] = None) -> torch.Tensor:
    """(count, 100) noise, uniform in -1..1."""
    return torch.rand(count, NOISE, generator=generator) * 2.0 - 1.0


def load_conditional(name: str, device: torch.device) -> ConditionalGenerator:
    """The generator of a model's name or path, in evaluation.

    Raises:
        ModelError: see :func:`backend.models.loading.load_network`.
    """
    network = load_network(
        name,
        KIND,
        "train conditional-gan",
        lambda settings: ConditionalGenerator(ConditionalGanSettings.from_mapping(settings)),
    )
    return network.to(device)


def classes_of(card: Mapping[str, Any]) -> List[str]:
    """Names of the classes by number, from a model's card.

    Raises:
        ModelError: it has none.
    """
    classes = card.get("classes")
    if not isinstance(classes, dict) or not classes:
        raise ModelError("the model's card does not name its classes", "Train it again.")
    return [str(name) for name in classes]


def _doubling(channels_in: int, channels_out: int, bias: bool = False) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(channels_in, channels_out, 5, stride=2, padding=2, output_padding=1, bias=bias)


def _conv(channels_in: int, channels_out: int, stride: int, bias: bool = False) -> nn.Conv2d:
    return nn.Conv2d(channels_in, channels_out, 5, stride=stride, padding=2, bias=bias)


def _initialise(network: nn.Module) -> None:
    for layer in network.modules():
        if isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            nn.init.normal_(layer.weight, 0.0, _FIRST_DEVIATION)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
        elif isinstance(layer, nn.BatchNorm2d):
            nn.init.normal_(layer.weight, 1.0, _FIRST_DEVIATION)
            nn.init.zeros_(layer.bias)
