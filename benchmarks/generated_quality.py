"""How good generated hard negatives are, and what their noise does to distance and novelty.

python benchmarks/generated_quality.py --model negatives.safetensors --data SAR.tif,OPTICAL.tif --out build/quality.json

Patches made of one half of the places are compared with the true ones of the other half, and so are the true ones of
the first half: once with halves drawn at random, once with a western and an eastern half.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.descriptors.descriptor import load_descriptor
from backend.errors import SarmatchError
from backend.evaluation.generated_quality import (
    Features,
    descriptor_features,
    generated_quality,
    halves_by_place,
    network_features,
)
from backend.models.negative_gan import NegativeGan, load_negatives
from backend.negatives_params import DEFAULT_NOISE
from backend.rasters.patch_statistics import nearest_distance, patch_distance, unit_patches
from backend.training.negatives_source import SarPatchSource
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.pair_source import Region
from benchmarks.document import replace_part
from benchmarks.table import imagery, markdown, write_json

CPU = torch.device("cpu")
SEED = 20_183
DISTANCE_PATCHES = 200


def main() -> int:
    """Judge each generator, print the tables, write the JSON and the document's part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", nargs="+", required=True, help="generators, each NAME=PATH or a path")
    pair = f"{imagery('california_west_sar_vh.tif')},{imagery('california_west_optical.tif')}"
    parser.add_argument("--data", default=pair, help="pairs that no generator has seen")
    parser.add_argument("--samples", type=int, default=1000, help="patches of each half")
    parser.add_argument("--noise", type=float, nargs="+", default=[0.0, 0.25, 0.5, 1.0, 1.5, 2.0])
    parser.add_argument("--descriptor", default="encoder", help="whose features the Fréchet distance is of")
    parser.add_argument("--network", help="TorchScript file of another network for it, such as Inception")
    parser.add_argument("--out", default="build/benchmarks/generated_quality.json")
    parser.add_argument("--document", help="Markdown file with places for quality and noise")
    args = parser.parse_args()
    try:
        if args.network:
            features, name = network_features(args.network, CPU), Path(args.network).name
        else:
            features, name = descriptor_features(load_descriptor(args.descriptor), CPU), f"descriptor {args.descriptor}"
        rows, noises = [], []
        for entry in args.model:
            label, _, path = entry.rpartition("=")
            network = load_negatives(path, CPU)
            label = label or Path(path).parent.name
            source, real, halves = real_patches(args.data, network.settings.size_px, 2 * args.samples)
            rows += quality_rows(label, network, real, halves, features)
            noises += noise_rows(label, network, real, args.noise)
        text, noise_text = quality_table(rows), noise_table(noises)
        print(f"{text}\n\n{noise_text}\n\nFréchet distance of features of: {name}")
        write_json(args.out, [*rows, *noises], data=args.data, features=name, samples=args.samples)
        if args.document:
            replace_part(args.document, "quality", text)
            replace_part(args.document, "noise", noise_text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def real_patches(data: str, size_px: int, count: int) -> "tuple[SarPatchSource, np.ndarray, Dict[str, Any]]":
    """Where patches come from, ``count`` of them (N, S, S), and two ways to halve them: (N,) bool each."""
    scenes = [scene for pairs in open_pairs(data) for scene in pairs.scenes]
    source = SarPatchSource([Region(each, np.ones(each.coverage().shape, bool)) for each in scenes], size_px, 1, SEED)
    places = source.places(count, SEED)[: count // 2 * 2]
    places = places[: len(places) // 2 * 2]
    real = np.stack([source.sar(place)[0] for place in places])
    scene, col = (np.array(each) for each in zip(*((place.scene_index, place.col_px) for place in places)))
    return source, real, {"random": np.arange(len(real)) < len(real) // 2, "west, east": halves_by_place(scene, col)[0]}


def made(network: NegativeGan, real: np.ndarray, noise: float, seed: int = SEED) -> np.ndarray:
    """(N, S, S) negatives of (N, S, S) patches."""
    generator, found = torch.Generator().manual_seed(seed), []
    for first in range(0, len(real), 32):
        found.append(
            network.negatives(torch.from_numpy(real[first : first + 32, None]), noise, generator)[:, 0].numpy()
        )
    return np.concatenate(found)


def quality_rows(
    label: str, network: NegativeGan, real: np.ndarray, halves: Dict[str, np.ndarray], features: Features
) -> List[Dict[str, Any]]:
    """A row for each way to halve the real patches."""
    noise = DEFAULT_NOISE[network.settings.kind]
    rows = []
    for name, is_given in halves.items():
        started_s = time.process_time()
        negatives = made(network, real[is_given], noise)
        seconds = (time.process_time() - started_s) / len(negatives)
        found = generated_quality(negatives, real[is_given], real[~is_given], features).to_mapping()
        facts = {"generator": label, "kind": network.settings.kind, "patch_px": network.settings.size_px}
        rows.append({**facts, "noise": noise, "halves": name, "cpu_seconds_per_patch": seconds, **found})
    return rows


def noise_rows(label: str, network: NegativeGan, real: np.ndarray, noises: List[float]) -> List[Dict[str, Any]]:
    """A row for each noise: how far the negatives are from their original, from others, from one another."""
    given, others = real[:DISTANCE_PATCHES], unit_patches(real[DISTANCE_PATCHES:])
    original = unit_patches(given)
    rows = []
    for noise in noises:
        draws = [unit_patches(made(network, given, noise, seed)) for seed in (1, 2)]
        rows.append(
            {
                "generator": label,
                "noise": noise,
                "distance_to_original": float(np.median(patch_distance(draws[0], original))),
                "novelty": float(np.median(nearest_distance(draws[0], others))),
                "draws_distance": float(np.median(patch_distance(*draws))),
                "nearer_to_another": float(
                    (nearest_distance(draws[0], others) < patch_distance(draws[0], original)).mean()
                ),
            }
        )
    real_novelty = float(np.median(nearest_distance(original, others)))
    rows.append({"generator": "real patches", "noise": None, "novelty": real_novelty})
    return rows


def quality_table(rows: List[Dict[str, Any]]) -> str:
    """Figures of the generated patches, those of the real halves in brackets."""
    head = ["generator", "px", "halves", "texture", "histogram", "looks", "Fréchet", "nearest two", "nearest real"]
    return markdown(
        head,
        [
            [
                row["generator"],
                str(row["patch_px"]),
                row["halves"],
                f"{row['texture']:.3f} ({row['real_texture']:.3f}): {row['texture_ratio']:.1f} ×",
                f"{row['histogram']:.4f} ({row['real_histogram']:.4f}): {row['histogram_ratio']:.1f} ×",
                f"{row['looks']:.1f} ({row['real_looks']:.1f})",
                f"{row['frechet']:.3f} ({row['real_frechet']:.3f})",
                f"{row['nearest']:.3f} ({row['real_nearest']:.3f})",
                f"{row['copied']:.3f}",
            ]
            for row in rows
        ],
    )


def noise_table(rows: List[Dict[str, Any]]) -> str:
    """Medians of the distances (1 - correlation)."""

    def shown(row: Dict[str, Any], name: str) -> str:
        return f"{row[name]:.2f}" if row.get(name) is not None else "-"

    names = ("noise", "distance_to_original", "novelty", "draws_distance", "nearer_to_another")
    head = ["generator", "noise", "to the original", "to the nearest other", "between two draws", "nearer to another"]
    return markdown(head, [[row["generator"], *(shown(row, name) for name in names)] for row in rows])


if __name__ == "__main__":
    sys.exit(main())
