"""The engine's names as labels, where a form shows more of them than are worth words of their own. English.

They are translated where they are shown, and ``tools/translations.py`` makes the same labels: nothing of QGIS in here.
"""

from __future__ import annotations

TITLES = {"batch": "Batch size", "ema": "Averaging", "patch_px": "Patch size"}
"""Parameters whose bare name means something else in the window, or nothing."""


def param_label(name: str) -> str:
    """``validate_every`` as ``Validate every``; a unit at the end is left to the widget."""
    words = name.split("_")
    if len(words) > 1 and words[-1] in ("px", "m", "deg", "db"):
        words = words[:-1]
    return TITLES.get(name) or _as_line(words)


def stage_label(stage: str) -> str:
    """``refine_patches`` as ``Refine patches``."""
    return _as_line(stage.replace("_", " ").split())


def _as_line(words: "list[str]") -> str:
    text = " ".join(words)
    return text[:1].upper() + text[1:]
