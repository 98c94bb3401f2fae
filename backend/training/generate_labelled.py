"""``generate``: labelled images by a trained conditional generator."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import torch

from .. import __version__
from ..conditional_params import GenerateParams
from ..devices import resolve_device
from ..errors import ModelError
from ..json_ready import json_ready
from ..models.conditional_gan import classes_of, load_conditional
from ..models.registry import find_model, model_digest
from ..outputs.destination import check_out_dir
from ..outputs.png import sheet, write_png
from ..outputs.whole import whole_folder, writing
from ..progress import Progress
from .conditional_recipe import shown
from .labelled.generated_folder import REPORT, SHEET, check_replaceable, write_labelled
from .labelled.image_stack import BandScaling

_AT_ONCE = 64
_SHEET_COLS = 12


def generate(params: GenerateParams, progress: Progress) -> Dict[str, Any]:
    """Write labelled images of noise, the classes in turn.

    ``out`` gets, whole or not at all: a folder a class with PNG (one or three bands of 8 bits) or TIFF images in the
    units of those that were trained on; ``contact_sheet.png``, a row a class; ``report.json``, with what the generator
    was trained on and what was held out of it. ``overwrite`` replaces what an earlier call wrote, and nothing else.

    Returns:
        ``out``, ``count``, ``per_class``, ``kind``, ``size_px``, ``sheet``, ``report``.

    Raises:
        ModelError: no generator of labelled images, or a card that does not say what it must.
        OutputError: see :func:`~backend.outputs.whole.whole_folder`, and
            :func:`~backend.training.labelled.generated_folder.check_replaceable`.
    """
    out = check_out_dir(Path(params.out).expanduser(), params.overwrite)
    progress.start("open model")
    device = resolve_device(params.device).torch_device
    network, model = load_conditional(params.model, device), find_model(params.model)
    names, scaling = classes_of(model.card), BandScaling.from_mapping(model.card.get("scaling"))
    settings, split = network.settings, model.card.get("split")
    if len(names) != settings.classes or len(scaling.low) != settings.bands or not isinstance(split, dict):
        raise ModelError("the model's card and its settings do not fit together", "Train or copy it again.")
    check_replaceable(out, names)
    noise = torch.Generator().manual_seed(params.seed)
    labels = torch.arange(params.count) % settings.classes
    counts = dict.fromkeys(names, 0)
    rows: List[List[np.ndarray]] = [[] for _ in names]
    with whole_folder(out, overwrite=params.overwrite, replaces=(*names, SHEET, REPORT)) as folder:
        progress.start("generate", params.count)
        for part in labels.split(_AT_ONCE):
            for label, image in zip(part.tolist(), network.images(part, noise)):
                write_labelled(folder, names[label], counts[names[label]], image.numpy(), scaling)
                counts[names[label]] += 1
                if len(rows[label]) < _SHEET_COLS:
                    rows[label].append(shown(image[None])[0])
            progress.advance(len(part))
        progress.start("write")
        write_png(folder / SHEET, sheet([np.stack(row) for row in rows if row]))
        report = {
            "count": params.count,
            "per_class": counts,
            "kind": settings.kind,
            "size_px": settings.size_px,
            "model": {"name": params.model, "digest": model_digest(model)},
            "data": model.card.get("data"),
            "split": split,
            "seed": params.seed,
            "engine": __version__,
        }
        text = json.dumps(json_ready(report), indent=2, ensure_ascii=False) + "\n"
        with writing(folder / REPORT):
            (folder / REPORT).write_text(text, encoding="utf-8")
    kept = {name: report[name] for name in ("count", "per_class", "kind", "size_px")}
    return {"out": str(out), **kept, "sheet": str(out / SHEET), "report": str(out / REPORT)}
