"""Whether a run may go on where an earlier one stopped, and in which arithmetic."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

from ..errors import UsageError
from .checkpoint import read_state
from .precision import Precision, choose_precision
from .several_processes import Processes

DIFFERENT = "parameters_differ"
IMAGES = "images"
"""Digest of the labelled images, beside the parameters: what is held out follows from them. Not in older runs."""


def check_identity(path: Path, identity: Mapping[str, Any]) -> None:
    """Make sure that the run of a checkpoint had the parameters of this one.

    Raises:
        UsageError: ``parameters_differ``; the message names each that does, with both values. The same where the
            images have changed since: some that were held out would be learned from.
        ModelError: the checkpoint cannot be read.
    """
    differing = differing_parameters(path, identity)
    if set(differing) == {IMAGES}:
        raise UsageError(
            "the images of {!r} are not those that the run began with".format(str(identity.get("data"))),
            "Bring back the same ones, or start anew (--overwrite, or another folder).",
            code=DIFFERENT,
        )
    if differing:
        raise _different(
            ", ".join("{} {!r} instead of {!r}".format(name, *values) for name, values in sorted(differing.items()))
        )


def differing_parameters(path: Path, identity: Mapping[str, Any]) -> Dict[str, Tuple[Any, Any]]:
    """Parameters that the run of a checkpoint had otherwise: name -> (now, then).

    Raises:
        ModelError: the checkpoint cannot be read.
    """
    then, now = read_state(path).identity, json.loads(json.dumps(identity))
    names = {*then, *now} - ({IMAGES} - {*then})
    return {name: (now.get(name), then.get(name)) for name in names if then.get(name) != now.get(name)}


def precision_of_run(asked: str, before: str | None, processes: Processes) -> Precision:
    """The arithmetic of a run; all processes get the same.

    Args:
        asked: as :func:`~backend.training.precision.choose_precision` takes it.
        before: what the run began with, where it is resumed: ``auto`` then stays with it.

    Raises:
        UsageError: another one is asked for than the run began with.
        DeviceError: the device lacks it.
    """
    if before is None:
        chosen = choose_precision(asked, processes.device)
        # A measurement may come out differently in each process; the first one's counts.
        is_bf16 = processes.sums([float(chosen.name == "bf16" and processes.is_first)])[0] > 0.0
        return Precision("bf16" if is_bf16 else "fp32", chosen.reason)
    if asked not in ("auto", before):
        raise _different("precision {!r} instead of {!r}".format(asked, before))
    return Precision(choose_precision(before, processes.device).name, "as the run began")


def _different(what: str) -> UsageError:
    return UsageError(
        "the run to resume had other parameters: {}".format(what),
        "Give the same ones, or start anew in another folder.",
        code=DIFFERENT,
    )
