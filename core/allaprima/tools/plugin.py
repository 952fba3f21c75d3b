"""The built-in plug-in "tools": making pictures and listing models, for programs outside."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.engine import Engine
    from allaprima.tools.tool import OnProgress, Tool, ToolResult


@hookimpl
def allaprima_tools() -> Iterable[Tool]:
    from allaprima.tools.making import generate_pictures
    from allaprima.tools.tool import Tool

    return [
        generate_pictures(),
        Tool(
            name="list_models",
            description="The models that are on this machine: what each can do, its sizes and its licence.",
            parameters={"type": "object", "additionalProperties": False, "properties": {}},
            call=_models,
        ),
    ]


def _models(engine: Engine, _given: Mapping[str, Any], _on_progress: OnProgress) -> ToolResult:
    from allaprima.tools.tool import ToolResult

    cards = [json.loads(card.to_json()) for card in engine.models()]
    for card in cards:
        del card["hashes"]
    return ToolResult({"models": cards})
