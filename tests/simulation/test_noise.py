from __future__ import annotations

import numpy as np
import pytest

from backend.simulation.noise import TABLE_SIZE, LatticeRandom, fractal_field, smoothstep


def test_fractal_field_is_standardised_and_repeatable() -> None:
    first = fractal_field((64, 96), 10.0, 300.0, 20.0, 1.8, np.random.default_rng(3))
    again = fractal_field((64, 96), 10.0, 300.0, 20.0, 1.8, np.random.default_rng(3))
    assert first.shape == (64, 96)
    assert first.dtype == np.float32
    assert np.array_equal(first, again)
    assert abs(float(first.mean())) < 1e-5
    assert float(first.std()) == pytest.approx(1.0, abs=1e-4)


def test_fractal_field_has_no_detail_below_its_shortest_wavelength() -> None:
    smooth = fractal_field((128, 128), 1.0, 60.0, 30.0, 1.0, np.random.default_rng(0))
    rough = fractal_field((128, 128), 1.0, 60.0, 1.0, 1.0, np.random.default_rng(0))
    assert np.abs(np.diff(smooth, axis=0)).mean() < 0.3 * np.abs(np.diff(rough, axis=0)).mean()


def test_smoothstep_reaches_its_ends_and_the_middle() -> None:
    values = smoothstep(np.array([-1.0, 2.0, 3.0, 4.0, 9.0], np.float32), 2.0, 4.0)
    assert values.tolist() == pytest.approx([0.0, 0.0, 0.5, 1.0, 1.0])


def test_lattice_numbers_belong_to_cells_not_to_the_order_of_asking() -> None:
    lattice = LatticeRandom.from_rng(np.random.default_rng(1))
    i, j = np.arange(-50, 50, dtype=np.int32), np.full(100, 7, np.int32)
    forward = lattice.draw(2, lattice.cell(i, j, 9))
    backward = lattice.draw(2, lattice.cell(i[::-1], j, 9))
    assert np.array_equal(forward, backward[::-1])
    assert np.array_equal(lattice.cell(i, j, 9), lattice.cell(i, j, np.full(100, 9, np.int32)))


def test_lattice_hash_spreads_over_the_table() -> None:
    lattice = LatticeRandom.from_rng(np.random.default_rng(1))
    i, j = np.meshgrid(np.arange(128, dtype=np.int32), np.arange(128, dtype=np.int32))
    counts = np.bincount(lattice.cell(i, j, 5).ravel(), minlength=TABLE_SIZE)
    # 16384 throws into 16384 boxes: a fair hash leaves about 1/e of them empty.
    assert np.mean(counts == 0) == pytest.approx(np.exp(-1.0), abs=0.02)
    assert counts.max() < 12
