"""The Train panel as an analyst uses it, in front of the fake engine."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stall_meter import StallMeter


@pytest.fixture
def pair(scene, project):
    """The scene's basemap, and a SAR layer on its grid; a third layer is on another one."""
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    sar = str(scene.folder / "sar.tif")
    gdal.Translate(sar, scene.basemap, bandList=[1])
    other = str(scene.folder / "shifted.tif")
    gdal.Translate(other, scene.basemap, bandList=[1], srcWin=[1, 0, 299, 300])
    layers = [QgsRasterLayer(path, name) for path, name in ((sar, "sar"), (scene.basemap, "optical"), (other, "other"))]
    project.addMapLayers(layers)
    return SimpleNamespace(sar=layers[0], optical=layers[1], other=layers[2])


@pytest.fixture
def make_train_panel(window, client, scene, project, qgis_app):
    """Make a Train panel with one pair of layers chosen; all are cleaned up at the end."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    panels = []

    def make(mode="ok", pair=None, worker=None):
        panel = window("panels.train").TrainPanel(worker or client(mode), client("ok"))
        panel.ends, panel.wanted = [], []
        panel.ended.connect(panel.ends.append)
        panel.model_wanted.connect(lambda *words: panel.wanted.append(words))
        panel.form.out.setFilePath(str(scene.folder / "models"))
        if pair is not None:
            panel.form.pairs.add(window("pair_sources").of_layers(pair.sar, pair.optical))
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        for worker in (panel._trainer, panel._helper):
            worker.shut_down()  # no question must stand when a test has failed
        panel.clean_up()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


@pytest.fixture
def answer(qgis_app):
    """Click a button of the next question, by its words; whoever asks waits for it."""
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QMessageBox

    timer, asked, wanted = QTimer(), [], []

    def click():
        boxes = [each for each in qgis_app.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
        if boxes and wanted:
            words = wanted.pop()
            asked.append(boxes[0].text())
            next(button for button in boxes[0].buttons() if words in button.text().replace("&", "")).click()

    def with_words(words):
        asked.clear()
        wanted.append(words)
        return asked

    timer.timeout.connect(click)
    timer.start(20)
    yield with_words
    timer.stop()


def test_a_training_from_click_to_use_this_model(make_train_panel, pair, spin, press):
    panel = make_train_panel(pair=pair)
    assert panel.form.trainable().key == "encoder-fine-tune" and not panel.use_button.isEnabled()
    panel.resize(420, 1000)
    panel.show()
    press(panel.train_button)
    assert not panel.train_button.isEnabled() and panel.stop_button.isEnabled() and not panel.form.isEnabled()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found"
    assert "recall 0.5 → 0.62 on held-out data" in panel.status.sentence.text()
    assert panel.status.details.text() == "The model of step 12 does better"
    rows = [[panel.table.item(row, column).text() for column in range(3)] for row in range(panel.table.rowCount())]
    assert rows == [["recall", "0.5", "0.62"], ["loss", "1", "0.07692"]]
    assert "step 12" in panel.curves.values.text() and "resolution px 64" in panel.curves.values.text()
    assert os.path.basename(panel.gallery.paths()["negatives"]) == "gallery_000012.png"
    assert "elapsed" in panel.time.text()
    spin(lambda: not panel._trainer.is_running)
    press(panel.use_button)
    assert panel.wanted == [("encoder", str(panel.model.path))]
    assert os.path.dirname(panel.folder) == panel.form.out.filePath()
    spin(lambda: panel.curves.picture.pixmap() is not None and not panel.curves.picture.pixmap().isNull(), 60.0)
    panel.hide()


def test_stop_keeps_the_best_so_far_and_resume_goes_on(make_train_panel, pair, spin, press):
    panel = make_train_panel("slow", pair)
    panel.form.minutes.setValue(2.0)
    press(panel.train_button)
    spin(lambda: panel._history.step >= 2)
    press(panel.stop_button)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "cancelled"
    step = panel.model.kept_step
    assert panel.status.sentence.text() == "Stopped. The best model so far, of step {}, is kept.".format(step)
    assert panel.use_button.isEnabled() and panel.train_button.isEnabled()
    what, params = panel.form.resumed(panel.folder)
    assert what.key == "encoder-fine-tune" and params.resume and params.out == panel.folder
    assert params.minutes == pytest.approx(2.0 + 0.1 * step), "the engine counts all runs together"
    panel.resume_from(panel.folder)
    spin(lambda: len(panel.ends) == 2)
    assert panel.ends[1].kind == "found" and panel.model.kept_step == 12
    steps, _ = panel._history.curve("loss")
    assert steps == [float(number) for number in range(1, 13)], "the curve begins where the first run began"


def test_other_things_are_trained_with_their_own_parameters(make_train_panel, pair, spin):
    panel = make_train_panel(pair=pair)
    panel.form.choose("reranker")
    assert "queries" in panel.form.advanced and "offset_px" not in panel.form.advanced
    assert not panel.form.initial.widget.isVisibleTo(panel.form)
    panel.form.advanced["queries"].set_value(7)
    panel.form.advanced["steps"].set_value(3)
    params = panel.form.params()
    assert (params.queries, params.steps, params.minutes, params.initial) == (7, 3, 10.0, None)
    assert params.learning_rate == 3e-3, "untouched means the engine's default"
    panel.form.choose("encoder")
    assert panel.form.params().initial is None and panel.form.params().learning_rate == 2e-3
    panel.form.choose("encoder-fine-tune")
    assert panel.form.params().learning_rate == 5e-4, "the engine's own choice for fine-tuning"
    panel.train()
    spin(lambda: panel.ends)
    assert panel._trainer.seen.failures == {}


def test_every_training_command_of_the_engine_is_offered(window, make_train_panel):
    from backend.commands import COMMANDS

    panel = make_train_panel()
    offered = {each.command for each in window("training_kinds").trainables()}
    assert offered == {name for name in COMMANDS if name.startswith("train ")}
    for number in range(panel.form.what.count()):
        panel.form.what.setCurrentIndex(number)
        params = panel.form.trainable().params
        for name, editor in panel.form.advanced.items():
            default = next(spec.default for spec in params.__dataclass_fields__.values() if spec.name == name)
            assert editor.value() == default, name


def test_pairs_are_refused_where_grids_differ(window, pair):
    of_layers = window("pair_sources").of_layers
    assert of_layers(pair.sar, pair.optical).data.count(",") == 1
    with pytest.raises(Exception, match="299 × 300") as caught:
        of_layers(pair.other, pair.optical)
    assert "Warp" in caught.value.hint
    with pytest.raises(Exception, match="both are"):
        of_layers(pair.sar, pair.sar)


def test_the_dialog_offers_the_partner_and_says_what_is_wrong(window, pair, make_train_panel, press):
    panel = make_train_panel()
    assert not panel.train_button.isEnabled()
    press(panel.form.pairs.add_layers)
    dialog = panel.findChild(window("panels.pair_dialog").PairDialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    dialog.sar.setLayer(pair.sar)
    assert dialog.optical.currentLayer().name() == "optical"
    dialog.optical.setLayer(pair.other)
    assert not ok.isEnabled() and "299 × 300" in dialog._note.text()
    dialog.optical.setLayer(pair.optical)
    press(ok)
    assert [source.title for source in panel.form.pairs.sources()] == ["sar + optical"]
    assert panel.train_button.isEnabled()
    panel.form.pairs.list.selectAll()
    press(panel.form.pairs.remove)
    assert panel.form.pairs.sources() == [] and not panel.train_button.isEnabled()


def test_a_reviewed_match_becomes_pairs(make_train_panel, make_panel, spin):
    match = make_panel()
    match.match()
    spin(lambda: match.ends)
    panel = make_train_panel()
    panel.form.pairs._list_matches()
    action = panel.form.pairs._matches.actions()[0]
    assert action.text() == match.result.folder.name
    action.trigger()
    spin(lambda: panel.form.pairs.sources())
    assert panel.status.sentence.text() == "3 accepted patches added as pairs."
    assert (Path(panel.form.pairs.sources()[0].data) / "pairs.csv").is_file()
    panel.add_match(str(match.result.folder.parent))
    spin(lambda: "no result" in panel.status.sentence.text())
    assert panel.train_button.isEnabled()


@pytest.mark.parametrize(("mode", "words"), [("refuses", "does not exist"), ("version", "protocol 99")])
def test_failures_end_in_words(make_train_panel, pair, spin, mode, words):
    panel = make_train_panel(mode, pair)
    panel.train()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "failed" and words in panel.status.sentence.text()
    assert panel.model is None and not panel.use_button.isEnabled() and panel.train_button.isEnabled()


def test_kill_9_in_the_middle_ends_in_words_and_training_works_again(make_train_panel, pair, spin, client):
    worker = client("slow")
    panel = make_train_panel(pair=pair, worker=worker)
    panel.train()
    spin(lambda: panel._history.step >= 1)
    os.kill(worker.process_id, signal.SIGKILL)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "failed" and "signal 9" in panel.status.sentence.text()
    panel.train()
    spin(lambda: panel._history.step >= 1 and panel.is_training)


def test_nothing_to_resume_is_said(make_train_panel, pair, scene):
    panel = make_train_panel(pair=pair)
    panel.resume_from(str(scene.folder))
    assert panel.ends[0].kind == "failed" and "no run to go on with" in panel.status.sentence.text()


def test_closing_asks_and_keeps(make_train_panel, pair, spin, client, answer):
    worker = client("slow")
    panel = make_train_panel(pair=pair, worker=worker)
    assert panel.may_leave(), "nothing runs"
    panel.train()
    spin(lambda: panel._history.step >= 1)
    asked = answer("Go on")
    assert not panel.may_leave() and panel.is_training
    assert asked == ["A training is running: Encoder, fine-tuned"]
    pid = worker.process_id
    asked = answer("Stop and keep")
    assert panel.may_leave() and asked and not panel.is_training
    assert not os.path.exists("/proc/{}".format(pid))


@pytest.mark.parametrize(("words", "is_kept"), [("Keep it", True), ("Discard it", False)])
def test_unloading_asks_and_leaves_nothing_but_what_is_kept(
    make_train_panel, pair, spin, client, answer, words, is_kept
):
    from qgis.core import QgsApplication

    worker = client("slow")
    panel = make_train_panel(pair=pair, worker=worker)
    panel.train()
    spin(lambda: panel._history.step >= 1)
    pid = worker.process_id
    asked = answer(words)
    panel.clean_up()
    assert asked and os.path.isdir(panel.folder) is is_kept
    assert not os.path.exists("/proc/{}".format(pid))
    spin(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_the_task_manager_shows_the_training_and_its_cancel_keeps(make_train_panel, pair, spin):
    from qgis.core import QgsApplication

    panel = make_train_panel("slow", pair)
    panel.train()
    manager = QgsApplication.taskManager()
    spin(lambda: any("Train: Encoder" in task.description() for task in manager.tasks()))
    spin(lambda: panel._history.step >= 1)
    next(task for task in manager.tasks() if "Train: Encoder" in task.description()).cancel()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "cancelled" and panel.model is not None


def test_qgis_never_stands_still_during_a_training(make_train_panel, pair, spin, qgis_app):
    panel = make_train_panel(pair=pair)
    panel.resize(420, 1000)
    panel.show()
    qgis_app.processEvents()
    meters = []
    # Twice, and the better one counts; in computing time, for a busy machine stalls at random.
    for count in (1, 2):
        meter = StallMeter()
        panel.train()
        spin(lambda count=count: len(panel.ends) == count)
        meter.end()
        meters.append(meter)
    panel.hide()
    best = min(meters, key=lambda meter: meter.worst_cpu_s)
    assert best.worst_cpu_s < 0.1, best.where


def test_without_matplotlib_the_values_are_told_in_words(make_train_panel, pair, spin, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)  # importing it fails
    panel = make_train_panel(pair=pair)
    panel.train()
    spin(lambda: panel.ends)
    spin(lambda: "no matplotlib" in panel.curves.note.text())
    assert panel.ends[0].kind == "found" and "step 12" in panel.curves.values.text()


def test_codes_are_trained_on_a_folder_of_classes(make_train_panel, pair, scene, spin, press, window):
    images = scene.folder / "classes"
    for name in ("fields", "forest", ".hidden"):
        (images / name).mkdir(parents=True)
    panel = make_train_panel(pair=pair)
    form = panel.form
    panel.show()
    assert form.pairs.isVisible() and not form.images.isVisible()
    form.choose("hashing")
    assert form.images.isVisible() and not form.pairs.isVisible()
    assert not panel.train_button.isEnabled(), "the pairs in the list are none of its business"
    assert "bits" in form.advanced and not set(window("panels.train_form").OF_PAIRS) & set(form.advanced)
    form.images.folder.setFilePath(str(images))
    assert form.images.facts.text() == "2 folders of classes: fields, forest"
    assert form.params().to_mapping()["data"] == str(images)
    press(panel.train_button)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found" and panel.model is not None
    what, resumed = form.resumed(panel.folder)
    assert what.key == "hashing" and resumed.to_mapping()["data"] == str(images)
    form.choose("encoder")
    assert form.pairs.isVisible() and panel.train_button.isEnabled() and "initial" not in form.advanced
    panel.hide()


def test_a_folder_of_images_is_told_before_the_engine_is_asked(make_train_panel, scene, press, window):
    facts = window("image_folder").folder_facts
    empty, table, unpacked = (scene.folder / name for name in ("empty", "table", "unpacked"))
    for folder in (empty, table, unpacked / "2750/AnnualCrop", unpacked / "2750/Forest", unpacked / "__MACOSX"):
        folder.mkdir(parents=True)
    (table / "pairs.csv").write_text("name,scene")
    assert facts("") == "" and "No such folder" in facts(str(scene.folder / "gone"))
    assert facts(str(empty)) == "No folders of classes in it." and "A table of SAR" in facts(str(table))
    assert facts(str(unpacked)) == "2 folders of classes: AnnualCrop, Forest", "as EuroSAT unpacks"
    panel = make_train_panel()
    panel.form.choose("uahm")
    panel.form.images.folder.setFilePath(str(scene.folder / "gone"))
    press(panel.train_button)
    assert panel.ends[0].kind == "failed" and "is no folder" in panel.status.sentence.text()
