"""What the project's own encoder sees in an image: its activations at every stride, pooled.

The encoder is trained to find SAR patches on optical images and knows no class; but what tells places apart tells kinds
of ground apart as well. Deviation, mean and largest value of each channel leave out where things lie.
"""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..descriptors.encoder import KIND, load_network
from ..errors import InputError, ModelError
from ..models.registry import Model, find_model


class EncoderActivations:
    """Pooled activations of a trained encoder.

    Args:
        model: name or path of a model of kind ``encoder``.

    Raises:
        ModelError: there is none, or it is of another kind (``model_kind``).
    """

    def __init__(self, model: str) -> None:
        found: Model = find_model(model)
        if found.kind != KIND:
            raise ModelError(f"the model {model!r} is of kind {found.kind!r}, not {KIND}", "Name one.", "model_kind")
        self._network = load_network(found)

    def __call__(self, images: torch.Tensor) -> torch.Tensor:
        """Features of images.

        Args:
            images: (N, C, H, W) in 0..1. Three bands are red, green and blue; one is grey; two are SAR and grey.

        Returns:
            (N, F) float32.

        Raises:
            InputError: another number of bands (``bands_unfit``).
        """
        network = self._network.to(images.device)
        parts: List[torch.Tensor] = []
        for image, modality in views_of(images):
            kept: List[torch.Tensor] = []

            def keep(_: nn.Module, __: Tuple[Any, ...], output: torch.Tensor, kept: List[torch.Tensor] = kept) -> None:
                kept.append(F.relu(output))

            layers: Sequence[nn.Module] = [*(stage[-1] for stage in network.stages), *network.merge]  # type: ignore[index]
            hooks = [layer.register_forward_hook(keep) for layer in layers]
            try:
                with torch.no_grad():
                    described, _ = network(image, torch.ones_like(image[:, :1]), modality)
            finally:
                for hook in hooks:
                    hook.remove()
            parts += [pooled(each) for each in (*kept, described)]
        return torch.cat(parts, dim=1)


def views_of(images: torch.Tensor) -> "list[tuple[torch.Tensor, str]]":
    """Images as the encoder takes them: (N, 3, H, W) ``optical``, (N, 1, H, W) ``sar``; see the class."""
    count = images.shape[1]
    if count == 3:
        return [(images, "optical")]
    if count == 1:
        return [(images.expand(-1, 3, -1, -1), "optical")]
    if count == 2:
        return [(images[:, :1], "sar"), (images[:, 1:].expand(-1, 3, -1, -1), "optical")]
    raise InputError(
        f"the encoder makes no features of images with {count} bands",
        "Use --features texture, which takes any number, or bring the images to red, green and blue.",
        code="bands_unfit",
    )


def pooled(activations: torch.Tensor) -> torch.Tensor:
    """(N, C, h, w) -> (N, 3 C): mean, deviation and largest value of each channel."""
    flat = activations.float().flatten(2)
    return torch.cat([flat.mean(dim=2), flat.std(dim=2), flat.amax(dim=2)], dim=1)
