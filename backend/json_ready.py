"""Results as JSON can hold them. Standard library only: numpy's and torch's values are known by what they can do."""

from __future__ import annotations

import dataclasses
import math
import os
from typing import Any, Mapping


def json_ready(value: Any) -> Any:
    """``value`` with everything JSON lacks replaced by what it has, recursively.

    Numbers that are not finite become None (JSON has no infinity: a median error of "more than half were not found"
    reads null), paths become strings, tuples and arrays lists, dataclasses objects, keys strings.

    Raises:
        TypeError: a value has no JSON form.
    """
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {spec.name: json_ready(getattr(value, spec.name)) for spec in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): json_ready(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [json_ready(item) for item in value]
    if hasattr(value, "tolist"):  # numpy scalars and arrays, torch tensors
        return json_ready(value.tolist())
    raise TypeError("{} has no JSON form: {!r}".format(type(value).__name__, value))
