"""The recipe of the embedded material model, stage by stage: `python -m training STAGE`.

Every stage goes on where it stopped, and is the same for the same seed. On two CPU cores the
whole takes about three hours; `--tiny` runs every stage in a minute, to see that it works.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from training import (
    autoencoder,
    averaging,
    export,
    judge,
    latents,
    pool,
    sheet,
    student,
    teacher,
)
from training.batches import PIXELS, Batches
from training.evaluate import evaluate
from training.model import CARD, Painter
from training.shards import TrainingError, read

SIZES = {
    (64, 64): 24_576,
    (128, 128): 30_720,
    (256, 256): 6_144,
    (128, 256): 3_072,
    (192, 192): 3_072,
}
EARLY = {(64, 64): 0.35, (128, 128): 0.4, (256, 256): 0.15, (128, 256): 0.05, (192, 192): 0.05}
LATE = {(64, 64): 0.2, (128, 128): 0.4, (256, 256): 0.3, (128, 256): 0.05, (192, 192): 0.05}
"""Shares of batches; small tiles teach what a family looks like, large ones that lattices hold."""
STAGES = ("pool", "analysis", "latents", "decoder", "teacher", "student4", "student2", "judge", "evaluate", "export", "sheet")  # fmt: skip

SHIPPED = {"teacher": 8, "student4": 4, "student2": 2}
"""Weights that can be exported, and the sampling steps that they are for."""


@dataclass(frozen=True)
class Plan:
    """How much of everything: the whole recipe, or a toy of it."""

    sizes: dict[tuple[int, int], int]
    early: dict[tuple[int, int], float]
    late: dict[tuple[int, int], float]
    decoder: int
    teacher: int
    student: int
    judge: int
    prompts: int
    sides: tuple[int, ...]


TINY_SHARES = {(128, 128): 0.5, (64, 128): 0.5}
TINY = Plan({(128, 128): 128, (64, 128): 32}, TINY_SHARES, TINY_SHARES, 4, 4, 2, 4, 8, (64,))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("stage", choices=[*STAGES, "all"])
    parser.add_argument("--run", type=Path, default=Path("training-runs/material"))
    parser.add_argument("--out", type=Path, help="of export, or of the sheet")
    parser.add_argument("--minutes", type=float, help="stop teacher or student after so long")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--decoder-steps", type=int, default=3_000)
    parser.add_argument("--teacher-steps", type=int, default=9_000)
    parser.add_argument("--student-steps", type=int, default=900)
    parser.add_argument("--guidance", type=float, default=2.0)
    parser.add_argument("--ship", choices=SHIPPED, default="student2", help="weights to export")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tiny", action="store_true", help="every stage at a toy size")
    o = parser.parse_args(arguments)
    torch.set_num_threads(o.threads)
    full = Plan(
        SIZES,
        EARLY,
        LATE,
        o.decoder_steps,
        o.teacher_steps,
        o.student_steps,
        1500,
        256,
        (256, 512, 1024),
    )
    try:
        for stage in STAGES if o.stage == "all" else (o.stage,):
            run(stage, o, TINY if o.tiny else full)
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(stage: str, o: argparse.Namespace, plan: Plan) -> None:
    """One stage, with what the stages before it left in the run's folder."""
    tiles, codes = o.run / "pool", o.run / "latents"
    part = {name: o.run / f"{name}.safetensors" for name in STAGES}
    if stage == "pool":
        pool.build(tiles, plan.sizes, o.seed)
    elif stage == "analysis":
        autoencoder.analyse(tiles, part["analysis"])
    elif stage == "latents":
        latents.build(tiles, part["analysis"], codes)
    elif stage == "decoder":
        autoencoder.train(tiles, part["analysis"], part["decoder"], plan.decoder, seed=o.seed)
    elif stage == "teacher":
        batches = Batches(codes, plan.early)
        teacher.train(
            batches, part["analysis"], part["teacher"], plan.teacher, o.seed, o.minutes, plan.late
        )
    elif stage in ("student4", "student2"):
        # The guided teacher takes 8 steps, the first student does the same in 4, the next in 2.
        before, steps, guidance = (
            ("teacher", 4, o.guidance) if stage == "student4" else ("student4", 2, 1.0)
        )
        start, batches = averaged(part[before]), Batches(codes, plan.late, PIXELS // 2)
        student.distil(
            batches, part["analysis"], teacher.load(part[before]), start, part[stage], plan.student,
            steps, guidance, o.seed, o.minutes,
        )  # fmt: skip
    elif stage == "judge":
        judge.train(tiles, codes, part["judge"], plan.judge, o.seed)
    elif stage == "evaluate":
        ship = (o.ship, SHIPPED[o.ship], shipped_guidance(o))
        evaluate(part, o.run / "evaluation.json", o.guidance, plan.prompts, ship, plan.sides)
    elif stage == "export":
        settings = {"steps": SHIPPED[o.ship], "guidance": shipped_guidance(o)}
        out = o.out or o.run / "export" / "material"
        export.folder(averaged(part[o.ship]), part["decoder"], out, CARD | settings)
    elif stage == "sheet":
        painter = Painter(part[o.ship], part["decoder"], SHIPPED[o.ship], shipped_guidance(o))
        sheet.sheet(painter, o.out or o.run / "sheet.png")


def shipped_guidance(o: argparse.Namespace) -> float:
    """A student has the guidance within it."""
    return float(o.guidance) if o.ship == "teacher" else 1.0


def averaged(path: Path) -> dict[str, Tensor]:
    """The averaged weights of a run."""
    return averaging.averaged(read(path)[0])


if __name__ == "__main__":
    sys.exit(main())
