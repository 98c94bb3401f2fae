"""Windows over a raster: blocks to stream it through memory, tiles to search it by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import UsageError


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; offsets may be negative, since reads are boundless."""

    col_off: int
    row_off: int
    width: int
    height: int

    @property
    def col_end(self) -> int:
        """First column to the right of the window."""
        return self.col_off + self.width

    @property
    def row_end(self) -> int:
        """First row below the window."""
        return self.row_off + self.height

    def intersection(self, other: Window) -> Window:
        """The common part; of width or height 0 where there is none."""
        col, row = max(self.col_off, other.col_off), max(self.row_off, other.row_off)
        width, height = min(self.col_end, other.col_end) - col, min(self.row_end, other.row_end) - row
        return Window(col, row, max(width, 0), max(height, 0))

    def expanded(self, margin_px: int) -> Window:
        """The window with a margin on all four sides."""
        return Window(
            self.col_off - margin_px, self.row_off - margin_px, self.width + 2 * margin_px, self.height + 2 * margin_px
        )


@dataclass(frozen=True)
class Block:
    """One step of a streamed raster: ``core`` parts tile the raster, ``outer`` is what to read for each."""

    core: Window
    outer: Window

    @property
    def core_in_outer(self) -> tuple[slice, slice]:
        """(rows, columns) that cut the core out of an array of the outer window."""
        row, col = self.core.row_off - self.outer.row_off, self.core.col_off - self.outer.col_off
        return slice(row, row + self.core.height), slice(col, col + self.core.width)


def iter_blocks(width: int, height: int, block_px: int, margin_px: int = 0) -> Iterator[Block]:
    """Blocks that cover ``width`` × ``height`` pixels row by row, each pixel in exactly one core.

    Args:
        width, height: size of the raster, pixels.
        block_px: side of the cores; the last of a row or column is smaller. A multiple of the file's own
            block size (256 or 512 mostly) decodes nothing twice but the margins.
        margin_px: how far ``outer`` reaches beyond the core on all sides, also outside the raster.

    Raises:
        UsageError: a size below 1, or a negative margin.
    """
    if min(width, height, block_px) < 1 or margin_px < 0:
        raise UsageError(
            f"no blocks of {block_px} px with margin {margin_px} px in {width} x {height} px", "Use positive sizes."
        )
    for row in range(0, height, block_px):
        for col in range(0, width, block_px):
            core = Window(col, row, min(block_px, width - col), min(block_px, height - row))
            yield Block(core, core.expanded(margin_px))


def tile_grid(width: int, height: int, tile_px: int, overlap: float) -> list[Window]:
    """Square tiles at even steps, row by row; the last of each row and column ends at the edge.

    The step is ``round(tile_px · (1 − overlap))``, at least 1. One tile is added per axis where whole steps leave a
    rest, moved inwards so that it ends at the edge: all tiles lie inside, and together they cover everything.

    Args:
        width, height: size of the raster, pixels.
        tile_px: side of the tiles.
        overlap: fraction of the side that neighbours share, 0 to below 1.

    Returns:
        The tiles; none where the raster is smaller than one.

    Raises:
        UsageError: ``tile_px`` below 1 or ``overlap`` outside 0..1.
    """
    if tile_px < 1 or not 0.0 <= overlap < 1.0:
        raise UsageError(f"no tiles of {tile_px} px with overlap {overlap}", "Use 1 px or more and 0 <= overlap < 1.")
    step = max(1, round(tile_px * (1.0 - overlap)))
    cols, rows = _starts(width, tile_px, step), _starts(height, tile_px, step)
    return [Window(col, row, tile_px, tile_px) for row in rows for col in cols]


def _starts(length: int, tile_px: int, step: int) -> list[int]:
    last = length - tile_px
    if last < 0:
        return []
    starts = list(range(0, last + 1, step))
    return starts if starts[-1] == last else [*starts, last]
