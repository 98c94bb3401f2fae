"""Commands of one family behind one algorithm: the choice, the free options, what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest

pytestmark = pytest.mark.qgis


@pytest.fixture
def read_options(window: Callable[[str], Any]) -> Callable[..., Any]:
    from backend.commands import COMMANDS

    return lambda text, command="train encoder": window("processing.command_family").read_options(
        COMMANDS[command].params, text
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", {}),
        ("batch=4 learning_rate=1e-3", {"batch": 4, "learning_rate": 1e-3}),
        ("--batch 4 --no-registration --mine-every=7", {"batch": 4, "registration": False, "mine_every": 7}),
        ("registration=no  recipe=cmpc", {"registration": False, "recipe": "cmpc"}),
        ("data='with space.tif,b.tif'", {"data": "with space.tif,b.tif"}),
        ("--projection", {"projection": True}),
    ],
)
def test_options_are_typed(read_options: Callable[..., Any], text: str, values: dict[str, Any]) -> None:
    assert read_options(text) == values


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("batch", "has no value"),
        ("bach=4", "unknown option 'bach'"),
        ("batch=four", "batch cannot be 'four'"),
        ("registration=perhaps", "registration cannot be"),
        ("data='a", "not complete"),
    ],
)
def test_wrong_options_are_refused_in_words(read_options: Callable[..., Any], text: str, said: str) -> None:
    with pytest.raises(Exception, match=said) as caught:
        read_options(text)
    assert caught.value.hint


@pytest.fixture
def pair(rasters: Any, tmp_path: Path) -> Any:
    """The basemap, and a SAR raster on its grid."""
    from osgeo import gdal

    rasters.sar = str(tmp_path / "sar.tif")
    gdal.Translate(rasters.sar, rasters.basemap, bandList=[1])
    return rasters


def test_training_sends_what_was_chosen(provider: Any, fake_engine: Any, pair: Any, tmp_path: Path) -> None:
    import processing

    out = str(tmp_path / "run")
    form = {"SAR": pair.sar, "OPTICAL": pair.basemap, "MINUTES": 5, "OUT": out}
    done = processing.run("sarmatch:train", {"WHAT": "encoder", "INITIAL": "encoder", **form, "OPTIONS": "batch=4"})
    assert done["MODEL"] == out + "/encoder.safetensors" and (done["BEST"], done["STEPS"]) == (0.61, 20)
    processing.run("sarmatch:train", {"WHAT": "reranker", **form, "DATA": "folder a", "OPTIONS": "queries=9"})
    first, second = fake_engine.requests()
    assert first["command"] == "train encoder" and second["command"] == "train reranker"
    assert first["params"]["data"] == "{},{}".format(pair.sar, pair.basemap)
    assert second["params"]["data"] == first["params"]["data"] + ";folder a"
    assert (first["params"]["initial"], first["params"]["batch"], first["params"]["minutes"]) == ("encoder", 4, 5.0)
    assert first["params"]["learning_rate"] == 5e-4, "the engine's own choice for fine-tuning"
    assert (second["params"]["queries"], second["params"]["initial"]) == (9, None)


def test_every_training_and_evaluation_of_the_engine_can_be_chosen(algorithm: Callable[[str], Any]) -> None:
    from backend.commands import COMMANDS

    for name, family in (("train", "train "), ("evaluate", "evaluate ")):
        made = algorithm(name)
        offered = made.parameterDefinition("WHAT").options()
        assert offered == [command[len(family) :] for command in COMMANDS if command.startswith(family)]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"OPTICAL": None}, "one image only"),
        ({"SAR": None, "OPTICAL": None}, "no pairs are given"),
        ({"MINUTES": None}, "Give “Budget .steps.” or “Budget .minutes.”"),
        ({"OPTIONS": "bach=4"}, "unknown option 'bach'"),
        ({"OPTIONS": "batch=1"}, "batch 1 is out of range"),
        ({"WHAT": "negatives", "INITIAL": "x"}, "starts from nothing"),
    ],
)
def test_what_cannot_be_trained_is_said_before_anything_starts(
    provider: Any, fake_engine: Any, pair: Any, tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    import processing
    from qgis.core import QgsProcessingException

    form = {"WHAT": "encoder", "SAR": pair.sar, "OPTICAL": pair.basemap, "MINUTES": 5, "OUT": str(tmp_path / "run")}
    form = {name: value for name, value in {**form, **changes}.items() if value is not None}
    with pytest.raises(QgsProcessingException, match=said):
        processing.run("sarmatch:train", form)
    assert fake_engine.requests() == []


def test_images_of_two_grids_are_no_pair(provider: Any, fake_engine: Any, rasters: Any, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException

    form = {"WHAT": "encoder", "SAR": rasters.strip, "OPTICAL": rasters.basemap, "OUT": str(tmp_path / "run")}
    with pytest.raises(QgsProcessingException, match="48 × 16 and 64 × 64"):
        processing.run("sarmatch:train", form)


def test_a_cancelled_training_says_what_is_kept(
    algorithm: Callable[[str], Any], fake_engine: Any, pair: Any, tmp_path: Path
) -> None:
    import threading

    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    fake_engine.behave("wait")
    feedback, context, made = QgsProcessingFeedback(), QgsProcessingContext(), algorithm("train")
    form = {"WHAT": "encoder", "SAR": pair.sar, "OPTICAL": pair.basemap, "MINUTES": 5, "OUT": str(tmp_path / "run")}
    threading.Timer(3.0, feedback.cancel).start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        assert made.prepare(form, context, feedback)
        made.processAlgorithm(form, context, feedback)
    assert "The best model so far is kept: {}".format(tmp_path / "run" / "encoder.safetensors") in feedback.textLog()


def test_evaluation_writes_its_figures(provider: Any, fake_engine: Any, pair: Any, tmp_path: Path) -> None:
    import json

    import processing

    out = str(tmp_path / "figures.json")
    form = {"WHAT": "location", "SAR": pair.sar, "OPTICAL": pair.basemap, "OPTIONS": "trials=5", "OUT": out}
    done = processing.run("sarmatch:evaluate", form)
    assert json.loads(Path(out).read_text(encoding="utf-8")) == {"recall": 0.75, "trials": 5}
    assert json.loads(done["FIGURES"])["recall"] == 0.75
    [request] = fake_engine.requests()
    assert request["command"] == "evaluate location" and request["params"]["sar"] == pair.sar
    assert request["params"]["strip_patches"] == 8, "what was left open is the engine's default"


@pytest.mark.parametrize("what", ["retrieval", "location", "patches", "verification"])
def test_whatever_is_evaluated_gets_the_pair_as_it_takes_it(
    algorithm: Callable[[str], Any], pair: Any, tmp_path: Path, what: str
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    made, context = algorithm("evaluate"), QgsProcessingContext()
    form = {
        "WHAT": what,
        "SAR": pair.sar,
        "OPTICAL": pair.basemap,
        "MODEL": "a.safetensors",
        "OUT": str(tmp_path / "o"),
    }
    assert made.prepare(form, context, QgsProcessingFeedback())
    assert made.command == "evaluate " + what
    assert (made._request["sar"], made._request["optical"]) == (pair.sar, pair.basemap)
    assert made._request["model"] == "a.safetensors"
    if what == "verification":
        form = {"WHAT": what, "DATA": "a folder", "OUT": str(tmp_path / "o")}
        assert made.prepare(form, context, QgsProcessingFeedback())
        assert made._request["data"] == "a folder" and made._request["sar"] is None
        assert made._request["method"] == "verifier", "each has a default of its own"


def test_mining_returns_table_and_counts(provider: Any, fake_engine: Any, pair: Any, tmp_path: Path) -> None:
    import processing

    out = str(tmp_path / "negatives")
    done = processing.run(
        "sarmatch:minenegatives",
        {"MODEL": "gan.safetensors", "SAR": pair.sar, "OPTICAL": pair.basemap, "COUNT": 12, "OUT": out},
    )
    assert done["TABLE"] == out + "/negatives.csv" and (done["ACCEPTED"], done["REJECTED"]) == (12, 3)
    [request] = fake_engine.requests()
    assert request["params"]["count"] == 12 and request["params"]["data"].endswith(pair.basemap)
