"""The built-in plug-in "backends": the way that measured fastest, `allaprima tune`, and what the
doctor and a picture's notes say about it and about models that memory is too short for."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from allaprima.doctor import Check, Finding
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture

log = logging.getLogger("allaprima")


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """A generator that runs the tuned way for the sizes that were tuned; None where plain torch
    is the fastest, or nothing was measured."""
    from allaprima.backends.tuned import cache_folder, winners
    from allaprima.models import integrity
    from allaprima.models.store import model_hash

    if not (card.path / integrity.INDEX_FILE).exists():
        return None
    digest = model_hash(card)
    by_size = winners(digest, device)
    if not by_size:
        return None
    from allaprima.backends.ways import accelerator
    from allaprima.models import diffusers_backend

    generator = diffusers_backend.allaprima_load(card, device)
    # One way at a time is in memory: the one of the most sizes.
    names = list(by_size.values())
    way = max(sorted(set(names)), key=names.count)
    sizes = {size for size, name in by_size.items() if name == way}
    try:
        faster = accelerator(way, sizes=sizes, folder=cache_folder(digest))
    except Exception as error:
        log.warning("%s cannot be used for %s, plain torch goes on: %s", way, card.id, error)
        return generator
    if generator is not None and faster is not None:
        cast("Any", generator).accelerate(faster)
    return generator


@hookimpl
def allaprima_checks() -> Iterator[Check]:
    """Whether the ways were measured here, and whether every model fits into the memory."""
    from allaprima.doctor import Check

    yield Check("speed", _speed)
    yield Check("memory of models", _layouts)


def _speed() -> Finding:
    from allaprima.backends.tuned import load_tuned
    from allaprima.doctor import Finding

    tuned = load_tuned()
    if not tuned:
        return Finding(
            "ok",
            "Models run in plain torch; nothing was measured on this machine.",
            "`allaprima tune` looks for a faster way.",
        )
    lines = [
        f"{t.model} {t.size[0]}x{t.size[1]}: {t.way}, {t.seconds:.3f} s"
        + (f" (torch {t.plain_seconds:.3f} s)" if t.seconds != t.plain_seconds else "")
        for t in tuned
    ]
    return Finding("ok", "; ".join(lines))


def _layouts() -> Finding:
    """Which models would not run whole with what is free now."""
    from allaprima.config import load_config
    from allaprima.devices import choose_device, free_memory
    from allaprima.doctor import Finding
    from allaprima.errors import ModelError
    from allaprima.models.integrity import inspect
    from allaprima.models.memory import LAYOUTS, choose_layout, needs_on
    from allaprima.models.store import find_models

    config = load_config()
    device = choose_device(config.device, config.threads)
    free = free_memory(device)
    whole: list[str] = []
    short: list[str] = []
    for card in find_models()[0]:
        try:
            inspect(card.path, card.shares)
            needs = needs_on(card, device)
        except ModelError:
            continue  # of which the check of the model folders tells
        layout, gib = choose_layout(needs, free), needs.of(LAYOUTS[0]) / 2**30
        if layout == LAYOUTS[0]:
            whole.append(f"{card.id} {gib:.1f} GiB")
        else:
            short.append(f"{card.id} ({gib:.1f} GiB): {layout.name}")
    if short:
        return Finding(
            "warning",
            f"On {device} {free / 2**30:.1f} GiB are free, so these run with less: "
            f"{'; '.join(short)}.",
            "Close other programs, or choose a smaller model or size.",
        )
    return Finding("ok", f"all run whole on {device}: {', '.join(whole)}")


@hookimpl
def allaprima_notes(picture: Picture) -> Iterator[str]:
    """What came of too little memory, if it was made so."""
    from allaprima.warm import WARM

    now = WARM.loaded
    layout = getattr(now.generator, "layout", None) if now is not None else None
    if now is None or layout is None or picture.recipe.model_hash != now.model_hash:
        return
    # What was made before, and is only recalled, tells by its recipe how it was made.
    if layout.note and picture.recipe.dtype == now.generator.dtype:
        yield layout.note


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    """Add `allaprima tune`."""
    from allaprima.backends.commands import tune

    app.add_command(tune)
