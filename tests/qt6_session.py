"""Runs in a process of its own, on PyQt6: every module of the window is imported, plain widgets are made and drawn.

QGIS itself is not there for Qt 6; its classes are stand-ins that take any name. What is tried for real is all that
comes from Qt: names, enumerations, base classes, signals, painting. Prints a JSON object.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
import traceback
import types
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(sys.argv[1])
PACKAGE = "sarmatch_qt6_plugin"
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtPrintSupport", "QtSvg", "QtTest", "sip")


class AnyName(type):
    """A class whose attributes are classes again, so that ``QgsWkbTypes.Type.Polygon`` is something."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = AnyName(name, (), {"__init__": lambda self, *_given, **_named: None})
        setattr(cls, name, made)
        return made

    def __or__(cls, other):
        return cls

    def __ror__(cls, other):
        return cls

    def __int__(cls):
        return 0


class StandIn(types.ModuleType):
    """A module of QGIS that has whatever is asked of it."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        from PyQt6 import QtWidgets

        widgets = name.endswith(("Widget", "Dialog", "Box", "SpinBox", "ComboBox", "Panel", "LineEdit", "Canvas"))
        bases = (QtWidgets.QWidget,) if widgets and self.__name__ == "qgis.gui" else ()
        if bases:
            made = type(name, bases, {})
        else:
            made = AnyName(name, (), {"__init__": lambda self, *_given, **_named: None})
        setattr(self, name, made)
        return made


def stand_in() -> None:
    """Put PyQt6 and the stand-ins where the window looks for QGIS."""
    qgis, pyqt = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for name in ("core", "gui", "utils", "analysis", "processing"):
        module = StandIn("qgis." + name)
        sys.modules["qgis." + name] = module
        setattr(qgis, name, module)
    sys.modules["processing"] = StandIn("processing")
    for name in QT_MODULES:
        module = importlib.import_module("PyQt6." + name)
        sys.modules["qgis.PyQt." + name] = module
        setattr(pyqt, name, module)
    qgis.PyQt = pyqt


def main() -> None:
    """Import all, then draw what is plain Qt."""
    stand_in()
    from PyQt6 import QtCore, QtWidgets

    application = QtWidgets.QApplication([])
    parent = Path(sys.argv[2])
    (parent / PACKAGE).symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(parent))
    seen = {"qt": QtCore.QT_VERSION_STR, "modules": [], "failed": {}, "drawn": []}
    window = importlib.import_module(PACKAGE + ".sar_optical_matcher")
    for found in pkgutil.walk_packages(window.__path__, window.__name__ + "."):
        try:
            importlib.import_module(found.name)
            seen["modules"].append(found.name)
        except Exception:
            seen["failed"][found.name] = traceback.format_exc()[-600:]
    for name, make in PLAIN.items():
        try:
            widget = make(lambda module: importlib.import_module(window.__name__ + "." + module))
            widget.resize(380, 240)
            widget.show()
            application.processEvents()
            if widget.grab().isNull():
                raise ValueError("nothing was drawn")
            seen["drawn"].append(name)
        except Exception:
            seen["failed"][name] = traceback.format_exc()[-600:]
    print(json.dumps(seen))
    sys.stdout.flush()
    os._exit(0)


def _status(module):
    outcome, status = module("outcome"), module("panels.run_status").RunStatus()
    status.show_outcome(outcome.Outcome(outcome.FOUND, "Found.", "details"))
    return status


PLAIN = {
    "run status": _status,
    "user guide": lambda module: module("panels.help_window").HelpWindow(),
    "histogram": lambda module: module("review.histogram").ConfidenceHistogram(),
    "curves": lambda module: module("panels.training_curves").TrainingCurves(),
    "picture": lambda module: module("panels.image_pane").ImagePane("SAR"),
    "figures": lambda module: module("gcps.figure_lines").FigureLines(),
    "before and after": lambda module: module("panels.before_after").BeforeAfterTable(),
}


if __name__ == "__main__":
    main()
