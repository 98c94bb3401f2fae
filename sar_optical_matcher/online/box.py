"""What the forms ask about an online basemap: at which pixel size it is fetched; what that takes, said live."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsDoubleSpinBox, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QMessageBox, QToolButton, QVBoxLayout, QWidget

from ...backend.errors import SarmatchError, UsageError
from ..panels.muted import muted_label
from ..panels.search_area import SearchArea
from ..texts import tr
from . import source
from .cache import BlockStore, cache_bytes, cache_folder, clear_cache
from .fetched import FetchedRaster, cached_raster
from .plan import FetchPlan, make_plan
from .run import BasemapRun

REFRESH_MS = 250
"""After the map has moved: it moves in many small steps."""


class OnlineBox(QWidget):
    """Pixel size, a line that says what the fetch takes, and the cache's menu. Shown for online basemaps only.

    Args:
        canvas: where the area is looked up.
        area: what is to be searched.
        parent: owner.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        area: SearchArea,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._area = canvas, area
        self._strip_m: Optional[float] = None
        self._layer: Optional[QgsRasterLayer] = None
        self._run: Optional[BasemapRun] = None
        self.size = QgsDoubleSpinBox(self)
        self.size.setRange(0.0, 1000.0)
        self.size.setDecimals(2)
        self.size.setPrefix(tr("fetched at "))
        self.size.setSuffix(" m")
        self.size.setSpecialValueText(tr("at the strip's pixel size"))
        self.size.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue)
        self.size.setToolTip(
            tr(
                "Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, "
                "its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk."
            )
        )
        self.facts = muted_label(self)
        self.menu_button = QToolButton(self)
        self.menu_button.setText(tr("Cache"))
        self.menu_button.setToolTip(tr("Basemaps that were fetched are kept, and not asked for again"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        self.clear_action = menu.addAction(tr("Clear the cache…"))
        self.clear_action.triggered.connect(self.ask_to_clear)
        self.menu_button.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self.size, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.facts)
        self.setFocusProxy(self.size)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self.size.valueChanged.connect(self.refresh_soon)
        canvas.extentsChanged.connect(self.refresh_soon)
        area.changed.connect(self.refresh_soon)
        self.hide()

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, in order."""
        return [self.size, self.menu_button]

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The online basemap; None for any other."""
        return self._layer

    def set_layer(self, layer: Optional[QgsRasterLayer]) -> None:
        """The basemap is another one; what is not online hides the box."""
        self._layer = layer if source.is_online(layer) else None
        self.setVisible(self._layer is not None)
        self.refresh_soon()

    def set_strip_m(self, size_m: Optional[float]) -> None:
        """The strip's pixel size on the ground; None while it is unknown."""
        self._strip_m = size_m
        self.refresh_soon()

    def plan(self) -> FetchPlan:
        """What will be fetched.

        Raises:
            SarmatchError: nothing can be; the message and the hint say why.
        """
        if self._layer is None:
            raise UsageError(tr("no online basemap is chosen"))
        wanted_m = self.size.value() or self._strip_m
        if not wanted_m:
            raise UsageError(
                tr("the strip does not say its pixel size, and {} is online and has none of its own").format(
                    self._layer.name()
                ),
                tr("State the strip's pixel size, or at which one to fetch."),
            )
        region = self._area.region()
        if region is None:
            region = (self._layer.extent(), self._layer.dataProvider().crs())
        return make_plan(self._layer, region[0], region[1], wanted_m, QgsProject.instance().transformContext())

    def fetch(
        self,
        plan: FetchPlan,
        on_progress: Callable[..., None],
        on_success: Callable[[FetchedRaster], None],
        on_failure: Callable[[SarmatchError], None],
    ) -> BasemapRun:
        """Start fetching ``plan``, made here; one of the last two is called in the end."""
        if self._layer is None:
            raise UsageError(tr("no online basemap is chosen"))
        self._run = BasemapRun(self._layer, plan, self)
        self._run.progressed.connect(on_progress)
        self._run.succeeded.connect(on_success)
        self._run.failed.connect(on_failure)
        for ended in (self._run.succeeded, self._run.failed):
            ended.connect(self._on_run_end)
        self._run.start()
        return self._run

    def refresh_soon(self) -> None:
        """Say anew what the fetch takes, once things have settled."""
        if self._layer is not None:
            self._timer.start()

    def refresh(self) -> None:
        """Say what the fetch takes, or why there is none."""
        if self._layer is None:
            return
        try:
            plan = self.plan()
        except SarmatchError as error:
            self.facts.setText("⚠ {}. {}".format(error.message, error.hint))
            return
        store = BlockStore(plan)
        raster = cached_raster(plan, store)
        lines = [plan.words()]
        if raster is not None:
            lines.append(tr("in the cache, fetched {}").format(raster.date))
        lines += ["⚠ " + note for note in plan.notes]
        self.facts.setText("\n".join(lines))

    def ask_to_clear(self) -> None:
        """Ask, then remove what was fetched."""
        box = QMessageBox(self)
        box.setWindowTitle(tr("Clear the cache of online basemaps"))
        box.setText(tr("{} MB are kept in {}.").format(round(cache_bytes() / 1e6), cache_folder()))
        box.setInformativeText(
            tr("Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.")
        )
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        button = box.addButton(tr("Clear"), QMessageBox.ButtonRole.DestructiveRole)
        button.clicked.connect(self._clear)
        box.open()

    def clean_up(self) -> None:
        """Let go of the canvas."""
        self._timer.stop()
        if self._run is not None:
            self._run.abandon()
        self._canvas.extentsChanged.disconnect(self.refresh_soon)

    def _on_run_end(self, _what: object) -> None:
        self._run = None
        self.refresh_soon()

    def _clear(self) -> None:
        clear_cache()
        self.refresh()


def ask_consent(plan: FetchPlan, parent: QWidget, go_on: Callable[[], None]) -> Optional[QMessageBox]:
    """Call ``go_on`` at once for a small fetch; ask first for a large one, and return the question."""
    if not plan.needs_consent:
        go_on()
        return None
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Fetch {}").format(plan.name))
    box.setText(tr("This basemap is large: {}.").format(plan.words()))
    box.setInformativeText(
        tr(
            "A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind "
            "their terms of use."
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    button = box.addButton(tr("Fetch it"), QMessageBox.ButtonRole.AcceptRole)
    button.clicked.connect(lambda: go_on())
    box.open()
    return box
