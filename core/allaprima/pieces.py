"""Work in pieces that do not depend on each other, on as many threads as there are free cores.

Where an operation is too short to be divided among torch's threads, which wait for one another at the end of each,
larger pieces can be computed side by side: a thread takes the next one when it is ready, and waits for nobody.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

import torch

T = TypeVar("T")
Step = Callable[[], None]
"""Called between pieces of work, on the thread that asks for them; may raise to stop."""


class Pieces:
    """Computes pieces of work.

    Args:
        threads: at most so many at a time, the one that asks included. Each computes with as many of torch's
            threads as that one: one, within `allaprima.devices.one_torch_thread`.
        step: called on the thread that asks, once for each piece that has been done; may raise to stop it.
    """

    def __init__(self, threads: int, step: Step) -> None:
        self._threads, self._step = threads, step

    def __call__(self, work: Sequence[Callable[[], T]]) -> list[T]:
        """What the pieces return, in their order. Which thread computes which makes no difference to that.

        Raises:
            BaseException: what a piece or `step` raised, the first that is noticed; pieces that were not begun by
                then are not computed.
        """
        done: list[T | None] = [None] * len(work)
        finished: list[int] = []
        failures: list[BaseException] = []
        numbers, told = itertools.count(), 0

        def take() -> bool:
            """Compute the next piece; False if there is none."""
            number = next(numbers)
            if number >= len(work) or failures:
                return False
            try:
                done[number] = work[number]()
                finished.append(number)
            except BaseException as failure:
                failures.append(failure)
            return True

        def help_out() -> None:
            with torch.inference_mode():
                while take():
                    pass

        helpers = [
            threading.Thread(target=help_out, name="allaprima-pieces", daemon=True)
            for _ in range(min(self._threads, len(work)) - 1)
        ]
        for helper in helpers:
            helper.start()
        try:
            while take():
                while told < len(finished):
                    told += 1
                    self._step()
        except BaseException as failure:
            failures.append(failure)
        for helper in helpers:
            helper.join()
        if failures:
            raise failures[0]
        for _ in range(told, len(finished)):
            self._step()
        return done  # type: ignore[return-value]
