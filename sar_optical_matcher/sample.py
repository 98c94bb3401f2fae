"""The sample scene that comes with the plugin: copied out of its folder, shown on the map."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from ..backend.errors import OutputError
from .environment import PLUGIN_ROOT
from .texts import tr

SHIPPED = PLUGIN_ROOT / "resources" / "sample"
BASEMAP, STRIP = "basemap.tif", "strip.tif"


@dataclass(frozen=True)
class Sample:
    """Where the sample's files are, for the user to keep."""

    strip: str
    basemap: str


def sample_folder() -> Path:
    """In the profile: a raster that is open in the plugin's own folder would be in the way of its next update."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "sarmatch" / "sample"


def unpack_sample(folder: Optional[Path] = None) -> Sample:
    """Copy the sample to where it can stay; what is there already is left alone.

    Raises:
        OutputError: it cannot be written there.
    """
    target = folder or sample_folder()
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in (BASEMAP, STRIP):
            path = target / name
            if not path.is_file() or path.stat().st_size != (SHIPPED / name).stat().st_size:
                partial = path.with_name(path.name + ".part")
                shutil.copyfile(str(SHIPPED / name), str(partial))
                os.replace(str(partial), str(path))
    except OSError as error:
        raise OutputError(
            tr("the sample could not be copied to {}: {}").format(target, error), tr("Free some room there.")
        ) from None
    return Sample(str(target / STRIP), str(target / BASEMAP))


def show_basemap(sample: Sample, project: Optional[QgsProject] = None) -> QgsRasterLayer:
    """The sample's basemap as a layer of the project; the one that is there, where it is there already."""
    project = project or QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == sample.basemap:
            return layer
    layer = QgsRasterLayer(sample.basemap, tr("Sample basemap"))
    project.addMapLayer(layer)
    return layer
