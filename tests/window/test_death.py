"""Why a worker ended, in words that say what to do."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("exit_code", "crashed", "greeted", "stderr", "code", "in_message", "in_hint"),
    [
        (
            1,
            False,
            False,
            "No module named 'torch'",
            "engine_incomplete",
            "lacks the library torch",
            "pip install torch",
        ),
        (1, False, True, "No module named 'skimage.x'", "engine_incomplete", "skimage", "pip install scikit-image"),
        (1, False, False, "No module named backend", "engine_incomplete", "folder is incomplete", "Install the plugin"),
        (9, True, True, "", "engine_out_of_memory", "signal 9", "smaller area"),
        (1, False, True, "MemoryError: Unable to allocate", "engine_out_of_memory", "memory", "smaller area"),
        (1, False, False, "SyntaxError: invalid syntax", "engine_incomplete", "too old", "3.10"),
        (1, False, False, "ImportError: DLL load failed: c10", "engine_incomplete", "c10", "Repair it"),
        (11, True, True, "", "engine_died", "signal 11", "Try again"),
        (3, False, True, "a\nlast words\n", "engine_died", "last words", "Try again"),
    ],
)
def test_every_death_has_its_words(window, exit_code, crashed, greeted, stderr, code, in_message, in_hint):
    error = window("death").explain_death("/x/python", exit_code, crashed, greeted, stderr)
    assert error.code == code
    assert in_message in error.message
    assert in_hint in error.hint
