"""The built-in plug-in "batch": the command `allaprima batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    """Add `allaprima batch`."""
    from allaprima.batch.commands import batch

    app.add_command(batch)
