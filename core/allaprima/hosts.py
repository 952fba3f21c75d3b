"""A host program: where it is, and how Alla Prima gets into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from allaprima.doctor import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What an adapter offers through the hook `allaprima_hosts`.

    The three functions that take a path take one that `find` returned.

    Attributes:
        name: short, lower case, e.g. "gimp"; for the command line.
        title: for people, e.g. "GIMP 3".
        find: the places on this machine where the host is, each one that can be installed into;
            empty if there is none. Changes nothing.
        install: puts the adapter there, replacing an older one. Raises OutputError.
        uninstall: takes away what `install` put there, and nothing else. Raises OutputError.
        check: says whether the adapter is there and works, with the remedy if not.
    """

    name: str
    title: str
    find: Callable[[], list[Path]]
    install: Callable[[Path], None]
    uninstall: Callable[[Path], None]
    check: Callable[[Path], Finding]
