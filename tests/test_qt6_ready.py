"""The window runs on Qt 5 (QGIS 3) and Qt 6 (QGIS 4): what only Qt 5 understands is found in the source.

Enumerations are looked up in the QGIS that runs the test, so no list of names can grow old: ``Qt.UserRole`` is found
because its value is a ``Qt.ItemDataRole`` and was not reached through that name.
"""

from __future__ import annotations

import ast
import enum
import importlib
from pathlib import Path
from typing import Any, Iterator, Optional

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = [ROOT / "__init__.py", *sorted((ROOT / "sar_optical_matcher").rglob("*.py"))]
COMPATIBILITY = ROOT / "sar_optical_matcher" / "qt_compat.py"

BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
MOVED_OUT_OF_QTWIDGETS = {"QAction", "QActionGroup", "QShortcut", "QUndoStack", "QUndoCommand", "QFileSystemModel"}
GONE = {"QRegExp", "QRegExpValidator", "QDesktopWidget", "QStringRef", "QMatrix", "QTextCodec", "QGLWidget"}
GONE_CALLS = {"exec_", "print_"}


def import_findings(tree: ast.AST, is_compatibility: bool) -> Iterator[str]:
    """Imports that one of the two cannot follow."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules, names = [alias.name for alias in node.names], set()
        elif isinstance(node, ast.ImportFrom):
            modules, names = [node.module or ""], {alias.name for alias in node.names}
        else:
            continue
        for module in modules:
            last = module.split(".")[-1]
            if module.split(".")[0] in BINDINGS:
                yield f"{node.lineno}: {module} instead of qgis.PyQt"
            for name in {last, *names}:
                if name.endswith("_rc") or (name.startswith("ui_") and node.__class__ is ast.ImportFrom):
                    yield f"{node.lineno}: compiled resource or form {name}"
        for name in sorted(names & GONE):
            yield f"{node.lineno}: {name} is gone in Qt 6"
        if not is_compatibility and modules[0].endswith("QtWidgets"):
            for name in sorted(names & MOVED_OUT_OF_QTWIDGETS):
                yield f"{node.lineno}: {name} is elsewhere in Qt 6, import it from qt_compat"


def call_findings(tree: ast.AST) -> Iterator[str]:
    """Methods whose names Qt 6 does not know."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE_CALLS:
            yield f"{node.lineno}: .{node.attr}"


def imported_objects(tree: ast.AST) -> dict[str, Any]:
    """What the names that a module imports from QGIS stand for."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(module, alias.name, None)
    return found


def dotted(node: ast.Attribute) -> Optional[list[str]]:
    """``Qt.ItemDataRole.UserRole`` as its parts; None where it does not start with a name."""
    parts: list[str] = []
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute):
        parts.append(inner.attr)
        inner = inner.value
    return [inner.id, *reversed(parts)] if isinstance(inner, ast.Name) else None


def enum_findings(tree: ast.AST) -> Iterator[str]:
    """Members of enumerations that are not named through their enumeration, and names this QGIS does not have."""
    known = imported_objects(tree)
    for node in ast.walk(tree):
        parts = dotted(node) if isinstance(node, ast.Attribute) else None
        if parts is None or not isinstance(known.get(parts[0]), type):
            continue
        owner = known[parts[0]]
        for name in parts[1:-1]:
            owner = getattr(owner, name, None)
        if not isinstance(owner, type):
            continue
        text = ".".join(parts)
        if not hasattr(owner, parts[-1]):
            yield f"{node.lineno}: {text} does not exist here"
            continue
        value = getattr(owner, parts[-1])
        is_member = isinstance(value, (int, enum.Enum)) and type(value) not in (int, bool)
        if is_member and owner is not type(value):
            yield f"{node.lineno}: {text} must be written {type(value).__qualname__}.{parts[-1]}"


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_imports_and_calls_exist_in_qt6(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
    assert [*import_findings(tree, path == COMPATIBILITY), *call_findings(tree)] == []


@pytest.mark.qgis
@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_enumerations_are_scoped(path: Path) -> None:
    pytest.importorskip("qgis.core")
    assert list(enum_findings(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("source", "finding"),
    [
        ("from PyQt5.QtCore import Qt", "PyQt5"),
        ("import sip", "sip"),
        ("from . import resources_rc", "resources_rc"),
        ("from .ui_dock import Ui_Dock", "ui_dock"),
        ("from qgis.PyQt.QtCore import QRegExp", "QRegExp"),
        ("from qgis.PyQt.QtWidgets import QAction", "qt_compat"),
    ],
)
def test_finds_imports_of_qt5_alone(source: str, finding: str) -> None:
    [found] = import_findings(ast.parse(source), False)
    assert finding in found


def test_finds_calls_of_qt5_alone() -> None:
    assert list(call_findings(ast.parse("dialog.exec_()"))) == ["1: .exec_"]


@pytest.mark.qgis
@pytest.mark.parametrize(
    ("expression", "finding"),
    [
        ("Qt.UserRole", "Qt.ItemDataRole.UserRole"),
        ("Qt.ItemDataRole.UserRole", None),
        ("Qgis.Warning", "Qgis.MessageLevel.Warning"),
        ("QgsProcessing.TypeVectorPoint", "SourceType.TypeVectorPoint"),
        ("QgsProcessing.SourceType.TypeVectorPoint", None),
        ("QgsProcessing.TEMPORARY_OUTPUT", None),
        ("QgsProcessing.SourceType.TypeHologram", "does not exist"),
    ],
)
def test_finds_unscoped_enumerations(expression: str, finding: Optional[str]) -> None:
    pytest.importorskip("qgis.core")
    head = "from qgis.core import Qgis, QgsProcessing\nfrom qgis.PyQt.QtCore import Qt\n"
    found = list(enum_findings(ast.parse(head + "x = " + expression)))
    assert (found == []) if finding is None else (len(found) == 1 and finding in found[0])
