"""Any exception as a known failure, so that both doors speak of it in the same words. Standard library only."""

from __future__ import annotations

import errno
import traceback

from .errors import Cancelled, DeviceError, EngineError, InputError, OutputError, SarmatchError

PIP_NAMES = {
    "osgeo": "gdal",
    "torch": "torch",
    "faiss": "faiss-cpu",
    "skimage": "scikit-image",
    "numpy": "numpy",
    "scipy": "scipy",
    "shapely": "shapely",
    "pyproj": "pyproj",
    "safetensors": "safetensors",
    "tqdm": "tqdm",
    "accelerate": "accelerate",
    "pytorch_metric_learning": "pytorch-metric-learning",
}
"""Import name of every library the engine rests on -> its name for pip."""

MEMORY_HINT = "Close other programs, search a smaller area (--near or --extent), or compute elsewhere (--device)."


def as_failure(error: BaseException) -> SarmatchError:
    """The failure to show for ``error``; a :class:`SarmatchError` stays as it is.

    Anything not foreseen becomes a failure of code ``internal``, whose message starts with that word.
    """
    if isinstance(error, SarmatchError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled()
    if is_out_of_memory(error):
        return DeviceError("out of memory: {}".format(_first_line(error)), MEMORY_HINT, code="out_of_memory")
    if isinstance(error, ImportError):
        known = _missing_library(error)
        if known is not None:
            return known
    if isinstance(error, OSError):
        known = _file_failure(error)
        if known is not None:
            return known
    return SarmatchError(
        "internal {}: {}".format(type(error).__name__, _first_line(error)),
        "This is a defect of the engine; run again with -v to see where it arose.",
        code="internal",
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether main or GPU memory ran out; tells torch's errors by name and words, so torch need not be imported."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and (
        "out of memory" in text or "can't allocate memory" in text or "cublas_status_alloc_failed" in text
    )


def traceback_text(error: BaseException) -> str:
    """The whole traceback, for the log."""
    return "".join(traceback.format_exception(type(error), error, error.__traceback__))


def one_line(text: str) -> str:
    """``text`` without line breaks or runs of blanks: a failure is one line wherever it is shown."""
    return " ".join(text.split())


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else "no further word"


def _missing_library(error: ImportError) -> "SarmatchError | None":
    library = (error.name or "").split(".")[0]
    if library not in PIP_NAMES:
        return None
    if isinstance(error, ModuleNotFoundError) and error.name == library:
        what = "the library {} is missing".format(library)
    else:
        what = "the library {} cannot be loaded: {}".format(library, _first_line(error))
    return EngineError(what, library_hint(library))


def library_hint(library: str) -> str:
    """How to get a library, by its import name."""
    if library == "osgeo":
        return "Use the Python that QGIS uses, or install GDAL's Python module for this one (python3-gdal, conda gdal)."
    return "Install it into the engine's Python: python -m pip install {}.".format(PIP_NAMES[library])


def _file_failure(error: OSError) -> "SarmatchError | None":
    where = "{!r}".format(str(error.filename)) if error.filename is not None else "a file"
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return OutputError(
            "no space left while writing {}".format(where), "Free some space or write elsewhere.", code="disk_full"
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(
            "no permission for {}".format(where), "Choose a place that you may use.", code="output_not_writable"
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and error.filename is not None:
        return InputError("{} does not exist".format(where), "Check the path.")
    return None
