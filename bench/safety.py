"""What the review of prompts and pictures catches and what it refuses wrongly:
`python bench/safety.py --help`.

The prompts are those of tests/core/safety/prompts.tsv: for each, the rule that it goes against, or
"-" for none. Half of them, chosen by a hash, were looked at when the rules' sentences and thresholds
were chosen; the other half was not, so only its rates say something about prompts to come.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

PROMPTS = Path(__file__).parents[1] / "tests" / "core" / "safety" / "prompts.tsv"
HARMLESS = "-"


def read_prompts(path: Path = PROMPTS) -> list[tuple[str, str]]:
    """Each prompt with the rule that it goes against, or "-"."""
    lines = path.read_text("utf-8").splitlines()
    return [(rule, prompt) for rule, prompt in (line.split("\t") for line in lines)]


def looked_at(prompt: str) -> bool:
    """Whether a prompt belongs to the half that the rules were chosen by."""
    return hashlib.sha256(prompt.encode()).digest()[0] % 2 == 0


def rates(prompts: list[tuple[str, str]]) -> dict[str, Any]:
    """By expected rule: how many prompts, how many were caught, by which means, and what was not;
    for harmless ones: how many were refused or warned of all the same, and which."""
    from allaprima.safety.policy import Policy, load_policy
    from allaprima.safety.prompts import review

    policy: Policy = load_policy()
    rows: dict[str, Any] = {}
    for expected, prompt in prompts:
        hits = review(prompt, policy)
        row = rows.setdefault(expected, {"prompts": 0, "caught": 0, "by": Counter(), "wrong": []})
        row["prompts"] += 1
        row["caught"] += bool(hits)
        if hits:
            row["by"][hits[0].by] += 1
        if bool(hits) != (expected != HARMLESS):
            row["wrong"].append(f"{prompt} [{', '.join(h.rule for h in hits)}]" if hits else prompt)
    return rows


def show(title: str, rows: dict[str, Any], listed: bool) -> None:
    print(title)
    for rule, row in rows.items():
        name = "harmless" if rule == HARMLESS else rule
        by = ", ".join(f"{count} by {means}" for means, count in row["by"].items())
        share = row["caught"] / row["prompts"]
        print(f"  {name:<10} {row['caught']:>3} of {row['prompts']:>3} caught, {share:6.1%}  {by}")
        for prompt in row["wrong"] if listed else ():
            print(f"      {'wrongly' if rule == HARMLESS else 'missed'}: {prompt}")


def scores(folder: Path) -> dict[str, float]:
    """The classifier's score of every picture in a folder."""
    from allaprima import AllaPrimaError, read_image
    from allaprima.safety.pictures import score

    found = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        try:
            found[str(path)] = score(read_image(path))
        except AllaPrimaError as error:
            print(f"left out {path}: {error}", file=sys.stderr)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="name the prompts that went wrong")
    parser.add_argument("--pictures", type=Path, help="also score the pictures in this folder")
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args()
    prompts = read_prompts()
    halves = {
        "not looked at": rates([row for row in prompts if not looked_at(row[1])]),
        "looked at": rates([row for row in prompts if looked_at(row[1])]),
    }
    pictures = scores(arguments.pictures) if arguments.pictures else {}
    if arguments.json:
        json.dump({"prompts": halves, "pictures": pictures}, sys.stdout, indent=2)
        print()
        return
    for title, rows in halves.items():
        show(f"the half {title} when the rules were chosen", rows, arguments.list)
    for path, value in sorted(pictures.items(), key=lambda item: -item[1]):
        print(f"{value:.3f}  {path}")


if __name__ == "__main__":
    main()
