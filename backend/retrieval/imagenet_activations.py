"""What a network that knows photographs sees in an image of any bands: its activations, pooled."""

from __future__ import annotations

import torch

from ..models.efficientnet_lite import load_imagenet

TURNS = 4
"""Quarters that each image is turned by; what is seen is averaged, since seen from above no direction is special."""


class ImageNetActivations:
    """Pooled activations of an EfficientNet-Lite0 with ImageNet's weights.

    Args:
        turns: how many of the quarter turns are averaged, 1 to 4.

    Raises:
        ModelError: the weights are not installed (``weights_missing``).
    """

    def __init__(self, turns: int = TURNS) -> None:
        self._network = load_imagenet().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._turns = turns

    @torch.no_grad()
    def __call__(self, images: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) in 0..1 -> (N, F): three bands are red, green and blue; of others each is looked at as grey."""
        network = self._network.to(images.device)
        bands = images.shape[1]
        views = [images] if bands == 3 else [images[:, [band]].expand(-1, 3, -1, -1) for band in range(bands)]
        parts = []
        for view in views:
            turned = [torch.rot90(view, turn, (2, 3)) for turn in range(self._turns)]
            seen = [network.pooled(each.contiguous(memory_format=torch.channels_last)) for each in turned]
            parts.append(torch.stack(seen).mean(dim=0))
        return torch.cat(parts, dim=1)
