"""Layers of the generative networks: scaled weights, pixel normalisation, blocks that halve or double a map.

After Karras et al. 2018 (ICLR, doi 10.48550/arXiv.1710.10196): weights drawn from N(0, 1) and scaled as they are used
(section 4.1), features normalised pixel by pixel (section 4.2), the critic told how much a batch varies (section 3).
"""

from __future__ import annotations

import math
from typing import Optional

import torch
from torch import nn
from torch.nn import functional

SLOPE = 0.2
"""Of the leaky ReLU below zero, as in DCGAN's discriminator."""

_EPSILON = 1e-8


class ScaledConv(nn.Module):
    """Convolution whose weights keep unit size, so that all layers learn at one pace; padded to keep the side.

    Args:
        channels_in, channels_out: of the maps.
        kernel_px: side of the kernel; 4 halves the map (stride 2), odd ones keep it.
        gain: √2 before a rectifier, 1 where nothing follows.
    """

    def __init__(self, channels_in: int, channels_out: int, kernel_px: int, gain: float = math.sqrt(2.0)) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(channels_out, channels_in, kernel_px, kernel_px))
        self.bias = nn.Parameter(torch.zeros(channels_out))
        self.scale = gain / math.sqrt(channels_in * kernel_px * kernel_px)
        self.stride = 2 if kernel_px == 4 else 1
        self.padding = (kernel_px - 1) // 2

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """(N, channels_in, H, W) -> (N, channels_out, H / stride, W / stride)."""
        return functional.conv2d(maps, self.weight * self.scale, self.bias, self.stride, self.padding)


class ScaledLinear(nn.Module):
    """Full connection with weights as in :class:`ScaledConv`."""

    def __init__(self, size_in: int, size_out: int, gain: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(size_out, size_in))
        self.bias = nn.Parameter(torch.zeros(size_out))
        self.scale = gain / math.sqrt(size_in)

    def forward(self, vectors: torch.Tensor) -> torch.Tensor:
        """(N, size_in) -> (N, size_out)."""
        return functional.linear(vectors, self.weight * self.scale, self.bias)


class HalvingBlock(nn.Module):
    """A 4 x 4 convolution of stride 2 and a leaky ReLU: a layer of DCGAN's discriminator (Radford et al. 2016, doi
    10.48550/arXiv.1511.06434) without its batch normalisation, which the gradient penalty does not allow."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = ScaledConv(channels_in, channels_out, 4)

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """(N, channels_in, S, S) -> (N, channels_out, S / 2, S / 2)."""
        return functional.leaky_relu(self.conv(maps), SLOPE)


class DoublingBlock(nn.Module):
    """Repeats pixels and convolves (3 x 3), adds noise, rectifies, normalises each pixel.

    Departures from DCGAN's transposed convolutions: they leave checkerboards, repeating and convolving does not (Odena
    et al. 2016, doi 10.23915/distill.00003); and noise of a learned strength for each channel enters every block
    (Karras et al. 2019, doi 10.48550/arXiv.1812.04948, section 3.2): speckle is random at every pixel, which a code
    for the whole patch cannot carry.
    """

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = ScaledConv(channels_in, channels_out, 3)
        self.noise = nn.Parameter(torch.full((channels_out, 1, 1), 0.1))

    def forward(self, maps: torch.Tensor, generator: Optional[torch.Generator] = None) -> torch.Tensor:
        """(N, channels_in, S, S) -> (N, channels_out, 2S, 2S); noise is drawn from ``generator``."""
        maps = self.conv(doubled(maps))
        maps = maps + self.noise * drawn_like(maps[:, :1], generator)
        return pixel_norm(functional.leaky_relu(maps, SLOPE))


class RunningNorm(nn.Module):
    """Brings each channel to mean 0 and variance 1 over the data, by averages over the batches so far.

    Not by the batch itself, as batch normalisation: a few patches of water and a few of a city have quite other means,
    and what was learned with those would not fit the averages that are used in the end.
    """

    mean: torch.Tensor
    variance: torch.Tensor

    def __init__(self, channels: int, momentum: float = 0.02) -> None:
        super().__init__()
        self.momentum = momentum
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("variance", torch.ones(channels))

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) normalised; in training the averages take in the batch first."""
        if self.training:
            with torch.no_grad():
                self.mean.lerp_(maps.mean(dim=(0, 2, 3)), self.momentum)
                spread = (maps - self.mean[:, None, None]).square().mean(dim=(0, 2, 3))
                self.variance.lerp_(spread, self.momentum)
        return (maps - self.mean[:, None, None]) * torch.rsqrt(self.variance[:, None, None] + _EPSILON)


def doubled(maps: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) -> (N, C, 2H, 2W), every pixel repeated."""
    return functional.interpolate(maps, scale_factor=2, mode="nearest")


def halved(maps: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) -> (N, C, H / 2, W / 2), means of four."""
    return functional.avg_pool2d(maps, 2)


def pixel_norm(maps: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) with the features of each pixel brought to a root mean square of 1 (Karras et al. 2018, eq. 2)."""
    return maps * torch.rsqrt(maps.square().mean(dim=1, keepdim=True) + _EPSILON)


def with_batch_deviation(maps: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) -> (N, C + 1, H, W): the last channel is how much the batch varies, one number for all of it.

    Mean over features and pixels of the standard deviation over the batch (Karras et al. 2018, section 3): a generator
    that collapses is seen through at once.
    """
    deviation = (maps.var(dim=0, unbiased=False) + _EPSILON).sqrt().mean()
    return torch.cat([maps, deviation.expand(len(maps), 1, *maps.shape[2:])], dim=1)


def drawn_like(maps: torch.Tensor, generator: Optional[torch.Generator] = None) -> torch.Tensor:
    """Normal noise of a tensor's shape; drawn on the CPU where a generator is given, so that every device gets the
    same."""
    if generator is None:
        return torch.randn_like(maps)
    return torch.randn(maps.shape, generator=generator).to(maps)
