"""A batch as files tell it: which strips, matched how, with which end. No Qt; the panel and Processing share it.

``batch.json`` in the batch's folder is rewritten after every strip, whole or not at all, so that a batch that was
cancelled, or died with the machine, goes on where it stopped. A strip is done when its entry says so, its result is
there, and nothing it was made of has changed.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Set, Tuple

from ...backend.errors import InputError, OutputError, SarmatchError
from ..result_folder import GEOPACKAGE, safe_name
from ..texts import tr

STATE_FILE = "batch.json"
INDEX_FOLDER = "basemap_index"
SUMMARY = "summary.gpkg"
WAITING, RUNNING, FOUND, NOT_FOUND, FAILED = "waiting", "running", "found", "not found", "failed"
RASTER_SUFFIXES = frozenset({".tif", ".tiff", ".vrt", ".png", ".jpg", ".jpeg", ".jp2", ".img", ".hdr", ".nc", ".h5"})
"""What counts as a strip when a whole folder is added; any other file can be added by itself."""
NAMED = 5
"""How many strips a sentence names."""
_LEAVES_RESULT_AS_IS = ("out", "overwrite", "device", "sar")


@dataclass
class BatchEntry:
    """One strip of a batch.

    Attributes:
        name, path: of the strip.
        folder: its results, within the batch's folder.
        state: one of the constants above.
        accepted, confidence, reason, rmse_m, num_inliers, heading_deg, pixel_size_m, seconds: of its match; of one that
            failed the reason is the failure.
        finished: when.
        recipe: what the result was made of.
    """

    name: str
    path: str
    folder: str
    state: str = WAITING
    accepted: bool = False
    confidence: Optional[float] = None
    reason: str = ""
    rmse_m: Optional[float] = None
    num_inliers: Optional[int] = None
    heading_deg: Optional[float] = None
    pixel_size_m: Optional[float] = None
    seconds: Optional[float] = None
    finished: str = ""
    recipe: str = ""


class BatchJob:
    """The batch in a folder.

    Args:
        out: its folder.
        strips: name and path of each strip, in order.
        params: what :class:`MatchParams` takes, but for ``sar`` and ``out``.
        builds_index: whether an index of the basemap is made first, and searched.
        index_pixel_size_m: working pixel size of that index; the basemap's own when None.
        starts_anew: whether what the folder says of earlier runs is left aside.

    Attributes:
        entries: one a strip, in order; those that are done already are known.
        outdated: names of strips whose results were made otherwise and will be replaced, what was reviewed with them.

    Raises:
        InputError: the folder holds something else, or no strip is given.
    """

    def __init__(
        self,
        out: Path,
        strips: Iterable[Tuple[str, str]],
        params: Dict[str, Any],
        builds_index: bool = False,
        index_pixel_size_m: Optional[float] = None,
        starts_anew: bool = False,
    ) -> None:
        self.out = out
        self.params = {name: value for name, value in params.items() if name not in ("sar", "out", "overwrite")}
        self.builds_index = builds_index and bool(self.params.get("reference"))
        self.index_pixel_size_m = index_pixel_size_m
        state = {} if starts_anew else _read_state(out)
        self._index_recipe = str(state.get("index_recipe", ""))
        self.outdated: List[str] = []
        self.entries = self._entries(strips, state)
        if not self.entries:
            raise InputError(tr("no strip is chosen"), tr("Add files, a folder or layers."), code="input_missing")

    @property
    def summary(self) -> Path:
        """The GeoPackage with one outline a strip."""
        return self.out / SUMMARY

    def pending(self) -> List[BatchEntry]:
        """What is still to be matched, in order."""
        return [entry for entry in self.entries if entry.state in (WAITING, RUNNING)]

    def count(self, *states: str) -> int:
        """How many entries are in one of ``states``."""
        return sum(entry.state in states for entry in self.entries)

    def result_folder(self, entry: BatchEntry) -> Path:
        """Where the result of a strip is or will be."""
        return self.out / entry.folder

    def index_request(self) -> Optional[Dict[str, Any]]:
        """What to ask of ``index`` before the first match; None where none is wanted or it is there already."""
        if not self.builds_index or not self.pending():
            return None
        request: Dict[str, Any] = {"reference": self.params["reference"], "out": str(self.out / INDEX_FOLDER)}
        for name in ("device", "seed"):
            if name in self.params:
                request[name] = self.params[name]
        if self.params.get("model"):
            request["model"] = self.params["model"]
        if self.index_pixel_size_m:
            request["pixel_size_m"] = self.index_pixel_size_m
        recipe = _digest({**request, "device": "", "basemap": _file_facts(self.params["reference"])})
        if recipe == self._index_recipe and (self.out / INDEX_FOLDER / "manifest.json").is_file():
            return None
        self._index_recipe = recipe
        return {**request, "overwrite": (self.out / INDEX_FOLDER).exists()}

    def match_request(self, entry: BatchEntry) -> Dict[str, Any]:
        """What to ask of ``match`` for a strip."""
        folder = self.result_folder(entry)
        request = {**self.params, "sar": entry.path, "out": str(folder), "overwrite": folder.exists()}
        if self.builds_index:
            request["reference"], request["index"] = None, str(self.out / INDEX_FOLDER)
        return request

    def record(self, entry: BatchEntry, data: Dict[str, Any]) -> None:
        """A match has ended with ``data``.

        Raises:
            OutputError: the batch's folder cannot be written.
        """
        entry.accepted = bool(data.get("accepted"))
        entry.state = FOUND if entry.accepted else NOT_FOUND
        for name in ("confidence", "rmse_m", "num_inliers", "heading_deg", "pixel_size_m", "seconds"):
            setattr(entry, name, data.get(name))
        entry.reason = str(data.get("reason") or "")
        self._close(entry)

    def record_failure(self, entry: BatchEntry, error: SarmatchError) -> None:
        """A match has failed; the others go on.

        Raises:
            OutputError: the batch's folder cannot be written.
        """
        entry.state, entry.accepted, entry.confidence = FAILED, False, None
        entry.reason = " ".join(part for part in (error.message.rstrip(".") + ".", error.hint) if part)
        self._close(entry)

    def save(self) -> None:
        """Write what is known.

        Raises:
            OutputError: the batch's folder cannot be written.
        """
        content = {
            "parameters": self.params,
            "index_recipe": self._index_recipe,
            "strips": [dataclasses.asdict(entry) for entry in self.entries],
        }
        partial = self.out / (STATE_FILE + ".partial")
        try:
            self.out.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
            os.replace(partial, self.out / STATE_FILE)
        except OSError as error:
            raise OutputError(str(error), tr("Choose another results folder.")) from None

    def sentence(self) -> str:
        """The batch's end in words."""
        parts = [tr("{} of {} strips found").format(self.count(FOUND), len(self.entries))]
        for state, text in ((NOT_FOUND, tr("{} not found")), (FAILED, tr("{} failed")), (WAITING, tr("{} to do"))):
            if self.count(state):
                parts.append(text.format(self.count(state)))
        return ", ".join(parts)

    def outdated_words(self) -> str:
        """Whose results were made otherwise, in one sentence."""
        names = ", ".join(self.outdated[:NAMED]) + (" …" if len(self.outdated) > NAMED else "")
        return tr("{} of {} strips have results there that were made with other choices: {}").format(
            len(self.outdated), len(self.entries), names
        )

    def _close(self, entry: BatchEntry) -> None:
        entry.finished = time.strftime("%Y-%m-%d %H:%M:%S")
        entry.recipe = self._recipe(entry)
        self.save()

    def _recipe(self, entry: BatchEntry) -> str:
        inputs = [entry.path, self.params.get("reference"), self.params.get("index")]
        kept = {name: value for name, value in self.params.items() if name not in _LEAVES_RESULT_AS_IS}
        facts = [_file_facts(path) for path in inputs]
        return _digest({"params": kept, "inputs": facts, "builds_index": self.builds_index})

    def _entries(self, strips: Iterable[Tuple[str, str]], state: Dict[str, Any]) -> List[BatchEntry]:
        known = {entry.path: entry for entry in _entries_of(state)}
        taken: Set[str] = {entry.folder for entry in known.values()} | {INDEX_FOLDER}
        entries, seen = [], set()
        for name, path in strips:
            if path in seen:
                continue
            seen.add(path)
            entry = known.get(path)
            if entry is None:
                entry = BatchEntry(name, path, _free(safe_name(name), taken))
                taken.add(entry.folder)
            is_done = entry.state in (FOUND, NOT_FOUND) and (self.out / entry.folder / GEOPACKAGE).is_file()
            if is_done and entry.recipe != self._recipe(entry):
                self.outdated.append(name)
                is_done = False
            if not is_done:
                entry = BatchEntry(name, path, entry.folder)
            entries.append(entry)
        return entries


def strips_in(folder: str) -> List[str]:
    """The raster files of a folder, by name; its folders are not looked into."""
    names = sorted(os.listdir(folder), key=str.lower)
    return [os.path.join(folder, name) for name in names if Path(name).suffix.lower() in RASTER_SUFFIXES]


def named(paths: Iterable[str]) -> List[Tuple[str, str]]:
    """Files as strips: each with its name, without the ending."""
    return [(Path(path).stem, path) for path in paths]


def _read_state(out: Path) -> Dict[str, Any]:
    path = out / STATE_FILE
    if not path.is_file():
        return {}
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise InputError(
            tr("{} is damaged").format(path),
            tr("Choose another results folder, or remove that file: all strips are matched again then."),
        ) from None
    return state if isinstance(state, dict) else {}


def _entries_of(state: Dict[str, Any]) -> List[BatchEntry]:
    fields = {spec.name for spec in dataclasses.fields(BatchEntry)}
    rows = [row for row in state.get("strips", []) if isinstance(row, dict) and {"name", "path", "folder"} <= set(row)]
    return [BatchEntry(**{name: value for name, value in row.items() if name in fields}) for row in rows]


def _free(name: str, taken: Set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = "{}_{}".format(name, number), number + 1
    return candidate


def _file_facts(path: Optional[str]) -> List[Any]:
    """What tells whether a file or folder is still the one it was."""
    if not path:
        return []
    manifest = os.path.join(path, "manifest.json")
    try:
        facts = os.stat(manifest if os.path.exists(manifest) else path)
    except OSError:  # a remote one
        return [path]
    return [path, facts.st_size, facts.st_mtime]


def _digest(content: Dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode("utf-8")).hexdigest()
