"""Where models run."""

from __future__ import annotations

from allaprima.errors import AllaPrimaError


def choose_device(wanted: str | None, threads: int | None = None) -> str:
    """The device to load a model on. Imports torch, unless the CPU is asked for.

    Args:
        wanted: "cpu", "cuda", "cuda:1" and so on, or "mps"; None takes the first of CUDA, MPS and
            the CPU that there is.
        threads: how many torch shall compute with on the CPU; None leaves it to torch.

    Raises:
        AllaPrimaError: this machine, or this build of torch, has no such device.
    """
    if wanted == "cpu" and threads is None:
        return wanted
    import torch

    if threads is not None:
        torch.set_num_threads(threads)
    if wanted is None:
        if torch.cuda.is_available():
            return "cuda"
        return "mps" if torch.backends.mps.is_available() else "cpu"
    kind, _, index = wanted.partition(":")
    there = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and int(index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not there[kind]:
        raise AllaPrimaError(
            f"There is no device {wanted} here, or this build of torch cannot use it.",
            "Choose another in ALLAPRIMA_DEVICE or the settings, or leave it out.",
        )
    return wanted
