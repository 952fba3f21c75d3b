"""The words of `allaprima slides`: its options, and which go together.

What it does with them is in `runs`, imported when the command runs.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    import pluggy

_HELP = """Put pictures into the slides of DECK, a .pptx file (also .pptm, .potx, .ppsx, ...).

Without an option that says otherwise, every place that waits for a picture is filled: empty picture
placeholders, an empty content placeholder beside text, and what lines `image: ...` in the notes ask
for. The prompt is that line, or else what the slide says: for an illustration a thing that stands for
it (--dry-run shows which), else its title and points. It also becomes the picture's alternative
text. Running it again makes only what is missing, and the same deck gives the same pictures.

The result is written beside the deck as DECK-pictures.pptx, and its path printed. The deck itself
is replaced only with --in-place, which keeps a backup.

\b
Examples:
  allaprima slides talk.pptx --dry-run
  allaprima slides talk.pptx --style outline
  allaprima slides talk.pptx --free-room
  allaprima slides talk.pptx --slide 3 --prompt "mossy stone wall" --count 6
  allaprima slides talk.pptx --slide 3 --prompt "mossy stone wall" --pick 4
  allaprima slides talk.pptx --slide 3 --replace picture --prompt "oak planks" --in-place
  allaprima slides talk.pptx --background master --kind material --prompt "light linen"
  allaprima slides talk.pptx --list
"""


def _size(_ctx: click.Context, _option: click.Parameter, value: str | None) -> Any:
    if value is None:
        return None
    match = re.fullmatch(r"(\d{1,9})[xX×](\d{1,9})", value.strip(), re.ASCII)
    if match is None:
        raise click.BadParameter(f"{value!r} is not a size; write it as 512x512.")
    return int(match[1]), int(match[2])


@click.command(help=_HELP)
@click.argument("deck", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Fill the whole deck; so it is by default.")
@click.option(
    "--free-room",
    is_flag=True,
    help="Slides that are only text get a picture as well, where they have room.",
)
@click.option("--slide", "number", type=click.IntRange(min=1), help="One slide, from 1.")
@click.option("--prompt", help="What to make; for one slide, picture or background.")
@click.option("--style", help="Words that every prompt ends with.")
@click.option(
    "--replace",
    metavar="SHAPE",
    help='Another image for this picture: its name, its id, or "picture" for the only one on '
    "--slide.",
)
@click.option(
    "--remake",
    metavar="SHAPE",
    help='Make this picture again, or "all" generated ones: with another --style, --size, '
    "--model, --seed or --prompt.",
)
@click.option(
    "--background",
    type=click.Choice(["slide", "layout", "master"]),
    help="A background for --slide, for its layout or for its master; text on it stays readable.",
)
@click.option("--list", "listing", is_flag=True, help="Say what was generated, and by what.")
@click.option(
    "--count", type=click.IntRange(1, 60), help="Make a contact sheet with this many variations."
)
@click.option("--pick", type=click.IntRange(min=1), help="Put this variation in.")
@click.option("--dry-run", is_flag=True, help="Say what would be made, and make nothing.")
@click.option(
    "--kind",
    type=click.Choice(["picture", "illustration", "material"]),
    help="[default: what the words of a prompt mean; for what a slide says an illustration, where "
    "a model is made for those; what it was, for --remake]",
)
@click.option("--model", metavar="ID", help="One that `allaprima models` lists.")
@click.option(
    "--seed",
    type=click.IntRange(0, 2**63 - 1),
    help="Of the picture; for a whole deck, added to each place's own.  [default: the place's own]",
)
@click.option(
    "--size", callback=_size, metavar="WxH", help="In pixels.  [default: the place at 150 dpi]"
)
@click.option(
    "--fit",
    type=click.Choice(["contain", "cover", "stretch"]),
    help="Show all of it, fill the place and crop, or fill it and distort.  [default: cover; "
    "contain for illustrations]",
)
@click.option("--decorative", is_flag=True, help="Screen readers pass the picture over.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="OUT", help="Where to write."
)
@click.option("--in-place", is_flag=True, help="Replace the deck, and keep DECK-backup.pptx.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
@click.pass_context
def slides(ctx: click.Context, /, **values: Any) -> None:
    _check(values)
    from allaprima_office.runs import Options, run

    plugins: pluggy.PluginManager | None = ctx.obj
    if not run(plugins, Options.of(**values)):
        ctx.exit(1)


def _check(given: dict[str, Any]) -> None:
    """Refuse options that do not go together.

    Raises:
        click.UsageError: naming them.
    """
    modes = [
        (name, option)
        for name, option in (
            ("everything", "--all"),
            ("replace", "--replace"),
            ("remake", "--remake"),
            ("background", "--background"),
            ("listing", "--list"),
        )
        if given[name]
    ]
    if len(modes) > 1:
        raise click.UsageError(f"{modes[0][1]} and {modes[1][1]} do not go together.")
    mode = modes[0][0] if modes else ("slide" if given["number"] else "everything")
    one = mode in ("slide", "replace")
    if given["prompt"] is not None and not (one or mode in ("background", "remake")):
        raise click.UsageError("--prompt needs --slide, to say which slide it is for.")
    if given["free_room"] and mode != "everything":
        raise click.UsageError("--free-room is for a whole deck.")
    if mode == "everything" and given["number"]:
        raise click.UsageError("--all and --slide do not go together.")
    if given["replace"] == "picture" and not given["number"]:
        raise click.UsageError("--replace picture needs --slide, to say which one.")
    if mode == "background":
        if given["prompt"] is None:
            raise click.UsageError("--background needs --prompt.")
        if given["background"] != "master" and not given["number"]:
            raise click.UsageError(f"--background {given['background']} needs --slide.")
        if given["decorative"] or given["fit"]:
            raise click.UsageError("A background is decorative and covers the slide anyway.")
    for name in ("count", "pick"):
        if given[name] and not one:
            raise click.UsageError(f"--{name} is for one picture: add --slide or --replace.")
    if given["count"] and given["pick"]:
        raise click.UsageError("Choose with --pick after --count has made the contact sheet.")
    if given["in_place"] and given["output"] is not None:
        raise click.UsageError("--in-place and -o do not go together.")
    writes_no_deck = given["count"] or given["listing"] or given["dry_run"]
    if given["in_place"] and writes_no_deck:
        raise click.UsageError("--in-place is for what changes the deck.")
    if given["dry_run"] and (given["count"] or mode in ("background", "listing")):
        raise click.UsageError("--dry-run is for pictures on slides.")
