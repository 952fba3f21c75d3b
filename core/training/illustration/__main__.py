"""The corpus of the illustration model, stage by stage: `python -m training.illustration STAGE`.

Every stage goes on where it stopped, and is the same for the same seed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from training.illustration import corpus, pool, sheets
from training.illustration.sets import SHARES
from training.shards import TrainingError

STAGES = ("corpus", "pool", "sheets")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.illustration", description=__doc__)
    parser.add_argument("stage", choices=[*STAGES, "all"])
    parser.add_argument("--run", type=Path, default=Path("training-runs/illustration"))
    parser.add_argument("--share", choices=SHARES, default="coherent", help="of the sets")
    parser.add_argument(
        "--sizes",
        type=int,
        nargs="+",
        default=[64, 96],
        metavar="PIXELS",
        help="sides of the tiles",
    )
    parser.add_argument("--variants", type=int, default=3, help="tiles of each picture")
    parser.add_argument("--captions", type=int, default=4, help="of each tile")
    parser.add_argument("--most", type=int, help="pictures at most, for a small pool")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--minutes", type=float, help="of `pool`: stop after so long")
    parser.add_argument("--packages", type=Path, help="folder of the downloaded packages")
    o = parser.parse_args(arguments)
    torch.set_num_threads(1)
    try:
        for stage in STAGES if o.stage == "all" else (o.stage,):
            if not run(stage, o):
                break
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(stage: str, o: argparse.Namespace) -> bool:
    """One stage, with what the stages before it left in the run's folder. Whether it is done."""
    packed, tiles = o.run / "corpus.zip", o.run / f"pool-{o.share}"
    if stage == "corpus":
        corpus.build(packed, o.packages or o.run / "packages")
    elif stage == "pool":
        sizes = tuple(sorted(o.sizes))
        plan = pool.Plan(SHARES[o.share], sizes, o.variants, o.captions, o.seed, o.most)
        return pool.build(packed, tiles, plan, o.processes, o.minutes)
    elif stage == "sheets":
        sheets.build(tiles, o.run / f"sheets-{o.share}", max(o.sizes), o.seed)
    return True


if __name__ == "__main__":
    sys.exit(main())
