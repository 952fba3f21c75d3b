"""What words say of how things are with one another: on it, in it, wearing it, doing something with it."""

from __future__ import annotations

from dataclasses import replace

from allaprima.symbols import words as known
from allaprima.symbols.phrases import name_at
from allaprima.symbols.subject import Subject, subject_of
from allaprima.symbols.things import THINGS
from allaprima.symbols.wearing import WORN
from allaprima.wording import stem

SEVERAL = 0.6
"""From this cosine on a part of a prompt is a thing of its own."""
SURELY = 0.8
"""From this cosine on a part is drawn although another part of the prompt is not known."""
SOME = 3
"""How many are drawn where words say that there are several in or on something: "flowers in a vase"."""

Related = tuple[tuple[Subject, ...], str]
"""Things, and how they are with one another: see `reading.Wish`."""


def related(said: list[str], subject: Subject) -> Related:
    """A thing and, where the words tell what it does something with or where it is, that: "an astronaut riding a
    horse", "a fox in the snow"; and how they lie. Of places that are not known none is drawn."""
    at = next((k for k, word in enumerate(said) if word in known.SOMEONE), len(said))
    if subject.cosine < SURELY and at + 2 < len(said) and is_doing(said[at + 1]):
        # "A woman drinking coffee": what someone does has no name, but they and the other thing have.
        second = subject_of(linked(said[at + 1 :])[1] or said[at + 1 :])
        if second.cosine >= SURELY:
            return (subject_of([said[at]]), second), "with"
    for text in subject.ignored:
        # Words that say who someone is are not in the text, and may stand within it.
        words = text.split()
        at = said.index(words[0])
        end = said.index(words[-1], at) + 1
        while at and said[at - 1] in known.SILENT:
            at -= 1
        links, other = linked(said[at:end])
        if not links or not other:
            continue
        second = subject_of(other)
        is_named = second.cosine >= SURELY or (second.cosine >= SEVERAL and second.ignored)
        if not is_named or set(second.things) & set(subject.things):
            continue
        first = replace(subject, ignored=tuple(t for t in subject.ignored if t != text))
        return settled(first, second, links, other)
    return (subject,), "beside"


def settled(first: Subject, second: Subject, links: list[str], other: list[str]) -> Related:
    """Two things and how they lie, with what is meant by the second one there: a pot for plants, the face of water.

    Args:
        links: the words between them; `other`: those of the second one.
    """
    said = set(links)
    if known.UNDER & said:
        return (second, first), "above"
    is_on = bool(known.ON & said) and other[0] not in known.STATES
    is_in = bool(known.IN & said) and not known.SIDES & said  # "in front of"
    if known.FROM & said and not is_on:
        is_in, is_on = _has_room(second, "in"), not _has_room(second, "in")
        first = _meaning(first, "seedling") if first.things[0] == "plant" else first
    thing, place = first.things[0], second.things[0]
    if (is_on or is_in) and place in known.WATERS and thing not in known.WATERS:
        return (_some(first), _meaning(second, "water")), "in"
    if is_in and "pot" in map(stem, other) and thing in known.PLANTS:
        second = _meaning(second, "plant_pot")
    if (thing, place) in known.INSTEAD:
        inner, outer = known.INSTEAD[thing, place]
        first, second = _meaning(first, inner), _meaning(second, outer)
    if is_in and place in known.AIRY:
        return (first, second), "above"
    if is_in or is_on:
        return (_some(first), second), "in" if is_in else "on"
    return (first, second), "with"


def with_others(subjects: tuple[Subject, ...], said: list[str]) -> Related:
    """Of things of which the first goes with the others, how they are with it: in a bowl, on a hand, worn."""
    first, *others = subjects
    others = [each for each in others if each.things[0] != first.things[0]]
    if not others:
        return (first,), "beside"  # "a bedroom with a big bed"
    subjects = (first, *others)
    if all(each.is_worn for each in others):
        return subjects, "beside"
    if others[0].is_worn:
        return subjects, "with"
    if len(others) == 1:
        [second] = others
        after = said[said.index(second.text.split()[-1]) + 1 :] if second.text else []
        if after[:1] == ["on"]:  # "a mountain with a flag on top"
            return (replace(second, ignored=()), first), "atop"
        if first.things[0] == "hand" and "holding" in said:
            return (second, _meaning(first, "open_hand")), "on"
        if first.things[0] in known.FILLED:
            return settled(second, first, ["in"], first.text.split())
        if (second.things[0], first.things[0]) in known.INSTEAD:
            return settled(second, first, ["on"], first.text.split())
    elif first.things[0] in known.FILLED:
        return (*others, first), "in"
    # "A night sky with stars and a comet": it has the stars.
    shown = [
        each for each in others
        if not any(set(map(stem, each.text.split())) < set(map(stem, name.split())) for name in THINGS[first.things[0]].names)
    ]  # fmt: skip
    return ((first, *shown) if len(others) > 1 else subjects), "with"


def dressed(subjects: tuple[Subject, ...], said: list[str]) -> tuple[Subject, ...]:
    """Things, with what others of them wear marked as such: "a cat wearing a hat and glasses"."""
    out: list[Subject] = []
    wearer, at = -1, 0
    for subject in subjects:
        words = subject.text.split() or [""]
        begin = said.index(words[0], at) if words[0] in said[at:] else at
        between = set(said[at:begin])
        grows = subject.things[0] in known.GROWN  # "a man with red hair and a beard"
        if out and between & (known.WEARING | (known.LINKED_BY_AND if grows else set())):
            wearer = max(k for k, each in enumerate(out) if not each.is_worn)
        is_linked = bool(between & (known.WEARING | known.LINKED_BY_AND))
        can_wear = wearer >= 0 and is_linked and out[wearer].things[0] not in WORN
        at = said.index(words[-1], begin) + 1 if words[-1] in said[begin:] else begin
        if not can_wear or subject.things[0] not in WORN:
            out.append(subject)
            continue
        worn = replace(subject, is_worn=True, count=1)
        if _is_plural(subject) and not any(each.is_worn for each in out):
            # "A cat and a dog with hats": each wears one.
            out = [each for one in out for each in (one, worn)]
        else:
            end = wearer + 1
            while end < len(out) and out[end].is_worn:
                end += 1
            out.insert(end, worn)
    return tuple(out)


def linked(said: list[str]) -> tuple[list[str], list[str]]:
    """Words that say how one thing is with another ("riding a", "sitting on the"), and the other; none where there is
    nothing that does."""
    is_link = [
        not _is_within_a_name(said, k)
        and (word in known.WHERE or word in known.ON | known.UNDER | known.FROM or is_doing(word))
        for k, word in enumerate(said)
    ]
    if not any(is_link):
        return [], []
    at = is_link.index(True)
    links: list[str] = []
    while at < len(said) and (is_link[at] or said[at] in known.SILENT | known.SIDES):
        links.append(said[at])
        at += 1
    return links, said[at:]


def _is_within_a_name(said: list[str], at: int) -> bool:
    """Whether a word belongs to the one after it, as in "magnifying glass", and not in "reading a book"."""
    return name_at(said, at) > 0 and said[at + 1] not in known.SILENT


def is_doing(word: str) -> bool:
    return len(word) > 4 and word.endswith("ing")


def _meaning(subject: Subject, thing: str) -> Subject:
    """A subject that is another thing where it is."""
    return replace(subject, things=(thing,), name=THINGS[thing].names[0])


def _some(subject: Subject) -> Subject:
    """A subject that is several where its word is a plural and its thing is not."""
    return replace(subject, count=SOME) if subject.count == 1 and _is_plural(subject) else subject


def _is_plural(subject: Subject) -> bool:
    """Whether several are spoken of: "flowers", but not "glasses", which is one thing."""
    last = subject.text.split()[-1]
    own = THINGS[subject.things[0]].names[0].split()[-1]
    return stem(last) != last and own == stem(own)


def _has_room(subject: Subject, how: str) -> bool:
    return how in THINGS[subject.things[0]].rooms
