"""The command `allaprima safety`: a thin layer of words over the policy and the review of prompts."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from allaprima.safety.policy import Policy
    from allaprima.safety.prompts import Hit


@click.command(
    help="""Show what may not be made here, or what the rules say about PROMPTs.

Without a prompt: each rule, what it does (off, warn, block), its threshold, how often it has refused
on this machine; and the files that the policy comes from. With prompts: what each goes against.
Nothing is made, counted or logged, so that an organisation can try its word list.

\b
Examples:
  allaprima safety
  allaprima safety "a shooting star" "nude colour leather"

The exit status is 1 if a prompt would be refused.
"""
)
@click.argument("prompts", metavar="[PROMPT]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
@click.pass_context
def safety(ctx: click.Context, prompts: tuple[str, ...], as_json: bool) -> None:
    from allaprima.safety.policy import load_policy
    from allaprima.safety.prompts import review

    policy = load_policy()
    if not prompts:
        _show_policy(policy, as_json)
        return
    found = {prompt: review(prompt, policy) for prompt in prompts}
    if as_json:
        rows = [
            {
                "prompt": prompt,
                "verdict": _verdict(hits),
                "rules": list(map(dataclasses.asdict, hits)),
            }
            for prompt, hits in found.items()
        ]
        click.echo(json.dumps({"prompts": rows}, indent=2))
    else:
        for prompt, hits in found.items():
            click.echo(f"{_verdict(hits):<6} {prompt}")
            for hit in hits:
                click.echo(f"       {hit.rule} ({hit.title}), by {hit.by}: {hit.score:.2f}")
    if any(_verdict(hits) == "block" for hits in found.values()):
        ctx.exit(1)


def _verdict(hits: list[Hit]) -> str:
    modes = [hit.mode for hit in hits]
    return "block" if "block" in modes else "warn" if modes else "pass"


def _show_policy(policy: Policy, as_json: bool) -> None:
    from allaprima.safety import audit, pictures
    from allaprima.safety.counts import counts
    from allaprima.safety.policy import administrator_file, user_file

    refused = counts()
    rows: list[dict[str, Any]] = [
        {
            "rule": rule.name,
            "about": rule.title,
            "mode": rule.mode,
            "threshold": rule.threshold,
            "refused": refused.get(rule.name, 0),
        }
        for rule in policy.rules.values()
    ]
    rows.append(
        {
            "rule": pictures.RULE,
            "about": f"{pictures.TITLE}, in the pixels",
            "mode": policy.picture.mode if pictures.missing() is None else "not installed",
            "threshold": policy.picture.threshold,
            "refused": refused.get(pictures.RULE, 0),
        }
    )
    log = str(audit.log_of(policy.audit).path) if policy.audit.enabled else None
    files = [str(path) for path in policy.files]
    if as_json:
        values = {
            "rules": rows,
            "files": files,
            "required": policy.required,
            "audit_log": log,
            "audit_prompts": policy.audit.prompts,
        }
        click.echo(json.dumps(values, indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*rows[0], box=None)
    for row in rows:
        table.add_row(*map(str, row.values()))
    console = Console(markup=False)
    console.print(table)
    nowhere = f"built in; change it in {user_file()}, or for all users in {administrator_file()}"
    console.print(f"policy: {', '.join(files) or nowhere}", soft_wrap=True)
    if policy.required:
        console.print(f"cannot be switched off: {', '.join(policy.required)}")
    told = "with prompts" if policy.audit.prompts else "without prompts"
    console.print(f"audit log: {f'{log}, {told}' if log else 'off'}", soft_wrap=True)
