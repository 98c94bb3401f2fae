"""Widgets say what the engine's parameters say."""

from __future__ import annotations

import dataclasses

import pytest


@pytest.fixture
def make(window):
    module = window("panels.param_editor")
    made = []

    def editor(name, **options):
        made.append(module.ParamEditor(module.config.MatchParams, name, **options))
        return made[-1]

    editor.params = module.config.MatchParams
    return editor


NAMES = (
    "patch_px",
    "stride_px",
    "sar_kind",
    "scale_tolerance",
    "search",
    "rerank",
    "top_k",
    "device",
    "warp",
    "heading_tolerance_deg",
)


@pytest.mark.parametrize("name", NAMES)
def test_untouched_means_the_engines_default(make, name):
    spec = next(spec for spec in dataclasses.fields(make.params) if spec.name == name)
    editor = make(name, choices=("auto", "cpu") if name == "device" else ())
    assert editor.value() == spec.default
    assert editor.widget.toolTip() == spec.metadata["help"]


def test_ranges_come_from_the_engine(make):
    widget = make("patch_px").widget
    assert (widget.minimum(), widget.maximum()) == (32, 1024)


def test_an_optional_number_can_be_unset(make):
    editor = make("sar_pixel_size_m", unset="as the basemap's")
    assert editor.value() is None
    assert editor.widget.text() == "as the basemap's"
    editor.set_value(2.5)
    assert editor.value() == 2.5
    editor.set_value(None)
    assert editor.value() is None


def test_a_fraction_is_shown_as_per_cent(make):
    editor = make("scale_tolerance", factor=100.0, suffix=" %")
    editor.widget.setValue(10.0)
    assert editor.value() == 0.1
    assert editor.widget.maximum() == 30.0


def test_an_open_choice_takes_other_words(make):
    editor = make("device", choices=("auto", "cpu", "cuda"))
    editor.set_value("cuda:1")
    assert editor.value() == "cuda:1"


def test_an_optional_choice_can_be_left_open(window):
    from backend.commands import COMMANDS

    params = COMMANDS["train encoder"].params
    editor = window("panels.param_editor").ParamEditor(params, "adversary", unset="by itself")
    assert editor.value() is None and editor.widget.currentText() == "by itself"
    editor.set_value("wasserstein")
    assert editor.value() == "wasserstein"
    editor.reset()
    assert editor.value() is None


def test_an_optional_name_can_be_left_open(make):
    editor = make("model", choices=("encoder",), unset="as the index")
    assert editor.value() is None and editor.widget.lineEdit().placeholderText() == "as the index"
    editor.set_value("/a/model.safetensors")
    assert editor.value() == "/a/model.safetensors"


def test_small_numbers_keep_their_digits(window):
    from backend.commands import COMMANDS

    params = COMMANDS["train reranker"].params
    editor = window("panels.param_editor").ParamEditor(params, "learning_rate")
    assert editor.value() == 3e-3
    editor.set_value(1.5e-5)
    assert editor.value() == 1.5e-5
