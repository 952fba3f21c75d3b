"""The plug-in "mcp": the command `allaprima mcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    from allaprima_mcp.command import mcp

    app.add_command(mcp)
