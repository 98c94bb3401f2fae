"""The learned descriptor's network: a stem for each modality, one shared trunk, dense unit-norm vectors.

The trunk is a small U-Net (Ronneberger et al. 2015, doi 10.1007/978-3-319-24574-4_28) of residual blocks (He et al.
2016, doi 10.1109/CVPR.2016.90) between strides of 4 and 16 px. Four things are made for this task:

1. the structural descriptor is the start: its channels enter the trunk and are added to the first output channels, and
   the head begins at zero, so that an untrained network *is* the structural descriptor;
2. convolutions are shared, the batch normalisation is not: each modality keeps statistics and gains of its own
   (domain-specific batch normalisation, Chang et al. 2019, doi 10.1109/CVPR.2019.00753);
3. each modality has a channel that is always zero in the other. What a vector puts there counts towards its norm and
   towards no cosine: a cell that tells nothing (water, a field) can step back although all vectors have length 1;
4. validity is an input, and invalid pixels are zero after every stage, like the surroundings of a lone patch: a patch
   is described alike whether nothing or no data lies around it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import ModelError
from .structural import StructuralSettings, margin_px, structural_descriptors, unit_norm

MODALITY_BANDS = {"sar": 1, "optical": 3}
MODALITY_CHANNELS = len(MODALITY_BANDS)


@dataclass(frozen=True)
class EncoderSettings:
    """Size of the network; ``small()`` ships, ``large()`` is for GPUs.

    Attributes:
        stem: channels after the stem's first convolution (stride 2).
        widths: channels at strides 4, 8 and 16.
        blocks: residual blocks at strides 4, 8 and 16 on the way down.
        channels: of the descriptor, the two modality channels included.
        energy_radius_px: neighbourhood of the structural part's contrast channel.
    """

    stem: int = 24
    widths: Tuple[int, int, int] = (48, 96, 160)
    blocks: Tuple[int, int, int] = (1, 2, 2)
    channels: int = 16
    energy_radius_px: int = 64

    @classmethod
    def small(cls) -> EncoderSettings:
        """About 1.6 million weights."""
        return cls()

    @classmethod
    def large(cls) -> EncoderSettings:
        """About 12 million weights and 24 channels."""
        return cls(stem=48, widths=(96, 192, 384), blocks=(2, 3, 3), channels=24)

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> EncoderSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or of the wrong form.
        """
        try:
            known = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
            settings = cls(**known)
            if len(settings.widths) != 3 or len(settings.blocks) != 3:
                raise ValueError("widths and blocks have three entries")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the encoder's settings are not those of this version: {error}", "Update the plugin or export again."
            ) from error
        return settings

    @property
    def structural(self) -> StructuralSettings:
        """Settings of the structural part."""
        return StructuralSettings(energy_radius_px=self.energy_radius_px)


class ModalityNorm(nn.Module):
    """Batch normalisation with statistics and gains for each modality."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norms = nn.ModuleDict({modality: nn.BatchNorm2d(channels) for modality in MODALITY_BANDS})

    def forward(self, x: torch.Tensor, modality: str) -> torch.Tensor:
        """(B, C, h, w) normalised for its modality."""
        return self.norms[modality](x)


class ConvNorm(nn.Module):
    """3 × 3 convolution without bias, then :class:`ModalityNorm`."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
        self.norm = ModalityNorm(outputs)

    def forward(self, x: torch.Tensor, modality: str) -> torch.Tensor:
        """(B, inputs, h, w) -> (B, outputs, h / stride, w / stride)."""
        return self.norm(self.conv(x), modality)


class ResidualBlock(nn.Module):
    """Two convolutions beside an identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = ConvNorm(channels, channels)
        self.second = ConvNorm(channels, channels)

    def forward(self, x: torch.Tensor, valid: torch.Tensor, modality: str) -> torch.Tensor:
        """(B, C, h, w), zero where not valid -> the same."""
        inner = F.relu(self.first(x, modality)) * valid
        return F.relu(x + self.second(inner, modality)) * valid


class EncoderNetwork(nn.Module):
    """Images of either modality to dense descriptors.

    Args:
        settings: size of the network.
    """

    stride_px = 4

    def __init__(self, settings: EncoderSettings) -> None:
        super().__init__()
        self.settings = settings
        fine, middle, coarse = settings.widths
        structural = settings.structural.orientations + 1
        # Pixels in squares of 2 × 2 as channels, and validity: the first convolution then costs a quarter.
        self.stems = nn.ModuleDict(
            {name: nn.Conv2d(4 * (bands + 1), settings.stem, 3, padding=1) for name, bands in MODALITY_BANDS.items()}
        )
        self.entry = ConvNorm(settings.stem, fine - structural, stride=2)
        self.down = nn.ModuleList([ConvNorm(fine, middle, stride=2), ConvNorm(middle, coarse, stride=2)])
        self.stages = nn.ModuleList(
            nn.ModuleList(ResidualBlock(width) for _ in range(count))
            for width, count in zip(settings.widths, settings.blocks)
        )
        self.lateral = nn.ModuleList([nn.Conv2d(coarse, middle, 1), nn.Conv2d(middle, fine, 1)])
        self.merge = nn.ModuleList([ConvNorm(middle, middle), ConvNorm(fine, fine)])
        self.head = nn.Conv2d(fine, settings.channels - MODALITY_CHANNELS + 1, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    @property
    def channels(self) -> int:
        """Length of the vectors."""
        return self.settings.channels

    @property
    def margin_px(self) -> int:
        """How far around a pixel others matter to its vector; a multiple of the coarsest stride, 16."""
        fine, middle, coarse = self.settings.blocks
        trunk = 3 + 4 * (2 * fine + 1) + 8 * (2 * middle + 2) + 16 * (2 * coarse + 1) + 8 + 16
        reach = max(trunk, margin_px(self.settings.structural))
        return -(-reach // 16) * 16

    def forward(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """Describe images.

        Args:
            image: (B, 1, H, W) SAR or (B, 3, H, W) optical in 0..1; H and W multiples of 4.
            valid: (B, 1, H, W), 1 or 0.
            modality: ``sar`` or ``optical``.

        Returns:
            (B, channels, H/4, W/4) float32 of unit norm, 0 where not valid; validity (B, 1, H/4, W/4).
        """
        height, width = image.shape[-2] // 4, image.shape[-1] // 4
        pad_y, pad_x = -image.shape[-2] % 16, -image.shape[-1] % 16
        image, valid = F.pad(image, (0, pad_x, 0, pad_y)), F.pad(valid, (0, pad_x, 0, pad_y))
        image = image * valid
        with torch.no_grad(), torch.autocast(image.device.type, enabled=False):
            grey = image.float().mean(dim=1, keepdim=True)
            start, cell_valid = structural_descriptors(grey, valid.float(), self.settings.structural)
        masks = [cell_valid, F.max_pool2d(cell_valid, 2), F.max_pool2d(cell_valid, 4)]
        learned = self._trunk(image, valid, start, masks, modality)
        values = self._join(learned.float(), start, modality) * cell_valid
        return values[..., :height, :width], cell_valid[..., :height, :width]

    def _trunk(
        self,
        image: torch.Tensor,
        valid: torch.Tensor,
        start: torch.Tensor,
        masks: "list[torch.Tensor]",
        modality: str,
    ) -> torch.Tensor:
        centred = (image - 0.5) * valid
        x = F.relu(self.stems[modality](F.pixel_unshuffle(torch.cat([centred, valid], dim=1), 2)))
        x = torch.cat([F.relu(self.entry(x, modality)), start.to(x.dtype)], dim=1) * masks[0]
        levels = []
        for level, stage in enumerate(self.stages):
            if level:
                x = F.relu(self.down[level - 1](x, modality)) * masks[level]
            for block in stage:
                x = block(x, masks[level], modality)
            levels.append(x)
        for lateral, merge, level in zip(self.lateral, self.merge, (1, 0)):
            # Nearest, not bilinear: five times as fast on a CPU, and the convolution after it smooths.
            wide = F.interpolate(lateral(x), scale_factor=2.0, mode="nearest")
            # Masked again: a bias must not come in from where nothing is valid.
            x = F.relu(merge(levels[level] + wide * masks[level], modality)) * masks[level]
        return self.head(x)

    def _join(self, learned: torch.Tensor, start: torch.Tensor, modality: str) -> torch.Tensor:
        """Learned part + structural start, and the channel of the modality that no cosine counts."""
        count = learned.shape[1] - 1
        shared = learned[:, :count] + F.pad(start, (0, 0, 0, 0, 0, count - start.shape[1]))
        aside = learned[:, count:]
        zero = torch.zeros_like(aside)
        pair = [aside, zero] if modality == "sar" else [zero, aside]
        return unit_norm(torch.cat([shared, *pair], dim=1))
