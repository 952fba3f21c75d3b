"""The command `allaprima mcp`: a thin layer of words over `server.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from allaprima import AllaPrimaError, Engine

if TYPE_CHECKING:
    import pluggy


@click.command(
    help="""Serve one warm engine to the program that starts this, until it closes the pipe.

It speaks the Model Context Protocol over standard input and output: JSON-RPC, a message a line. Assistants
and editors that know the protocol are given this command; any other program can start it and write
to it. No port is opened, and nothing is sent over a network.

\b
What it offers is what plug-ins offer as tools: generate_pictures, list_models, find_pictures,
verify_pictures, fill_slides. See docs/mcp.md.
"""
)
@click.pass_obj
def mcp(plugins: pluggy.PluginManager) -> None:
    try:
        from allaprima_mcp.server import serve
    except ImportError as error:
        raise AllaPrimaError(
            f"The protocol's library cannot be loaded: {error}.", 'pip install "allaprima[mcp]"'
        ) from error
    with Engine(plugins=plugins) as engine:
        serve(engine)
