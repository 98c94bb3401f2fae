"""Generators of hard negatives: SAR patches that look like a given one and are not it (AE-GAN, VAE-GAN).

AE-GAN, after Hughes, Schmitt and Zhu, IGARSS 2018 (doi 10.1109/IGARSS.2018.8518255), section 3.2: a DCGAN with an
encoder E beside generator G and discriminator D. E and G first learn to reconstruct SAR patches (L2); then G and D are
trained as a Wasserstein GAN with gradient penalty on codes of E combined with Gaussian noise. All three grow together
from 16 px up, each new resolution fading in (section 3.2.1). A hard negative is G(E(SAR) + a little noise) (3.2.2).

VAE-GAN, after Hughes, Schmitt and Zhu, Remote Sensing 10(10):1552, 2018 (doi 10.3390/rs10101552), of which the abstract
was at hand: a variational encoder trained together with an adversary, negatives drawn near the mean of the posterior.
What it leaves open follows Larsen et al. 2016 (doi 10.48550/arXiv.1512.09300), in the resolutions of the AE-GAN.

Departures, both kinds: layers as :mod:`.negative_layers` says; a code is a map of 8 x 8 places instead of one vector
(with a vector, a run of some minutes on a CPU learns how bright a patch is and little else); the AE-GAN's is normalised
(each channel has mean 0 and variance 1 over the data), so that a noise level means the same in every run; "combined"
is read as added.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from typing import Any, Dict, Mapping, Optional, Tuple

import torch
from torch import nn
from torch.nn import functional

from ..errors import ModelError, UsageError
from .negative_layers import (
    SLOPE,
    DoublingBlock,
    HalvingBlock,
    RunningNorm,
    ScaledConv,
    ScaledLinear,
    doubled,
    drawn_like,
    halved,
    pixel_norm,
    with_batch_deviation,
)
from .registry import find_model
from .value_map import ValueMap

KIND = "negatives"
"""What the card of such a model says of its kind."""

KINDS = ("ae-gan", "vae-gan")
FIRST_PX = 16
"""Resolution that growing begins with."""

CODE_PX = 8
"""Side of a code."""

_JUDGED_PX = 4  # side of the maps that the critic judges by


@dataclass(frozen=True)
class NegativeSettings:
    """Size of the networks.

    Attributes:
        kind: ``ae-gan`` or ``vae-gan``.
        size_px: side of the patches: 16 times a power of two, to 256.
        code: channels of the code.
        width: channels at 64 px; half the resolution has twice as many, up to ``max_channels``.
        max_channels: at the lowest resolutions.

    Raises:
        UsageError: any other.
    """

    kind: str = "ae-gan"
    size_px: int = 64
    code: int = 8
    width: int = 24
    max_channels: int = 192

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise UsageError(f"no generator of negatives is called {self.kind!r}", f"Use {' or '.join(KINDS)}.")
        if self.size_px not in (16, 32, 64, 128, 256):
            raise UsageError(f"no generator for patches of {self.size_px} px", "Use 16, 32, 64, 128 or 256 px.")
        if min(self.code, self.width, self.max_channels) < 1:
            raise UsageError(
                f"no generator of width {self.width} to {self.max_channels} and code {self.code}", "Use 1 or more."
            )

    @property
    def levels(self) -> int:
        """How many resolutions there are, 16 px and ``size_px`` among them."""
        return int(math.log2(self.size_px // FIRST_PX)) + 1

    def channels(self, side_px: int) -> int:
        """Channels of maps of a side."""
        return min(self.max_channels, max(8, self.width * 64 // side_px))

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> NegativeSettings:
        """The inverse of :meth:`to_mapping`.

        Raises:
            ModelError: a card that says something else.
        """
        known = {spec.name for spec in fields(cls)}
        try:
            if set(values) != known:
                raise ValueError(f"it has {sorted(values)}, not {sorted(known)}")
            return cls(**values)
        except (TypeError, ValueError, UsageError) as error:
            raise ModelError(
                f"the card's settings are not those of a generator of negatives: {error}", "Train or export it again."
            ) from error


class _Descent(nn.Module):
    """A patch at any of the resolutions down to small maps: the trunk of encoder and critic.

    ``from_image[l]`` and the blocks from its side on serve level l; a new level's block and image layer fade in.

    Args:
        settings: channels and resolutions.
        last_px: side of the maps it ends with, less than 16.
    """

    def __init__(self, settings: NegativeSettings, last_px: int) -> None:
        super().__init__()
        channels = settings.channels
        self.below = int(math.log2(FIRST_PX // last_px))  # blocks that 16 px goes through
        sides = [(2 * last_px) << number for number in range(self.below + settings.levels - 1)]
        self.blocks = nn.ModuleList(HalvingBlock(channels(side), channels(side // 2)) for side in sides)
        self.from_image = nn.ModuleList(
            ScaledConv(1, channels(FIRST_PX << level), 1) for level in range(settings.levels)
        )

    def forward(self, images: torch.Tensor, level: int, fade: float) -> torch.Tensor:
        """(N, 1, 16 · 2^level, same) in -1..1 -> (N, C, last_px, last_px)."""
        maps = self._seen(images, level)
        newest = self.below + level - 1
        for number in range(newest, -1, -1):
            maps = self.blocks[number](maps)
            if number == newest and level > 0 and fade < 1.0:
                maps = fade * maps + (1.0 - fade) * self._seen(halved(images), level - 1)
        return maps

    def _seen(self, images: torch.Tensor, level: int) -> torch.Tensor:
        return functional.leaky_relu(self.from_image[level](images), SLOPE)


class Encoder(nn.Module):
    """E: a patch to its code; of the VAE-GAN to mean and deviation of the posterior."""

    def __init__(self, settings: NegativeSettings) -> None:
        super().__init__()
        self.trunk = _Descent(settings, CODE_PX)
        self.is_variational = settings.kind == "vae-gan"
        channels, code = settings.channels(CODE_PX), settings.code
        self.head = ScaledConv(channels, code * (2 if self.is_variational else 1), 3, gain=1.0)
        self.norm = nn.Identity() if self.is_variational else RunningNorm(code)

    def forward(self, images: torch.Tensor, level: int, fade: float) -> Tuple[torch.Tensor, torch.Tensor]:
        """(N, 1, S, S) in -1..1 -> code (N, code, 8, 8) and standard deviation of the noise that belongs to it.

        The deviation is 1 for the AE-GAN, whose codes have variance 1, and that of the posterior for the VAE-GAN.
        """
        code = self.head(self.trunk(images, level, fade)).float()
        if not self.is_variational:
            return self.norm(code), torch.ones_like(code)
        mean, log_variance = code.chunk(2, dim=1)
        return mean, (0.5 * log_variance.clamp(-10.0, 4.0)).exp()


class Generator(nn.Module):
    """G: codes to patches, at any of the resolutions."""

    def __init__(self, settings: NegativeSettings) -> None:
        super().__init__()
        channels = settings.channels
        self.start = ScaledConv(settings.code, channels(CODE_PX), 3)
        sides = [FIRST_PX << level for level in range(settings.levels)]
        self.blocks = nn.ModuleList(DoublingBlock(channels(side // 2), channels(side)) for side in sides)
        # 3 x 3 after the last noise: neighbouring pixels share speckle, as a radar's resolution makes them.
        self.to_image = nn.ModuleList(ScaledConv(channels(side), 1, 3, gain=1.0) for side in sides)

    def forward(
        self, codes: torch.Tensor, level: int, fade: float, generator: Optional[torch.Generator] = None
    ) -> torch.Tensor:
        """(N, code, 8, 8) -> (N, 1, 16 · 2^level, same) in -1..1."""
        maps = pixel_norm(functional.leaky_relu(self.start(codes), SLOPE))
        before = maps
        for block in list(self.blocks)[: level + 1]:
            before, maps = maps, block(maps, generator)
        images = self.to_image[level](maps)
        if level > 0 and fade < 1.0:
            images = fade * images + (1.0 - fade) * doubled(self.to_image[level - 1](before))
        return torch.tanh(images)


class Critic(nn.Module):
    """D: how real a patch looks, without bounds; larger for real ones. Not part of the model that ships."""

    def __init__(self, settings: NegativeSettings) -> None:
        super().__init__()
        self.trunk = _Descent(settings, _JUDGED_PX)
        channels = settings.channels(_JUDGED_PX)
        self.last = ScaledConv(channels + 1, channels, 3)
        self.head = ScaledLinear(channels * _JUDGED_PX * _JUDGED_PX, 1)

    def forward(self, images: torch.Tensor, level: int, fade: float) -> torch.Tensor:
        """(N, 1, S, S) in -1..1 -> (N,)."""
        maps = with_batch_deviation(self.trunk(images, level, fade))
        return self.head(functional.leaky_relu(self.last(maps), SLOPE).flatten(1))[:, 0]


class NegativeGan(nn.Module):
    """Encoder and generator, and how far they have grown.

    Attributes:
        settings: its size.
        grown: int64 buffer (level, thousandths of its fade-in, step of the training): kept with the weights, so that a
            network is always used as far as it was trained.
        values: what is done to the values of its negatives, as its card says; None: nothing.
    """

    grown: torch.Tensor

    def __init__(self, settings: NegativeSettings) -> None:
        super().__init__()
        self.settings = settings
        self.encoder = Encoder(settings)
        self.generator = Generator(settings)
        self.register_buffer("grown", torch.zeros(3, dtype=torch.int64))
        self.values: Optional[ValueMap] = None

    @property
    def level(self) -> int:
        """Of the resolution in use; 0 is 16 px."""
        return int(self.grown[0])

    @property
    def fade(self) -> float:
        """How far that resolution has faded in, 0 to 1."""
        return int(self.grown[1]) / 1000.0

    @property
    def resolution_px(self) -> int:
        """In use now."""
        return FIRST_PX << self.level

    @torch.no_grad()
    def negatives(self, sar: torch.Tensor, noise: float, generator: Optional[torch.Generator] = None) -> torch.Tensor:
        """Hard negatives G(E(SAR) + noise) at the resolution in use.

        Args:
            sar: (N, 1, size_px, size_px) in 0..1.
            noise: standard deviation of what is added to a code, in those of the codes over the data (AE-GAN) or of
                the patch's own posterior (VAE-GAN); 0 reconstructs.
            generator: of all noise, on the CPU.

        Returns:
            As ``sar``; pixels are repeated where the network has not grown to ``size_px``.
        """
        code, deviation = self.encoder(self.seen(sar), self.level, self.fade)
        if noise > 0.0:
            code = code + noise * deviation * drawn_like(code, generator)
        images = to_unit(self.generator(code, self.level, self.fade, generator).float())
        images = images if self.values is None else self.values(images)
        repeats = self.settings.size_px // self.resolution_px
        return functional.interpolate(images, scale_factor=repeats, mode="nearest") if repeats > 1 else images

    def seen(self, sar: torch.Tensor) -> torch.Tensor:
        """Patches (N, 1, size_px, size_px) in 0..1 as the networks see them now: means down to the resolution in use,
        in -1..1; while it fades in, so does its detail (Karras et al. 2018, figure 2)."""
        images = sar * 2.0 - 1.0
        for _ in range(self.settings.levels - 1 - self.level):
            images = halved(images)
        if self.level > 0 and self.fade < 1.0:
            images = self.fade * images + (1.0 - self.fade) * doubled(halved(images))
        return images


def to_unit(images: torch.Tensor) -> torch.Tensor:
    """-1..1 -> 0..1."""
    return (images + 1.0) / 2.0


def load_negatives(name: str, device: torch.device) -> NegativeGan:
    """The generator of a model's name or path, ready to use.

    Raises:
        ModelError: no such model, one of another kind or not grown to its size, or files that do not fit together.
    """
    model = find_model(name)
    if model.kind != KIND or model.weights_path is None:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind}, not {KIND}", "Train one: sarmatch train negatives."
        )
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    network = NegativeGan(NegativeSettings.from_mapping(model.card.get("settings", {})))
    try:
        network.load_state_dict(load_file(str(model.weights_path)))
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(
            f"the weights of {name!r} do not fit its card: {str(error).splitlines()[0]}", "Export the model again."
        ) from error
    if not 0 <= network.level < network.settings.levels:
        raise ModelError(f"the weights of {name!r} are of level {network.level}", "Train or export it again.")
    if model.card.get("values") is not None:
        network.values = ValueMap.from_mapping(model.card["values"])
    return network.to(device).eval()
