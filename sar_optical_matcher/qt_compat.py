"""The few names that Qt 5 and Qt 6 keep in different modules. Everything else comes from ``qgis.PyQt`` directly."""

from __future__ import annotations

from typing import Any

from qgis.PyQt import QtGui, QtWidgets

QAction = getattr(QtGui, "QAction", None) or QtWidgets.QAction
"""In QtGui since Qt 6, in QtWidgets before."""

QActionGroup = getattr(QtGui, "QActionGroup", None) or QtWidgets.QActionGroup
"""In QtGui since Qt 6, in QtWidgets before."""

QUndoStack = getattr(QtGui, "QUndoStack", None) or QtWidgets.QUndoStack
"""In QtGui since Qt 6, in QtWidgets before."""

QUndoCommand = getattr(QtGui, "QUndoCommand", None) or QtWidgets.QUndoCommand
"""In QtGui since Qt 6, in QtWidgets before."""


def flag_number(flag: Any) -> int:
    """A flag, or several, as a number: those of Qt 6 know no ``int()``, those of Qt 5 no ``value``."""
    return int(getattr(flag, "value", flag))
