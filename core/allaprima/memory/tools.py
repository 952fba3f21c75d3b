"""The tool that finds what was made before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from allaprima.tools.tool import OnProgress, Tool, ToolResult

if TYPE_CHECKING:
    from allaprima.engine import Engine


def find_pictures() -> Tool:
    return Tool(
        name="find_pictures",
        description="Pictures that were made on this machine before, by what their prompts mean, nearest first; "
        "without words the last ones. Each comes with its recipe, which makes it again, and a thumbnail.",
        parameters={
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "like": {"type": "string", "minLength": 1, "description": "What they show."},
                "limit": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 50,
                    "description": "10 if not said.",
                },
                "show": {"type": "boolean", "description": "false: without thumbnails."},
            },
        },
        call=_find,
    )


def _find(_engine: Engine, given: Mapping[str, Any], _on_progress: OnProgress) -> ToolResult:
    from allaprima.memory.history import History

    kept, limit = History(), given.get("limit", 10)
    entries = kept.like(given["like"], limit) if "like" in given else kept.recent(limit)
    rows = [
        {
            "made_at": entry.made_at.isoformat(),
            "likeness": entry.likeness,
            "recipe": json.loads(entry.recipe.to_json()),
        }
        for entry in entries
    ]
    shown = [("image/webp", e.thumbnail) for e in entries] if given.get("show", True) else []
    return ToolResult({"pictures": rows}, shown)
