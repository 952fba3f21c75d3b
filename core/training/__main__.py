"""The recipe of the embedded material model, stage by stage: `python -m training STAGE`.

Every stage goes on where it stopped, and is the same for the same seed. On two CPU cores the
whole takes about three hours; `--tiny` runs every stage in a minute, to see that it works.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from training import autoencoder, export, latents, pool, sheet, student, teacher
from training.batches import PIXELS, Batches
from training.evaluate import evaluate, train_judge
from training.model import CARD, Painter
from training.shards import TrainingError, read

SIZES = {
    (64, 64): 24_576,
    (128, 128): 30_720,
    (256, 256): 6_144,
    (128, 256): 3_072,
    (192, 192): 3_072,
}
EARLY = {(64, 64): 0.6, (128, 128): 0.2, (256, 256): 0.1, (128, 256): 0.05, (192, 192): 0.05}
LATE = {(64, 64): 0.3, (128, 128): 0.35, (256, 256): 0.25, (128, 256): 0.05, (192, 192): 0.05}
"""Shares of batches; small tiles teach what a family looks like, large ones that lattices hold."""
STAGES = ("pool", "analysis", "latents", "decoder", "teacher", "student4", "student2", "judge", "evaluate", "export", "sheet")  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("stage", choices=[*STAGES, "all"])
    parser.add_argument("--run", type=Path, default=Path("training-runs/material"))
    parser.add_argument("--out", type=Path, help="of export, or of the sheet")
    parser.add_argument("--minutes", type=float, help="stop after so long; run again to go on")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--teacher-steps", type=int, default=9_000)
    parser.add_argument("--student-steps", type=int, default=900)
    parser.add_argument("--decoder-steps", type=int, default=3_000)
    parser.add_argument("--guidance", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tiny", action="store_true", help="every stage at a toy size")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    stages = STAGES if options.stage == "all" else (options.stage,)
    try:
        for stage in stages:
            run(stage, options)
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(stage: str, o: argparse.Namespace) -> None:
    """One stage, with what the stages before it left in the run's folder."""
    where: Path = o.run
    sizes, early, late = SIZES, EARLY, LATE
    teacher_steps, student_steps, decoder_steps, judge_steps = (
        o.teacher_steps,
        o.student_steps,
        o.decoder_steps,
        1500,
    )
    if o.tiny:
        sizes = {(128, 128): 128, (64, 128): 32}
        early = late = {(128, 128): 0.5, (64, 128): 0.5}
        teacher_steps, student_steps, decoder_steps, judge_steps = 4, 2, 4, 4
    parts = {
        name: where / f"{name}.safetensors"
        for name in ("analysis", "decoder", "teacher", "student4", "student2", "judge")
    }
    if stage == "pool":
        pool.build(where / "pool", sizes, o.seed)
    elif stage == "analysis":
        autoencoder.analyse(where / "pool", parts["analysis"])
    elif stage == "latents":
        latents.build(where / "pool", parts["analysis"], where / "latents")
    elif stage == "decoder":
        autoencoder.train(
            where / "pool", parts["analysis"], parts["decoder"], decoder_steps, seed=o.seed
        )
    elif stage == "teacher":
        teacher.train(
            Batches(where / "latents", early),
            parts["teacher"],
            teacher_steps,
            o.seed,
            o.minutes,
            late,
        )
    elif stage == "student4":
        # The guided teacher takes 8 steps; the student does the same in 4.
        start = {k[2:]: v for k, v in read(parts["teacher"])[0].items() if k.startswith("a.")}
        student.distil(
            Batches(where / "latents", late, PIXELS // 2),
            teacher.load(parts["teacher"]),
            start,
            parts["student4"],
            student_steps,
            4,
            o.guidance,
            o.seed,
            o.minutes,
        )
    elif stage == "student2":
        start = {k[2:]: v for k, v in read(parts["student4"])[0].items() if k.startswith("a.")}
        student.distil(
            Batches(where / "latents", late, PIXELS // 2),
            teacher.load(parts["student4"]),
            start,
            parts["student2"],
            student_steps,
            2,
            1.0,
            o.seed,
            o.minutes,
        )
    elif stage == "judge":
        train_judge(where / "pool", parts["judge"], judge_steps, o.seed)
    elif stage == "evaluate":
        evaluate(parts, where / "evaluation.json", guidance=o.guidance, count=8 if o.tiny else 292)
    elif stage == "export":
        weights = {k[2:]: v for k, v in read(parts["student2"])[0].items() if k.startswith("a.")}
        export.folder(weights, parts["decoder"], o.out or where / "export" / "material", CARD)
    elif stage == "sheet":
        painter = Painter(parts["student2"], parts["decoder"], steps=2)
        sheet.sheet(painter, o.out or where / "sheet.png")


if __name__ == "__main__":
    sys.exit(main())
