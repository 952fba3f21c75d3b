"""The recipe of the embedded models, stage by stage: `python -m training MODEL STAGE`; and, of
those that ship, the figures in their cards: `python -m training MODEL card`.

Every stage goes on where it stopped, and is the same for the same seed; `--tiny` runs every stage
at a toy size, to see that it works.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training import (
    adopt,
    analysis,
    autoencoder,
    averaging,
    card,
    carry,
    export,
    judge,
    latents,
    pool,
    sheet,
    shipped,
    student,
    teacher,
    text,
    workers,
)
from training.architecture import ARCHITECTURES, ILLUSTRATION, Architecture
from training.batches import Batches, Shares, condition
from training.device import DEVICE
from training.evaluate import Sampling, evaluate
from training.illustration import corpus
from training.illustration import pool as illustrations
from training.illustration.sets import SHARES
from training.model import CARDS, Painter
from training.shards import TrainingError, read

STAGES = ("pool", "analysis", "latents", "teacher", "student4", "student2", "decoder", "judge", "evaluate", "export", "sheet")  # fmt: skip

BESIDES = ("card", "pack", "unpack", "adopt")
"""Stages that `all` leaves out: figures of what ships, weights on their way from another machine, and what
ships as the beginning of a run."""

SHIPPED = {"teacher": 8, "student4": 4, "student2": 2}
"""Weights that can be exported, and the sampling steps that they are for."""


@dataclass(frozen=True)
class Plan:
    """How much of everything: the whole recipe, or a toy of it.

    Attributes:
        tiles: of a material, drawn by (height, width); of an illustration, pictures at most.
        shares: of batches, by size.
        pixels: in a batch of the teacher; the students take half.
        teacher, student, decoder, judge: steps.
        prompts: for each figure of the evaluation.
        sides: pixels at which seams are measured.
    """

    tiles: dict[tuple[int, int], int] | int | None
    shares: Shares
    pixels: int
    teacher: int
    student: int
    decoder: int
    judge: int
    prompts: int
    sides: tuple[int, ...]


PLANS = {
    "material": Plan(
        tiles={(64, 64): 16_384, (128, 128): 24_576, (256, 256): 5_120},
        # Small tiles teach what a family looks like, large ones that lattices hold. More sizes would
        # be more networks to compile.
        shares={(64, 64): 0.25, (128, 128): 0.5, (256, 256): 0.25},
        pixels=32 * 128 * 128, teacher=4_000, student=500, decoder=2_000, judge=1_500,
        prompts=256, sides=(256, 512, 1024),
    ),
    "illustration": Plan(
        tiles=None, shares={(256, 256): 1.0}, pixels=128 * 256 * 256, teacher=10_000, student=500,
        decoder=2_000, judge=1_500, prompts=256, sides=(),
    ),
}  # fmt: skip
ON_GPU: dict[str, dict[str, Any]] = {
    "material": {"pixels": 64 * 256 * 256, "teacher": 12_000, "student": 1_500, "decoder": 6_000, "judge": 3_000},
    "illustration": {"pixels": 512 * 256 * 256, "teacher": 20_000, "student": 2_000, "decoder": 6_000, "judge": 3_000},
}  # fmt: skip
"""What a data-centre GPU has the time for. Look at the speed in the log, and choose steps that fit."""
TINY = {
    "material": Plan({(128, 128): 128, (64, 128): 32}, {(128, 128): 0.5, (64, 128): 0.5}, 2 * 128 * 128, 4, 2, 4, 4, 4, (64,)),
    "illustration": Plan(24, {(256, 256): 1.0}, 2 * 256 * 256, 4, 2, 4, 4, 4, ()),
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("model", choices=ARCHITECTURES)
    parser.add_argument("stage", choices=[*STAGES, *BESIDES, "all"])
    parser.add_argument("--run", type=Path, help="folder of the run")
    parser.add_argument(
        "--out",
        type=Path,
        help="of export, of the sheet, folder of the card or of what `adopt` takes",
    )
    parser.add_argument("--model-id", help="of `card`; else all that ship of this kind")
    parser.add_argument("--prompts", type=int, help="of `card`, for each figure at most")
    parser.add_argument("--packed", type=Path, help="folder that `unpack` reads")
    parser.add_argument("--minutes", type=float, help="stop after so long, to be gone on with")
    parser.add_argument(
        "--share",
        choices=SHARES,
        default="varied",
        help="of the sets of illustrations, to learn from; `coherent` where there are only CPU cores",
    )
    parser.add_argument("--threads", type=int, default=2, help="and processes, to draw")
    parser.add_argument(
        "--workers",
        type=int,
        default=1,
        help="copies of the teacher's training, one a core, that average their weights",
    )
    parser.add_argument("--teacher-steps", type=int)
    parser.add_argument("--student-steps", type=int)
    parser.add_argument("--decoder-steps", type=int)
    parser.add_argument("--judge-steps", type=int)
    parser.add_argument("--guidance", type=float, default=2.0)
    parser.add_argument(
        "--ship", choices=SHIPPED, default="student4", help="weights to export or adopt"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tiny", action="store_true", help="every stage at a toy size")
    o = parser.parse_args(arguments)
    torch.set_num_threads(o.threads)
    o.run = o.run or Path("training-runs") / o.model
    plan = TINY[o.model] if o.tiny else PLANS[o.model]
    if DEVICE.type == "cuda" and not o.tiny:
        plan = replace(plan, **ON_GPU[o.model])
    end = math.inf if o.minutes is None else time.monotonic() + 60 * o.minutes
    try:
        for stage in STAGES if o.stage == "all" else (o.stage,):
            left = None if o.minutes is None else max(0.0, (end - time.monotonic()) / 60)
            if not run(stage, o, plan, left):
                print(f"{stage}: time is up; run the same command again to go on", flush=True)
                return 0
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(stage: str, o: argparse.Namespace, plan: Plan, minutes: float | None) -> bool:
    """One stage, with what the stages before it left in the run's folder.

    Returns:
        Whether it is done; if not, `minutes` are over.
    """
    of = ARCHITECTURES[o.model]
    tiles, codes = o.run / "pool", o.run / "latents"
    part = {name: o.run / f"{name}.safetensors" for name in STAGES}
    ship = Sampling("shipped", o.ship, SHIPPED[o.ship], shipped_guidance(o))
    if stage == "pool":
        return draw(of, o, plan, minutes)
    if stage == "analysis":
        analysis.analyse(of, tiles, part["analysis"])
    elif stage == "latents":
        return latents.build(of, tiles, part["analysis"], codes, minutes)
    elif stage == "teacher":
        steps = o.teacher_steps or plan.teacher
        if o.workers > 1:
            return workers.train(
                of, codes, plan.shares, plan.pixels, part["analysis"], part["teacher"], steps, o.seed,
                o.workers, minutes,
            )  # fmt: skip
        batches = Batches(of, codes, plan.shares, plan.pixels)
        return teacher.train(of, batches, part["analysis"], part["teacher"], steps, o.seed, minutes)
    elif stage in ("student4", "student2"):
        # The guided teacher takes 8 steps, the first student does the same in 4, the next in 2.
        before, steps, guidance = (
            ("teacher", 4, o.guidance) if stage == "student4" else ("student4", 2, 1.0)
        )
        start, batches = averaged(part[before]), Batches(of, codes, plan.shares, plan.pixels // 2)
        return student.distil(
            of, batches, part["analysis"], teacher.load(of, part[before]), start, part[stage],
            o.student_steps or plan.student, steps, guidance, o.seed, minutes,
        )  # fmt: skip
    elif stage == "decoder":
        guesser = part["student4"] if part["student4"].exists() else part["teacher"]
        empty = condition(of, text.encode([""]).float())
        return autoencoder.train(
            of, tiles, part["analysis"], part["decoder"], o.decoder_steps or plan.decoder,
            seed=o.seed, guesser=teacher.load(of, guesser) if guesser.exists() else None,
            text=empty, minutes=minutes,
        )  # fmt: skip
    elif stage == "judge":
        steps = o.judge_steps or plan.judge
        return judge.train(of, o.run / "judge-pool", part["judge"], steps, o.seed, minutes=minutes)
    elif stage == "evaluate":
        out, count = o.run / "evaluation.json", o.prompts or plan.prompts
        return evaluate(of, part, tiles, out, o.guidance, count, ship, plan.sides, minutes)
    elif stage == "card":
        return measured(of, o, plan, part["judge"], minutes)
    elif stage == "pack":
        for path in carry.pack(o.run, o.out or o.run / "packed"):
            print(f"pack: {path}, {path.stat().st_size:,} bytes", flush=True)
    elif stage == "unpack":
        carry.unpack(o.packed or o.run / "packed", o.run)
    elif stage == "adopt":
        adopt.adopt(of, o.out or shipped.LITE / of.name, o.run, o.ship, ship.steps)
    elif stage == "export":
        fields = CARDS[of.name] | {"steps": ship.steps}
        out = o.out or o.run / "export" / of.name
        export.folder(of, averaged(part[o.ship]), part["decoder"], out, fields)
    elif stage == "sheet":
        painter = Painter(of, part[o.ship], part["decoder"], ship.steps, ship.guidance)
        sheet.sheet(painter, o.out or o.run / "sheet.jpg", prompts=sheet.PROMPTS[of.name])
    return True


def measured(
    of: Architecture, o: argparse.Namespace, plan: Plan, weights: Path, minutes: float | None
) -> bool:
    """The figures of models that ship, into their cards."""
    for model in shipped.MODELS[of.name] if o.model_id is None else (o.model_id,):
        home = o.out or shipped.LITE / model.rpartition("/")[2]
        if not shipped.measure(
            of, weights, o.run / "judge-pool", o.run / "pool", model, home / "evaluation.json",
            o.prompts or plan.prompts, plan.sides, o.run, minutes,
        ):  # fmt: skip
            return False
        card.write(home / "README.md", card.read(home / "evaluation.json"))
    return True


def draw(of: Architecture, o: argparse.Namespace, plan: Plan, minutes: float | None) -> bool:
    """Tiles to train on, some held out, and others for the judge. Returns whether all are there."""
    if of == ILLUSTRATION:
        packed = o.run / "corpus.zip"
        if not packed.exists():
            corpus.build(packed, o.run / "packages")
        most = plan.tiles if isinstance(plan.tiles, int) else None
        for folder, share, variants in (("pool", o.share, 3), ("judge-pool", "judge", 2)):
            wanted = illustrations.Plan(
                SHARES[share], (of.native,) if folder == "pool" else (judge.SIDE,), variants,
                seed=o.seed, most=most,
            )  # fmt: skip
            if not illustrations.build(packed, o.run / folder, wanted, o.threads, minutes):
                return False
        return True
    assert isinstance(plan.tiles, dict)
    native = (of.native, of.native)
    folder = o.run / "pool"
    return all(
        pool.build(place, tiles, seed, o.threads, minutes)
        for place, tiles, seed in (
            (folder, plan.tiles, o.seed),
            (folder / "held-out", {native: max(8, plan.prompts)}, o.seed + 1),
            (o.run / "judge-pool", {native: plan.tiles[native] // 4}, o.seed + 2),
        )
    )


def shipped_guidance(o: argparse.Namespace) -> float:
    """A student has the guidance within it."""
    return float(o.guidance) if o.ship == "teacher" else 1.0


def averaged(path: Path) -> dict[str, Tensor]:
    """The averaged weights of a run."""
    return averaging.averaged(read(path)[0])


if __name__ == "__main__":
    sys.exit(main())
