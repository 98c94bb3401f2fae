"""A small residual network that tells the classes of labelled images, for its features and its verdicts.

Four blocks of two 3 x 3 convolutions after He et al. 2016 (CVPR, doi 10.1109/CVPR.2016.90), each at half the side of
the one before; 0.7 million weights, so that it can be trained from nothing on a CPU. What codes are made from is the
mean and the largest value of each channel of the last block, and of the one before.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError
from .loading import load_network

KIND = "classifier"
"""What the card of such a model says of its kind."""
LEAST_PX = 16


@dataclass(frozen=True)
class ClassifierSettings:
    """Size of the network.

    Attributes:
        classes: number of classes, two or more.
        bands: of the images.
        size_px: side of the images it is given.
        width: channels of the first block; each further one has twice as many.
    """

    classes: int
    bands: int = 3
    size_px: int = 64
    width: int = 24

    @property
    def features(self) -> int:
        """Length of the features."""
        return 2 * (self.width * 4 + self.width * 8)

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Any) -> ClassifierSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            settings = cls(**values)
            numbers = (settings.classes - 1, settings.bands, settings.size_px - LEAST_PX + 1, settings.width)
            if not all(isinstance(number, int) and number > 0 for number in numbers):
                raise ValueError(f"{dict(values)}")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the classifier's settings are not those of this version: {error}", "Train or export it again."
            ) from error
        return settings


class Classifier(nn.Module):
    """Images to logits of their classes.

    Args:
        settings: size of the network.
    """

    mean: torch.Tensor
    deviation: torch.Tensor

    def __init__(self, settings: ClassifierSettings) -> None:
        super().__init__()
        self.settings = settings
        self.register_buffer("mean", torch.full((settings.bands, 1, 1), 0.5))
        self.register_buffer("deviation", torch.full((settings.bands, 1, 1), 0.25))
        width = settings.width
        self.stem = nn.Sequential(
            nn.Conv2d(settings.bands, width, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU()
        )
        blocks: List[nn.Module] = [_Block(width, width, 1)]
        blocks += [_Block(width << number, width << (number + 1), 2) for number in range(3)]
        self.blocks = nn.ModuleList(blocks)
        self.head = nn.Linear(settings.features, settings.classes)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """(N, bands, size_px, size_px) in 0..1 -> (N, classes) logits."""
        logits: torch.Tensor = self.head(self.features(images)).float()
        return logits

    def features(self, images: torch.Tensor) -> torch.Tensor:
        """(N, bands, H, W) in 0..1 -> (N, F); other sides are brought to ``size_px`` first."""
        side = self.settings.size_px
        if tuple(images.shape[2:]) != (side, side):
            mode = "area" if min(images.shape[2:]) >= side else "bilinear"
            images = F.interpolate(images, size=(side, side), mode=mode)
        maps = self.stem((images - self.mean) / self.deviation)
        pooled: List[torch.Tensor] = []
        for block in self.blocks:
            maps = block(maps)
            pooled += [maps.mean(dim=(2, 3)), maps.amax(dim=(2, 3))]
        return torch.cat(pooled[-4:], dim=1)

    def set_statistics(self, images: torch.Tensor) -> None:
        """Take mean and deviation of the bands from images (N, bands, H, W) in 0..1."""
        deviation, mean = torch.std_mean(images, dim=(0, 2, 3))
        self.mean.copy_(mean[:, None, None])
        self.deviation.copy_(deviation.clamp_min(1e-3)[:, None, None])


class _Block(nn.Module):
    """Two convolutions beside a shortcut, which is a convolution of 1 x 1 where the shape changes."""

    def __init__(self, channels_in: int, channels_out: int, stride: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(channels_in, channels_out, 3, stride=stride, padding=1, bias=False),
            nn.BatchNorm2d(channels_out),
            nn.ReLU(),
            nn.Conv2d(channels_out, channels_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels_out),
        )
        same = stride == 1 and channels_in == channels_out
        self.shortcut = nn.Identity() if same else nn.Conv2d(channels_in, channels_out, 1, stride=stride, bias=False)

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = F.relu(self.layers(maps) + self.shortcut(maps))
        return found


def load_classifier(name: str) -> Classifier:
    """The network of a model of kind ``classifier``, on the CPU, in evaluation.

    Raises:
        ModelError: see :func:`backend.models.loading.load_network`.
    """
    return load_network(
        name,
        KIND,
        "train hashing --features network",
        lambda settings: Classifier(ClassifierSettings.from_mapping(settings)),
    )
