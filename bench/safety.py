"""What the review of prompts and pictures catches and what it refuses wrongly:
`python bench/safety.py --help`.

The prompts are those of tests/core/safety/prompts.tsv: for each, the rule that it goes against, or
"-" for none. They were all looked at while the rules' sentences were chosen, so their rates are flattering.

Those of prompts_unseen.tsv were written, in three rounds, before they were tried, and what the rules of that
day said of each is in its last column: the rates to expect for prompts to come. After each round the rules
were changed with what it showed, so the rates that they have now are flattering, too.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROMPTS = Path(__file__).parents[1] / "tests" / "core" / "safety" / "prompts.tsv"
UNSEEN = PROMPTS.with_name("prompts_unseen.tsv")
HARMLESS = "-"


def read_prompts(path: Path = PROMPTS) -> list[tuple[str, str]]:
    """Each prompt with the rule that it goes against, or "-"."""
    lines = path.read_text("utf-8").splitlines()
    return [(rule, prompt) for rule, prompt in (line.split("\t") for line in lines)]


@dataclass(frozen=True)
class Unseen:
    """A prompt that was written before it was tried.

    Attributes:
        rule: that it goes against, or "-".
        round: 1 to 3.
        said: the rule that it was first refused by, or "-".
    """

    rule: str
    prompt: str
    round: int
    said: str


def read_unseen() -> list[Unseen]:
    rows = (line.split("\t") for line in UNSEEN.read_text("utf-8").splitlines())
    return [Unseen(rule, prompt, int(number), said) for rule, prompt, number, said in rows]


def first_rates(prompts: list[Unseen]) -> dict[str, Any]:
    """As `rates`, by what the rules said at the first try."""
    rows: dict[str, Any] = {}
    for each in prompts:
        row = rows.setdefault(each.rule, {"prompts": 0, "caught": 0, "by": {}, "wrong": []})
        row["prompts"] += 1
        row["caught"] += each.said != HARMLESS
        if (each.said == HARMLESS) != (each.rule == HARMLESS):
            row["wrong"].append(each.prompt)
    return rows


def looked_at(prompt: str) -> bool:
    """Whether a prompt belongs to the half that was looked at from the beginning."""
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
    prompts, unseen = read_prompts(), read_unseen()
    halves = {
        "looked at last": rates([row for row in prompts if not looked_at(row[1])]),
        "looked at from the beginning": rates([row for row in prompts if looked_at(row[1])]),
        "unseen, first try": first_rates(unseen),
        "unseen, by now": rates([(each.rule, each.prompt) for each in unseen]),
    }
    pictures = scores(arguments.pictures) if arguments.pictures else {}
    if arguments.json:
        json.dump({"prompts": halves, "pictures": pictures}, sys.stdout, indent=2)
        print()
        return
    for title, rows in halves.items():
        show(title, rows, arguments.list)
    for path, value in sorted(pictures.items(), key=lambda item: -item[1]):
        print(f"{value:.3f}  {path}")


if __name__ == "__main__":
    main()
