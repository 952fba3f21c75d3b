"""What `allaprima slides` says: tables for people, JSON for scripts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from allaprima import AllaPrimaError, Picture, Recipe, Request
    from allaprima_office.backgrounds import Background
    from allaprima_office.filling import Filled
    from allaprima_office.origin import Origin
    from allaprima_office.pictures import DeckPicture
    from allaprima_office.planning import Task

    Failures = Sequence[tuple[int, AllaPrimaError]]


def plan(
    rows: list[tuple[Task, Request]],
    wordless: list[int],
    full: Sequence[int],
    vague: Sequence[int],
    failed: Failures,
    *,
    as_json: bool,
) -> None:
    if as_json:
        pictures = [
            {
                "slide": task.number,
                "place": task.place.kind,
                "title": _one_line(task.outline.title),
                "prompt": request.prompt,
                "kind": request.kind,
                "size": request.size,
                "seed": request.seed,
                "model": request.model,
                "notes": task.notes,
            }
            for task, request in rows
        ]
        _json({"pictures": pictures, **_missing(wordless, full, vague, failed)})
        return
    # What is drawn need not say what it stands for; the title does.
    told = any(request.kind == "illustration" for _, request in rows)
    cells = [
        (
            task.number,
            *([_one_line(task.outline.title)] if told else []),
            task.place.kind,
            request.prompt,
            _by(request.size),
            request.seed,
        )
        for task, request in rows
    ]
    heads = ("slide", *(["title"] if told else []), "place", "prompt", "pixels", "seed")
    _table(heads, cells)
    for task, _ in rows:
        for note in task.notes:
            click.echo(f"slide {task.number}: {note}", err=True)
    _left_out(wordless, full, vague, failed)


def filled(
    made: list[Filled],
    wordless: list[int],
    full: Sequence[int],
    vague: Sequence[int],
    failed: Failures,
    written: Path,
    backup: Path | None,
    *,
    as_json: bool,
) -> None:
    if as_json:
        values = filled_values(made, wordless, full, vague, failed)
        _json({"deck": written, "backup": backup, **values})
        return
    for one in made:
        click.echo(f"slide {one.number}, {one.place.kind}: {one.alternative_text}", err=True)
        for note in one.notes:
            click.echo(f"  {note}", err=True)
    _left_out(wordless, full, vague, failed)
    _written(written, backup)


def filled_values(
    made: list[Filled],
    wordless: list[int],
    full: Sequence[int],
    vague: Sequence[int],
    failed: Failures,
) -> dict[str, Any]:
    """What was put into a deck and what was not, as JSON has it."""
    pictures = [
        {
            "slide": one.number,
            "place": one.place.kind,
            "id": one.shape.shape_id,
            "name": one.shape.name,
            "alternative_text": one.alternative_text,
            "recipe": _recipe(one.recipe),
            "notes": list(one.notes),
        }
        for one in made
    ]
    return {"pictures": pictures, **_missing(wordless, full, vague, failed)}


def sheet(task: Task, pictures: list[Picture], written: Path, *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"pick": i, "recipe": _recipe(picture.recipe)}
            for i, picture in enumerate(pictures, start=1)
        ]
        _json({"deck": written, "slide": task.number, "variations": rows})
        return
    click.echo("Choose one, and say the same again with --pick in place of --count.", err=True)
    click.echo(str(written))


def background(made: Background, written: Path, backup: Path | None, *, as_json: bool) -> None:
    if as_json:
        _json(
            {
                "deck": written,
                "backup": backup,
                "background": made.name,
                "contrast_before": made.before,
                "contrast": made.after,
                "left_aside": made.aside,
                "veil": {"colour": made.veil.colour, "opacity": made.veil.opacity},
                "recipe": _recipe(made.picture.recipe),
            }
        )
        return
    if made.after is None or made.before is None:
        click.echo(f"{made.name}: no text lies on it.", err=True)
    elif made.veil.opacity:
        click.echo(
            f"{made.name}: the text's contrast was {made.before:.1f}:1 and is {made.after:.1f}:1 "
            f"below a veil of {made.veil.opacity:.0%}.",
            err=True,
        )
    else:
        click.echo(f"{made.name}: the text's contrast is {made.after:.1f}:1.", err=True)
    for colour in made.aside:
        named = "#{:02x}{:02x}{:02x}".format(*colour)
        click.echo(f"Text in {named} had less than 4.5:1 before; it was left aside.", err=True)
    _written(written, backup)


def listing(
    deck: Path,
    pictures: list[DeckPicture],
    backgrounds: list[tuple[str, Origin]],
    *,
    as_json: bool,
) -> None:
    found = [(picture, origin) for picture in pictures if (origin := picture.origin)]
    if as_json:
        rows = [
            {
                "slide": picture.number,
                "id": picture.shape_id,
                "name": picture.name,
                "alternative_text": picture.alternative_text,
                "decorative": picture.is_decorative,
                **_origin(origin),
            }
            for picture, origin in found
        ]
        behind = [{"of": name, **_origin(origin)} for name, origin in backgrounds]
        _json({"deck": deck, "pictures": rows, "backgrounds": behind})
        return
    if not found and not backgrounds:
        click.echo("Nothing in this deck was made by Alla Prima.", err=True)
        return
    cells: list[Sequence[Any]] = [
        (f"slide {picture.number}", picture.shape_id, picture.name, *_made(origin))
        for picture, origin in found
    ]
    cells += [(name, "", "background", *_made(origin)) for name, origin in backgrounds]
    _table(("where", "id", "name", "prompt", "model", "pixels", "seed"), cells)


def _written(written: Path, backup: Path | None) -> None:
    if backup is not None:
        click.echo(f"The deck as it was: {backup}", err=True)
    click.echo(str(written))


def _left_out(
    wordless: list[int], full: Sequence[int], vague: Sequence[int], failed: Failures
) -> None:
    for number in wordless:
        click.echo(f"slide {number}: left empty, it has no words.", err=True)
    for number in full:
        click.echo(f"slide {number}: left as it is, its text leaves no room.", err=True)
    for number in vague:
        click.echo(f"slide {number}: left as it is, nothing known stands for its words.", err=True)
    failures(failed)


def failures(failed: Failures) -> None:
    """Say of each slide why it gets no picture."""
    for number, error in failed:
        click.echo(f"slide {number}: failed. {error}", err=True)


def _missing(
    wordless: list[int], full: Sequence[int], vague: Sequence[int], failed: Failures
) -> dict[str, Any]:
    told = [
        {"slide": number, "error": error.message, "remedy": error.remedy}
        for number, error in failed
    ]
    return {"skipped": wordless, "full": list(full), "vague": list(vague), "failed": told}


def _recipe(recipe: Recipe) -> Any:
    return json.loads(recipe.to_json())


def _origin(origin: Origin) -> dict[str, Any]:
    return dict(json.loads(origin.to_json()))


def _made(origin: Origin) -> tuple[str, str, str, int]:
    recipe = origin.recipe
    return recipe.prompt, recipe.model, _by(recipe.size), recipe.seed


def _by(size: tuple[int, int] | None) -> str:
    return f"{size[0]}x{size[1]}" if size else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*heads, box=None)
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    # No markup: a prompt may hold brackets of its own.
    Console(markup=False).print(table)


def _json(value: dict[str, Any]) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))
