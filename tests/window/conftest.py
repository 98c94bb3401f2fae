"""A QGIS without a screen, the window's modules imported as QGIS imports them, a small scene, a fake engine."""

from __future__ import annotations

import importlib
import json
import math
import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAKE_ENGINE = Path(__file__).with_name("fake_engine.py")
PACKAGE = "sarmatch_window_plugin"
"""The checkout's folder may have any name; a package needs an identifier."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in Path(item.fspath).parents:
            item.add_marker("qgis")


@pytest.fixture(scope="session")
def plugin_parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the checkout is a plugin."""
    parent = tmp_path_factory.mktemp("plugins")
    (parent / PACKAGE).symlink_to(ROOT, target_is_directory=True)
    return parent


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One QGIS for the whole test run, with a profile of its own."""
    pytest.importorskip("qgis.core", reason="QGIS's Python modules are not installed")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path_factory.mktemp("profile")))
    from qgis.PyQt.QtCore import QCoreApplication, QSettings
    from qgis.testing import start_app

    app = start_app()
    # QgsSettings follows the organisation; nothing of the tests may reach a real profile.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("settings")))
    QCoreApplication.setOrganizationName("sarmatch-tests")
    QCoreApplication.setApplicationName("sarmatch-tests")
    return app


@pytest.fixture(scope="session")
def window(qgis_app: Any, plugin_parent: Path) -> Callable[[str], Any]:
    """Import a module of the window as QGIS does: ``window("panels.match")``."""
    sys.path.insert(0, str(plugin_parent))
    return lambda name: importlib.import_module("{}.sar_optical_matcher.{}".format(PACKAGE, name))


@pytest.fixture
def spin(qgis_app: Any) -> Callable[..., None]:
    """Let QGIS's event loop run until a condition holds; fail when it does not in time."""

    def until(condition: Callable[[], Any], timeout_s: float = 20.0) -> None:
        end_s = time.monotonic() + timeout_s
        while not condition():
            qgis_app.processEvents()
            time.sleep(0.002)
            assert time.monotonic() < end_s, "waited {} s in vain".format(timeout_s)

    return until


@pytest.fixture
def engine(window: Callable[[str], Any]) -> Callable[..., Callable[[], Any]]:
    """A source of commands that start the fake engine in a mode."""
    environment = window("environment")
    from qgis.PyQt.QtCore import QProcessEnvironment

    def in_mode(mode: str = "ok", program: str = sys.executable) -> Callable[[], Any]:
        def command() -> Any:
            variables = environment.engine_environment(QProcessEnvironment.systemEnvironment())
            variables.insert("FAKE_ENGINE_MODE", mode)
            return environment.EngineCommand(program, ("-u", str(FAKE_ENGINE)), variables, str(FAKE_ENGINE.parent))

        return command

    return in_mode


@pytest.fixture
def client(window: Callable[[str], Any], engine: Any, spin: Any) -> Iterator[Callable[..., Any]]:
    """Make a worker client in a mode; all are shut down at the end."""
    made: list[Any] = []

    def make(mode: str = "ok", cancel_grace_ms: int | None = None, **options: Any) -> Any:
        make_client = window("worker_client").WorkerClient
        worker = make_client(command=engine(mode, **options), cancel_grace_ms=cancel_grace_ms)
        worker.seen = SimpleNamespace(results={}, failures={}, progress=[], hellos=[])
        worker.finished.connect(lambda request, data: worker.seen.results.update({request: data}))
        worker.failed.connect(lambda request, error: worker.seen.failures.update({request: error}))
        worker.progressed.connect(worker.seen.progress.append)
        worker.greeted.connect(worker.seen.hellos.append)
        made.append(worker)
        return worker

    yield make
    for worker in made:
        worker.shut_down()


@pytest.fixture
def scene(tmp_path: Path) -> SimpleNamespace:
    """A basemap in UTM (10 m, 300 by 300 pixels) and a strip cut from it, turned by 30 degrees, as a bare PNG."""
    gdal = pytest.importorskip("osgeo.gdal")
    np = pytest.importorskip("numpy")
    from osgeo import osr

    gdal.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    rows, cols = np.mgrid[0:300, 0:300]
    ground = (127 + 60 * np.sin(cols / 9.0) + 60 * np.cos(rows / 7.0 + cols / 40.0)).astype(np.uint8)
    basemap, strip = tmp_path / "basemap with space.tif", tmp_path / "strip ä.png"
    raster = gdal.GetDriverByName("GTiff").Create(str(basemap), 300, 300, 3, gdal.GDT_Byte)
    raster.SetProjection(crs.ExportToWkt())
    raster.SetGeoTransform((500000.0, 10.0, 0.0, 5500000.0, 0.0, -10.0))
    for band in (1, 2, 3):
        raster.GetRasterBand(band).WriteArray(ground // band)
    raster = None  # closes the file
    heading = math.radians(30.0)
    right, up = (math.cos(heading), -math.sin(heading)), (math.sin(heading), math.cos(heading))
    transform = [10 * right[0], -10 * up[0], 500800.0, 10 * right[1], -10 * up[1], 5499000.0]
    height, width = 32, 128
    row, col = np.mgrid[0:height, 0:width] + 0.5
    x = transform[0] * col + transform[1] * row + transform[2]
    y = transform[3] * col + transform[4] * row + transform[5]
    pixels = ground[((5500000.0 - y) / 10).astype(int), ((x - 500000.0) / 10).astype(int)]
    bare = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    bare.GetRasterBand(1).WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(strip), bare)
    truth = {
        "transform": transform, "patch_px": 32, "width_px": width, "height_px": height, "heading_deg": 30.0,
        "pixel_size_m": 10.0, "crs_wkt": crs.ExportToWkt(), "reference": str(basemap),
    }  # fmt: skip
    path = Path(str(strip) + ".truth.json")
    path.write_text(json.dumps(truth), encoding="utf-8")

    def hide() -> None:
        path.write_text(json.dumps({**truth, "found": False}), encoding="utf-8")

    return SimpleNamespace(basemap=str(basemap), strip=str(strip), truth=truth, hide=hide, folder=tmp_path)


@pytest.fixture
def project(qgis_app: Any) -> Iterator[Any]:
    """The session's project, emptied before and after; what the plugin remembered from earlier tests is forgotten."""
    from qgis.core import QgsProject, QgsSettings

    QgsSettings().remove("sarmatch")
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def canvas(qgis_app: Any, project: Any) -> Iterator[Any]:
    """A map of the scene."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    made = QgsMapCanvas()
    made.resize(400, 300)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    made.setExtent(QgsRectangle(500000, 5497000, 503000, 5500000))
    yield made
    made.deleteLater()


@pytest.fixture
def make_panel(
    qgis_app: Any, window: Callable[[str], Any], canvas: Any, client: Any, scene: SimpleNamespace, project: Any
) -> Iterator[Callable[..., Any]]:
    """Make a Match panel with strip and basemap chosen; all are cleaned up at the end."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    panels = []

    def make(mode: str = "ok", worker: Any = None) -> Any:
        from qgis.core import QgsRasterLayer

        basemap = QgsRasterLayer(scene.basemap, "basemap")
        project.addMapLayer(basemap)
        panel = window("panels.match").MatchPanel(worker or client(mode), canvas)
        panel.ends = []
        panel.ended.connect(panel.ends.append)
        panel.form.strip.set_file(scene.strip)
        panel.form.basemap.set_layer(basemap)
        panel.form.results.setFilePath(str(scene.folder / "results"))
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        panel.clean_up()
        panel.deleteLater()
    # Whatever outlives its panel wrongly must show in the test that made it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


@pytest.fixture
def result_layers(project: Any) -> Callable[[], dict[str, Any]]:
    """The project's result layers by table."""

    def by_table() -> dict[str, Any]:
        return {
            layer.customProperty("sarmatch/table"): layer
            for layer in project.mapLayers().values()
            if layer.customProperty("sarmatch/table")
        }

    return by_table


@pytest.fixture
def press(qgis_app: Any) -> Callable[[Any], None]:
    """Click a button that is enabled."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    def click(button: Any) -> None:
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return click
