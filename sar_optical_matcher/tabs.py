"""The dock's tabs: what they are called and who makes them. A panel is made when its tab is first looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QTabWidget, QToolButton, QWidget

from .texts import tr

MATCH, REVIEW, POINTS, BATCH, TRAIN, SIMILAR = "match", "review", "points", "batch", "train", "similar"


GUIDE_PAGES = {
    "match": "match.md",
    "review": "review.md",
    "points": "control-points.md",
    "batch": "batch.md",
    "train": "training.md",
    "similar": "similar.md",
}
"""Tab and its page in ``docs/guide``."""


@dataclass(frozen=True)
class Tab:
    """One tab of the dock.

    Attributes:
        name: how code calls it.
        title: how people call it, English; translated where it is shown.
        make: makes the panel, a widget with ``clean_up()``, for a plugin whose dock is there.
    """

    name: str
    title: str
    make: Callable[[Any], QWidget]


def _match(plugin: Any) -> QWidget:
    from .panels.match import MatchPanel

    return MatchPanel(plugin.client, plugin.iface.mapCanvas())


def _review(plugin: Any) -> QWidget:
    from .review.panel import ReviewPanel

    panel, match = ReviewPanel(plugin.client, plugin.iface.mapCanvas()), plugin.tabs.panel(MATCH)
    match.shown.connect(panel.open_result)
    if match.result is not None:
        panel.open_result(match.result)
    else:
        panel.open_newest()
    return panel


def _points(plugin: Any) -> QWidget:
    from .gcps.panel import PointsPanel

    panel, match = PointsPanel(plugin.client, plugin.iface.mapCanvas()), plugin.tabs.panel(MATCH)
    match.shown.connect(panel.open_result)
    if match.result is not None:
        panel.open_result(match.result)
    else:
        panel.open_newest()
    return panel


def _batch(plugin: Any) -> QWidget:
    from .batch.panel import BatchPanel

    return BatchPanel(plugin.client, plugin.iface.mapCanvas())


def _train(plugin: Any) -> QWidget:
    from .panels.train import TrainPanel

    panel = TrainPanel(plugin.make_trainer(), plugin.client)
    panel.model_wanted.connect(plugin.use_model)
    plugin.ask_before_exit(panel.may_leave)
    return panel


def _similar(plugin: Any) -> QWidget:
    from .panels.similar import SimilarPanel

    return SimilarPanel(plugin.client, plugin.iface.mapCanvas())


TABS: Tuple[Tab, ...] = (
    Tab(MATCH, "Match", _match),
    Tab(REVIEW, "Review", _review),
    Tab(POINTS, "Points", _points),
    Tab(BATCH, "Batch", _batch),
    Tab(TRAIN, "Train", _train),
    Tab(SIMILAR, "Similar", _similar),
)
"""In the order of the dock. Their titles are marked for translation in :func:`_titles`."""


class DockTabs(QTabWidget):
    """The tabs, each empty until it is looked at; the first is made at once."""

    def __init__(self, plugin: Any, tabs: Tuple[Tab, ...] = TABS, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._plugin = plugin
        self._tabs = tabs
        self._panels: Dict[str, QWidget] = {}
        titles = _titles()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        for tab in tabs:
            self.addTab(QWidget(), titles.get(tab.name, tab.title))
        for name, tip in _tips().items():
            if any(tab.name == name for tab in tabs):
                self.setTabToolTip(self.number(name), tip)
        help_button = QToolButton(self)
        help_button.setText("?")
        help_button.setAutoRaise(True)
        help_button.setToolTip(tr("The user guide at the page of this tab; it needs no network"))
        help_button.clicked.connect(self._show_guide)
        self.setCornerWidget(help_button)
        self.currentChanged.connect(self._on_tab)
        self._on_tab(0)

    def made(self, name: str) -> Optional[QWidget]:
        """The panel of a tab; None while nobody has looked at it."""
        return self._panels.get(name)

    def panel(self, name: str) -> QWidget:
        """The panel of a tab, made where it was not yet."""
        number = self.number(name)
        if name not in self._panels:
            self._fill(number)
        return self._panels[name]

    def show_tab(self, name: str) -> QWidget:
        """Bring a tab to the front."""
        panel = self.panel(name)
        self.setCurrentIndex(self.number(name))
        return panel

    def number(self, name: str) -> int:
        """Where a tab stands, from 0.

        Raises:
            KeyError: there is none of that name.
        """
        for number, tab in enumerate(self._tabs):
            if tab.name == name:
                return number
        raise KeyError(name)

    def titles_width_px(self) -> int:
        """How wide the dock must be to show all titles, which differ with the language."""
        return self.tabBar().sizeHint().width() + self.cornerWidget().sizeHint().width()

    def clean_up(self) -> None:
        """Let every panel that was made stop and leave nothing behind; the last made goes first."""
        while self._panels:
            _name, panel = self._panels.popitem()
            panel.clean_up()

    def _on_tab(self, number: int) -> None:
        if 0 <= number < len(self._tabs) and self._tabs[number].name not in self._panels:
            self._fill(number)

    def _show_guide(self) -> None:
        self._plugin.show_guide(GUIDE_PAGES.get(self._tabs[self.currentIndex()].name, ""))

    def _fill(self, number: int) -> None:
        tab, placeholder, current = self._tabs[number], self.widget(number), self.currentIndex()
        panel = tab.make(self._plugin)
        self._panels[tab.name] = panel
        title, tip = self.tabText(number), self.tabToolTip(number)
        self.blockSignals(True)  # the swap is no visit of another tab
        self.removeTab(number)
        self.insertTab(number, _scrolled(panel), title)
        self.setTabToolTip(number, tip)
        self.setCurrentIndex(current)
        self.blockSignals(False)
        placeholder.deleteLater()


def _titles() -> Dict[str, str]:
    # Written out, so that a translator's tool finds them.
    return {
        MATCH: tr("Match"),
        REVIEW: tr("Review"),
        POINTS: tr("Points"),
        BATCH: tr("Batch"),
        TRAIN: tr("Train"),
        SIMILAR: tr("Similar"),
    }


def _tips() -> Dict[str, str]:
    # Titles are short, for the dock to show them all; these say it in full.
    return {
        MATCH: tr("Find where a SAR strip lies on an optical basemap"),
        REVIEW: tr("Accept and reject patches, look at them closely, fit the strip anew"),
        POINTS: tr("Control points: residuals, exports, the georeferenced strip"),
        BATCH: tr("Match many strips on one basemap, one after the other"),
        TRAIN: tr("Train a better model from pairs of your own"),
        SIMILAR: tr("Similar places: what else looks like this"),
    }


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(panel)
    area.setMinimumWidth(panel.minimumSizeHint().width() + 16)
    return area
