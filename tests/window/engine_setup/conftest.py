"""A plan of two tiny packages, an interpreter whose pip is a fake, and a runner for them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Iterator

import pytest

HERE = Path(__file__).parent
MODULES = {"alpha": "alpha", "beta-two": "beta_two"}
DOCTOR = (
    'import json, os; print(json.dumps({"ok": True, "device": "cpu", "problems": []}))',
    'import json; print(json.dumps({"ok": False, "problems": [{"message": "no torch", "hint": "Install it."}]}))',
)


@pytest.fixture
def setup(window: Any) -> Any:
    """Import a module of the set-up: ``setup("plan")``."""
    return lambda name: window("engine_setup." + name)


@pytest.fixture
def machine(setup: Any) -> Any:
    """The Python that runs the tests, as a probe would describe it."""
    return setup("machine").Machine(
        python=sys.executable, version=tuple(sys.version_info[:3]), implementation="cpython", system="linux",
        processor="x86_64", system_version=(2, 36), numpy="1.24.2", gdal="3.6.2", has_venv=True, has_ensurepip=False,
        has_pip=True,
    )  # fmt: skip


@pytest.fixture
def tiny(setup: Any, machine: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Two packages in two steps; what the fake pip is told lies in a file and may be changed by a test."""
    pins, planning, verify = setup("pins"), setup("plan"), setup("verify")
    told = tmp_path / "told.json"
    told.write_text("{}")
    (tmp_path / "with space").mkdir()
    folder = str(tmp_path / "with space" / "venv")
    # A venv without pip of its own sees the fake one first.
    monkeypatch.setenv("FAKE_PIP", str(told))
    monkeypatch.setattr(verify, "MODULES", MODULES)
    monkeypatch.setattr(setup("steps"), "MODULES", MODULES)
    monkeypatch.setattr(setup("steps"), "DOCTOR", ("-c", DOCTOR[0]))
    monkeypatch.setattr(setup("runner").verify.read_imports, "__defaults__", ("", tuple(MODULES)))

    def package(name: str) -> Any:
        file_name = "{}-1.0-py3-none-any.whl".format(name.replace("-", "_"))
        pin = pins.Pin(name, "1.0", "", (pins.PinnedWheel(file_name, 1000, name[0] * 64),))
        return planning.Package(pin, file_name, 1000)

    groups = tuple(planning.Group(name, (package(name),)) for name in MODULES)
    plan = planning.Plan(machine, planning.Choice(folder), groups)

    def tell(**words: Any) -> None:
        told.write_text(json.dumps(words))

    def runs() -> list[dict]:
        path = Path(str(told) + ".runs")
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def installed() -> list[str]:
        return sorted(path.name for path in Path(folder).rglob("*.py") if path.parent.name == "site-packages")

    yield SimpleNamespace(
        plan=plan, folder=folder, tell=tell, runs=runs, installed=installed, package=package, told=told,
        bad_doctor=("-c", DOCTOR[1]),
        variables={"PYTHONPATH": str(HERE / "fake_pip"), "FAKE_PIP": str(told)},
    )  # fmt: skip


@pytest.fixture
def runner(setup: Any, tiny: SimpleNamespace, spin: Any) -> Iterator[Any]:
    """A runner in front of the fake pip; ``runner.do(method, ...)`` waits for the end."""
    made = setup("runner").SetupRunner(pip_variables=tiny.variables)
    made.results, made.lines, made.steps = [], [], []
    made.ended.connect(made.results.append)
    made.logged.connect(made.lines.append)
    made.progressed.connect(lambda title, text, fraction: made.steps.append((title, text, fraction)))

    def do(method: str, *arguments: Any) -> Any:
        count = len(made.results)
        getattr(made, method)(*arguments)
        spin(lambda: len(made.results) > count, 60.0)
        return made.results[-1]

    made.do = do
    yield made
    made.clean_up()


def is_alive(process_id: int) -> bool:
    """Whether a process runs; a zombie does not."""
    try:
        return Path("/proc/{}/stat".format(process_id)).read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def alive() -> Any:
    """Whether a process of a given id runs."""
    if not os.path.isdir("/proc/self"):
        pytest.skip("needs /proc")
    return is_alive
