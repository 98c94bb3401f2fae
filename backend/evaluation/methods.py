"""The methods that can be evaluated, by name."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional

from ..config import ENCODER
from ..descriptors.cmpc_model import KIND as CMPC
from ..descriptors.descriptor import WITH_STRUCTURAL, Descriptor, StructuralDescriptor, load_descriptor
from ..errors import ModelError, UsageError
from .baselines import NccDescriptor

METHODS: Dict[str, Callable[[str], Descriptor]] = {
    "structural": lambda model: StructuralDescriptor(),
    "ncc": lambda model: NccDescriptor(),
    ENCODER: load_descriptor,
    ENCODER + WITH_STRUCTURAL: lambda model: load_descriptor(model + WITH_STRUCTURAL),
}
"""Name -> maker, told the name or path of a model."""

RETRIEVAL_METHODS = (*METHODS, CMPC)
"""What single patches can be searched with: besides, the network of whole patches, through tiles alone."""

_WITHOUT_MODEL = ("structural", "ncc")


def method_descriptor(name: str, model: Optional[str] = None) -> Descriptor:
    """The descriptor that a method searches with.

    Args:
        name: of the method.
        model: name or path of the model that a learned method uses instead of the shipped one.

    Raises:
        UsageError: no method is called that, it has no dense map, or it uses no model and one is given.
        ModelError: the model cannot be used.
    """
    if name == CMPC:
        raise UsageError(
            "method cmpc has one vector a patch and no dense map: it cannot search densely, nor locate strips",
            "Use evaluate retrieval --search index, or evaluate patches.",
        )
    if name not in METHODS:
        raise UsageError(f"no method is called {name!r}", f"Known are: {', '.join(METHODS)}.")
    if model is not None and (name in _WITHOUT_MODEL or model in _WITHOUT_MODEL):
        raise UsageError(f"method {name!r} cannot use the model {model!r}", "Use --method encoder --model PATH.")
    return METHODS[name](ENCODER if model is None else model)


def model_of(method: str, model: Optional[str]) -> Optional[str]:
    """The model for one of several methods that are run together: None where it uses none."""
    return None if method not in METHODS or method in _WITHOUT_MODEL else model


def descriptor_name(method: str, model: Optional[str] = None) -> str:
    """What ``--model`` of ``index`` and ``match`` is to be for a method and the model it uses."""
    if method in _WITHOUT_MODEL or model is None:
        return method
    return model + method[len(ENCODER) :]


def usable_methods(model: Optional[str] = None) -> List[str]:
    """Names of the methods that can run here: the learned ones with a model only."""
    try:
        load_descriptor(ENCODER if model is None else model)
    except ModelError as error:
        if model is not None or error.code != "model_unknown":
            raise
        return list(_WITHOUT_MODEL)
    return list(METHODS)
