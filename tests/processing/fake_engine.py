"""An engine without a mind: speaks the worker's protocol, notes what it was asked, writes small but true files.

``FAKE_ENGINE_BEHAVIOUR``: ``answer``; ``absent`` (the strip is not there); ``refuse`` (a known failure); ``refuse one``
(of strips called bad); ``wait`` (works until it is cancelled); ``die`` (ends in the middle of a request).
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from backend import protocol

BEHAVIOUR = os.environ.get("FAKE_ENGINE_BEHAVIOUR", "answer")


def say(message: protocol.Message) -> None:
    sys.stdout.write(protocol.encode(message))
    sys.stdout.flush()


def main() -> None:
    say(protocol.Hello(protocol.PROTOCOL_VERSION, "0.0-test", "cpu", ["match", "index", "simulate", "export-gcps"]))
    cancelled = threading.Event()
    for line in sys.stdin:
        message = protocol.decode(line)
        if isinstance(message, protocol.Cancel):
            cancelled.set()
        elif isinstance(message, protocol.Request):
            threading.Thread(target=handle, args=(message, cancelled), daemon=True).start()


def handle(request: protocol.Request, cancelled: threading.Event) -> None:
    with open(os.environ["FAKE_ENGINE_LOG"], "a", encoding="utf-8") as log:
        log.write(json.dumps({"command": request.command, "params": request.params, "pid": os.getpid()}) + "\n")
    say(protocol.Progress(request.id, "read_inputs", 1, 4))
    if BEHAVIOUR == "die":
        os._exit(3)
    if BEHAVIOUR == "wait":
        cancelled.wait()
        if request.command.startswith("train "):
            answer_train(request.command, request.params)
        say(protocol.Failure(request.id, "cancelled", "cancelled on request"))
    elif BEHAVIOUR == "refuse" or (BEHAVIOUR == "refuse one" and "bad" in str(request.params.get("sar"))):
        say(protocol.Failure(request.id, "input_invalid", "strip.png has no pixel", "Give --sar-pixel-size-m."))
    else:
        say(protocol.Progress(request.id, "search", 4, 4))
        if request.command.startswith("train "):
            say(protocol.Metrics(request.id, 10, {"loss": 0.5}))
            say(protocol.Metrics(request.id, 10, {"validation_recall": 0.61}))
            say(protocol.Result(request.id, answer_train(request.command, request.params)))
        else:
            say(protocol.Result(request.id, ANSWERS[request.command](request.params)))


def answer_match(params: dict[str, Any]) -> dict[str, Any]:
    out = Path(params["out"])
    out.mkdir(parents=True, exist_ok=True)
    accepted = BEHAVIOUR != "absent"
    write_package(out / "result.gpkg")
    for name in ("gcps.points", "report.json"):
        (out / name).write_text("{}", encoding="utf-8")
    return {
        "out": str(out),
        "accepted": accepted,
        "confidence": 0.93 if accepted else 0.04,
        "reason": "5 patches agree." if accepted else "The best places are no better than chance.",
        "rmse_m": 6.25 if accepted else None,
        "num_inliers": 5 if accepted else 0,
        "files": {name: str(out / name) for name in ("result.gpkg", "gcps.points", "report.json")},
    }


def write_package(path: Path) -> None:
    from osgeo import ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    square = "POLYGON ((500100 5500100, 500200 5500100, 500200 5500200, 500100 5500200, 500100 5500100))"
    for name in ("matches", "candidates", "strip", "gcps"):
        kind, text = (ogr.wkbPoint, "POINT (500150 5500150)") if name == "gcps" else (ogr.wkbPolygon, square)
        layer = package.CreateLayer(name, crs, kind)
        layer.CreateField(ogr.FieldDefn("confidence", ogr.OFTReal))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("confidence", 0.9)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)


def answer_index(params: dict[str, Any]) -> dict[str, Any]:
    Path(params["out"]).mkdir(parents=True, exist_ok=True)
    (Path(params["out"]) / "manifest.json").write_text("{}", encoding="utf-8")
    return {"out": params["out"]}


def answer_simulate(params: dict[str, Any]) -> dict[str, Any]:
    Path(params["out"]).mkdir(parents=True, exist_ok=True)
    return {"out": params["out"]}


def answer_export(params: dict[str, Any]) -> dict[str, Any]:
    Path(params["out"]).write_text("points", encoding="utf-8")
    return {"out": params["out"], "count": 5}


def answer_georeference(params: dict[str, Any]) -> dict[str, Any]:
    Path(params["out"]).write_bytes(b"")
    return {"out": params["out"], "num_fit": 9, "num_check": 0, "rmse_m": 4.5, "check_rmse_m": None}


def answer_train(command: str, params: dict[str, Any]) -> dict[str, Any]:
    kind = command.split()[-1]
    out = Path(params["out"])
    out.mkdir(parents=True, exist_ok=True)
    (out / (kind + ".safetensors")).write_bytes(b"")
    card = {"kind": kind, "validation": {"figures": {"recall": 0.61}, "chosen_by": "recall"}}
    (out / (kind + ".json")).write_text(json.dumps(card), encoding="utf-8")
    model = str(out / (kind + ".safetensors"))
    return {"model": model, "card": str(out / (kind + ".json")), "best": 0.61, "steps": 20, "outcome": "it is better"}


def answer_mine(params: dict[str, Any]) -> dict[str, Any]:
    return {"out": params["out"], "accepted": params["count"], "rejected": {"blank": 1, "copies": 2}}


def answer_similar(params: dict[str, Any]) -> dict[str, Any]:
    Path(params["out"]).write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    return {"out": params["out"], "count": 7, "by": "land", "similarity": 0.81}


ANSWERS = {
    "similar": answer_similar,
    "mine": answer_mine,
    "evaluate location": lambda params: {"recall": 0.75, "trials": params["trials"]},
    "match": answer_match,
    "index": answer_index,
    "simulate": answer_simulate,
    "export-gcps": answer_export,
    "georeference": answer_georeference,
}

if __name__ == "__main__":
    main()
