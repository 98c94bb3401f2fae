"""The plugin as QGIS sees it: an action, a dock, a Processing provider. Unloading leaves nothing behind."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from .environment import PLUGIN_ROOT
from .qt_compat import QAction
from .texts import tr

DOCK_NAME = "SarOpticalMatcherDock"
DOCK_WIDTH = 400
ICON = PLUGIN_ROOT / "resources" / "icons" / "sar_optical_matcher.svg"


class SarOpticalMatcherPlugin:
    """Wires the parts together; nothing heavy is made before the user opens the dock.

    Args:
        iface: the QGIS window; None in ``qgis_process``.
    """

    def __init__(self, iface: Optional[Any]) -> None:
        self._iface = iface
        self._provider: Optional[Any] = None
        self._action: Optional[QAction] = None
        self._translator: Optional[QTranslator] = None
        self.dock: Optional[Any] = None
        self.panel: Optional[Any] = None
        self.client: Optional[Any] = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Offer the algorithms; all that ``qgis_process`` calls."""
        from .processing.provider import SarmatchProvider

        self._provider = SarmatchProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Add algorithms, menu entry and tool button."""
        self._translate()
        self.initProcessing()
        self._action = QAction(QIcon(str(ICON)), tr("SAR-Optical Matcher"), self._iface.mainWindow())
        self._action.setObjectName("SarOpticalMatcherAction")
        self._action.setToolTip(tr("Find where a SAR strip lies on an optical basemap"))
        self._action.setCheckable(True)
        self._action.triggered.connect(self._show_dock)
        self._iface.addRasterToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("SAR-Optical Matcher"), self._action)

    def unload(self) -> None:
        """Take everything away again."""
        if self.panel is not None:
            self.panel.clean_up()
        if self.client is not None:
            self.client.shut_down()
            self.client.deleteLater()
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        if self._action is not None:
            self._iface.removeRasterToolBarIcon(self._action)
            self._iface.removePluginRasterMenu(tr("SAR-Optical Matcher"), self._action)
            self._action.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self.panel = self.client = self.dock = None
        self._action = self._provider = self._translator = None

    def _show_dock(self, shown: bool = True) -> None:
        if self.dock is None:
            self._make_dock()
        self.dock.setUserVisible(shown)

    def _make_dock(self) -> None:
        from qgis.gui import QgsDockWidget
        from qgis.PyQt.QtWidgets import QFrame, QScrollArea

        from .panels.match import MatchPanel
        from .worker_client import WorkerClient

        self.client = WorkerClient(self._iface.mainWindow())
        self.panel = MatchPanel(self.client, self._iface.mapCanvas())
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.panel)
        area.setMinimumWidth(self.panel.minimumSizeHint().width() + 16)
        self.dock = QgsDockWidget(tr("SAR-Optical Matcher"), self._iface.mainWindow())
        self.dock.setObjectName(DOCK_NAME)
        self.dock.setWidget(area)
        self.dock.visibilityChanged.connect(self._action.setChecked)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._iface.mainWindow().resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    def _translate(self) -> None:
        locale = QLocale(QgsApplication.locale() or QLocale().name())
        translator = QTranslator()
        if translator.load(locale, "sar_optical_matcher", "_", str(PLUGIN_ROOT / "resources" / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
