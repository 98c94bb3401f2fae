"""Trees one by one: crowns on a jittered lattice, dense in woods, sparse in gardens, rows along hedges."""

from __future__ import annotations

import numpy as np

from .materials import Material
from .noise import FloatArray
from .scene import Scene
from .surface_points import SurfacePoints

CROWN_SPACING_M = 7.5
TREE_SALT = 7001


def plant_trees(
    scene: Scene,
    east: FloatArray,
    south: FloatArray,
    fields: dict[str, FloatArray],
    points: SurfacePoints,
    tree_share: FloatArray,
) -> None:
    """Cover points with tree crowns, in place.

    Args:
        scene: of the points.
        east, south: ``(K,)`` points.
        fields: smooth fields at them.
        points: written where a crown is taller than what stands there.
        tree_share: ``(K,)`` share of the ground that trees cover, 0..1.
    """
    some = np.flatnonzero(tree_share > 0.0)
    if some.size == 0:
        return
    share = tree_share[some]
    col, row = east[some] / np.float32(CROWN_SPACING_M), south[some] / np.float32(CROWN_SPACING_M)
    i, j = np.floor(col).astype(np.int32), np.floor(row).astype(np.int32)
    cell = scene.lattice.cell(i, j, TREE_SALT)
    draw = scene.lattice.draw
    # Crowns of one cell stay inside a disc around its middle; in dense woods they are wide enough to touch.
    offset_col = col - i - (0.5 + 0.3 * (draw(0, cell) - 0.5))
    offset_row = row - j - (0.5 + 0.3 * (draw(1, cell) - 0.5))
    radius = (0.30 + 0.22 * draw(2, cell)) * (1.0 + 0.45 * np.maximum(share - 0.3, 0.0))
    inside = 1.0 - (offset_col * offset_col + offset_row * offset_row) / (radius * radius)
    grows = (draw(3, cell) < share) & (inside > 0.0)
    tall = (9.0 + 2.5 * np.clip(fields["moisture"][some], -1.5, 1.5)) * (0.55 + 0.6 * draw(4, cell))
    crown = tall * (0.55 + 0.45 * np.sqrt(np.maximum(inside, 0.0)))
    # Undergrowth and the lower canopy close the gaps of a wood.
    thicket = (share > 0.7) & ~grows
    crown = np.where(thicket, 0.45 * tall, crown)
    grows |= thicket
    keep = grows & (crown > points.object_m[some])
    at = some[keep]
    points.lay(at, Material.TREE)
    points.object_m[at] = crown[keep]
    points.tint[at] = (1.2 * draw(5, cell)[keep] - 0.6) + 0.25 * fields["moisture"][at] - 0.5 * thicket[keep]
    points.hue[at] = draw(6, cell)[keep] - 0.5
