"""A finished match as a QGIS print layout: verdict, maps, plots, table, recipe on A4, ready for PDF."""

from __future__ import annotations

import base64
import os
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFont

from ...backend.errors import OutputError
from .. import layers
from ..result_folder import ResultFolder, recipe_lines
from ..texts import metres, percent, tr

PAGE_WIDTH_MM, PAGE_HEIGHT_MM, MARGIN_MM = 210.0, 297.0, 15.0
INNER_MM = PAGE_WIDTH_MM - 2 * MARGIN_MM
TABLE_COLUMNS = ("query_id", "confidence", "similarity", "residual_m", "center_x", "center_y", "accepted")
RECIPE_LINES = 48
"""As many as fit a page; the rest of the recipe is in report.json and on the web page."""
DPI = 200.0


def make_layout(
    project: QgsProject, result: ResultFolder, sources: layers.RunSources, plots: Dict[str, str]
) -> QgsPrintLayout:
    """The report of a result whose layers are in the project.

    Args:
        project: shows the result.
        result, sources: what was found, and in what.
        plots: SVG texts by name, as the engine's command ``report`` returns them.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    page = layout.pageCollection().page(0)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    shown = _result_layers(project, result, ("gcps", "strip", "matches"))
    basemap = _basemap(project, sources)
    under = [basemap] if basemap is not None else []
    _label(layout, tr("Where {} lies").format(sources.strip_name), 15.0, 10.0, size=18, bold=True)
    _label(layout, _facts(result), 26.0, 26.0, size=10)
    extent = _extent(shown)
    if extent is not None:
        extent.scale(1.25)
        place = [layer for layer in shown if layer.customProperty(layers.TABLE_PROPERTY) != "gcps"]
        main = _map(layout, place + under, extent, 50.0, 120.0)
        _scale_bar(layout, main, 172.0)
        if basemap is not None:
            to_map = QgsCoordinateTransform(basemap.crs(), place[0].crs(), project)
            _map(layout, place + under, to_map.transformBoundingBox(basemap.extent()), 190.0, 88.0, width_mm=88.0)
    _plots(layout, plots)
    _new_page(layout)
    top_mm = MARGIN_MM
    points = [layer for layer in shown if layer.customProperty(layers.TABLE_PROPERTY) == "gcps"]
    if extent is not None and points:
        _label(layout, tr("Control points and their residuals"), top_mm, 8.0, size=12, bold=True, page=1)
        _map(layout, points + under, extent, top_mm + 10.0, 105.0, page=1)
        top_mm += 125.0
    matches = next((layer for layer in shown if layer.customProperty(layers.TABLE_PROPERTY) == "matches"), None)
    if matches is not None:
        _table(layout, matches, top_mm)
    _recipe(layout, result)
    return layout


def export_pdf(layout: QgsPrintLayout, path: str) -> None:
    """Write a layout as PDF, whole or not at all; what was there is replaced.

    Raises:
        OutputError: it could not be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, exist_ok=True)
        handle, partial = tempfile.mkstemp(prefix=".report-", suffix=".pdf", dir=folder)
        os.close(handle)
    except OSError as error:
        raise _unwritten(path, str(error)) from None
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    exporter = QgsLayoutExporter(layout)
    done = exporter.exportToPdf(partial, settings)
    try:
        if done != QgsLayoutExporter.ExportResult.Success:
            raise _unwritten(path, exporter.errorMessage() or tr("the layout could not be drawn"))
        os.replace(partial, path)
    except OSError as error:
        raise _unwritten(path, str(error)) from None
    finally:
        if os.path.exists(partial):
            os.remove(partial)


def _unwritten(path: str, reason: str) -> OutputError:
    return OutputError(tr("could not write {!r}: {}").format(path, reason), tr("Choose another file or folder."))


def _facts(result: ResultFolder) -> str:
    strip, report = result.strip, result.report
    verdict = tr("Found.") if strip.get("accepted") else tr("Not found.")
    lines = [
        "{} {} {}".format(
            verdict,
            tr("Confidence {}.").format(percent(min(0.99, float(strip.get("confidence") or 0.0)))),
            str(strip.get("reason") or ""),
        ).strip()
    ]
    facts = []
    if strip.get("rmse_m") is not None:
        facts.append(tr("RMSE {}").format(metres(float(strip["rmse_m"]))))
    if strip.get("num_inliers"):
        facts.append(tr("{} control points agree").format(int(strip["num_inliers"])))
    if strip.get("heading_deg") is not None:
        facts.append(tr("heading {:.0f}°").format(float(strip["heading_deg"])))
    if strip.get("pixel_size_m"):
        facts.append(tr("pixel size {:.2f} m").format(float(strip["pixel_size_m"])))
    versions = report.get("versions") or {}
    lines.append(" · ".join(facts))
    lines.append(
        " · ".join(
            part
            for part in (
                str(report.get("finished") or "")[:19].replace("T", " "),
                "SAR-Optical Matcher {}".format(versions.get("sarmatch", "")),
                str((report.get("model") or {}).get("name") or ""),
            )
            if part.strip()
        )
    )
    return "\n".join(line for line in lines if line)


def _result_layers(project: QgsProject, result: ResultFolder, tables: Any) -> List[QgsMapLayer]:
    found = [layers.result_layer(project, result.folder, table) for table in tables]
    return [layer for layer in found if layer is not None]


def _basemap(project: QgsProject, sources: layers.RunSources) -> Optional[QgsMapLayer]:
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == sources.basemap_path:
            return layer
    return None


def _extent(shown: List[QgsMapLayer]) -> Optional[QgsRectangle]:
    for layer in shown:
        if layer.customProperty(layers.TABLE_PROPERTY) in ("strip", "matches") and not layer.extent().isEmpty():
            return QgsRectangle(layer.extent())
    return None


def _map(
    layout: QgsPrintLayout,
    shown: List[QgsMapLayer],
    extent: QgsRectangle,
    top_mm: float,
    height_mm: float,
    width_mm: float = INNER_MM,
    page: int = 0,
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setFrameEnabled(True)
    _place(item, MARGIN_MM, top_mm, width_mm, height_mm, page)
    item.setCrs(shown[0].crs())
    item.setKeepLayerSet(True)
    item.setLayers(shown)
    item.setExtent(_filling(extent, width_mm / height_mm))
    return item


def _filling(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The least rectangle around ``extent`` whose width is ``ratio`` times its height."""
    width = max(extent.width(), extent.height() * ratio)
    height = width / ratio
    center = extent.center()
    return QgsRectangle(
        center.x() - width / 2, center.y() - height / 2, center.x() + width / 2, center.y() + height / 2
    )


def _scale_bar(layout: QgsPrintLayout, linked: QgsLayoutItemMap, top_mm: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(linked)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(MARGIN_MM, top_mm, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def _plots(layout: QgsPrintLayout, plots: Dict[str, str]) -> None:
    for name, left_mm, top_mm, width_mm, height_mm in (
        ("histogram", 110.0, 190.0, 85.0, 36.0),
        ("residual_plot", 125.0, 228.0, 55.0, 52.0),
    ):
        if name in plots:
            picture = QgsLayoutItemPicture(layout)
            picture.setId(name)
            layout.addLayoutItem(picture)
            text = base64.b64encode(plots[name].encode("utf-8")).decode("ascii")
            picture.setPicturePath("base64:" + text, QgsLayoutItemPicture.Format.FormatSVG)
            _place(picture, left_mm, top_mm, width_mm, height_mm)


def _table(layout: QgsPrintLayout, matches: QgsMapLayer, top_mm: float) -> None:
    table = QgsLayoutItemAttributeTable.create(layout)
    small = QgsTextFormat()
    small.setSize(7.0)
    small.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    table.setContentTextFormat(small)
    table.setHeaderTextFormat(small)
    table.setGridStrokeWidth(0.1)
    table.setVectorLayer(matches)
    names = [field.name() for field in matches.fields()]
    columns = []
    for name in TABLE_COLUMNS:
        if name in names:
            column = QgsLayoutTableColumn(matches.attributeDisplayName(names.index(name)))
            digits = {"confidence": 3, "similarity": 3, "residual_m": 1, "center_x": 1, "center_y": 1}.get(name)
            # As text of fixed digits: a column of raw doubles is sixteen characters wide.
            column.setAttribute(name if digits is None else "format_number(\"{}\", {}, 'C')".format(name, digits))
            columns.append(column)
    table.setColumns(columns)
    table.setMaximumNumberOfFeatures(10000)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.RepeatUntilFinished)
    layout.addMultiFrame(table)
    frame = QgsLayoutFrame(layout, table)
    layout.addLayoutItem(frame)
    _place(frame, MARGIN_MM, top_mm, INNER_MM, PAGE_HEIGHT_MM - MARGIN_MM - top_mm, page=1)
    table.addFrame(frame)
    table.recalculateFrameSizes()


def _recipe(layout: QgsPrintLayout, result: ResultFolder) -> None:
    lines = recipe_lines(result.report)
    more = len(lines) - RECIPE_LINES
    if more > 0:
        lines = [*lines[:RECIPE_LINES], tr("… and {} more lines in report.json").format(more)]
    _new_page(layout)
    last = layout.pageCollection().pageCount() - 1
    text = "\n".join(line if len(line) <= 110 else line[:107] + "…" for line in lines)
    _label(layout, text, MARGIN_MM, PAGE_HEIGHT_MM - 2 * MARGIN_MM, size=8, page=last)


def _new_page(layout: QgsPrintLayout) -> None:
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.pageCollection().addPage(page)


def _label(
    layout: QgsPrintLayout, text: str, top_mm: float, height_mm: float, size: int, bold: bool = False, page: int = 0
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont(label.font())
    font.setPointSize(size)
    font.setBold(bold)
    label.setFont(font)
    layout.addLayoutItem(label)
    _place(label, MARGIN_MM, top_mm, INNER_MM, height_mm, page)


def _place(item: Any, left_mm: float, top_mm: float, width_mm: float, height_mm: float, page: int = 0) -> None:
    unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    item.attemptMove(QgsLayoutPoint(left_mm, top_mm, unit), page=page)
    item.attemptResize(QgsLayoutSize(width_mm, height_mm, unit))


def suggested_pdf(result: ResultFolder) -> str:
    """Where a result's PDF goes unless the user says otherwise."""
    return str(Path(result.folder) / "report.pdf")
