"""Every hook, each with its contract. A plug-in implements those it needs, with fewer
arguments if it likes (pluggy's rule), marked with `allaprima.hookimpl`.

What is built in uses these same hooks and can be switched off by name.
"""

# A specification has no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    import click

    from allaprima.demo import DemoStep
    from allaprima.doctor import Check
    from allaprima.hosts import Host
    from allaprima.kinds import KindScore
    from allaprima.languages.translating import Translation
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Recipe, Request
    from allaprima.tools.tool import Tool

hookspec = pluggy.HookspecMarker("allaprima")
hookimpl = pluggy.HookimplMarker("allaprima")


@hookspec
def allaprima_models() -> Iterable[Card]:
    """Offer model cards. Called once, when models are first listed; must not load weights. Of two cards with the same id the first counts."""


@hookspec(firstresult=True)
def allaprima_load(card: Card, device: str) -> Generator | None:
    """Return a warm generator for `card` on `device` ("cpu", "cuda", "cuda:1", "mps"), or None to let another try. Called on the engine's thread, with no other model in memory."""


@hookspec(firstresult=True)
def allaprima_translate(prompt: str) -> Translation | None:
    """Put a prompt into English, for models that read nothing else, and for plug-ins that read prompts; None for one that is English, or that cannot be told. Called for every request before all else; the user's own words stay in `prompt`, these come into `english`."""


@hookspec
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """Say how well kinds suit a request whose kind is None, by its words and their meaning. Of each kind the highest score counts, and of the kinds that an installed model was made for the one with the highest is taken. Called once for a request, before it is prepared; not for one that says its kind."""


@hookspec(firstresult=True)
def allaprima_suits(card: Card, request: Request) -> float | None:
    """Say how well a model that knows only certain things suits a request whose kind it makes, by its words, 0..1; None for the models of others. Asked only where the model that would be taken learned nothing from examples; of those of its like that suit better the best is taken."""


@hookspec
def allaprima_prepare(request: Request) -> Request | None:
    """Change a request before anything is made: presets, brand words, sizes. Each sees what the one before returned; None leaves it as it is. Called once for a request, before the model is chosen: what the user left open is None, but for the kind, which has been found by then."""


@hookspec(firstresult=True)
def allaprima_review_prompt(request: Request) -> str | None:
    """Refuse a request by returning the reason, one sentence; None lets it pass. Sees the user's own request and, if plug-ins changed it, the prepared one too."""


@hookspec(firstresult=True)
def allaprima_review_picture(picture: Picture) -> str | None:
    """Refuse a finished picture by returning the reason, one sentence; None lets it pass. Nothing changes the picture afterwards. Recalled pictures are reviewed too."""


@hookspec
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """Say what the user should know about a picture that is about to be handed out, one sentence each. Called last, for pictures made and recalled; becomes `picture.notes`, which hosts show."""


@hookspec(firstresult=True)
def allaprima_recall(request: Request) -> Picture | None:
    """Offer a picture made before instead of making one; called once for each picture, with its own seed and a count of 1, nothing left open. It is reviewed again, not finished again."""


@hookspec
def allaprima_finish(picture: Picture) -> Picture | None:
    """Change pixels last, for a watermark. Each sees what the one before returned; None leaves them as they are."""


@hookspec
def allaprima_sign(
    data: bytes, media_type: str, recipe: Recipe, source: bytes | None
) -> bytes | None:
    """Sign an encoded file of `media_type` (e.g. "image/png") and return it whole; `source` is the file of the image it was made from, if known. Each sees what the one before returned; None leaves it as it is. Called for every file, on the caller's thread."""


@hookspec
def allaprima_remember(picture: Picture, data: bytes, media_type: str) -> None:
    """Keep a picture and its encoded (and signed) bytes. Called after a file has been written or handed out, for one picture after another, on a thread that is for this alone; `Engine.close` waits for it. A failure is logged."""


@hookspec
def allaprima_hosts() -> Iterable[Host]:
    """Name host programs: how to find each, install into it, and check it."""


@hookspec
def allaprima_checks() -> Iterable[Check]:
    """Offer checks for `allaprima doctor`, each with its fix."""


@hookspec
def allaprima_commands(app: click.Group) -> None:
    """Add commands to the command line."""


@hookspec
def allaprima_tools() -> Iterable[Tool]:
    """Offer functions to programs outside, which call them by name with JSON: assistants, editors, games' tools. See `allaprima mcp`."""


@hookspec
def allaprima_demo() -> Iterable[DemoStep]:
    """Offer steps for `allaprima demo`, each of which makes something to show in a folder."""
