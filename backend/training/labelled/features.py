"""Features of labelled images, from which codes are made: computed here, or brought along in a file.

A file of features is safetensors: a tensor ``features`` (N, F), and in its metadata ``names``, a JSON list of the N
images' names as their layout gives them (``AnnualCrop/AnnualCrop_1.jpg``). What a network of the user's own makes of
the images, an Inception v3 with ImageNet's weights say, comes in this way; and what was computed here once serves codes
of every length.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping, Optional

import torch

from ...config import ENCODER
from ...errors import InputError, ModelError
from ...models.registry import find_model, model_digest
from ...models.texture import texture_features
from ...outputs.whole import whole_file
from ...progress import Progress
from ...retrieval.encoder_activations import EncoderActivations
from .image_stack import BandScaling, fit_scaling, read_image
from .labelled_set import LabelledSet

TEXTURE, FROM_FILE = "texture", "file"
KINDS = (TEXTURE, ENCODER)
"""Features that are made here; anything else names a file of them."""

_AT_ONCE = 32


@dataclass(frozen=True)
class FeatureSettings:
    """How features are made; part of a hash network's card.

    Attributes:
        kind: ``texture``; ``encoder``: those and the activations of the project's own encoder; or ``file``.
        size_px: side that images are brought to.
        scaling: of the bands; None for ``file``.
        encoder: digest of the encoder, where there is one.
    """

    kind: str
    size_px: int
    scaling: Optional[BandScaling]
    encoder: Optional[str] = None

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object."""
        scaling = None if self.scaling is None else self.scaling.to_mapping()
        return {"kind": self.kind, "size_px": self.size_px, "scaling": scaling, "encoder": self.encoder}

    @classmethod
    def from_mapping(cls, values: Any) -> FeatureSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: it is something else.
        """
        if not isinstance(values, Mapping) or values.get("kind") not in (*KINDS, FROM_FILE):
            raise ModelError("the model's card does not say what its features are", "Train it again.")
        size_px = values.get("size_px")
        if not isinstance(size_px, int) or size_px < 1:
            raise ModelError(f"the model's card has features of images of {size_px!r} px", "Train it again.")
        scaling = None if values["kind"] == FROM_FILE else BandScaling.from_mapping(values.get("scaling"))
        encoder = values.get("encoder")
        return cls(str(values["kind"]), size_px, scaling, None if encoder is None else str(encoder))


def settings_of(kind: str, size_px: int, labelled: LabelledSet) -> FeatureSettings:
    """Settings for a set that is about to be trained on; ``kind`` is one of :data:`KINDS` or names a file."""
    if kind not in KINDS:
        return FeatureSettings(FROM_FILE, size_px, None)
    encoder = model_digest(find_model(ENCODER)) if kind == ENCODER else None
    return FeatureSettings(kind, size_px, fit_scaling(labelled), encoder)


def make_features(
    labelled: LabelledSet, settings: FeatureSettings, device: torch.device, progress: Progress
) -> torch.Tensor:
    """(N, F) float32 features of all images of a set, on the CPU.

    Raises:
        InputError: an image cannot be read, or has bands that do not serve.
        ModelError: the features come from a file, which only the user has; or the encoder is not shipped, or another.
    """
    if settings.scaling is None:
        raise ModelError(
            "the model's features come from a file",
            "Name the file for these images with --features.",
            "features_needed",
        )
    made: list[Callable[[torch.Tensor], torch.Tensor]] = [texture_features]
    if settings.kind == ENCODER:
        if settings.encoder not in (None, model_digest(find_model(ENCODER))):
            raise ModelError(
                "the model's features are those of another version of the encoder",
                "Train it again, or use the version of the plugin that it was trained with.",
                code="model_differs",
            )
        made.append(EncoderActivations(ENCODER))
    found = []
    progress.start("features", len(labelled.images))
    for start in range(0, len(labelled.images), _AT_ONCE):
        part = labelled.images[start : start + _AT_ONCE]
        images = torch.stack([read_image(image, settings.scaling, settings.size_px) for image in part]).to(device)
        found.append(torch.cat([make(images) for make in made], dim=1).float().cpu())
        progress.advance(len(part))
    progress.finish()
    return torch.cat(found)


def write_features(path: Path, labelled: LabelledSet, features: torch.Tensor, settings: FeatureSettings) -> None:
    """Write a file of features, whole or not at all; what is there is replaced.

    Raises:
        OutputError: it cannot be written.
    """
    from safetensors.torch import save

    names = json.dumps([image.name for image in labelled.images])
    content = save(
        {"features": features.contiguous()}, metadata={"names": names, "made": json.dumps(settings.to_mapping())}
    )
    with whole_file(path, overwrite=True) as partial:
        partial.write_bytes(content)


def read_features(path: str, labelled: LabelledSet) -> "tuple[torch.Tensor, FeatureSettings]":
    """Features of a set's images from a file, in the set's order, and how they were made.

    Raises:
        InputError: no such file (``features_missing``), not a file of features, or an image of the set is not in it or
            has features that are not finite (``features_invalid``).
    """
    from safetensors import SafetensorError, safe_open

    if not Path(path).is_file():
        raise InputError(
            f"{path!r} is no file of features", f"Name one, or one of {', '.join(KINDS)}.", code="features_missing"
        )
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            names, features = json.loads(metadata["names"]), file.get_tensor("features").float()
            made = json.loads(metadata["made"]) if "made" in metadata else None
        row_of = {name: row for row, name in enumerate(names)}
        if features.ndim != 2 or len(features) != len(names):
            raise ValueError(f"{len(names)} names for features of shape {tuple(features.shape)}")
    except (SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{path!r} is no file of features: {error}",
            "It is safetensors with a tensor 'features' (N, F) and the metadata 'names', a JSON list.",
            code="features_invalid",
        ) from error
    missing = [image.name for image in labelled.images if image.name not in row_of]
    if missing:
        raise InputError(
            f"{path!r} has no features of {missing[0]!r} and {len(missing) - 1} more images of {labelled.source!r}",
            "Make features of all of them.",
            code="features_invalid",
        )
    found = features[torch.tensor([row_of[image.name] for image in labelled.images])]
    if not bool(found.isfinite().all()):
        raise InputError(f"{path!r} has features that are not finite", "Make them again.", code="features_invalid")
    return found, FeatureSettings(FROM_FILE, 1, None) if made is None else FeatureSettings.from_mapping(made)
