"""Every key this plugin keeps in the user's QGIS settings, in one place, typed."""

from __future__ import annotations

import json
from typing import Dict

from qgis.core import QgsSettings

PREFIX = "sarmatch/"
ENGINE_PYTHON = PREFIX + "engine_python"
ENGINE_FOLDER = PREFIX + "engine_folder"
RESULTS_FOLDER = PREFIX + "results_folder"
LAST_RASTER_FOLDER = PREFIX + "last_raster_folder"
LAST_EXPORT_FOLDER = PREFIX + "last_export_folder"
LAST_INDEX_FOLDER = PREFIX + "last_index_folder"
LAST_IMAGE_FOLDER = PREFIX + "last_image_folder"
ONLINE_CACHE = PREFIX + "online_cache"
TRAINED_FOLDER = PREFIX + "trained_folder"
LAST_TRAINABLE = PREFIX + "last_trainable"
STAGE_SECONDS = PREFIX + "stage_seconds"


def text(key: str) -> str:
    """The stored text of ``key``; empty where nothing is stored."""
    return str(QgsSettings().value(key, "", type=str) or "")


def set_text(key: str, value: str) -> None:
    """Store ``value``; an empty one removes the key."""
    if value:
        QgsSettings().setValue(key, value)
    else:
        QgsSettings().remove(key)


def stage_seconds(command: str) -> Dict[str, float]:
    """Seconds each stage of ``command`` took the last time, for the estimate of the time left; empty at first."""
    try:
        stored = json.loads(text("{}/{}".format(STAGE_SECONDS, command)) or "{}")
    except ValueError:  # edited by hand
        return {}
    if not isinstance(stored, dict):
        return {}
    return {str(stage): float(value) for stage, value in stored.items() if isinstance(value, (int, float))}


def set_stage_seconds(command: str, seconds: Dict[str, float]) -> None:
    """Remember how long the stages of ``command`` took."""
    set_text("{}/{}".format(STAGE_SECONDS, command), json.dumps(seconds))


def forget_history() -> None:
    """Forget last used folders and run times; what the user has set deliberately stays."""
    for key in (
        LAST_RASTER_FOLDER,
        LAST_EXPORT_FOLDER,
        LAST_INDEX_FOLDER,
        LAST_IMAGE_FOLDER,
        LAST_TRAINABLE,
        STAGE_SECONDS,
    ):
        QgsSettings().remove(key)
