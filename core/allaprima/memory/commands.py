"""The commands `allaprima history` and `allaprima forget`: a thin layer of words over `history.py`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from allaprima.memory.history import Entry


@click.command(
    help="""List the pictures that were saved, newest first, or find them by what they show.

The history is on this machine alone, in a file that only you can read, and is never sent anywhere.
`allaprima doctor` says where. ALLAPRIMA_DISABLE=history keeps none.

\b
Examples:
  allaprima history
  allaprima history --like "old wall" --sheet walls.png
  allaprima history --watermark 3f09c1d2ab44 --json
"""
)
@click.option("--like", metavar="TEXT", help="Those whose prompts mean most nearly this.")
@click.option("--watermark", metavar="ID", help="Those with this mark, as `allaprima verify` says.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@click.option(
    "--sheet",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write their thumbnails on one picture, with their numbers.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
def history(
    like: str | None, watermark: str | None, limit: int, sheet: Path | None, as_json: bool
) -> None:
    from allaprima.memory.history import History

    if like is not None and watermark is not None:
        raise click.UsageError("Use --like or --watermark, not both.")
    if like is not None and not like.strip():
        raise click.UsageError("Say in words what to look for.")
    if watermark is not None and not re.fullmatch(r"[0-9a-f]{12}", watermark.strip().lower()):
        raise click.UsageError("A mark is 12 hexadecimal digits, as `allaprima verify` says it.")
    kept = History()
    if like is not None:
        entries = kept.like(like, limit)
    elif watermark is not None:
        entries = kept.marked(watermark.strip().lower())[:limit]
    else:
        entries = kept.recent(limit)
    if sheet is not None and entries:
        from allaprima.memory.sheet import write_sheet

        write_sheet(entries, sheet)
    if as_json:
        # ASCII: a prompt is anyone's text, and a terminal obeys control characters.
        click.echo(json.dumps({"pictures": [_values(entry) for entry in entries]}, indent=2))
    else:
        _show(entries)


@click.command(
    help="""Delete pictures from the history, by the numbers that `allaprima history` shows.

Files that were saved are not touched.

\b
Examples:
  allaprima forget 12 13
  allaprima forget --all
"""
)
@click.argument("ids", metavar="[NUMBER]...", nargs=-1, type=click.IntRange(1))
@click.option("--all", "everything", is_flag=True, help="The whole history.")
def forget(ids: tuple[int, ...], everything: bool) -> None:
    from allaprima.memory.history import History

    if everything == bool(ids):
        raise click.UsageError("Give numbers, or --all.")
    kept = History()
    count = kept.forget_all() if everything else kept.forget(ids)
    click.echo(f"{count:,} {'picture' if count == 1 else 'pictures'} forgotten")


def _values(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "made_at": entry.made_at.isoformat(timespec="seconds"),
        "kept": entry.kept,
        "likeness": entry.likeness,
        "recipe": json.loads(entry.recipe.to_json()),
    }


def _show(entries: list[Entry]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from allaprima.trust.commands import printable

    if not entries:
        click.echo("nothing remembered")
        return
    # Beside the likeness no line of 80 characters has room for the seed, too: prompts are what was looked for.
    alike = entries[0].likeness is not None
    table = Table(box=None, pad_edge=False)
    for name in (
        "number",
        *(["likeness"] if alike else []),
        "made",
        "kind",
        "size",
        *([] if alike else ["seed"]),
        "prompt",
    ):
        table.add_column(
            name,
            justify="right" if name in ("number", "seed") else "left",
            no_wrap=name != "prompt",
        )
    for entry in entries:
        recipe = entry.recipe
        # Text, not markup: a prompt may hold brackets of its own.
        cells = [
            str(entry.id),
            *([f"{entry.likeness:.2f}"] if entry.likeness is not None else []),
            f"{entry.made_at.astimezone():%Y-%m-%d %H:%M}",
            recipe.kind,
            f"{recipe.size[0]}x{recipe.size[1]}",
            *([] if alike else [str(recipe.seed)]),
            printable(recipe.prompt) or "(filled from what was around)",
        ]
        table.add_row(*map(Text, cells))
    Console(markup=False).print(table)
