"""Several copies of one training, each on a core of its own, that take the mean of their weights now and
then (Stich, "Local SGD Converges Fast and Communicates Little", ICLR 2019).

Two threads of one training wait for each other at every operation, and both for whatever else the machine
does. Copies wait for nobody: on two cores they see as many pictures as two threads do while the machine is
quiet, and two to three times as many while it is not.
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import torch
from torch import nn

from training import denoiser, teacher
from training.architecture import Architecture
from training.batches import Batches, Shares

EVERY = 40
"""Steps between two meetings."""
MEETING = "meeting.bin"


class Meeting:
    """Where copies leave their weights for the others: a file that all of them have in memory, with a row for each.

    No copy waits for another: it takes the mean of its own weights and those that others have left since it was here
    last. A row that is being written while it is read is a mixture of two states 40 steps apart, which does no harm.

    Args:
        path: of the file, made if it is not there.
        copy, copies: number of this one, from 0, and how many there are.
        model: whose weights they are.
    """

    def __init__(self, path: Path, copy: int, copies: int, model: nn.Module) -> None:
        weights = sum(p.numel() for p in model.parameters())
        # The last number of a row says how often its copy was here.
        size = copies * (weights + 1)
        file = torch.from_file(str(path), shared=True, size=size, dtype=torch.float32)
        self._rows, self._copy = file.view(copies, weights + 1), copy
        self._seen = [0.0] * copies

    @torch.no_grad()
    def meet(self, model: nn.Module, step: int) -> None:
        """Call after every step; at every 40th weights are exchanged."""
        if step % EVERY:
            return
        times = self._rows[:, -1].tolist()
        here = [k for k, n in enumerate(times) if k != self._copy and n > 0 and n != self._seen[k]]
        self._seen = times
        own, start = self._rows[self._copy], 0
        for p in model.parameters():
            end = start + p.numel()
            # In the order in which they lie in memory; all copies lay them out alike.
            values = p.data.permute(0, 2, 3, 1) if p.ndim == 4 else p.data
            for count, k in enumerate(here, 2):
                values.lerp_(self._rows[k, start:end].view(values.shape), 1 / count)
            own[start:end].view(values.shape).copy_(values)
            start = end
        own[-1] += 1


def train(
    of: Architecture, codes: Path, shares: Shares, pixels: int, linear: Path, out: Path, steps: int,
    seed: int, copies: int, minutes: float | None = None,
) -> bool:  # fmt: skip
    """Train a teacher in `copies` processes; see `teacher.train`. Each goes on from its own checkpoint, `out`
    of the first, and each holds all latents in its memory.

    Args:
        codes: folder of latents.
        shares, pixels: of `Batches`.

    Returns:
        Whether all steps are done.

    Raises:
        TrainingError: what one of them raised.
    """
    meeting = out.with_name(MEETING)
    meeting.unlink(missing_ok=True)
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(copies, context) as processes:
            asked = [
                processes.submit(
                    _train, of, codes, dict(shares), pixels, linear, out, steps, seed, copy, copies, minutes
                )
                for copy in range(copies)
            ]  # fmt: skip
            done = [one.result() for one in asked]
    finally:
        meeting.unlink(missing_ok=True)
    return all(done)


def _train(
    of: Architecture, codes: Path, shares: Shares, pixels: int, linear: Path, out: Path, steps: int,
    seed: int, copy: int, copies: int, minutes: float | None,
) -> bool:  # fmt: skip
    torch.set_num_threads(1)
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[copy % len(cores)]})
    own = out if copy == 0 else out.with_stem(f"{out.stem}-{copy}")
    met = Meeting(out.with_name(MEETING), copy, copies, denoiser.new(of)).meet
    batches = Batches(of, codes, shares, pixels)
    # Batches are drawn by seed and step, so no copy gets another's.
    return teacher.train(of, batches, linear, own, steps, seed + 1000 * copy, minutes, met)
