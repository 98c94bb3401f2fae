from __future__ import annotations

import io

from backend.terminal import ProgressBar, in_words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError("no descriptor")


def test_nothing_is_drawn_where_no_one_watches() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream)
    bar("stage", 0, 3, "")
    bar("stage", 3, 3, "")
    bar.close()
    assert stream.getvalue() == ""


def test_bar_of_each_stage() -> None:
    stream = Terminal()
    bar = ProgressBar(stream)
    bar("first", 0, 3, "")
    bar("first", 3, 3, "tile c")
    bar("second", 1, 0, "")  # total unknown
    bar.close()
    drawn = stream.getvalue()
    assert "first: 100%" in drawn and "3/3" in drawn and "tile c" in drawn
    assert drawn.index("first") < drawn.index("second")


def test_result_in_words_by_hand() -> None:
    data = {
        "out": "o",
        "seconds": 1.23456789,
        "ok": True,
        "transform": [1.0, -0.5],
        "rmse_m": None,
        "files": {"matches": "m.geojson"},
        "problems": [],
        "rows": [{"a": 1, "b": 2}, {"a": 3, "b": 4}],
    }
    assert in_words("any", data) == (
        "out: o\nseconds: 1.23457\nok: yes\ntransform: 1, -0.5\nrmse_m: -\nfiles:\n  matches: m.geojson\nproblems: -\n"
        "rows:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\n"
    )


def test_match_begins_with_its_sentence() -> None:
    assert in_words("match", {"accepted": False, "reason": "too little texture"}).startswith(
        "Not found: too little texture\n"
    )
    assert in_words("match", {"accepted": True, "confidence": 0.5, "reason": ""}).startswith("Found, confidence 50%\n")
