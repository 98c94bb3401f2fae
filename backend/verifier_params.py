"""Parameters of ``train verifier``; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import option
from .errors import UsageError
from .training_params import TrainRunParams

MINERS = ("random", "bootstrapped", "nearest", "batch-hard")
"""Ways to come by negatives that need no folder of generated ones."""


@dataclass(frozen=True)
class TrainVerifierParams(TrainRunParams):
    """``train verifier``: whether a SAR and an optical patch show the same place, learned from co-registered pairs."""

    streams: str = option(
        "pseudo-siamese",
        "network: pseudo-siamese as published; correlation: the encoder's streams, fused by their correlation over all "
        "shifts",
        choices=["pseudo-siamese", "correlation"],
    )
    norm: str = option(
        "none",
        "normalisation in the pseudo-siamese network: none as published, or batch",
        choices=["none", "batch"],
    )
    encoder: str = option(
        "structural",
        "what the streams of correlation begin as: structural, or name or path of a trained encoder",
        metavar="MODEL",
    )
    patch_px: int = option(64, "side of the patches, a multiple of 16; published: 112", minimum=32, maximum=512)
    max_offset_px: int = option(
        16, "how far SAR and optical patch of one place are shifted against one another", minimum=0, maximum=128
    )
    negatives: str = option(
        "random",
        "SAR patches that do not belong. batch-hard: the hardest of the batch; random: of another place; bootstrapped: "
        "those that the network so far falls for; nearest: most like the right one; or a folder that mine wrote",
        metavar="KIND|FOLDER",
    )
    hard_share: float = option(
        1.0, "share of the negatives that are of that kind; the rest are random", minimum=0.0, maximum=1.0
    )
    data_share: float = option(1.0, "share of the places that are trained on at all", minimum=0.0001, maximum=1.0)
    nearest_by: str = option(
        "structural", "descriptor that nearest goes by: structural, or name or path of an encoder", metavar="MODEL"
    )
    mine_every: int = option(100, "steps between minings of bootstrapped negatives", minimum=1)
    augment: str = option(
        "geometric",
        "full: flips, quarter turns and radiometry; geometric: flips and turns; none. The same for all negatives",
        choices=["full", "geometric", "none"],
    )
    batch: int = option(32, "places a step and process; as many negatives", minimum=2, maximum=4096)
    learning_rate: float = option(1e-3, "largest learning rate", minimum=1e-7, maximum=1.0)
    ema: float = option(
        0.99, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    validate_every: int = option(100, "steps between validations", minimum=1)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.patch_px % 16:
            raise UsageError("--patch-px {} is no multiple of 16".format(self.patch_px), "Use 64, 112 or another one.")
        if self.streams == "correlation" and self.max_offset_px % 4:
            raise UsageError(
                "--max-offset-px {} is no multiple of 4".format(self.max_offset_px),
                "The network correlation looks at shifts of whole cells of 4 px.",
            )
        if self.streams == "correlation" and self.norm != "none":
            raise UsageError("--norm is for the network pseudo-siamese", "Leave out one of the two.")

    @property
    def folder(self) -> Optional[str]:
        """The folder of generated negatives, where one is named."""
        return None if self.negatives in MINERS else self.negatives
