"""Every text that a person sees in the window goes through ``texts.tr``, and translators have it.

A translator that puts marks around whatever it is asked for stands in for a language: a word without marks was never
asked for, and what was asked for must be among the texts that ``tools/translations.py`` finds.
"""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARKED = re.compile("‹[^‹›]*›")
WORD = re.compile(r"[^\W\d_]{3,}")
NAMES = re.compile(
    r"SAR[-–]Optical Matcher|\S*[/\\]\S*|\S+\.(tif|geojson|csv)\b|EPSG:.*|\(Ctrl\+(Shift\+)?Z\)|<[^>]*>|&\w+;"
)
"""What has no translation: the plugin's name, paths, files, reference systems, keys, tags."""
UNSPOKEN = ("text", "windowTitle", "title", "toolTip", "placeholderText", "prefix", "suffix", "specialValueText")
UNSPOKEN += ("accessibleName", "accessibleDescription", "statusTip", "whatsThis")
"""Properties of widgets that hold a text."""


def _load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = _load(ROOT / "tools" / "translations.py")
write_points_result = _load(ROOT / "tests" / "window" / "made_points.py").write_points_result


@pytest.fixture
def asked(qgis_app: Any) -> Iterator[set[str]]:
    """What the window has asked to be translated while everybody gets marks for a translation."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    texts: set[str] = set()

    class Marker(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
            return False

        def translate(self, context: str, text: str, *_more: Any) -> str:
            if context == translations.CONTEXT:
                texts.add(text)
            return "‹{}›".format(text)

    marker = Marker()
    QCoreApplication.installTranslator(marker)
    yield texts
    QCoreApplication.removeTranslator(marker)


@pytest.fixture(scope="module")
def known() -> set[str]:
    return set(translations.texts())


@pytest.fixture
def tabs(window: Callable[[str], Any], asked: set[str], client: Any, canvas: Any, project: Any) -> Iterator[Any]:
    """The dock's tabs, all made."""
    plugin = SimpleNamespace(
        client=client(),
        make_trainer=client,
        use_model=lambda *_words: None,
        ask_before_exit=lambda _asked: None,
        iface=SimpleNamespace(mapCanvas=lambda: canvas),
    )
    plugin.tabs = window("tabs").DockTabs(plugin)
    for tab in window("tabs").TABS:
        plugin.tabs.panel(tab.name)
    yield plugin.tabs
    plugin.tabs.clean_up()
    plugin.tabs.deleteLater()


def unmarked(text: str) -> bool:
    """Whether words are left once all that was translated is taken away."""
    before = ""
    while before != text:
        before, text = text, MARKED.sub(" ", text)
    return bool(WORD.search(NAMES.sub(" ", text)))


def texts_of(root: Any) -> Iterator[str]:
    """Every text of a widget and of those in it, whether shown, told by a hint or read aloud.

    Choices are left out: they are the engine's own words for values, as its help names them.
    """
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QTableView, QTabWidget, QTreeView, QWidget

    for thing in [root, *root.findChildren(QWidget)]:
        typed_in = isinstance(thing, (QLineEdit, QAbstractSpinBox))
        for name in UNSPOKEN:
            read = getattr(thing, name, None)
            if callable(read) and not (typed_in and name == "text"):
                yield str(read() or "")
        yield from (action.text() for action in thing.actions())
        if isinstance(thing, QTabWidget):
            for number in range(thing.count()):
                yield from (thing.tabText(number), thing.tabToolTip(number))
        if isinstance(thing, (QTableView, QTreeView)):
            yield from _headers(thing.model())
        if isinstance(thing, QComboBox) and not thing.objectName():
            yield from (thing.itemText(number) for number in range(thing.count()))


def _headers(model: Any) -> Iterator[str]:
    from qgis.PyQt.QtCore import Qt

    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def test_tabs_speak_the_users_language(tabs: Any, asked: set[str], known: set[str]) -> None:
    found = {text for text in texts_of(tabs) if unmarked(text)}
    assert found == set()
    assert asked <= known


def test_the_dock_is_as_wide_as_the_titles_of_its_tabs(tabs: Any) -> None:
    wanted_px = sum(tabs.tabBar().tabRect(number).width() for number in range(tabs.count()))
    assert wanted_px <= tabs.titles_width_px() <= wanted_px + 60


def test_every_training_speaks_the_users_language(tabs: Any, asked: set[str], known: set[str]) -> None:
    form, found = tabs.panel("train").form, set()
    for number in range(form.what.count()):
        form.what.setCurrentIndex(number)
        found |= {text for text in texts_of(form) if unmarked(text)}
    assert found == set()
    assert "steps between validations" in asked and "Validate every" in asked
    assert asked <= known


@pytest.mark.parametrize(
    ("module", "dialog", "arguments"),
    [
        ("panels.export_dialog", "ExportDialog", ("x.geojson",)),
        ("gcps.export_points", "ExportPointsDialog", ("x", 4)),
        ("gcps.georeference_dialog", "GeoreferenceDialog", ("x.tif", "affine", "EPSG:32633", lambda _name: "")),
        ("panels.pair_dialog", "PairDialog", ()),
        ("options_page", "OptionsPage", ()),
    ],
)
def test_dialogs_speak_the_users_language(
    window: Callable[[str], Any], asked: set[str], known: set[str], module: str, dialog: str, arguments: Any
) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    given = [QgsCoordinateReferenceSystem(each) if str(each).startswith("EPSG") else each for each in arguments]
    made = getattr(window(module), dialog)(*given)
    assert {text for text in texts_of(made) if unmarked(text)} == set()
    assert asked <= known
    made.deleteLater()


def test_algorithms_speak_the_users_language(window: Callable[[str], Any], asked: set[str], known: set[str]) -> None:
    found = set()
    for make in window("processing.provider").ALGORITHMS:
        algorithm = make()
        algorithm.initAlgorithm({})
        texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
        texts += [each.description() for each in algorithm.parameterDefinitions()]
        texts += [each.description() for each in algorithm.outputDefinitions()]
        helps = [algorithm.shortHelpString(), *(each.help() for each in algorithm.parameterDefinitions())]
        texts += [re.sub("[a-z-]+: (?=‹)", "", text) for text in helps]  # "encoder: ...", the engine's own name
        found |= {text for text in texts if unmarked(text)}
    assert found == set()
    assert asked <= known


def test_a_results_layers_speak_the_users_language(
    window: Callable[[str], Any], asked: set[str], known: set[str], scene: Any, project: Any, tmp_path: Path
) -> None:
    layers, result = window("layers"), window("result_folder").read_result(write_points_result(tmp_path / "run", scene))
    sources = layers.RunSources("strip.tif", "north / {a}", "basemap.tif")
    loaded = [step for step in layers.load_result(result, sources, project) if step is not None]
    [group] = project.layerTreeRoot().findGroups()
    assert group.name() == "‹SAR matches / {}›".replace("{}", "north / {a}")
    words = [layer.name() for _table, layer in loaded]
    for _table, layer in loaded:
        words += [item.label() for item in layer.renderer().legendSymbolItems()]
        words += [field.alias() for field in layer.fields()]
    assert "‹Used by the fit›" in words and "‹Strip, accepted›" in words and "‹0 – 0.2, doubtful›" in words
    assert [text for text in words if unmarked(text)] == []
    assert asked - {text for text in asked if not WORD.search(text)} <= known, "figures need no translation"
    found = layers.result_layer(project, result.folder, "gcps")
    assert found is not None and project.layerTreeRoot().findLayer(found.id()).parent().name() == group.name()
    again = [step for step in layers.load_result(result, sources, project) if step is not None]
    assert len(again) == len(loaded) and len(project.layerTreeRoot().findGroups()) == 2, "nothing is found by its name"


def test_a_heat_maps_legend_is_translated(window: Callable[[str], Any], asked: set[str], tmp_path: Path) -> None:
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path = str(tmp_path / "heatmap.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_Float32)
    raster.GetRasterBand(1).Fill(0.5)
    raster = None  # closes the file
    layer = QgsRasterLayer(path, "heatmap")
    layer.loadNamedStyle(str(ROOT / "resources" / "styles" / "heatmap.qml"))
    window("layer_words").translate_layer(layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items][::4] == ["‹0, typical place›", "‹1, best place›"]
    assert [item.value for item in items] == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_stages_and_engine_troubles_speak_the_users_language(
    window: Callable[[str], Any], asked: set[str], known: set[str]
) -> None:
    stage_title, explain = window("texts").stage_title, window("death").explain_death
    assert stage_title("search tiles") == "‹Search tiles›" and stage_title("") == ""
    for stderr in (
        "",
        "No module named 'torch'",
        "No module named 'backend'",
        "MemoryError",
        "SyntaxError",
        "WinError 126",
    ):
        error = explain("/x/python", 1, False, False, stderr)
        assert not unmarked(error.message.replace("torch", "").replace(stderr, "")) and not unmarked(error.hint)
    assert asked <= known
