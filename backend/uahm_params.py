"""Parameters of ``train uahm``; what :mod:`backend.config` says of those holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .config import IMAGES, REQUIRED, option
from .errors import UsageError
from .hashing_params import BITS, LABELLED_DATA
from .training_params import TrainRunParams

KINDS = ("gan-rgb", "gan-ms", "uahm", "dhnn-ms")
"""Networks of Chen 2019, chapter 5: two without codes, the proposed one, and that without its adversary."""


@dataclass(frozen=True)
class TrainUahmParams(TrainRunParams):
    """``train uahm``: codes of images of any number of bands, learned without their classes."""

    data: str = option(
        REQUIRED,
        LABELLED_DATA + "; classes only serve to measure, and a folder of images without any will do",
        metavar=IMAGES,
    )
    kind: str = option(
        "uahm",
        "gan-rgb, gan-ms: what a discriminator sees, of three or of all bands, as real numbers; uahm: binary codes "
        "that also follow a semantic similarity matrix; dhnn-ms: the same without an adversary",
        choices=list(KINDS),
    )
    bands: Optional[str] = option(
        None,
        "bands to take, from 1, joined by commas; when not given all, of EuroSAT's 13 those of 10 and 20 m, and for "
        "gan-rgb red, green and blue of 3 or 13 bands",
        metavar="LIST",
    )
    bits: int = option(64, "length of the codes: 16, 32, 64 or 128", minimum=16, maximum=128)
    size_px: int = option(64, "side that images are brought to, a multiple of 16", minimum=32, maximum=256)
    width: float = option(
        1.0, "multiple of the published number of channels; 0.25 trains on a processor", minimum=0.03125, maximum=4.0
    )
    input_norm: bool = option(
        True,
        "normalise the discriminator's first layer, as published; without, a generator learns how bright images are",
    )
    norm_over: str = option(
        "apart",
        "what the discriminator's normalisation takes in: apart: real images and generated ones each for themselves; "
        "together: both at once, so that by what they differ on the whole is not taken out",
        choices=["apart", "together"],
    )
    features: str = option(
        "texture",
        "semantic features of the similarity matrix: texture: statistics of every band at four scales, no weights; "
        "encoder: these and what the project's own encoder sees, for up to three bands; imagenet: these and those of "
        "an EfficientNet-Lite0 with ImageNet's weights, which you install; or a file of features of your own network",
        metavar="KIND|FILE",
    )
    feature_size_px: int = option(
        64, "side that images are brought to before their features are made", minimum=32, maximum=512
    )
    eta: float = option(
        6.0, "weight of the semantic features beside the spectral histograms, both brought to one length", minimum=0.0
    )
    neighbours: Optional[int] = option(
        None, "K1, neighbours by features; a tenth of the images, as published, when not given", minimum=1
    )
    refined_neighbours: Optional[int] = option(
        None, "K2, neighbours by common neighbours; 6 % of the images, as published, when not given", minimum=1
    )
    binary_weight: float = option(
        0.1,
        "w1, weight of the loss that draws codes to -1 and 1, a mean over the bits; the published 0.1 is of their sum",
        minimum=0.0,
    )
    semantic_weight: float = option(0.1, "w2, weight of the loss that draws codes to the matrix", minimum=0.0)
    learn_from: int = option(
        0,
        "learn from so many of the training images, drawn at random from all classes; 0: from all; published: 5000, "
        "500 of each class",
        minimum=0,
    )
    keep: str = option(
        "last",
        "which step's network is kept: last; or map: by the mean average precision of held-out images, for which their "
        "classes must be known",
        choices=["last", "map"],
    )
    split: str = option(
        "group",
        "how images are held out: by group, a share of each class's; an image without a group is one of its own",
        choices=["group"],
    )
    test_fraction: float = option(
        0.2, "share of the groups of each class kept for evaluate hashing, never looked at", minimum=0.0, maximum=0.5
    )
    validation_fraction: float = option(
        0.1, "share of the rest held out to follow the training by", minimum=0.0, maximum=0.5
    )
    batch: int = option(64, "images a step", minimum=4, maximum=4096)
    learning_rate: float = option(1e-4, "of discriminator and generator", minimum=1e-7, maximum=1.0)
    ema: float = option(
        0.99, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    precision: str = option("fp32", "arithmetic of the networks", choices=["auto", "fp32", "bf16"])

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.bits not in BITS:
            raise UsageError("no codes of {} bits".format(self.bits), "Use 16, 32, 64 or 128.")
        if self.size_px % 16:
            raise UsageError(
                "--size-px {} is no multiple of 16".format(self.size_px), "The generator doubles a map four times."
            )
        if self.initial is not None:
            raise UsageError("train uahm starts from nothing", "Leave --initial out; --resume goes on with a run.")
        if self.validation_data is not None:
            raise UsageError(
                "train uahm holds out a part of --data", "Leave --validation-data out; see --validation-fraction."
            )
        self.band_numbers()

    def band_numbers(self) -> Optional[Tuple[int, ...]]:
        """The bands asked for, from 1; None where none are named.

        Raises:
            UsageError: they are no list of numbers from 1, each once.
        """
        if self.bands is None:
            return None
        words = self.bands.split(",")
        numbers = tuple(int(word) for word in words if word.strip().isdecimal())
        if len(numbers) < len(words) or 0 in numbers or len(set(numbers)) < len(numbers):
            raise UsageError(
                "--bands {!r} is no list of bands".format(self.bands), "Write their numbers from 1: --bands 4,3,2."
            )
        return numbers
