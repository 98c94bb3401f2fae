"""A GeoTIFF put together from packed blocks with the standard library: in any thread, without a raster library.

A block on disk is what a tile of the file is (RGBA bytes, deflated), so nothing is packed twice. TIFF 6.0 with
Adobe's deflate, and GeoTIFF 1.1 (OGC 19-008r4). The CRS is written as its EPSG code; one without goes as WKT into the
``.aux.xml`` beside the file, which GDAL reads.
"""

from __future__ import annotations

import os
import struct
import zlib
from html import escape
from pathlib import Path
from typing import Callable, Iterable, List, Optional, Sequence, Tuple

MAX_BYTES = 2**32 - 2**20
"""Offsets in a TIFF have 32 bits."""
_SHORT, _LONG, _DOUBLE = 3, 4, 12
_FORMATS = {_SHORT: "H", _LONG: "I", _DOUBLE: "d"}
_Tag = Tuple[int, int, Sequence[float]]


def pack_block(rgba: bytes) -> bytes:
    """A block's bytes, pixel by pixel, as they lie in the file."""
    return zlib.compress(rgba, 3)


def write_geotiff(
    path: Path,
    cols: int,
    rows: int,
    block_px: int,
    upper_left: Tuple[float, float],
    pixel: float,
    epsg: Optional[int],
    is_geographic: bool,
    wkt: str,
    blocks: Iterable[Optional[bytes]],
    goes_on: Callable[[], bool] = lambda: True,
) -> bool:
    """Write the raster, whole or not at all.

    Args:
        path: of the file.
        cols, rows: how many blocks it has.
        block_px: side of a block, a multiple of 16.
        upper_left: x and y of its corner.
        pixel: pixel size in units of the CRS.
        epsg: code of the CRS, if it has one; ``wkt`` is used where it has none.
        is_geographic: whether that is a geographic one.
        wkt: the CRS in words.
        blocks: packed, row by row; None for one that is missing and stays transparent.
        goes_on: asked before each block; when it says no, nothing is left.

    Returns:
        Whether the file was written.

    Raises:
        OSError: it cannot be written, or is too large for a TIFF.
    """
    partial = path.with_name(path.name + ".partial")
    offsets: List[int] = []
    counts: List[int] = []
    try:
        with open(partial, "wb") as stream:
            stream.write(struct.pack("<2sHI", b"II", 42, 0))
            missing = None
            for block in blocks:
                if not goes_on():
                    return False
                if block is None and missing is not None:
                    offsets.append(missing[0])
                    counts.append(missing[1])
                    continue
                data = block if block is not None else pack_block(bytes(4 * block_px * block_px))
                offsets.append(stream.tell())
                counts.append(len(data))
                if block is None:
                    missing = (offsets[-1], len(data))
                stream.write(data)
                if stream.tell() > MAX_BYTES:
                    raise OSError("{} would be larger than 4 GB".format(path))
            tags = _tags(cols, rows, block_px, offsets, counts, upper_left, pixel, epsg, is_geographic)
            start = stream.tell() + stream.tell() % 2
            stream.write(b"\0" * (start - stream.tell()) + _directory(tags, start))
            stream.seek(4)
            stream.write(struct.pack("<I", start))
        sidecar = path.with_name(path.name + ".aux.xml")
        if epsg is None:
            sidecar.write_text("<PAMDataset><SRS>{}</SRS></PAMDataset>".format(escape(wkt)), encoding="utf-8")
        elif sidecar.exists():
            sidecar.unlink()  # statistics of an earlier raster of this name
        os.replace(partial, path)
    finally:
        if partial.exists():
            partial.unlink()
    return True


def _tags(
    cols: int,
    rows: int,
    block_px: int,
    offsets: List[int],
    counts: List[int],
    upper_left: Tuple[float, float],
    pixel: float,
    epsg: Optional[int],
    is_geographic: bool,
) -> List[_Tag]:
    keys = [1024, 0, 1, 2 if is_geographic else 1, 1025, 0, 1, 1]  # kind of CRS; a value is that of a pixel's area
    if epsg is not None:
        keys += [2048 if is_geographic else 3072, 0, 1, epsg]
    return [
        (256, _LONG, [cols * block_px]),
        (257, _LONG, [rows * block_px]),
        (258, _SHORT, [8, 8, 8, 8]),
        (259, _SHORT, [8]),  # deflate
        (262, _SHORT, [2]),  # RGB
        (277, _SHORT, [4]),
        (284, _SHORT, [1]),  # pixel by pixel
        (322, _LONG, [block_px]),
        (323, _LONG, [block_px]),
        (324, _LONG, offsets),
        (325, _LONG, counts),
        (338, _SHORT, [2]),  # the fourth is alpha, not multiplied into the others
        (33550, _DOUBLE, [pixel, pixel, 0.0]),
        (33922, _DOUBLE, [0.0, 0.0, 0.0, upper_left[0], upper_left[1], 0.0]),
        (34735, _SHORT, [1, 1, 0, len(keys) // 4, *keys]),
    ]


def _directory(tags: List[_Tag], start: int) -> bytes:
    """The directory at ``start`` with the values that do not fit into it behind it."""
    entries, values = struct.pack("<H", len(tags)), b""
    behind = start + 2 + 12 * len(tags) + 4
    for tag, kind, numbers in tags:
        data = struct.pack("<{}{}".format(len(numbers), _FORMATS[kind]), *numbers)
        if len(data) <= 4:
            place = data.ljust(4, b"\0")
        else:
            place = struct.pack("<I", behind + len(values))
            values += data + b"\0" * (len(data) % 2)
        entries += struct.pack("<HHI", tag, kind, len(numbers)) + place
    return entries + struct.pack("<I", 0) + values
