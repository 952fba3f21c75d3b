"""The figures of `shipped.measure` as a table in a model's card, between two marks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training import evaluate
from training.shards import TrainingError

BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
REAL = "real tiles"
SEEDS = ("RMS difference, least", "RMS difference, median")


def read(path: Path) -> dict[str, Any]:
    """What `evaluation.json` holds; nothing where there is none, or where it is damaged."""
    try:
        report = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return report if isinstance(report, dict) else {}


def write(readme: Path, report: dict[str, Any]) -> None:
    """Put the figures into a card.

    Raises:
        TrainingError: the card has no place for them.
    """
    text = readme.read_text("utf-8")
    if BEGIN not in text or END not in text:
        raise TrainingError(
            f"{readme} has no place for figures. Put the lines {BEGIN.strip()} and {END.strip()} into it."
        )
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    readme.write_text(f"{before}{BEGIN}{table(report)}{END}{after}", "utf-8")


def table(report: dict[str, Any]) -> str:
    """Markdown: a table of what was measured of each way to run the model, and lines of what is the same
    for all of them."""
    ways = list(dict.fromkeys(key.split(": ")[0] for key in report if ": " in key))
    columns = {REAL: report.get(REAL, {})} | {
        way: {
            name: value
            for key, values in report.items()
            if key.startswith(f"{way}: ")
            for name, value in values.items()
        }
        for way in ways
    }
    rows = list(dict.fromkeys(name for values in columns.values() for name in values))
    if "seconds" in report:
        rows.append("seconds")
        for way in ways:
            columns[way]["seconds"] = report["seconds"].get(way)
    lines = [
        f"| measured | {' | '.join(columns)} |",
        f"|---|{'---|' * len(columns)}",
    ]
    for row in rows:
        cells = [_said(row, values.get(row)) for values in columns.values()]
        lines.append(f"| {LABELS.get(row, row)} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", *_notes(report), ""])


LABELS = {
    evaluate.FOUND: "finds the prompt among 64: a judge picks the right one",
    evaluate.OTHER_WORDS: "the same, of everyday words that no caption has",
    evaluate.COLOUR: "a colour word: CIEDE2000 from it to the dominant colour (goal: 12 at most)",
    evaluate.PALETTE: "a colour of the palette, likewise",
    evaluate.EDGES: "edges of height and of base colour correlate",
    evaluate.SPREAD: "variety: mean distance between 64 seeds of one prompt, 0 to 2",
    "seconds": "processor time of a warm 256x256 picture, s",
}


def _said(row: str, value: Any) -> str:
    if value is None:
        return ""
    share = row.startswith("finds")
    return f"{100 * value:.0f} %" if share else f"{value:g}"


def _notes(report: dict[str, Any]) -> list[str]:
    notes = []
    sides = {key.split()[-1]: value for key, value in report.items() if key.startswith("seams at")}
    if sides:
        names = list(next(iter(sides.values())))
        notes += [
            "Seams, the mean step across the wrap over the mean step at other boundaries (goal: 0.95 to 1.05):",
            "",
            f"| pixels a side | {' | '.join(names)} |",
            f"|---|{'---|' * len(names)}",
            *(
                f"| {side} | {' | '.join(f'{values[name]:.2f}' for name in names)} |"
                for side, values in sides.items()
            ),
            "",
        ]
    if near := report.get("nearest training tile"):
        notes.append(
            f"- Copies: of {near['generated']:,} tiles the nearest of {near['training tiles']:,} training "
            f"tiles{', at the best roll,' if sides else ''} differs by {near[SEEDS[1]]} of 255 (root mean square at 16x16 "
            f"pixels; median), at least by {near[SEEDS[0]]}; of held-out tiles by "
            f"{near['held-out tiles, median']} and {near['held-out tiles, least']}."
        )
    if seeds := report.get("seeds apart"):
        notes.append(
            f"- Seeds: the picture of a seed differs from the nearest among {seeds['seeds']} of the same "
            f"prompt by {seeds[SEEDS[1]]} of 255 (root mean square at 16x16 pixels; median), at least by "
            f"{seeds[SEEDS[0]]}."
        )
    if size := report.get("size"):
        weights = (
            f"; weights in memory {size['MB of weights in memory']} MB, in 8 bits "
            f"{size['MB of weights in memory, int8']} MB, text encoder included"
            if "MB of weights in memory" in size
            else ""
        )
        notes.append(
            f"- Size: {size['MB']} MB{weights}. All that ships: {size['MB of all that ships']} MB "
            "(goal: 120 at most)."
        )
    if cost := report.get("GFLOP"):
        notes.append(f"- {_cost(cost)}")
    notes.append(
        f"- Measured at commit {report.get('commit') or 'unknown'}, {report.get('prompts')} prompts a "
        f"figure at most; the model's files: {report.get('state')}."
    )
    return notes


def _cost(cost: dict[str, Any]) -> str:
    if "denoising" not in cost:
        return f"Cost: {cost['text']:.1f} GFLOP for the text, at 256x256; the formulas are no matrix products."
    sums = {n: cost["text"] + d + cost["decoding"] for n, d in cost["denoising"].items()}
    each = "; ".join(
        f"{n} step{'s' if n != '1' else ''} {cost['denoising'][n]:.1f}, in all {total:.1f}"
        for n, total in sums.items()
    )
    return (
        f"Cost of a 256x256 picture in GFLOP (goal: 25 at most): text {cost['text']:.1f}, decoding "
        f"{cost['decoding']:.1f}, denoising with {each}."
    )
