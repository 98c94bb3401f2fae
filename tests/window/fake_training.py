"""Training of the window's fake engine: figures that grow, pictures, a checkpoint, and a model without a mind."""

from __future__ import annotations

import json
import struct
import time
import zlib
from pathlib import Path
from typing import Any, Callable

from backend import protocol

STEPS = 12
FREE = (
    *("out", "overwrite", "resume", "steps", "minutes", "device", "workers", "precision", "validate_every"),
    *("patience", "weights_dtype"),
)


def safetensors(path: Path, header: dict[str, Any]) -> None:
    text = json.dumps({"__metadata__": {"sarmatch": json.dumps(header)}}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text)


def picture(path: Path, grey: int) -> None:
    """A PNG of 96 by 32 pixels of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([grey]) * 96 for _ in range(32))
    head = struct.pack(">IIBBBBB", 96, 32, 8, 0, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


def train(
    request: protocol.Request,
    send: Callable[[protocol.Message], None],
    is_cancelled: Callable[[], bool],
    mode: str,
) -> None:
    params, out = request.params, Path(request.params["out"])
    kind = request.command.split()[-1]
    if mode == "refuses":
        send(protocol.Failure(request.id, "data_missing", "'x.tif' does not exist", "Check the path."))
        return
    out.mkdir(parents=True, exist_ok=True)
    metrics = out / "metrics.jsonl"
    first = len([line for line in metrics.read_text().splitlines() if '"loss"' in line]) if params["resume"] else 0
    identity = {name: value for name, value in params.items() if name not in FREE}

    def tell(step: int, values: dict[str, float], images: dict[str, str]) -> None:
        with open(metrics, "a", encoding="utf-8") as stream:
            stream.write(json.dumps({"step": step, **values}) + "\n")
        send(protocol.Metrics(request.id, step, values, images))

    def keep(step: int) -> None:
        state = {"step": step, "seconds": 6.0 * step, "identity": {**identity, "processes": 1}}
        safetensors(out / "checkpoints" / "last.safetensors", {"format": 1, "state": state})
        safetensors(out / (kind + ".safetensors"), {})
        card = {
            "kind": kind,
            "validation": {"figures": {"recall": 0.5 + step / 100, "loss": 1.0 / (step + 1)}, "chosen_by": "recall"},
            "training": {"steps": step, "kept_step": step, "parameters": {**params, "out": None}},
        }
        (out / (kind + ".json")).write_text(json.dumps(card), encoding="utf-8")

    send(protocol.Progress(request.id, "read pairs", 1, 2))
    if not params["resume"] and params.get("initial"):
        tell(0, {"validation_recall": 0.5, "validation_loss": 1.0, "best_recall": 0.5}, {})
    for step in range(first + 1, (100_000 if mode == "endless" else STEPS) + 1):
        send(protocol.Progress(request.id, "training", step, STEPS, "loss"))
        grey = out / "gallery_{:06d}.png".format(step)
        picture(grey, 20 * step % 256)
        tell(step, {"loss": 2.0 / step, "resolution_px": 64.0, "steps_per_s": 3.0}, {"negatives": str(grey)})
        if step % 4 == 0:
            tell(step, {"validation_recall": 0.5 + step / 100, "best_recall": 0.5 + step / 100}, {})
        if mode == "dies" and step == 5:
            raise SystemExit
        time.sleep(0.3 if mode in ("slow", "endless") else 0.02)
        if is_cancelled():
            keep(step)
            send(protocol.Failure(request.id, "cancelled", "cancelled on request"))
            return
    keep(STEPS)
    model = str(out / (kind + ".safetensors"))
    send(protocol.Result(request.id, {"model": model, "steps": STEPS, "outcome": "the model of step 12 does better"}))
