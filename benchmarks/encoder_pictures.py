"""Pictures of what the encoder learned: where its vectors lie by modality, and what it finds for a SAR patch.

    python benchmarks/encoder_pictures.py --model ENCODER.safetensors --out docs/images

Writes ``encoder_features.png`` (pooled vectors of SAR and optical patches of the same places in the plane of their
first two principal components) and ``encoder_gallery_64.png``, ``encoder_gallery_128.png`` (a query, and the first five
optical patches). The figures go to ``--record`` as JSON. Needs matplotlib; only small patches of the imagery are shown.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from backend.descriptors.dense_map import describe_image
from backend.descriptors.face import MODALITIES, Descriptor
from backend.devices import resolve_device
from backend.errors import InputError, SarmatchError
from backend.evaluation.methods import METHODS, method_descriptor, model_of
from backend.evaluation.patch_rankers import model_card, optical_image
from backend.evaluation.patch_to_patch import check_training
from backend.progress import Progress
from backend.rasters.tiles import Window
from backend.retrieval.embeddings import embed_patches
from benchmarks.document import replace_part
from benchmarks.modality_gap import ModalityGap, modality_gap
from benchmarks.picture_drawing import Answer, GalleryRow, draw_features, draw_gallery, matplotlib_missing
from benchmarks.table import imagery, markdown, write_json
from benchmarks.whole_raster import WholeRaster

ANSWERS = 5
GALLERY_PX = (64, 128)
FEATURE_PX = 128

Pair = Tuple[np.ndarray, np.ndarray]
"""Vectors (N, D) of SAR and optical."""

Gap = Tuple[str, str, ModalityGap]
"""Descriptor, kind of vector, and what was found."""


def main() -> int:
    """Measure, draw, and print the figures."""
    args = parser().parse_args()
    try:
        if matplotlib_missing():
            raise InputError("matplotlib is missing", "Install it (pip install sarmatch[bench]).", "plots_missing")
        return draw_all(args)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code


def parser() -> argparse.ArgumentParser:
    """What the script is told."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--model", help="name or path of the encoder; the shipped one when not given")
    made.add_argument("--method", default="encoder", choices=list(METHODS), help="whose answers the galleries show")
    made.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    made.add_argument("--optical", default=imagery("california_west_optical.tif"))
    made.add_argument("--places", type=int, default=600, help="places of the picture of features")
    made.add_argument("--rows", type=int, default=5, help="queries of each gallery")
    made.add_argument("--device", default="auto")
    made.add_argument("--seed", type=int, default=1, help="draws places and queries; not those of encoder.py")
    made.add_argument("--out", default="build/benchmarks/pictures", help="folder of the pictures")
    made.add_argument("--record", default="build/benchmarks/encoder_pictures.json")
    made.add_argument("--document", help="Markdown file whose part 'pictures' the table and the pictures replace")
    return made


def draw_all(args: argparse.Namespace) -> int:
    """All pictures; see the module."""
    device = resolve_device(args.device).torch_device
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    if args.method.startswith("encoder"):
        check_training(model_card(args.model or "encoder"), [args.sar, args.optical], "arbitrary")
    raster = WholeRaster(args.sar, args.optical, max(args.places, args.rows), args.seed, device)
    by_method: List[List[Gap]] = []
    for method in ("structural", args.method):
        descriptor = method_descriptor(method, model_of(method, args.model))
        vectors, blocks = place_vectors(raster, descriptor, args.places)
        by_method.append(
            [(method, kind, modality_gap(sar, optical, blocks, args.seed)) for kind, (sar, optical) in vectors.items()]
        )
    gaps = [gap for of_one_kind in zip(*by_method) for gap in of_one_kind]
    draw_features(gaps, out / "encoder_features.png")
    records: List[Dict[str, Any]] = [
        {"picture": "features", "method": name, "vectors": kind, **gap.figures()} for name, kind, gap in gaps
    ]
    for px in GALLERY_PX:
        rows = gallery(raster, descriptor, px, args.rows)
        draw_gallery(rows, px, out / f"encoder_gallery_{px}.png")
        records.append({"picture": f"gallery {px} px", "metres": [[a.distance_m for a in row.answers] for row in rows]})
    table = features_table(gaps)
    print(table)
    write_json(args.record, records, benchmark="encoder_pictures", parameters=vars(args))
    if args.document:
        replace_part(args.document, "pictures", document_text(table, out, Path(args.document)))
    return 0


def place_vectors(raster: WholeRaster, descriptor: Descriptor, count: int) -> Tuple[Dict[str, Pair], np.ndarray]:
    """Vectors of SAR and optical patches of the same places, each patch described from its own pixels.

    Components that are always 0 in one modality are left out, since no cosine sees them, and the rest has length 1: a
    descriptor that marks its modality there would look as if it parted them.

    Returns:
        Kind of vector -> both clouds (N, D); ``patches``: pooled as the tiles of an index, ``cells``: the descriptor in
        the middle of each patch. The neighbourhood (N,) of each place.
    """
    windows = raster.queries(FEATURE_PX, "arbitrary")[:count]
    found: Dict[str, List[List[np.ndarray]]] = {"patches": [[], []], "cells": [[], []]}
    for window in windows:
        images = raster.pair.sar_image(window), optical_image(raster.pair, window)
        for side, (modality, (image, valid)) in enumerate(zip(MODALITIES, images)):
            values, cells = describe_image(descriptor, image, valid, modality, raster.device)
            found["patches"][side].append(embed_patches(values[None], cells[None])[0].cpu().numpy())
            found["cells"][side].append(values[:, values.shape[1] // 2, values.shape[2] // 2].cpu().numpy())
    return {kind: _shared(np.stack(sar), np.stack(optical)) for kind, (sar, optical) in found.items()}, raster.blocks(
        windows
    )


def _shared(sar: np.ndarray, optical: np.ndarray) -> Pair:
    shared = np.any(sar, axis=0) & np.any(optical, axis=0)
    return unit(sar[:, shared]), unit(optical[:, shared])


def unit(vectors: np.ndarray) -> np.ndarray:
    """(N, D) scaled to length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(min=1e-8)


def gallery(raster: WholeRaster, descriptor: Descriptor, patch_px: int, count: int) -> List[GalleryRow]:
    """Queries with their first answers, over all placements of the whole raster."""
    windows = raster.queries(patch_px, "arbitrary")[:count]
    search = raster.search(descriptor, patch_px)
    images, masks = zip(*(raster.pair.sar_image(window) for window in windows))
    peaks = search.find(images, masks, ANSWERS, Progress())
    rows, cols, similarity, found = (
        part.cpu().numpy() for part in (peaks.row, peaks.col, peaks.similarity, peaks.found)
    )
    made = []
    for number, window in enumerate(windows):
        answers = []
        for k in np.flatnonzero(found[number]).tolist():
            row, col = rows[number, k] * search.stride_px, cols[number, k] * search.stride_px
            away_m = float(np.hypot(row - window.row_off, col - window.col_off)) * raster.pair.metres_per_px
            at = Window(round(float(col)), round(float(row)), patch_px, patch_px)
            image, _ = optical_image(raster.pair, at)
            answers.append(Answer(image, float(similarity[number, k]), away_m))
        truth, _ = optical_image(raster.pair, window)
        made.append(GalleryRow(images[number], truth, answers, patch_px * raster.pair.metres_per_px))
    return made


def features_table(gaps: Sequence[Gap]) -> str:
    """How far apart the modalities lie, by descriptor and kind of vector."""
    head = [
        "vectors",
        "descriptor",
        "Wasserstein distance",
        "of exchanged modalities",
        "modality told by a linear classifier",
    ]
    body = [
        [
            *(kind, name, f"{gap.wasserstein:.4f}", f"{gap.wasserstein_by_chance:.4f}"),
            f"{100 * gap.classifier_accuracy:.1f} %",
        ]
        for name, kind, gap in gaps
    ]
    return markdown(head, body)


def document_text(table: str, pictures: Path, document: Path) -> str:
    """The table, and the pictures as a document of another folder shows them."""
    folder = os.path.relpath(pictures, document.parent).replace(os.sep, "/")
    shown = [
        f"![SAR and optical vectors in the plane of their first components]({folder}/encoder_features.png)",
        *(f"![SAR patches of {px} px and the first answers]({folder}/encoder_gallery_{px}.png)" for px in GALLERY_PX),
    ]
    return "\n\n".join([table, *shown])


if __name__ == "__main__":
    sys.exit(main())
