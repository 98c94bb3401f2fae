"""Parameters of every command: the one truth for each default, range and help text.

The command line, the worker protocol and the QGIS window all build these dataclasses; none repeats a default.
Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

import dataclasses
import math
import re
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Type, TypeVar, Union, get_args, get_origin, get_type_hints

from .errors import UsageError

P = TypeVar("P", bound="Params")


def option(
    default: Any,
    help: str,
    *,
    choices: Optional[List[str]] = None,
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    metavar: Optional[str] = None,
) -> Any:
    """A dataclass field that carries what a command line or a form needs to know of it."""
    required = default is REQUIRED
    metadata = {
        "help": help,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "metavar": metavar,
        "required": required,
    }
    # Dataclasses of Python 3.9 allow no field without a default after inherited ones with: None stands for "missing".
    return field(default=None if required else default, metadata=metadata)


REQUIRED = object()

IMAGES = "IMAGES"
"""What stands for labelled images on a command line; windows tell by it that no pairs are wanted."""

ENCODER = "encoder"
"""Name of the descriptor that ships and is taken where none is named."""

RERANKER = "reranker"
"""Name of the re-ranker that ships and is taken where none is named."""

GCP_TRANSFORMS = {"similarity": 2, "affine": 3, "polynomial2": 6, "polynomial3": 10, "thin-plate": 3}
"""Maps that can be fitted to control points -> how many points each needs at least."""

GCP_WINDOW_PX = 192
"""Side, in working pixels, of the largest windows control points are measured in; nearer ones share their errors."""

GCP_TRANSFORM_BY_KIND = {
    **{name: name for name in ("similarity", "affine", "thin-plate")},
    **dict.fromkeys(("drift-quadratic", "affine+drift-quadratic"), "polynomial2"),
    **dict.fromkeys(("drift-cubic", "affine+drift-cubic"), "polynomial3"),
    "affine+drift-spline": "thin-plate",
}
"""Kind of map that a match has chosen by points held out (``transform_kind`` of its report) -> the nearest of these."""


@dataclass(frozen=True)
class Params:
    """Base of all parameter sets: built strictly from a mapping, checked on construction."""

    def __post_init__(self) -> None:
        for spec in dataclasses.fields(self):
            _check_value(spec, getattr(self, spec.name), field_type(type(self), spec.name))

    @classmethod
    def from_mapping(cls: Type[P], values: Mapping[str, Any]) -> P:
        """Build from a decoded JSON object.

        Raises:
            UsageError: an unknown or missing name, a value of the wrong type or out of range.
        """
        specs = {spec.name: spec for spec in dataclasses.fields(cls)}
        unknown = sorted(set(values) - set(specs))
        if unknown:
            raise UsageError("unknown parameter {!r}".format(unknown[0]), "Known are: {}.".format(", ".join(specs)))
        return cls(**{name: _coerce(specs[name], field_type(cls, name), value) for name, value in values.items()})

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object; the inverse of :meth:`from_mapping`."""
        return dataclasses.asdict(self)


@dataclass(frozen=True)
class RunParams(Params):
    """What every command accepts."""

    device: str = option("auto", "where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one")
    seed: int = option(0, "seed of every random choice", minimum=0)
    overwrite: bool = option(False, "replace outputs that exist already")

    def __post_init__(self) -> None:
        super().__post_init__()
        if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", self.device):
            raise UsageError("device {!r} is not a device".format(self.device), "Write auto, cpu, cuda or cuda:N.")


@dataclass(frozen=True)
class DoctorParams(RunParams):
    """``doctor``: is this engine able to run?"""


@dataclass(frozen=True)
class SimulateParams(RunParams):
    """``simulate``: a scene with known truth."""

    out: str = option(REQUIRED, "folder for optical.tif, sar_strip.tif, truth.json and dsm.tif", metavar="DIR")
    size_px: int = option(2048, "side of the square scene", minimum=256, maximum=16384)
    pixel_size_m: float = option(5.0, "pixel size of scene and strip on the ground", minimum=0.1, maximum=100.0)
    strip_length_px: int = option(768, "length of the strip along track", minimum=128)
    strip_width_px: int = option(192, "width of the strip across track", minimum=64)
    heading_deg: Optional[float] = option(
        None, "azimuth of the strip's upward direction, clockwise from north; drawn from the seed when not given"
    )
    incidence_deg: float = option(38.0, "incidence angle at the scene centre", minimum=15.0, maximum=70.0)
    look_direction: str = option("right", "side the radar looks to, seen along its track", choices=["right", "left"])
    looks: float = option(4.0, "equivalent number of looks of the speckle", minimum=1.0, maximum=100.0)


@dataclass(frozen=True)
class IndexParams(RunParams):
    """``index``: prepare a basemap for many searches."""

    reference: str = option(REQUIRED, "optical basemap, anything GDAL opens", metavar="BASEMAP")
    out: str = option(REQUIRED, "folder of the index", metavar="INDEX")
    model: str = option(ENCODER, "descriptor: encoder, structural, or the name or path of a trained encoder")
    pixel_size_m: Optional[float] = option(
        None, "working pixel size on the ground; the basemap's own when not given", minimum=0.01, maximum=10000.0
    )
    tile_px: int = option(128, "side of the indexed tiles in working pixels", minimum=32, maximum=1024)
    overlap: float = option(0.5, "overlap of neighbouring tiles as a fraction of their side", minimum=0.0, maximum=0.9)
    code: str = option("float", "tile codes kept in the index; binary: two bits a number", choices=["float", "binary"])


@dataclass(frozen=True)
class MatchParams(RunParams):
    """``match``: find a SAR strip on an optical basemap."""

    sar: str = option(REQUIRED, "SAR strip, anything GDAL opens", metavar="STRIP")
    out: str = option(REQUIRED, "folder for the results", metavar="DIR")
    reference: Optional[str] = option(None, "optical basemap", metavar="BASEMAP")
    index: Optional[str] = option(None, "index built from the basemap; replaces --reference", metavar="INDEX")
    patch_px: int = option(128, "side of the query patches in working pixels", minimum=32, maximum=1024)
    stride_px: int = option(128, "step between query patches in working pixels", minimum=8, maximum=1024)
    sar_pixel_size_m: Optional[float] = option(
        None,
        "pixel size of the strip; from its georeference, else that of the basemap, when not given",
        minimum=0.01,
        maximum=10000.0,
    )
    sar_kind: str = option(
        "auto", "what SAR pixel values are", choices=["auto", "db", "amplitude", "intensity", "complex"]
    )
    heading_deg: Optional[float] = option(
        None,
        "azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither "
        "this nor a georeference tells",
    )
    heading_tolerance_deg: float = option(5.0, "how far the true heading may lie from it", minimum=0.0, maximum=180.0)
    scale_tolerance: float = option(
        0.0, "how far the true pixel size may lie from the stated one, as a fraction", minimum=0.0, maximum=0.3
    )
    near: Optional[str] = option(None, "X,Y in the basemap's CRS: search only around this point", metavar="X,Y")
    radius_m: Optional[float] = option(None, "radius of the search around --near", minimum=1.0, metavar="R")
    extent: Optional[str] = option(
        None, "XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside", metavar="XMIN,YMIN,XMAX,YMAX"
    )
    search: str = option("auto", "dense: everywhere; index: tiles first", choices=["auto", "dense", "index"])
    rerank: str = option(
        "consensus",
        "what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a "
        "trained re-ranker; none: each patch by itself",
        choices=["consensus", "graph", "none"],
    )
    reranker: Optional[str] = option(
        None, "re-ranker for --rerank graph: its name or path; the shipped one when not given", metavar="MODEL"
    )
    model: Optional[str] = option(
        None,
        "descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder "
        "without one, when not given",
    )
    top_k: int = option(50, "candidates kept for each patch", minimum=1, maximum=1000)
    warp: bool = option(False, "also write strip_georeferenced.tif")

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.reference is None) == (self.index is None):
            raise UsageError("exactly one of --reference and --index is needed", "Name the basemap or its index.")
        if self.reranker is not None and self.rerank != "graph":
            raise UsageError("--reranker belongs to --rerank graph", "Add --rerank graph, or leave --reranker out.")
        if (self.near is None) != (self.radius_m is None):
            raise UsageError("--near and --radius-m belong together", "Give both or neither.")
        if self.near is not None and self.extent is not None:
            raise UsageError("--near and --extent exclude each other", "Give one of them.")
        if self.near is not None:
            parse_numbers("--near", self.near, "X,Y")
        if self.extent is not None:
            xmin, ymin, xmax, ymax = parse_numbers("--extent", self.extent, "XMIN,YMIN,XMAX,YMAX")
            if xmin >= xmax or ymin >= ymax:
                raise UsageError("--extent {!r} is empty".format(self.extent), "Write XMIN,YMIN,XMAX,YMAX.")


@dataclass(frozen=True)
class ExportParams(RunParams):
    """``export``: rewrite the footprints of a finished match as GeoJSON where the user says."""

    result: str = option(REQUIRED, "folder written by match", metavar="DIR")
    out: str = option(REQUIRED, "GeoJSON file to write", metavar="FILE")
    only_accepted: bool = option(True, "leave out the matches that were not accepted")


@dataclass(frozen=True)
class ExportGcpsParams(RunParams):
    """``export-gcps``: rewrite the control points of a finished match in another tool's format."""

    result: str = option(REQUIRED, "folder written by match", metavar="DIR")
    out: str = option(REQUIRED, "file to write", metavar="FILE")
    form: str = option(
        "points",
        "points: QGIS's Georeferencer; csv: a table; geojson: a map; gdal: commands for gdal_translate and gdalwarp",
        choices=["points", "csv", "geojson", "gdal"],
    )
    only_inliers: bool = option(
        True, "leave out the points that are switched off: those the match did not use, where nobody has chosen"
    )
    transform: Optional[str] = option(
        None,
        "map fitted anew to the points in use, for the residuals and for GDAL's commands; that of match when not given",
        choices=list(GCP_TRANSFORMS),
    )


@dataclass(frozen=True)
class EvaluateRetrievalParams(RunParams):
    """``evaluate retrieval``: single patches searched over a whole raster of known alignment."""

    sar: str = option(REQUIRED, "SAR raster", metavar="FILE")
    optical: str = option(REQUIRED, "optical raster on the same grid", metavar="FILE")
    patch_px: int = option(128, "side of the query patches", minimum=32, maximum=1024)
    protocol: str = option("arbitrary", "queries on the tile grid or anywhere", choices=["aligned", "arbitrary"])
    method: str = option("structural", "method to evaluate; --method list names them")
    model: Optional[str] = option(
        None, "name or path of the model that a learned method uses instead of the shipped one", metavar="MODEL"
    )
    queries: int = option(200, "number of queries", minimum=1, maximum=100000)
    search: str = option("dense", "exhaustive or through the tile index", choices=["dense", "index"])
    content: bool = option(
        False, "also measure errors against where the content lies, should the rasters be out of register"
    )


@dataclass(frozen=True)
class EvaluateLocationParams(RunParams):
    """``evaluate location``: whole strips searched over a raster of known alignment."""

    sar: str = option(REQUIRED, "SAR raster", metavar="FILE")
    optical: str = option(REQUIRED, "optical raster on the same grid", metavar="FILE")
    absent_sar: Optional[str] = option(
        None, "SAR raster of another place; its strips must be refused (false_accept_rate)", metavar="FILE"
    )
    strip_patches: int = option(8, "length of the strips in patches", minimum=1, maximum=64)
    patch_px: int = option(128, "side of the patches, and width of the strips", minimum=32, maximum=1024)
    trials: int = option(100, "number of strips", minimum=1, maximum=100000)
    heading: str = option("known", "whether the search knows the strip's heading", choices=["unknown", "known"])
    scale_tolerance: float = option(0.0, "the pixel size is wrong by up to this fraction", minimum=0.0, maximum=0.3)
    method: str = option("structural", "method to evaluate; --method list names them")
    model: Optional[str] = option(
        None, "name or path of the model that a learned method uses instead of the shipped one", metavar="MODEL"
    )


@dataclass(frozen=True)
class ModelsParams(RunParams):
    """``models list|show|export``."""

    action: str = option("list", "what to do", choices=["list", "show", "export"])
    name: Optional[str] = option(None, "model to show or export")
    out: Optional[str] = option(None, "folder to export to", metavar="DIR")


def parse_numbers(flag: str, text: str, form: str) -> "tuple[float, ...]":
    """Comma-separated finite numbers, as many as ``form`` (such as ``X,Y``) names.

    Raises:
        UsageError: it is not that.
    """
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) != len(form.split(",")) or not all(math.isfinite(number) for number in numbers):
        raise UsageError("{} {!r} is not {}".format(flag, text, form), "Write numbers in the basemap's CRS.")
    return numbers


def field_type(cls: Type[Params], name: str) -> Any:
    """The declared type of one parameter, resolved."""
    return get_type_hints(cls)[name]


def base_type(declared: Any) -> Any:
    """``Optional[T]`` as ``T``; anything else as it is."""
    if get_origin(declared) is Union:
        return next(arg for arg in get_args(declared) if arg is not type(None))
    return declared


def _coerce(spec: Any, declared: Any, value: Any) -> Any:
    # JSON has one number type: 5 is a valid float, 5.0 a valid int.
    base = base_type(declared)
    if base is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if base is int and isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _check_value(spec: Any, value: Any, declared: Any) -> None:
    name, meta = spec.name, spec.metadata
    base = base_type(declared)
    if value is None and meta["required"]:
        raise UsageError("parameter {!r} is missing".format(name), "It is needed: {}.".format(meta["help"]))
    if value is None and base is not declared:
        return
    if base is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    wrong_type = not isinstance(value, base) or (base is not bool and isinstance(value, bool))
    if wrong_type:
        raise UsageError("{} {!r} is not of type {}".format(name, value, base.__name__), meta["help"])
    if base is float and not math.isfinite(value):
        raise UsageError("{} {!r} is not finite".format(name, value), meta["help"])
    if meta.get("choices") and value not in meta["choices"]:
        raise UsageError("{} {!r} is not a choice".format(name, value), "Choose {}.".format(", ".join(meta["choices"])))
    low, high = meta.get("minimum"), meta.get("maximum")
    if (low is not None and value < low) or (high is not None and value > high):
        bounds = "at least {}".format(low) if high is None else "between {} and {}".format(low, high)
        raise UsageError("{} {!r} is out of range".format(name, value), "It must be {}.".format(bounds))
