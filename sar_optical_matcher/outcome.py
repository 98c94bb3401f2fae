"""A run's end as one sentence for the analyst. Pure; no Qt widget in here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, Optional

from ..backend.errors import Cancelled, SarmatchError
from .texts import metres, percent, tr

FOUND, NOT_FOUND, FAILED, CANCELLED = "found", "not_found", "failed", "cancelled"


@dataclass(frozen=True)
class Outcome:
    """``kind`` is one of the constants above; ``sentence`` is the headline, ``details`` what to know or do next."""

    kind: str
    sentence: str
    details: str = ""


def of_result(data: Dict[str, Any], num_patches: Optional[int] = None) -> Outcome:
    """The outcome of a finished match.

    Args:
        data: what the worker's result carries.
        num_patches: how many patches the strip was cut into, where known.
    """
    facts = []
    if data.get("heading_deg") is not None:
        facts.append(tr("heading {:.0f}°").format(float(data["heading_deg"])))
    if data.get("pixel_size_m"):
        facts.append(tr("pixel size {:.2f} m").format(float(data["pixel_size_m"])))
    if data.get("search"):
        facts.append(tr("search {}").format(data["search"]))
    if data.get("device"):
        facts.append(str(data["device"]))
    if data.get("seconds") is not None:
        facts.append("{:.0f} s".format(float(data["seconds"])))
    details = " · ".join(facts)
    # Never "100 %": no number of trials tells that from 99.
    confidence = tr("confidence {}").format(percent(min(0.99, float(data.get("confidence") or 0.0))))
    if not data.get("accepted"):
        reason = str(data.get("reason") or tr("no reason was given")).rstrip(".")
        return Outcome(NOT_FOUND, tr("Not found: {} ({})").format(reason[:1].lower() + reason[1:], confidence), details)
    parts = [confidence]
    if data.get("rmse_m") is not None:
        parts.append(tr("RMSE {}").format(metres(float(data["rmse_m"]))))
    agreeing = int(data.get("num_inliers") or 0)
    if num_patches and agreeing <= num_patches:
        parts.append(tr("{} of {} patches agree").format(agreeing, num_patches))
    elif agreeing:
        parts.append(tr("{} control points agree").format(agreeing))
    return Outcome(FOUND, tr("Found: {}").format(", ".join(parts)), details)


def of_error(error: SarmatchError) -> Outcome:
    """The outcome of a run that failed or was cancelled."""
    if isinstance(error, Cancelled) or error.code == Cancelled.code:
        return Outcome(CANCELLED, tr("Cancelled. Nothing was written."))
    message = error.message.rstrip(".")
    return Outcome(FAILED, tr("Failed: {}.").format(message), error.hint)


def with_warning(end: Outcome, warning: str) -> Outcome:
    """The outcome with a warning among its details; as it is without one."""
    return replace(end, details="\n".join(line for line in (end.details, warning) if line)) if warning else end
