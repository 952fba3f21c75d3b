"""How long signing and verifying a picture take: `python bench/trust.py --help`.

The pictures are half smooth and half noise, 512x512 unless told otherwise, encoded as the engine
does. Signing includes reading the settings, stating the recipe, and the library's own check of the
result. Verifying is of bytes in memory, without looking for the watermark, which has its own rows. The
review of a prompt is by words and by meaning, that of the
picture by its classifier, if that is installed. A key of its own is made in a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from bench import quantile, seconds

MEDIA_TYPES = ("image/png", "image/jpeg", "image/webp", "image/tiff")


def picture(side: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    pixels = np.random.default_rng(0).integers(0, 256, (side, side, 3), dtype=np.uint8)
    ramp = np.linspace(0, 255, side // 2).astype(np.uint8)
    pixels[:, : side // 2] = ramp[None, :, None]
    return pixels


def measure(side: int, repeats: int) -> dict[str, Any]:
    from allaprima import Recipe
    from allaprima.pictures import encode_pixels
    from allaprima.trust import library, own
    from allaprima.trust.credentials import allaprima_sign
    from allaprima.trust.verify import verify_file

    recipe = Recipe(
        prompt="red brick wall, running bond, worn",
        kind="picture",
        size=(side, side),
        seed=1,
        model="lite/material",
        model_hash="0" * 64,
        steps=3,
        guidance=1.0,
        tile=False,
        device="cpu",
        dtype="float32",
        software="allaprima 0",
    )
    pixels = picture(side)
    results: dict[str, Any] = {
        "python": platform.python_version(),
        "side": side,
        "load the library": seconds(library.library),
        "make a key": seconds(own.own_identity),
        "formats": {},
    }
    for media_type in MEDIA_TYPES:
        data = encode_pixels(pixels, media_type)
        signed = allaprima_sign(data=data, media_type=media_type, recipe=recipe, source=None)
        assert signed is not None
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "picture"
            path.write_bytes(signed)
            assert verify_file(path)[0].status == "trusted"
            results["formats"][media_type] = {
                "bytes": len(data),
                "bytes of credentials": len(signed) - len(data),
                "encode": spread(repeats, lambda m=media_type: encode_pixels(pixels, m)),
                "sign": spread(
                    repeats,
                    lambda d=data, m=media_type: allaprima_sign(
                        data=d, media_type=m, recipe=recipe, source=None
                    ),
                ),
                "verify": spread(repeats, lambda p=path: verify_file(p, marks=False)),
            }
    results["watermark"] = watermark_times(pixels, repeats)
    results["review"] = review_times(pixels, repeats)
    return results


def watermark_times(
    pixels: np.ndarray[Any, np.dtype[np.uint8]], repeats: int
) -> dict[str, dict[str, float]]:
    """Of marking, and of looking at a picture with a mark and, which takes longest, without one."""
    from allaprima.trust.watermark.detection import detect
    from allaprima.trust.watermark.embedding import embed

    marked = embed(pixels, 1)
    assert detect(marked) is not None
    few = max(2, repeats // 10)
    return {
        "mark": spread(repeats, lambda: embed(pixels, 1)),
        "find": spread(few, lambda: detect(marked)),
        "find none": spread(few, lambda: detect(pixels)),
    }


def review_times(
    pixels: np.ndarray[Any, np.dtype[np.uint8]], repeats: int
) -> dict[str, dict[str, float]]:
    """Of a prompt of nine words that is new, of one seen before, and of the picture if it can be."""
    from allaprima.safety import pictures, prompts
    from allaprima.safety.policy import load_policy

    policy, numbers = load_policy(), iter(range(10**6))
    times = {}

    def new_prompt() -> None:
        prompts.review(f"a wall of {next(numbers)} bricks in the evening sun", policy)

    def picture_review() -> None:
        pictures._scores.clear()  # where the result is kept
        pictures.score(pixels)

    new_prompt()
    times["prompt, new"] = spread(repeats, new_prompt)
    prompts.review("oak planks, worn", policy)
    times["prompt, seen"] = spread(repeats, lambda: prompts.review("oak planks, worn", policy))
    if pictures.missing() is None:
        picture_review()
        times["picture"] = spread(repeats, picture_review)
    return times


def spread(repeats: int, work: Callable[[], Any]) -> dict[str, float]:
    """Seconds on the clock, and of the processor alone, which other programs disturb less."""
    begun = time.process_time()
    times = [seconds(work) for _ in range(repeats)]
    cpu = (time.process_time() - begun) / repeats
    return {"p50": quantile(times, 0.5), "p95": quantile(times, 0.95), "cpu": cpu}


def show(results: dict[str, Any]) -> None:
    print(f"python {results['python']}, {results['side']}x{results['side']} pixels")
    for name in ("load the library", "make a key"):
        print(f"once: {name} {results[name] * 1e3:.1f} ms")
    print(f"{'ms':<12} {'':<8} {'p50':>7} {'p95':>7} {'cpu':>7} {'bytes added':>12}")
    for media_type, row in results["formats"].items():
        for name in ("encode", "sign", "verify"):
            times = " ".join(f"{row[name][key] * 1e3:7.2f}" for key in ("p50", "p95", "cpu"))
            added = f"{row['bytes of credentials']:>12,}" if name == "sign" else ""
            print(f"{media_type:<12} {name:<8} {times} {added}".rstrip())
    for part in ("watermark", "review"):
        for name, row in results[part].items():
            times = " ".join(f"{row[key] * 1e3:7.2f}" for key in ("p50", "p95", "cpu"))
            print(f"{part + ': ' + name:<21} {times}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=512, help="pixels")
    parser.add_argument("--repeats", type=int, default=50, help="timed runs of each kind")
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Not the user's own key, and not into the user's own folder.
        import allaprima.trust.own
        import allaprima.trust.signing

        for module in (allaprima.trust.own, allaprima.trust.signing):
            module.own_folder = lambda: Path(folder)
        results = measure(max(arguments.side, 16), max(arguments.repeats, 2))
    if arguments.json:
        json.dump(results, sys.stdout, indent=2)
        print()
    else:
        show(results)


if __name__ == "__main__":
    main()
