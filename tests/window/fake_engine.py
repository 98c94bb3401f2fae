"""An engine for the window's tests: speaks the protocol, knows the answer from a file, misbehaves on request.

``FAKE_ENGINE_MODE`` chooses: ok, slow, deaf, noise, flood, version, silent, dies, no_torch, memory, starts_not,
refuses, endless.
A ``match`` reads ``<strip>.truth.json`` beside the strip and writes a true result folder through ``backend.outputs``.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from backend import protocol
from backend.affine import Affine
from backend.records import Candidate, GroundControlPoint, MatchResult, PatchMatch, StripLocation

sys.path.insert(0, str(Path(__file__).parent))
import fake_training

MODE = os.environ.get("FAKE_ENGINE_MODE", "ok")
CANCELLED: set[str] = set()


def send(message: protocol.Message) -> None:
    sys.stdout.write(protocol.encode(message))
    sys.stdout.flush()


def square(transform: Affine, col: float, row: float, side: float) -> tuple[tuple[float, float], ...]:
    corners = ((col, row), (col + side, row), (col + side, row + side), (col, row + side))
    return tuple(transform.apply_all(corners))


def made_result(params: dict[str, Any], truth: dict[str, Any]) -> MatchResult:
    transform = Affine(*truth["transform"])
    side, width, height = float(truth["patch_px"]), truth["width_px"], truth["height_px"]
    found = truth.get("found", True)
    matches, candidates, gcps = [], [], []
    for number in range(int(width // side)):
        col = number * side
        center = transform.apply(col + side / 2, side / 2)
        confidence = [0.99, 0.93, 0.97, 0.81, 0.95, 0.6, 0.98, 0.3][number % 8]
        good = found and confidence > 0.5
        footprint = square(transform, col, 0.0, side)
        residual_m = 3.0 + 1.7 * number
        matches.append(
            PatchMatch(
                number, col, 0.0, side, footprint, *center, 0.5 + confidence / 4, confidence, good, residual_m, 1
            )
        )
        for rank in (1, 2, 3):
            shift = Affine.translation((rank - 1) * 900.0, (rank - 1) * -700.0) @ transform
            place = shift.apply(col + side / 2, side / 2)
            candidates.append(
                Candidate(number, *place, square(shift, col, 0.0, side), 0.7 / rank, 4 - rank, rank, confidence / rank)
            )
        gcps.append(
            GroundControlPoint(col + side / 2, side / 2, center[0] + 4.0, center[1] - 3.0, 0.7, 0.4, -0.3, 5.0, good)
        )
    outline = tuple(transform.apply_all(((0, 0), (width, 0), (width, height), (0, height))))
    location = StripLocation(
        accepted=found,
        confidence=0.973 if found else 0.12,
        reason="the patches agree on one place" if found else "Several places fit the strip equally well",
        transform=transform if found else None,
        outline=outline if found else (),
        rmse_m=6.2 if found else None,
        num_inliers=sum(match.accepted for match in matches),
        heading_deg=truth["heading_deg"] if found else None,
        pixel_size_m=truth["pixel_size_m"] if found else None,
    )
    report = {"command": "match", "parameters": params, "versions": {"sarmatch": "0.0-fake"}, "seconds": 1.5}
    reference = params["reference"] or truth["reference"]
    return MatchResult(
        params["sar"], reference, width, height, truth["crs_wkt"], location, tuple(matches), tuple(candidates),
        tuple(gcps), report,
    )  # fmt: skip


def match(request: protocol.Request) -> None:
    from backend.outputs.bundle import write_result

    params = request.params
    truth = json.loads(Path(params["sar"] + ".truth.json").read_text(encoding="utf-8"))
    if truth.get("refused"):
        send(protocol.Failure(request.id, "input_invalid", "that strip is all noise", "Take another one."))
        return
    for stage, units in (("read", 3), ("describe", 6), ("correlate", 9)):
        for done in range(units):
            if request.id in CANCELLED and MODE != "deaf":
                send(protocol.Failure(request.id, "cancelled", "cancelled on request"))
                return
            if MODE == "noise" and done == 1:
                print("Warning: a library prints to the wire", flush=True)
            if MODE == "dies" and stage == "describe" and done == 2:
                print("Traceback: something broke", file=sys.stderr, flush=True)
                os._exit(7)
            send(protocol.Progress(request.id, stage, done, units))
            time.sleep(0.1 if MODE in ("slow", "deaf") else 0.02)
    result = made_result(params, truth)
    files = write_result(result, params["out"], overwrite=params["overwrite"], warp=params["warp"])
    location = result.location
    send(
        protocol.Result(
            request.id,
            {
                "out": params["out"], "accepted": location.accepted, "confidence": location.confidence,
                "reason": location.reason, "rmse_m": location.rmse_m, "num_inliers": location.num_inliers,
                "transform": location.transform.to_list() if location.transform else None,
                "heading_deg": location.heading_deg, "pixel_size_m": location.pixel_size_m,
                "search": "dense", "device": "cpu", "files": files, "seconds": 1.5,
            },
        )
    )  # fmt: skip


def export(request: protocol.Request) -> None:
    source = Path(request.params["result"]) / "matches.geojson"
    Path(request.params["out"]).write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    send(protocol.Result(request.id, {"out": request.params["out"]}))


def report(request: protocol.Request) -> None:
    from backend.errors import SarmatchError
    from backend.outputs.page.write import write_report
    from backend.progress import Progress
    from backend.report_params import ReportParams

    try:
        send(protocol.Result(request.id, write_report(ReportParams(**request.params), Progress())))
    except SarmatchError as error:
        send(protocol.Failure(request.id, error.code, error.message, error.hint))


def refit(request: protocol.Request) -> None:
    """Count what is accepted and move the strip by 10 m, in the same files as the real one."""
    import sqlite3

    folder = Path(request.params["result"])
    with sqlite3.connect(folder / "result.gpkg") as database:
        [(count,)] = database.execute("SELECT count(*) FROM matches WHERE accepted").fetchall()
    if count < 3:
        words = "{} patches are accepted; a fit needs 3".format(count)
        send(protocol.Failure(request.id, "too_few_accepted", words, "Accept more patches."))
        return
    send(protocol.Progress(request.id, "control points", 1, 2))
    time.sleep(0.05)
    strip = json.loads((folder / "strip.geojson").read_text(encoding="utf-8"))
    strip["features"][0]["properties"]["transform"][2] += 10.0
    (folder / "strip.geojson").write_text(json.dumps(strip), encoding="utf-8")
    data = {"out": str(folder), "accepted": True, "rmse_m": 4.2, "num_inliers": 9, "num_accepted": count}
    send(protocol.Result(request.id, {**data, "disagreeing": [3], "moved_m": 10.0}))


def of_points(request: protocol.Request) -> None:
    """Exports and warps of control points are quick enough to be the engine's own."""
    from backend.commands import COMMANDS
    from backend.errors import SarmatchError
    from backend.progress import Progress

    def listen(stage: str, done: int, total: int, message: str) -> None:
        send(protocol.Progress(request.id, stage, done, total))
        if request.id in CANCELLED:
            progress.cancel()
        time.sleep(0.1 if MODE == "slow" else 0.0)

    progress = Progress(listen, min_interval_s=0.0)
    command = COMMANDS[request.command]
    try:
        send(protocol.Result(request.id, dict(command.run(command.params.from_mapping(request.params), progress))))
    except SarmatchError as error:
        send(protocol.Failure(request.id, error.code, error.message, error.hint))


def pairs(request: protocol.Request) -> None:
    out = Path(request.params["out"])
    if not (Path(request.params["result"]) / "result.gpkg").is_file():
        send(
            protocol.Failure(request.id, "result_invalid", "that is no result", "Name a folder that match has written.")
        )
        return
    out.mkdir(parents=True)
    (out / "pairs.csv").write_text("name,place_group\n", encoding="utf-8")
    send(protocol.Result(request.id, {"out": str(out), "accepted": 3, "rejected": 1, "left_out": 0}))


def similar(request: protocol.Request) -> None:
    """Three tiles of 400 m to the east of the place, 1 km apart, in UTM 33."""
    from osgeo import osr

    utm, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    wgs84.ImportFromEPSG(4326)
    for crs in (utm, wgs84):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_wgs84 = osr.CoordinateTransformation(utm, wgs84)
    params = request.params
    numbers = [float(part) for part in (params["at"] or params["extent"] or "501500,5498500").split(",")]
    features = []
    for rank in (1, 2, 3):
        x, y = numbers[0] + 500.0 * rank, numbers[1]
        ring = [(x - 200, y - 200), (x + 200, y - 200), (x + 200, y + 200), (x - 200, y + 200), (x - 200, y - 200)]
        places = [list(place[:2]) for place in to_wgs84.TransformPoints(ring)]
        row = {"rank": rank, "similarity": 0.9 - 0.1 * rank, "center_x": x, "center_y": y, "patch": 0}
        geometry = {"type": "Polygon", "coordinates": [places]}
        features.append({"type": "Feature", "geometry": geometry, "properties": row})
    body = {"type": "FeatureCollection", "features": [] if MODE == "refuses" else features}
    Path(params["out"]).write_text(json.dumps(body), encoding="utf-8")
    data = {"out": params["out"], "count": len(body["features"]), "by": "land", "num_tiles": 99, "similarity": 0.8}
    send(protocol.Result(request.id, {**data, "seconds": 0.2, "asked": params}))


def answer(request: protocol.Request) -> None:
    if MODE == "no_torch":
        send(protocol.Failure(request.id, "engine_incomplete", "torch is not installed", "Install torch."))
    elif request.command == "match":
        match(request)
    elif request.command == "export":
        export(request)
    elif request.command == "report":
        report(request)
    elif request.command == "refit":
        refit(request)
    elif request.command in ("export-gcps", "georeference"):
        of_points(request)
    elif request.command == "index":
        out = Path(request.params["out"])
        out.mkdir(parents=True, exist_ok=True)
        (out / "manifest.json").write_text(json.dumps({"reference": request.params["reference"]}), encoding="utf-8")
        send(protocol.Result(request.id, {"out": str(out)}))
    elif request.command == "pairs":
        pairs(request)
    elif request.command == "similar":
        similar(request)
    elif request.command.startswith("train "):
        try:
            fake_training.train(request, send, lambda: request.id in CANCELLED, MODE)
        except SystemExit:
            os._exit(7)
    else:
        send(protocol.Failure(request.id, "usage", "unknown command {!r}".format(request.command), "Ask for match."))


def main() -> None:
    if MODE == "starts_not":
        print("ModuleNotFoundError: No module named 'numpy'", file=sys.stderr, flush=True)
        sys.exit(1)
    if MODE == "silent":
        time.sleep(60)
    if MODE == "noise":
        print("libgdal says hello on the wrong stream", flush=True)
    if MODE == "flood":
        for number in range(5000):
            print("noise {}".format(number), flush=True)
    version = 99 if MODE == "version" else protocol.PROTOCOL_VERSION
    send(protocol.Hello(version, "0.0-fake", "cpu", ["match", "export"]))
    for line in sys.stdin:
        message = protocol.decode(line)
        if isinstance(message, protocol.Cancel):
            CANCELLED.add(message.id)
        elif isinstance(message, protocol.Request):
            threading.Thread(target=answer, args=(message,), daemon=True).start()


if __name__ == "__main__":
    main()
