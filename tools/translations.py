"""Keeps ``resources/i18n/*.ts`` in step with the window's texts, and makes the ``.qm`` files that Qt loads.

    python tools/translations.py update              every text of the window into every .ts; those gone are dropped
    python tools/translations.py missing de          texts without a translation, as JSON {text: ""}
    python tools/translations.py fill de FILE        take translations from such a JSON file
    python tools/translations.py release             .qm from .ts, by Qt's own lrelease

One context for all; texts are what stands in ``tr("...")``, in the tables that are translated where they are shown, in
the layers' styles, and what the engine says of its parameters, commands and stages. pylupdate does not know these.
"""

from __future__ import annotations

import ast
import dataclasses
import json
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from backend.commands import COMMANDS  # noqa: E402
from sar_optical_matcher.engine_names import param_label, stage_label  # noqa: E402

WINDOW, ENGINE, STYLES = ROOT / "sar_optical_matcher", ROOT / "backend", ROOT / "resources" / "styles"
FOLDER = ROOT / "resources" / "i18n"
STEM, CONTEXT = "sar_optical_matcher", "SarOpticalMatcher"
LANGUAGES = ("de", "fr", "ru", "zh")
TRAIN, FAMILIES = "train ", ("train ", "evaluate ")
SHOWN_COMMANDS = ("match", "similar", "index", "export", "export-gcps", "georeference", "simulate", "mine")
SHOWN_COMMANDS += ("evaluate retrieval",)
"""Commands whose parameters a form shows, besides all that train."""
TABLES = ("ResultLayer", "Entry")
SHOWN_ATTRIBUTES = {"title", "group_title", "summary", "help_text", "what_label"}
"""Class attributes of Processing algorithms that are translated where they are shown."""


def texts() -> list[str]:
    """Every text that can be translated, sorted."""
    found: set[str] = set()
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _constants(tree)
        for node in ast.walk(tree):
            found.update(_called(node))
            found.update(_declared(node, constants))
    return sorted(text for text in {*found, *_commands(), *_stages(), *_styles()} if text.strip())


def _commands() -> set[str]:
    """What the engine says of commands and parameters, and the labels that the Train panel makes of their names."""
    found: set[str] = set()
    form = _constants(ast.parse((WINDOW / "panels" / "train_form.py").read_text(encoding="utf-8")))
    for name, command in COMMANDS.items():
        if name.startswith(FAMILIES):
            found.add(command.summary)
        if name in SHOWN_COMMANDS or name.startswith(TRAIN):
            found.update(spec.metadata["help"] for spec in dataclasses.fields(command.params))
        if name.startswith(TRAIN):
            names = {spec.name for spec in dataclasses.fields(command.params)}
            found.update(param_label(name) for name in names.difference(form["OWN_FIELDS"]))
    return found


def _stages() -> set[str]:
    """Stages of the engine that are named where they start."""
    found: set[str] = set()
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_start = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "start"
            if is_start and "progress" in ast.unparse(node.func.value) and node.args:
                found.update(stage_label(stage) for stage in _strings(node.args[0]))
    return found


def _styles() -> set[str]:
    """Words of the legends and names of the columns; figures have no translation."""
    found: set[str] = set()
    for path in STYLES.glob("*.qml"):
        for element in ElementTree.parse(path).getroot().iter():
            shown = {"alias": "name", "rule": "label", "range": "label", "item": "label"}.get(element.tag, "")
            text = element.get(shown, "")
            if re.search(r"[^\W\d_]", text):
                found.add(text)
    return found


def _constants(tree: ast.Module) -> dict[str, object]:
    """Constants of a module that are written out."""
    found: dict[str, object] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue
    return found


def _called(node: ast.AST) -> list[str]:
    """``tr("text")``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
        return _strings(node.args[0])
    return []


def _declared(node: ast.AST, constants: dict[str, object]) -> list[str]:
    """What tables and classes hold for a later ``tr``: labels of forms, titles of layers and algorithms."""
    if isinstance(node, ast.ClassDef):
        values = [
            statement.value
            for statement in node.body
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None
            for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
            if isinstance(target, ast.Name) and target.id in SHOWN_ATTRIBUTES
        ]
        named = [constants[value.id] for value in values if isinstance(value, ast.Name) and value.id in constants]
        texts = [text for value in values for text in _strings(value)] + [
            text for text in named if isinstance(text, str)
        ]
        return [text.strip() for text in texts]
    if isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "ADVANCED" for target in node.targets
    ):
        rows = node.value.elts if isinstance(node.value, ast.Tuple) else []
        return [text for row in rows if isinstance(row, ast.Tuple) for text in _row_texts(row)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TABLES:
        helps = [text for given in node.keywords if given.arg in ("help", "label") for text in _strings(given.value)]
        return [*(_strings(node.args[1]) if len(node.args) > 1 else []), *helps]
    return []


def _row_texts(row: ast.Tuple) -> list[str]:
    """The label of a row, and what it shows for a value that is not given."""
    shown = row.elts[2]
    pairs = zip(shown.keys, shown.values) if isinstance(shown, ast.Dict) else ()
    unset = [text for key, value in pairs if _strings(key) == ["unset"] for text in _strings(value)]
    return [*_strings(row.elts[1]), *unset]


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
