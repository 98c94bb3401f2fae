"""An encoder for use, not for training: one modality, normalisation folded into convolutions, low precision.

In evaluation a batch normalisation is one gain and one offset a channel, (x - μ) · γ / √(σ² + ε) + β; after a
convolution without bias these become part of its weights and its bias (Jacob et al. 2018, section 3.2,
doi 10.1109/CVPR.2018.00286). That changes nothing but rounding; padding stays exact, as zeros pass through
a convolution without bias unchanged.
"""

from __future__ import annotations

import torch
from torch import nn

from .encoder_network import ConvNorm, EncoderNetwork


class FoldedConv(nn.Module):
    """A :class:`ConvNorm` in evaluation, as one convolution."""

    def __init__(self, source: ConvNorm, modality: str) -> None:
        super().__init__()
        norm, old = source.norm.norms[modality], source.conv
        gain = norm.weight.detach() / torch.sqrt(norm.running_var + norm.eps)
        self.conv = nn.Conv2d(old.in_channels, old.out_channels, 3, stride=old.stride, padding=old.padding)
        with torch.no_grad():
            self.conv.weight.copy_(old.weight * gain[:, None, None, None])
            self.conv.bias.copy_(norm.bias - norm.running_mean * gain)

    def forward(self, x: torch.Tensor, modality: str) -> torch.Tensor:
        """(B, inputs, h, w) -> (B, outputs, h / stride, w / stride); the modality was chosen on folding."""
        return self.conv(x)


class FoldedEncoder(EncoderNetwork):
    """What :class:`EncoderNetwork` computes for one modality in evaluation.

    The trunk runs in ``precision``; the structural start, the sum with it and the norm stay in single precision.

    Args:
        network: left as it is; the copy shares nothing with it.
        modality: the only one it serves.
        precision: of the trunk: float32, bfloat16 or float16.
    """

    def __init__(self, network: EncoderNetwork, modality: str, precision: torch.dtype = torch.float32) -> None:
        super().__init__(network.settings)
        self.load_state_dict(network.state_dict())
        self.stems = nn.ModuleDict({modality: self.stems[modality]})
        _fold(self, modality)
        self.precision = precision
        self.eval().requires_grad_(False).to(precision)

    def _trunk(
        self,
        image: torch.Tensor,
        valid: torch.Tensor,
        start: torch.Tensor,
        masks: "list[torch.Tensor]",
        modality: str,
    ) -> torch.Tensor:
        low = self.precision
        return super()._trunk(image.to(low), valid.to(low), start.to(low), [mask.to(low) for mask in masks], modality)


def _fold(module: nn.Module, modality: str) -> None:
    for name, child in module.named_children():
        if isinstance(child, ConvNorm):
            setattr(module, name, FoldedConv(child, modality))
        else:
            _fold(child, modality)
