"""From what a user asked for to what will be made: reviewed, prepared, nothing left open."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pluggy

from allaprima.errors import RequestRefused, UnknownModel, UnsupportedRequest
from allaprima.materials.large import can_be_large, too_large
from allaprima.models.cards import Card
from allaprima.plugins import chain, first_result
from allaprima.request import SIZE_RANGE, Request

_DRAW = random.SystemRandom()
DRAWN_SEEDS = 2**32
"""Seeds are drawn below this: short enough to be noted down, and every program takes them."""


def draw_seed() -> int:
    """A seed for a request that leaves it open."""
    return _DRAW.randrange(DRAWN_SEEDS)


def review_prompt(plugins: pluggy.PluginManager, request: Request) -> None:
    """Ask the reviewers.

    Raises:
        RequestRefused: one of them said no.
    """
    refused = first_result(plugins.hook.allaprima_review_prompt, str, request=request)
    if refused is not None:
        plugin, reason = refused
        raise RequestRefused(
            reason, f"Ask for something else; the plug-in {plugin} sets this rule."
        )


def resolve(
    plugins: pluggy.PluginManager, cards: Callable[[], Sequence[Card]], request: Request
) -> tuple[Request, Card]:
    """Review and prepare a request that is not prepared yet, choose its model, and fill it.

    The user's own words are reviewed before any plug-in does anything with them; what plug-ins
    made of them is reviewed again, since that is what the model will get.

    Returns:
        The request, with `prepared` set and nothing left open, and its model's card.

    Raises:
        RequestRefused, UnknownModel, UnsupportedRequest, PluginError: what they say.
    """
    if not request.prepared:
        review_prompt(plugins, request)
        prepared = chain(plugins.hook.allaprima_prepare, "request", request)
        if prepared is not request:
            review_prompt(plugins, prepared)
        request = prepared.replace(prepared=True)
    card = choose_card(cards(), request)
    return fill(request, card), card


def find_card(cards: Sequence[Card], model: str) -> Card:
    """The card with this id.

    Raises:
        UnknownModel: there is none.
    """
    for card in cards:
        if card.id == model:
            return card
    known = ", ".join(card.id for card in cards) or "none at all"
    raise UnknownModel(f"There is no model {model!r}.", f"Installed: {known}.")


def choose_card(cards: Sequence[Card], request: Request) -> Card:
    """The model that the request names, or else the best one for its kind and task.

    The best is the one whose card names the kind earliest; of equals, the first. A model that is
    named may be asked for any kind: the user knows what it is good at.

    Raises:
        UnknownModel: the named one is not installed.
        UnsupportedRequest: it cannot do this, or no installed model can.
    """
    if request.model is not None:
        card = find_card(cards, request.model)
        if lack := _lack(card, request):
            others = [c.id for c in cards if not _lack(c, request)]
            remedy = f"These can: {', '.join(others)}." if others else "No installed model can."
            raise UnsupportedRequest(f"The model {card.id} cannot do {lack}.", remedy)
        return card
    serving = [c for c in cards if request.kind in c.kinds and not _lack(c, request)]
    if not serving:
        how = ", seamless," if request.tiles else ""
        how += " with a depth image" if request.depth is not None else ""
        what = f"{request.task}{how} for the kind {request.kind}"
        raise UnsupportedRequest(
            f"No installed model does {what}.",
            "See `allaprima models`; name a model to have it try all the same, or install one.",
        )
    return min(serving, key=lambda card: card.kinds.index(request.kind))


def fill(request: Request, card: Card) -> Request:
    """The request with nothing left open.

    Without a size, that of an image, or else of a depth image, is taken, made smaller if the model
    needs that; else the card's.

    Returns:
        The request itself if nothing was open.

    Raises:
        UnsupportedRequest: the size is larger than the model can make, and it cannot be made in
            pieces either, as a seamless material can.
    """
    if too_large(request, card) and not can_be_large(request, card):
        assert request.size is not None
        raise UnsupportedRequest(
            f"The model {card.id} cannot make {request.size[0]}x{request.size[1]} pixels.",
            f"Use at most {card.max_side} a side.",
        )
    filled = {
        "model": card.id,
        "size": request.size or _size(request, card),
        "steps": card.steps if request.steps is None else request.steps,
        "guidance": card.guidance if request.guidance is None else request.guidance,
        "tile": request.tiles,
        "seed": draw_seed() if request.seed is None else request.seed,
    }
    if request.image is not None and request.strength is None:
        filled["strength"] = card.strength
    changes = {name: value for name, value in filled.items() if getattr(request, name) != value}
    return request.replace(**changes) if changes else request


def _lack(card: Card, request: Request) -> str | None:
    """What the request needs and the model cannot do, in words."""
    if request.task not in card.tasks:
        return request.task
    if request.tiles and not card.tiles:
        return "seamless pictures"
    if request.depth is not None and card.depth == "none":
        return f"{request.task} with a depth image"
    if request.depth is None and card.depth == "needed":
        return f"{request.task} without a depth image"
    return None


def _size(request: Request, card: Card) -> tuple[int, int]:
    given = request.depth if request.image is None else request.image
    if given is None:
        return card.size
    height, width = given.shape[:2]
    low, high = SIZE_RANGE
    scale = min(1.0, min(card.max_side, high) / max(width, height))
    return max(low, round(width * scale)), max(low, round(height * scale))
