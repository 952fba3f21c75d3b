"""The command `allaprima verify`: a thin layer of words over `verify.py`."""

from __future__ import annotations

import dataclasses
import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from allaprima.trust.marks import Mark
    from allaprima.trust.verdicts import Verdict

_COLOURS = {"trusted": "green", "valid": "yellow"}


@click.command(
    help="""Say what pictures are, by the credentials in them.

FILE is a PNG, JPEG, WebP or TIFF picture, or a .pptx deck, a .blend or a .glb file, whose pictures are
looked at one by one. Each is one of:

\b
  trusted     not changed since it was signed, by you or by someone you trust
  valid       not changed since it was signed, but anybody can have signed it
  invalid     changed, forged, or signed with a certificate that does not hold, or at a time that
              cannot be
  unsigned    without credentials
  unreadable  no picture, or damaged

Whatever the credentials, the watermark in the pixels is read, and looked up in the history of this
machine: it leads a picture that lost its credentials back to its recipe.

The exit status is 0 only if every picture is trusted. Nothing goes over a network.

\b
Examples:
  allaprima verify wall.png talk.pptx house.blend oak.glb
  allaprima verify --anchors our-root.pem --json *.jpg
"""
)
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--anchors",
    multiple=True,
    envvar="ALLAPRIMA_TRUST_ANCHORS",
    show_envvar=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Root certificates to trust (PEM); may be given several times.",
)
@click.option("--no-watermark", is_flag=True, help="Do not look for watermarks, which is faster.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
@click.pass_context
def verify(
    ctx: click.Context,
    files: tuple[Path, ...],
    anchors: tuple[Path, ...],
    no_watermark: bool,
    as_json: bool,
) -> None:
    from allaprima.trust.reading import read_anchors
    from allaprima.trust.verify import verify_file

    trusted = "".join(read_anchors(path) for path in anchors)
    verdicts = {path: verify_file(path, anchors=trusted, marks=not no_watermark) for path in files}
    if as_json:
        rows = [_values(verdict) for found in verdicts.values() for verdict in found]
        # ASCII: a manifest is anyone's text, and a terminal obeys control characters.
        click.echo(json.dumps({"pictures": rows}, indent=2))
    else:
        _show(verdicts, marks=not no_watermark)
    if not all(found and all(verdict.ok for verdict in found) for found in verdicts.values()):
        ctx.exit(1)


def _values(verdict: Verdict) -> dict[str, Any]:
    return {
        "file": str(verdict.file),
        "part": verdict.part or None,
        "status": verdict.status,
        "message": verdict.message,
        "problems": verdict.problems,
        **dataclasses.asdict(verdict.claims),
        "recipe": json.loads(verdict.claims.recipe) if verdict.claims.recipe else None,
        "claimed_watermark": verdict.claims.watermark,
        "watermark": verdict.mark.watermark if verdict.mark else None,
        "remembered": _remembered(verdict.mark),
    }


def _remembered(mark: Mark | None) -> dict[str, Any] | None:
    if mark is None or mark.recipe is None:
        return None
    return {"made_at": mark.made_at, "recipe": json.loads(mark.recipe.to_json())}


def _show(verdicts: dict[Path, list[Verdict]], *, marks: bool) -> None:
    for path, found in verdicts.items():
        if not found:
            click.echo(f"{printable(str(path))}: no pictures")
        for verdict in found:
            name = ": ".join(filter(None, (str(path), verdict.part)))
            status = click.style(verdict.status, _COLOURS.get(verdict.status, "red"), bold=True)
            click.echo(f"{printable(name)}: {status}")
            for line in _lines(verdict, marks):
                click.echo(f"    {printable(line)}")


def _lines(verdict: Verdict, marks: bool) -> list[str]:
    claims = verdict.claims
    lines = [verdict.message]
    if claims.signer:
        lines.append(f"signed by {claims.signer}")
    if claims.signed_at:
        witness = "by a time-stamp you trust" if claims.time_stamped else "as the signer says"
        lines.append(f"signed at {claims.signed_at}, {witness}")
    made = [
        f"by the model {claims.model}" if claims.model else "",
        f"with {claims.software}" if claims.software else "",
        f"({claims.source_type})" if claims.source_type else "",
    ]
    if any(made):
        lines.append("made " + " ".join(filter(None, made)))
    if claims.prompt:
        seed = "" if claims.seed is None else f", seed {claims.seed}"
        lines.append(f'from "{claims.prompt}"{seed}')
    if verdict.mark is not None:
        lines.extend(_mark_lines(verdict.mark))
    elif claims.watermark and not marks:
        lines.append(f"watermark {claims.watermark}, it says; nobody looked")
    elif claims.watermark:
        lines.append(f"watermark {claims.watermark} as it says, but none is found in the pixels")
    if verdict.wrong_mark:
        lines.append(f"which is not the one that the credentials say, {claims.watermark}")
    return lines


def _mark_lines(mark: Mark) -> list[str]:
    recipe = mark.recipe
    if recipe is None:
        return [f"watermark {mark.watermark}, which the history of this machine does not know"]
    words = f'"{recipe.prompt}"' if recipe.prompt.strip() else "what was around"
    return [
        f"watermark {mark.watermark}, which the history of this machine knows:",
        f"  made by the model {recipe.model} from {words}, seed {recipe.seed}",
        f"  last saved at {mark.made_at}",
    ]


def printable(text: str) -> str:
    """`text` without what could move a terminal's cursor, begin a line, turn text around, or hide it."""
    unsafe = ("C", "Zl", "Zp")
    return "".join("�" if unicodedata.category(c).startswith(unsafe) else c for c in text)
