"""The Train panel in front of the real engine: a few steps, kept, resumed, used; and the process that is gone after."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from made_pair import write_pair
from stall_meter import StallMeter

pytestmark = pytest.mark.slow
PATIENCE_S = 400.0


@pytest.fixture
def panel(window, project, tmp_path, monkeypatch):
    from qgis.core import QgsRasterLayer

    monkeypatch.setenv("SARMATCH_PYTHON", sys.executable)
    layers = [QgsRasterLayer(path, Path(path).stem) for path in write_pair(tmp_path)]
    project.addMapLayers(layers)
    client = window("worker_client").WorkerClient
    trainer, helper = client(cancel_grace_ms=60_000), client()
    made = window("panels.train").TrainPanel(trainer, helper)
    made.form.pairs.add(window("pair_sources").of_layers(*layers))
    made.form.out.setFilePath(str(tmp_path / "models"))
    made.form.device.set_value("cpu")
    made.ends, made.wanted = [], []
    made.ended.connect(made.ends.append)
    made.model_wanted.connect(lambda *words: made.wanted.append(words))
    yield made
    for worker in (trainer, helper):
        worker.shut_down()
    made.clean_up()
    made.deleteLater()


def small(panel):
    for name, value in {"patch_px": 64, "offset_px": 8, "batch": 2, "validate_every": 2, "registration": False}.items():
        panel.form.advanced[name].set_value(value)


def test_a_fine_tuning_from_click_to_use_this_model(panel, spin, press):
    small(panel)
    panel.form.advanced["steps"].set_value(4)
    panel.show()
    meter = StallMeter()
    press(panel.train_button)
    spin(lambda: panel._trainer.process_id, 10.0)
    pid = panel._trainer.process_id
    spin(lambda: panel.ends, PATIENCE_S)
    meter.end()
    panel.hide()
    assert panel.ends[0].kind == "found", panel.ends[0]
    assert meter.worst_cpu_s < 0.1, meter.where
    card = json.loads(panel.model.path.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["kind"] == "encoder" and panel.model.kept_step in (0, 2, 4)
    assert panel.model.before and set(panel.model.before) == set(panel.model.after)
    figures = [name for name in panel.model.after if not name.startswith("start_")]  # those stand beside, as "before"
    assert panel.table.rowCount() == len(figures) >= 3 and "step 4" in panel.curves.values.text()
    spin(lambda: not os.path.exists("/proc/{}".format(pid)))
    press(panel.use_button)
    assert panel.wanted == [("encoder", str(panel.model.path))]


def test_stop_keeps_a_usable_model_and_resume_goes_on(panel, spin, press, window):
    panel.form.choose("encoder")
    small(panel)
    panel.form.advanced["validate_every"].set_value(1000)
    press(panel.train_button)
    spin(lambda: panel._history.step >= 2, PATIENCE_S)
    press(panel.stop_button)
    spin(lambda: panel.ends, 100.0)
    assert panel.ends[0].kind == "cancelled" and panel.model is not None, panel.ends[0]
    stopped_at = panel.model.kept_step
    assert stopped_at >= 2
    what, params = panel.form.resumed(panel.folder)
    assert (what.key, params.patch_px, params.registration, params.validate_every) == ("encoder", 64, False, 1000)
    panel.form.advanced["steps"].set_value(stopped_at + 2)
    panel.resume_from(panel.folder)
    spin(lambda: len(panel.ends) == 2, PATIENCE_S)
    assert panel.ends[1].kind == "found", panel.ends[1]
    assert panel.model.kept_step == stopped_at + 2
    from backend.models.registry import find_model

    assert find_model(str(panel.model.path)) is not None


@pytest.fixture
def classes(tmp_path):
    """Three classes of ten small images, brighter by class."""
    import numpy as np
    from PIL import Image

    rng = np.random.default_rng(0)
    for number, name in enumerate(("fields", "forest", "water")):
        folder = tmp_path / "classes" / name
        folder.mkdir(parents=True)
        for each in range(10):
            noise = rng.integers(0, 60, (40, 40, 3)) + 60 * number
            Image.fromarray(noise.astype(np.uint8)).save(folder / "{}.png".format(each))
    return tmp_path / "classes"


@pytest.mark.parametrize(
    "key, values",
    [
        ("hashing", {"feature_size_px": 32, "bits": 16, "batch": 6}),
        ("uahm", {"size_px": 32, "feature_size_px": 32, "width": 0.0625, "bits": 16, "batch": 8}),
        ("conditional-gan", {"size_px": 32, "width": 4, "batch": 4}),
    ],
)
def test_what_learns_from_classes_is_trained_from_the_tab(panel, classes, spin, press, key, values):
    panel.form.choose(key)
    panel.form.images.folder.setFilePath(str(classes))
    assert panel.form.images.facts.text() == "3 folders of classes: fields, forest, water"
    for name, value in {**values, "steps": 4, "validate_every": 2}.items():
        panel.form.advanced[name].set_value(value)
    panel.show()
    press(panel.train_button)
    spin(lambda: panel.ends, PATIENCE_S)
    panel.hide()
    assert panel.ends[0].kind == "found" and "step" not in panel.ends[0].sentence, panel.ends[0]
    assert panel.model is not None and panel.table.rowCount() > 0 and "step 4" in panel.curves.values.text()
    titles = [panel.table.item(row, 0).text() for row in range(panel.table.rowCount())]
    assert "step" not in titles and ("MAP@100" in titles) == (key != "conditional-gan")
    assert bool(panel.gallery.paths()) == (key != "hashing")
    assert not panel.use_button.isEnabled(), "a match has no use for it"
