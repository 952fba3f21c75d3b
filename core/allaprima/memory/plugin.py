"""The built-in plug-in "history": what was made can be found again, on this machine alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from allaprima.doctor import Check, Finding
from allaprima.errors import AllaPrimaError
from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from allaprima.request import Picture, Request
    from allaprima.tools.tool import Tool


@hookimpl
def allaprima_remember(picture: Picture, data: bytes, media_type: str) -> None:
    from allaprima.memory.history import History

    History().remember(picture, data, media_type)


@hookimpl
def allaprima_recall(request: Request) -> Picture | None:
    """What the same request made before, if recalling is switched on and the model is the same."""
    from allaprima.memory import settings

    if not settings.recalls() or request.image is not None:
        return None
    from allaprima.memory.history import History
    from allaprima.models.hashes import model_hash
    from allaprima.models.store import allaprima_models

    card = next((card for card in allaprima_models() if card.id == request.model), None)
    if card is None or not card.hashes:  # to hash its files takes longer than to make a picture
        return None
    return History().recall(request, model_hash(card))


@hookimpl
def allaprima_checks() -> Iterable[Check]:
    return [Check("history", history)]


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    # Here, so that an engine in a host imports no click.
    from allaprima.memory.commands import forget, history

    app.add_command(history)
    app.add_command(forget)


@hookimpl
def allaprima_tools() -> Iterable[Tool]:
    from allaprima.memory.tools import find_pictures

    return [find_pictures()]


def history() -> Finding:
    """How much is remembered, and where. Makes no file."""
    from allaprima.folders import can_be_written
    from allaprima.memory import settings
    from allaprima.memory.history import History

    try:
        kept = History()
        count, size = kept.size()
        room = settings.room()
        recalls = settings.recalls()
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)
    if room == 0:
        return Finding("ok", "none is kept")
    if not can_be_written(kept.folder):
        return Finding(
            "warning",
            f"Nothing new can be remembered in {kept.folder}.",
            "Make that folder writable, or keep no history: ALLAPRIMA_DISABLE=history.",
        )
    again = "; pictures made before are handed out again" if recalls else ""
    return Finding(
        "ok",
        f"{count:,} pictures, {size / 2**20:.1f} of {room / 2**20:.0f} MB in {kept.folder}{again}",
    )
