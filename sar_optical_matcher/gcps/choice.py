"""A choice of points, done and undone through the file."""

from __future__ import annotations

from typing import Callable, List, Sequence

from ...backend.errors import SarmatchError
from ..qt_compat import QUndoCommand
from .points import ControlPoint, State
from .store import PointStore


class Choice(QUndoCommand):
    """One step; each way it is written at once.

    Args:
        text: what it does, as a menu would say it.
        store: the file.
        before, after: the same points in both states.
        told, failed: called after each writing, with all points or with the error.
    """

    def __init__(
        self,
        text: str,
        store: PointStore,
        before: Sequence[State],
        after: Sequence[State],
        told: Callable[[List[ControlPoint]], None],
        failed: Callable[[SarmatchError], None],
    ) -> None:
        super().__init__(text)
        self._store = store
        self._before: List[State] = list(before)
        self._after: List[State] = list(after)
        self._told = told
        self._failed = failed

    def redo(self) -> None:
        """Write the new state."""
        self._write(self._after)

    def undo(self) -> None:
        """Write the old state."""
        self._write(self._before)

    def _write(self, states: List[State]) -> None:
        try:
            points = self._store.write(states)
        except SarmatchError as error:
            self.setObsolete(True)  # what could not be written is no step to go back to
            self._failed(error)
            return
        self._told(points)
