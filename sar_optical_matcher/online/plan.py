"""What a fetch would take: pixel size, blocks, megabytes; said before anything is asked of the server."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ...backend.errors import InputError, UsageError
from ..texts import metres, tr
from . import source

TILE_BLOCK_PX = 256
"""One tile a block: a block that fails is a tile that can be named."""
WMS_BLOCK_PX = 512
COARSER = 1.25
"""Of the sizes a tile server holds, the coarsest that is at most so many times the wanted one is taken as it is: the
engine brings both images to one pixel size anyway, and pixels that were resampled once are sharper than twice."""
ASK_ABOVE_PX = 50 * 10**6
MAX_PX = 400 * 10**6
BYTES_PER_PX = 0.4
"""Of a downloaded picture, JPEG and PNG alike; a rough figure for the estimate."""
CACHE_BYTES_PER_PX = 5.0
"""Of the blocks and the raster made of them, at most, as they lie on disk."""
MERCATOR_HALF = 20037508.342789244
WGS84 = "EPSG:4326"

Block = Tuple[int, int]
"""Column and row on the grid of blocks."""


@dataclass(frozen=True)
class FetchPlan:
    """A raster to be fetched, block by block.

    Attributes:
        name, address, kind: of the source, for people; the address holds no key.
        source_key: what tells the source from others.
        host: the server's name; empty where it is one of several.
        crs: of the layer and of the raster.
        pixel: pixel size in units of the CRS.
        ground_m: what a pixel measures on the ground in the middle of the area.
        zoom: zoom level where the source has the usual ones.
        is_tiled: whether the server holds fixed tiles.
        block_px: side of a block.
        origin: upper left corner of the grid of blocks, x and y.
        col, row, cols, rows: the blocks of this raster on that grid.
        notes: what the user should know, in words.
    """

    name: str
    address: str
    kind: str
    source_key: str
    host: str
    crs: QgsCoordinateReferenceSystem
    pixel: float
    ground_m: float
    zoom: Optional[int]
    is_tiled: bool
    block_px: int
    origin: Tuple[float, float]
    col: int
    row: int
    cols: int
    rows: int
    notes: Tuple[str, ...] = ()

    @property
    def width_px(self) -> int:
        """Columns of the raster."""
        return self.cols * self.block_px

    @property
    def height_px(self) -> int:
        """Rows of the raster."""
        return self.rows * self.block_px

    @property
    def num_blocks(self) -> int:
        """How many blocks there are."""
        return self.cols * self.rows

    @property
    def num_px(self) -> int:
        """How many pixels the raster has."""
        return self.width_px * self.height_px

    @property
    def upper_left(self) -> Tuple[float, float]:
        """x and y of the raster's corner."""
        side = self.pixel * self.block_px
        return self.origin[0] + self.col * side, self.origin[1] - self.row * side

    @property
    def needs_consent(self) -> bool:
        """Whether it is so much that the user should say yes first."""
        return self.num_px > ASK_ABOVE_PX

    def blocks(self) -> Iterator[Block]:
        """Every block, row by row."""
        for row in range(self.row, self.row + self.rows):
            for col in range(self.col, self.col + self.cols):
                yield col, row

    def box(self, block: Block) -> QgsRectangle:
        """The place of a block."""
        side = self.pixel * self.block_px
        x, y = self.origin[0] + block[0] * side, self.origin[1] - block[1] * side
        return QgsRectangle(x, y - side, x + side, y)

    def block_name(self, block: Block) -> str:
        """How a block is called when it fails."""
        if self.zoom is not None:
            return tr("tile {}/{}/{}").format(self.zoom, *block)
        return tr("block {}, {} of {} × {}").format(
            block[0] - self.col + 1, block[1] - self.row + 1, self.cols, self.rows
        )

    def words(self) -> str:
        """Size, pixel size and download in one line."""
        what = tr("{} tiles") if self.is_tiled else tr("{} pictures")
        level = tr("zoom {}").format(self.zoom) if self.zoom is not None else self.kind
        return " · ".join(
            [
                "{} × {} px".format(self.width_px, self.height_px),
                tr("{} a pixel").format(_short(self.ground_m)),
                level,
                what.format(self.num_blocks),
                tr("about {} MB").format(max(1, round(self.num_px * BYTES_PER_PX / 1e6))),
            ]
        )


def make_plan(
    layer: QgsRasterLayer,
    area: QgsRectangle,
    area_crs: QgsCoordinateReferenceSystem,
    wanted_m: float,
    context: QgsCoordinateTransformContext,
) -> FetchPlan:
    """Plan the raster of ``area`` (in ``area_crs``) with pixels of about ``wanted_m`` on the ground.

    Raises:
        InputError: the layer cannot be fetched, or does not show the area.
        UsageError: it would be far too much.
    """
    problem = source.problem(layer)
    if problem:
        raise InputError(problem, tr("Choose another basemap."), code="layer_unsupported")
    crs = layer.dataProvider().crs()
    box, notes = _box_of(layer, area, area_crs, crs, context)
    unit_m = metres_of_unit(box.center(), crs, context)
    sizes = source.native_sizes(layer)
    pixel = _pixel_size(sizes, wanted_m / unit_m)
    if sizes and pixel * unit_m > COARSER * wanted_m:
        notes.append(tr("the service has no pixels finer than {}").format(_short(pixel * unit_m)))
    is_mercator = crs.authid() in source.MERCATOR
    block_px = TILE_BLOCK_PX if sizes else WMS_BLOCK_PX
    extent = layer.extent()
    # Blocks lie on one grid for every area, so that areas that overlap share them; tiles begin at its corner.
    origin = (-MERCATOR_HALF, MERCATOR_HALF) if is_mercator else (extent.xMinimum(), extent.yMaximum())
    side = pixel * block_px
    col = math.floor((box.xMinimum() - origin[0]) / side + 1e-6)
    row = math.floor((origin[1] - box.yMaximum()) / side + 1e-6)
    last_col = math.ceil((box.xMaximum() - origin[0]) / side - 1e-6)
    last_row = math.ceil((origin[1] - box.yMinimum()) / side - 1e-6)
    plan = FetchPlan(
        name=layer.name(),
        address=source.address(layer),
        kind=source.kind(layer),
        source_key=source.source_key(layer),
        host=source.host(layer),
        crs=crs,
        pixel=pixel,
        ground_m=pixel * unit_m,
        zoom=round(math.log2(2.0 * MERCATOR_HALF / side)) if is_mercator and sizes else None,
        is_tiled=bool(sizes),
        block_px=block_px,
        origin=origin,
        col=col,
        row=row,
        cols=max(1, last_col - col),
        rows=max(1, last_row - row),
        notes=tuple(notes),
    )
    if plan.num_px > MAX_PX:
        raise UsageError(
            tr("that would be {} million pixels of {} in {} requests").format(
                round(plan.num_px / 1e6), plan.name, plan.num_blocks
            ),
            tr("At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.").format(
                MAX_PX // 10**6
            ),
        )
    return plan


def metres_of_unit(
    place: QgsPointXY, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> float:
    """What one unit of ``crs`` measures on the ground at ``place``: in Web Mercator the cosine of the latitude."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid("EPSG:7030")
    step = 0.005 if crs.isGeographic() else 500.0
    x, y = place.x(), place.y()
    across = measure.measureLine(QgsPointXY(x - step, y), QgsPointXY(x + step, y))
    along = measure.measureLine(QgsPointXY(x, y - step), QgsPointXY(x, y + step))
    return math.sqrt(across * along) / (2.0 * step)


def strip_size_m(
    layer: Optional[QgsRasterLayer],
    is_placed: bool,
    stated_m: Optional[float],
    context: QgsCoordinateTransformContext,
) -> Optional[float]:
    """A strip's pixel size on the ground, as far as it is known before the engine reads it."""
    if layer is None or not is_placed:
        return stated_m
    crs = layer.dataProvider().crs()
    size = math.sqrt(layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())
    return size * metres_of_unit(layer.extent().center(), crs, context)


def _pixel_size(sizes: Tuple[float, ...], wanted: float) -> float:
    if not sizes:
        return float("{:.3g}".format(wanted))  # areas side by side, each with its own scale, should share blocks
    return max((size for size in sizes if size <= COARSER * wanted), default=sizes[0])


def _box_of(
    layer: QgsRasterLayer,
    area: QgsRectangle,
    area_crs: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> "Tuple[QgsRectangle, list[str]]":
    notes = []
    wgs84 = QgsCoordinateReferenceSystem(WGS84)
    try:
        known = crs.bounds()  # of the projection, in degrees; a null one where nobody has stated it
        degrees = QgsCoordinateTransform(area_crs, wgs84, context).transformBoundingBox(area)
        if crs.authid() in source.MERCATOR and not known.isNull() and not known.contains(degrees):
            notes.append(tr("Web Mercator ends at {:.0f}° of latitude: nothing beyond").format(known.yMaximum()))
            degrees = degrees.intersect(known)
            if degrees.isEmpty():
                raise InputError(
                    tr("the area lies beyond {:.0f}° of latitude, where Web Mercator ends").format(known.yMaximum()),
                    tr("Take a basemap in a polar projection, or a file."),
                    code="area_outside",
                )
            area, area_crs = degrees, wgs84
        box = QgsCoordinateTransform(area_crs, crs, context).transformBoundingBox(area)
    except QgsCsException:
        raise InputError(
            tr("the area cannot be expressed in the basemap's CRS ({})").format(crs.authid()),
            tr("Choose a smaller area, or another basemap."),
            code="area_outside",
        ) from None
    if not layer.extent().isEmpty():
        box = box.intersect(layer.extent())
    if box.isEmpty() or not box.isFinite():
        raise InputError(
            tr("{} does not show that area").format(layer.name()),
            tr("Move the map to the basemap, or choose another one."),
            code="area_outside",
        )
    return box, notes


def _short(length_m: float) -> str:
    return "{:.2g} m".format(length_m) if length_m < 1.0 else metres(length_m)
