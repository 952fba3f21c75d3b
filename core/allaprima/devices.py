"""Where models run."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from allaprima.cores import FREE_CORES, torch_threads
from allaprima.errors import AllaPrimaError
from allaprima.heap import give_back

_CONTROL_GROUP = Path("/sys/fs/cgroup")


def choose_device(wanted: str | None, threads: int | None = None) -> str:
    """The device to load a model on. Imports torch, unless the CPU is asked for.

    Args:
        wanted: "cpu", "cuda", "cuda:1" and so on, or "mps"; None takes the first of CUDA, MPS and
            the CPU that there is.
        threads: how many torch shall compute with on the CPU; None leaves it to torch and, in networks, to what
            other programs leave free.

    Raises:
        AllaPrimaError: this machine, or this build of torch, has no such device.
    """
    FREE_CORES.chosen = threads is not None
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


def one_torch_thread() -> AbstractContextManager[None]:
    """Have torch compute with one thread meanwhile, on this thread. Imports torch.

    For work of many small operations: torch's threads wait for one another at the end of each, and where
    another program holds a core, for its turn to end. On two cores, one of them busy, a material of 256x256
    took 2 to 8 s with two threads and 0.14 s with one; with both free 0.046 and 0.065 s.
    """
    return torch_threads(1)


def free_memory(device: str) -> int:
    """Bytes that a model may still take on a device.

    On the CPU what the system can give without swapping, and no more than a container's limit
    leaves. Imports torch, unless the device is the CPU.
    """
    kind = device.partition(":")[0]
    if kind == "cuda":
        import torch

        free, _ = torch.cuda.mem_get_info(device)
        # What torch holds back for itself can be used again.
        return free + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    if kind == "mps":
        import torch

        most: int = torch.mps.recommended_max_memory()
        return most - torch.mps.driver_allocated_memory()
    import psutil

    available: int = psutil.virtual_memory().available
    limit = _container_leaves()
    return available if limit is None else min(available, limit)


def _container_leaves() -> int | None:
    """Bytes that this process's control group may still take; None where it has no limit."""
    try:
        limit = int((_CONTROL_GROUP / "memory.max").read_text())
        return limit - int((_CONTROL_GROUP / "memory.current").read_text())
    except (OSError, ValueError):  # no such thing here, or "max"
        return None


def free_unused() -> None:
    """Give memory that nothing uses any more back to the system. Torch has been imported."""
    import gc

    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
    give_back()
