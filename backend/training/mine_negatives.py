"""``mine``: hard negatives by a trained generator, as images with a table, a contact sheet and a report."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import numpy as np
import torch

from .. import __version__
from ..devices import resolve_device
from ..errors import ModelError
from ..json_ready import json_ready
from ..models.negative_gan import NegativeGan, load_negatives
from ..models.registry import find_model, model_digest
from ..negatives_params import DEFAULT_NOISE, MineParams
from ..outputs.destination import check_out_dir
from ..outputs.png import sheet, write_png
from ..outputs.whole import whole_folder, writing
from ..progress import Progress
from ..rasters.patch_statistics import equivalent_looks
from .negative_checks import BANK, Checked, NegativeChecks
from .negatives_source import SarPatchSource
from .pairs.layouts import open_pairs
from .pairs.pair_source import Region
from .pairs.place_pool import Place

IMAGES, TABLE, SHEET, REPORT = "sar", "negatives.csv", "contact_sheet.png", "report.json"
COLUMNS = (
    *("negative_id", "scene", "col_px", "row_px", "patch_px", "method", "noise", "file"),
    *("distance_to_original", "novelty"),
)

TRIES = 3
"""Places that may be tried for each negative asked for."""

_AT_ONCE = 32
_SHEET_COLS, _SHEET_ROWS = 12, 3
_SEED = 20_182


def mine(params: MineParams, progress: Progress) -> Dict[str, Any]:
    """Write hard negatives G(E(SAR) + noise) of places of ``data``.

    ``out`` gets, whole or not at all: ``sar/NNNNNN.png`` (8-bit grey, value 0..1 after radiometry times 255);
    ``negatives.csv``, a line each: the scene and window on its grid of the true pair, noise, file, 1 - correlation with
    the true patch and with the nearest other image; ``contact_sheet.png`` (optical, true SAR, generated);
    ``report.json``. Blank patches, copies of true patches and those too like one accepted before are left out and
    counted, see :class:`.negative_checks.NegativeChecks`.

    Returns:
        ``out``, ``accepted``, ``rejected`` (number by reason), ``tried``, ``kind``, ``noise``, ``patch_px``, ``files``.

    Raises:
        ModelError: no generator, of another kind than asked for, not grown to its size; or all it made was rejected
            (``nothing_accepted``).
        InputError, UsageError: data that cannot be read, or without room for a patch. OutputError: see
            :func:`~backend.outputs.whole.whole_folder`.
    """
    out = check_out_dir(Path(params.out).expanduser(), params.overwrite)
    progress.start("open model and pairs")
    device = resolve_device(params.device).torch_device
    network = _generator(params, device)
    sets = open_pairs(params.data)
    regions = [Region(s, np.ones(s.coverage().shape, bool)) for pairs in sets for s in pairs.scenes]
    source = SarPatchSource(regions, network.settings.size_px, 1, params.seed)
    noise = DEFAULT_NOISE[network.settings.kind] if params.noise is None else params.noise
    with whole_folder(out, overwrite=params.overwrite, replaces=(IMAGES, TABLE, SHEET, REPORT)) as folder:
        found = _Mined(folder, source, network.settings.kind, noise)
        checks = _fill(found, network, source, params, noise, progress)
        progress.start("write")
        report = _report(params, network, noise, found, checks)
        found.finish(report)
    return {"out": str(out), **{name: report[name] for name in ("accepted", "rejected", "tried", "kind", "noise")}} | {
        "patch_px": network.settings.size_px,
        "files": {name: str(out / name) for name in (IMAGES, TABLE, SHEET, REPORT)},
    }


@dataclass
class _Mined:
    """What is written, and what of it the contact sheet and the report need."""

    folder: Path
    source: SarPatchSource
    kind: str
    noise: float
    rows: List[Tuple[Any, ...]] = field(default_factory=list)
    shown: List[Tuple[np.ndarray, np.ndarray, np.ndarray]] = field(default_factory=list)
    looks: List[Tuple[np.ndarray, np.ndarray]] = field(default_factory=list)

    def add(self, place: Place, original: np.ndarray, made: np.ndarray, checked: Checked) -> None:
        """Write an accepted negative."""
        number = len(self.rows)
        name = f"{IMAGES}/{number:06d}.png"
        if number == 0:
            with writing(self.folder):
                (self.folder / IMAGES).mkdir()
        write_png(self.folder / name, made)
        window = self.source.window(place)
        scene = self.source.pool.regions[place.scene_index].scene.name
        distances = round(checked.distance_to_original, 5), round(checked.novelty, 5)
        where = window.col_off, window.row_off, window.width
        self.rows.append((number, scene, *where, self.kind, self.noise, name, *distances))
        if len(self.shown) < _SHEET_COLS * _SHEET_ROWS:
            self.shown.append((self.source.pair(place).optical, original, made))
        if len(self.looks) < BANK:
            self.looks.append((original, made))

    def finish(self, report: Dict[str, Any]) -> None:
        """Table, contact sheet and report."""
        with writing(self.folder):
            with open(self.folder / TABLE, "w", newline="", encoding="utf-8") as stream:
                csv.writer(stream).writerows([COLUMNS, *self.rows])
            text = json.dumps(json_ready(report), indent=2, ensure_ascii=False) + "\n"
            (self.folder / REPORT).write_text(text, encoding="utf-8")
        cols = min(_SHEET_COLS, len(self.shown))
        stripes = [self.shown[first : first + cols] for first in range(0, len(self.shown) // cols * cols, cols)]
        write_png(self.folder / SHEET, sheet([np.stack(kind) for stripe in stripes for kind in zip(*stripe)]))


def _generator(params: MineParams, device: torch.device) -> NegativeGan:
    network = load_negatives(params.model, device)
    settings = network.settings
    if params.kind is not None and params.kind != settings.kind:
        raise ModelError(
            f"the generator {params.model!r} is of kind {settings.kind}, not {params.kind}", "Name another one."
        )
    if network.resolution_px < settings.size_px:
        raise ModelError(
            f"the generator {params.model!r} has grown to {network.resolution_px} of {settings.size_px} px only",
            "Go on training it: sarmatch train negatives --resume.",
            code="not_grown",
        )
    return network


def _fill(
    found: _Mined, network: NegativeGan, source: SarPatchSource, params: MineParams, noise: float, progress: Progress
) -> NegativeChecks:
    places = source.places(TRIES * params.count, _SEED)
    progress.start("read true patches", min(len(places), BANK, params.count))
    known = []
    for place in places[: min(BANK, params.count)]:
        known.append(source.sar(place)[0])
        progress.advance()
    limits = params.copy_distance, params.collapse_distance, params.blank_deviation
    checks = NegativeChecks(np.stack(known), *limits)
    progress.start("mine negatives", params.count)
    for number, (place, original, made) in enumerate(_made(places, known, network, source, noise, params.seed)):
        checked = checks.check(made, original, number)
        if checked.reason is None:
            found.add(place, original, made, checked)
            progress.advance()
        progress.check()
        if len(found.rows) == params.count:
            break
    if not found.rows:
        raise ModelError(
            f"none of {sum(checks.rejected.values())} patches that {params.model!r} made is of use: "
            + ", ".join(f"{count} {reason}" for reason, count in checks.rejected.items()),
            "Train the generator longer, or ask for more --noise.",
            code="nothing_accepted",
        )
    return checks


def _made(
    places: List[Place], known: List[np.ndarray], network: NegativeGan, source: SarPatchSource, noise: float, seed: int
) -> Iterator[Tuple[Place, np.ndarray, np.ndarray]]:
    """Place, true patch and what was made of it, (S, S) each in 0..1."""
    generator = torch.Generator().manual_seed(seed)
    device = next(network.parameters()).device
    for first in range(0, len(places), _AT_ONCE):
        some = places[first : first + _AT_ONCE]
        read = [
            known[number] if number < len(known) else source.sar(place)[0] for number, place in enumerate(some, first)
        ]
        originals = torch.from_numpy(np.stack(read)[:, None]).to(device)
        made = network.negatives(originals, noise, generator)[:, 0].cpu().numpy()
        yield from zip(some, read, made)


def _report(
    params: MineParams, network: NegativeGan, noise: float, found: _Mined, checks: NegativeChecks
) -> Dict[str, Any]:
    distances = np.array([row[-2:] for row in found.rows], float)
    true, made = (np.stack(each) for each in zip(*found.looks))
    return {
        "accepted": checks.accepted,
        "asked_for": params.count,
        "rejected": dict(checks.rejected),
        "tried": checks.accepted + sum(checks.rejected.values()),
        "kind": network.settings.kind,
        "noise": noise,
        "patch_px": network.settings.size_px,
        "model": {"name": params.model, "digest": model_digest(find_model(params.model))},
        "distance_to_original": _quartiles(distances[:, 0]),
        "novelty": _quartiles(distances[:, 1]),
        "looks_of_squares": {"generated": equivalent_looks(made**2), "true": equivalent_looks(true**2)},
        "parameters": params.to_mapping(),
        "engine": __version__,
    }


def _quartiles(values: np.ndarray) -> Dict[str, float]:
    shares = {"q25": 0.25, "median": 0.5, "q75": 0.75}
    return {name: round(float(np.quantile(values, share)), 5) for name, share in shares.items()}
