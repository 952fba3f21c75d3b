"""Tools that plug-ins offer, as the Model Context Protocol has them, over standard input and output.

A call runs on a thread of its own, so that others are answered meanwhile. A client that cancels a call, or goes
away, stops the work at its next stage.
"""

from __future__ import annotations

import base64
import json
import logging
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import jsonschema
import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from allaprima import AllaPrimaError, Cancelled, Tool, ToolResult, __version__

if TYPE_CHECKING:
    from mcp.server.context import ServerRequestContext

    from allaprima import Engine

log = logging.getLogger("allaprima")

_OFTEN = 0.1
"""Seconds between two messages on how far a call is: most are done before the first."""

INSTRUCTIONS = (
    "Alla Prima makes pictures on this machine, mostly in well under a second, without a network and at no cost. "
    "Ask in a few plain words for one surface, thing or place; it draws no scenes with several people acting, no "
    "likenesses and no lettering unless list_models names a model that can. Read the notes that come with a picture: "
    "they say which words it does not show."
)


def serve(engine: Engine) -> None:
    """Answer until standard input ends."""
    anyio.run(_serve, server(engine))


def server(engine: Engine) -> Server[Any]:
    """The protocol's server for an engine's tools."""
    tools = {tool.name: tool for tool in engine.tools()}

    async def listed(
        _context: ServerRequestContext[Any], _params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in tools.values()])

    async def called(
        context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        tool = tools.get(params.name)
        if tool is None:
            return _failed(f"There is no tool {params.name!r}. Known: {', '.join(tools)}.")
        arguments = params.arguments or {}
        if (problem := _problem(tool, arguments)) is not None:
            return _failed(problem)
        return await _call(engine, tool, arguments, context)

    return Server(
        "allaprima",
        title="Alla Prima",
        version=__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=listed,
        on_call_tool=called,
    )


async def _serve(server: Server[Any]) -> None:
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


async def _call(
    engine: Engine, tool: Tool, arguments: Mapping[str, Any], context: ServerRequestContext[Any]
) -> types.CallToolResult:
    gone, token = threading.Event(), anyio.lowlevel.current_token()
    told = time.monotonic()

    def on_progress(words: str, fraction: float) -> None:
        nonlocal told
        if gone.is_set():
            raise Cancelled
        if time.monotonic() - told >= _OFTEN:
            told = time.monotonic()
            report = context.session.report_progress
            anyio.from_thread.run(report, fraction, 1.0, words, token=token)

    try:
        result = await anyio.to_thread.run_sync(
            tool.call, engine, arguments, on_progress, abandon_on_cancel=True
        )
    except AllaPrimaError as error:
        return _failed(f"{error.message} {error.remedy}".strip())
    except Exception as error:  # a plug-in's: the next call may go well
        log.exception("The tool %s failed.", tool.name)
        return _failed(f"Something went wrong: {type(error).__name__}: {error}")
    finally:
        gone.set()
    return _answer(result)


def _problem(tool: Tool, arguments: Mapping[str, Any]) -> str | None:
    """What is wrong with the arguments, in a sentence."""
    validator = jsonschema.Draft202012Validator(dict(tool.parameters))
    error = jsonschema.exceptions.best_match(validator.iter_errors(dict(arguments)))
    if error is None:
        return None
    name, *inside = (str(part) for part in error.absolute_path or ("",))
    where = "".join(f"[{part}]" for part in inside)
    what = f"The argument {name}{where} is" if name else "The arguments are"
    return f"{what} wrong: {error.message[:400]}."


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=dict(tool.parameters),
        annotations=types.ToolAnnotations(
            read_only_hint=not tool.writes, destructive_hint=tool.writes, open_world_hint=False
        ),
    )


def _answer(result: ToolResult) -> types.CallToolResult:
    values = dict(result.values)
    # As text, too: clients of older versions of the protocol know no structured content.
    said: list[Any] = [types.TextContent(text=json.dumps(values, ensure_ascii=False))]
    said += [
        types.ImageContent(data=base64.b64encode(data).decode(), mime_type=media_type)
        for media_type, data in result.pictures
    ]
    return types.CallToolResult(content=said, structured_content=values)


def _failed(text: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(text=text)], is_error=True)
