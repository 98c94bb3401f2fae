"""The report of a run: one click to the page, and the PDF that QGIS's own print layout makes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture
def opened(monkeypatch, window):
    """The addresses that the browser would have shown."""
    seen = []

    class Browser:
        @staticmethod
        def openUrl(url):  # noqa: N802 - Qt's name
            seen.append(url.toLocalFile())

    monkeypatch.setattr(window("panels.report_button"), "QDesktopServices", Browser)
    return seen


@pytest.fixture
def matched(make_panel, spin):
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    return panel


def test_there_is_no_report_before_there_is_a_result(make_panel):
    assert not make_panel().report_button.isEnabled()


def test_a_click_opens_the_page(matched, spin, opened, press):
    press(matched.report_button)
    spin(lambda: len(matched.ends) == 2)
    assert matched.status.sentence.text() == "Report written."
    assert opened == [str(matched.result.folder / "report.html")]
    assert "Found." in Path(opened[0]).read_text(encoding="utf-8")
    press(matched.report_button)  # once more: it is replaced
    spin(lambda: len(matched.ends) == 3)
    assert matched.ends[-1].kind == "found"


def test_the_pdf_has_maps_plots_table_and_recipe(matched, spin, opened, tmp_path, window, project):
    path = tmp_path / "new" / "strip.pdf"
    matched.report_button.want(str(path))
    spin(lambda: len(matched.ends) == 2)
    assert matched.ends[-1].kind == "found", matched.ends[-1].details
    assert path.read_bytes()[:5] == b"%PDF-"
    assert opened == []
    assert os.listdir(path.parent) == ["strip.pdf"]
    report = window("report.print_layout")
    layout = report.make_layout(project, matched.result, matched.report_button._sources, {"histogram": "<svg/>"})
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemPicture

    items = layout.items()
    maps = [item for item in items if isinstance(item, QgsLayoutItemMap)]
    strip = next(layer for layer in project.mapLayers().values() if layer.customProperty("sarmatch/table") == "strip")
    assert len(maps) == 3
    assert all(item.extent().contains(strip.extent()) for item in maps)
    assert sum(isinstance(item, QgsLayoutItemPicture) for item in items) == 1
    words = "\n".join(item.text() for item in items if isinstance(item, QgsLayoutItemLabel))
    assert "Where strip ä lies" in words
    assert "parameters.patch_px: 128" in words
    assert layout.pageCollection().pageCount() == 3


def test_a_pdf_that_cannot_be_written_is_said_and_leaves_nothing(matched, spin, tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("in the way")
    matched.report_button.want(str(blocker / "strip.pdf"))
    spin(lambda: len(matched.ends) == 2)
    assert matched.ends[-1].kind == "failed"
    assert "strip.pdf" in matched.status.sentence.text()
    assert blocker.read_text() == "in the way"


def test_a_result_that_is_gone_is_said(matched, spin, press):
    (matched.result.folder / "report.json").unlink()
    press(matched.report_button)
    spin(lambda: len(matched.ends) == 2)
    assert matched.ends[-1].kind == "failed"
    assert "report.json" in matched.status.sentence.text()
