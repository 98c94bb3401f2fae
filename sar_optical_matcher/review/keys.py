"""The review's keys: they hold while the panel or a part of it has the focus, and nowhere else."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

TYPING = (QLineEdit, QAbstractSpinBox, QComboBox)
"""Letters and arrows belong to these."""
UNDO, REDO = "undo", "redo"


class ReviewKeys(QObject):
    """Calls what belongs to a key.

    QGIS has shortcuts of its own for some of these keys, and two shortcuts of one key cancel each other. So none is
    made: while the focus is inside, the key is claimed before QGIS looks for a shortcut.

    Args:
        panel: whose keys they are; its parts must be there already.
        actions: what each key does; ``Qt.Key`` or :data:`UNDO`, :data:`REDO`.
        walking: keys among them that sliders keep for themselves.
    """

    def __init__(self, panel: QWidget, actions: Dict[Any, Callable[[], None]], walking: "tuple[Any, ...]" = ()) -> None:
        super().__init__(panel)
        self._actions = actions
        self._walking = walking
        for widget in [panel, *panel.findChildren(QWidget)]:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Claim and act."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        action = self._action(watched, event)
        if action is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            action()
        event.accept()
        return True

    def _action(self, watched: QObject, event: QKeyEvent) -> Optional[Callable[[], None]]:
        if isinstance(watched, TYPING):
            return None
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._actions.get(UNDO)
        if event.matches(QKeySequence.StandardKey.Redo) or _is_shifted_undo(event):
            return self._actions.get(REDO)
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare != Qt.KeyboardModifier.NoModifier:
            return None
        if event.key() in self._walking and isinstance(watched, QAbstractSlider):
            return None
        return self._actions.get(event.key())


def _is_shifted_undo(event: QKeyEvent) -> bool:
    # On Windows Qt's own Redo is Ctrl+Y alone.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Z and event.modifiers() == both
