"""Candidate lists on disk: shards that are there whole or not at all, so that an interrupted run goes on with the
next.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np

from ..errors import InputError
from ..json_ready import json_ready
from ..outputs.whole import whole_file, writing
from ..reranking.candidate_lists import EVIDENCE, CandidateLists

_ARRAYS = ("offset_px", "place_px", "similarity", "exists", "evidence", "alike", "query_vectors", "vectors")
_HALF = ("alike", "query_vectors", "vectors")
_PIXELS = ("images", "masks")
_PLAN = "plan.json"


@dataclass(frozen=True)
class KnownLists:
    """Lists of which the truth is known.

    Attributes:
        lists: of a strip or a single patch.
        truth_px: (P, 2) true centres (x, y) of the patches on the map.
        is_held_out: whether it validates.
        kind: how it was made, such as ``structural index``.
        images: (P, s, s) float16 SAR pixels of the patches in 0..1, masks: (P, s, s) bool validity; only what trains
            an encoder along with the lists needs them.
    """

    lists: CandidateLists
    truth_px: np.ndarray
    is_held_out: bool
    kind: str
    images: Optional[np.ndarray] = None
    masks: Optional[np.ndarray] = None

    def is_right(self) -> np.ndarray:
        """(P, K) bool: candidates at most half a patch from the truth."""
        away = np.hypot(*np.moveaxis(self.lists.place_px - self.truth_px[:, None], -1, 0))
        return (away <= self.lists.patch_px / 2.0) & self.lists.exists


class ListFolder:
    """A folder of shards, made by one plan.

    Args:
        path: of the folder; made when the first shard is written.
        plan: what decides on the lists, JSON-ready. Shards of another plan are taken away.
    """

    def __init__(self, path: Path, plan: Mapping[str, Any]) -> None:
        self.path = path
        self._plan = json_ready({**plan, "evidence": list(EVIDENCE)})
        self._is_ours: Optional[bool] = None

    def has(self, number: int) -> bool:
        """Whether a shard is there."""
        return self._matches() and self._file(number).is_file()

    def write(self, number: int, lists: Sequence[KnownLists]) -> None:
        """Write a shard, whole or not at all.

        Raises:
            OutputError: it cannot be written.
        """
        from safetensors.numpy import save

        if not self._matches():
            with writing(self.path):
                self.path.mkdir(parents=True, exist_ok=True)
                for old in self.path.glob("*.safetensors"):
                    old.unlink()
            with whole_file(self.path / _PLAN, overwrite=True) as partial:
                partial.write_text(json.dumps(self._plan, indent=1), encoding="utf-8")
            self._is_ours = True
        tensors: Dict[str, np.ndarray] = {}
        facts = []
        for index, one in enumerate(lists):
            for name in _ARRAYS:
                value = getattr(one.lists, name)
                if value is not None:
                    stored = value.astype(np.float16) if name in _HALF else value
                    tensors[f"{index}.{name}"] = np.ascontiguousarray(stored)
            for name in _PIXELS:
                if getattr(one, name) is not None:
                    tensors[f"{index}.{name}"] = np.ascontiguousarray(getattr(one, name))
            tensors[f"{index}.truth_px"] = np.ascontiguousarray(one.truth_px, np.float64)
            facts.append({"patch_px": one.lists.patch_px, "is_held_out": one.is_held_out, "kind": one.kind})
        content = save(tensors, metadata={"lists": json.dumps(facts)})
        with whole_file(self._file(number), overwrite=True) as partial, writing(self._file(number), len(content)):
            partial.write_bytes(content)

    def read(self, number: int) -> List[KnownLists]:
        """The lists of a shard.

        Raises:
            InputError: it cannot be read.
        """
        from safetensors import SafetensorError, safe_open

        path = self._file(number)
        try:
            with safe_open(str(path), "np") as stored:
                facts = json.loads(stored.metadata()["lists"])
                arrays = {name: stored.get_tensor(name) for name in stored.keys()}
        except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"the candidate lists {str(path)!r} cannot be read: {error}",
                "Take the folder away; they are made anew.",
                code="lists_unreadable",
            ) from error
        found = []
        for index, fact in enumerate(facts):
            parts = {name: arrays.get(f"{index}.{name}") for name in _ARRAYS}
            parts["alike"] = parts["alike"].astype(np.float32)  # type: ignore[union-attr]
            lists = CandidateLists(**parts, patch_px=float(fact["patch_px"]))  # type: ignore[arg-type]
            pixels = (arrays.get(f"{index}.{name}") for name in _PIXELS)
            truth = arrays[f"{index}.truth_px"]
            found.append(KnownLists(lists, truth, bool(fact["is_held_out"]), str(fact["kind"]), *pixels))
        return found

    def _file(self, number: int) -> Path:
        return self.path / f"{number:05d}.safetensors"

    def _matches(self) -> bool:
        if self._is_ours is None:
            try:
                self._is_ours = json.loads((self.path / _PLAN).read_text(encoding="utf-8")) == self._plan
            except (OSError, ValueError):
                self._is_ours = False
        return self._is_ours
