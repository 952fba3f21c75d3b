"""The tool that fills a deck with pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from allaprima import Tool, ToolResult, absolute_path, free_path

if TYPE_CHECKING:
    from allaprima import AllaPrimaError, Engine
    from allaprima_office.planning import Task

PARAMETERS: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["deck", "file"],
    "properties": {
        "deck": {"type": "string", "description": "The .pptx file: an absolute path."},
        "file": {
            "type": "string",
            "description": "Where to write the deck with its pictures: an absolute path.",
        },
        "overwrite": {"type": "boolean", "description": "Replace a file that is there."},
        "style": {
            "type": "string",
            "description": "Words that every prompt ends with; for illustrations flat, glossy, cartoon, two-colour, outline, hand-drawn or sticker.",
        },
        "free_room": {
            "type": "boolean",
            "description": "true: slides that are only text get a picture as well, where they have room.",
        },
    },
}


def fill_slides() -> Tool:
    return Tool(
        name="fill_slides",
        description="Put pictures into a PowerPoint deck: into every empty picture placeholder, beside text, and where "
        "slide notes have a line `image: PROMPT`, in the colours of the deck's theme, with alternative text. "
        "What is shown is chosen by what each slide says. Writes another file; the deck stays as it is.",
        parameters=PARAMETERS,
        call=_fill,
        writes=True,
    )


def _fill(engine: Engine, given: Mapping[str, Any], on_progress: Any) -> ToolResult:
    from allaprima_office.backdrops import with_backdrops
    from allaprima_office.deck import open_deck, output_for, save_deck
    from allaprima_office.deck_tasks import plan_needed
    from allaprima_office.filling import fill
    from allaprima_office.kinds import default_kind, words_of
    from allaprima_office.reports import filled_values
    from allaprima_office.wishes import Wishes

    file = free_path(given["file"], overwrite=bool(given.get("overwrite")))
    path = absolute_path(given["deck"])
    target = output_for(path, file)
    deck, wishes = open_deck(path), Wishes(style=given.get("style"))
    words = words_of(default_kind(engine.models(), None))
    plan = plan_needed(deck, words, free_room=bool(given.get("free_room")))
    failed = [*plan.homeless]

    def on_failure(task: Task, error: AllaPrimaError) -> None:
        failed.append((task.number, error))

    made = fill(
        engine,
        deck,
        with_backdrops(engine, plan.tasks, wishes),
        on_progress=on_progress,
        on_failure=on_failure,
        wishes=wishes,
    )
    if not made:
        raise failed[0][1]
    save_deck(deck, target)
    values = filled_values(made, plan.wordless, plan.full, plan.vague, failed)
    return ToolResult({"file": str(target), **values})
