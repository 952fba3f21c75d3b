"""What the command line shows: progress, errors as a sentence and a remedy, and any character at all."""

from __future__ import annotations

import codecs
import errno
import io
import math
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from allaprima.errors import AllaPrimaError, Cancelled, InvalidRequest, in_words

if TYPE_CHECKING:
    from allaprima.request import Progress

DEBUG = "ALLAPRIMA_DEBUG"
BAD_USE, FAILED = 2, 1
_ESCAPED = "allaprima.escaped"


def escape_output() -> None:
    r"""Let stdout write what its encoding lacks as \uXXXX, which JSON allows, too, where it would fail.

    On Windows what is not the console gets the system's code page, which lacks most scripts.
    """
    codecs.register_error(_ESCAPED, _escaped)
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors=_ESCAPED)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = zip(units[::2], units[1::2], strict=True)
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in pairs), error.end


def report_error(error: BaseException) -> int:
    """Say on stderr what went wrong, and return the exit status: 2 for bad use, else 1."""
    if os.environ.get(DEBUG) and not isinstance(error, click.ClickException):
        traceback.print_exception(error)
    if isinstance(error, click.ClickException):
        error.show()
        return BAD_USE if isinstance(error, click.UsageError) else FAILED
    if isinstance(error, Cancelled | KeyboardInterrupt | click.Abort | EOFError):
        click.echo("Stopped.", err=True)
        return FAILED
    if isinstance(error, AllaPrimaError):
        click.echo(f"Error: {error}", err=True)
        return BAD_USE if isinstance(error, InvalidRequest) else FAILED
    if isinstance(error, BrokenPipeError):
        return FAILED  # whoever read our output has gone; there is nobody to tell
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        where = f" for {error.filename}" if error.filename else ""
        click.echo(f"Error: There is no room left on the disk{where}. Make some.", err=True)
        return FAILED
    what = in_words(error)
    click.echo(
        f"Error: Something unexpected happened: {what}. Run with {DEBUG}=1 for details.", err=True
    )
    return FAILED


@contextmanager
def progress_bar(*, time_left: bool = False) -> Iterator[Callable[[str, float], None]]:
    """A bar on stderr if that is a terminal, else nothing; with the time spent, or left.

    Yields:
        `show(what, fraction)`, with the fraction of the whole in 0..1; any thread may call it.
    """
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda what, fraction: None
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
    from rich.progress import TimeElapsedColumn as Elapsed
    from rich.progress import TimeRemainingColumn as Remaining

    clock = Remaining() if time_left else Elapsed()
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), clock)
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda what, fraction: bar.update(task, description=what, completed=fraction)


def length(metres: float) -> str:
    """To two digits: "1.1 m", "0.6 m", "48 mm"."""
    value, unit = (metres, "m") if metres >= 0.095 else (metres * 1000, "mm")
    digits = 1 - math.floor(math.log10(value))
    return f"{round(value, digits):g} {unit}"


def describe(progress: Progress) -> str:
    """E.g. "denoise 2/4", or "picture 3/5: decode" when there are several."""
    text = progress.stage
    if progress.steps > 1:
        text += f" {progress.step}/{progress.steps}"
    if progress.pictures > 1:
        text = f"picture {progress.picture}/{progress.pictures}: {text}"
    return text
