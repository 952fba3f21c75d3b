"""The tool that verifies pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from allaprima.tools.tool import OnProgress, Tool, ToolResult, absolute_path

if TYPE_CHECKING:
    from allaprima.engine import Engine


def verify_pictures() -> Tool:
    return Tool(
        name="verify_pictures",
        description="What a file's content credentials (C2PA) and watermark say of its pictures: whether they were "
        "changed since they were signed, by whom, and how they were made. For PNG, JPEG, WebP, TIFF, .pptx, .blend "
        "and .glb files.",
        parameters={
            "type": "object",
            "additionalProperties": False,
            "required": ["file"],
            "properties": {"file": {"type": "string", "description": "An absolute path."}},
        },
        call=_verify,
    )


def _verify(_engine: Engine, given: Mapping[str, Any], _on_progress: OnProgress) -> ToolResult:
    from allaprima.trust.verdicts import values_of
    from allaprima.trust.verify import verify_file

    rows = [values_of(verdict) for verdict in verify_file(absolute_path(given["file"]))]
    return ToolResult({"pictures": rows})
