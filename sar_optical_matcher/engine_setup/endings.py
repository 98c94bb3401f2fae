"""How a set-up, a check, a repair or a removal ended, as a sentence and what to do next."""

from __future__ import annotations

from ..outcome import CANCELLED, FAILED, FOUND, Outcome
from ..texts import tr
from . import failures
from .report import shown_path
from .runner import Result

INSTALL, REPAIR, CHECK, ADOPT, REMOVE = "install", "repair", "check", "adopt", "remove"
"""What was being done."""


def outcome_of(task: str, result: Result, adopted: str) -> Outcome:
    """The end for people.

    Args:
        task: one of the constants above.
        result: how it ended.
        adopted: the Python that was checked to be used instead.
    """
    failure = result.failure
    if failure is not None:
        kind = CANCELLED if failure.code == failures.CANCELLED else FAILED
        refused = tr("This Python was not taken.") + " " if task == ADOPT and kind == FAILED else ""
        about = " ({})".format(failure.package) if failure.package and failure.package not in failure.message else ""
        return Outcome(kind, refused + failure.message + about, failure.hint)
    if task == REMOVE:
        return Outcome(FOUND, tr("The environment is removed."))
    works = tr("The engine works; it computes on {}.").format(result.device or "?")
    took = tr("{} min {} s").format(*divmod(int(result.seconds), 60))
    details = tr("{} libraries checked, {}.").format(len(result.libraries), took)
    return Outcome(FOUND, works, "{} {}".format(details, shown_path(adopted)) if task == ADOPT else details)


def replace_question(folder: str) -> str:
    """Before an environment that is not of this plan is removed."""
    return tr("{} holds another environment. Remove it and install anew?").format(shown_path(folder))


def remove_question(folder: str) -> str:
    """Before an environment is removed because the person says so."""
    return tr("Remove the engine's environment {} with everything in it?").format(shown_path(folder))
