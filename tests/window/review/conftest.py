"""A Review panel on a match of known content; keys and clicks for it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from review_scene import write_match


@pytest.fixture
def match_folder(scene: Any) -> Path:
    return write_match(scene, scene.folder / "match one")


@pytest.fixture
def make_review(
    qgis_app: Any, window: Callable[[str], Any], canvas: Any, client: Any, project: Any, spin: Any, scene: Any
) -> Iterator[Callable[..., Any]]:
    """Make a Review panel, on a result where one is named; all are cleaned up at the end."""
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    panels = []

    def make(folder: Path | None = None) -> Any:
        project.addMapLayer(QgsRasterLayer(scene.basemap, "basemap"))
        panel = window("review.panel").ReviewPanel(client(), canvas)
        panels.append(panel)
        panel.resize(420, 1100)
        panel.show()
        panel.stores, panel.errors = [], []
        panel.opened.connect(panel.stores.append)
        panel.failed.connect(panel.errors.append)
        if folder is not None:
            panel.open_folder(str(folder))
            spin(lambda: panel.stores or panel.errors)
        return panel

    yield make
    for panel in panels:
        panel.clean_up()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


@pytest.fixture
def key(qgis_app: Any) -> Callable[..., None]:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    def press_key(widget: Any, name: str, *modifiers: str) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held = held | getattr(Qt.KeyboardModifier, modifier + "Modifier")
        QTest.keyClick(widget, getattr(Qt.Key, "Key_" + name), held)

    return press_key


@pytest.fixture
def mouse(qgis_app: Any) -> Callable[..., None]:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    def click(widget: Any, x: float, y: float) -> None:
        place = QPoint(round(x), round(y))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    return click
