"""The methods that can be evaluated, by name."""

from __future__ import annotations

from typing import Callable, Dict

from ..descriptors.descriptor import Descriptor, StructuralDescriptor
from ..errors import UsageError
from .baselines import NccDescriptor

METHODS: Dict[str, Callable[[], Descriptor]] = {
    "structural": StructuralDescriptor,
    "ncc": NccDescriptor,
}


def method_descriptor(name: str) -> Descriptor:
    """The descriptor that a method searches with.

    Raises:
        UsageError: no method is called that.
    """
    if name not in METHODS:
        raise UsageError(f"no method is called {name!r}", f"Known are: {', '.join(METHODS)}.")
    return METHODS[name]()
