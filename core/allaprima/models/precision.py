"""Which numbers to compute with, by device."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

    from allaprima.models.cards import Card


def choose_dtype(device: str, *, float16: bool) -> torch.dtype:
    """The fastest floating-point type that a device computes in and a family is sound in.

    Args:
        device: "cpu", "cuda", "cuda:1", "mps".
        float16: whether the family may run in float16, whose largest number is 65,504.

    Returns:
        On CUDA bfloat16 from Ampere on (compute capability 8.0), float16 before; on MPS float16;
        on a CPU bfloat16 if it multiplies faster in it, else float32. Where float16 is not allowed:
        float32 on CUDA before Ampere, bfloat16 on MPS.
    """
    import torch

    kind = torch.device(device).type
    if kind == "cuda":
        if torch.cuda.get_device_capability(device) >= (8, 0):
            return torch.bfloat16
        return torch.float16 if float16 else torch.float32
    if kind == "mps":
        return torch.float16 if float16 else torch.bfloat16
    return torch.bfloat16 if cpu_has_bfloat16() and bfloat16_is_faster() else torch.float32


def dtypes_of(card: Card, dtype: torch.dtype) -> dict[str, torch.dtype]:
    """The type of a model's weights, by part; "" for those that are not named: `dtype`."""
    import torch

    # Heights are told apart more finely than 8 bits: normals are their differences.
    return {"": dtype} | ({"vae": torch.float32} if "height" in card.channels else {})


def cpu_has_bfloat16() -> bool:
    """Whether this CPU multiplies in bfloat16 (AVX512-BF16, AMX or Arm's BF16); elsewhere it would be
    emulated, and slow."""
    import torch

    try:
        has = torch.cpu.get_capabilities()
    except AttributeError:  # before torch 2.12
        tests = (
            getattr(torch.cpu, name, None)
            for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
        )
        return any(test() for test in tests if test is not None)
    return any(bool(has.get(name)) for name in ("avx512_bf16", "amx_bf16", "bf16"))


@functools.cache
def bfloat16_is_faster() -> bool:
    """Whether a matrix product takes less time in bfloat16 than in float32 on this CPU; measured once in a
    process, for some 20 ms.

    With AVX512-BF16 alone it takes half the time on AMD's processors, and twice the time on Intel's, whose
    virtual machines often have no AMX: there the network's 256x256 material took 247 ms in bfloat16, 198 in float32.
    """
    import torch

    from allaprima.devices import one_torch_thread

    times: dict[torch.dtype, float] = {}
    with torch.inference_mode(), one_torch_thread():
        pairs = {t: torch.ones(2, 384, 384, dtype=t) for t in (torch.bfloat16, torch.float32)}
        # In turns, the first not counted; the least of each, since others may hold a core meanwhile.
        for turn in range(6):
            for dtype, (left, right) in pairs.items():
                began = time.perf_counter()
                left @ right
                took = time.perf_counter() - began
                if turn:
                    times[dtype] = min(took, times.get(dtype, took))
    return times[torch.bfloat16] < times[torch.float32]


def name_of(dtype: torch.dtype) -> str:
    """E.g. "bfloat16"."""
    return str(dtype).removeprefix("torch.")
