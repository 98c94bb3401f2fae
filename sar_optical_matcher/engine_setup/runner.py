"""Runs the steps of a set-up one after the other, without ever blocking; says how far it is and how it ended."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDir, QObject, QProcessEnvironment, QTimer, pyqtSignal

from .. import environment
from ..texts import tr
from . import failures, steps, verify
from .failures import Failure
from .lock import SetupLock
from .machine import marked
from .pip_output import PipProgress
from .plan import Plan
from .record import FOREIGN, PARTIAL, Record, is_environment, read_record, state_of, write_record
from .room import room_for
from .step_run import Ended, StepRun
from .steps import Step

POLL_MS = 500
VariablesSource = Callable[[], QProcessEnvironment]


@dataclass(frozen=True)
class Result:
    """How it ended.

    Attributes:
        failure: why not; None when all is well.
        libraries: what the import check found; () where it was not reached.
        device: what the engine computes on; empty where it was not asked.
        seconds: from start to end.
    """

    failure: Optional[Failure] = None
    libraries: Tuple[verify.Library, ...] = ()
    device: str = ""
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Everything was done."""
        return self.failure is None


class SetupRunner(QObject):
    """Installs, repairs, checks or removes an environment; each ends in exactly one :attr:`ended`."""

    progressed = pyqtSignal(str, str, float)
    """Title of the step, what it is doing, share of everything that is done in [0, 1]."""
    logged = pyqtSignal(str)
    """A line for the log, without passwords."""
    ended = pyqtSignal(object)
    """Carries :class:`Result`."""

    def __init__(self, parent: Optional[QObject] = None, pip_variables: Optional[Dict[str, str]] = None) -> None:
        super().__init__(parent)
        self._pip_variables = dict(pip_variables or {})
        self._queue: List[Step] = []
        self._all: List[Step] = []
        self._run: Optional[StepRun] = None
        self._lock: Optional[SetupLock] = None
        self._record: Optional[Record] = None
        self._plan: Optional[Plan] = None
        self._folder = ""
        self._pip: Optional[PipProgress] = None
        self._digests: Dict[str, str] = {}
        self._result = Result()
        self._cancelled = False
        self._started_s = 0.0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return bool(self._all)

    @property
    def process_id(self) -> int:
        """Of the program that runs now; 0 for none."""
        return self._run.process_id if self._run is not None else 0

    def set_pip_variables(self, variables: Dict[str, str]) -> None:
        """Variables for pip alone: the proxy."""
        self._pip_variables = dict(variables)

    def install(self, plan: Plan) -> None:
        """Make what the plan says, or go on where an earlier run of the same plan ended.

        An environment of another plan is removed first; the caller has asked whether that is wanted.
        """
        folder = plan.choice.folder
        record = read_record(folder)
        usable = record is not None and record.key == plan.key and state_of(folder) == PARTIAL
        rebuild = not usable and state_of(folder) != "absent"
        if state_of(folder) == FOREIGN and not is_environment(folder):
            self._fail_at_once(_not_empty(folder))
            return
        todo = steps.plan_steps(plan, rebuild)
        fresh = Record(plan.key, plan.choice.build, plan.machine.python, plan.machine.numpy)
        self._record = record if usable else fresh
        done = self._record.done if os.path.exists(steps.interpreter(folder)) else ()
        self._begin([step for step in todo if step.name not in done], folder, plan)

    def repair(self, plan: Plan, projects: Sequence[str]) -> None:
        """Install some packages of an environment again."""
        self._record = read_record(plan.choice.folder)
        self._begin(steps.repair_steps(plan, projects), plan.choice.folder, plan)

    def check(self, python: str) -> None:
        """Check any Python; nothing is changed."""
        self._record = None
        self._begin(steps.checks_of(python), "", None)

    def remove(self, python: str, folder: str) -> None:
        """Remove an environment, nothing else.

        Args:
            python: to do it with; not the environment's own.
            folder: of the environment.
        """
        self._record = None
        if not is_environment(folder):
            self._fail_at_once(_not_empty(folder))
            return
        self._begin([steps.remove_step(python, folder)], folder, None)

    def cancel(self) -> None:
        """Stop; what is finished is kept."""
        if self.is_running:
            self._cancelled = True
            if self._run is not None:
                self._run.kill()

    def clean_up(self) -> None:
        """Stop at once and say nothing more."""
        self._poll.stop()
        if self._run is not None:
            self._run.abandon()
        self._finish_lock()
        self._all, self._queue = [], []

    def _begin(self, todo: List[Step], folder: str, plan: Optional[Plan]) -> None:
        self._folder, self._plan, self._digests, self._result = folder, plan, {}, Result()
        self._all, self._queue, self._cancelled = list(todo), list(todo), False
        self._started_s = time.monotonic()
        self._lock = SetupLock(folder) if folder else None
        failure = self._lock.take() if self._lock is not None else None
        if failure is None and plan is not None:
            failure = room_for(folder, sum(step.group.size_bytes for step in todo), plan)
        if failure is not None:
            QTimer.singleShot(0, lambda: self._end(failure))
            return
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        if not self.is_running:
            return
        if self._cancelled:
            self._end(_cancelled())
            return
        if not self._queue:
            self._end(None)
            return
        step = self._queue[0]
        try:
            self._prepare(step)
        except OSError as error:
            self._end(failures.explain("{}: {}".format(type(error).__name__, error), 1, False))
            return
        self._pip = PipProgress(step.group, step.title) if step.kind == steps.INSTALL else None
        self.logged.emit("--- {}".format(step.title))
        self._run = StepRun(step.program, step.arguments, self._variables(step), QDir.tempPath(), self)
        self._run.line.connect(self._on_line)
        self._run.ended.connect(self._on_ended)
        self._run.start()
        self._poll.start()
        self._tell()

    def _prepare(self, step: Step) -> None:
        if step.kind == steps.MAKE and self._record is not None:
            # Before the environment itself: one that is broken off is known as ours.
            os.makedirs(self._folder, exist_ok=True)
            write_record(self._folder, self._record)
        elif step.kind == steps.INSTALL:
            path = steps.requirements_file(self._folder, step.group.name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.makedirs(self._temporary, exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(steps.requirements_text(step.group.packages, self._foreign_digests()))

    def _foreign_digests(self) -> Dict[str, str]:
        if self._plan is None:
            return {}
        return {name: self._digests[name] for name in self._plan.foreign if name in self._digests}

    @property
    def _temporary(self) -> str:
        return os.path.join(self._folder, "sarmatch-tmp")

    def _variables(self, step: Step) -> QProcessEnvironment:
        variables = environment.engine_environment(QProcessEnvironment.systemEnvironment())
        if step.kind in (steps.IMPORT, steps.CHECK):
            return variables
        # pip and venv have no business with the plugin's code, and compile what they install.
        variables.remove("PYTHONPATH")
        variables.remove("PYTHONDONTWRITEBYTECODE")
        variables.insert("PIP_NO_INPUT", "1")
        variables.insert("PIP_DISABLE_PIP_VERSION_CHECK", "1")
        if step.kind == steps.INSTALL:
            # Where a system keeps temporary files there is often little room, and ours can be measured.
            for name in ("TMPDIR", "TEMP", "TMP"):
                variables.insert(name, self._temporary)
        for name, value in self._pip_variables.items():
            variables.insert(name, value)
        return variables

    def _on_line(self, line: str) -> None:
        if self._pip is not None:
            self._pip.read(line)
        self.logged.emit(line)

    def _on_ended(self, ended: Ended) -> None:
        step, run, self._run = self._queue[0], self._run, None
        self._poll.stop()
        if run is not None:
            run.deleteLater()
        if self._cancelled:
            self._end(_cancelled())
            return
        failure = self._judge(step, ended)
        if failure is not None:
            self._end(failure)
            return
        try:
            self._note(step)
        except OSError as error:
            self._end(failures.explain("{}: {}".format(type(error).__name__, error), 1, False))
            return
        self._queue.pop(0)
        self._next()

    def _judge(self, step: Step, ended: Ended) -> Optional[Failure]:
        if not ended.started:
            return failures.not_started(step.program)
        if step.kind == steps.IMPORT:
            exit_text = "" if ended.ok else tr("exit code {}").format(ended.exit_code)
            found = tuple(verify.read_imports(ended.output, exit_text))
            self._result = replace(self._result, libraries=found)
            return broken_library(found, self._plan.machine.numpy if self._plan is not None else "")
        if step.kind == steps.CHECK:
            report = verify.read_examination(ended.output)
            self._result = replace(self._result, device=report.device)
            return None if report.ok else Failure("engine_check", report.problems[0] if report.problems else "", "")
        if not ended.ok:
            return failures.explain(ended.everything, ended.exit_code, ended.crashed)
        if step.kind == steps.DIGEST:
            self._digests = {os.path.basename(entry["path"]): entry["sha256"] for entry in marked(ended.output)}
        return None

    def _note(self, step: Step) -> None:
        if self._record is None or step.kind == steps.CLEAR:
            return
        if step.kind in (steps.MAKE, steps.INSTALL):
            self._record = self._record.with_done(step.name)
        elif step.kind == steps.CHECK:
            taken = tuple("{} {}".format(*entry) for entry in sorted(self._foreign_digests().items()))
            self._record = replace(self._record, finished=True, from_folder=taken or self._record.from_folder)
        write_record(self._folder, self._record)

    def _tell(self) -> None:
        if not self._queue:
            return
        step, whole = self._queue[0], sum(step.weight for step in self._all) or 1.0
        done = sum(step.weight for step in self._all) - sum(step.weight for step in self._queue)
        text = ""
        if self._pip is not None and step.kind == steps.INSTALL:
            text = self._pip.text
            done += step.weight * self._pip.fraction(_bytes_below(self._temporary))
        self.progressed.emit(step.title, text, min(1.0, done / whole))

    def _fail_at_once(self, failure: Failure) -> None:
        self._all, self._started_s = [Step("", "", "", "", (), 0.0)], time.monotonic()
        QTimer.singleShot(0, lambda: self._end(failure))

    def _end(self, failure: Optional[Failure]) -> None:
        if not self.is_running:
            return
        self._finish_lock()
        self._all, self._queue, self._pip = [], [], None
        self.ended.emit(replace(self._result, failure=failure, seconds=time.monotonic() - self._started_s))

    def _finish_lock(self) -> None:
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None


def broken_library(libraries: Sequence[verify.Library], numpy_version: str) -> Optional[Failure]:
    """What the import check says; ``numpy_version`` is QGIS's own, empty where it does not matter."""
    found = verify.broken(libraries)
    if found:
        names = ", ".join(library.package for library in found)
        hint = tr("“Repair” installs it again. If that does not help, copy the report and tell us.")
        return Failure("library_broken", tr("{} does not work: {}").format(names, found[0].error), hint, names)
    numpy = next((library.version for library in libraries if library.package == "numpy"), "")
    if numpy and numpy_version and numpy != numpy_version:
        message = tr("The environment has numpy {} instead of QGIS's {}; GDAL needs that one.")
        return Failure("numpy_changed", message.format(numpy, numpy_version), tr("Remove it and set it up anew."))
    return None


def _cancelled() -> Failure:
    return Failure(failures.CANCELLED, tr("Cancelled."), tr("What is finished is kept; “Continue” goes on."))


def _not_empty(folder: str) -> Failure:
    hint = tr("Choose an empty folder, or a new one.")
    return Failure("not_empty", tr("{} holds something else than an environment.").format(folder), hint)


def _bytes_below(folder: str) -> int:
    """Sizes of the files that pip is fetching: they lie one or two levels deep, at most a hundred."""
    total = 0
    for place, _folders, files in os.walk(folder):
        for name in files:
            try:
                total += os.path.getsize(os.path.join(place, name))
            except OSError:  # gone meanwhile
                continue
    return total
