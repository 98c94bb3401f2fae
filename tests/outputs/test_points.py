from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable

import pytest

from backend.affine import Affine
from backend.errors import InputError
from backend.outputs.points import pixel_position, points_text, read_points, source_position, write_points
from backend.records import GroundControlPoint, MatchResult


def qgis_load(text: str) -> tuple[str, list[tuple[tuple[float, float], tuple[float, float], bool]]]:
    """QGIS 3.22's own rules: (CRS, [(source, map, enabled)]); ValueError where it says "Malformed content"."""
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()  # a stream is at its end after the last line break
    crs = ""
    header = 0
    if "#CRS: " in lines[0]:
        crs = lines[0].replace("#CRS: ", "")
        header = 1
    points = []
    for line in lines[header + 1 :]:
        cells = line.split(",") if "," in line else line.split("\t")
        if len(cells) < 4:
            raise ValueError("Malformed content")
        enabled = bool(int(cells[4])) if len(cells) >= 5 else True
        points.append(((float(cells[2]), float(cells[3])), (float(cells[0]), float(cells[1])), enabled))
    return crs, points


def qgis_pixel(source: tuple[float, float], geotransform: Affine | None) -> tuple[float, float]:
    """The Georeferencer's pixel of a source position: column, and row as a negative number."""
    if geotransform is None:
        return source
    return ((source[0] - geotransform.c) / geotransform.a, (geotransform.f - source[1]) / geotransform.e)


def test_the_file_is_what_qgis_expects(result: MatchResult) -> None:
    text = points_text(result.gcps, result.crs_wkt, None)
    lines = text.split("\n")
    assert lines[0] == "#CRS: " + result.crs_wkt
    assert lines[1] == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
    assert text.endswith("\n") and "" not in lines[:-1]  # an empty line is "malformed content"
    crs, points = qgis_load(text)
    assert crs == result.crs_wkt
    for gcp, (source, place, enabled) in zip(result.gcps, points):
        assert source == (gcp.col_px, -gcp.row_px)  # upward is positive, hence a row is negative
        assert place == (gcp.x, gcp.y)
        assert enabled == gcp.is_inlier


def test_residuals_are_in_strip_pixels(result: MatchResult) -> None:
    cells = points_text(result.gcps[-1:], "", None).splitlines()[1].split(",")
    assert [float(cell) for cell in cells[5:]] == pytest.approx([2.1, 6.0, math.hypot(2.1, 6.0)])


GEOTRANSFORMS = [
    Affine(2.0, 0.0, 1000.0, 0.0, -2.0, 5000.0),
    Affine(0.5, 0.2, 1000.0, 0.2, -0.5, 5000.0),  # turned: QGIS leaves the turning out
    Affine(1.0, 0.0, 0.0, 0.0, 1.0, 0.0),  # rows upward
]


def test_with_a_north_up_geotransform_sources_are_layer_coordinates() -> None:
    assert source_position(10.0, 20.0, GEOTRANSFORMS[0]) == (1020.0, 4960.0)


@pytest.mark.parametrize("geotransform", [None, *GEOTRANSFORMS])
def test_qgis_finds_the_pixel_again(geotransform: Affine | None) -> None:
    source = source_position(12.5, 7.25, geotransform)
    assert qgis_pixel(source, geotransform) == pytest.approx((12.5, -7.25))
    assert pixel_position(*source, geotransform) == pytest.approx((12.5, 7.25))


def test_a_strip_turned_by_a_right_angle_still_comes_back() -> None:
    turned = Affine(0.0, 2.0, 10.0, 2.0, 0.0, 20.0)
    assert pixel_position(*source_position(3.0, 4.0, turned), turned) == pytest.approx((3.0, 4.0))


def test_round_trip(tmp_path: Path, result: MatchResult) -> None:
    path = tmp_path / "gcps.points"
    write_points(path, result.gcps, result.crs_wkt, GEOTRANSFORMS[0])
    back = read_points(path)
    assert back.crs_wkt == result.crs_wkt
    for gcp, row in zip(result.gcps, back.rows):
        assert (row.map_x, row.map_y) == (gcp.x, gcp.y)
        assert pixel_position(row.source_x, row.source_y, GEOTRANSFORMS[0]) == pytest.approx((gcp.col_px, gcp.row_px))
        assert row.enabled == gcp.is_inlier
        assert (row.residual_x_px, row.residual_y_px) == (gcp.residual_x_px, gcp.residual_y_px)


def test_no_points_and_no_crs_is_a_header_alone(tmp_path: Path) -> None:
    path = tmp_path / "gcps.points"
    write_points(path, (), "")
    assert path.read_text(encoding="utf-8") == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual\n"
    assert read_points(path).rows == ()


def test_reads_older_files(tmp_path: Path) -> None:
    path = tmp_path / "old.points"
    path.write_text("mapX\tmapY\tpixelX\tpixelY\tenable\n1\t2\t3\t-4\t0\n5\t6\t7\t-8\n", encoding="utf-8")
    rows = read_points(path).rows
    assert [(row.source_x, row.source_y, row.enabled) for row in rows] == [(3, -4, False), (7, -8, True)]


@pytest.mark.parametrize("line", ["1,2,3", "1,2,a,4", "1,2,nan,4", ""])
def test_a_malformed_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.points"
    path.write_text(f"mapX,mapY,sourceX,sourceY\n1,2,3,4\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 3 of") as caught:
        read_points(path)
    assert caught.value.code == "points_invalid"


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_points(tmp_path / "none.points")
    assert caught.value.code == "points_invalid"


@pytest.mark.qgis
def test_the_georeferencer_itself_loads_the_file(
    tmp_path: Path, result: MatchResult, in_qgis: Callable[..., Any]
) -> None:
    path = tmp_path / "gcps.points"
    write_points(path, result.gcps, result.crs_wkt)
    loaded = in_qgis("load_points", path=str(path))
    if loaded is None:
        pytest.skip("the loader is reached in QGIS 3.22 of Debian only")
    assert loaded["crs"] == "EPSG:32611"
    assert loaded["points"] == [[gcp.col_px, -gcp.row_px, gcp.x, gcp.y, gcp.is_inlier] for gcp in result.gcps]


@pytest.mark.qgis
@pytest.mark.parametrize("geotransform", [None, GEOTRANSFORMS[0], GEOTRANSFORMS[1]])
def test_qgis_fits_the_strips_transform_to_the_file(
    result: MatchResult, in_qgis: Callable[..., Any], geotransform: Affine | None
) -> None:
    """QGIS's own least squares over exact points gives the transform that they were made with."""
    transform = result.location.transform
    exact = [
        GroundControlPoint(col, row, *transform.apply(col, row), 0.5, 0.0, 0.0, 0.0, True)
        for col, row in ((32.0, 32.0), (480.0, 20.0), (200.0, 60.0))
    ]
    _, points = qgis_load(points_text(exact, result.crs_wkt, geotransform))
    answers = in_qgis(
        "fit",
        sources=[qgis_pixel(source, geotransform) for source, _, _ in points],
        places=[place for _, place, _ in points],
        at=[100.0, -50.0],
    )
    for name, place in answers.items():
        assert place == pytest.approx(transform.apply(100.0, 50.0), abs=1e-4), name
