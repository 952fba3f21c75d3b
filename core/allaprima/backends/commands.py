"""The command `allaprima tune`."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import pluggy


@click.command(
    help="""Find the fastest way to run MODEL on this machine, and use it from now on.

Plain torch, torch.compile (where a compiler is; on CUDA also with graphs), torchao, ONNX Runtime,
OpenVINO and OpenVINO in 8-bit integers (where they are installed) each make the same pictures, in a
process of its own. What makes other pictures, crashes or takes too long is out. The result is remembered for this model, size and
machine; other sizes run in plain torch. Takes minutes; nothing else should run meanwhile.

\b
Examples:
  allaprima tune
  allaprima tune my-model --size 512x512
"""
)
@click.argument("model", default="lite/material")
@click.option("--size", metavar="WxH", help="In pixels.  [default: the model's own]")
@click.option("--repeats", type=click.IntRange(3, 1000), default=9, show_default=True)
@click.option(
    "--limit",
    type=click.FloatRange(1),
    default=600.0,
    show_default=True,
    help="Seconds for each way, with all that it compiles.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
@click.pass_obj
def tune(
    plugins: pluggy.PluginManager,
    model: str,
    size: str | None,
    repeats: int,
    limit: float,
    as_json: bool,
) -> None:
    from allaprima import terminal
    from allaprima.backends import tuning
    from allaprima.config import load_config
    from allaprima.devices import choose_device
    from allaprima.engine import Engine

    config = load_config()
    with Engine(plugins=plugins) as engine:
        card = engine.card(model)
    device = choose_device(config.device, config.threads)

    def tried(trial: tuning.Trial) -> None:
        if not sys.stderr.isatty():  # where the bar would be
            said = trial.problem or f"{trial.seconds:.3f} s"
            click.echo(f"{trial.way}: {said}", err=True)

    wanted = _size(size) or card.size
    with terminal.progress_bar() as show:
        trials, tuned = tuning.tune(
            card,
            wanted,
            device,
            repeats,
            show,
            threads=config.threads,
            patience=limit,
            tried=tried,
        )
    if as_json:
        values = {
            "tuned": dataclasses.asdict(tuned),
            "trials": [dataclasses.asdict(trial) for trial in trials],
        }
        click.echo(json.dumps(values, indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("way", "seconds", "first", "difference", "", box=None)
    table.caption = (
        "first: the first picture, with all that is compiled for it; "
        "difference: from plain torch's pictures, mean, of 255"
    )
    for trial in trials:
        seconds = "" if trial.seconds is None else f"{trial.seconds:.3f}"
        first = "" if trial.first is None else f"{trial.first:.1f}"
        difference = "" if trial.difference is None else f"{trial.difference:.2f}"
        note = trial.problem or ("in use" if trial.way == tuned.way else "")
        table.add_row(trial.way, seconds, first, difference, note)
    Console(markup=False).print(table)


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,5})(?:[xX×](\d{1,5}))?", text.strip(), re.ASCII)
    if match is None:
        raise click.BadParameter(f"{text!r} is not a size; write it as 512x512.")
    return int(match[1]), int(match[2] or match[1])
