"""The command line: a thin layer of words over the engine. Nothing imports this module.

Exit status: 0; 2 for bad use (a request that can never work); 1 for anything else.
"""

from __future__ import annotations

import json
import re
import sys
import warnings
from collections.abc import Callable
from contextlib import closing
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import allaprima
from allaprima import terminal
from allaprima.adding.commands import add
from allaprima.config import load_config
from allaprima.errors import AllaPrimaError, InvalidRequest
from allaprima.host_commands import install, uninstall
from allaprima.materials.layouts import LAYOUTS
from allaprima.plugins import GROUP, each, installed_names, plugin_manager
from allaprima.request import KINDS

if TYPE_CHECKING:
    import pluggy

    from allaprima.materials.layouts import Layout
    from allaprima.models.cards import Card
    from allaprima.request import Request

AUTO = "auto"
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
as_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")


class App(click.Group):
    """A click group that ends every error as a sentence on stderr and an exit status.

    `obj` of its context is the plug-in manager, for commands that plug-ins add.
    """

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        parse_and_run: Callable[..., Any] = super().main
        if not standalone_mode:
            return parse_and_run(*args, standalone_mode=False, **extra)
        terminal.escape_output()
        try:
            # With standalone_mode=False click returns the status of `ctx.exit` or the command's
            # own return value; ours return None.
            status = parse_and_run(*args, standalone_mode=False, **extra) or 0
            if sys.stdout is not None:  # it is where a program was started with its output closed
                sys.stdout.flush()
        except (Exception, KeyboardInterrupt) as error:
            status = terminal.report_error(error)
            if isinstance(error, BrokenPipeError):
                # Python flushes stdout once more at exit, and would complain.
                sys.stdout = None
        sys.exit(status)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with the whole of its first sentence, which click itself would cut off at the line's end."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, c.get_short_help_str(limit=1000)) for name, c in found if c and not c.hidden]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class Size(click.ParamType[tuple[int, int]]):
    """WIDTHxHEIGHT in pixels, or one number for a square."""

    name = "WxH"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        match = re.fullmatch(r"(\d{1,9})(?:[xX×](\d{1,9}))?", str(value).strip(), re.ASCII)
        if match is None:
            self.fail(f"{value!r} is not a size; write it as 512x512.", param, ctx)
        width, height = match[1], match[2] or match[1]
        return int(width), int(height)


class Palette(click.ParamType[tuple[str, ...]]):
    """Colours as #rrggbb, with commas between them."""

    name = "colours"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        from allaprima.models.palette import colours_in

        try:
            return colours_in(str(value))
        except InvalidRequest as error:
            self.fail(str(error), param, ctx)


def command_line(plugins: pluggy.PluginManager) -> App:
    """The command line with the commands of these plug-ins.

    Raises:
        PluginError: one of them cannot add its commands.
    """
    app = App(
        "allaprima",
        context_settings=CONTEXT | {"obj": plugins},
        help=_HELP,
        commands=[generate, models, doctor, install, uninstall, demo],
    )
    click.version_option(allaprima.__version__, message="%(prog)s %(version)s")(app)
    for error in each(plugins.hook.allaprima_commands, app=app):
        raise error
    return app


def main() -> None:
    """The program `allaprima`."""
    if not sys.warnoptions:
        # Libraries warn their callers' authors; a user can do nothing about it.
        warnings.simplefilter("ignore")
    status = 0
    try:
        try:
            disabled = load_config().disabled
            app = command_line(plugin_manager(disabled=disabled))
            if unknown := sorted(set(disabled) - installed_names()):
                # What was to be off is on: whoever meant the history wants to know.
                click.echo(
                    f"Note: There is no plug-in {', '.join(unknown)} to switch off.", err=True
                )
        except AllaPrimaError as error:
            if sys.argv[1:2] != ["doctor"]:
                raise
            # The doctor is asked because something is broken: say this, and look at the rest.
            status = terminal.report_error(error)
            installed = metadata.entry_points(group=GROUP)
            app = command_line(plugin_manager(disabled={e.name for e in installed}))
    except (Exception, KeyboardInterrupt) as error:
        sys.exit(terminal.report_error(error))
    try:
        app.main(prog_name="allaprima")
    except SystemExit as end:
        sys.exit(end.code or status)


_HELP = """Make pictures, illustrations and materials from words, on this machine.

Nothing is downloaded and nothing is sent anywhere. What draws materials, illustrations and places
comes along; other models are folders on your disk.

\b
  allaprima generate "red brick wall, worn"
  allaprima slides deck.pptx
  allaprima models
  allaprima doctor

Errors go to stderr. The exit status is 0, 2 for bad use, 1 for anything else.
"""


@click.command(
    help="""Make pictures from PROMPT and write them to files. Without one, what --mask marks is filled
from what is around it.

Without -o, files are named after the prompt and the seed, in the current folder, and no file is
replaced. The paths written are printed, one a line. The same seed, model and size give the same
picture again.

\b
Examples:
  allaprima generate "oak planks" -o oak
      oak_basecolor.png, oak_height.png, oak_roughness.png, oak_metallic.png, oak_normal.png,
      oak_ambient_occlusion.png
  allaprima generate "oak planks" -o oak.glb
      one file for Blender, three.js, Godot, PowerPoint and whatever else reads glTF; oak.mtlx for
      Houdini, Maya and whatever else reads MaterialX
  allaprima generate "oak planks" --maps unreal -o oak
      oak_basecolor.png, oak_height.png, oak_normal_directx.png, oak_orm.png
  allaprima generate "a red apple" --count 4 --seed 1 -o apple.png
      apple-1.png to apple-4.png, with the seeds 1 to 4
  allaprima generate "a sailing boat, flat" --palette '#204a87,#f57900' -o boat.png
  allaprima generate "mossy stone" --kind material --image wall.jpg --strength 0.5 -o mossy
  allaprima generate "a window" --image wall.jpg --mask hole.png -o window.png
  allaprima generate --image photo.jpg --mask lamp-post.png -o clean.png
      what is masked is gone: filled from what is around it
  allaprima generate "an old chest" --depth chest-depth.png --model sd15-depth -o chest.png
"""
)
@click.argument("prompt", default="")
@click.option(
    "--kind",
    type=click.Choice((AUTO, *KINDS)),
    default=AUTO,
    show_default=True,
    help="An illustration may be transparent; a material is seamless and has maps; auto takes what the words mean.",
)
@click.option(
    "--size",
    type=Size(),
    metavar="WxH",
    help="In pixels, e.g. 512x256.  [default: what the model does best]",
)
@click.option("--count", type=int, default=1, show_default=True, help="How many pictures.")
@click.option("--seed", type=int, help="Of the first; each further one adds 1.  [default: drawn]")
@click.option("--model", metavar="ID", help="One that `allaprima models` lists.")
@click.option(
    "--palette",
    type=Palette(),
    default=(),
    metavar="'#rrggbb,...'",
    help="Colours, the most important first, for models that take them: the first three count.",
)
@click.option(
    "--image", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="To start from."
)
@click.option(
    "--strength", type=float, metavar="0..1", help="How far from the image the result may go."
)
@click.option(
    "--mask",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Of the image's size; white is painted anew, black is kept.",
)
@click.option(
    "--depth",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A depth image, the nearest white, for a model that takes one.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="A file (.png, .jpg, .webp, .tif; a material's .glb or .mtlx), the start of a material's names, or a folder.",
)
@click.option(
    "--maps",
    "layout",
    type=click.Choice(LAYOUTS),
    default=LAYOUTS[0],
    show_default=True,
    help="A material's files: each map in its own, or packed as a game engine takes them.",
)
@as_json_option
@click.pass_obj
def generate(
    plugins: pluggy.PluginManager,
    /,
    output: Path | None,
    layout: Layout,
    image: Path | None,
    mask: Path | None,
    depth: Path | None,
    as_json: bool,
    **values: Any,
) -> None:
    from allaprima.batch.lots import lots
    from allaprima.engine import Engine
    from allaprima.outputs import is_for_material, plan_outputs
    from allaprima.request import MAX_SEED

    if values["kind"] == AUTO and is_for_material(output, layout):
        values["kind"] = "material"
    request = _request(image, mask, depth, **values)
    with Engine(plugins=plugins) as engine:
        request = engine.resolve(request)
        card = engine.card(request.model or "")
        if request.palette and not card.palette:
            click.echo(f"Note: The model {card.id} takes no palette.", err=True)
        # Before the work rather than after it.
        paths = plan_outputs(output, request, layout)
        seeds = [((request.seed or 0) + i) % (MAX_SEED + 1) for i in range(request.count)]
        several = [request.replace(seed=seed, count=1) for seed in seeds]
        saved: list[dict[str, Any]] = []
        try:
            with terminal.progress_bar() as show:
                made = lots(
                    engine,
                    several,
                    len(several),
                    lambda p: show(terminal.describe(p), p.fraction),
                )
                with closing(made):
                    for lot in made:
                        if lot.error is not None:
                            raise lot.error
                        for picture in lot.pictures:
                            files = engine.save(picture, paths[len(saved)], layout=layout)
                            recipe = json.loads(picture.recipe.to_json())
                            one = {"files": files, "recipe": recipe, "notes": picture.notes}
                            saved.append(one)
        finally:  # of what failed half-way, what there is
            for one in saved:
                for note in one["notes"]:
                    click.echo(f"Note: {note}", err=True)
                if not as_json:
                    click.echo("\n".join(str(file) for file in one["files"]))
                    if (wide := one["recipe"]["width_m"]) is not None:
                        click.echo(f"It is about {terminal.length(wide)} wide.", err=True)
    if as_json:
        _echo_json({"pictures": saved})


def _request(image: Path | None, mask: Path | None, depth: Path | None, **values: Any) -> Request:
    from allaprima.request import Request

    # The words and numbers first: they are checked without decoding anything.
    strength = values.pop("strength")
    kind = None if values["kind"] == AUTO else values["kind"]
    prompt = values["prompt"]
    # Words may be missing with a mask, which is not read yet.
    request = Request(
        **values | {"kind": kind, "prompt": prompt.strip() or ("fill" if mask else "")}
    )
    from allaprima.pictures import read_image, read_mask

    # Amounts in grey, as a mask's are.
    given = read_mask(depth) if depth else None
    if image is None:
        if strength is not None or mask is not None:
            raise InvalidRequest(
                "A strength or a mask was given without an image.", "Add --image FILE."
            )
        return request.replace(depth=given) if depth else request
    return request.replace(
        prompt=prompt,
        image=read_image(image),
        mask=read_mask(mask) if mask else None,
        depth=given,
        source=image.read_bytes(),
        strength=strength,
    )


@click.group(
    invoke_without_command=True,
    help="""List the models that are installed, or add one.

A model is a folder in the diffusers layout (with a model_index.json, weights in .safetensors).
Name the folders that hold them in ALLAPRIMA_MODELS or in the settings file that
`allaprima doctor` tells of. `allaprima models add` makes one of a single .safetensors file.
""",
)
@as_json_option
@click.pass_context
def models(ctx: click.Context, as_json: bool) -> None:
    if ctx.invoked_subcommand is not None:
        return
    from allaprima.engine import Engine

    plugins: pluggy.PluginManager = ctx.obj
    with Engine(plugins=plugins) as engine:
        cards = engine.models()
    if as_json:
        _echo_json({"models": [_card_values(card) for card in cards]})
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for name in ("id", "kinds", "tasks", "size", "steps", "licence"):
        # Whole, since they are what commands and cards are given; the rest may be broken.
        table.add_column(name, overflow="fold", no_wrap=name in ("size", "steps"))
    for column, longest in ((0, "lite/illustration"), (1, "illustration,"), (2, "image-to-image,")):
        table.columns[column].min_width = len(longest)
    for card in cards:
        size = f"{card.size[0]}x{card.size[1]}"
        tasks = card.tasks if card.depth == "none" else (*card.tasks, f"depth ({card.depth})")
        tasks = (*tasks, "no words") if card.words == "none" else tasks
        row = (card.id, ", ".join(card.kinds), ", ".join(tasks), size, str(card.steps))
        table.add_row(*row, card.licence)
    Console(markup=False).print(
        table if cards else "No model is installed. Run `allaprima doctor`."
    )


models.add_command(add)


def _card_values(card: Card) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(card.to_json())
    del values["hashes"]
    return values | {"path": card.path}


@click.command(
    help="""Look for what is wrong with this installation, and say what to do about it.

The exit status is 1 if there is a problem; warnings alone leave it 0.
"""
)
@as_json_option
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    from allaprima.doctor import examine

    findings = examine(ctx.obj)
    if as_json:
        rows = [
            {"check": check.name, "status": f.status, "message": f.message, "remedy": f.remedy}
            for check, f in findings
        ]
        _echo_json({"findings": rows})
    else:
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        colours = {"ok": "green", "warning": "yellow", "problem": "bold red"}
        table = Table.grid(padding=(0, 2))
        for overflow in ("ellipsis", "ellipsis", "fold"):  # paths are to be read whole
            table.add_column(overflow=overflow)
        for check, f in findings:
            # Text, not markup: a message may hold brackets of its own.
            table.add_row(
                Text(f.status, colours[f.status]),
                Text(check.name),
                Text("\n".join(filter(None, (f.message, f.remedy)))),
            )
        Console().print(table)
    if any(f.status == "problem" for _, f in findings):
        ctx.exit(terminal.FAILED)


@click.command(
    help="""Show what works here: fill a sample deck, make a material with its maps.

Everything is written into one folder, replacing what an earlier demo left there.
"""
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("allaprima-demo"),
    show_default=True,
    help="Folder; made if it is missing.",
)
@as_json_option
@click.pass_obj
def demo(plugins: pluggy.PluginManager, output: Path, as_json: bool) -> None:
    from allaprima.demo import demonstrate
    from allaprima.engine import Engine
    from allaprima.outputs import make_folder

    make_folder(output)
    with Engine(plugins=plugins) as engine, terminal.progress_bar() as show:
        results = demonstrate(engine, plugins, output, show)
    if as_json:
        rows = [{"what": w, "files": r.paths, "timings": dict(r.timings)} for w, r in results]
        _echo_json({"made": rows})
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("what", "where", "seconds", "all", show_lines=True, title=f"Made in {output}")
    table.columns[1].no_wrap = True
    for what, result in results:
        where = "\n".join(_below(path, output) for path in result.paths)
        stages = "\n".join(f"{name} {seconds:.3f}" for name, seconds in result.timings.items())
        table.add_row(what, where, stages, f"{sum(result.timings.values()):.3f}")
    # No markup: a path may hold brackets of its own.
    Console(markup=False).print(table)


def _below(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder) if path.is_relative_to(folder) else path)


def _echo_json(value: dict[str, Any]) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))
