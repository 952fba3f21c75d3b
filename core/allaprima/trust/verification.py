"""The built-in plug-in "verify": it adds the command `allaprima verify`, and the same for programs outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from allaprima.tools.tool import Tool


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    # Here, so that an engine in a host imports no click.
    from allaprima.trust.commands import verify

    app.add_command(verify)


@hookimpl
def allaprima_tools() -> list[Tool]:
    from allaprima.trust.tools import verify_pictures

    return [verify_pictures()]
