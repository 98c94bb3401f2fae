"""The house rules a linter does not know, read from the source."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAX_LINES = 350
TEXT = {".py", ".md", ".txt", ".toml", ".cfg", ".qml", ".svg", ".html", ".json", ".yml", ""}
SHIPPED = ("backend", "sar_optical_matcher", "tools", "benchmarks")

# The pattern is put together from pieces so that this file does not match itself.
MACHINE_PATH = re.compile(r"(?<![\w.$}~<])/" + r"(?:work|root|home/\w+|Users/\w+|tmp/\w+)(?=/|\b)")
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "manager"}


def repository_files() -> list[Path]:
    """What is or would be committed; every file where there is no git."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if listing.returncode == 0:
        names = [name for name in listing.stdout.split("\0") if name]
        return sorted(path for name in names if (path := ROOT / name).is_file())
    hidden = {".venv", ".git", "build", "dist", "__pycache__"}
    return sorted(path for path in ROOT.rglob("*") if path.is_file() and not hidden & set(path.parts))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


FILES = repository_files()
PYTHON = [path for path in FILES if path.suffix == ".py"]
SHIPPED_PYTHON = [path for path in PYTHON if path.relative_to(ROOT).parts[0] in SHIPPED]


def test_no_path_of_one_machine() -> None:
    found = [
        f"{relative(path)}:{number}: {line.strip()[:80]}"
        for path in FILES
        if path.suffix in TEXT and path.name != "LICENSE"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert not found


@pytest.mark.parametrize("text, is_one", [("x = '@root/a'", True), ("'@usr/bin/x'", False), ("a@tmp/b", False)])
def test_knows_a_path_of_one_machine(text: str, is_one: bool) -> None:
    assert bool(MACHINE_PATH.search(text.replace("@", "/"))) is is_one


def test_files_stay_short() -> None:
    long = {relative(path): count for path in PYTHON if (count := path.read_text("utf-8").count("\n")) > MAX_LINES}
    assert not long, f"one concept a file, {MAX_LINES} lines at most"


def test_no_room_for_odds_and_ends() -> None:
    parts = {relative(path): {path.stem, *path.relative_to(ROOT).parts[1:-1]} for path in SHIPPED_PYTHON}
    named = [name for name, words in parts.items() if words & EMPTY_NAMES]
    assert not named, "a module is named after what it does"


def test_links_between_documents_lead_somewhere() -> None:
    broken = [
        f"{relative(path)}: {link}"
        for path in FILES
        if path.suffix == ".md"
        for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8"))
        if not link.startswith(("http://", "https://", "mailto:")) and not (path.parent / link).exists()
    ]
    assert not broken


def public_definitions(tree: ast.Module) -> Iterator[ast.AST]:
    """Public functions and classes of a module, and public methods of those classes."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    for node in tree.body:
        if isinstance(node, kinds) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (inner for inner in node.body if isinstance(inner, kinds) and not inner.name.startswith("_"))


@pytest.mark.parametrize("path", SHIPPED_PYTHON, ids=relative)
def test_everything_public_says_what_it_does(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or path.name == "__init__.py", "the module has no docstring"
    silent = [node.name for node in public_definitions(tree) if not ast.get_docstring(node)]
    assert not silent


def names_given(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every name the source itself gives: functions, classes, arguments, variables, attributes."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store):
            yield (node.id if isinstance(node, ast.Name) else node.attr), node.lineno


@pytest.mark.parametrize("path", SHIPPED_PYTHON, ids=relative)
def test_no_score(path: Path) -> None:
    # "Score" leaves open whether more is better; similarity and distance do not.
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [(name, line) for name, line in names_given(tree) if "score" in name.lower()] == []
