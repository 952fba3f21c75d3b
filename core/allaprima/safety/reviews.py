"""The built-in plug-in "safety": prompts and pictures are reviewed, as the policy says."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from allaprima.doctor import Check, Finding
from allaprima.errors import AllaPrimaError
from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from allaprima.request import Picture, Recipe, Request
    from allaprima.safety.policy import Policy
    from allaprima.safety.prompts import Hit


@hookimpl
def allaprima_review_prompt(request: Request) -> str | None:
    from allaprima.safety import prompts
    from allaprima.safety.policy import load_policy

    policy = load_policy()
    hits = prompts.review(request.prompt, policy)
    return _refusal("prompt", hits, policy, request.prompt, request.model)


# Last: what another reviewer refuses is not made, so it is not logged as made.
@hookimpl(trylast=True)
def allaprima_review_picture(picture: Picture) -> str | None:
    from allaprima.safety import audit
    from allaprima.safety.policy import load_policy

    policy, recipe = load_policy(), picture.recipe
    hits = picture_hits(picture, policy)
    refusal = _refusal("picture", hits, policy, recipe.prompt, recipe.model)
    if refusal is None and policy.audit.enabled:
        hits += prompt_hits(recipe, policy)
        audit.record(
            policy,
            "made",
            prompt=recipe.prompt,
            model=recipe.model,
            recipe=audit.recipe_hash(recipe),
            verdicts=audit.verdicts(hits),
        )
    return refusal


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    from allaprima.safety.policy import load_policy

    policy = load_policy()
    for hit in prompt_hits(picture.recipe, policy):
        yield f"The prompt comes near the rule {hit.rule!r} ({hit.title})."
    for hit in picture_hits(picture, policy):
        yield f"The picture comes near the rule {hit.rule!r} ({hit.title})."
    if policy.picture.mode == "warn" and (why := _unreviewed(policy)):
        yield f"The picture was not reviewed: {why}"


# Last, and registered after the plug-in that signs: the log tells of the bytes that go out.
@hookimpl(trylast=True)
def allaprima_sign(data: bytes, media_type: str, recipe: Recipe) -> None:
    from allaprima.safety import audit
    from allaprima.safety.policy import load_policy

    policy = load_policy()
    if policy.audit.enabled:
        audit.record(
            policy,
            "file",
            recipe=audit.recipe_hash(recipe),
            media_type=media_type,
            bytes=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
        )


@hookimpl
def allaprima_checks() -> Iterable[Check]:
    return [Check("safety", safety), Check("audit log", audit_log)]


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    # Here, so that an engine in a host imports no click.
    from allaprima.safety.commands import safety as command

    app.add_command(command)


def prompt_hits(recipe: Recipe, policy: Policy) -> list[Hit]:
    """What the review of the prompt found, in English and in the user's own words; each rule once.

    Where these are in another language, what files add to the rules is looked for in them, too. The
    built-in words are English: "gory" would be found in "ośnieżone góry", which are snowy mountains.

    Raises:
        DamagedModel: as `prompts.review`.
    """
    from allaprima.safety import prompts

    hits = prompts.review(recipe.model_prompt, policy)
    if recipe.english:
        told = {hit.rule for hit in hits}
        own = prompts.review(recipe.prompt, policy.without_built_in())
        hits += [hit for hit in own if hit.rule not in told]
    return hits


def picture_hits(picture: Picture, policy: Policy) -> list[Hit]:
    """What the review of the pixels found, of a mode that is on.

    What a formula drew from words alone is as harmless as the formula, whose shapes are known. The classifier, which
    saw photographs only, would find something in a star now and then; it looks where a policy's file asks for it.

    Raises:
        AllaPrimaError: the policy's file asks for pictures to be blocked, and they cannot be
            reviewed.
    """
    from allaprima.safety import pictures
    from allaprima.safety.prompts import Hit

    rule, recipe = policy.picture, picture.recipe
    drawn = not recipe.trained and recipe.image_hash is None
    if rule.mode == "off" or (drawn and not rule.demanded):
        return []
    if why := pictures.missing():
        if rule.mode == "block" and rule.demanded:
            raise AllaPrimaError(f"The policy wants pictures reviewed. {why}", pictures.INSTALL)
        return []
    score = pictures.score(picture.pixels)
    if score < rule.threshold:
        return []
    return [Hit(pictures.RULE, pictures.TITLE, rule.mode, "picture", round(score, 3))]


def safety() -> Finding:
    """What holds, and whether it can be done."""
    from allaprima import meaning
    from allaprima.plugins import installed_names
    from allaprima.safety import pictures
    from allaprima.safety.policy import load_policy

    try:
        policy = load_policy()
        if policy.rules:
            meaning.folder()
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)
    if absent := sorted(set(policy.required) - installed_names()):
        return Finding(
            "problem",
            f"The administrator's policy requires {', '.join(absent)}, and no plug-in is called so.",
            "Install it, or correct the name in required.",
        )
    modes = [f"{rule.name} {rule.mode}" for rule in policy.rules.values()]
    message = f"prompts: {', '.join(modes) or 'not reviewed'}; pictures: {policy.picture.mode}"
    if policy.picture.mode != "off" and (why := pictures.missing()):
        told = f"Pictures are not reviewed: {why}"
        if policy.picture.demanded:
            return Finding("problem", told, pictures.INSTALL)
        return Finding("warning", told, pictures.INSTALL)
    return Finding("ok", message)


def audit_log() -> Finding:
    """Whether there is one, and whether it can be written."""
    from allaprima.safety import audit
    from allaprima.safety.policy import load_policy

    try:
        rule = load_policy().audit
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)
    if not rule.enabled:
        return Finding("ok", "off")
    path = audit.log_of(rule).path
    place = next(p for p in (path, *path.parents) if p.exists())
    if not os.access(place, os.W_OK):
        return Finding(
            "problem",
            f"The audit log {path} cannot be written, so nothing is made.",
            "Make its folder writable for this user.",
        )
    return Finding("ok", f"{path}{', with prompts' if rule.prompts else ''}")


def _refusal(
    what: str, hits: Sequence[Hit], policy: Policy, prompt: str, model: str | None
) -> str | None:
    """The reason of the first rule that blocks, which is counted and logged."""
    from allaprima.safety import audit, counts

    hit = next((hit for hit in hits if hit.mode == "block"), None)
    if hit is None:
        return None
    counts.count(hit.rule)
    audit.record(
        policy, "refused", prompt=prompt, what=what, model=model, verdicts=audit.verdicts(hits)
    )
    return f"The {what} was refused by the rule {hit.rule!r} ({hit.title})."


def _unreviewed(policy: Policy) -> str | None:
    from allaprima.safety import pictures

    return pictures.missing() if policy.picture.demanded else None
