"""``sarmatch report``: a finished match as one HTML page that can be mailed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...errors import SarmatchError
from ...progress import Progress
from ...report_params import ReportParams
from ..whole import whole_file, writing
from .drawings import detail_map, histogram, locator_map, residual_map, residual_plot
from .html import page
from .pictures import ground_picture, strip_picture
from .story import Story, read_story

PAGE_NAME = "report.html"
PLOTS = ("histogram", "residual_plot")
DETAIL_PX, LOCATOR_PX, STRIP_PX = 1100, 520, 1600


def write_report(params: ReportParams, progress: Progress) -> dict[str, Any]:
    """Write the page of a result.

    The rasters that were matched are read again for the pictures. One that is gone is no failure: the page says which
    picture it lacks, and has everything else.

    Returns:
        ``out`` (path), ``pictures`` (names of the drawings in it), ``notes`` (what is missing, and why), ``plots``
        (name -> SVG text of those that are no map, for other layouts of the same report).

    Raises:
        InputError: ``result`` is no folder that match has written.
        OutputError: the file exists already or cannot be written.
    """
    progress.start("report", 4)
    story = read_story(params.result)
    out = params.out or str(Path(params.result) / PAGE_NAME)
    progress.advance()
    # Before the pictures, which take seconds: a name that is taken is told at once.
    with whole_file(out, overwrite=params.overwrite) as partial:
        drawings, notes = _drawings(story, params.reference or story.basemap_path, params.sar, progress)
        text = page(story, drawings, notes)
        with writing(out, len(text)):
            partial.write_text(text, encoding="utf-8", newline="\n")
    progress.advance()
    progress.finish()
    plots = {name: drawings[name] for name in PLOTS if name in drawings}
    return {"out": out, "pictures": sorted(drawings), "notes": notes, "plots": plots}


def _drawings(story: Story, basemap: str, sar: str | None, progress: Progress) -> tuple[dict[str, str], list[str]]:
    drawings: dict[str, str] = {}
    notes: list[str] = []
    optical = story.report.get("optical_radiometry")
    try:
        drawings["locator"] = locator_map(ground_picture(basemap, [], 0.0, LOCATOR_PX, optical), story)
        progress.advance()
        if story.outline is not None:
            around = ground_picture(basemap, story.outline.ring, 0.12, DETAIL_PX, optical)
            strip = _strip(story, sar, notes)
            drawings["detail"] = detail_map(around, story, strip)
            if story.gcps:
                drawings["residuals"] = residual_map(around, story)
    except SarmatchError as error:
        notes.append(f"No maps: {error.message}.")
    progress.advance()
    if story.matches:
        drawings["histogram"] = histogram(story.matches)
    if story.gcps:
        drawings["residual_plot"] = residual_plot(story.gcps)
    return drawings, notes


def _strip(story: Story, sar: str | None, notes: list[str]) -> Any:
    path = sar or str((story.report.get("strip") or {}).get("path") or "")
    try:
        return strip_picture(path, STRIP_PX, story.report.get("sar_radiometry"))
    except SarmatchError as error:
        notes.append(f"No picture of the strip: {error.message}.")
        return None
