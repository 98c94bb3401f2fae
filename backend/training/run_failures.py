"""What stops a run by itself, in words that say what to change: memory ran out, or the loss is no number any more."""

from __future__ import annotations

from ..errors import DeviceError, SarmatchError
from .checkpoint import RunState

DIVERGED = "training_diverged"
OUT_OF_MEMORY = "out_of_memory"


def out_of_memory(where: str, device: str, batch: int, accumulate: int, patch_px: int | None) -> DeviceError:
    """The error for memory that ran out.

    Args:
        where: what was being done, such as ``step 17``.
        device: name of the device.
        batch, accumulate, patch_px: the parameters of the run; ``patch_px`` None where it has none.
    """
    sizes = "--batch {} --accumulate {}".format(batch, accumulate)
    remedies = []
    if batch >= 4:
        remedies.append(
            "--batch {} --accumulate {} sees as many places a step in half the memory".format(
                batch // 2, accumulate * 2
            )
        )
    if patch_px is not None:
        sizes += " --patch-px {}".format(patch_px)
        remedies.append("a --patch-px smaller than {} needs less too".format(patch_px))
    if device.startswith("cuda"):
        remedies.append("other programs may hold memory of this GPU (nvidia-smi)")
    hint = "; ".join(remedies or ["Close other programs"])
    return DeviceError(
        "out of memory in {} on {} with {}".format(where, device, sizes),
        hint[:1].upper() + hint[1:] + ".",
        code=OUT_OF_MEMORY,
    )


def diverged(what: str, learning_rate: float, state: RunState, validation_key: str) -> SarmatchError:
    """The error for a loss or a gradient that is not a finite number.

    Args:
        what: which of them, and its value.
        learning_rate: the largest of the run.
        state: where the run stands: before the step that failed.
        validation_key: name of the figure that ``state`` holds the best of.
    """
    kept = "no network was validated before"
    if state.best_step is not None and state.best_figure is not None:
        kept = "the best network so far ({} {:.4g} in step {}) is kept".format(
            validation_key, state.best_figure, state.best_step
        )
    return SarmatchError(
        "training diverged: {} in step {}".format(what, state.step + 1),
        "Train anew with a --learning-rate smaller than {:g}, or with --precision fp32; {}.".format(
            learning_rate, kept
        ),
        code=DIVERGED,
    )
