"""What a run tells and leaves, as the window reads it: curves, times, folders, kinds. No widget, no engine."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from fake_training import safetensors


@pytest.fixture
def history(window):
    made = window("training_history").TrainingHistory()
    made.add(0, {"validation_recall": 0.5, "validation_error_px": 12.0, "best_recall": 0.5})
    for step in range(1, 11):
        made.add(step, {"critic_loss": 0.1, "loss": 1.0 / step, "steps_per_s": 2.0, "stage": 1.0, "odd": float("nan")})
    made.add(10, {"validation_recall": 0.6, "validation_share": 0.2, "best_recall": 0.6})
    return made


def test_curves_are_parted_by_what_they_tell(history):
    assert history.loss_names() == ["loss", "critic_loss"]
    # Pixels would flatten shares on one axis.
    assert history.validation_names() == ["validation_recall", "validation_share"]
    assert history.curve("validation_recall") == ([0.0, 10.0], [0.5, 0.6])
    history.add(11, {"validation_recall": 7.0})
    assert history.validation_names() == ["validation_recall"], "what has no common scale is shown alone"
    history.add(12, {"odd": float("inf")})
    assert history.curve("odd") == ([], []) and history.step == 12
    assert history.key() == "validation_recall" and history.stage() == {"stage": 1.0}


def test_newest_values_in_words(window, history):
    text = window("training_texts").newest_values(history)
    assert text.startswith("step 10 · stage 1 · <b>recall 0.6, best 0.6</b> · loss 0.1 · steps/s 2")
    assert window("training_texts").newest_values(window("training_history").TrainingHistory()) == ""


def test_long_curves_are_thinned_and_keep_their_ends(window):
    module = window("training_history")
    made = module.TrainingHistory()
    for step in range(1, 5001):
        made.add(step, {"loss": float(step)})
    steps, values = made.curve("loss")
    assert len(steps) <= module.MAX_POINTS and steps == values
    assert steps[-1] == 5000.0 and steps == sorted(steps) and steps[0] < 20.0


def test_time_left_counts_pauses_and_forgets_the_preparation(window):
    clock = window("training_clock").TrainingClock()
    clock.start(100.0)
    assert clock.left(110.0) is None and clock.elapsed(110.0) == 10.0
    clock.update(0.0, 130.0)
    clock.update(0.25, 150.0)  # a quarter in 20 s: 60 s to go
    assert clock.left(150.0) == pytest.approx(60.0) and clock.left(155.0) == pytest.approx(55.0)
    clock.update(0.2, 160.0)
    assert clock.fraction == 0.25, "a bar never runs backwards"


@pytest.mark.parametrize(("seconds", "text"), [(7.9, "0:07"), (754.0, "12:34"), (3723.0, "1:02:03")])
def test_elapsed_time(window, seconds, text):
    assert window("training_texts").clock(seconds) == text


def card(folder, kind="encoder", **parts):
    safetensors(folder / (kind + ".safetensors"), {})
    (folder / (kind + ".json")).write_text(json.dumps({"kind": kind, **parts}), encoding="utf-8")


def test_figures_before_and_after(window, tmp_path):
    card(
        tmp_path,
        validation={"figures": {"error_px": 3.0, "recall": 0.6123456}, "chosen_by": "recall"},
        training={"kept_step": 40, "steps": 60},
    )
    lines = [{"step": 0, "validation_recall": 0.5}, {"step": 40, "validation_recall": 0.61}, "half a li"]
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    (tmp_path / "metrics.jsonl").write_text(text, encoding="utf-8")
    model = window("training_folder").read_model(str(tmp_path))
    assert (model.kind, model.kept_step, model.steps) == ("encoder", 40, 60)
    rows = window("training_texts").figure_rows(model)
    assert rows == [("recall", "0.5", "0.6123"), ("error px", "-", "3")]
    end = window("training_texts").of_training("nothing better was found", model, 65.0)
    assert end.sentence == "Trained in 1:05: recall 0.5 → 0.6123 on held-out data"
    assert end.details == "Nothing better was found"


def test_a_run_that_began_with_nothing_has_no_figures_before(window, tmp_path):
    card(tmp_path, "verifier", validation={"figures": {"auroc": 0.9}, "chosen_by": "auroc"})
    (tmp_path / "metrics.jsonl").write_text('{"step": 40, "validation_auroc": 0.8}\n', encoding="utf-8")
    model = window("training_folder").read_model(str(tmp_path))
    assert window("training_texts").figure_rows(model) == [("auroc", "-", "0.9")]


def test_a_fine_tuning_tells_the_figures_of_its_start_too(window, tmp_path):
    figures = {"gain": 0.02, "recall": 0.62, "start_recall": 0.6}
    card(tmp_path, validation={"figures": figures, "chosen_by": "gain"})
    model = window("training_folder").read_model(str(tmp_path))
    rows = window("training_texts").figure_rows(model)
    assert rows == [("gain", "-", "0.02"), ("recall", "0.6", "0.62")]


def test_folders_that_hold_nothing_or_rubbish(window, tmp_path):
    module = window("training_folder")
    assert module.read_model(str(tmp_path)) is None and module.read_metrics(str(tmp_path)) == []
    with pytest.raises(Exception, match="holds no run"):
        module.read_interrupted(str(tmp_path))
    (tmp_path / "checkpoints").mkdir()
    for content in (b"", b"\xff" * 8 + b"{}", b"\x02\0\0\0\0\0\0\0{}"):
        (tmp_path / "checkpoints" / "last.safetensors").write_bytes(content)
        with pytest.raises(Exception, match="damaged"):
            module.read_interrupted(str(tmp_path))
    card(tmp_path)
    (tmp_path / "encoder.json").write_text("[]", encoding="utf-8")
    with pytest.raises(Exception, match="damaged"):
        module.read_model(str(tmp_path))


def test_a_checkpoint_tells_what_was_trained(window):
    from backend.commands import COMMANDS

    kinds = window("training_kinds")
    free = {"out", "overwrite", "resume", "steps", "minutes", "device", "workers", "precision", "validate_every"}
    free |= {"patience", "weights_dtype"}
    for each in kinds.trainables():
        values = {"data": "a,b", "out": "x", "steps": 1, **each.values}
        identity = COMMANDS[each.command].params.from_mapping(values).to_mapping()
        identity = {name: value for name, value in identity.items() if name not in free}
        assert kinds.trainable_of(identity).key == each.key
    with pytest.raises(LookupError):
        kinds.trainable_of({"data": "a,b", "unheard_of": 1})


def test_the_real_checkpoint_is_read_as_the_engine_wrote_it(window, tmp_path):
    torch = pytest.importorskip("torch")
    from backend.training.checkpoint import LAST_NAME, RunState, save_network

    state = RunState(step=7, seconds=90.0, identity={"data": "a,b", "seed": 3, "processes": 2})
    save_network(tmp_path / LAST_NAME, state, torch.nn.Linear(2, 2))
    run = window("training_folder").read_interrupted(str(tmp_path))
    assert (run.step, run.minutes, run.parameters) == (7, 1.5, {"data": "a,b", "seed": 3})
    from backend.training.training_run import FREE

    assert set(FREE) >= {"steps", "minutes", "device", "resume", "out", "overwrite"}, "what a resumed run is told anew"


@pytest.mark.parametrize(
    ("kind", "is_used"), [("encoder", True), ("reranker", True), ("negatives", False), ("unheard-of", False)]
)
def test_the_match_takes_the_models_it_has_a_use_for(make_panel, window, kind, is_used):
    form = make_panel().form
    before = form.params()
    assert window("panels.match_form").takes_model(kind) is is_used
    assert form.use_model(kind, "/models/new.safetensors") is is_used
    after = form.params()
    changed = {
        name: value
        for name, value in after.to_mapping().items()
        if name != "out" and value != before.to_mapping()[name]
    }
    expected = {
        "encoder": {"model": "/models/new.safetensors"},
        "reranker": {"rerank": "graph", "reranker": "/models/new.safetensors"},
    }
    assert changed == expected.get(kind, {})


def test_mean_average_precision_is_not_read_as_a_map(window):
    title = window("training_texts").curve_title
    assert title("validation_map_at_100_of_all") == "MAP@100 of all" and title("precision_at_20") == "precision@20"
    assert title("validation_recall_at_1") == "recall at 1" and title("learning_rate") == "learning rate"


def test_a_run_that_keeps_its_last_step_is_followed_by_what_it_finds(window):
    made = window("training_history").TrainingHistory()
    for step in (20, 40):
        found = {"validation_map_at_100": 0.3, "validation_step": float(step), "best_step": float(step)}
        made.add(step, {**found, "loss": 1.0})
    assert made.key() == "validation_map_at_100" and made.validation_names() == ["validation_map_at_100"]
    assert "MAP@100 0.3" in window("training_texts").newest_values(made)
    assert "best" not in window("training_texts").newest_values(made)
