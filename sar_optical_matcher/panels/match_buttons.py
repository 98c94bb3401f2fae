"""The Match panel's buttons: their words, their tooltips, and the two rows they stand in."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..texts import tr
from .report_button import ReportButton


class MatchButtons:
    """Match and Cancel above the progress; what can be done with a result below it.

    Args:
        parent: owner of the buttons.
    """

    def __init__(self, parent: QWidget) -> None:
        self.match = QPushButton(tr("&Match"), parent)
        self.cancel = QPushButton(tr("&Cancel"), parent)
        self.zoom = QPushButton(tr("&Zoom to"), parent)
        self.pick = QPushButton(tr("Compare by clic&k"), parent)
        self.export = QPushButton(tr("&Export…"), parent)
        self.report = ReportButton(parent)
        self.match.setDefault(True)
        self.match.setToolTip(tr("Find where the strip lies on the basemap"))
        self.cancel.setToolTip(tr("Stop the run; nothing half-done is kept"))
        self.export.setToolTip(tr("Write the matches and the strip's outline as GeoJSON"))
        self.zoom.setToolTip(tr("Show the strip's place on the map"))
        self.pick.setToolTip(tr("Then click a footprint: its SAR patch is shown beside the optical place"))
        self.pick.setCheckable(True)
        self.run_row, self.after_row = QHBoxLayout(), QHBoxLayout()
        self.run_row.addWidget(self.match, 2)
        self.run_row.addWidget(self.cancel, 1)
        for button in (self.zoom, self.pick, self.export, self.report):
            self.after_row.addWidget(button, 1)
