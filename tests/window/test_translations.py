"""The window's languages: complete, with the same placeholders, compiled from what translators wrote."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SPEC = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
translations = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translations)

WANTED_SHARE = 0.97
"""Of the texts; the rest shows in English until it is translated."""


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_language_is_complete(language):
    current, known = translations.texts(), translations.read_ts(language)
    missing = [text for text in current if not known.get(text)]
    assert len(missing) <= (1.0 - WANTED_SHARE) * len(current), missing[:10]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_placeholders_and_shortcuts_survive(language):
    wrong = {
        text: translations.problem(text, translation)
        for text, translation in translations.read_ts(language).items()
        if translation and translations.problem(text, translation)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_qt_loads_is_what_translators_wrote(language, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    path = translations.ts_path(language).with_suffix(".qm")
    assert translator.load(str(path)), path
    QCoreApplication.installTranslator(translator)
    try:
        for text, translation in translations.read_ts(language).items():
            assert QCoreApplication.translate(translations.CONTEXT, text) == (translation or text)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_window_speaks_the_language_of_qgis(window, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

    translator = QTranslator()
    folder = str(ROOT / "resources" / "i18n")
    assert translator.load(QLocale("de_AT"), "sar_optical_matcher", "_", folder), "a country has its language's"
    QCoreApplication.installTranslator(translator)
    try:
        assert window("texts").tr("Train") == translations.read_ts("de")["Train"] != "Train"
        assert window("texts").duration(120.0) != "about 2 min left"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert window("texts").tr("Train") == "Train"


def test_texts_are_found_where_they_stand():
    texts = translations.texts()
    assert "Load the sample scene" in texts, "in a call"
    assert "Patch size" in texts, "in a table"
    assert "Ground control points" in texts, "in a layer's title"
    assert "side of the query patches in working pixels" in texts, "in the engine's parameters"


@pytest.mark.parametrize(
    ("text", "translation", "why"),
    [
        ("{} of {}", "{} von {}", ""),
        ("{:.2f} m", "{:.1f} m", "placeholders differ"),
        ("{} of {}", "{}", "placeholders differ"),
        ("{}", "{", "braces do not match"),
        ("&Match", "&Ab&gleichen", "more than one shortcut"),
        ("&Match", "Abgleichen", ""),
    ],
)
def test_a_translation_that_would_break_the_window_is_refused(text, translation, why):
    assert translations.problem(text, translation) == why


def test_update_and_fill_keep_what_is_there(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "LANGUAGES", ("de",))
    monkeypatch.setattr(translations, "texts", lambda: ["Match", "{} px"])
    translations.update()
    source = tmp_path / "de.json"
    source.write_text(json.dumps({"Match": "Abgleichen", "{} px": "px", "Gone": "Weg"}))
    translations.fill("de", str(source))
    assert translations.read_ts("de") == {"Match": "Abgleichen", "{} px": ""}
    assert "2 left out" in capsys.readouterr().out
    monkeypatch.setattr(translations, "texts", lambda: ["Match", "New"])
    translations.update()
    assert translations.read_ts("de") == {"Match": "Abgleichen", "New": ""}
