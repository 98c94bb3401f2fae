"""The plugin as QGIS sees it: an action, a dock, a Processing provider. Unloading leaves nothing behind."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from .environment import PLUGIN_ROOT
from .qt_compat import QAction
from .tabs import MATCH, SIMILAR, TRAIN, DockTabs
from .texts import tr

DOCK_NAME = "SarOpticalMatcherDock"
DOCK_WIDTH, MAX_DOCK_WIDTH = 440, 560
TRAINER_GRACE_MS = 60_000
"""A training that is stopped ends its step and writes its best model first."""
ICON = PLUGIN_ROOT / "resources" / "icons" / "sar_optical_matcher.svg"


class SarOpticalMatcherPlugin:
    """Wires the parts together; nothing heavy is made before the user opens the dock.

    Args:
        iface: the QGIS window; None in ``qgis_process``.
    """

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self._provider: Optional[Any] = None
        self._action: Optional[QAction] = None
        self._translator: Optional[QTranslator] = None
        self.dock: Optional[Any] = None
        self.client: Optional[Any] = None
        self.tabs: Optional[Any] = None
        self.trainer: Optional[Any] = None
        self._exit_question: Optional[Any] = None
        self._more_actions: List[QAction] = []
        self._options: Optional[Any] = None
        self.help_window: Optional[Any] = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Offer the algorithms; all that ``qgis_process`` calls."""
        from .processing.provider import SarmatchProvider

        self._provider = SarmatchProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Add algorithms, menu entry and tool button."""
        self._translate()
        self.initProcessing()
        self._action = QAction(QIcon(str(ICON)), tr("SAR-Optical Matcher"), self.iface.mainWindow())
        self._action.setObjectName("SarOpticalMatcherAction")
        self._action.setToolTip(tr("Find where a SAR strip lies on an optical basemap"))
        self._action.setCheckable(True)
        self._action.triggered.connect(self._show_dock)
        self.iface.addRasterToolBarIcon(self._action)
        self.iface.addPluginToRasterMenu(tr("SAR-Optical Matcher"), self._action)
        for name, title, called in (
            ("Sample", tr("Load the sample scene"), self.load_sample),
            ("Guide", tr("User guide"), self.show_guide),
        ):
            action = QAction(title, self.iface.mainWindow())
            action.setObjectName("SarOpticalMatcher{}".format(name))
            action.triggered.connect(lambda _checked, act=called: act())
            self.iface.addPluginToRasterMenu(tr("SAR-Optical Matcher"), action)
            self._more_actions.append(action)
        from .options_page import OptionsFactory

        self._options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take everything away again."""
        if self._exit_question is not None:
            self.iface.unregisterApplicationExitBlocker(self._exit_question)
        if self.tabs is not None:
            self.tabs.clean_up()
        for client in (self.trainer, self.client):
            if client is not None:
                client.shut_down()
                client.deleteLater()
        if self.dock is not None:
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        if self.help_window is not None:
            self.help_window.close()
            self.help_window.deleteLater()
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
        for action in self._more_actions:
            self.iface.removePluginRasterMenu(tr("SAR-Optical Matcher"), action)
            action.deleteLater()
        self._more_actions = []
        if self._action is not None:
            self.iface.removeRasterToolBarIcon(self._action)
            self.iface.removePluginRasterMenu(tr("SAR-Optical Matcher"), self._action)
            self._action.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self.client = self.dock = self.tabs = self.trainer = self._exit_question = None
        self._options = self.help_window = None
        self._action = self._provider = self._translator = None

    @property
    def panel(self) -> Optional[Any]:
        """The Match panel; None before the dock is opened."""
        return self._made(MATCH)

    @property
    def train_panel(self) -> Optional[Any]:
        """The Train panel; None before it is looked at."""
        return self._made(TRAIN)

    @property
    def similar_panel(self) -> Optional[Any]:
        """The panel of similar places; None before it is looked at."""
        return self._made(SIMILAR)

    def load_sample(self) -> None:
        """Open the dock with the sample scene chosen; Match finds its strip."""
        self._show_dock()
        self.tabs.show_tab(MATCH).welcome.load_sample()

    def show_guide(self, page: str = "") -> None:
        """Open the user guide, which needs no network, at a page."""
        from .panels.help_window import HelpWindow

        if self.help_window is None:
            self.help_window = HelpWindow(self.iface.mainWindow())
        if page:
            self.help_window.show_page(page)
        self.help_window.show()
        self.help_window.raise_()

    def make_trainer(self) -> Any:
        """A worker of its own for trainings, so that matches go on meanwhile."""
        from .worker_client import WorkerClient

        self.trainer = WorkerClient(self.iface.mainWindow(), cancel_grace_ms=TRAINER_GRACE_MS)
        return self.trainer

    def ask_before_exit(self, may_leave: Callable[[], bool]) -> None:
        """Let QGIS ask ``may_leave`` before it closes."""
        from .panels.leaving import ExitQuestion

        self._exit_question = ExitQuestion(may_leave)
        self.iface.registerApplicationExitBlocker(self._exit_question)

    def use_model(self, kind: str, path: str) -> None:
        """Put a model into the Match form and show it."""
        # First the tab: a group that is not shown does not unfold.
        self.tabs.show_tab(MATCH).form.use_model(kind, path)

    def _made(self, name: str) -> Optional[Any]:
        return self.tabs.made(name) if self.tabs is not None else None

    def _show_dock(self, shown: bool = True) -> None:
        if self.dock is None:
            self._make_dock()
        self.dock.setUserVisible(shown)

    def _make_dock(self) -> None:
        from qgis.gui import QgsDockWidget

        from .worker_client import WorkerClient

        self.client = WorkerClient(self.iface.mainWindow())
        self.tabs = DockTabs(self)
        self.dock = QgsDockWidget(tr("SAR-Optical Matcher"), self.iface.mainWindow())
        self.dock.setObjectName(DOCK_NAME)
        self.dock.setWidget(self.tabs)
        self.dock.visibilityChanged.connect(self._action.setChecked)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        width = max(DOCK_WIDTH, min(MAX_DOCK_WIDTH, self.tabs.titles_width_px()))
        self.iface.mainWindow().resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def _translate(self) -> None:
        locale = QLocale(QgsApplication.locale() or QLocale().name())
        translator = QTranslator()
        if translator.load(locale, "sar_optical_matcher", "_", str(PLUGIN_ROOT / "resources" / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
