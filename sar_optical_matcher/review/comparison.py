"""The patch under review: SAR and optical beside each other or in one square, and the patch's candidates in small."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.core import QgsFeature, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from ..panels.patch_view import PatchView
from ..panels.thumbnail_strip import ThumbnailStrip
from ..patch_geometry import scale_bar_m
from ..texts import metres, percent, tr
from .overlay import BESIDE, FLICKER, MODES, OPACITY, SWIPE, OverlayPane
from .store import Place

THUMBNAIL_PX = 66
SLIDER_STEPS = 100


class Comparison(PatchView):
    """A :class:`PatchView` with an overlay; its arrows walk through the list of the review."""

    stepped = pyqtSignal(int)
    """The user wants the next (+1) or the previous (-1) patch of the list."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.mode = BESIDE
        self.overlay = OverlayPane(self)
        self.overlay.hide()
        self.overlay.resized.connect(self.refresh)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setValue(SLIDER_STEPS // 2)
        self.slider.hide()
        self.slider.valueChanged.connect(lambda value: self.overlay.set_share(value / SLIDER_STEPS))
        self.overlay.share_changed.connect(lambda share: self.slider.setValue(round(share * SLIDER_STEPS)))
        self.buttons: Dict[str, QToolButton] = {}
        self.facts.setText(tr("Choose a patch in the list, or click a footprint on the map."))
        self.layout().insertLayout(0, self._mode_bar())
        self.layout().insertWidget(2, self.overlay)
        self.layout().insertWidget(3, self.slider)

    def set_mode(self, mode: str) -> None:
        """Beside each other, flicker, curtain or transparency."""
        self.mode = mode
        self.buttons[mode].setChecked(True)
        if mode != BESIDE:
            self.overlay.set_mode(mode)
        self._show_panes()
        self.refresh()

    def next_mode(self) -> None:
        """The next way to compare."""
        self.set_mode(MODES[(MODES.index(self.mode) + 1) % len(MODES)])

    def walk(self, step: int) -> None:
        """Ask for a neighbour in the list."""
        self.stepped.emit(step)

    def forget(self) -> None:
        """Show no patch any more."""
        self._cancel_jobs()
        self._layer = None
        self.overlay.forget()
        self._say(tr("Choose a patch in the list, or click a footprint on the map."))

    def show_footprint(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Show a patch; a picture of the patch before does not stay."""
        self.overlay.forget()
        super().show_footprint(layer, feature)
        self.overlay.set_mode(self.overlay.mode if self.mode == BESIDE else self.mode)

    def _mode_bar(self) -> QHBoxLayout:
        words = {
            BESIDE: (tr("Side by side"), tr("SAR and optical beside each other")),
            FLICKER: (tr("Flicker"), tr("One after the other in one place; what moves does not fit")),
            SWIPE: (tr("Swipe"), tr("A curtain between the two: drag it, or press ← and →")),
            OPACITY: (tr("Opacity"), tr("SAR half transparent on the optical image")),
        }
        group, bar = QButtonGroup(self), QHBoxLayout()
        bar.setSpacing(2)
        for mode in MODES:
            title, tip = words[mode]
            button = QToolButton(self)
            button.setText(title)
            button.setToolTip("{} (V)".format(tip))
            button.setCheckable(True)
            button.setChecked(mode == BESIDE)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, mode=mode: self.set_mode(mode))
            group.addButton(button)
            self.buttons[mode] = button
            bar.addWidget(button)
        bar.addStretch(1)
        return bar

    def _show_panes(self) -> None:
        is_shown = self._layer is not None and self._strip is not None and self._basemap is not None
        for pane in self.panes:
            pane.setVisible(is_shown and self.mode == BESIDE)
        self.overlay.setVisible(is_shown and self.mode != BESIDE)
        self.slider.setVisible(is_shown and self.mode in (SWIPE, OPACITY))

    def _side_px(self, number: int) -> int:
        return super()._side_px(number) if self.mode == BESIDE else self.overlay.side_px()

    def _show(self, number: int, image: QImage) -> None:
        self.overlay.show_pair(number, image, self._side_m, scale_bar_m(self._side_m))
        super()._show(number, image)

    def _say(self, text: str) -> None:
        super()._say(text)
        self.overlay.hide()
        self.slider.hide()

    def show_places(self, gallery: "CandidateGallery", places: List[Place], present: Optional[int]) -> None:
        """Draw the patch's candidates in ``gallery`` as the patch itself is drawn: same scale, same direction up.

        Args:
            gallery: where to.
            places: best first.
            present: rank of the one that the patch has now; None where it has none of them.
        """
        if self._layer is None or self._basemap is None or not places:
            gallery.clear_places()
            return
        _column, _row, side = self._patch()
        plane, view = self._ground(side)
        half = view.side_m / 2.0
        entries = []
        for place in places:
            x, y = self._on_plane(plane, place.center)
            sign = "● " if place.rank == present else " · "
            caption = "{}{}{}".format(place.rank, sign, percent(place.confidence))
            tip = tr("Candidate {}: similarity {:.2f}").format(place.rank, place.similarity)
            if place.residual_m is not None:
                tip += ", " + tr("{} from the fitted strip").format(metres(place.residual_m))
            entries.append((caption, QgsRectangle(x - half, y - half, x + half, y + half), tip))
        gallery.show_places(self._basemap, plane, entries, -view.up_azimuth_deg)


class CandidateGallery(ThumbnailStrip):
    """Candidates in one row, turned like the strip; a click picks one."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent, THUMBNAIL_PX)
        self.setWrapping(False)
        self.setFixedHeight(THUMBNAIL_PX + self.fontMetrics().height() + 24)
        self.setAccessibleName(tr("Candidates of the patch"))
