"""What a training has changed: the figures on held-out data before and after it, side by side."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..texts import tr
from ..training_folder import TrainedModel
from ..training_texts import figure_rows

MAX_ROWS = 8


class BeforeAfterTable(QTableWidget):
    """Three columns: figure, before, after; the figure that decided is bold."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("On held-out data"), tr("before"), tr("after")])
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(tr("Figures on held-out data before and after the training"))
        self.setToolTip(tr("“-”: not known, since the training began with no model or held nothing out"))
        self.hide()

    def show_model(self, model: Optional[TrainedModel]) -> None:
        """Fill the table; it hides where there is nothing to tell."""
        rows = figure_rows(model) if model is not None else []
        self.setRowCount(len(rows))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if number == 0:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(number, column, item)
        shown = min(len(rows), MAX_ROWS)
        height = self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(number) for number in range(shown))
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)
        self.setVisible(bool(rows))
