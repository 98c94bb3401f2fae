"""Writes ``dist/sar_optical_matcher.zip``, the plugin as plugins.qgis.org and *Install from ZIP* take it.

``pb_tool.cfg`` says which files; anything of an unknown kind among them stops the build, so that nothing slips in.
The same files give the same bytes. Standard library only.
"""

from __future__ import annotations

import configparser
import os
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAX_BYTES = 25_000_000
"""What plugins.qgis.org takes."""
KINDS = {".py", ".txt", ".md", ".qml", ".svg", ".png", ".html", ".ts", ".qm", ".json", ".safetensors", ".tif"}
SKIPPED = {"__pycache__", ".DS_Store"}
TIMESTAMP = (2020, 1, 1, 0, 0, 0)


def plugin_name() -> str:
    """Name of the top folder."""
    return _config()["plugin"]["name"]


def plugin_files() -> list[Path]:
    """Every file of the plugin, relative to the root, sorted.

    Raises:
        SystemExit: a file is missing, or of a kind that has no business there.
    """
    listed = _config()["files"]
    single = [Path(name) for key in ("python_files", "extras") for name in listed[key].split()]
    missing = [str(path) for path in single if not (ROOT / path).is_file()]
    if missing:
        raise SystemExit(f"error: pb_tool.cfg names files that are not there: {', '.join(missing)}")
    found = set(single)
    for folder in listed["extra_dirs"].split():
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and not SKIPPED & set(path.parts) and path.suffix != ".pyc":
                found.add(path.relative_to(ROOT))
    strange = sorted(str(path) for path in found if path.suffix not in KINDS and path.name != "LICENSE")
    if strange:
        raise SystemExit(f"error: not a kind of file that a plugin ships: {', '.join(strange)}")
    return sorted(found)


def build(target: Path) -> Path:
    """Write the zip, whole or not at all.

    Raises:
        SystemExit: it is larger than the plugin site takes.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    name = plugin_name()
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in plugin_files():
            # A fixed time and plain permissions: equal files make equal zips, and no file is executable.
            entry = zipfile.ZipInfo(f"{name}/{path.as_posix()}", TIMESTAMP)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (ROOT / path).read_bytes())
    size = unfinished.stat().st_size
    if size > MAX_BYTES:
        unfinished.unlink()
        raise SystemExit(f"error: the zip has {size} bytes, plugins.qgis.org takes {MAX_BYTES}")
    os.replace(unfinished, target)
    return target


def _config() -> configparser.ConfigParser:
    config = configparser.ConfigParser()
    config.read(ROOT / "pb_tool.cfg", encoding="utf-8")
    return config


if __name__ == "__main__":
    written = build(ROOT / "dist" / f"{plugin_name()}.zip")
    print(f"{written.relative_to(ROOT)}: {len(plugin_files())} files, {written.stat().st_size / 1e3:.0f} kB")
