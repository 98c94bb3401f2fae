"""``sarmatch:batch``: one engine for many strips, an index made once, failures passed, a second run that goes on."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable

import pytest

pytestmark = pytest.mark.qgis


@pytest.fixture
def strips(rasters: SimpleNamespace, tmp_path: Path) -> Path:
    """A folder of three strips, one of them called bad, and a file that is none."""
    folder = tmp_path / "strips"
    folder.mkdir()
    for name in ("a", "bad", "c"):
        shutil.copy(rasters.strip, folder / (name + ".png"))
    (folder / "notes.txt").write_text("not a strip", encoding="utf-8")
    return folder


def run(parameters: dict[str, Any], feedback: Any = None) -> dict[str, Any]:
    import processing

    return processing.run("sarmatch:batch", parameters, feedback=feedback)


def test_one_engine_one_index_and_a_summary(
    provider: Any, fake_engine: Any, rasters: Any, strips: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingFeedback, QgsVectorLayer

    fake_engine.behave("refuse one")
    feedback, out = QgsProcessingFeedback(), tmp_path / "out"
    parameters = {"FOLDER": str(strips), "REFERENCE": rasters.basemap, "SAR_PIXEL_SIZE_M": 20.0, "OUT": str(out)}
    results = run(parameters, feedback)
    assert {name: results[name] for name in ("COUNT", "FOUND", "NOT_FOUND", "FAILED")} == {
        "COUNT": 3,
        "FOUND": 2,
        "NOT_FOUND": 0,
        "FAILED": 1,
    }
    requests = fake_engine.requests()
    assert [request["command"] for request in requests] == ["index", "match", "match", "match"]
    assert len({request["pid"] for request in requests}) == 1, "the engine starts once"
    assert requests[0]["params"]["pixel_size_m"] == 20.0, "the strips are coarser than the basemap"
    for request, name in zip(requests[1:], ("a", "bad", "c")):
        asked = request["params"]
        assert (asked["sar"], asked["out"]) == (str(strips / (name + ".png")), str(out / name))
        assert (asked["reference"], asked["index"]) == (None, str(out / "basemap_index"))
    layer = QgsVectorLayer(results["SUMMARY"], "summary", "ogr")
    rows = {row["strip"]: row for row in layer.getFeatures()}
    assert {name: row["state"] for name, row in rows.items()} == {"a": "found", "bad": "failed", "c": "found"}
    assert rows["a"]["confidence"] == 0.93 and rows["a"]["folder"] == str(out / "a")
    assert "strip.png has no pixel" in rows["bad"]["reason"]
    assert "failed: strip.png has no pixel" in feedback.textLog()
    assert "2 of 3 strips found, 1 failed" in feedback.textLog()

    # Once more: what is done is passed, the index too; the strip that failed is tried again.
    fake_engine.behave("answer")
    assert run(parameters)["FOUND"] == 3
    assert [Path(request["params"]["out"]).name for request in fake_engine.requests()[4:]] == ["bad"]
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="3 of 3 strips have results there.*Replace results"):
        run({**parameters, "TOP_K": 20})
    assert run({**parameters, "OVERWRITE": True})["FOUND"] == 3
    assert len(fake_engine.requests()) == 5 + 4, "all of it anew"


def test_layers_and_files_without_an_index(provider: Any, fake_engine: Any, rasters: Any, strips: Path, tmp_path: Path):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(strips / "a.png"), "a layer")
    parameters = {
        "STRIPS": [layer, str(strips / "c.png")],
        "REFERENCE": rasters.basemap,
        "BUILD_INDEX": False,
        "OUT": str(tmp_path / "out"),
    }
    assert run(parameters)["COUNT"] == 2
    requests = fake_engine.requests()
    assert [request["command"] for request in requests] == ["match", "match"]
    assert [Path(request["params"]["out"]).name for request in requests] == ["a_layer", "c"]
    assert requests[0]["params"]["reference"] == rasters.basemap


def test_an_engine_that_dies_is_started_again_for_the_next_strip(
    provider: Any, fake_engine: Any, rasters: Any, strips: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    fake_engine.behave("die")
    parameters = {"FOLDER": str(strips), "REFERENCE": rasters.basemap, "BUILD_INDEX": False}
    with pytest.raises(QgsProcessingException, match="ended unexpectedly"):
        run({**parameters, "OUT": str(tmp_path / "out")})
    assert len({request["pid"] for request in fake_engine.requests()}) == 3, "three in a row are no accident"


def test_no_strip_is_refused(algorithm: Callable[[str], Any], rasters: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext

    parameters = {"REFERENCE": rasters.basemap, "OUT": str(tmp_path / "out")}
    accepted, said = algorithm("batch").checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted and "No strip is given" in said


def test_cancel_keeps_the_state(
    provider: Any, algorithm: Callable[[str], Any], fake_engine: Any, rasters: Any, strips: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    fake_engine.behave("wait")
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()

    def cancel_once_it_works() -> None:
        deadline = time.monotonic() + 15.0
        while not fake_engine.requests() and time.monotonic() < deadline:
            time.sleep(0.02)
        feedback.cancel()

    threading.Thread(target=cancel_once_it_works, daemon=True).start()
    parameters = {"FOLDER": str(strips), "REFERENCE": rasters.basemap, "BUILD_INDEX": False}
    _results, good = algorithm("batch").run({**parameters, "OUT": str(tmp_path / "out")}, context, feedback)
    assert not good
    assert (tmp_path / "out" / "batch.json").is_file() and (tmp_path / "out" / "summary.gpkg").is_file()
    assert len(fake_engine.requests()) == 1
