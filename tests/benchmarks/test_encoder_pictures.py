"""Figures of the gap between modalities, by hand; pictures that are small and whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.encoder_pictures import document_text
from benchmarks.modality_gap import linear_accuracy, modality_gap, sliced_wasserstein
from benchmarks.picture_drawing import Answer, GalleryRow, distance_text, draw_features, draw_gallery, frame_colour


def test_sliced_distance_of_shifted_clouds() -> None:
    cloud = np.random.default_rng(0).normal(size=(50, 2))
    directions = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert sliced_wasserstein(cloud, cloud[::-1], directions) == 0.0
    assert sliced_wasserstein(cloud, cloud + [3.0, 0.0], directions) == pytest.approx(1.5)


def test_a_linear_classifier_tells_what_can_be_told() -> None:
    generator = np.random.default_rng(1)
    cloud, blocks = generator.normal(size=(200, 3)), np.arange(200) // 10
    assert linear_accuracy(cloud, cloud + [8.0, 0.0, 0.0], blocks) == 1.0
    assert 0.3 < linear_accuracy(cloud, generator.normal(size=(200, 3)), blocks) < 0.7
    assert np.isnan(linear_accuracy(cloud, cloud, np.zeros(200)))  # one block: nothing to judge it on


def test_gap_knows_what_chance_gives() -> None:
    generator = np.random.default_rng(2)
    sar = generator.normal(size=(100, 4))
    gap = modality_gap(sar, sar + [5.0, 0.0, 0.0, 0.0], np.arange(100) // 5, seed=0)
    assert gap.wasserstein > 4.0 * gap.wasserstein_by_chance and gap.classifier_accuracy > 0.98
    assert gap.sar.shape == (100, 2) and 0.5 < gap.explained <= 1.0
    assert gap.figures()["places"] == 100 and set(gap.figures()) >= {"wasserstein", "classifier_accuracy"}


def test_frames_and_distances() -> None:
    green, yellow, red = frame_colour(100.0, 640.0), frame_colour(640.0, 640.0), frame_colour(641.0, 640.0)
    assert len({green, yellow, red}) == 3
    assert distance_text(84.6) == "85 m" and distance_text(12_340.0) == "12.3 km"


def test_pictures_are_small(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="pictures need matplotlib")
    from PIL import Image

    generator = np.random.default_rng(3)
    answers = [Answer(generator.random((3, 64, 64)), 0.5, away) for away in (10.0, 300.0, 90_000.0)]
    truth = generator.random((3, 64, 64))
    rows = [GalleryRow(generator.random((1, 64, 64)), truth, answers[:count], 640.0) for count in (3, 2)]
    draw_gallery(rows, 64, tmp_path / "gallery.png")
    gap = modality_gap(generator.random((30, 4)), generator.random((30, 4)), np.arange(30), seed=0)
    draw_features([("structural", "patches", gap), ("encoder", "patches", gap)] * 2, tmp_path / "features.png")
    for name in ("gallery.png", "features.png"):
        with Image.open(tmp_path / name) as image:
            assert image.mode == "P" and min(image.size) > 200
        assert (tmp_path / name).stat().st_size < 300_000
    assert not list(tmp_path.glob("*.part"))


def test_frames_keep_their_colours_among_many_others(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="pictures need matplotlib")
    from PIL import Image

    generator = np.random.default_rng(4)
    bluish = generator.random((3, 64, 64)) * np.array([0.5, 0.6, 0.7])[:, None, None]
    answers = [Answer(bluish, 0.5, away) for away in (10.0, 300.0, 90_000.0)]
    draw_gallery([GalleryRow(bluish[:1], bluish, answers, 640.0)], 64, tmp_path / "gallery.png")
    with Image.open(tmp_path / "gallery.png") as image:
        seen = {pixel for _, pixel in image.convert("RGB").getcolors(maxcolors=1 << 16)}
    assert {(0x1A, 0x96, 0x41), (0xE6, 0xB8, 0x00), (0xD7, 0x19, 0x1C)} <= seen


def test_a_document_shows_pictures_of_another_folder(tmp_path: Path) -> None:
    text = document_text("| table |", tmp_path / "docs" / "images", tmp_path / "docs" / "results" / "encoder.md")
    assert text.startswith("| table |\n\n![") and text.count("](../images/encoder_") == 3
