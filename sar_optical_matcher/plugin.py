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
MATCH_TAB, TRAIN_TAB, SIMILAR_TAB = 0, 1, 2
TRAINER_GRACE_MS = 60_000
"""A training that is stopped ends its step and writes its best model first."""
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
        self.tabs: Optional[Any] = None
        self.train_panel: Optional[Any] = None
        self.similar_panel: Optional[Any] = None
        self.trainer: Optional[Any] = None
        self._exit_question: Optional[Any] = None

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
        if self._exit_question is not None:
            self._iface.unregisterApplicationExitBlocker(self._exit_question)
        for panel in (self.train_panel, self.similar_panel, self.panel):
            if panel is not None:
                panel.clean_up()
        for client in (self.trainer, self.client):
            if client is not None:
                client.shut_down()
                client.deleteLater()
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
        self.panel = self.client = self.dock = self.tabs = None
        self.train_panel = self.trainer = self._exit_question = self.similar_panel = None
        self._action = self._provider = self._translator = None

    def _show_dock(self, shown: bool = True) -> None:
        if self.dock is None:
            self._make_dock()
        self.dock.setUserVisible(shown)

    def _make_dock(self) -> None:
        from qgis.gui import QgsDockWidget
        from qgis.PyQt.QtWidgets import QTabWidget, QWidget

        from .panels.match import MatchPanel
        from .worker_client import WorkerClient

        self.client = WorkerClient(self._iface.mainWindow())
        self.panel = MatchPanel(self.client, self._iface.mapCanvas())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(self.panel), tr("Match"))
        # Made when it is first looked at.
        self.tabs.addTab(QWidget(), tr("Train"))
        self.tabs.addTab(QWidget(), tr("Similar places"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.dock = QgsDockWidget(tr("SAR-Optical Matcher"), self._iface.mainWindow())
        self.dock.setObjectName(DOCK_NAME)
        self.dock.setWidget(self.tabs)
        self.dock.visibilityChanged.connect(self._action.setChecked)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._iface.mainWindow().resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    def _on_tab(self, number: int) -> None:
        if number == TRAIN_TAB and self.train_panel is None:
            self._make_train_panel()
        elif number == SIMILAR_TAB and self.similar_panel is None:
            self._make_similar_panel()

    def _make_train_panel(self) -> None:
        from .panels.leaving import ExitQuestion
        from .panels.train import TrainPanel
        from .worker_client import WorkerClient

        self.trainer = WorkerClient(self._iface.mainWindow(), cancel_grace_ms=TRAINER_GRACE_MS)
        self.train_panel = TrainPanel(self.trainer, self.client)
        self.train_panel.model_wanted.connect(self._use_model)
        self._exit_question = ExitQuestion(self.train_panel.may_leave)
        self._iface.registerApplicationExitBlocker(self._exit_question)
        self._fill_tab(TRAIN_TAB, self.train_panel)

    def _make_similar_panel(self) -> None:
        from .panels.similar import SimilarPanel

        self.similar_panel = SimilarPanel(self.client, self._iface.mapCanvas())
        self._fill_tab(SIMILAR_TAB, self.similar_panel)

    def _fill_tab(self, number: int, panel: Any) -> None:
        placeholder, title = self.tabs.widget(number), self.tabs.tabText(number)
        self.tabs.currentChanged.disconnect(self._on_tab)
        self.tabs.removeTab(number)
        self.tabs.insertTab(number, _scrolled(panel), title)
        self.tabs.setCurrentIndex(number)
        self.tabs.currentChanged.connect(self._on_tab)
        placeholder.deleteLater()

    def _use_model(self, kind: str, path: str) -> None:
        # First the tab: a group that is not shown does not unfold.
        self.tabs.setCurrentIndex(MATCH_TAB)
        self.panel.form.use_model(kind, path)

    def _translate(self) -> None:
        locale = QLocale(QgsApplication.locale() or QLocale().name())
        translator = QTranslator()
        if translator.load(locale, "sar_optical_matcher", "_", str(PLUGIN_ROOT / "resources" / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator


def _scrolled(panel: Any) -> Any:
    from qgis.PyQt.QtWidgets import QFrame, QScrollArea

    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(panel)
    area.setMinimumWidth(panel.minimumSizeHint().width() + 16)
    return area
