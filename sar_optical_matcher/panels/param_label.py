"""A parameter's name as a label, where a form shows more of them than are worth words of their own."""

from __future__ import annotations


def param_label(name: str) -> str:
    """``validate_every`` as ``Validate every``; a unit at the end is left to the widget."""
    words = name.split("_")
    if len(words) > 1 and words[-1] in ("px", "m", "deg", "db"):
        words = words[:-1]
    text = " ".join(words)
    return text[:1].upper() + text[1:]
