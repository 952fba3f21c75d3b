"""Pictures that come out broken are made again another way."""

from __future__ import annotations

import logging
from collections.abc import Callable

import torch

from allaprima.errors import AllaPrimaError, DamagedModel, ran_out_of_memory
from allaprima.models.acceleration import EVEN, Accelerator, trouble
from allaprima.models.cards import Card
from allaprima.models.parts import Parts

log = logging.getLogger("allaprima")

Make = Callable[[Accelerator | None], torch.Tensor]
"""Makes pictures with an accelerator, or in plain torch: (N, C, H, W) float32 in 0..1, on the CPU."""


class Fallbacks:
    """First as accelerated, if it is; then in plain torch; then without packed weights; then in float32.

    Attributes:
        accelerator: how the networks are run, if not in plain torch; None again once that has failed.
    """

    def __init__(self, card: Card) -> None:
        self._card = card
        self.accelerator: Accelerator | None = None

    def sound(self, parts: Parts, make: Make, *, accelerated: bool, even: bool) -> torch.Tensor:
        """What `make` makes, in the first way in which that is sound. A way that fails is not tried again.

        Args:
            parts: what it makes it with.
            accelerated: whether the accelerator may be used.
            even: whether pictures of one colour are sound.

        Raises:
            DamagedModel: it is broken in every way.
        """
        planes = self._accelerated(make, self.accelerator, even) if accelerated else None
        if planes is not None:
            return planes
        planes = self._plain(parts, make)
        wrong = _trouble(planes, even)
        if wrong is not None and parts.dtype != torch.float32:
            log.warning(
                "%s made %s in %s; float32 goes on.", self._card.id, wrong, parts.dtype_name
            )
            parts.use_float32()
            planes = make(None)
        if not bool(torch.isfinite(planes).all()):
            raise DamagedModel(
                f"The model {self._card.id} made values that are no numbers in {parts.dtype_name}.",
                "Install it again; if that does not help, it needs another precision.",
            )
        # One even colour in float32 too: then that is what the model paints.
        return planes

    def _accelerated(
        self, make: Make, accelerator: Accelerator | None, even: bool
    ) -> torch.Tensor | None:
        """None if it is not accelerated, or not any more."""
        if accelerator is None:
            return None
        try:
            planes = make(accelerator)
            wrong = _trouble(planes, even)
        except AllaPrimaError:
            raise
        except Exception as error:
            if ran_out_of_memory(error):
                raise
            wrong = f"{type(error).__name__}: {error}"
        if wrong is None:
            return planes
        log.warning(
            "%s does not work for %s, plain torch goes on: it made %s.",
            accelerator.name,
            self._card.id,
            wrong.splitlines()[0],
        )
        accelerator.release()
        self.accelerator = None
        return None

    def _plain(self, parts: Parts, make: Make) -> torch.Tensor:
        try:
            return make(None)
        except RuntimeError as error:
            # The operators behind it are torch's own affair, and refuse what they took elsewhere.
            if parts.fused is None or ran_out_of_memory(error):
                raise
            log.warning("%s goes on without packed weights: %s.", self._card.id, error)
        parts.fused = parts.fused_text = None
        return make(None)


def _trouble(planes: torch.Tensor, even: bool) -> str | None:
    wrong = trouble(planes)
    return None if even and wrong == EVEN else wrong
