"""The command `allaprima models add`: words over `adding.py`."""

from __future__ import annotations

import json
import math
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from allaprima.errors import InvalidRequest


@click.command(
    help="""Make SOURCE a model that can be used here.

SOURCE is a single .safetensors checkpoint of Stable Diffusion 1.x, 2.x or XL, as ComfyUI and others use
them, or, with --lora, a diffusers folder. It stays as it is: the model is a copy, in the first folder of
ALLAPRIMA_MODELS or of the settings, else in your data folder. LoRAs become part of it. Nothing is fetched.

\b
Examples:
  allaprima models add ~/ComfyUI/models/checkpoints/sd_xl_turbo_1.0_fp16.safetensors
  allaprima models add sd15.safetensors --lora ink.safetensors --lora lcm.safetensors:0.8 --name ink
  allaprima models add ~/models/sd15 --lora ink.safetensors
"""
)
@click.argument("source", type=click.Path(path_type=Path))
@click.option(
    "--lora",
    "loras",
    multiple=True,
    metavar="FILE[:WEIGHT]",
    help="To fuse into it; several are fused in turn.  [default weight: 1]",
)
@click.option("--name", help="The model's id.  [default: the names of the files]")
@click.option("--replace", is_flag=True, help="Replace a model of that name.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
def add(
    source: Path, loras: tuple[str, ...], name: str | None, replace: bool, as_json: bool
) -> None:
    from allaprima import terminal
    from allaprima.adding.adding import add_model

    with stopped_cleanly(), terminal.progress_bar() as show:
        added = add_model(
            source.expanduser(),
            show,
            loras=[parse_lora(lora) for lora in loras],
            name=name,
            replace=replace,
        )
    for note in added.notes:
        click.echo(f"Note: {note}", err=True)
    card = added.card
    if as_json:
        values: dict[str, Any] = json.loads(card.to_json())
        values["path"] = str(card.path)
        click.echo(json.dumps(values | {"notes": added.notes}, indent=2, ensure_ascii=False))
        return
    click.echo(card.path)
    click.echo(f'Try it: allaprima generate "a lighthouse at dusk" --model {card.id}', err=True)


@contextmanager
def stopped_cleanly() -> Iterator[None]:
    """Take a request to end, as a shutdown makes it, for Ctrl-C, so that nothing half made stays behind."""

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # outside the main thread there are no signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def parse_lora(text: str) -> tuple[Path, float]:
    """A LoRA's file and its weight: "ink.safetensors", or "ink.safetensors:0.8".

    Raises:
        InvalidRequest: the weight is no number other than 0.
    """
    path, colon, weight = text.rpartition(":")
    # Other systems' paths have a colon after the drive's letter.
    if not colon or weight.endswith(".safetensors") or Path(text).expanduser().exists():
        return Path(text).expanduser(), 1.0
    try:
        number = float(weight)
    except ValueError:
        number = math.nan
    if not math.isfinite(number) or number == 0:
        raise InvalidRequest(
            f"{weight!r} is no weight of a LoRA.", "Write it as FILE:0.8, or FILE alone for 1."
        )
    return Path(path).expanduser(), number
