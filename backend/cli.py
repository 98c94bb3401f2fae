"""The command line, ``sarmatch`` or ``python -m backend``: words in, one result out, an exit code.

0 done, 1 known failure, 2 usage, 130 interrupted. Nothing slow is imported before a command runs.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import sys
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, TextIO, Tuple

from . import __version__
from .commands import COMMANDS, Command
from .errors import SarmatchError, UsageError
from .failures import as_failure, one_line, traceback_text
from .flags import PROGRAM, Listing, parse
from .host import bound_raster_cache, let_idle_threads_sleep, process_rank
from .json_ready import json_ready
from .progress import Progress
from .streams import claimed_stdout
from .terminal import ProgressBar, in_words

LOG = logging.getLogger(__package__)

_LATER_FLAGS = ("--json", "-v", "--verbose", "--overwrite")
"""Flags without a value, which may also stand before the command's name."""

_HELP = """usage: {program} COMMAND [flags]

Finds where a SAR strip lies on an optical basemap.

commands:
{commands}

  -h, --help     this text; {program} COMMAND --help tells a command's flags
  --version      the version
  --json         one JSON object on stdout, all else on stderr
  -v, --verbose  say more on stderr, and show tracebacks

Exit code: 0 done, 1 failure, 2 wrong usage, 130 interrupted.
A strip that is not on the basemap is a result, not a failure.
"""


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run one command line (``sys.argv`` by default) and return the exit code; never raises for a known failure."""
    let_idle_threads_sleep()
    bound_raster_cache()
    words = list(sys.argv[1:] if argv is None else argv)
    as_json, verbose = "--json" in words, "-v" in words or "--verbose" in words
    if words[:1] == ["worker"]:
        with _log_to_stderr(verbose):
            return _worker(words[1:])
    with _log_to_stderr(verbose), claimed_stdout() as stdout, _of_first_process(stdout) as out:
        try:
            code = _dispatch(words, out, as_json)
            out.flush()
            return code
        except BrokenPipeError:  # the reader, such as head, has seen enough
            return 1
        except (Exception, KeyboardInterrupt) as error:  # the outermost place: every failure becomes one line
            return _report(error, out, as_json, verbose)


def split_command(words: Sequence[str]) -> Tuple[Optional[str], List[str]]:
    """The command's name (None when there is none) and the other words.

    Raises:
        UsageError: the first word names no command.
    """
    ahead = 0
    while ahead < len(words) and words[ahead] in _LATER_FLAGS:
        ahead += 1
    flags, rest = list(words[:ahead]), list(words[ahead:])
    if not rest or rest[0].startswith("-"):
        return None, flags + rest
    for length in (2, 1):
        name = " ".join(rest[:length])
        if name in COMMANDS:
            return name, flags + rest[length:]
    members = [name for name in COMMANDS if name.startswith(rest[0] + " ")]
    if members and rest[1:2] in ([], ["-h"], ["--help"]):
        return rest[0], flags + rest[1:]
    known = members or [*COMMANDS, "worker"]
    raise UsageError(
        "unknown command {!r}".format(" ".join(rest[:2] if members else rest[:1])),
        "Known are: {}.".format(", ".join(known)),
    )


def _dispatch(words: Sequence[str], out: TextIO, as_json: bool) -> int:
    name, rest = split_command(words)
    if name is None and "--version" in rest:
        out.write("{} {}\n".format(PROGRAM, __version__))
        return 0
    if name is None or name not in COMMANDS:
        wanted = "-h" in rest or "--help" in rest
        if not wanted:
            unknown = [word for word in rest if word not in _LATER_FLAGS]
            what = "unknown flag {!r}".format(unknown[0]) if unknown else "no command given"
            if name is not None:
                what = "{} needs to know what".format(name)
            raise UsageError(what, "Known are: {}.".format(", ".join(_members(name))))
        out.write(_help(name))
        return 0
    command = COMMANDS[name]
    try:
        with _help_to(out):
            params, _ = parse(command, rest)
    except Listing as asked:
        names = list(command.listed(asked.parameter))
        out.write(_json_line({asked.parameter + "s": names}) if as_json else "\n".join(names) + "\n")
        return 0
    except SystemExit:  # argparse has printed a help text
        return 0
    data = json_ready(_run(command, params))
    return _finish(command, data, out, as_json)


def _run(command: Command, params: Any) -> Mapping[str, Any]:
    bar = ProgressBar(sys.stderr, is_silent=process_rank() > 0)
    progress = Progress(bar)
    try:
        with _interruptible(progress):
            data = command.run(params, progress)
    finally:
        bar.close()
    progress.finish()
    return data


def _finish(command: Command, data: Dict[str, Any], out: TextIO, as_json: bool) -> int:
    failed = data.get("ok") is False
    if failed:
        first = (data.get("problems") or [{}])[0]
        error = SarmatchError(first.get("message", "not able to run"), first.get("hint", ""), first.get("code", ""))
        data = {**data, "error": error.to_dict()} if as_json else data
        sys.stderr.write("error: {}\n".format(one_line(str(error))))
    out.write(_json_line(data) if as_json else in_words(command.name, data))
    return 1 if failed else 0


def _report(error: BaseException, out: TextIO, as_json: bool, verbose: bool) -> int:
    failure = as_failure(error)
    if verbose and failure is not error:
        sys.stderr.write(traceback_text(error))
    sys.stderr.write("error: {}\n".format(one_line(str(failure))))
    if as_json:
        with contextlib.suppress(BrokenPipeError):
            out.write(_json_line({"error": failure.to_dict()}))
            out.flush()
    return failure.exit_code


@contextlib.contextmanager
def _interruptible(progress: Progress) -> Iterator[None]:
    """First Ctrl-C (or SIGTERM): ask the work to stop and clean up. Second: the system kills the process at once."""

    def ask_to_stop(number: int, frame: Any) -> None:
        signal.signal(number, signal.SIG_DFL)
        progress.cancel()
        # Straight to the descriptor: the signal may have come while sys.stderr was being written to.
        with contextlib.suppress(OSError):
            os.write(2, b"\nstopping; once more to stop at once\n")

    try:
        before = {number: signal.signal(number, ask_to_stop) for number in (signal.SIGINT, signal.SIGTERM)}
    except ValueError:  # not in the main thread: whoever called us handles signals
        before = {}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _of_first_process(out: TextIO) -> Iterator[TextIO]:
    """``out`` in the first of several processes that torchrun started; the others have nothing to add to it."""
    if process_rank() == 0:
        yield out
    else:
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            yield nowhere


@contextlib.contextmanager
def _help_to(out: TextIO) -> Iterator[None]:
    # argparse prints help to sys.stdout, which is pointed at stderr while stdout is claimed.
    with contextlib.redirect_stdout(out):
        yield


def _members(group: Optional[str]) -> List[str]:
    return [name for name in (*COMMANDS, "worker") if group is None or name.startswith(group + " ")]


def _help(group: Optional[str]) -> str:
    summaries = {**{name: command.summary for name, command in COMMANDS.items()}, "worker": "serve the QGIS window"}
    lines = ["  {:<20} {}".format(name, summaries[name]) for name in _members(group)]
    return _HELP.format(program=PROGRAM, commands="\n".join(lines))


def _json_line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False) + "\n"


@contextlib.contextmanager
def _log_to_stderr(verbose: bool) -> Iterator[None]:
    handler = logging.StreamHandler()
    handler.setFormatter(_PlainFormatter())
    before = (LOG.level, LOG.propagate)
    LOG.addHandler(handler)
    LOG.setLevel(logging.WARNING if process_rank() > 0 else logging.DEBUG if verbose else logging.INFO)
    LOG.propagate = False
    try:
        yield
    finally:
        LOG.removeHandler(handler)
        LOG.setLevel(before[0])
        LOG.propagate = before[1]


class _PlainFormatter(logging.Formatter):
    """``note: ...``, ``warning: ...``: what a person wants to see of a log record."""

    def format(self, record: logging.LogRecord) -> str:
        """One line a record, and its traceback where it brings one."""
        word = {logging.INFO: "note", logging.WARNING: "warning"}.get(record.levelno, record.levelname.lower())
        line = "{}: {}".format(word, one_line(record.getMessage()))
        return line + "\n" + self.formatException(record.exc_info) if record.exc_info else line


def _worker(words: Sequence[str]) -> int:
    if "-h" in words or "--help" in words:
        sys.stdout.write(
            "usage: {} worker\n\nServes requests from stdin, one JSON object a line, until stdin ends.\n"
            "Made for the QGIS window; docs/protocol.md describes the messages.\n".format(PROGRAM)
        )
        return 0
    if set(words) - {"-v", "--verbose"}:
        sys.stderr.write("error: worker takes no {!r}. Its requests carry all parameters.\n".format(words[0]))
        return UsageError.exit_code
    from .worker import serve

    return serve()
