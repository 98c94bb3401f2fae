"""What is done with a rendered block off the main thread: looked at, packed, written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Optional

from .cache import BlockStore
from .geotiff import pack_block
from .plan import Block


@dataclass(frozen=True)
class PackedBlock:
    """A rendered block.

    Attributes:
        block: which.
        is_whole: whether every pixel was painted.
        is_uniform: whether all pixels are of one colour.
        digest: of its pixels.
        trouble: why it could not be written; None where all is well.
    """

    block: Block
    is_whole: bool
    is_uniform: bool
    digest: bytes
    trouble: Optional[str] = None


def pack(store: BlockStore, block: Block, rgba: bytes, keep_holes: bool) -> PackedBlock:
    """Look at a block and keep it if it is whole, or whatever it is with ``keep_holes``.

    Args:
        rgba: its pixels, four bytes each; those that nothing was painted on have alpha 0.
    """
    is_whole = 0 not in rgba[3::4]
    is_uniform = rgba == rgba[:4] * (len(rgba) // 4)
    digest = hashlib.sha256(rgba).digest()
    trouble = None
    if is_whole or keep_holes:
        try:
            store.write(block, pack_block(rgba))
        except OSError as error:
            trouble = str(error)
    return PackedBlock(block, is_whole, is_uniform, digest, trouble)
