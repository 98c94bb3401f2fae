"""What GDAL's refusals mean to a person."""

from __future__ import annotations

import os

from ..errors import InputError
from .tiles import Window


def open_error(path: str, message: str) -> InputError:
    """Why a path could not be opened: missing, empty, cut short, a folder, or not a raster."""
    if os.path.isfile(path):
        if os.path.getsize(path) == 0:
            return InputError(f"file {path!r} is empty", "Copy or export it again.", code="raster_empty")
        with open(path, "rb") as file:
            is_tiff = file.read(4) in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
        if is_tiff:
            return cut_error(path, message)
    elif os.path.isdir(path):
        return InputError(f"{path!r} is a folder, not a raster", "Name the image in it.", code="raster_unreadable")
    elif "://" not in path and "<" not in path and not path.startswith("/vsi") and not os.path.exists(path):
        return InputError(f"file {path!r} does not exist", "Check the path.", code="raster_missing")
    return InputError(
        f"{path!r} is not a raster that GDAL can open ({message or 'format not recognised'})",
        "Try gdalinfo on it, or convert it to GeoTIFF.",
        code="raster_unreadable",
    )


def cut_error(path: str, message: str) -> InputError:
    """A file that ends too early."""
    return InputError(
        f"raster {path!r} is cut short or damaged ({message})", "Copy or export it again.", code="raster_truncated"
    )


def is_cut_jpeg(path: str) -> bool:
    """Whether a JPEG file lacks its end marker: its decoder pads what is missing with grey and only warns."""
    if not os.path.isfile(path):
        return False
    with open(path, "rb") as file:
        file.seek(max(0, os.path.getsize(path) - 4096))
        return b"\xff\xd9" not in file.read()


def read_error(path: str, window: Window, message: str) -> InputError:
    """A file that opened well and could not be read at a window."""
    return InputError(
        f"raster {path!r} cannot be read at column {window.col_off}, row {window.row_off} ({message})",
        "The file is cut short or damaged: copy or export it again.",
        code="raster_truncated",
    )


def unreachable_error(path: str, message: str) -> InputError:
    """A network service that did not deliver."""
    return InputError(
        f"map service {path!r} cannot be read ({message})",
        "Check the connection and the address in the description, or work from a downloaded file.",
        code="raster_unreachable",
    )
