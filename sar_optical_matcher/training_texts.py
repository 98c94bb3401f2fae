"""A training in words: its newest values, its time, its end. Pure; no Qt widget in here."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Tuple

from ..backend.errors import Cancelled, SarmatchError
from .outcome import CANCELLED, FAILED, FOUND, Outcome, of_error
from .texts import tr
from .training_folder import LAST, VALIDATION, TrainedModel
from .training_history import BEST, TrainingHistory

SHOWN_FIRST = ("loss", "steps_per_s", "learning_rate")
HIDDEN = ("idle_fraction",)
MAX_VALUES = 10
START = "start_"
_RETRIEVAL = (("map_at_", "MAP@"), ("precision_at_", "precision@"))


def curve_title(name: str) -> str:
    """``validation_recall_at_1`` as ``recall at 1``; what is not to be read as a map as it is written: ``MAP@100``."""
    title = name[len(VALIDATION) :] if name.startswith(VALIDATION) else name
    for start, written in _RETRIEVAL:
        if title.startswith(start):
            title = written + title[len(start) :]
    return title.replace("_", " ")


def number(value: float) -> str:
    """Four digits that mean something: ``0.6123``, ``12.3``, ``1.5e-05``."""
    return "{:.4g}".format(value)


def newest_values(history: TrainingHistory) -> str:
    """The newest values in one line or two: where it stands, what it loses, what it has reached."""
    if not history.latest:
        return ""
    words = [tr("step {}").format(history.step)]
    words += ["{} {}".format(curve_title(name), number(value)) for name, value in history.stage().items()]
    key = history.key()
    if key in history.latest:
        best = history.latest.get(BEST + key[len(VALIDATION) :])
        figure = "{} {}".format(curve_title(key), number(history.latest[key]))
        words.append("<b>{}</b>".format(tr("{}, best {}").format(figure, number(best)) if best is not None else figure))
    told = {*history.stage(), key, *HIDDEN}
    others = [
        name
        for name in (*SHOWN_FIRST, *history.latest)
        if name in history.latest and name not in told and not name.startswith((BEST, VALIDATION))
    ]
    for name in dict.fromkeys(others):
        words.append("{} {}".format(_titled(name), number(history.latest[name])))
    return " · ".join(words[:MAX_VALUES])


def _titled(name: str) -> str:
    return tr("steps/s") if name == "steps_per_s" else curve_title(name)


def validation_line(step: int, values: Mapping[str, float]) -> str:
    """A validation in one line, for a log; empty for values of other steps."""
    figures = [
        "{} {}".format(curve_title(name), number(values[name])) for name in values if name.startswith(VALIDATION)
    ]
    return tr("Step {}: {}").format(step, ", ".join(figures)) if figures else ""


def clock(seconds: float) -> str:
    """Time spent: ``0:07``, ``12:34``, ``1:02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return "{}:{:02d}:{:02d}".format(hours, minutes, rest) if hours else "{}:{:02d}".format(minutes, rest)


def figure_rows(model: TrainedModel) -> List[Tuple[str, str, str]]:
    """Rows (figure, before, after) of the held-out places, the one that decided first; ``-`` where it is not known."""
    # A fine-tuning also tells the figures of the model it began with, as start_NAME beside NAME.
    start = {name[len(START) :]: value for name, value in model.after.items() if name.startswith(START)}
    before, after = (
        {name: value for name, value in figures.items() if not name.startswith(START)}
        for figures in ({**start, **model.before}, model.after)
    )
    names = sorted({*before, *after} - {LAST}, key=lambda name: (name != model.key, name))
    return [(curve_title(name), _known(before, name), _known(after, name)) for name in names]


def _known(figures: Dict[str, float], name: str) -> str:
    return number(figures[name]) if name in figures else "-"


def of_training(sentence: str, model: Optional[TrainedModel], seconds: float) -> Outcome:
    """The outcome of a run that came to its end.

    Args:
        sentence: what the engine says of it; may be empty.
        model: what it has left.
        seconds: that it took.
    """
    headline = tr("Trained in {}.").format(clock(seconds))
    # A kind that keeps its last step has nothing to tell by.
    if model is not None and model.key in model.after and model.key != LAST:
        after = number(model.after[model.key])
        change = tr("{} → {}").format(number(model.before[model.key]), after) if model.key in model.before else after
        headline = tr("Trained in {}: {} {} on held-out data").format(clock(seconds), curve_title(model.key), change)
    return Outcome(FOUND, headline, sentence[:1].upper() + sentence[1:] if sentence else "")


def of_stopped(error: SarmatchError, model: Optional[TrainedModel]) -> Outcome:
    """The outcome of a run that was stopped or failed; ``model`` is what it has left all the same, if anything."""
    kept = tr("Nothing was learned yet, nothing is kept.")
    if model is not None:
        kept = tr("The best model so far, of step {}, is kept.").format(model.kept_step)
    if isinstance(error, Cancelled) or error.code == Cancelled.code:
        hint = tr("Resume goes on where it stopped.") if model is not None else ""
        return Outcome(CANCELLED, "{} {}".format(tr("Stopped."), kept), hint)
    failed = of_error(error)
    return Outcome(FAILED, failed.sentence, " ".join(part for part in (failed.details, kept if model else "") if part))
