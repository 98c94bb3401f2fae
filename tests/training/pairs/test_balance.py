"""A set is drawn in proportion to the square root of its area."""

import numpy as np

from backend.training.pairs.balance import region_weights
from backend.training.pairs.pair_source import PairSet, Region


class Scene:
    def __init__(self, cells):
        self.cells = cells

    def coverage(self):
        return np.ones(self.cells, np.float32)


def region(scene):
    return Region(scene, np.ones(scene.cells, bool))


def test_sets_by_the_root_of_their_area_and_regions_by_their_area():
    large, small, smaller = Scene((10, 10)), Scene((2, 1)), Scene((2, 1))
    sets = [PairSet("rasters", "a", [large]), PairSet("pairs-csv", "b", [small, smaller])]
    weights = region_weights(sets, [region(large), region(small), region(smaller)])
    drawn = weights * np.array([100.0, 2.0, 2.0])
    assert drawn[0] == np.sqrt(100.0)
    np.testing.assert_allclose(drawn[1:].sum(), np.sqrt(4.0))
    assert drawn[1] == drawn[2]
