"""``sarmatch report``: what the page says, that it needs nothing else, and what it does when inputs are gone."""

from __future__ import annotations

import base64
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.errors import InputError, OutputError
from backend.outputs.bundle import write_result
from backend.outputs.page.drawings import confidence_color, detail_map, histogram, residual_map, residual_plot
from backend.outputs.page.pictures import Picture, ground_picture
from backend.outputs.page.story import Shape, Story, read_story
from backend.outputs.page.write import write_report
from backend.progress import Progress
from backend.records import MatchResult
from backend.report_params import ReportParams

VOID = {"meta", "link", "img", "input", "br", "hr"}


class Balance(HTMLParser):
    """Fails at a tag that is closed out of order; collects every address that would be fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.addresses += [value for name, value in attrs if name in ("src", "href")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.addresses += [value for name, value in attrs if name in ("src", "href")]


def add_rasters(result: MatchResult, folder: Path, report_path: Path) -> None:
    """Make a basemap and a strip, and let the report name them."""
    outline = result.location.outline
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    basemap, strip = folder / "basemap.tif", folder / "strip.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(basemap), 120, 100, 3, gdal.GDT_Byte)
    size = (max(xs) - min(xs) + 2000.0) / 120
    dataset.SetGeoTransform((min(xs) - 1000.0, size, 0.0, max(ys) + 1000.0, 0.0, -size))
    dataset.SetProjection(result.crs_wkt)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(np.full((100, 120), 40 * band, np.uint8))
    dataset.FlushCache()
    dataset = gdal.GetDriverByName("GTiff").Create(str(strip), 512, 64, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(1, 255, (64, 512)).astype(np.uint8))
    dataset.FlushCache()
    report = json.loads(report_path.read_text())
    report["reference"]["path"], report["strip"]["path"] = str(basemap), str(strip)
    report["optical_radiometry"] = report["sar_radiometry"] = None
    report_path.write_text(json.dumps(report))


@pytest.fixture
def folder(tmp_path: Path, result: MatchResult) -> Path:
    out = tmp_path / "match"
    write_result(result, out, overwrite=False, warp=False)
    add_rasters(result, tmp_path, out / "report.json")
    return out


def test_the_page_stands_alone_and_tells_the_run(folder: Path) -> None:
    answer = write_report(ReportParams(result=str(folder)), Progress())
    text = Path(answer["out"]).read_text(encoding="utf-8")
    parser = Balance()
    parser.feed(text)
    assert parser.open == []
    assert parser.addresses, "pictures are in it"
    assert all(address.startswith("data:image/") for address in parser.addresses)
    assert answer["pictures"] == ["detail", "histogram", "locator", "residual_plot", "residuals"]
    assert answer["notes"] == []
    for plot in answer["plots"].values():
        assert ElementTree.fromstring(plot).tag == "{http://www.w3.org/2000/svg}svg"
    story = read_story(str(folder))
    assert ("Found." in text) == story.result["accepted"]
    assert text.count('class="footprint"') == len(story.matches)
    assert len(re.findall(r'<g class="gcp ', text)) == len(story.gcps)


def test_a_basemap_that_is_gone_costs_the_maps_only(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "basemap.tif").unlink()
    answer = write_report(ReportParams(result=str(folder)), Progress())
    assert answer["pictures"] == ["histogram", "residual_plot"]
    assert "basemap.tif" in answer["notes"][0]
    assert "basemap.tif" in Path(answer["out"]).read_text(encoding="utf-8")


def test_a_strip_that_moved_is_named(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "strip.tif").rename(tmp_path / "moved.tif")
    assert "strip.tif" in write_report(ReportParams(result=str(folder)), Progress())["notes"][0]
    again = ReportParams(result=str(folder), sar=str(tmp_path / "moved.tif"), overwrite=True)
    assert write_report(again, Progress())["notes"] == []


def test_a_strip_that_was_not_found_has_its_page(tmp_path: Path, lost: MatchResult) -> None:
    write_result(lost, tmp_path / "lost", overwrite=False, warp=False)
    answer = write_report(ReportParams(result=str(tmp_path / "lost")), Progress())
    assert "Not found." in Path(answer["out"]).read_text(encoding="utf-8")


def test_names_are_written_as_text(folder: Path) -> None:
    report = json.loads((folder / "report.json").read_text())
    report["strip"]["path"] = "/data/<script>alert(1)</script>.tif"
    (folder / "report.json").write_text(json.dumps(report))
    answer = write_report(ReportParams(result=str(folder)), Progress())
    assert "<script" not in Path(answer["out"]).read_text(encoding="utf-8")


def test_no_result_and_a_name_that_is_taken(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="report.json"):
        write_report(ReportParams(result=str(tmp_path)), Progress())
    taken = tmp_path / "taken.html"
    taken.write_text("mine")
    with pytest.raises(OutputError):
        write_report(ReportParams(result=str(folder), out=str(taken)), Progress())
    assert taken.read_text() == "mine"
    (folder / "report.json").write_text("{}")
    with pytest.raises(InputError, match="report.json"):
        write_report(ReportParams(result=str(folder)), Progress())


def test_a_picture_lies_where_its_map_says(folder: Path, tmp_path: Path) -> None:
    picture = ground_picture(str(tmp_path / "basemap.tif"), [], 0.0, 60, None)
    assert (picture.width_px, picture.height_px) == (60, 50)
    dataset = gdal.Open(str(tmp_path / "basemap.tif"))
    x0, size, _, y0, _, _ = dataset.GetGeoTransform()
    assert picture.to_ground.apply(30, 25) == pytest.approx((x0 + 60 * size, y0 - 50 * size))
    assert base64.b64decode(picture.address.split(",")[1])[:2] == b"\xff\xd8", "a JPEG"


def test_pictures_are_made_where_gdal_raises_too(folder: Path, tmp_path: Path) -> None:
    was = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert ground_picture(str(tmp_path / "basemap.tif"), [], 0.0, 60, None).width_px == 60
    finally:
        if not was:
            gdal.DontUseExceptions()


def test_marks_lie_where_they_should() -> None:
    # 10 m a pixel, north up: (100, 900) is 10 px right of and 10 px below the corner (0, 1000).
    picture = Picture("data:,", 100, 100, Affine(10.0, 0.0, 0.0, 0.0, -10.0, 1000.0))
    square = [(100.0, 900.0), (200.0, 900.0), (200.0, 800.0), (100.0, 800.0), (100.0, 900.0)]
    match = Shape(square, {"query_id": 3, "confidence": 0.9, "accepted": 1})
    gcp = Shape([(100.0, 900.0)], {"gcp_id": 1, "residual_east_px": 0.5, "residual_north_px": 0.0, "is_inlier": 1})
    story = Story(Path("x"), {}, [match], None, [gcp], Affine(10.0, 0.0, 0.0, 0.0, -10.0, 0.0))
    drawn = detail_map(picture, story, None)
    assert "10.0,10.0 20.0,10.0 20.0,20.0 10.0,20.0 10.0,10.0" in drawn
    assert confidence_color(0.9) in drawn
    # Half a pixel of 10 m, drawn twenty times as long: 100 m, 10 px to the right.
    assert '<line x1="10.0" y1="10.0" x2="20.0" y2="10.0"/>' in residual_map(picture, story)


def test_histogram_and_plot_count_what_is_there() -> None:
    shapes = [Shape([], {"confidence": value, "accepted": value > 0.5}) for value in (0.01, 0.02, 0.97, 1.0)]
    drawn = histogram(shapes)
    assert "0.00 to 0.05: 2 not accepted" in drawn
    assert "0.95 to 1.00: 2 accepted" in drawn
    rows = [{"gcp_id": 1, "residual_east_px": 3.0, "residual_north_px": 4.0, "is_inlier": True}]
    plot = residual_plot([Shape([], row) for row in rows])
    assert "5.00 px" in plot
    assert residual_plot([]).startswith("<svg")


@pytest.mark.parametrize(
    ("confidence", "color"), [(0.0, "#d7191c"), (0.2, "#fdae61"), (1.0, "#2c7bb6"), (None, "#999999")]
)
def test_colors_are_those_of_the_layers(confidence: float | None, color: str) -> None:
    assert confidence_color(confidence) == color
    if confidence is not None:
        red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
        style = (Path(__file__).resolve().parents[2] / "resources" / "styles" / "matches.qml").read_text()
        assert f"{red},{green},{blue}" in style
