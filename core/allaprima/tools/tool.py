"""What a tool is, and how one is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima.errors import InvalidRequest

if TYPE_CHECKING:
    from allaprima.engine import Engine

OnProgress = Callable[[str, float], None]
"""Told what is being done and which fraction of all is; what it raises stops the work. Called on any thread."""


@dataclass(frozen=True, slots=True)
class ToolResult:
    """Attributes:
    values: what came of it, as JSON has it.
    pictures: files to be shown, each with its media type.
    """

    values: Mapping[str, Any]
    pictures: Sequence[tuple[str, bytes]] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that a program outside may call, or an assistant for its user.

    Attributes:
        name: lower-case letters and underscores, unique.
        description: what it does, for whoever chooses among tools: what goes in, what comes back.
        parameters: JSON Schema (2020-12) of an object, with a description of each property.
        call: `call(engine, arguments, on_progress)`; the arguments keep to `parameters`. Raises AllaPrimaError.
        writes: whether it may write files.
    """

    name: str
    description: str
    parameters: Mapping[str, Any]
    call: Callable[[Engine, Mapping[str, Any], OnProgress], ToolResult]
    writes: bool = False


def absolute_path(text: str) -> Path:
    """An absolute path: whoever is outside does not know in which folder this runs.

    Raises:
        InvalidRequest: it is none.
    """
    path = Path(text)
    if not path.is_absolute():
        raise InvalidRequest(f"{text!r} is no absolute path.", "Give the whole path.")
    return path


def free_path(text: str, *, overwrite: bool) -> Path:
    """The same, where nothing is yet unless it may be replaced.

    Raises:
        InvalidRequest: it is no absolute path, or there is something.
    """
    path = absolute_path(text)
    if path.exists() and not overwrite:
        raise InvalidRequest(f"{path} is there already.", 'Choose another, or set "overwrite".')
    return path
