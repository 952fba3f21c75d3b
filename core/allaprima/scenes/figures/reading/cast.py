"""The figures that a prompt asks for: how many, in what colours, and what they do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.reading import words as known
from allaprima.scenes.figures.reading.acting import act_at
from allaprima.scenes.figures.reading.before import taken_back
from allaprima.scenes.figures.reading.doing import Doing, is_alive, is_pronoun, is_seat
from allaprima.scenes.figures.reading.naming import (
    called_at,
    is_head,
    is_young,
    name_at,
    several_of,
    thing_at,
)
from allaprima.scenes.figures.reading.phrasing import as_one
from allaprima.scenes.figures.roles import How, Role
from allaprima.wording import phrase_at, stem

MOST = 14
"""Figures that are drawn at most."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Attributes:
    roles: in the order in which they are named.
    rest: the other words of the prompt, which say where and when it is.
    ignored: what is said of the figures that is not drawn.
    """

    roles: tuple[Role, ...]
    rest: tuple[str, ...]
    ignored: tuple[str, ...]


def cast(said: Sequence[str], without: Mapping[str, str] | None = None) -> Cast:
    """The figures that words name, and the rest of the words.

    Args:
        without: names that mean something else there.
    """
    return _Reading(as_one(said), without or {}).read()


class _Reading:
    """Goes through the words once; see `cast`."""

    def __init__(self, words: list[str], without: Mapping[str, str]) -> None:
        self.words, self.without = words, without
        self.roles: list[Role] = []
        self.rest: list[str] = []
        self.ignored: list[str] = []
        self.tying: _Tying | None = None

    def read(self) -> Cast:
        at, words = 0, self.words
        while at < len(words):
            if other := phrase_at(words, at, self.without):
                self.rest += words[at : at + other]
                at += other
            elif words[at] == "while":
                at += 1
            elif self._is_named(at):
                at = self._named(at)
            else:
                self.rest.append(words[at])
                at += 1
        return Cast(tuple(self.roles), tuple(self.rest), tuple(self.ignored))

    def _is_named(self, at: int) -> bool:
        """Whether words name figures, which are not part of something else."""
        words, rest = self.words, self.rest
        size, figure, _ = name_at(words, at)
        if figure is None and self._is_meant(at):
            return True
        holds = figure is not None and figure.draw.__module__.endswith("containers")
        if holds and words[at + size : at + size + 1] == ["of"] and self.tying is None:
            return False  # "a basket of apples"
        return not (
            figure is None
            or not is_head(words, at + size)
            or (self.roles and words[at] in known.HELD and _is_held(rest))
            or (tuple(rest[-1:]) == ("of",) and set(rest[-2:-1]) & known.FIELDS)
        )

    def _is_meant(self, at: int) -> bool:
        """Whether a word for many sorts is one of those who do something or to whom something is done."""
        size, figure, _ = called_at(self.words, at)
        if figure is None:
            return False
        return self.tying is not None or bool(Doing(figure, []).acts(self.words, at + size))

    def _named(self, at: int) -> int:
        """Read figures that are named; returns where what is said of them ends."""
        words = self.words
        size, figure, several = called_at(words, at)
        assert figure is not None
        more, other_figure, several_of_them = name_at(words, at + size)
        if other_figure and (other_figure is figure or other_figure.id in known.KINDS):
            size, several = size + more, several_of_them  # "husky dogs"
            figure = other_figure if figure.acts else figure  # "mother cat"
        left = list(self.rest)
        before, end = taken_back(left), at + size
        if size == 1 and stem(words[at]) in known.BLOOMS and not (before.is_one or before.count):
            self.rest.append(words[at])  # "a meadow with blue flowers"
            return at + 1
        self.rest = left
        if end < len(words) and words[end] in known.GATHERED:  # "a penguin colony"
            before.count, end = known.GATHERED[words[end]], end + 1
        name = " ".join(words[at : at + size])
        is_tied = self.tying is not None and len(left) == self.tying.rest
        if name in known.ASIDE and not is_tied and any(word not in known.STOPS for word in left):
            # "a cottage with roses around the door"
            self.ignored += [*before.ignored, name]
            return end
        count = before.count or (
            several_of(figure, words[at + size - 1]) if several and not before.is_one else 1
        )
        is_small = is_young(words[at : at + size])
        if before.is_its and is_small and self.roles and not FIGURES[self.roles[-1].figure].acts:
            figure = FIGURES[self.roles[-1].figure]  # "an elephant and its baby"
        scale = before.scale * (known.SMALL if is_small and not figure.acts else 1.0)
        role = Role(figure.id, name, count, None, before.coat, scale)
        self.ignored += before.ignored
        doing = Doing(figure, [before.doing] if before.doing else [])
        if not (is_tied and self.tying and self.tying.how in known.WHERE):
            end = doing.read(words, end, tied=is_tied)
        role = doing.done_by(role)
        self.ignored += doing.ignored
        self._take(role, doing, is_tied=is_tied)
        return self._going_on(end) if is_tied and not self.tying else end

    def _going_on(self, at: int) -> int:
        """Read what else those do who are tied to what was named last: "on a bench, reading a book"."""
        words, subject = self.words, self.roles[-1]
        after = at + 1 if words[at : at + 1] in ([","], ["while"], ["and"]) else at
        worn = Doing(FIGURES[subject.figure], [])
        while end := worn.wears(words, at):
            at = after = end
        subject = self.roles[-1] = replace(subject, worn=(*subject.worn, *worn.worn))
        said = act_at(words, after)
        if said is None or (after > at and not words[after].endswith("ing")):
            return at
        if subject.held and not said.act.how:
            return at
        if said.act.how and said.end < len(words) and is_pronoun(words, said.end):
            return said.end + 1  # they are tied to each other already
        doing = Doing(FIGURES[subject.figure], [])
        end = doing.acts(words, after)
        if end and doing.how in ("on", "in") and subject.how not in known.WHERE and subject.to:
            found = thing_at(words, end)
            assert found is not None
            assert found.figure is not None
            # "Feeding pigeons on a bench", but "watching a bird on a bench"
            sits = (
                FIGURES[subject.figure].acts
                and is_seat(found.figure)
                and subject.pose != "standing"
                and subject.how in ("facing", "hugging", "at")
            )
            self.tying = _Tying("self" if sits else "other", len(self.rest))
            return end
        if end and doing.how == "bearing" and subject.load is None:
            self.tying = _Tying("load", len(self.rest))
            return end
        if end and doing.how and doing.how not in known.WHERE and subject.how in ("on", "in"):
            # "On a mushroom, talking to a snail"
            self.roles[-1] = replace(
                subject, seat=subject.to, how=None, to=None, arms=doing.arms or subject.arms
            )
            self.tying = _Tying(doing.how, len(self.rest))
            return end
        if not end or doing.how or doing.is_mutual:
            return at
        self.roles[-1] = replace(subject, arms=doing.arms or subject.arms, held=doing.held)
        return end

    def _take(self, role: Role, doing: Doing, *, is_tied: bool) -> None:
        """Add somebody, or tie them to whom they come after."""
        roles, tying = self.roles, self.tying
        self.tying = None
        if is_tied and tying is not None:
            subject = roles[-1]
            if tying.how == "self":
                subject = replace(subject, seat=role)
            elif tying.how == "load":
                subject = replace(subject, load=role)
            elif tying.how == "other":
                assert subject.to is not None
                subject = replace(subject, to=replace(subject.to, seat=role))
            elif subject.to is not None:
                subject = replace(subject, to=replace(subject.to, along=(*subject.to.along, role)))
            else:
                subject = replace(subject, how=tying.how, to=role)
            roles[-1] = subject
            if tying.how == "between" and subject.to is not None and not subject.to.along:
                self.tying = _Tying("between", len(self.rest) + 1)  # "between a fox and a hare"
            return
        is_new = role.pose is not None and role.pose not in FIGURES[role.figure].poses
        if doing.how or doing.is_mutual or doing.held or doing.arms or is_new:
            role = _one_by_one(role)
        if doing.how or doing.is_mutual or doing.held:
            role = self._with_those_before(role)
        if doing.is_back and doing.how and roles and role.how is None:
            # "A snowman with two kids standing next to it"
            roles[-1] = replace(role, how=doing.how, to=_where_it_is(roles[-1]))
            return
        roles.append(role)
        if doing.is_mutual and (role.count > 1 or role.along):
            how = doing.how if doing.how and doing.how != "at" else "facing"
            roles[-1] = replace(role, how=how)
        elif doing.how and not doing.is_back:
            self.tying = _Tying(doing.how, len(self.rest))
        elif role.along:  # each by themselves
            roles[-1:] = [*role.along, replace(role, along=())]

    def _with_those_before(self, role: Role) -> Role:
        """The same with those who do it, too: "a cat and a dog on a sofa", "a knight and a king shaking hands"."""
        roles = self.roles
        while (
            roles
            and self.rest[-1:] == ["and"]
            and roles[-1].how is None
            and is_alive(FIGURES[roles[-1].figure])
        ):
            self.rest.pop()
            other = roles.pop()
            can = FIGURES[other.figure].acts or role.pose in FIGURES[other.figure].poses
            other = replace(
                other,
                pose=role.pose if can else other.pose,
                arms=other.arms or role.arms,
                held=other.held or role.held,
            )
            role = replace(role, along=(other, *role.along))
        return role


def _where_it_is(role: Role) -> Role:
    """The same as somebody to whom others are tied: with what it is on or in as a seat."""
    if role.how in ("on", "in") and role.to is not None:
        return replace(role, how=None, to=None, seat=role.to)
    return replace(role, how=None, to=None, along=(*role.along, *([role.to] if role.to else ())))


def _one_by_one(role: Role) -> Role:
    """Those who are drawn as one by themselves, as somebody with others along, who all do the same."""
    if role.figure not in known.TOGETHER:
        return role
    each = [replace(role, figure=one) for one in known.TOGETHER[role.figure]]
    return replace(each[0], along=tuple(each[1:]))


@dataclass(frozen=True, slots=True)
class _Tying:
    """What ties the last one named to what comes next, if only so many words of the rest lie before that. "self": it is where they
    themselves are, "other": where those are to whom they are tied; "load": it is on a shoulder of theirs."""

    how: How | Literal["self", "other", "load"]
    rest: int


def _is_held(rest: Sequence[str]) -> bool:
    """Whether what comes next is held or worn by what came before."""
    back = [word for word in rest if word not in ("a", "an", "the", "his", "her", "their")][-2:]
    return bool(set(back) & known.HOLDING)
