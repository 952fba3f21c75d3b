"""The built-in plug-in "backends": the way that measured fastest, `allaprima tune`, and what the
doctor says about it."""

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
    """Whether the ways were measured here."""
    from allaprima.doctor import Check

    yield Check("speed", _speed)


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


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    """Add `allaprima tune`."""
    from allaprima.backends.commands import tune

    app.add_command(tune)
