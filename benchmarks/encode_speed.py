"""How fast a raster is described from its file, and how much of the bare network's speed that keeps.

    python benchmarks/encode_speed.py --modality optical --model NAME --out build/benchmarks/encode_speed.json

End to end: blocks are read, normalised, described and stored in a memory-mapped file; counted are valid pixels of the
raster, each once. Bare: the same descriptor on tensors in memory, all of whose pixels count. The ratio of the two holds
everything that is lost: margins of blocks, pixels without data, reading and storing. Beside it stands the ratio to the
time the descriptor alone takes for the very blocks of that raster and the parts of them that are kept.

The rounds of the three are interleaved and ratios are taken within a round, so that a busy machine slows all alike;
medians are reported.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.descriptors.block_reader import Radiometry, read_blocks
from backend.descriptors.dense_map import block_side_px, describe_raster, places
from backend.descriptors.descriptor import load_descriptor
from backend.descriptors.encoder import EncoderDescriptor
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.descriptors.face import Descriptor, describe_inner
from backend.descriptors.reused_memory import reused_memory
from backend.devices import resolve_device
from backend.errors import SarmatchError
from backend.progress import Progress
from backend.rasters.grid import WorkingGrid, open_on_grid, working_grid
from backend.rasters.radiometry import fit_optical, fit_sar
from backend.rasters.raster import Raster, open_raster
from backend.rasters.tiles import Window, iter_blocks
from benchmarks.table import imagery, markdown, write_json

DEFAULTS = {"sar": "california_west_sar_vh.tif", "optical": "california_west_optical.tif"}
BARE_PX = 1024
"""Side of the tensors in memory."""


def main() -> int:
    """Measure on each device, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raster", help="file; development imagery of the modality when not given")
    parser.add_argument("--modality", nargs="+", default=["optical", "sar"], choices=["optical", "sar"])
    parser.add_argument("--model", help="name or path, or structural; an untrained network of the shipped size if not")
    parser.add_argument("--size-px", type=int, help="only the middle of the raster, a square of this side")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--devices", nargs="+", help="cpu, cuda; all there are when not given")
    parser.add_argument("--out", default="build/benchmarks/encode_speed.json")
    args = parser.parse_args()
    devices = args.devices or ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    rows: List[Dict[str, Any]] = []
    try:
        descriptor = untrained() if args.model is None else load_descriptor(args.model)
        for modality in args.modality:
            path = args.raster or imagery(DEFAULTS[modality])
            with open_raster(path) as raster:
                grid = middle(working_grid(raster), args.size_px)
            for name in devices:
                device = resolve_device(name).torch_device
                rows.append(measure(path, grid, descriptor, modality, device, args.rounds))
                print(table(rows[-1:]), flush=True)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print("\n" + table(rows))
    write_json(args.out, rows, benchmark="encode_speed", descriptor=descriptor.name, digest=descriptor.digest)
    return 0


def untrained() -> Descriptor:
    """The shipped network's size with weights of the beginning: as fast as any."""
    torch.manual_seed(0)
    return EncoderDescriptor(EncoderNetwork(EncoderSettings.small()), "untrained")


def middle(grid: WorkingGrid, size_px: Optional[int]) -> WorkingGrid:
    """The grid, or a square in its middle."""
    if size_px is None:
        return grid
    width, height = min(size_px, grid.width_px), min(size_px, grid.height_px)
    return grid.crop(Window((grid.width_px - width) // 2, (grid.height_px - height) // 2, width, height))


def measure(
    path: str, grid: WorkingGrid, descriptor: Descriptor, modality: str, device: torch.device, rounds: int
) -> Dict[str, Any]:
    """Medians over the rounds for one raster on one device."""
    with open_on_grid(path, grid) as raster, tempfile.TemporaryDirectory() as folder, reused_memory():
        radiometry = fit_optical(raster) if modality == "optical" else fit_sar(raster)
        valid_px = int(raster.valid_fraction(raster.window) * raster.width_px * raster.height_px)
        stored = storage(Path(folder), raster, descriptor)
        blocks = blocks_in_memory(raster, radiometry, descriptor, device)
        bands = 3 if modality == "optical" else 1
        image, mask = torch.rand(1, bands, BARE_PX, BARE_PX).to(device), torch.ones(1, 1, BARE_PX, BARE_PX).to(device)

        def whole() -> None:
            describe_raster(raster, radiometry, descriptor, modality, device, Progress(), *stored)

        def bare() -> None:
            with torch.inference_mode():
                descriptor.describe(image, mask, modality)

        def bare_blocks() -> None:
            with torch.inference_mode():
                for block_image, block_mask, inner in blocks:
                    describe_inner(descriptor, block_image, block_mask, modality, inner)

        for warm in (bare, bare_blocks, whole):
            warm()
        repeats = max(1, round(valid_px / BARE_PX**2))
        ends, bares, parts = [], [], []
        for _ in range(rounds):
            before = [seconds(bare, device) for _ in range(-(-repeats // 2))]
            ends.append(valid_px / seconds(whole, device) / 1e6)
            after = [seconds(bare, device) for _ in range(-(-repeats // 2))]
            bares.append(BARE_PX**2 / statistics.mean(before + after) / 1e6)
            parts.append(valid_px / seconds(bare_blocks, device) / 1e6)
    described_px = sum(block_mask.numel() for _, block_mask, _ in blocks)
    return {
        "modality": modality,
        "device": str(device),
        "raster": path,
        "valid_px": valid_px,
        "described_px": described_px,
        "block_px": block_side_px(descriptor.margin_px),
        "margin_px": descriptor.margin_px,
        "end_to_end_mpx_s": statistics.median(ends),
        "bare_mpx_s": statistics.median(bares),
        "ratio": statistics.median(end / bare for end, bare in zip(ends, bares)),
        "ratio_to_own_blocks": statistics.median(end / part for end, part in zip(ends, parts)),
        "rounds": [{"end_to_end": e, "bare": b, "own_blocks": p} for e, b, p in zip(ends, bares, parts)],
    }


def storage(folder: Path, raster: Raster, descriptor: Descriptor) -> "tuple[np.ndarray, np.ndarray]":
    """Memory-mapped arrays for the map, as an index has them."""
    stride = descriptor.stride_px
    shape = (-(-raster.height_px // stride), -(-raster.width_px // stride))
    values = np.lib.format.open_memmap(
        folder / "values.npy", mode="w+", dtype=np.float16, shape=(descriptor.channels, *shape)
    )
    return values, np.lib.format.open_memmap(folder / "valid.npy", mode="w+", dtype=bool, shape=shape)


def blocks_in_memory(
    raster: Raster, radiometry: Radiometry, descriptor: Descriptor, device: torch.device
) -> "List[tuple[torch.Tensor, torch.Tensor, Window]]":
    """What describing the raster hands to the descriptor: image and validity, on the device, and the part wanted."""
    side = block_side_px(descriptor.margin_px)
    blocks = list(enumerate(iter_blocks(raster.width_px, raster.height_px, side, descriptor.margin_px)))
    reading = read_blocks(raster, radiometry, blocks, descriptor.stride_px, False)
    pieces = [piece for item in reading for piece in item.pieces]
    stride_px = descriptor.stride_px
    return [
        (piece.image.to(device)[None], piece.valid.to(device)[None], places(piece, stride_px)[1]) for piece in pieces
    ]


def seconds(work: Callable[[], None], device: torch.device) -> float:
    """Of one call, waiting for the GPU."""
    started = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - started


def table(rows: List[Dict[str, Any]]) -> str:
    """One line a modality and device."""
    head = ["modality", "device", "valid Mpx", "end to end Mpx/s", "bare Mpx/s", "ratio", "ratio to own blocks"]
    head.insert(3, "described Mpx")
    lines = [
        [
            row["modality"],
            row["device"],
            f"{row['valid_px'] / 1e6:.1f}",
            f"{row['described_px'] / 1e6:.1f}",
            f"{row['end_to_end_mpx_s']:.2f}",
            f"{row['bare_mpx_s']:.2f}",
            f"{row['ratio']:.2f}",
            f"{row['ratio_to_own_blocks']:.2f}",
        ]
        for row in rows
    ]
    return markdown(head, lines)


if __name__ == "__main__":
    sys.exit(main())
