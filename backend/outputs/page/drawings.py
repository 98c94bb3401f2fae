"""The drawings of a page, as SVG text: maps with footprints, histogram of confidence, residuals. Pure."""

from __future__ import annotations

import math
from html import escape
from typing import Sequence

from ...affine import Affine
from .pictures import Picture
from .story import Shape, Story

CONFIDENCE_COLORS = ("#d7191c", "#fdae61", "#ffffbf", "#abd9e9", "#2c7bb6")
"""Fifths of confidence, doubtful to sure: the colours of the layers in QGIS."""
ARROW_TIMES = 20.0
"""Residual arrows are drawn so many times their length."""

_BINS = 20
_DOTS = {"used": "#2c7bb6", "unused": "#ff7043"}
"""Plots carry their own colours, for they are shown outside the page too; the page's style goes before these."""


def confidence_color(confidence: float | None) -> str:
    """The colour of a confidence 0 to 1; grey where there is none."""
    if confidence is None or not math.isfinite(confidence):
        return "#999999"
    return CONFIDENCE_COLORS[min(4, max(0, int(confidence * 5.0)))]


def locator_map(picture: Picture, story: Story) -> str:
    """The whole basemap with the strip's outline."""
    to_picture = picture.to_ground.inverse()
    marks = []
    if story.outline is not None:
        points = to_picture.apply_all(story.outline.ring)
        marks.append(_polygon(points, 'class="outline"'))
        col, row = (sum(axis) / len(axis) for axis in zip(*points))
        radius = 0.55 * max(math.dist(points[0], other) for other in points) + 0.02 * picture.width_px
        marks.append(f'<circle class="ring" cx="{col:.1f}" cy="{row:.1f}" r="{radius:.1f}"/>')
    return _map(picture, marks, "locator")


def detail_map(picture: Picture, story: Story, strip: Picture | None) -> str:
    """The strip's place: its picture, which a slider fades, and the footprints in the colours of their confidence."""
    to_picture = picture.to_ground.inverse()
    marks = []
    if strip is not None and story.transform is not None:
        m = to_picture @ story.transform @ strip.to_ground
        matrix = " ".join(f"{value:.6g}" for value in (m.a, m.d, m.b, m.e, m.c, m.f))
        marks.append(
            f'<image class="strip" href="{strip.address}" width="{strip.width_px}" height="{strip.height_px}" '
            f'preserveAspectRatio="none" transform="matrix({matrix})"/>'
        )
    for match in story.matches:
        if match.ring:
            color = confidence_color(match.row.get("confidence"))
            title = f"patch {match.row.get('query_id')}: confidence {_number(match.row.get('confidence'), 3)}"
            attributes = f'class="footprint" stroke="{color}"' + (
                "" if match.row.get("accepted") else ' opacity="0.45"'
            )
            marks.append(_polygon(to_picture.apply_all(match.ring), attributes, title))
    if story.outline is not None:
        marks.append(_polygon(to_picture.apply_all(story.outline.ring), 'class="outline"'))
    return _map(picture, marks, "detail")


def residual_map(picture: Picture, story: Story) -> str:
    """The control points with their residuals as arrows, :data:`ARROW_TIMES` their length."""
    to_picture = picture.to_ground.inverse()
    pixel = _ground_px(story)
    marks = []
    for gcp in story.gcps:
        if not gcp.ring or gcp.row.get("residual_east_px") is None:
            continue
        x, y = gcp.ring[0]
        tip_x = x + ARROW_TIMES * float(gcp.row["residual_east_px"]) * pixel
        tip_y = y + ARROW_TIMES * float(gcp.row["residual_north_px"]) * pixel
        (col, row), (tip_col, tip_row) = to_picture.apply(x, y), to_picture.apply(tip_x, tip_y)
        kind = "used" if gcp.row.get("is_inlier") else "unused"
        title = f"point {gcp.row.get('gcp_id')}: {_number(gcp.row.get('residual_m'), 1)} m"
        marks.append(
            f'<g class="gcp {kind}"><title>{escape(title)}</title>'
            f'<line x1="{col:.1f}" y1="{row:.1f}" x2="{tip_col:.1f}" y2="{tip_row:.1f}"/>'
            f'<circle cx="{col:.1f}" cy="{row:.1f}" r="3.5"/></g>'
        )
    return _map(picture, marks, "residuals")


def histogram(matches: Sequence[Shape]) -> str:
    """How many patches have which confidence, in twentieths; those that were not accepted are pale, on top."""
    counts = [[0, 0] for _ in range(_BINS)]
    for match in matches:
        value = match.row.get("confidence")
        if value is not None:
            counts[min(_BINS - 1, max(0, int(value * _BINS)))][0 if match.row.get("accepted") else 1] += 1
    top, bars = max(1, *(sum(pair) for pair in counts)), []
    for number, pair in enumerate(counts):
        color, base = confidence_color((number + 0.5) / _BINS), 125.0
        span = f"{number / _BINS:.2f} to {(number + 1) / _BINS:.2f}"
        for count, words, opacity in ((pair[0], "accepted", 1.0), (pair[1], "not accepted", 0.35)):
            if count:
                tall = 110.0 * count / top
                base -= tall
                bars.append(
                    f'<rect class="bar" stroke="#5b6675" stroke-width="0.5" x="{10 + 20 * number}" y="{base:.1f}" '
                    f'width="18" height="{tall:.1f}" '
                    f'fill="{color}" opacity="{opacity}"><title>{span}: {count} {words}</title></rect>'
                )
    axis = "".join(
        f'<text x="{10 + 400 * tick:.0f}" y="142" text-anchor="middle">{tick:g}</text>'
        for tick in (0.0, 0.25, 0.5, 0.75, 1.0)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="plot" font-size="12" '
        'viewBox="0 0 420 150" role="img" aria-label="histogram of confidence">'
        f'{"".join(bars)}<line class="axis" stroke="#5b6675" x1="10" y1="125" x2="410" y2="125"/>{axis}'
        f'<text x="10" y="12" class="left">{top}</text></svg>'
    )


def residual_plot(gcps: Sequence[Shape]) -> str:
    """Residuals of the control points in pixels, east to the right and north up, with a circle of their RMSE."""
    rows = [gcp.row for gcp in gcps if gcp.row.get("residual_east_px") is not None]
    lengths = [math.hypot(row["residual_east_px"], row["residual_north_px"]) for row in rows]
    used = [length for row, length in zip(rows, lengths) if row.get("is_inlier")]
    rmse_px = math.sqrt(sum(length**2 for length in used) / len(used)) if used else 0.0
    # Wild points must not press the others into the middle; they are drawn on the rim.
    reach = max(1.0, 3.0 * rmse_px) if used else max([1.0, *lengths])
    scale = 110.0 / reach
    dots = []
    for row, length in zip(rows, lengths):
        shrink = min(1.0, reach / length) if length else 1.0
        x, y = 130 + row["residual_east_px"] * shrink * scale, 130 - row["residual_north_px"] * shrink * scale
        kind = "used" if row.get("is_inlier") else "unused"
        dots.append(
            f'<circle class="dot {kind}" fill="{_DOTS[kind]}" cx="{x:.1f}" cy="{y:.1f}" r="4">'
            f"<title>point {row.get('gcp_id')}: {length:.2f} px</title></circle>"
        )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="plot square" font-size="12" '
        'viewBox="0 0 260 260" role="img" aria-label="residuals of the control points">'
        '<line class="axis" stroke="#5b6675" x1="10" y1="130" x2="250" y2="130"/>'
        '<line class="axis" stroke="#5b6675" x1="130" y1="10" x2="130" y2="250"/>'
        f'<circle class="limit" fill="none" stroke="#1d2530" stroke-dasharray="4 3" cx="130" cy="130" '
        f'r="{rmse_px * scale:.1f}"/>{"".join(dots)}'
        f'<text x="250" y="124" class="right" text-anchor="end">{reach:.1f} px east</text>'
        '<text x="136" y="18" class="left">north</text></svg>'
    )


def _map(picture: Picture, marks: Sequence[str], kind: str) -> str:
    return (
        f'<svg class="map {kind}" viewBox="0 0 {picture.width_px} {picture.height_px}" role="img" '
        f'aria-label="map"><image href="{picture.address}" width="{picture.width_px}" height="{picture.height_px}"/>'
        f"{''.join(marks)}{_scale_bar(picture)}</svg>"
    )


def _scale_bar(picture: Picture) -> str:
    # Along the picture's lower edge; only where the CRS counts metres is a length written.
    unit = math.hypot(picture.to_ground.a, picture.to_ground.d)
    if unit < 0.01:  # degrees
        return ""
    wanted = 0.2 * picture.width_px * unit
    power = 10.0 ** math.floor(math.log10(wanted))
    length = max(step * power for step in (1.0, 2.0, 5.0) if step * power <= wanted)
    long_px, y = length / unit, picture.height_px - 0.03 * picture.height_px
    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    x, thick = 0.02 * picture.width_px, max(1.5, picture.height_px / 200)
    size = max(9.0, picture.width_px / 45)
    return (
        f'<g class="scale"><rect x="{x:.1f}" y="{y - thick:.1f}" width="{long_px:.1f}" height="{thick:.1f}"/>'
        f'<text x="{x:.1f}" y="{y - 2 * thick:.1f}" font-size="{size:.1f}">{text}</text></g>'
    )


def _polygon(points: Sequence[tuple[float, float]], attributes: str, title: str = "") -> str:
    text = " ".join(f"{col:.1f},{row:.1f}" for col, row in points)
    inner = f"<title>{escape(title)}</title>" if title else ""
    return f'<polygon points="{text}" fill="none" {attributes}>{inner}</polygon>'


def _ground_px(story: Story) -> float:
    # Residuals are in pixels of the strip; their length on the ground in units of the CRS is the map's own.
    transform = story.transform or Affine(1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    return math.sqrt(abs(transform.determinant))


def _number(value: object, digits: int) -> str:
    return f"{value:.{digits}f}" if isinstance(value, (int, float)) else "-"
