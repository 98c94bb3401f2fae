"""The network of CMPC: one residual trunk for both modalities, one vector of unit norm a patch.

After Li et al., "Learning to Find the Optimal Correspondence Between SAR and Optical Image Patches", IEEE JSTARS 16,
2023, doi 10.1109/JSTARS.2023.3324768: a ResNet (He et al., CVPR 2016, doi 10.1109/CVPR.2016.90) whose last stage keeps
its resolution, the largest response of each channel over the patch, and a linear layer with batch normalisation to 512
numbers. SAR is repeated to three channels, so that the trunk is the same to the last weight.

It departs from the published system in three ways. The trunk was ResNet-50 with ImageNet weights: where these are at
hand :func:`trunk_settings` and :meth:`CmpcNetwork.load_trunk` take them, otherwise the trunk starts at random and is
narrower by default, that a CPU can train it. Cells without data do not take part in the maximum. And patches are
compared by the 512 numbers, not by the trunk's own, unless the settings say ``pooled`` as the publication did.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Sequence, Tuple, Union

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError, UsageError

PATCH_PX = 200
"""Side of the published system's patches; the network itself takes any from :data:`MIN_PATCH_PX` up."""

MIN_PATCH_PX = 32

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Of ImageNet, which pretrained trunks expect; for others as good as any."""


@dataclass(frozen=True)
class CmpcSettings:
    """Size of the network.

    Attributes:
        block: ``basic`` (two 3 x 3 convolutions) or ``bottleneck`` (1 x 1, 3 x 3, 1 x 1 to four times the width).
        blocks: residual blocks of the four stages.
        width: channels of the first stage; each stage doubles it.
        embedding: length of the projected vector.
        retrieve_with: ``projected`` or ``pooled``: which vector patches are compared by.
    """

    block: str = "basic"
    blocks: Tuple[int, ...] = (2, 2, 2, 2)
    width: int = 24
    embedding: int = 512
    retrieve_with: str = "projected"

    def __post_init__(self) -> None:
        sizes = (self.width, self.embedding, *self.blocks)
        if self.block not in ("basic", "bottleneck") or self.retrieve_with not in ("projected", "pooled"):
            raise UsageError(
                f"no network of {self.block!r} blocks that retrieves with {self.retrieve_with!r}",
                "Blocks are basic or bottleneck; vectors projected or pooled.",
            )
        if len(self.blocks) != 4 or any(not isinstance(size, int) or size < 1 for size in sizes):
            raise UsageError(
                f"no network of width {self.width}, blocks {self.blocks}, embedding {self.embedding}",
                "Give four stages and whole numbers of 1 or more.",
            )

    @property
    def expansion(self) -> int:
        """Channels out of a block for each of its width."""
        return 4 if self.block == "bottleneck" else 1

    @property
    def pooled_size(self) -> int:
        """Channels of the last stage."""
        return 8 * self.width * self.expansion

    @property
    def retrieval_size(self) -> int:
        """Length of the vector that patches are compared by."""
        return self.embedding if self.retrieve_with == "projected" else self.pooled_size

    @classmethod
    def small(cls) -> CmpcSettings:
        """A narrow ResNet-18 of 1.7 million weights, about as many as the small encoder has."""
        return cls()

    @classmethod
    def large(cls) -> CmpcSettings:
        """The published trunk, ResNet-50: 23.5 million weights and 2048 channels."""
        return cls(block="bottleneck", blocks=(3, 4, 6, 3), width=64)

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return {**asdict(self), "blocks": list(self.blocks)}

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> CmpcSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting that this network does not know, or a value it cannot have.
        """
        try:
            known = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
            return cls(**known)
        except (TypeError, UsageError) as error:
            raise ModelError(
                f"the settings of the cmpc network are not those of this version: {error}",
                "Update the plugin or export the model again.",
            ) from error


class CmpcNetwork(nn.Module):
    """Patches of either modality to vectors.

    The trunk's weights have torchvision's names, so that its files fit.
    """

    def __init__(self, settings: CmpcSettings = CmpcSettings()) -> None:
        super().__init__()
        self.settings = settings
        self.trunk = _trunk(settings)
        self.projection = nn.Sequential(
            nn.Linear(settings.pooled_size, settings.embedding), nn.BatchNorm1d(settings.embedding)
        )
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(_STD).view(1, 3, 1, 1), persistent=False)

    def forward(self, image: torch.Tensor, valid: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
        """Pooled and projected vectors.

        While training, give both modalities in one batch: its statistics normalise the activations, and are later those
        of the mixture.

        Args:
            image: (B, 1, H, W) or (B, 3, H, W) float in 0..1; H and W of :data:`MIN_PATCH_PX` or more.
            valid: (B, 1, H, W), 1 or 0.

        Returns:
            (B, settings.pooled_size) and (B, settings.embedding), unit norm each; 0 where no pixel is valid.
        """
        if image.shape[1] not in (1, 3) or min(image.shape[-2:]) < MIN_PATCH_PX:
            raise UsageError(
                f"no vector for an image of shape {tuple(image.shape)}",
                f"Give 1 or 3 channels and sides of {MIN_PATCH_PX} px or more.",
            )
        mask = valid.to(image.dtype)
        normal = (image.expand(-1, 3, -1, -1) - self.mean) / self.std * mask
        features = self.trunk(normal)
        # Activations are not negative, so that 0 never wins where there is data.
        seen = F.adaptive_max_pool2d(mask, features.shape[-2:])
        pooled = (features * seen).amax(dim=(2, 3)).float()
        anything = seen.amax(dim=(2, 3))
        return _unit(pooled), _unit(self.projection(pooled).float() * anything)

    def embed(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> torch.Tensor:
        """The vector by which patches are compared: (B, settings.retrieval_size) of unit norm.

        Args:
            image, valid: as of :meth:`forward`.
            modality: ``sar`` or ``optical``; both are treated alike.
        """
        pooled, projected = self(image, valid)
        return projected if self.settings.retrieve_with == "projected" else pooled

    def load_trunk(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Take the trunk of a classifier with torchvision's names; its last layer (``fc``) is left out.

        Raises:
            ModelError: weights missing, to spare, or of another shape.
        """
        given = {name: value for name, value in weights.items() if not name.startswith("fc.")}
        try:
            missing, spare = self.trunk.load_state_dict(given, strict=False)
        except RuntimeError as error:
            raise ModelError("the ResNet's weights are of another shape than the network's", str(error)) from error
        # Counters of batches matter to no output; old files lack them.
        missing = [name for name in missing if not name.endswith("num_batches_tracked")]
        if missing or spare:
            names = ", ".join([*missing, *spare][:3])
            raise ModelError(f"the ResNet's weights do not fit: {names}", "Give a plain ResNet's state in safetensors.")


def trunk_settings(shapes: Mapping[str, Sequence[int]]) -> CmpcSettings:
    """Settings of the network whose trunk is a ResNet with weights of these names and shapes.

    Raises:
        ModelError: that is no ResNet with torchvision's names.
    """
    try:
        blocks = [0, 0, 0, 0]
        for name in shapes:
            stage = re.match(r"layer([1-4])\.(\d+)\.", name)
            if stage:
                number = int(stage.group(1)) - 1
                blocks[number] = max(blocks[number], int(stage.group(2)) + 1)
        block = "bottleneck" if "layer1.0.conv3.weight" in shapes else "basic"
        return CmpcSettings(block=block, blocks=tuple(blocks), width=int(shapes["conv1.weight"][0]))
    except (KeyError, IndexError, UsageError) as error:
        raise ModelError(
            "these weights are of no ResNet with torchvision's names (conv1.weight, layer1.0.conv1.weight, ...)",
            "Give a model that was trained with --recipe cmpc, or a ResNet's state in safetensors.",
        ) from error


def _trunk(settings: CmpcSettings) -> nn.Module:
    modules: "List[Tuple[str, nn.Module]]" = [
        ("conv1", nn.Conv2d(3, settings.width, 7, stride=2, padding=3, bias=False)),
        ("bn1", nn.BatchNorm2d(settings.width)),
        ("relu", nn.ReLU(inplace=True)),
        ("maxpool", nn.MaxPool2d(3, stride=2, padding=1)),
    ]
    channels = settings.width
    # The last stage keeps its resolution: twice the cells to take the maximum of, on each axis.
    for stage, (count, stride) in enumerate(zip(settings.blocks, (1, 2, 2, 1))):
        width, layers = settings.width * 2**stage, nn.Sequential()
        for number in range(count):
            layers.append(_Residual(channels, width, stride if number == 0 else 1, settings))
            channels = width * settings.expansion
        modules.append((f"layer{stage + 1}", layers))
    trunk = nn.Sequential()
    for name, module in modules:
        trunk.add_module(name, module)
    for module in trunk.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
    return trunk


class _Residual(nn.Module):
    """A basic or bottleneck block; a 1 x 1 convolution where the shape changes."""

    def __init__(self, channels: int, width: int, stride: int, settings: CmpcSettings) -> None:
        super().__init__()
        out = width * settings.expansion
        self.is_bottleneck = settings.block == "bottleneck"
        if self.is_bottleneck:
            self.conv1 = nn.Conv2d(channels, width, 1, bias=False)
            self.conv2 = nn.Conv2d(width, width, 3, stride=stride, padding=1, bias=False)
            self.conv3 = nn.Conv2d(width, out, 1, bias=False)
            self.bn3 = nn.BatchNorm2d(out)
        else:
            self.conv1 = nn.Conv2d(channels, width, 3, stride=stride, padding=1, bias=False)
            self.conv2 = nn.Conv2d(width, out, 3, padding=1, bias=False)
        self.bn1, self.bn2 = nn.BatchNorm2d(width), nn.BatchNorm2d(width)
        self.downsample: Union[nn.Module, None] = None
        if stride != 1 or channels != out:
            self.downsample = nn.Sequential(nn.Conv2d(channels, out, 1, stride=stride, bias=False), nn.BatchNorm2d(out))

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """(B, channels, h, w) -> (B, out, h/stride, w/stride)."""
        inner = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(values)))))
        if self.is_bottleneck:
            inner = self.bn3(self.conv3(F.relu(inner)))
        past = values if self.downsample is None else self.downsample(values)
        return F.relu(inner + past)


def _unit(vectors: torch.Tensor) -> torch.Tensor:
    return vectors / vectors.square().sum(dim=1, keepdim=True).sqrt().clamp(min=1e-8)
