"""The button for a run's report: a click opens the web page, its menu writes page or PDF where one says."""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from .. import layers, settings
from ..report.print_layout import export_pdf, make_layout
from ..result_folder import ResultFolder, safe_name
from ..texts import tr

PAGE_NAME = "report.html"


class ReportButton(QToolButton):
    """Asks for reports; the panel lets the engine make them and hands the result to :meth:`finish`."""

    wanted = pyqtSignal(str, bool)
    """Where the report goes, and whether that file may be replaced."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._result: Optional[ResultFolder] = None
        self._sources: Optional[layers.RunSources] = None
        self._out = ""
        self.setText(tr("&Report"))
        self.setToolTip(tr("Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self)
        self.page_action = menu.addAction(tr("Web page (HTML)…"))
        self.page_action.triggered.connect(lambda: self._ask(tr("Web page (*.html)"), ".html"))
        self.pdf_action = menu.addAction(tr("PDF through a print layout…"))
        self.pdf_action.triggered.connect(lambda: self._ask(tr("PDF (*.pdf)"), ".pdf"))
        self.setMenu(menu)
        self.clicked.connect(self._open_page)
        self.setEnabled(False)

    def set_result(self, result: Optional[ResultFolder], sources: Optional[layers.RunSources]) -> None:
        """The run to report on; None while there is none."""
        self._result, self._sources = result, sources

    def want(self, path: str) -> None:
        """Ask for a report in ``path``, whose ending says which kind; the user has agreed that it is replaced."""
        self._out = path
        page = path if path.lower().endswith(".html") else os.path.join(str(self._result.folder), PAGE_NAME)
        self.wanted.emit(page, True)

    def finish(self, data: dict) -> str:
        """What remains once the engine has written its page: the PDF, or the browser. Returns the path.

        Raises:
            OutputError: the PDF could not be written.
        """
        if self._out.lower().endswith(".pdf"):
            layout = make_layout(QgsProject.instance(), self._result, self._sources, dict(data.get("plots") or {}))
            export_pdf(layout, self._out)
            return self._out
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(data["out"])))
        return str(data["out"])

    def _open_page(self) -> None:
        self.want(os.path.join(str(self._result.folder), PAGE_NAME))

    def _ask(self, kind: str, ending: str) -> None:
        folder = settings.text(settings.LAST_EXPORT_FOLDER) or str(self._result.folder)
        name = "{}{}".format(safe_name(self._sources.strip_name), ending)
        path, _filter = QFileDialog.getSaveFileName(self, tr("Report"), os.path.join(folder, name), kind)
        if path:
            settings.set_text(settings.LAST_EXPORT_FOLDER, os.path.dirname(path))
            self.want(path if path.lower().endswith(ending) else path + ending)
