"""Parameters of what makes hard negatives; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import REQUIRED, RunParams, option
from .errors import UsageError
from .training_params import TrainRunParams

SIZES_PX = (64, 128, 256)

DEFAULT_NOISE = {"ae-gan": 0.5, "vae-gan": 1.0}
"""Noise of hard negatives where none is named, in the units of each kind's code."""


@dataclass(frozen=True)
class TrainNegativesParams(TrainRunParams):
    """``train negatives``: a generator of SAR patches that look like a given one and are not it."""

    kind: str = option(
        "ae-gan",
        "ae-gan: reconstruction first, then a Wasserstein GAN on noisy codes (Hughes et al. 2018, IGARSS); vae-gan: "
        "variational, trained with the adversary from the start (Hughes et al. 2018, Remote Sensing)",
        choices=["ae-gan", "vae-gan"],
    )
    size_px: int = option(64, "side of the patches: 64, 128 or 256", minimum=64, maximum=256)
    code: Optional[int] = option(
        None,
        "channels of the code of a patch, which has 8 x 8 places; an eighth of the size when not given",
        minimum=1,
        maximum=256,
    )
    width: Optional[int] = option(
        None,
        "channels of the networks at 64 px; 24, suited to a CPU, when not given; on a GPU 64",
        minimum=4,
        maximum=256,
    )
    noise: Optional[float] = option(
        None,
        "noise of the negatives that are shown and validated; that of mine when not given",
        minimum=0.0,
        maximum=10.0,
    )
    reconstruction_weight: float = option(
        20.0, "weight of the likeness to the given patch against that of the adversary", minimum=0.0
    )
    divergence_weight: float = option(
        0.1, "vae-gan: weight of the divergence of the posteriors from the normal distribution", minimum=0.0
    )
    batch: int = option(8, "patches a step and process", minimum=2, maximum=4096)
    learning_rate: float = option(1e-3, "largest learning rate", minimum=1e-7, maximum=1.0)
    ema: float = option(
        0.995, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    validate_every: int = option(100, "steps between validations, each with a picture", minimum=1)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size_px not in SIZES_PX:
            raise UsageError("no generator for patches of {} px".format(self.size_px), "Use 64, 128 or 256.")
        if self.initial is not None:
            raise UsageError("train negatives starts from nothing", "Leave --initial out; --resume goes on with a run.")
        if self.noise is None:
            object.__setattr__(self, "noise", DEFAULT_NOISE[self.kind])
        if self.code is None:
            object.__setattr__(self, "code", self.size_px // 8)
        if self.width is None:
            object.__setattr__(self, "width", 24)


@dataclass(frozen=True)
class MineParams(RunParams):
    """``mine``: hard negatives as images, with a table and a contact sheet."""

    model: str = option(REQUIRED, "generator made by train negatives: name or path", metavar="GENERATOR")
    data: str = option(
        REQUIRED,
        "co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'",
        metavar="DATA",
    )
    out: str = option(REQUIRED, "folder for sar/, negatives.csv, contact_sheet.png and report.json", metavar="DIR")
    kind: Optional[str] = option(None, "what the generator must be; any when not given", choices=["ae-gan", "vae-gan"])
    count: int = option(1000, "negatives to write", minimum=1, maximum=1000000)
    noise: Optional[float] = option(
        None,
        "standard deviation of what is added to the code of the true patch; 0.5 (ae-gan, in those of the codes) or 1 "
        "(vae-gan, in those of the posterior) when not given",
        minimum=0.0,
        maximum=10.0,
    )
    copy_distance: float = option(
        0.05, "a negative nearer to any true patch than this (1 - correlation) is a copy", minimum=0.0, maximum=2.0
    )
    collapse_distance: float = option(
        0.05, "negatives nearer to one another than this are the generator's collapse", minimum=0.0, maximum=2.0
    )
    blank_deviation: float = option(
        0.02, "a patch whose values vary less than this (0 to 1) is blank", minimum=0.0, maximum=1.0
    )
