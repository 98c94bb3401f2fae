"""Pictures that a training makes of its work, such as generated negatives; the newest of each name is shown."""

from __future__ import annotations

import os
from typing import Dict, Optional

from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QImageReader, QMouseEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..texts import tr
from .muted import muted_label

MAX_HEIGHT_PX = 900
SETTLE_MS = 200


class _Picture(QLabel):
    """One picture, as wide as the panel; a click opens its file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = ""
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_file(self, path: str, width_px: int) -> bool:
        """Show a file; False where it cannot be read (any more)."""
        reader = QImageReader(path)
        size = reader.size()
        if size.isValid():
            limit = QSize(2 * max(200, width_px), MAX_HEIGHT_PX)
            if size.width() > limit.width() or size.height() > limit.height():
                reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return False
        self.path, self._image = path, image
        self.setToolTip(tr("{}\nClick to open it.").format(path))
        self.fit(width_px)
        return True

    def fit(self, width_px: int) -> None:
        """Scale to a width; small pictures are not blown up beyond threefold."""
        if self._image.isNull():
            return
        width = min(width_px, 3 * self._image.width())
        pixmap = QPixmap.fromImage(self._image).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self.setPixmap(pixmap)
        self.setFixedHeight(pixmap.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file in the system's viewer."""
        if self.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.path))
        super().mouseReleaseEvent(event)


class TrainingGallery(QWidget):
    """The newest pictures of a run, below one another."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._pictures: Dict[str, _Picture] = {}
        self._titles: Dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._fit)
        self.setMinimumWidth(60)
        self.hide()

    def paths(self) -> Dict[str, str]:
        """What is shown: name -> file."""
        return {name: picture.path for name, picture in self._pictures.items()}

    def show_images(self, images: Dict[str, str], step: int) -> None:
        """Show pictures of a step in place of older ones of the same names; a file that is gone is passed over."""
        for name, path in images.items():
            if not os.path.isfile(path):
                continue
            if name not in self._pictures:
                self._titles[name], self._pictures[name] = muted_label(self), _Picture(self)
                self._column.addWidget(self._titles[name])
                self._column.addWidget(self._pictures[name])
            if self._pictures[name].show_file(path, max(60, self.width())):
                self._titles[name].setText(tr("{}, step {}").format(name.replace("_", " ").capitalize(), step))
                self.show()

    def clear(self) -> None:
        """Show nothing; another run begins."""
        for widget in (*self._pictures.values(), *self._titles.values()):
            self._column.removeWidget(widget)
            widget.deleteLater()
        self._pictures, self._titles = {}, {}
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pictures to the new width, once it has settled."""
        super().resizeEvent(event)
        self._settle.start(SETTLE_MS)

    def _fit(self) -> None:
        for picture in self._pictures.values():
            picture.fit(max(60, self.width()))
