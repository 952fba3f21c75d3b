"""What `bench/peers.py` measured, as tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from architectures import ARCHITECTURES
from contenders import WAYS

GIB, MIB = 2**30, 2**20


def show(results: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    console, m = Console(markup=False, width=110), results["machine"]
    rates = results["gflops"]
    about = f"{m['cpu']}, {m['cores']} cores, {m['threads']} threads, torch {m['torch']}"
    console.print(f"{about}, load {m['load']:.1f}" if m["load"] is not None else about)
    console.print(
        f"matrix products: {rates['float32']:.0f} GFLOP/s in float32, "
        f"{rates['bfloat16']:.0f} in bfloat16"
    )
    if results["quick"]:
        console.print("A quick run: few repetitions, which say little about the spread.")

    def add(table: Table, name: str, result: dict[str, Any], *cells: Callable[[Any], str]) -> None:
        if "problem" in result:
            table.add_row(name, result["problem"])
        else:
            table.add_row(name, *(cell(result) for cell in cells))

    table = Table(
        "signed PNG, 256x256",
        *("median", "95 %", "a second", "made", "finished", "encoded"),
        *("GFLOP", "floor", "x floor"),
    )
    for name, result in results.get("embedded", {}).items():
        add(
            table,
            name,
            result,
            lambda r: f"{r['median'] * 1e3:.0f} ms",
            lambda r: f"{r['p95'] * 1e3:.0f} ms",
            lambda r: f"{r['rate']:.1f}",
            *(
                lambda r, n=name: f"{r['parts'][n] * 1e3:.0f} ms"
                for name in ("made", "finished", "encoded")
            ),
            lambda r: f"{r['gflop']:.1f}" if "gflop" in r else "",
            lambda r: f"{r['floor'] * 1e3:.0f} ms" if "floor" in r else "",
            lambda r: f"{r['ratio']:.1f}" if "ratio" in r else "",
        )
    if table.rows:
        console.print(table)
    for name in ARCHITECTURES:
        table = Table(
            f"{name}'s architecture, 512x512, 1 step", "median", "least", "first", "memory"
        )
        for way, result in results.get(name, {}).items():
            add(
                table,
                WAYS[way],
                result,
                lambda r: f"{r['median']:.2f} s",
                lambda r: f"{r['least']:.2f} s",
                lambda r: f"{r['first']:.1f} s",
                lambda r: f"{r['loaded'] / GIB:.1f} GiB",
            )
        if table.rows:
            console.print(table)
    table = Table(
        "live, 20 changes a second", "a change to its preview", "95 %", "worst", "shown", "grown"
    )
    for model, result in results.get("live", {}).items():
        add(
            table,
            model,
            result,
            lambda r: f"{r['median'] * 1e3:.0f} ms",
            lambda r: f"{r['p95'] * 1e3:.0f} ms",
            lambda r: f"{r['worst'] * 1e3:.0f} ms",
            lambda r: f"{r['previews'] + r['full']} of {r['changes']}",
            lambda r: f"{r['memory grown, MiB']:+.0f} MiB",
        )
    if table.rows:
        console.print(table)
    table = Table("besides", "figure")
    for key, what, figure in _BESIDES:
        if key in results:
            add(table, what, results[key], figure)
    if table.rows:
        console.print(table)


_BESIDES: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
    (
        "overhead",
        "engine's share on top of the bare pipeline",
        lambda r: f"{(r['ratio'] - 1) * 100:+.1f} %, {r['share'] * 1e3:+.1f} ms",
    ),
    (
        "released",
        "memory of an embedded model, and what of it is left after the release",
        lambda r: (
            f"{(r['loaded'] - r['before']) / MIB:.0f} MiB, "
            f"{(r['after'] - r['before']) / MIB:+.0f} MiB"
        ),
    ),
    (
        "memory",
        "growth over many pictures, and in their second half",
        lambda r: (
            f"{r['pictures']}: {r['grown'] / MIB:+.1f} MiB, "
            f"{r['grown in the second half'] / MIB:+.1f} MiB"
        ),
    ),
)
