"""The Review panel by clicks and keys: verdicts in the file at once, undone and redone, fits."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from review_scene import numbers, rows, verdicts


def test_lists_patches_by_confidence_and_shows_the_first(make_review, match_folder, spin, project):
    panel = make_review(match_folder)
    shown, drawn = [], []
    panel.comparison.shown.connect(lambda: shown.append(True))
    panel.gallery.drawn.connect(lambda: drawn.append(True))
    assert numbers(panel) == [0, 6, 2, 4, 1, 3, 5, 7]
    spin(lambda: shown and drawn)
    assert panel.comparison.facts.text().startswith("Patch 0 · confidence 99 %")
    assert panel.gallery.count() == 5 and "●" in panel.gallery.item(0).text()
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert groups == ["SAR matches / strip ä"], "a folder's layers are shown with it"
    assert not (match_folder / "result.gpkg-journal").exists()
    assert rows(panel, "SELECT count(*) FROM pragma_table_info('matches') WHERE name = 'verdict'") == [(0,)], (
        "looking changes nothing"
    )


def test_keys_give_verdicts_that_are_in_the_file_at_once(make_review, match_folder, key):
    panel = make_review(match_folder)
    table = panel.list
    key(table, "A")
    assert verdicts(panel)[0] == (1, "accepted") and table.current().query_id == 6
    key(table, "R")
    key(table, "U")
    assert verdicts(panel)[6] == (0, "rejected") and verdicts(panel)[2] == (0, "unsure")
    assert verdicts(panel)[4] == (1, None), "the match's own is left alone"
    assert panel.filters.counts.text() == "8 of 8 shown, 5 of them accepted · 3 reviewed"
    key(table, "K")
    assert table.current().query_id == 2
    key(table, "Down")
    key(table, "J")
    assert table.current().query_id == 1
    key(table, "Up")
    assert table.current().query_id == 4


def test_undo_and_redo_go_through_the_file_and_only_from_within(make_review, match_folder, key, press, canvas):
    panel = make_review(match_folder)
    before = verdicts_before = rows(panel, "SELECT query_id, accepted FROM matches")
    key(panel.list, "R")
    key(panel.list, "R")
    key(panel.list, "Z", "Control")
    assert verdicts(panel)[6] == (1, None) and verdicts(panel)[0] == (0, "rejected")
    assert panel.list.current().query_id == 6, "back to what was undone"
    key(canvas, "Z", "Control")
    assert verdicts(panel)[0] == (0, "rejected"), "the map's own Ctrl+Z is none of ours"
    press(panel.verdicts.undo_button)
    assert rows(panel, "SELECT query_id, accepted FROM matches") == before == verdicts_before
    assert rows(panel, "SELECT count(*) FROM matches WHERE verdict IS NOT NULL") == [(0,)]
    assert not panel.verdicts.undo_button.isEnabled()
    key(panel.comparison, "Z", "Control", "Shift")
    key(panel.comparison, "Z", "Control", "Shift")
    assert verdicts(panel)[0] == verdicts(panel)[6] == (0, "rejected")


def test_all_that_is_shown_is_accepted_in_one_step(make_review, match_folder, press, key):
    panel = make_review(match_folder)
    key(panel.list, "R")
    panel.filters.histogram.set_threshold(0.8)
    press(panel.filters.accept_button)
    assert rows(panel, "SELECT count(*) FROM matches WHERE verdict = 'accepted'") == [(5,)]
    assert verdicts(panel)[0] == (0, "rejected") and not panel.filters.accept_button.isEnabled()
    key(panel.list, "Z", "Control")
    assert rows(panel, "SELECT count(*) FROM matches WHERE verdict = 'accepted'") == [(0,)]


def test_the_strip_is_fitted_to_what_was_accepted(make_review, match_folder, press, key, spin):
    panel = make_review(match_folder)
    fits, before = [], panel.store.result.transform
    panel.refitted.connect(lambda result, sources: fits.append(result))
    key(panel.list, "A")
    press(panel.refit_bar.button)
    key(panel.list, "A")
    assert rows(panel, "SELECT count(*) FROM matches WHERE verdict = 'accepted'") == [(1,)], "the engine is reading"
    spin(lambda: fits)
    assert panel.refit_bar.status.sentence.text() == "Fitted: 7 patches, RMSE 4.2 m, 9 control points agree"
    assert "look again: 3" in panel.refit_bar.status.details.text()
    assert fits[0].transform[2] == before[2] + 10.0 and panel.store.result is fits[0]
    assert not panel.undo_stack.canUndo()


def test_too_few_accepted_is_said(make_review, match_folder, press, key, spin):
    panel = make_review(match_folder)
    for _patch in range(6):
        key(panel.list, "R")
    errors = []
    panel.failed.connect(errors.append)
    press(panel.refit_bar.button)
    spin(lambda: panel.refit_bar.status.frame.isVisible())
    assert "1 patches are accepted; a fit needs 3" in panel.refit_bar.status.sentence.text()
    assert panel.refit_bar.button.isEnabled()
