"""Keeping the libraries from writing on the host's terminal."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_ON_IMPORT = ("torchao", "torch.utils._pytree")
"""Loggers that warn when torchao is imported, which diffusers does wherever it is installed: of its libraries for
other devices, and of what it will have to do otherwise with a later torch."""


@contextmanager
def quiet(*, importing: bool = True) -> Iterator[None]:
    """No bars and hints of diffusers and transformers meanwhile; what the host had set is put
    back.

    Each level that is set makes Python forget what all loggers take, a quarter of a millisecond where there are as many as
    these libraries have; so for each picture only what is needed is set.

    Args:
        importing: whether parts of diffusers may be imported within.

    diffusers has been imported, if it is used within. It is not imported here: models by formula need
    transformers alone, and it takes a second.
    """
    import transformers.utils.logging as transformers_logging

    libraries: list[Any] = [transformers_logging]
    if "diffusers" in sys.modules:
        import diffusers.utils.logging as diffusers_logging

        libraries.append(diffusers_logging)
    before = [(lib.get_verbosity(), lib.is_progress_bar_enabled()) for lib in libraries]
    for library in libraries:
        library.set_verbosity(library.CRITICAL)
        library.disable_progress_bar()
    loggers = [logging.getLogger(name) for name in _ON_IMPORT] if importing else []
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        for library, (verbosity, bar) in zip(libraries, before, strict=True):
            library.set_verbosity(verbosity)
            if bar:
                library.enable_progress_bar()
