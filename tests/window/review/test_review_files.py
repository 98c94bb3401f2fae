"""The review and its file: candidates picked, crashes, damage, other results."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from review_scene import STEP_M, footprint_center, numbers, rows, write_match


def test_what_was_said_is_there_again(make_review, match_folder, key, window):
    first = make_review(match_folder)
    key(first.list, "R")
    second = make_review(match_folder)
    assert [patch.verdict for patch in second.list.filter.shown()[:2]] == ["rejected", ""]


def test_accepted_changed_elsewhere_wins(window):
    verdict_of = window("review.verdicts").verdict_of
    assert verdict_of(True, "rejected") == "accepted" and verdict_of(False, "accepted") == "rejected"
    assert verdict_of(False, "unsure") == "unsure" and verdict_of(True, None) == ""


def test_another_candidate_is_picked_by_click_and_by_key(make_review, match_folder, mouse, key, spin):
    panel = make_review(match_folder)
    drawn = []
    panel.gallery.drawn.connect(lambda: drawn.append(True))
    spin(lambda: drawn)
    x, y = footprint_center(panel, 0)
    third = panel.gallery.visualItemRect(panel.gallery.item(2)).center()
    mouse(panel.gallery.viewport(), third.x(), third.y())
    columns = "accepted, verdict, picked_rank, rank, center_x, confidence"
    [row] = rows(panel, "SELECT {} FROM matches WHERE query_id = 0".format(columns))
    assert row[:4] == (1, "accepted", 3, 3) and row[4] == pytest.approx(x + 2 * STEP_M)
    assert row[5] == pytest.approx(0.33)
    assert footprint_center(panel, 0) == pytest.approx((x + 2 * STEP_M, y))
    panel.filters.histogram.set_threshold(0.9)
    assert 0 in numbers(panel), "picked by a person: not hidden for the search's doubts"
    key(panel.list, "Z", "Control")
    [row] = rows(panel, "SELECT {} FROM matches WHERE query_id = 0".format(columns))
    assert row == (1, None, None, 1, pytest.approx(x), pytest.approx(0.99))
    assert footprint_center(panel, 0) == pytest.approx((x, y))
    panel.list.choose(next(patch.fid for patch in panel.list.filter.shown() if patch.query_id == 2))
    drawn.clear()
    spin(lambda: drawn)
    key(panel.list, "2")
    assert rows(panel, "SELECT picked_rank FROM matches WHERE query_id = 2") == [(2,)]


def test_a_move_that_a_crash_cut_in_two_is_mended(make_review, match_folder, window, spin):
    panel = make_review(match_folder)
    drawn = []
    panel.gallery.drawn.connect(lambda: drawn.append(True))
    spin(lambda: drawn)
    x, y = footprint_center(panel, 0)
    store_of, change_of = window("review.store").ReviewStore, window("review.store").Change
    # The columns are written, the footprint is not.
    fid = panel.list.current().fid
    panel.store.write([change_of(fid, {"picked_rank": 2, "center_x": x + 300.0, "center_y": y})])
    assert footprint_center(panel, 0) == pytest.approx((x, y))
    again = store_of(panel.store.result, panel.store.sources)
    assert again.heal() == 1 and again.heal() == 0
    assert footprint_center(panel, 0) == pytest.approx((x + 300.0, y))


def test_a_missing_or_damaged_geopackage_is_said_in_words(make_review, match_folder, scene, spin):
    panel = make_review(scene.folder / "nowhere")
    assert "holds no result.gpkg" in panel.refit_bar.status.sentence.text()
    (match_folder / "result.gpkg").write_bytes(b"SQLite format 3\0 and then nonsense")
    panel.open_folder(str(match_folder))
    spin(lambda: len(panel.errors) == 2)
    assert "holds no table matches of a match" in panel.errors[1].message and panel.errors[1].hint
    assert panel.list.filter.rowCount() == 0 and not panel.refit_bar.button.isEnabled()
    panel.say("accepted")
    panel.pick(0)


def test_a_file_that_cannot_be_written_leaves_no_step_behind(make_review, match_folder, key, monkeypatch, window):
    panel = make_review(match_folder)
    error = window("review.store").OutputError("result.gpkg cannot be written", "Check it.")

    def refuse(changes: Any) -> None:
        raise error

    monkeypatch.setattr(panel.store, "write", refuse)
    key(panel.list, "A")
    assert panel.errors == [error] and not panel.undo_stack.canUndo()
    assert "cannot be written" in panel.refit_bar.status.sentence.text()
    assert panel.list.patches.patches[0].verdict == ""


def test_results_of_the_project_are_offered(make_review, match_folder, scene, spin, window):
    other = write_match(scene, scene.folder / "match two")
    panel = make_review(match_folder)
    panel.open_folder(str(other))
    spin(lambda: len(panel.stores) == 2)
    box = panel.choice.box
    assert [box.itemText(number) for number in range(box.count())] == ["match one", "match two"]
    assert box.currentText() == "match two"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    spin(lambda: len(panel.stores) == 3)
    assert panel.store.result.folder == match_folder


def test_a_finished_match_opens_by_itself(make_review, make_panel, spin):
    review = make_review()
    panel = make_panel()
    panel.shown.connect(review.open_result)
    panel.match()
    spin(lambda: review.stores)
    assert review.store.result.folder == panel.result.folder and review.list.filter.rowCount() == 4


def test_a_verdict_survives_the_death_of_qgis(match_folder, plugin_parent, qgis_app):
    """A process that holds the file open, writes one verdict and is killed at once."""
    script = "\n".join(
        [
            "import os, signal, sys",
            "sys.path.insert(0, {!r})".format(str(plugin_parent)),
            "from qgis.testing import start_app",
            "app = start_app()",
            "from importlib import import_module",
            "name = {!r} + '.sar_optical_matcher.'".format(next(plugin_parent.iterdir()).name),
            "store, folder = import_module(name + 'review.store'), import_module(name + 'result_folder')",
            "sources = import_module(name + 'layers').RunSources('', '', '')",
            "held = store.ReviewStore(folder.read_result({!r}), sources)".format(str(match_folder)),
            "fid = held.patches()[3].fid",
            "held.write([store.Change(fid, {'accepted': 0, 'verdict': 'rejected'})])",
            "os.kill(os.getpid(), signal.SIGKILL)",
        ]
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, timeout=120)
    assert done.returncode == -9, done.stderr.decode()[-2000:]
    with sqlite3.connect(match_folder / "result.gpkg") as database:
        found = database.execute("SELECT query_id, accepted FROM matches WHERE verdict = 'rejected'").fetchall()
        assert found == [(3, 0)]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
