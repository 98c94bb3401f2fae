"""What is asked before a training ends because QGIS or the plugin goes, and who asks it when QGIS is closed."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..texts import tr


class ExitQuestion(QgsApplicationExitBlockerInterface):
    """QGIS asks it before it closes.

    Args:
        may_leave: answers, after having asked the user where there is something to ask.
    """

    def __init__(self, may_leave: Callable[[], bool]) -> None:
        super().__init__()
        self._may_leave = may_leave

    def allowExit(self) -> bool:  # noqa: N802 - QGIS's name
        """Whether QGIS may close now."""
        return self._may_leave()


def ask_to_stop(parent: QWidget, title: str) -> bool:
    """Whether a training is to end so that QGIS can close; its best model is kept then."""
    box = _question(
        parent, tr("A training is running: {}").format(title), tr("Stop it and keep the best model so far?")
    )
    stop = box.addButton(tr("&Stop and keep"), QMessageBox.ButtonRole.AcceptRole)
    go_on = box.addButton(tr("&Go on training"), QMessageBox.ButtonRole.RejectRole)
    return _answer(box, stop, go_on)


def ask_to_keep(parent: QWidget, title: str) -> bool:
    """Whether the best model of a training that must end now is kept."""
    text = tr("A training is running and ends now: {}").format(title)
    box = _question(parent, text, tr("Keep the best model so far?"))
    keep = box.addButton(tr("&Keep it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("&Discard it"), QMessageBox.ButtonRole.DestructiveRole)
    return _answer(box, keep, keep)


def _question(parent: QWidget, text: str, question: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("SAR-Optical Matcher"))
    box.setText(text)
    box.setInformativeText(question)
    return box


def _answer(box: QMessageBox, yes: QWidget, default: QWidget) -> bool:
    box.setDefaultButton(default)
    box.setEscapeButton(default)
    box.exec()
    is_yes = box.clickedButton() is yes
    box.deleteLater()
    return is_yes
