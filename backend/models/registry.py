"""Which descriptors there are: ``structural``, which needs no weights, and every trained model found beside this file.

A trained model is a pair of files of one name: ``NAME.safetensors`` with the weights and ``NAME.json``, its card (kind,
settings, training). Nothing here loads tensors: names, shapes and counts stand in the header of the weights.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..config import ModelsParams
from ..errors import ModelError, OutputError, UsageError
from ..progress import Progress

WEIGHTS_DIR = Path(__file__).resolve().parent / "weights"
STRUCTURAL = "structural"
STRUCTURAL_CARD: dict[str, Any] = {
    "kind": "structural",
    "description": "oriented gradient channels, smoothed and normalised, with a stride of 4 px; needs no training",
}
_MAX_HEADER_BYTES = 100_000_000  # the format's own limit


@dataclass(frozen=True)
class Model:
    """One model that can be named with ``--model``."""

    name: str
    card: dict[str, Any]  # content of its JSON file; ``kind`` is always there
    weights_path: Path | None  # None: needs no weights
    card_path: Path | None

    @property
    def kind(self) -> str:
        """What it is: ``structural``, ``encoder`` ..."""
        return str(self.card["kind"])


def list_models(folder: Path | None = None) -> list[Model]:
    """``structural`` and the models of a folder (by default the shipped one), by name.

    Raises:
        ModelError: a model there has no readable card.
    """
    folder = WEIGHTS_DIR if folder is None else folder
    trained = [_read_model(path) for path in sorted(folder.glob("*.safetensors"))] if folder.is_dir() else []
    return [Model(STRUCTURAL, STRUCTURAL_CARD, None, None), *trained]


def find_model(name: str, folder: Path | None = None) -> Model:
    """The model of this name, or at this path: its ``.safetensors``, its ``.json``, or the two without an ending.

    Raises:
        ModelError: there is none; the hint lists those there are.
    """
    folder = WEIGHTS_DIR if folder is None else folder
    if name == STRUCTURAL:
        return Model(STRUCTURAL, STRUCTURAL_CARD, None, None)
    for base in (Path(name).expanduser(), folder / name):
        stem = base.with_suffix("") if base.suffix in (".safetensors", ".json") else base
        weights = stem.parent / (stem.name + ".safetensors")
        if weights.is_file() and name:
            return _read_model(weights)
    known = ", ".join(model.name for model in list_models(folder))
    raise ModelError(
        f"unknown model {name!r}",
        f"Known are: {known}; or give the path of a .safetensors file.",
        code="model_unknown",
    )


def card_weights(model: Model, key: str) -> dict[str, float] | None:
    """A mapping of names to finite numbers in a model's card; ``None`` where the card has no such entry.

    Raises:
        ModelError: the entry is something else.
    """
    value = model.card.get(key)
    if value is None:
        return None
    if not isinstance(value, dict) or not all(_is_number(weight) for weight in value.values()):
        raise ModelError(f"the card of {model.name!r} has no numbers by name under {key!r}", "Mend or export it again.")
    return {str(name): float(weight) for name, weight in value.items()}


def card_number(model: Model, key: str, default: float, low: float, high: float) -> float:
    """A number in a model's card, or ``default`` where the card has no such entry.

    Raises:
        ModelError: the entry is no number between ``low`` and ``high``.
    """
    value = model.card.get(key, default)
    if not _is_number(value) or not low <= value <= high:
        raise ModelError(
            f"the card of {model.name!r} says {key} = {value!r}, which is no number from {low:g} to {high:g}",
            "Mend the card or export the model again.",
        )
    return float(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def model_digest(model: Model) -> str:
    """SHA-256 (hex) over weights and card: the model's identity, wherever its files lie."""
    digest = hashlib.sha256(json.dumps(model.card, sort_keys=True).encode("utf-8"))
    if model.weights_path is not None:
        with open(model.weights_path, "rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()


def tensor_shapes(weights_path: Path) -> dict[str, list[int]]:
    """Name -> shape of every tensor of a safetensors file, from its header alone.

    Raises:
        ModelError: the file cannot be read, is no safetensors file, or is cut short.
    """
    try:
        size_bytes = weights_path.stat().st_size
        with open(weights_path, "rb") as stream:
            header_bytes = int.from_bytes(stream.read(8), "little")
            if not 2 <= header_bytes <= min(_MAX_HEADER_BYTES, size_bytes - 8):
                raise ValueError("its header does not fit")
            header = json.loads(stream.read(header_bytes))
        header.pop("__metadata__", None)
        shapes = {name: [int(side) for side in entry["shape"]] for name, entry in header.items()}
        last = max((int(entry["data_offsets"][1]) for entry in header.values()), default=0)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{str(weights_path)!r} is no safetensors file: {error}", "Export the model again.") from error
    if size_bytes != 8 + header_bytes + last:
        raise ModelError(f"{str(weights_path)!r} is cut short or has bytes to spare", "Copy or export it again.")
    return shapes


def run_models(params: ModelsParams, progress: Progress) -> dict[str, Any]:
    """``models list|show|export``.

    Returns:
        list: ``models``, each with ``name, kind, description, path``; show: one of these with ``digest, parameters,
        tensors, card``; export: ``name, out, files``.

    Raises:
        ModelError: unknown or unreadable model. UsageError: no name, or no folder to export to.
        OutputError: the export would replace files, or cannot be written.
    """
    progress.start("models")
    if params.action == "list":
        return {"models": [_summary(model) for model in list_models()]}
    if params.name is None:
        raise UsageError(f"models {params.action} needs a name", "See sarmatch models list.")
    model = find_model(params.name)
    if params.action == "show":
        return _details(model)
    if params.out is None:
        raise UsageError("models export needs --out", "Name the folder to copy the model to.")
    return {"name": model.name, "out": params.out, "files": _export(model, Path(params.out), params.overwrite)}


def _read_model(weights_path: Path) -> Model:
    card_path = weights_path.with_suffix(".json")
    try:
        card = json.loads(card_path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"the model {str(weights_path)!r} has no readable card {card_path.name!r}: {error}",
            "Keep the two files of a model together.",
        ) from error
    if not isinstance(card, dict) or not isinstance(card.get("kind"), str):
        raise ModelError(f"the card {str(card_path)!r} does not say of what kind the model is", "Export it again.")
    return Model(weights_path.stem, card, weights_path, card_path)


def _summary(model: Model) -> dict[str, Any]:
    return {
        "name": model.name,
        "kind": model.kind,
        "description": str(model.card.get("description", "")),
        "path": None if model.weights_path is None else str(model.weights_path),
    }


def _details(model: Model) -> dict[str, Any]:
    shapes = {} if model.weights_path is None else tensor_shapes(model.weights_path)
    parameters = 0
    for shape in shapes.values():
        count = 1
        for side in shape:
            count *= side
        parameters += count
    return {
        **_summary(model),
        "digest": model_digest(model),
        "parameters": parameters,
        "tensors": shapes,
        "card": model.card,
    }


def _export(model: Model, out: Path, overwrite: bool) -> dict[str, str]:
    """Write weights and card to a folder; each file whole or not at all, the weights last."""
    if out.exists() and not out.is_dir():
        raise OutputError(f"{str(out)!r} is a file, not a folder", "Name a folder.", code="output_not_writable")
    targets = {"card": out / f"{model.name}.json"}
    if model.weights_path is not None:
        tensor_shapes(model.weights_path)  # a damaged model is not passed on
        targets["weights"] = out / f"{model.name}.safetensors"
    for target in targets.values():
        if target.exists() and not overwrite:
            raise OutputError(
                f"{str(target)!r} exists already",
                "Choose another folder, or allow to overwrite (--overwrite).",
                code="output_exists",
            )
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".sarmatch-", dir=out) as partial:
        card = json.dumps(model.card, indent=2, ensure_ascii=False) + "\n"
        (Path(partial) / "card").write_text(card, encoding="utf-8")
        if model.weights_path is not None:
            shutil.copyfile(model.weights_path, Path(partial) / "weights")
        for name, target in targets.items():
            os.replace(Path(partial) / name, target)
    return {name: str(target) for name, target in targets.items()}
