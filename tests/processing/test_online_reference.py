"""``sarmatch:match`` on an online layer: fetched in Processing's own thread, or refused with what is missing."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "window"))
from tile_server import TileServer, most

pytestmark = pytest.mark.qgis

AREA = "17.75,17.79,49.40,49.43 [EPSG:4326]"


@pytest.fixture
def server() -> Iterator[TileServer]:
    """A server of tiles."""
    made = TileServer()
    yield made
    made.close()


@pytest.fixture
def layer(server: TileServer, qgis_app: Any, window: Callable[[str], Any], tmp_path: Path) -> Iterator[Any]:
    """An online layer of the project; the cache is the test's own."""
    from qgis.core import QgsProject, QgsRasterLayer

    settings = window("settings")
    settings.set_text(settings.ONLINE_CACHE, str(tmp_path / "cache"))
    made = QgsRasterLayer(server.xyz, "Ground", "wms")
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made.id())
    settings.set_text(settings.ONLINE_CACHE, "")


def context() -> Any:
    from qgis.core import QgsProcessingContext, QgsProject

    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def test_fetches_before_the_engine_is_asked(
    provider: Any, fake_engine: Any, rasters: Any, layer: Any, server: TileServer, tmp_path: Path
) -> None:
    import processing

    parameters = {"SAR": rasters.strip, "REFERENCE": layer.id(), "EXTENT": AREA, "SAR_PIXEL_SIZE_M": 10.0}
    asked = []
    for number in (1, 2):
        processing.run("sarmatch:match", {**parameters, "OUT": str(tmp_path / str(number))}, context=context())
        asked.append(len(server.asked))
    assert 4 <= asked[0] <= most(4)
    assert asked[1] == asked[0], "the second run finds it in the cache"
    reference = fake_engine.requests()[0]["params"]["reference"]
    assert Path(reference).suffix == ".tif" and Path(reference).is_file()
    numbers = [float(part) for part in fake_engine.requests()[0]["params"]["extent"].split(",")]
    assert numbers[0] == pytest.approx(17.75 / 180.0 * 20037508.34, abs=1.0), "in the layer's CRS"


@pytest.mark.parametrize(
    "given, said",
    [
        ({"EXTENT": AREA}, "does not say its pixel size.*Pixel size of the strip"),
        ({"SAR_PIXEL_SIZE_M": 10.0}, "Ground is online and shows the whole world.*Search inside this area"),
        ({"SAR_PIXEL_SIZE_M": 10.0, "EXTENT": "-20,20,30,60 [EPSG:4326]"}, "million pixels of Ground"),
    ],
)
def test_what_is_missing_is_said_in_the_form_s_words(
    algorithm: Callable[[str], Any], rasters: Any, layer: Any, given: dict[str, Any], said: str
) -> None:
    import re

    parameters = {"SAR": rasters.strip, "REFERENCE": layer.id(), "OUT": "x", **given}
    accepted, words = algorithm("match").checkParameterValues(parameters, context())
    assert not accepted and re.search(said, words), words


def test_runs_in_a_thread_and_is_cancelled_there(
    provider: Any, algorithm: Callable[[str], Any], fake_engine: Any, rasters: Any, layer: Any, server: TileServer,
    qgis_app: Any, tmp_path: Path,
) -> None:  # fmt: skip
    from qgis.core import QgsProcessingAlgRunnerTask, QgsProcessingFeedback

    made, feedback, shared = algorithm("match"), QgsProcessingFeedback(), context()
    parameters = {
        "SAR": rasters.strip,
        "REFERENCE": layer.id(),
        "NEAR": "17.77,49.41 [EPSG:4326]",
        "RADIUS_M": 1500.0,
        "SAR_PIXEL_SIZE_M": 5.0,
        "OUT": str(tmp_path / "r"),
    }
    ends: list[bool] = []

    def run() -> None:
        task = QgsProcessingAlgRunnerTask(made, parameters, shared, feedback)
        task.executed.connect(lambda good, _results: ends.append(good))
        qgis_app.taskManager().addTask(task)
        deadline = time.monotonic() + 20.0
        while not ends and time.monotonic() < deadline:
            qgis_app.processEvents()
            time.sleep(0.002)
            if feedback.progress() > 10.0 and server.mode == "slow":
                feedback.cancel()

    server.mode = "slow"
    run()
    assert ends == [False] and not fake_engine.requests()
    asked = len(server.asked)
    assert threading.active_count() < 40
    server.mode, made, feedback, shared = "ok", algorithm("match"), QgsProcessingFeedback(), context()
    ends.clear()
    run()
    assert ends == [True] and len(fake_engine.requests()) == 1
    assert len(server.asked) > asked
