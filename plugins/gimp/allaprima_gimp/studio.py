"""The engine of this process: imported at its first use, in the background, and kept."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from allaprima import Engine

log = logging.getLogger("allaprima.gimp")

IDLE_SECONDS = 300.0
"""How long a model stays in memory with nothing to do."""


class Studio:
    """Holds the one engine. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._warming: threading.Thread | None = None

    def engine(self) -> Engine:
        """The engine; waits while it is imported.

        Raises:
            AllaPrimaError: the settings are wrong, or a plug-in cannot be loaded.
            ImportError: the environment is damaged.
        """
        with self._lock:
            if self._engine is None:
                from allaprima import Engine

                self._engine = Engine(idle_seconds=IDLE_SECONDS)
            return self._engine

    def warm_up(self) -> None:
        """Begin to import what the first picture needs. Returns at once."""
        if self._warming is None:
            self._warming = threading.Thread(target=self._import, daemon=True)
            self._warming.start()

    def release(self) -> str | None:
        """Give back the memory of the model. Returns the model's id, or None if none was there."""
        if self._engine is None:
            return None
        loaded = self._engine.loaded
        self._engine.release()
        return loaded

    def _import(self) -> None:
        try:
            self.engine().models()
            # By far the largest part of the first picture's time, and the same for every model.
            import diffusers  # noqa: F401
            import torch  # noqa: F401
        except Exception:
            # Whoever asks for a picture is told.
            log.exception("The engine cannot be imported.")


STUDIO = Studio()
