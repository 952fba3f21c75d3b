"""From what a user asked for to what will be made: reviewed, prepared, nothing left open."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pluggy

from allaprima.errors import PluginError, RequestRefused, UnknownModel, UnsupportedRequest
from allaprima.kinds import MADE_FOR, KindScore
from allaprima.materials.large import can_be_large, too_large
from allaprima.models.cards import Card
from allaprima.plugins import all_items, chain, first_result
from allaprima.request import KINDS, MAX_PROMPT, SIZE_RANGE, Kind, Request

_DRAW = random.SystemRandom()
DRAWN_SEEDS = 2**32
"""Seeds are drawn below this: short enough to be noted down, and every program takes them."""


def draw_seed() -> int:
    """A seed for a request that leaves it open."""
    return _DRAW.randrange(DRAWN_SEEDS)


def review_prompt(plugins: pluggy.PluginManager, request: Request) -> None:
    """Ask the reviewers: of the user's own words, and of these in English.

    Raises:
        RequestRefused: one of them said no.
    """
    hook = plugins.hook.allaprima_review_prompt
    refused = first_result(hook, str, request=request)
    if refused is None and request.english:
        refused = first_result(hook, str, request=as_read(request))
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
    made of them is reviewed again, since that is what the model will get. It is by the user's own words, too,
    that a kind is found where it is open. All of them see these words in English, too.

    Returns:
        The request, with `prepared` set and nothing left open, and its model's card.

    Raises:
        RequestRefused, UnknownModel, UnsupportedRequest, PluginError: what they say.
    """
    if not request.prepared:
        request = with_english(plugins, request)
        review_prompt(plugins, request)
        request = with_kind(plugins, cards(), request)
        prepared = chain(plugins.hook.allaprima_prepare, "request", request)
        if prepared is not request:
            if prepared.prompt != request.prompt and prepared.english == request.english:
                prepared = with_english(plugins, prepared.replace(english=""))
            review_prompt(plugins, prepared)
        request = prepared.replace(prepared=True)
    request = with_kind(plugins, cards(), request)  # a plug-in may have opened it again
    card = choose_card(cards(), request, plugins)
    if request.english and "en" not in card.languages:
        request = request.replace(english="")  # it may well read the user's own language
    return fill(request, card), card


def with_english(plugins: pluggy.PluginManager, request: Request) -> Request:
    """The request with its prompt in English, too, if a plug-in has that.

    Raises:
        PluginError: a plug-in failed.
    """
    if request.english or request.prepared or not request.prompt.strip():
        return request
    from allaprima.languages.translating import Translation  # not before there is a prompt

    found = first_result(plugins.hook.allaprima_translate, Translation, prompt=request.prompt)
    return request.replace(english=found[1].text[:MAX_PROMPT]) if found else request


def as_read(request: Request) -> Request:
    """The request as those get it who read English alone."""
    return request.replace(prompt=request.english, english="") if request.english else request


def find_card(cards: Sequence[Card], model: str) -> Card:
    """The card with this id.

    Raises:
        UnknownModel: there is none.
    """
    for card in cards:
        if card.id == model:
            return card
    known = ", ".join(card.id for card in cards) or "none at all"
    raise UnknownModel(
        f"There is no model {model!r}.",
        f"Installed: {known}. Of those in your model folders `allaprima doctor` says what is wrong.",
    )


def with_kind(plugins: pluggy.PluginManager, cards: Sequence[Card], request: Request) -> Request:
    """The request with its kind: where that is open, the one that suits best by what plug-ins say, of those
    that an installed model, or the one that is named, can make.

    Where a model that learned from examples was made for pictures, and for what starts from an image as a
    whole, it is a picture, unless the words name another kind. A model by formula draws what it knows, and is
    no reason to take all for a picture.

    Raises:
        UnknownModel: the model that it names is not installed.
        PluginError: a plug-in failed.
    """
    if request.kind is not None:
        return request
    able = [card for card in cards if request.model in (None, card.id)]
    if request.model is not None:
        find_card(cards, request.model)
    served = {
        kind: [c for c in able if kind in c.kinds and not _lack(c, request.replace(kind=kind))]
        for kind in KINDS
    }
    scores = {kind: 0.0 for kind, serving in served.items() if serving}
    given = request.depth is not None or request.task == "image-to-image"
    if request.model is None and not given:
        # What a card names first is what its model was made for.
        made_for = {card.kinds[0] for serving in served.values() for card in serving}
        scores = {kind: 0.0 for kind in scores if kind in made_for} or scores
    if not scores:
        return request.replace(kind=KINDS[0])  # choosing a model will say what is missing
    if len(scores) == 1:
        return request.replace(kind=next(iter(scores)))
    first: str = KINDS[0] if given or request.model is None else able[0].kinds[0]
    if first in scores and (request.model or given or _learned(served[KINDS[0]], KINDS[0])):
        scores[first] = MADE_FOR
    for said in all_items(plugins.hook.allaprima_kinds, KindScore, request=as_read(request)):
        if said.kind in scores:
            scores[said.kind] = max(scores[said.kind], said.score)
    return request.replace(kind=max(scores, key=lambda kind: (scores[kind], _TIES.index(kind))))


def _learned(cards: Sequence[Card], kind: str) -> bool:
    """Whether a model that learned from examples was made for a kind."""
    return any(card.trained and card.kinds[0] == kind for card in cards)


_TIES: tuple[Kind, ...] = ("picture", "illustration", "material")
"""Of kinds that suit as well, the last is taken: "a seamless pattern of icons" is a material."""


def choose_card(
    cards: Sequence[Card], request: Request, plugins: pluggy.PluginManager | None = None
) -> Card:
    """The model that the request names, or else the best one for its kind and task.

    The best is the one whose card names the kind earliest; of equals, the first. Where that is one by
    formula, which knows certain things only, another one by formula is taken that suits the words better by
    what plug-ins say. A model that is named may be asked for any kind: the user knows what it is good at.

    Args:
        request: with its kind; see `with_kind`.
        plugins: asked how well models by formula suit; None asks nobody.

    Raises:
        UnknownModel: the named one is not installed.
        UnsupportedRequest: it cannot do this, or no installed model can.
        PluginError: a plug-in failed.
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
        how += "" if request.prompt.strip() else " without words"
        what = f"{request.task}{how} for the kind {request.kind}"
        raise UnsupportedRequest(
            f"No installed model does {what}.",
            "See `allaprima models`; name a model to have it try all the same, or install one.",
        )
    kind = str(request.kind)
    best = min(serving, key=lambda card: card.kinds.index(kind))
    rivals = [card for card in serving if not card.trained]
    if best.trained or plugins is None or len(rivals) < 2:
        return best
    best_of = {card.id: _suits(plugins, card, request) for card in rivals}
    if best_of[best.id] is None:
        return best
    return max([best, *rivals], key=lambda card: best_of[card.id] or 0.0)


def _suits(plugins: pluggy.PluginManager, card: Card, request: Request) -> float | None:
    """How well a model suits, 0..1; None where no plug-in says.

    Raises:
        PluginError: a plug-in failed, or said what is not within 0..1.
    """
    said = first_result(plugins.hook.allaprima_suits, float, card=card, request=as_read(request))
    if said is None:
        return None
    plugin, score = said
    if not 0 <= score <= 1:
        raise PluginError(
            f"The plug-in {plugin} says that {card.id} suits by {score}, which is not within 0..1.",
            f"Switch it off with ALLAPRIMA_DISABLE={plugin}, or correct it.",
        )
    return score


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
    if card.words == "needed" and not request.prompt.strip():
        return f"{request.task} without words"
    if card.words == "none" and request.prompt.strip():
        return f"{request.task} with words"
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
