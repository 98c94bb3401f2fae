from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(code: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=30, **options)


def test_stdout_is_as_before_afterwards() -> None:
    done = run(
        "import os, sys\n"
        "from backend.streams import claimed_stdout\n"
        "print('before')\n"
        "with claimed_stdout() as out:\n"
        "    print('noise'); os.write(1, b'raw noise\\n'); out.write('result\\n')\n"
        "print('after'); sys.stdout.flush(); os.write(1, b'raw after\\n')\n"
    )
    assert done.stdout == b"before\nresult\nafter\nraw after\n"
    assert sorted(done.stderr.split(b"\n")) == [b"", b"noise", b"raw noise"]


def test_stdout_comes_back_after_an_error() -> None:
    done = run(
        "from backend.streams import claimed_stdout\n"
        "try:\n"
        "    with claimed_stdout() as out:\n"
        "        out.write('half'); raise KeyError\n"
        "except KeyError:\n"
        "    print(' and whole')\n"
    )
    assert done.stdout == b"half and whole\n" and done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_results_are_utf8_whatever_the_locale(encoding: str) -> None:
    done = run(
        "import os\n"
        "from backend.streams import claimed_stdout\n"
        "with claimed_stdout() as out:\n"
        "    out.write('\\u03a9 ' + os.fsdecode(b'\\xff') + '\\n')\n",
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
    )
    assert done.stdout == "Ω \\udcff\n".encode()


def test_who_captures_python_gets_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    from backend.streams import claimed_stdout

    with claimed_stdout() as out:
        print("noise")
        out.write("result\n")
    assert capsys.readouterr() == ("result\n", "noise\n")


def test_stdin_is_ours_alone() -> None:
    done = run(
        "import os, subprocess, sys\n"
        "from backend.streams import claimed_stdin_fd\n"
        "fd = claimed_stdin_fd()\n"
        "child = subprocess.run(['cat'], stdout=subprocess.PIPE)\n"
        "print([child.stdout, os.read(0, 10), os.read(fd, 10)])\n",
        input=b"request",
    )
    assert done.stdout.strip() == b"[b'', b'', b'request']"
