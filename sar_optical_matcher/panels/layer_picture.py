"""One picture of map layers, drawn by QGIS in background threads; the latest wish wins."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal


class LayerPicture(QObject):
    """Draws on request. Jobs belong to this object, never to a Python closure: one must not die in its own signal."""

    drawn = pyqtSignal(object)
    """Carries a ``QImage``."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._job: Optional[QgsMapRendererParallelJob] = None

    @property
    def is_drawing(self) -> bool:
        """Whether a picture is on its way."""
        return self._job is not None

    def draw(self, settings: QgsMapSettings) -> None:
        """Begin a picture; one on its way is given up."""
        self.cancel()
        job = QgsMapRendererParallelJob(settings)
        job.setParent(self)
        job.finished.connect(self._on_finished)
        self._job = job
        job.start()

    def cancel(self) -> None:
        """Give up the picture on its way; returns at once."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()

    def _on_finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            image = job.renderedImage()
            job.deleteLater()
            self.drawn.emit(image)
