"""The arrows between rooms, read from the source: who may import whom, and what must stay light."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[1]

PARAMS = tuple(sorted(path.stem for path in (ROOT / "backend").glob("*_params.py")))
CONTRACTS = ("errors", "affine", "progress", "protocol", "records", "config", "commands", *PARAMS)
"""Modules both programs read: standard library only, Python 3.9 grammar."""

FLOORS = (
    ("errors", "affine", "host", "streams", "json_ready", "python_facts", "import_check"),
    ("progress", "protocol", "failures"),
    ("records", "config", "devices", *PARAMS),
    ("rasters", "simulation"),
    ("descriptors", "models"),
    ("retrieval",),
    ("geolocation", "reranking", "outputs"),
    (
        *("pipeline", "match_inputs", "match_answer", "match_graph", "match_posterior", "indexing"),
        *("similar", "similar_query", "refit"),
        *("training", "evaluation", "doctor"),
    ),
    ("commands", "flags", "terminal"),
    ("cli", "worker"),
    ("__main__",),
)
"""Rooms of the engine from the ground up. An import never points up; of two rooms on one floor one may know the other,
never both each other."""
LEVELS = {name: level for level, names in enumerate(FLOORS) for name in names}

QT_AND_QGIS = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip", "processing"}
HEAVY = {"torch", "faiss", "osgeo", "skimage", "scipy", "shapely", "pyproj", "safetensors", "cv2", "matplotlib"}


@dataclass(frozen=True)
class Import:
    """One imported name, as the path from the repository root where it is ours (``backend/rasters/raster``)."""

    target: str
    is_ours: bool
    at_module_level: bool
    line: int


def python_files(folder: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def module_name(path: Path) -> str:
    """``backend/rasters/raster``; a package by the name of its folder."""
    name = path.relative_to(ROOT).with_suffix("").as_posix()
    return name.removesuffix("/__init__")


def is_module(name: str) -> bool:
    return (ROOT / f"{name}.py").is_file() or (ROOT / name / "__init__.py").is_file() or (ROOT / name).is_dir()


def statements(tree: ast.AST, at_module_level: bool = True) -> Iterator[tuple[ast.stmt, bool]]:
    """Every statement, with whether importing the module runs it."""
    for child in ast.iter_child_nodes(tree):
        is_function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        runs = at_module_level and not (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test))
        if isinstance(child, ast.stmt):
            yield child, at_module_level
        yield from statements(child, runs and not is_function)


def imports_of(path: Path) -> list[Import]:
    """Every import of a file, relative ones resolved, ``from package import module`` down to the module."""
    package = path.relative_to(ROOT).parent.parts
    found = []
    for node, runs in statements(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [Import(alias.name.replace(".", "/"), False, runs, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.append(Import((node.module or "").replace(".", "/"), False, runs, node.lineno))
        elif isinstance(node, ast.ImportFrom):
            base = "/".join((*package[: len(package) - node.level + 1], *(node.module or "").split("."))).rstrip("/")
            for alias in node.names:
                inner = f"{base}/{alias.name}" if base else alias.name
                found.append(Import(inner if is_module(inner) else base, True, runs, node.lineno))
    return found


def room(name: str) -> str:
    """``rasters`` for ``backend/rasters/raster``, ``cli`` for ``backend/cli``; the package itself is ''."""
    parts = name.split("/")
    return parts[1] if len(parts) > 1 else ""


def top(target: str) -> str:
    return target.split("/")[0]


ENGINE = python_files("backend")
WINDOW = python_files("sar_optical_matcher")
ROOT_INIT = ROOT / "__init__.py"


def test_resolves_relative_imports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The reader of imports is itself checked once: everything below rests on it.
    for name in ("backend/rasters/raster.py", "backend/errors.py", "sar_optical_matcher/panels/match.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    deep = tmp_path / "sar_optical_matcher/panels/match.py"
    deep.write_text("from ...backend import errors\nfrom . import x\ndef f():\n    import torch.nn\n")
    assert imports_of(deep) == [
        Import("backend/errors", True, True, 1),
        Import("sar_optical_matcher/panels", True, True, 2),
        Import("torch/nn", False, False, 4),
    ]
    raster = tmp_path / "backend/rasters/raster.py"
    raster.write_text("if TYPE_CHECKING:\n    from ..errors import InputError\n")
    assert imports_of(raster) == [Import("backend/errors", True, False, 2)]


def test_every_room_has_its_level() -> None:
    unknown = {room(module_name(path)) for path in ENGINE} - set(LEVELS) - {""}
    assert not unknown, f"say in FLOORS where these stand: {sorted(unknown)}"


def test_arrows_point_down() -> None:
    wrong = [
        f"{module_name(path)}:{entry.line} -> {entry.target}"
        for path in ENGINE
        for entry in imports_of(path)
        if entry.is_ours
        and room(entry.target) not in ("", room(module_name(path)))
        and LEVELS[room(entry.target)] > LEVELS.get(room(module_name(path)), 0)
    ]
    assert not wrong


def test_only_the_doors_and_what_learns_or_measures_know_the_simulation() -> None:
    allowed = {"simulation", "cli", "worker", "training", "evaluation"}
    knowing = {
        room(module_name(path))
        for path in ENGINE
        for entry in imports_of(path)
        if entry.is_ours and room(entry.target) == "simulation"
    }
    assert knowing <= allowed


def test_no_import_goes_in_a_circle() -> None:
    # Imports inside functions count too: a late import hides a circle, it does not open it.
    edges = {
        module_name(path): {entry.target for entry in imports_of(path) if entry.is_ours} - {module_name(path)}
        for path in ENGINE + WINDOW
    }
    assert not find_cycle(edges)
    rooms: dict[str, set[str]] = {}
    for path in ENGINE:
        inner = room(module_name(path))
        rooms.setdefault(inner, set()).update(
            room(entry.target) for entry in imports_of(path) if entry.is_ours and room(entry.target) not in ("", inner)
        )
    assert not find_cycle(rooms)


def find_cycle(edges: dict[str, set[str]]) -> list[str]:
    """One circle as the names along it, or an empty list."""
    done: set[str] = set()

    def walk(name: str, trail: list[str]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name in done:
            return []
        for target in sorted(edges.get(name, ())):
            cycle = walk(target, [*trail, name])
            if cycle:
                return cycle
        done.add(name)
        return []

    return next((cycle for name in sorted(edges) if (cycle := walk(name, []))), [])


def test_finds_a_cycle() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert find_cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize("path", ENGINE, ids=module_name)
def test_engine_knows_no_window_and_imports_itself_relatively(path: Path) -> None:
    for entry in imports_of(path):
        assert top(entry.target) not in QT_AND_QGIS, f"line {entry.line}: the engine runs without QGIS"
        if entry.is_ours:
            assert top(entry.target) == "backend", f"line {entry.line}: reaches out of the engine"
        else:
            assert top(entry.target) not in ("backend", "sarmatch", "sar_optical_matcher"), (
                f"line {entry.line}: installed, the engine has another name; import relatively"
            )


@pytest.mark.parametrize("path", WINDOW, ids=module_name)
def test_window_stays_light(path: Path) -> None:
    for entry in imports_of(path):
        if entry.is_ours and top(entry.target) == "backend":
            allowed = ("protocol", "config", "errors", "commands", "")
            assert room(entry.target) in allowed, f"line {entry.line}: {entry.target}"
        if not entry.is_ours:
            assert top(entry.target) not in HEAVY | {"numpy"}, f"line {entry.line}: that is the engine's work"
            assert top(entry.target) not in QT_AND_QGIS - {"qgis", "processing"}, f"line {entry.line}: use qgis.PyQt"
            assert top(entry.target) not in ("backend", "sar_optical_matcher"), f"line {entry.line}: import relatively"
            assert top(entry.target) != "subprocess", f"line {entry.line}: use QProcess"


def test_root_init_imports_nothing_at_module_level() -> None:
    # pytest, mypy and QGIS's plugin scan all read this file.
    assert [entry for entry in imports_of(ROOT_INIT) if entry.at_module_level and entry.target != "__future__"] == []


@pytest.mark.parametrize("name", CONTRACTS)
def test_contract_modules_need_the_standard_library_only(name: str) -> None:
    for entry in imports_of(ROOT / "backend" / f"{name}.py"):
        if entry.is_ours:
            assert room(entry.target) in CONTRACTS, f"line {entry.line}: {entry.target}"
        else:
            assert top(entry.target) in sys.stdlib_module_names, f"line {entry.line}: {entry.target}"


@pytest.mark.parametrize("door", ["cli", "worker", *CONTRACTS])
def test_doors_open_without_the_slow_libraries(door: str) -> None:
    """``--help`` and the worker's first breath must not wait for torch, nor may anything be written to stdout."""
    code = f"import sys, backend.{door}; sys.stderr.write(','.join(sorted(set(sys.modules) & {HEAVY | {'numpy'}!r})))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert done.stderr == "", f"importing backend.{door} loads {done.stderr}"


CONTRACT_FILES = [ROOT / "backend" / f"{name}.py" for name in ("__init__", *CONTRACTS)]


@pytest.mark.parametrize("path", [ROOT_INIT, *WINDOW, *CONTRACT_FILES], ids=module_name)
def test_what_qgis_reads_keeps_to_python_39(path: Path) -> None:
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("path", ENGINE + WINDOW, ids=module_name)
def test_nothing_runs_at_import(path: Path) -> None:
    if path.name == "__main__.py":
        return
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        calls_for_effect = isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)
        is_loop = isinstance(node, (ast.For, ast.While, ast.With))
        assert not calls_for_effect and not is_loop, f"line {node.lineno}: {ast.unparse(node)[:60]}"
