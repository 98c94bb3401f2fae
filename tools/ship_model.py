"""Put a trained encoder or re-ranker into the plugin: ``backend/models/weights/NAME.safetensors`` and its card.

    python tools/ship_model.py RUN/encoder.safetensors --confidence CALIBRATED.json --results RESULTS.json
    python tools/ship_model.py RUN/reranker.safetensors --results RESULTS.json

The card is that of the training run with folders of this machine taken out of the names of its data, the sources and
terms of the data, the fit of the confidence (a card that ``benchmarks/fit_confidence.py --card`` wrote into), and what
was measured. Weights of an encoder are kept in half precision.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Dict, Optional

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

WEIGHTS = ROOT / "backend" / "models" / "weights"
MAX_BYTES = {"encoder": 8_000_000, "reranker": 200_000}
DTYPES = {"encoder": "float16", "reranker": "float32"}

SOURCES = (
    (
        "california",
        (
            "Sentinel-1 VH and Sentinel-2 mosaics of greater Los Angeles, from VolkovVl/Optical-SAR-dataset; modified "
            "Copernicus Sentinel data; its terms allow redistribution and modification"
        ),
    ),
    (
        "sen12_scenes",
        (
            "a sample of SEN1-2 (Schmitt, Hughes, Zhu 2018, doi 10.5194/isprs-annals-IV-1-141-2018), CC BY, by way of "
            "JessieZ96/SAR-to-Optical; modified Copernicus Sentinel data"
        ),
    ),
)
"""A word in the names of the data, and where data of that name come from."""

LICENSE = "GPL-2.0-or-later, as the plugin; trained on the data named under sources, under their terms"


def main() -> int:
    """Write weights and card; say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="the .safetensors file of a run of sarmatch train encoder|reranker")
    parser.add_argument("--name", help="its kind when not given")
    parser.add_argument(
        "--confidence", type=Path, help="a card with the keys confidence and confidence_with_structural"
    )
    parser.add_argument("--confidence-note", default="", help="on what model and imagery the confidence was fitted")
    parser.add_argument("--results", type=Path, help="JSON object of what was measured, for the card")
    args = parser.parse_args()
    card = json.loads(args.model.with_suffix(".json").read_text(encoding="utf-8"))
    results = None if args.results is None else json.loads(args.results.read_text(encoding="utf-8"))
    fitted = {} if args.confidence is None else json.loads(args.confidence.read_text(encoding="utf-8"))
    shipped = shipped_card(card, fitted, args.confidence_note, results)
    kind = card["kind"]
    if kind not in MAX_BYTES:
        print(f"models of kind {kind!r} do not ship", file=sys.stderr)
        return 1
    name = args.name or kind
    size = _write(args.model, name, kind, shipped)
    print(f"{name}: {size / 1e3:.0f} kB of weights in {WEIGHTS.relative_to(ROOT)}")
    return 0 if size <= MAX_BYTES[kind] else 1


def shipped_card(
    card: Dict[str, Any], fitted: Dict[str, Any], note: str = "", results: Optional[Dict[str, Any]] = None
) -> Dict[str, Any]:
    """The card as it ships.

    Args:
        card: of the training run.
        fitted: a card that holds the fit of the confidence.
        note: on what it was fitted.
        results: what was measured.
    """
    shipped = without_folders(card)
    words = json.dumps(shipped["data"])
    shipped["sources"] = [text for word, text in SOURCES if word in words]
    shipped["license"] = LICENSE
    for key in ("confidence", "confidence_with_structural"):
        if key in fitted:
            shipped[key] = fitted[key]
    if note:
        shipped["confidence_note"] = note
    if results is not None:
        shipped["results"] = results
    for key in ("device", "resume", "overwrite", "out"):
        shipped.get("training", {}).get("parameters", {}).pop(key, None)
    return shipped


def without_folders(value: Any) -> Any:
    """The same with every path, also in lists joined by commas and semicolons, cut to its last name."""
    if isinstance(value, dict):
        return {key: without_folders(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [without_folders(entry) for entry in value]
    if isinstance(value, str) and " " not in value:
        groups = [[Path(name).name for name in group.split(",")] for group in value.split(";")]
        return ";".join(",".join(names) for names in groups)
    return value


def _network(kind: str, settings: Dict[str, Any]) -> Any:
    if kind == "reranker":
        from backend.reranking.network import RerankerNetwork, RerankerSettings

        return RerankerNetwork(RerankerSettings.from_mapping(settings))
    from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings

    return EncoderNetwork(EncoderSettings.from_mapping(settings))


def _write(model: Path, name: str, kind: str, card: Dict[str, Any]) -> int:
    from safetensors.torch import load_file

    from backend.training.model_files import write_model

    network = _network(kind, card["settings"])
    network.load_state_dict({key: tensor.float() for key, tensor in load_file(model).items()})
    WEIGHTS.mkdir(parents=True, exist_ok=True)
    path = WEIGHTS / f"{name}.safetensors"
    kept = {key: value for key, value in card.items() if key != "weights"}
    write_model(path, network, kind, kept, weights_dtype=DTYPES[kind])
    # write_model states the licence of any model; this one's sources are known.
    written = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    # A digest beside the file that it is the digest of protects nothing, and looks like a secret to scanners.
    written["weights"].pop("sha256")
    text = json.dumps({**written, "license": LICENSE}, indent=2, ensure_ascii=False) + "\n"
    path.with_suffix(".json").write_text(text, encoding="utf-8")
    return path.stat().st_size


if __name__ == "__main__":
    sys.exit(main())
