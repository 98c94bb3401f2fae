"""Keeps ``resources/i18n/*.ts`` in step with the window's texts, and makes the ``.qm`` files that Qt loads.

    python tools/translations.py update              every text of the window into every .ts; those gone are dropped
    python tools/translations.py missing de          texts without a translation, as JSON {text: ""}
    python tools/translations.py fill de FILE        take translations from such a JSON file
    python tools/translations.py release             .qm from .ts, by Qt's own lrelease

One context for all; texts are what stands in ``tr("...")``, in the tables that are translated where they are shown, and
the engine's help for what the Match panel asks. pylupdate does not know these, hence this file.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "sar_optical_matcher"
FOLDER = ROOT / "resources" / "i18n"
STEM, CONTEXT = "sar_optical_matcher", "SarOpticalMatcher"
LANGUAGES = ("de", "fr", "ru", "zh")
SHOWN_PARAMS = {
    "config": ("MatchParams", "ExportParams", "IndexParams", "RunParams"),
    "similar_params": ("SimilarParams",),
}
"""Engine parameters whose help a panel shows: module and classes."""
SHOWN_ATTRIBUTES = {"title", "group_title", "summary", "help_text", "what_label"}
"""Class attributes of Processing algorithms that are translated where they are shown."""


def texts() -> list[str]:
    """Every text that can be translated, sorted."""
    found: set[str] = set()
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            found.update(_called(node))
            found.update(_declared(node))
    for module, classes in SHOWN_PARAMS.items():
        tree = ast.parse((ROOT / "backend" / f"{module}.py").read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name in classes:
                found.update(_helps(node))
    return sorted(text for text in found if text.strip())


def _called(node: ast.AST) -> list[str]:
    """``tr("text")``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
        return _strings(node.args[0])
    return []


def _declared(node: ast.AST) -> list[str]:
    """What tables and classes hold for a later ``tr``: labels of forms, titles of layers and algorithms."""
    if isinstance(node, ast.ClassDef):
        values = [
            statement.value
            for statement in node.body
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None
            for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
            if isinstance(target, ast.Name) and target.id in SHOWN_ATTRIBUTES
        ]
        return [text for value in values for text in _strings(value)]
    if isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "ADVANCED" for target in node.targets
    ):
        rows = node.value.elts if isinstance(node.value, ast.Tuple) else []
        return [text for row in rows if isinstance(row, ast.Tuple) for text in _row_texts(row)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("ResultLayer", "Entry"):
        helps = [text for given in node.keywords if given.arg in ("help", "label") for text in _strings(given.value)]
        return [*(_strings(node.args[1]) if len(node.args) > 1 else []), *helps]
    return []


def _row_texts(row: ast.Tuple) -> list[str]:
    """The label of a row, and what it shows for a value that is not given."""
    shown = row.elts[2]
    pairs = zip(shown.keys, shown.values) if isinstance(shown, ast.Dict) else ()
    unset = [text for key, value in pairs if _strings(key) == ["unset"] for text in _strings(value)]
    return [*_strings(row.elts[1]), *unset]


def _helps(node: ast.ClassDef) -> list[str]:
    calls = [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]
    return [
        text
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "option" and len(call.args) > 1
        for text in _strings(call.args[1])
    ]


def _strings(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_strings(node.body), *_strings(node.orelse)]
    return []


def ts_path(language: str) -> Path:
    """The file that translators edit."""
    return FOLDER / f"{STEM}_{language}.ts"


def read_ts(language: str) -> dict[str, str]:
    """Text and translation; '' where there is none yet."""
    path = ts_path(language)
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {
        (message.findtext("source") or ""): ""
        if message.find("translation").get("type") == "unfinished"
        else (message.findtext("translation") or "")
        for message in messages
    }


def write_ts(language: str, translations: dict[str, str]) -> None:
    """Write the file, sorted by text, so that a change shows as one."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, translation in sorted(translations.items()):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        element = ElementTree.SubElement(message, "translation")
        element.text = translation
        if not translation:
            element.set("type", "unfinished")
    ElementTree.indent(root)
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = ElementTree.tostring(root, encoding="unicode")
    ts_path(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def placeholders(text: str) -> list[str]:
    """What ``str.format`` will fill in, sorted; a translation must have the same, with the same format."""
    return sorted(f"{name}:{form}" for _, name, form, _ in Formatter().parse(text) if name is not None)


def problem(text: str, translation: str) -> str:
    """Why a translation cannot be taken; '' where it can."""
    try:
        if placeholders(text) != placeholders(translation):
            return "placeholders differ"
    except ValueError:
        return "braces do not match"
    if text.count("&") == 1 and "& " not in text and translation.count("&") > 1:
        return "more than one shortcut"
    return ""


def update() -> None:
    """Every text into every file."""
    current = texts()
    for language in LANGUAGES:
        known = read_ts(language)
        write_ts(language, {text: known.get(text, "") for text in current})
        done = sum(1 for text in current if known.get(text))
        print(f"{language}: {done} of {len(current)} texts translated")


def fill(language: str, source: str) -> None:
    """Take translations from a JSON file; what cannot be taken is named and left out."""
    known = read_ts(language)
    refused = 0
    for text, translation in json.loads(Path(source).read_text(encoding="utf-8")).items():
        why = "no such text" if text not in known else problem(text, translation)
        if why:
            refused += 1
            print(f"left out ({why}): {text[:70]!r}", file=sys.stderr)
        elif translation:
            known[text] = translation
    write_ts(language, known)
    print(f"{language}: {sum(bool(value) for value in known.values())} of {len(known)}, {refused} left out")


def release() -> None:
    """``.qm`` from ``.ts``."""
    for language in LANGUAGES:
        path = ts_path(language)
        subprocess.run(["lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    action = arguments[0] if arguments else ""
    if action == "update":
        update()
    elif action == "missing" and len(arguments) == 2:
        missing = {text: "" for text, translation in read_ts(arguments[1]).items() if not translation}
        print(json.dumps(missing, ensure_ascii=False, indent=1))
    elif action == "fill" and len(arguments) == 3:
        fill(arguments[1], arguments[2])
    elif action == "release":
        release()
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
