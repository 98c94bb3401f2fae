"""A map server of the tests on loopback: XYZ tiles, WMS and WMTS of one known ground, polite or not.

Everything is in Web Mercator (EPSG:3857). Modes: ``ok``; ``missing`` (the tiles or boxes around :attr:`TileServer.bad`
answer 404); ``broken`` (the same with 500); ``once`` (the same, each at its first request only); ``slow``; ``refuses``
(403 to all); ``blank`` (one colour everywhere).
"""

from __future__ import annotations

import contextlib
import struct
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Optional
from urllib.parse import parse_qs, urlparse

import numpy as np

HALF_WORLD_M = 20037508.342789244
TILE_PX = 256
SLOW_S = 0.15
WMTS_ZOOMS = range(19)

Ground = Callable[[np.ndarray, np.ndarray], np.ndarray]


def waves(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """RGB of places: (…) x and y in metres of EPSG:3857 to (…, 3) uint8; no two neighbourhoods are alike."""
    red = 127 + 60 * np.sin(x / 90.0) + 60 * np.cos(y / 70.0 + x / 400.0)
    green = 127 + 100 * np.sin(x / 310.0 + y / 130.0)
    blue = 127 + 100 * np.cos(y / 210.0)
    return np.stack([red, green, blue], axis=-1).astype(np.uint8)


def tile_box(zoom: int, column: int, row: int) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of a tile."""
    side = 2 * HALF_WORLD_M / 2**zoom
    x, y = column * side - HALF_WORLD_M, HALF_WORLD_M - row * side
    return x, y - side, x + side, y


def png(rgb: np.ndarray) -> bytes:
    """(H, W, 3) uint8 as a PNG file."""
    height, width = rgb.shape[:2]
    rows = np.concatenate([np.zeros((height, 1), np.uint8), rgb.reshape(height, -1)], axis=1).tobytes()

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def most(requests: int) -> int:
    """Requests that may be made for so many tiles: newer QGIS rounds outwards, and asks for those around them too."""
    from qgis.core import Qgis

    return requests if Qgis.QGIS_VERSION_INT < 33000 else max(9, 4 * requests)


class TileServer:
    """Serves until :meth:`close`; ``asked`` holds the box of every picture that was requested, in order."""

    def __init__(self, ground: Ground = waves, mode: str = "ok", zoom_max: int = 19) -> None:
        self.ground, self.mode, self.zoom_max = ground, mode, zoom_max
        self.bad: Optional[tuple[float, float]] = None
        self.asked: list[tuple[float, float, float, float]] = []
        self.lock = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *_words: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.url = "http://127.0.0.1:{}".format(self.http.server_address[1])
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def xyz(self) -> str:
        """QGIS's source of the tiles."""
        # As QGIS's own browser writes it: braces are encoded, the rest is not (newer ones do not decode the slashes).
        address = self.url + "/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        return "type=xyz&url={}&zmax={}&zmin=0".format(address, self.zoom_max)

    @property
    def wms(self) -> str:
        """QGIS's source of the map."""
        return "crs=EPSG:3857&format=image/png&layers=ground&styles=&url={}/wms?".format(self.url)

    @property
    def wmts(self) -> str:
        """QGIS's source of the tiled map."""
        query = "SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
        return (
            "crs=EPSG:3857&format=image/png&layers=ground&styles=default&tileMatrixSet=mercator&url={}/wmts?{}".format(
                self.url, query
            )
        )

    def close(self) -> None:
        """Stop serving."""
        self.http.shutdown()
        self.http.server_close()

    def answer(self, request: Any) -> None:
        """One request."""
        address = urlparse(request.path)
        query = {name.lower(): values[-1] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        kind = query.get("request", "").lower()
        if kind == "getcapabilities":
            self._send(request, 200, self._capabilities(address.path).encode(), "text/xml")
            return
        try:
            box, width, height = self._box(address.path, query)
        except (KeyError, ValueError):
            self._send(request, 400, b"not understood", "text/plain")
            return
        with self.lock:
            is_first = box not in self.asked
            self.asked.append(box)
        is_bad = self.bad is not None and box[0] <= self.bad[0] <= box[2] and box[1] <= self.bad[1] <= box[3]
        if self.mode == "slow":
            time.sleep(SLOW_S)
        if self.mode == "refuses":
            self._send(request, 403, b"not for you", "text/plain")
        elif is_bad and (self.mode in ("missing", "broken") or (self.mode == "once" and is_first)):
            self._send(request, 404 if self.mode == "missing" else 500, b"no such tile", "text/plain")
        else:
            self._send(request, 200, self._picture(box, width, height), "image/png")

    def _box(self, path: str, query: dict[str, str]) -> tuple[tuple[float, float, float, float], int, int]:
        if path.startswith("/wmts"):
            zoom, column, row = int(query["tilematrix"]), int(query["tilecol"]), int(query["tilerow"])
            return tile_box(zoom, column, row), TILE_PX, TILE_PX
        if path.startswith("/wms"):
            numbers = tuple(float(part) for part in query["bbox"].split(","))
            return numbers, int(query["width"]), int(query["height"])  # type: ignore[return-value]
        zoom, column, row = (int(part) for part in path.strip("/").removesuffix(".png").split("/"))
        return tile_box(zoom, column, row), TILE_PX, TILE_PX

    def _picture(self, box: tuple[float, float, float, float], width: int, height: int) -> bytes:
        x = box[0] + (np.arange(width) + 0.5) * (box[2] - box[0]) / width
        y = box[3] - (np.arange(height) + 0.5) * (box[3] - box[1]) / height
        rgb = self.ground(*np.meshgrid(x, y))
        return png(np.full_like(rgb, 200) if self.mode == "blank" else rgb)

    @staticmethod
    def _send(request: Any, status: int, body: bytes, kind: str) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has gone
            request.send_response(status)
            request.send_header("Content-Type", kind)
            request.send_header("Content-Length", str(len(body)))
            request.send_header("Cache-Control", "no-store")
            request.end_headers()
            request.wfile.write(body)

    def _capabilities(self, path: str) -> str:
        return self._wmts_capabilities() if path.startswith("/wmts") else self._wms_capabilities()

    def _wms_capabilities(self) -> str:
        link = '<DCPType><HTTP><Get><OnlineResource xlink:type="simple" xlink:href="{}/wms?"/></Get></HTTP></DCPType>'
        link = link.format(self.url)
        return """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Ground</Title><OnlineResource xlink:href="{url}/wms?"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format>{link}</GetCapabilities>
<GetMap><Format>image/png</Format>{link}</GetMap></Request>
<Exception><Format>XML</Format></Exception>
<Layer><Title>All</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude><eastBoundLongitude>180</eastBoundLongitude>
<southBoundLatitude>-85</southBoundLatitude><northBoundLatitude>85</northBoundLatitude></EX_GeographicBoundingBox>
<Layer queryable="0"><Name>ground</Name><Title>Ground</Title><CRS>EPSG:3857</CRS>
<BoundingBox CRS="EPSG:3857" minx="-20037508" miny="-20037508" maxx="20037508" maxy="20037508"/></Layer></Layer>
</Capability></WMS_Capabilities>""".format(url=self.url, link=link)

    def _wmts_capabilities(self) -> str:
        matrices = "".join(
            "<TileMatrix><ows:Identifier>{z}</ows:Identifier><ScaleDenominator>{scale!r}</ScaleDenominator>"
            "<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner><TileWidth>256</TileWidth>"
            "<TileHeight>256</TileHeight><MatrixWidth>{n}</MatrixWidth><MatrixHeight>{n}</MatrixHeight></TileMatrix>"
            .format(z=zoom, n=2**zoom, scale=2 * HALF_WORLD_M / 2**zoom / TILE_PX / 0.00028)
            for zoom in WMTS_ZOOMS
        )  # fmt: skip
        get = (
            '<ows:DCP><ows:HTTP><ows:Get xlink:href="{}/wmts?"><ows:Constraint name="GetEncoding"><ows:AllowedValues>'
            "<ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP>"
        ).format(self.url)
        return """<?xml version="1.0"?>
<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Ground</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetCapabilities">{get}</ows:Operation>
<ows:Operation name="GetTile">{get}</ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>Ground</ows:Title>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85</ows:LowerCorner><ows:UpperCorner>180 85</ows:UpperCorner>
</ows:WGS84BoundingBox><ows:Identifier>ground</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>mercator</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>mercator</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet></Contents>
</Capabilities>""".format(get=get, matrices=matrices)
