"""The user guide inside QGIS: complete, offline, found by words; and the page in QGIS's options."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"


@pytest.fixture
def guide(window, qgis_app):
    dialog = window("panels.help_window").HelpWindow()
    yield dialog
    dialog.deleteLater()


def test_every_page_is_linked_from_the_first(window):
    names = [name for name, _title in window("panels.help_window").guide_pages()]
    assert names[0] == "index.md"
    assert sorted(names) == sorted(path.name for path in GUIDE.glob("*.md"))


@pytest.mark.parametrize("page", sorted(path.name for path in GUIDE.glob("*.md")))
def test_links_and_pictures_are_there(page):
    text = (GUIDE / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)", text):
        assert not target.startswith("http"), "the guide is read without a network"
        assert (GUIDE / target).is_file(), target


def test_pages_show_their_text_and_fit_their_pictures(guide, spin):
    guide.show()
    assert "The first match" in guide.browser.toPlainText()
    guide.list.setCurrentRow([name for name, _title in guide._pages].index("match.md"))
    assert guide.browser.source().fileName() == "match.md"
    assert "calibrated" in guide.browser.toPlainText()
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QTextDocument

    kind = QTextDocument.ResourceType.ImageResource
    picture = guide.browser.loadResource(kind, QUrl("../images/match.png"))
    assert 0 < picture.width() <= guide.browser.viewport().width()


def test_links_lead_on_and_back_leads_back(guide):
    from qgis.PyQt.QtCore import QUrl

    guide.browser.setSource(guide.browser.source().resolved(QUrl("similar.md")))
    assert guide._pages[guide.list.currentRow()][0] == "similar.md"
    assert guide.back.isEnabled()
    guide.back.click()
    assert guide.browser.source().fileName() == "index.md"


def test_words_are_found_on_other_pages(guide):
    guide.find.setText("cosine of two descriptors")
    assert guide.find_next()
    assert guide.browser.source().fileName() == "similar.md"
    guide.find.setText("no such words stand anywhere")
    assert not guide.find_next()


def test_every_tab_has_its_page(window):
    pages = window("tabs").GUIDE_PAGES
    assert {tab.name for tab in window("tabs").TABS} == set(pages)
    assert all((GUIDE / page).is_file() for page in pages.values())


def test_the_options_page_keeps_what_is_set(window, qgis_app, tmp_path):
    settings = window("settings")
    before = settings.text(settings.RESULTS_FOLDER)
    page = window("options_page").OptionsFactory().createWidget(None)
    page.fields[settings.RESULTS_FOLDER].setFilePath(str(tmp_path))
    assert settings.text(settings.RESULTS_FOLDER) == before, "nothing is kept before the options are accepted"
    page.apply()
    assert settings.text(settings.RESULTS_FOLDER) == str(tmp_path)
    settings.set_stage_seconds("match", {"search": 3.0})
    page.forget.click()
    assert settings.stage_seconds("match") == {}
    assert settings.text(settings.RESULTS_FOLDER) == str(tmp_path), "what was set deliberately stays"
    settings.set_text(settings.RESULTS_FOLDER, before)
    page.deleteLater()
