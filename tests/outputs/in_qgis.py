"""Jobs inside real QGIS, one a process, as its Python may crash on the way out: ``python in_qgis.py JOB JSON``.

The answer is the last line of stdout, as JSON.
"""

from __future__ import annotations

import ctypes
import glob
import json
import os
import struct
import sys
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.analysis import QgsGcpTransformerInterface
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

LOADER = "_ZN10QgsGCPList8loadGcpsERK7QStringRK28QgsCoordinateReferenceSystemRS3_RS0_"


def fit(sources: list[list[float]], places: list[list[float]], at: list[float]) -> dict[str, Any]:
    """Where QGIS's transformations, fitted to points, put a pixel (its row negative, as the sources are)."""
    found = {}
    for name in ("Helmert", "PolynomialOrder1"):
        transformer = QgsGcpTransformerInterface.create(getattr(QgsGcpTransformerInterface.TransformMethod, name))
        ok = transformer.updateParametersFromGcps(
            [QgsPointXY(*point) for point in sources], [QgsPointXY(*point) for point in places], True
        )
        # The Georeferencer flips y before it asks.
        found[name] = list(transformer.transform(at[0], -at[1])[1:]) if ok else None
    return found


def load_points(path: str) -> dict[str, Any] | None:
    """The file through the Georeferencer's own loader, a C++ function without a Python name; None where it is not."""
    libraries = glob.glob("/usr/lib/libqgis_app.so.3.22*")
    if not libraries:
        return None
    app = ctypes.CDLL(libraries[0], mode=ctypes.RTLD_GLOBAL)
    if not hasattr(app, LOADER):
        return None
    from_utf8 = ctypes.CDLL("libQt5Core.so.5")._ZN7QString15fromUtf8_helperEPKci
    from_utf8.argtypes, from_utf8.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p

    def q_string(text: str) -> Any:
        memory = ctypes.create_string_buffer(8)
        from_utf8(memory, text.encode(), len(text.encode()))
        return memory

    load = getattr(app, LOADER)
    load.argtypes, load.restype = [ctypes.c_void_p] * 5, ctypes.c_void_p
    default, actual, error = QgsCoordinateReferenceSystem(), QgsCoordinateReferenceSystem(), q_string("")
    answer = ctypes.create_string_buffer(8)
    load(answer, q_string(path), sip.unwrapinstance(default), sip.unwrapinstance(actual), error)
    # A QList: reference count, allocated, begin, end as int; then pointers to the points.
    head = struct.unpack("<Q", answer.raw)[0]
    _, _, begin, end = struct.unpack("<4i", ctypes.string_at(head, 16))
    points = []
    for number in range(begin, end):
        (node,) = struct.unpack("<Q", ctypes.string_at(head + 16 + 8 * number, 8))
        # A QgsGcpPoint: two positions of x, y and a flag, padded to 24 bytes each; the CRS; enabled.
        source_x, source_y, map_x, map_y = struct.unpack("<2d8x2d8x", ctypes.string_at(node, 48))
        points.append([source_x, source_y, map_x, map_y, ctypes.string_at(node + 64, 1) == b"\x01"])
    return {"crs": actual.authid(), "points": points}


def describe(geopackage: str) -> dict[str, Any]:
    """What QGIS makes of each layer on opening it, nothing else asked of it."""
    found = {}
    for name in ("matches", "candidates", "strip", "gcps"):
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr")
        renderer = layer.renderer()
        fields = layer.fields()
        found[name] = {
            "valid": layer.isValid(),
            "crs": layer.crs().authid(),
            "count": layer.featureCount(),
            "renderer": renderer.type(),
            "legend": [item.label() for item in renderer.legendSymbolItems()],
            "labels": layer.labelsEnabled(),
            "aliases": {fields.at(number).name(): layer.attributeAlias(number) for number in range(fields.count())},
            "title": layer.metadata().title(),
            "abstract": layer.metadata().abstract(),
            "history": layer.metadata().history(),
        }
    return found


def load_styles(geopackage: str, heatmap: str, styles: str) -> dict[str, Any]:
    """Whether each style file loads, from files alone, and what renderer it makes."""
    found = {}
    for name in ("matches", "candidates", "strip", "gcps"):
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr", options)
        before = layer.renderer().type()
        _, ok = layer.loadNamedStyle(os.path.join(styles, name + ".qml"))
        found[name] = [before, ok, layer.renderer().type()]
    raster = QgsRasterLayer(heatmap, "heatmap")
    before = raster.renderer().type()
    _, ok = raster.loadNamedStyle(os.path.join(styles, "heatmap.qml"))
    found["heatmap"] = [before, ok, raster.renderer().type()]
    return found


def render(geopackage: str, heatmap: str, styles: str, maps: dict[str, list[str]]) -> dict[str, Any]:
    """Draw maps (file of the picture -> names of its layers, the first on top) over a plain ground; errors, if any."""
    errors = []
    for image, names in maps.items():
        layers = []
        for name in names:
            if name == "heatmap":
                layers.append(QgsRasterLayer(heatmap, name))
                layers[-1].loadNamedStyle(os.path.join(styles, "heatmap.qml"))
            else:
                layers.append(QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr"))
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(layers[0].crs())
        settings.setOutputSize(QSize(900, 640))
        settings.setBackgroundColor(QColor(90, 105, 80))
        extent = QgsRectangle(layers[0].extent())
        extent.scale(1.2)
        settings.setExtent(extent)
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        job.renderedImage().save(image)
        errors += [error.message for error in job.errors()]
    return {"errors": errors}


JOBS = {job.__name__: job for job in (fit, load_points, describe, load_styles, render)}

if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    reply = JOBS[sys.argv[1]](**json.loads(sys.argv[2]))
    print(json.dumps(reply), flush=True)
    os._exit(0)
