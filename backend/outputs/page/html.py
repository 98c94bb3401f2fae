"""The page itself: verdict, facts, maps, plots, tables, recipe. One file, needs nothing else, dark or light. Pure."""

from __future__ import annotations

import json
from html import escape
from typing import Any, Mapping, Sequence

from .drawings import ARROW_TIMES, CONFIDENCE_COLORS
from .story import Shape, Story

_STYLE = """
:root{--ink:#1d2530;--soft:#5b6675;--ground:#fff;--card:#f4f6f8;--line:#d5dbe1;--yes:#1d6b3a;--no:#9a3412}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#9aa6b4;--ground:#14181d;--card:#1d232a;--line:#36404b;
--yes:#58c584;--no:#f59e6b}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:1000px;margin:0 auto;
padding:24px}
h1{font-size:24px;margin:0}h2{font-size:18px;margin:34px 0 8px}p.sub{color:var(--soft);margin:2px 0 18px}
.verdict{border-left:6px solid var(--no);background:var(--card);padding:12px 16px;font-size:17px}
.verdict.yes{border-color:var(--yes)}.verdict b{color:var(--no)}.verdict.yes b{color:var(--yes)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;margin:14px 0}
.facts div{background:var(--card);padding:8px 12px}.facts span{display:block;color:var(--soft);font-size:13px}
.facts b{font-size:17px;font-weight:600;font-variant-numeric:tabular-nums}
.map{width:100%;height:auto;display:block;border:1px solid var(--line);background:#ddd}
.map.locator{max-width:520px}.outline{stroke:#ffe600;stroke-width:2;vector-effect:non-scaling-stroke}
.ring{fill:none;stroke:#ffe600;stroke-width:2;stroke-dasharray:6 4;vector-effect:non-scaling-stroke}
.footprint{stroke-width:2.5;vector-effect:non-scaling-stroke}
.gcp line{stroke:#00e5ff;stroke-width:2;vector-effect:non-scaling-stroke}.gcp circle{fill:#00e5ff;stroke:#003b44}
.gcp.unused line{stroke:#ff7043}.gcp.unused circle{fill:#ff7043;stroke:#4a1500}
.scale rect{fill:#fff;stroke:#000;stroke-width:.4}.scale text{fill:#fff;stroke:#000;stroke-width:3;paint-order:stroke}
.plots{display:flex;flex-wrap:wrap;gap:28px;align-items:flex-end}.plot{width:420px;max-width:100%;height:auto}
.plot.square{width:260px}.plot text{font-size:12px;fill:var(--soft);text-anchor:middle}
.plot text.left{text-anchor:start}.plot text.right{text-anchor:end}.plot .axis{stroke:var(--soft);stroke-width:1}
.plot .limit{stroke:var(--ink);stroke-dasharray:4 3;fill:none}.plot .bar{stroke:var(--soft);stroke-width:.5}
figure{margin:0}figcaption{color:var(--soft);font-size:13px}
.key{display:flex;flex-wrap:wrap;gap:12px;font-size:13px;color:var(--soft);margin:6px 0}
.key i{display:inline-block;width:14px;height:14px;margin-right:5px;vertical-align:-2px;border:1px solid var(--line)}
table{border-collapse:collapse;font-size:13px;width:100%;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}th,td{text-align:right;padding:3px 9px;border-bottom:1px solid var(--line)}
th:first-child,td:first-child,td.text,th.text{text-align:left}th{color:var(--soft);font-weight:600}
details{margin:8px 0}summary{cursor:pointer}pre{background:var(--card);padding:10px;overflow-x:auto;font-size:12px}
.note{color:var(--soft);font-size:13px}label{font-size:13px;color:var(--soft)}input[type=range]{vertical-align:middle}
@media print{details{display:block}details>*{display:block}input{display:none}label{display:none}}
"""
_FADE = (
    '<p><label>Strip over the basemap <input type="range" min="0" max="100" value="60" '
    "oninput=\"for(const s of document.querySelectorAll('.strip'))s.style.opacity=this.value/100\"></label></p>"
    "<style>.strip{opacity:.6}@media print{.strip{opacity:.45}}</style>"
)
_MATCH_COLUMNS = (
    ("query_id", "patch", 0),
    ("confidence", "confidence", 3),
    ("similarity", "similarity", 3),
    ("residual_m", "residual m", 1),
    ("center_x", "centre x", 1),
    ("center_y", "centre y", 1),
    ("accepted", "accepted", None),
    ("reviewed", "reviewed", None),
)
_GCP_COLUMNS = (
    ("gcp_id", "point", 0),
    ("col_px", "column px", 1),
    ("row_px", "row px", 1),
    ("x", "x", 1),
    ("y", "y", 1),
    ("residual_east_px", "east px", 2),
    ("residual_north_px", "north px", 2),
    ("residual_m", "residual m", 1),
    ("is_inlier", "in use", None),
)


def page(story: Story, drawings: Mapping[str, str], notes: Sequence[str]) -> str:
    """The whole page.

    Args:
        story: what the run found.
        drawings: ``locator``, ``detail``, ``residuals`` (maps), ``histogram``, ``residual_plot``; SVG texts. Those
            missing are left out, and ``notes`` say why.
        notes: sentences to show above the maps.
    """
    title = f"Where {story.strip_name} lies"
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="sub">{escape(_subtitle(story))}</p>',
        _verdict(story),
        _facts(story),
        "".join(f'<p class="note">{escape(note)}</p>' for note in notes),
        _maps(story, drawings),
        _plots(drawings),
        _runners_up(story),
        _table("Patches", story.matches, _MATCH_COLUMNS, is_open=True),
        _table("Control points", story.gcps, _GCP_COLUMNS, is_open=False),
        _recipe(story),
    ]
    head = (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{escape(title)}</title><style>{_STYLE}</style></head>'
    )
    body = "\n".join(part for part in parts if part)
    return f"{head}\n<body>\n{body}\n</body></html>\n"


def _subtitle(story: Story) -> str:
    report = story.report
    pieces = [str(report.get("finished") or "")[:19].replace("T", " ")]
    pieces.append("SAR-Optical Matcher {}".format((report.get("versions") or {}).get("sarmatch", "")))
    pieces.append("method {}".format((report.get("model") or {}).get("name", "?")))
    return " · ".join(piece for piece in pieces if piece.strip())


def _verdict(story: Story) -> str:
    found = bool(story.result.get("accepted"))
    confidence = story.result.get("confidence")
    sure = "" if confidence is None else f" Confidence {_percent(confidence)}."
    reason = str(story.result.get("reason") or "")
    words = "Found." if found else "Not found."
    return f'<div class="verdict{" yes" if found else ""}"><b>{words}</b>{escape(sure)} {escape(reason)}</div>'


def _facts(story: Story) -> str:
    result, checks = story.result, story.report.get("check_points") or {}
    accepted = sum(1 for match in story.matches if match.row.get("accepted"))
    facts = [
        ("Patches matched", f"{accepted} of {len(story.matches)}" if story.matches else None),
        ("Control points in use", _cell(result.get("num_inliers"), 0)),
        ("RMSE of the fit", _with_unit(result.get("rmse_m"), 1, "m")),
        ("RMSE, points left out in turn", _with_unit(checks.get("rmse_m"), 1, "m")),
        ("Heading", _with_unit(result.get("heading_deg"), 1, "°")),
        ("Pixel size", _with_unit(result.get("pixel_size_m"), 2, "m")),
        ("Kind of map", story.report.get("transform_kind")),
        ("Time", _with_unit(story.report.get("seconds"), 0, "s")),
    ]
    cells = [f"<div><span>{escape(name)}</span><b>{escape(str(value))}</b></div>" for name, value in facts if value]
    return f'<div class="facts">{"".join(cells)}</div>'


def _maps(story: Story, drawings: Mapping[str, str]) -> str:
    parts = []
    if "detail" in drawings:
        steps = ("0 to 0.2", "0.2 to 0.4", "0.4 to 0.6", "0.6 to 0.8", "0.8 to 1")
        key = "".join(
            f'<span><i style="background:{color}"></i>{step}</span>' for color, step in zip(CONFIDENCE_COLORS, steps)
        )
        parts.append(f'<h2>The place</h2>{_FADE}{drawings["detail"]}<div class="key">Confidence {key}</div>')
    if "locator" in drawings:
        parts.append(f"<h2>On the whole basemap</h2>{drawings['locator']}")
    if "residuals" in drawings:
        parts.append(
            "<h2>Residuals of the control points</h2>"
            f'{drawings["residuals"]}<p class="note">Arrows are {ARROW_TIMES:.0f} times as long as the residuals; '
            "points that the map does not follow are orange.</p>"
        )
    return "".join(parts)


def _plots(drawings: Mapping[str, str]) -> str:
    figures = [
        f"<figure>{drawings[name]}<figcaption>{caption}</figcaption></figure>"
        for name, caption in (
            ("histogram", "Patches by confidence; pale: not accepted"),
            ("residual_plot", "Residuals in pixels; dashed: RMSE of those in use"),
        )
        if name in drawings
    ]
    return f'<h2>Confidence and residuals</h2><div class="plots">{"".join(figures)}</div>' if figures else ""


def _runners_up(story: Story) -> str:
    rows = [Shape([], dict(entry)) for entry in story.report.get("runners_up") or []]
    columns = (
        ("center_x", "centre x", 1),
        ("center_y", "centre y", 1),
        ("heading_deg", "heading °", 1),
        ("evidence", "evidence", 3),
        ("confidence", "confidence", 4),
    )
    return _table("Runner-up places", rows, columns, is_open=True)


def _table(
    title: str, shapes: Sequence[Shape], columns: Sequence[tuple[str, str, int | None]], *, is_open: bool
) -> str:
    if not shapes:
        return ""
    present = [column for column in columns if any(column[0] in shape.row for shape in shapes)]
    head = "".join(f"<th>{escape(words)}</th>" for _, words, _ in present)
    rows = "".join(
        "<tr>{}</tr>".format(
            "".join(f"<td>{escape(_cell(shape.row.get(name), digits))}</td>" for name, _, digits in present)
        )
        for shape in shapes
    )
    return (
        f"<details{' open' if is_open else ''}><summary><b>{escape(title)}</b> ({len(shapes)})</summary>"
        f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></details>'
    )


def _recipe(story: Story) -> str:
    report = story.report
    parts = [
        f"<h3>{escape(words)}</h3><pre>{escape(json.dumps(report[name], indent=2, ensure_ascii=False))}</pre>"
        for name, words in (
            ("parameters", "Parameters"),
            ("inputs", "Inputs"),
            ("model", "Model"),
            ("versions", "Versions"),
            ("seconds_by_stage", "Seconds by stage"),
        )
        if report.get(name)
    ]
    return f"<details><summary><b>Recipe</b></summary>{''.join(parts)}</details>"


def _cell(value: Any, digits: int | None) -> str:
    if value is None or value == "":
        return "-"
    if digits is None and (isinstance(value, bool) or value in (0, 1)):
        return "yes" if value else "no"
    if isinstance(value, (int, float)) and digits is not None:
        return f"{value:.{digits}f}"
    return str(value)


def _with_unit(value: Any, digits: int, unit: str) -> str | None:
    return f"{value:.{digits}f} {unit}" if isinstance(value, (int, float)) else None


def _percent(fraction: float) -> str:
    # Rounded down: only certainty reads 100 %.
    return f"{min(99.9, int(fraction * 1000) / 10):g} %"
