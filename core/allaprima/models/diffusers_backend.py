"""The built-in plug-in "diffusers": runs any supported diffusers folder. Imports no torch by
itself; the first load does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator


@hookimpl(trylast=True)  # so that a faster backend can take a model that this one could run too
def allaprima_load(card: Card, device: str) -> Generator | None:
    """A warm generator, or None for a card that is not of a diffusers folder.

    Raises:
        UnsafeModel, DamagedModel: found before any weight is read, or on reading.
        UnsupportedRequest: no family runs its pipeline.
    """
    from allaprima.models import hashes, integrity

    if not (card.path / integrity.INDEX_FILE).exists() and not card.hashes:
        return None
    hashes.verify(card)
    index = integrity.inspect(card.path, card.shares)
    import diffusers.utils.logging  # noqa: F401 - to be quiet, too

    from allaprima.models.quiet import quiet

    with quiet():
        from allaprima.models.diffusers_generator import DiffusersGenerator

    return DiffusersGenerator(card, index, device)
