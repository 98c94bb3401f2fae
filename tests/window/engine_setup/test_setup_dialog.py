"""The window as a person uses it: real clicks, a pip that is a fake."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from stall_meter import StallMeter


@pytest.fixture
def make_dialog(setup, window, runner, tiny, project, monkeypatch, qgis_app):
    """A dialog whose plan is the tiny one; ``found`` stands for what the detection would say."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    module = setup("dialog")
    monkeypatch.setattr(module.environment, "USER_VENV", Path(tiny.folder))
    # A plugin's folder without an environment in it; the engine's programs are there, as in a real one.
    plugin = Path(tiny.folder).parent / "plugin"
    plugin.mkdir()
    (plugin / "backend").symlink_to(Path(__file__).resolve().parents[3] / "backend")
    monkeypatch.setattr(module.environment, "PLUGIN_ROOT", plugin)
    monkeypatch.setattr(module.environment, "python_places", module.environment.python_places)
    monkeypatch.setattr(module, "make_plan", lambda machine, choice: replace(tiny.plan, choice=choice))
    monkeypatch.setattr(module, "qgis_proxy", lambda: Fake(tiny.variables))
    monkeypatch.delenv("SARMATCH_PYTHON", raising=False)
    made = []

    def make(found=True):
        dialog = module.EngineSetupDialog(runner=runner)
        dialog.seen = {"ready": [], "busy": [], "gone": [], "leaving": []}
        dialog.ready.connect(dialog.seen["ready"].append)
        dialog.busy.connect(dialog.seen["busy"].append)
        dialog.gone.connect(lambda: dialog.seen["gone"].append(True))
        dialog.leaving.connect(lambda: dialog.seen["leaving"].append(True))
        made.append(dialog)
        if found:
            dialog.show()
            dialog._on_found(tiny.plan.machine, setup("graphics").Graphics(False, "No NVIDIA GPU was found."), "")
        return dialog

    yield make
    for dialog in made:
        dialog.clean_up()
        dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


class Fake:
    """A proxy with the fake pip's variables."""

    address = ""

    def __init__(self, variables):
        self._variables = variables

    def variables(self):
        return self._variables

    def describe(self):
        return ""


@pytest.fixture
def yes(setup, monkeypatch):
    """Answer questions; returns what was asked."""
    asked, answers = [], [True]

    def question(_self, text):
        asked.append(text)
        return answers[0]

    monkeypatch.setattr(setup("dialog").EngineSetupDialog, "_asked", question)
    asked_and_answers = (asked, answers)
    return asked_and_answers


def test_the_computer_is_looked_at_in_processes_of_their_own(make_dialog, spin):
    dialog = make_dialog(found=False)
    meter = StallMeter()
    dialog.open_and()
    assert not dialog.buttons.install.isEnabled()
    spin(lambda: dialog.plan is not None)
    meter.end()
    assert "GDAL 3." in dialog.form.python.text() and dialog.buttons.install.isEnabled()
    assert dialog.form.build.count() == 2 and dialog.form.build_note.text()
    assert meter.worst_cpu_s < 0.25, meter.where


def test_one_click_installs_and_the_engine_is_found(make_dialog, press, spin, tiny, window):
    dialog = make_dialog()
    assert dialog.buttons.install.text() == "&Install" and "2 packages" in dialog.form.summary.text()
    meter = StallMeter()
    press(dialog.buttons.install)
    assert dialog.buttons.cancel.isVisible() and not dialog.buttons.install.isVisible()
    spin(lambda: dialog.last is not None, 60.0)
    meter.end()
    assert dialog.last.ok and dialog.status.sentence.text() == "The engine works; it computes on cpu."
    assert dialog.seen["leaving"] == [True] and dialog.seen["busy"][-1] == ""
    python = window("engine_setup.steps").interpreter(tiny.folder)
    assert dialog.seen["ready"] == [python]
    assert window("environment").find_python() == python
    assert window("settings").text(window("settings").ENGINE_PYTHON) == "", "where it is found nothing is stored"
    assert dialog.buttons.install.text() == "C&heck" and dialog.buttons.repair.isVisible()
    assert dialog.form.summary.text() == "It is set up, with 2 packages. Nothing has to be done."
    assert meter.worst_cpu_s < 0.25, meter.where


def test_opened_to_install_it_begins_by_itself(make_dialog, spin, tiny):
    dialog = make_dialog(found=False)
    dialog.open_and(install=True)
    spin(lambda: dialog.last is not None, 60.0)
    assert dialog.last.ok and len(tiny.runs()) == 2


def test_a_chosen_folder_is_remembered(make_dialog, press, spin, tiny, window, tmp_path):
    dialog, settings = make_dialog(), window("settings")
    other = str(tmp_path / "elsewhere")
    dialog.form.folder.setFilePath(other)
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    assert settings.text(settings.ENGINE_FOLDER) == other
    assert window("environment").find_python().startswith(other)
    assert make_dialog(found=False).form.folder.filePath() == other


def test_cancel_then_continue(make_dialog, press, spin, tiny):
    dialog = make_dialog()
    tiny.tell(seconds={"beta-two": 60.0})
    press(dialog.buttons.install)
    spin(lambda: len(tiny.runs()) == 2, 60.0)
    press(dialog.buttons.cancel)
    spin(lambda: dialog.last is not None)
    assert dialog.status.sentence.text() == "Cancelled."
    assert dialog.buttons.install.text() == "C&ontinue" and "broken off" in dialog.form.summary.text()
    tiny.tell()
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    assert dialog.last.ok and [run["wanted"][0][0] for run in tiny.runs()].count("alpha") == 1


def test_closing_the_window_does_not_stop_it(make_dialog, press, spin):
    dialog = make_dialog()
    press(dialog.buttons.install)
    press(dialog.buttons.close_window)
    assert not dialog.isVisible()
    spin(lambda: dialog.last is not None, 60.0)
    assert dialog.last.ok


def test_a_failure_shows_its_reason_and_the_log(make_dialog, press, spin, tiny):
    tiny.tell(fail={"alpha": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."})
    dialog = make_dialog()
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    assert "not the one this version of the plugin was made with" in dialog.status.sentence.text()
    assert "alpha" in dialog.status.sentence.text() and dialog.log.isVisible()
    assert "MATCH THE HASHES" in dialog.log.toPlainText() and dialog.seen["ready"] == []
    report = dialog.setup_report()
    assert "hash_mismatch" in report and "hush" not in report


def test_repair_installs_what_is_broken(make_dialog, press, spin, tiny):
    dialog = make_dialog()
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    [module] = Path(tiny.folder).rglob("beta_two.py")
    module.write_text("import gone\n")
    dialog._last = None
    press(dialog.buttons.repair)
    spin(lambda: dialog.last is not None, 60.0)
    assert dialog.last.ok and tiny.runs()[-1]["wanted"] == [["beta-two", "1.0"]]


def test_repair_of_what_cannot_be_repaired_ends(make_dialog, press, spin, tiny):
    tiny.tell(content={"beta-two": "import gone\n"})
    dialog = make_dialog()
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    press(dialog.buttons.repair)
    spin(lambda: dialog.last is not None and not dialog.runner.is_running, 60.0)
    assert dialog.last.failure.code == "library_broken" and len(tiny.runs()) == 3


def test_remove_asks_first(make_dialog, press, spin, tiny, yes):
    asked, answers = yes
    dialog = make_dialog()
    assert not dialog.buttons.remove.isEnabled()
    press(dialog.buttons.install)
    spin(lambda: dialog.last is not None, 60.0)
    answers[0] = False
    dialog.buttons.remove.trigger()
    assert len(asked) == 1 and os.path.exists(tiny.folder)
    answers[0] = True
    dialog.buttons.remove.trigger()
    spin(lambda: dialog.seen["gone"])
    assert not os.path.exists(tiny.folder) and dialog.buttons.install.text() == "&Install"


def test_an_environment_of_unknown_origin_is_replaced_after_a_question(make_dialog, press, spin, tiny, yes):
    asked, answers = yes
    Path(tiny.folder).mkdir()
    (Path(tiny.folder) / "pyvenv.cfg").touch()
    dialog = make_dialog()
    assert dialog.buttons.install.text() == "&Install anew"
    answers[0] = False
    press(dialog.buttons.install)
    assert len(asked) == 1 and not dialog.runner.is_running
    (Path(tiny.folder) / "pyvenv.cfg").unlink()
    (Path(tiny.folder) / "thesis.odt").touch()
    dialog.refresh()
    assert not dialog.buttons.install.isEnabled(), "what is no environment is never touched"


def test_another_python_is_taken_only_when_it_has_everything(make_dialog, spin, window, tiny, tmp_path):
    settings, dialog = window("settings"), make_dialog()
    dialog.adopt(sys.executable)
    spin(lambda: dialog.last is not None, 60.0)
    assert dialog.status.sentence.text().startswith("This Python was not taken. alpha, beta-two does not work")
    assert settings.text(settings.ENGINE_PYTHON) == ""
    assert not dialog.buttons.repair.isVisible(), "what is not ours is not repaired"
    for name in ("alpha.py", "beta_two.py"):
        (tmp_path / name).write_text("")
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\nPYTHONPATH="{}:$PYTHONPATH" exec "{}" "$@"\n'.format(tmp_path, sys.executable))
    python.chmod(0o755)
    dialog.adopt(str(python))
    spin(lambda: dialog.last is not None and not dialog.runner.is_running, 60.0)
    assert dialog.last.ok and settings.text(settings.ENGINE_PYTHON) == str(python)
    assert dialog.seen["ready"] == [str(python)]


def test_problems_are_said_instead_of_a_plan(make_dialog, setup, tiny, monkeypatch):
    problem = setup("plan").Problem("gdal_missing", "This Python has no GDAL.", "Use another.")
    monkeypatch.setattr(
        setup("dialog"), "make_plan", lambda machine, choice: replace(tiny.plan, groups=(), problems=(problem,))
    )
    dialog = make_dialog()
    assert dialog.form.summary.text() == "This Python has no GDAL. Use another."
    assert not dialog.buttons.install.isEnabled() and not dialog.buttons.commands.isEnabled()


def test_a_python_that_does_not_answer(make_dialog, spin, window, monkeypatch, setup):
    monkeypatch.setattr(setup("dialog").environment, "qgis_python", lambda: "/nowhere/python")
    dialog = make_dialog(found=False)
    dialog.open_and(install=True)
    spin(lambda: "did not answer" in dialog.form.python.text())
    assert not dialog.buttons.install.isEnabled() and dialog.buttons.adopt.isEnabled()


def test_commands_and_report_by_click(make_dialog, qgis_app, tiny):
    dialog = make_dialog()
    dialog.buttons.commands.trigger()
    assert "-m venv --system-site-packages" in dialog.log.toPlainText()
    assert "alpha==1.0 beta-two==1.0" in dialog.log.toPlainText()
    dialog.buttons.report.trigger()
    text = qgis_app.clipboard().text()
    assert "engine report" in text and "plan {}".format(tiny.plan.key) in text


def test_the_panels_line_offers_it_when_the_engine_is_missing(make_dialog, setup, window, client, press, spin, tiny):
    make_dialog(found=False)  # the surroundings of the tests
    line = window("panels.engine_line").EngineLine(client())
    line.show()
    try:
        assert "not found" in line.label.text() and line.setup_button.isVisible()
        press(line.setup_button)
        dialog = line._setup
        dialog.runner.set_pip_variables(tiny.variables)
        spin(lambda: dialog.last is not None, 60.0)
        assert dialog.last.ok
        assert line.label.text() == "Engine starts at the first match" and not line.setup_button.isVisible()
        line.copy_report()
    finally:
        line.clean_up()
        line.deleteLater()
