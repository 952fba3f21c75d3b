"""The command `allaprima batch`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    import pluggy

    from allaprima.batch.running import BatchResult

SHEET = "contact-sheet.jpg"


@click.command(
    help="""Make a picture for each row of a table.

FILE is CSV in UTF-8 with the columns' names in its first line: prompt, and as far as wanted name,
kind, size, seed, model, palette, negative_prompt, steps, guidance, tile, image, strength, maps. What
is left empty is left to the model. A name that ends in .glb or .mtlx makes a material for other 3D
programs, and maps (unreal, unity or godot) packs one for a game engine, as `allaprima generate` does.

Run it again to go on where it was stopped: rows that are done are skipped, rows that failed or
were changed are made again. A row that fails does not stop the others; the exit status is 1 then.

\b
Example, walls.csv:
  prompt,kind,size,seed
  red brick wall,material,512x512,1
  "oak planks, worn",material,,2
\b
  allaprima batch walls.csv -o walls
      walls/0001-red-brick-wall_basecolor.png and so on, walls/contact-sheet.jpg
"""
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="DIR",
    help="Folder for the pictures; made if it is missing.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
@click.pass_context
def batch(ctx: click.Context, file: Path, output: Path, as_json: bool) -> None:
    from allaprima import terminal
    from allaprima.batch.rows import read_rows
    from allaprima.batch.running import run_batch
    from allaprima.batch.sheet import write_sheets
    from allaprima.engine import Engine
    from allaprima.outputs import make_folder
    from allaprima.request import Request
    from allaprima.resolution import with_english

    plugins: pluggy.PluginManager = ctx.obj
    rows = read_rows(file)
    make_folder(output)
    with Engine(plugins=plugins) as engine, terminal.progress_bar(time_left=True) as show:
        result = run_batch(engine, rows, output, show)
    done = sorted([*result.made, *result.skipped], key=lambda pair: pair[0].number)
    captions = []
    for row, files in done:
        request = with_english(plugins, Request(prompt=row.values["prompt"]))
        captions.append((files[0], f"{row.number} {request.model_prompt}"))
    sheets = write_sheets(captions, output / SHEET)
    if as_json:
        values = _values(result, sheets)
        click.echo(json.dumps(values, indent=2, ensure_ascii=False, default=str))
    else:
        for _, files in result.made:
            click.echo("\n".join(str(path) for path in files))
        for sheet in sheets:
            click.echo(str(sheet))
        click.echo(_summary(result), err=True)
    for row, _ in result.made:
        for note in result.notes[row.number]:
            click.echo(f"Row {row.number}: {note}", err=True)
    for row, error in result.failed:
        click.echo(f"Row {row.number}: {error}", err=True)
    if result.failed:
        ctx.exit(terminal.FAILED)


def _summary(result: BatchResult) -> str:
    parts = [f"{len(result.made)} made"]
    if result.skipped:
        parts.append(f"{len(result.skipped)} done before")
    if result.failed:
        parts.append(f"{len(result.failed)} failed")
    text = ", ".join(parts) + "."
    if result.made:
        text += f" {result.seconds / len(result.made):.2f} s"
        if result.joules is not None:
            text += f" and {result.joules / len(result.made):.1f} J of the processor"
        text += " a picture."
    return text


def _values(result: BatchResult, sheets: list[Path]) -> dict[str, Any]:
    made = len(result.made)
    return {
        "made": [
            {"row": row.number, "files": files, "notes": result.notes[row.number]}
            for row, files in result.made
        ],
        "skipped": [{"row": row.number, "files": files} for row, files in result.skipped],
        "failed": [
            {"row": row.number, "message": error.message, "remedy": error.remedy}
            for row, error in result.failed
        ],
        "sheets": sheets,
        "seconds_a_picture": result.seconds / made if made else None,
        "joules_a_picture": result.joules / made if made and result.joules is not None else None,
    }
