"""Words for people: translation, numbers, durations. No widget in here."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from .engine_names import stage_label

CONTEXT = "SarOpticalMatcher"


def tr(text: str) -> str:
    """``text`` in the language of the QGIS session, or as it is where no translation is installed."""
    return QCoreApplication.translate(CONTEXT, text)


def percent(fraction: float) -> str:
    """0.973 as ``97 %``, rounded down so that only certainty reads 100 %."""
    return "{} %".format(min(100, max(0, int(fraction * 100.0 + 1e-9))))


def metres(length_m: float) -> str:
    """A length with two meaningful digits and its unit: ``6.2 m``, ``48 m``, ``1.4 km``."""
    if length_m >= 1000.0:
        return "{:.1f} km".format(length_m / 1000.0)
    return "{:.1f} m".format(length_m) if length_m < 10.0 else "{:.0f} m".format(length_m)


def duration(seconds: Optional[float]) -> str:
    """A time left in words that do not flicker: steps of 5 s below a minute, then minutes. Empty when unknown."""
    if seconds is None:
        return ""
    if seconds < 5.0:
        return tr("a few seconds left")
    if seconds < 55.0:
        return tr("about {} s left").format(5 * round(seconds / 5.0))
    return tr("about {} min left").format(max(1, round(seconds / 60.0)))


def stage_title(stage: str) -> str:
    """The engine's stage name as a line begins, ``refine_patches`` as ``Refine patches``; in the user's language."""
    return tr(stage_label(stage)) if stage.strip() else ""
