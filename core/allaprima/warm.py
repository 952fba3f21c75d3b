"""The one model that is in memory.

There is one for the whole process. Everything here runs on the worker's thread; other threads may
only look at `WARM.loaded`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import pluggy

from allaprima.batch.sizes import BatchSizes
from allaprima.errors import ModelError
from allaprima.models.cards import Card
from allaprima.models.generator import Generator
from allaprima.plugins import broken_contract, first_result

log = logging.getLogger("allaprima")

_LOAD = "allaprima_load"
_PARTS = ("device", "dtype", "generate", "release")


@dataclass(frozen=True, eq=False)
class Loaded:
    """A warm generator, and what it was loaded for.

    Attributes:
        plugin: the name of who loaded it.
        batches: how many pictures it makes in one pass.
    """

    card: Card
    device: str
    plugins: pluggy.PluginManager
    generator: Generator
    plugin: str
    model_hash: str
    batches: BatchSizes = field(default_factory=BatchSizes)


class Warm:
    """Keeps the model that was used last."""

    def __init__(self) -> None:
        self._loaded: Loaded | None = None

    @property
    def loaded(self) -> Loaded | None:
        """What is warm now."""
        return self._loaded

    def get(
        self,
        card: Card,
        device: str,
        plugins: pluggy.PluginManager,
        on_load: Callable[[], None],
    ) -> Loaded:
        """The model of `card`, warm. If another one is, that is released first.

        Args:
            on_load: called before loading, if that is needed.

        Raises:
            ModelError: it cannot be loaded, or no plug-in knows how.
            PluginError: a plug-in failed.
        """
        now = self._loaded
        if (
            now is not None
            and now.card == card
            and now.device == device
            # Another manager may have another plug-in for the same card.
            and now.plugins is plugins
        ):
            return now
        self.release()
        on_load()
        # No protocol can be asked for here: it would not see attributes that __init__ sets.
        found = first_result(plugins.hook.allaprima_load, object, card=card, device=device)
        if found is None:
            raise ModelError(
                f"No plug-in can load the model {card.id}.",
                "See with `allaprima doctor` whether one is switched off.",
            )
        plugin, made = found
        missing = [part for part in _PARTS if not hasattr(made, part)]
        if missing:
            what = f"returned a {type(made).__name__}, which has no {missing[0]}"
            raise broken_contract(plugin, _LOAD, what)
        from allaprima.models.store import model_hash

        generator = cast("Generator", made)
        self._loaded = Loaded(card, device, plugins, generator, plugin, model_hash(card))
        return self._loaded

    def release(self) -> None:
        """Give back the memory, if anything is warm."""
        # Forgotten first: whatever its release does, it must not be used again.
        loaded, self._loaded = self._loaded, None
        if loaded is None:
            return
        try:
            loaded.generator.release()
        except Exception:
            log.exception("The plug-in %s failed to release %s.", loaded.plugin, loaded.card.id)


WARM = Warm()
"""The process's one warm model."""
