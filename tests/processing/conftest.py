"""The provider inside a real QGIS without a screen, and engines that answer at once or misbehave on purpose."""

from __future__ import annotations

import importlib
import json
import os
import shlex
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAKE_ENGINE = Path(__file__).with_name("fake_engine.py")
PACKAGE = "sarmatch_processing_plugin"
"""The checkout's folder may have any name; a package needs an identifier."""


@pytest.fixture(scope="session")
def plugin_parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the checkout is a plugin."""
    parent = tmp_path_factory.mktemp("plugins")
    (parent / PACKAGE).symlink_to(ROOT, target_is_directory=True)
    return parent


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One QGIS for the whole test run, with a profile of its own."""
    pytest.importorskip("qgis.core")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path_factory.mktemp("profile")))
    from qgis.testing import start_app

    app = start_app()
    sys.path.append(os.path.join(app.pkgDataPath(), "python", "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    return app


@pytest.fixture(scope="session")
def window(qgis_app: Any, plugin_parent: Path) -> Callable[[str], Any]:
    """Import a module of the window as QGIS does: ``window("processing.match")``."""
    sys.path.insert(0, str(plugin_parent))
    return lambda name: importlib.import_module("{}.sar_optical_matcher.{}".format(PACKAGE, name))


@pytest.fixture(scope="session")
def provider(qgis_app: Any, window: Callable[[str], Any]) -> Iterator[Any]:
    """The provider, registered."""
    made = window("processing.provider").SarmatchProvider()
    assert qgis_app.processingRegistry().addProvider(made)
    yield made
    qgis_app.processingRegistry().removeProvider(made)


@pytest.fixture
def algorithm(provider: Any) -> Callable[[str], Any]:
    """A fresh algorithm by the name after the colon."""
    return lambda name: provider.algorithm(name).create()


@pytest.fixture
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """An engine that notes its requests; ``behave(...)`` chooses among the behaviours of ``fake_engine.py``."""
    log = tmp_path / "requests.jsonl"
    python = tmp_path / "engine_python"
    python.write_text("#!/bin/sh\nexec {} -u {}\n".format(shlex.quote(sys.executable), shlex.quote(str(FAKE_ENGINE))))
    python.chmod(0o755)
    monkeypatch.setenv("SARMATCH_PYTHON", str(python))
    monkeypatch.setenv("FAKE_ENGINE_LOG", str(log))

    def behave(how: str) -> None:
        monkeypatch.setenv("FAKE_ENGINE_BEHAVIOUR", how)

    def requests() -> list[dict[str, Any]]:
        return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []

    behave("answer")
    return SimpleNamespace(behave=behave, requests=requests)


@pytest.fixture
def rasters(tmp_path: Path) -> SimpleNamespace:
    """A small basemap in UTM (10 m, 64 by 64 pixels) and a PNG strip without georeference."""
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    gdal.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    basemap, strip = tmp_path / "basemap.tif", tmp_path / "strip.png"
    raster = gdal.GetDriverByName("GTiff").Create(str(basemap), 64, 64, 3, gdal.GDT_Byte)
    raster.SetProjection(crs.ExportToWkt())
    raster.SetGeoTransform((500000.0, 10.0, 0.0, 5500640.0, 0.0, -10.0))
    raster.GetRasterBand(1).Fill(90)
    raster = None  # closes the file
    bare = gdal.GetDriverByName("MEM").Create("", 48, 16, 1, gdal.GDT_Byte)
    bare.GetRasterBand(1).Fill(60)
    gdal.GetDriverByName("PNG").CreateCopy(str(strip), bare)
    return SimpleNamespace(basemap=str(basemap), strip=str(strip))
