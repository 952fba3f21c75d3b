"""Steps that can be undone. Impress remembers shapes that its own commands add, and that are taken
away; what is set on a shape or a page it does not remember, so that brings its own undo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import unohelper
from com.sun.star.document import XUndoAction

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation


class Change(unohelper.Base, XUndoAction):
    """One thing that was done, by what undoes it and what does it again."""

    def __init__(self, title: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        self.Title = title
        self._undo, self._redo = undo, redo

    def undo(self) -> None:
        self._undo()

    def redo(self) -> None:
        self._redo()


@contextmanager
def one_step(presentation: Presentation, title: str) -> Iterator[None]:
    """What is done within is one entry, with this title, in the list of what can be undone."""
    manager = presentation.document.UndoManager
    manager.enterUndoContext(title)
    try:
        yield
    finally:
        manager.leaveUndoContext()


def by_its_place(shape: Any) -> Callable[[Callable[[Any], None]], None]:
    """What does something with a shape that stands where this one stands now, in the order of its
    slide; nothing if that is another one, which only what cannot be undone can bring about.

    An action must not hold a shape. LibreOffice 25.2 crashes where one that is on no slide any more
    is let go of after its document is closed, as Python does with what could be undone.
    """
    is_it = _told(shape)
    indices: list[int] = []
    page = shape
    while hasattr(page, "ZOrder"):  # a shape, or the group that it is in
        indices.insert(0, page.ZOrder)
        page = page.Parent

    def do(work: Callable[[Any], None]) -> None:
        there = page
        for index in indices:
            if not hasattr(there, "getByIndex") or index >= there.Count:
                return
            there = there.getByIndex(index)
        if _told(there) == is_it:
            work(there)

    return do


def _told(shape: Any) -> tuple[str, str]:
    # What fills a placeholder is a "presentation" shape, and a "drawing" one once it is put in again.
    return shape.ShapeType.rpartition(".")[2], shape.Name


def remember(
    presentation: Presentation, title: str, undo: Callable[[], None], redo: Callable[[], None]
) -> None:
    """Add a change that was done to what can be undone."""
    presentation.document.UndoManager.addUndoAction(Change(title, undo, redo))
