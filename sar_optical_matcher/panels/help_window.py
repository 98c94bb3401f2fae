"""The user guide, offline: the pages of ``docs/guide`` as they are in the repository, with their pictures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..environment import PLUGIN_ROOT
from ..qt_compat import flag_number
from ..texts import tr

GUIDE = PLUGIN_ROOT / "docs" / "guide"
FIRST = "index.md"


def guide_pages(folder: Path = GUIDE) -> List[Tuple[str, str]]:
    """``(file name, title)`` of every page, in the order in which the first page links to them."""
    first = folder / FIRST
    if not first.is_file():
        return []
    linked = re.findall(r"\]\(([\w-]+\.md)\)", first.read_text(encoding="utf-8"))
    names = [FIRST, *dict.fromkeys(name for name in linked if name != FIRST)]
    return [(name, _title(folder / name)) for name in names if (folder / name).is_file()]


def _title(path: Path) -> str:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    return path.stem


class GuideBrowser(QTextBrowser):
    """Shows Markdown pages; pictures are made no wider than the window."""

    def loadResource(self, kind: int, name: QUrl) -> object:  # noqa: N802 - Qt's name
        """A page or picture of the guide."""
        loaded = super().loadResource(kind, name)
        if flag_number(kind) == flag_number(QTextDocument.ResourceType.ImageResource):
            path = self.source().resolved(name).toLocalFile()
            picture = QImage(path)
            width = max(200, self.viewport().width() - 24)
            if not picture.isNull() and picture.width() > width:
                return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            return picture if not picture.isNull() else loaded
        return loaded


class HelpWindow(QDialog):
    """Pages on the left, the page on the right, and a line to find words with."""

    def __init__(self, parent: Optional[QWidget] = None, folder: Path = GUIDE) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pages = guide_pages(folder)
        self.setObjectName("SarOpticalMatcherHelp")
        self.setWindowTitle(tr("SAR-Optical Matcher: user guide"))
        self.list = QListWidget(self)
        self.list.addItems([title for _name, title in self._pages])
        self.list.setAccessibleName(tr("Pages"))
        self.browser = GuideBrowser(self)
        self.browser.setOpenExternalLinks(True)
        self.find = QLineEdit(self)
        self.find.setPlaceholderText(tr("Find in all pages"))
        self.find.setClearButtonEnabled(True)
        self.back = QToolButton(self)
        self.back.setText("←")
        self.back.setToolTip(tr("Back"))
        self.back.clicked.connect(self.browser.backward)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.find, 1)
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([190, 760])
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        self.resize(980, 720)
        self.list.currentRowChanged.connect(self._on_row)
        self.browser.sourceChanged.connect(self._on_source)
        self.find.returnPressed.connect(self.find_next)
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show a page of the guide by its file name."""
        self.browser.setSource(QUrl.fromLocalFile(str(self._folder / name)))

    def find_next(self) -> bool:
        """Go to the next place where the words stand, on this page or on those after it; False where there is none."""
        words = self.find.text().strip()
        if not words or not self._pages:
            return False
        if self.browser.find(words):
            return True
        start = max(0, self.list.currentRow())
        for step in range(1, len(self._pages) + 1):
            name, _title = self._pages[(start + step) % len(self._pages)]
            if words.lower() in (self._folder / name).read_text(encoding="utf-8").lower():
                self.show_page(name)
                if self.browser.find(words):
                    return True
        return False

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self.show_page(self._pages[row][0])

    def _on_source(self, url: QUrl) -> None:
        name = Path(url.toLocalFile()).name
        for row, (page, _title) in enumerate(self._pages):
            if page == name:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)
