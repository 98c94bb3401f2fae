"""A decision of the reviewer, done and undone through the file."""

from __future__ import annotations

from typing import Callable, List, Sequence

from ...backend.errors import SarmatchError
from ..qt_compat import QUndoCommand
from ..texts import tr
from .store import PICKED, VERDICT, Change, Place, ReviewStore
from .verdicts import ACCEPTED, OPEN, ReviewedPatch

Told = Callable[[Sequence[int]], None]
"""Called with the ids of the features that have changed."""
Failed = Callable[[SarmatchError], None]


class Decision(QUndoCommand):
    """One step of the review; each way it is written at once.

    Args:
        text: what it does, as a menu would say it.
        store: the file.
        before, after: the same matches in both states.
        told, failed: called after each writing.
    """

    def __init__(
        self, text: str, store: ReviewStore, before: List[Change], after: List[Change], told: Told, failed: Failed
    ) -> None:
        super().__init__(text)
        self._store = store
        self._before = before
        self._after = after
        self._told = told
        self._failed = failed

    def redo(self) -> None:
        """Write the new state."""
        self._write(self._after)

    def undo(self) -> None:
        """Write the old state."""
        self._write(self._before)

    def _write(self, changes: List[Change]) -> None:
        try:
            self._store.write(changes)
        except SarmatchError as error:
            self.setObsolete(True)  # what could not be written is no step to go back to
            self._failed(error)
            return
        self._told([change.fid for change in changes])


def verdict_changes(store: ReviewStore, patches: Sequence[ReviewedPatch], verdict: str) -> "tuple[list, list]":
    """Before and after of giving ``patches`` a verdict; only what is accepted counts."""
    before = store.present([patch.fid for patch in patches])
    after = [Change(patch.fid, {"accepted": int(verdict == ACCEPTED), VERDICT: verdict or None}) for patch in patches]
    return [Change(each.fid, {name: each.values[name] for name in ("accepted", VERDICT)}) for each in before], after


def pick_changes(store: ReviewStore, patch: ReviewedPatch, place: Place) -> "tuple[list, list]":
    """Before and after of moving a patch to one of its candidates; a place picked by hand is an accepted one."""
    values = {
        "accepted": 1,
        VERDICT: ACCEPTED,
        PICKED: place.rank,
        "center_x": place.center[0],
        "center_y": place.center[1],
        "similarity": place.similarity,
        "confidence": place.confidence,
        "residual_m": place.residual_m,
        "rank": place.rank,
    }
    return store.present([patch.fid], with_geometry=True), [Change(patch.fid, values, place.geometry)]


def verdict_text(verdict: str, patches: Sequence[ReviewedPatch]) -> str:
    """The step in words."""
    if len(patches) != 1:
        return tr("Accept {} patches").format(len(patches))
    if verdict == ACCEPTED:
        return tr("Accept patch {}").format(patches[0].query_id)
    if verdict == OPEN:
        return tr("Take back the verdict on patch {}").format(patches[0].query_id)
    if verdict == "rejected":
        return tr("Reject patch {}").format(patches[0].query_id)
    return tr("Unsure about patch {}").format(patches[0].query_id)
