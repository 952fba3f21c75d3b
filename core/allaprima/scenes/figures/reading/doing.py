"""What those do who are named: in which pose, with what in their hands, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.catalogue import FIGURES, anchors_of
from allaprima.scenes.figures.props.catalogue import PROPS
from allaprima.scenes.figures.reading import words as known
from allaprima.scenes.figures.reading.acting import SOMETHING, Act, act_at
from allaprima.scenes.figures.reading.naming import thing_at
from allaprima.scenes.figures.registry import Figure
from allaprima.scenes.figures.roles import Held, How, Role

_WEARING = (("wearing",), ("wears",), ("dressed", "in"), ("in",), ("with",), ("and",))
"""What stands before what is worn."""


class Doing:
    """What words say that somebody does.

    Attributes:
        arms, held, worn: see `Role`.
        how: what ties them to what is named next; is_mutual: or to one another; is_back: or to whom was named before: "it".
        ignored: what cannot be shown.
    """

    def __init__(self, figure: Figure, doing: list[str]) -> None:
        # Who is drawn as one does what each of them can do.
        first = known.TOGETHER.get(figure.id, (figure.id,))[0]
        self.figure, self.doing = FIGURES[first], doing
        self.legs, self.arms = "", ""
        self.held: Held | None = None
        self.worn: tuple[Held, ...] = ()
        self.how: How | None = None
        self.is_mutual = self.is_back = False
        self.ignored: list[str] = []

    def done_by(self, role: Role) -> Role:
        """The same, doing it."""
        return replace(role, pose=self._shown(), arms=self.arms, held=self.held, worn=self.worn)

    def read(self, words: Sequence[str], at: int, *, tied: bool = False) -> int:
        """Returns where the words for it end; of those who are tied to others those for where they are are left."""
        while at < len(words) and self.how is None and not self.is_mutual:
            if words[at] == "while" and act_at(words, at + 1):
                at += 1
            if end := self.wears(words, at):
                at = end
                continue
            said = act_at(words, at) if tied else None
            if not (said and said.act.how) and (end := self.acts(words, at)):
                at = end
            elif words[at] in known.POSES or words[at] in known.BETWEEN:
                if words[at] in known.POSES:
                    self.doing.append(words[at])
                at += 1
            elif not tied and (where := self._beyond(words, at)):
                self._leave_out(words[at:where])
                at = where
            else:
                break
        if not self.doing and at < len(words) and words[at] in ("over", "above"):
            self.doing = ["flying"] if "flying" in self.figure.poses else []
        return at

    def _shown(self) -> str | None:
        """The pose that shows it; what cannot be shown is left out."""
        figure, doing = self.figure, self.doing
        if self.legs == "sleeping" and "sleeping" not in figure.poses:
            self.legs = "lying"
        if self.legs and (figure.acts or self.legs in figure.poses):
            return self.legs
        pose = next((found for each in doing if (found := _pose(figure, each))), None)
        is_shown = any(pose == known.POSES[each][0] for each in doing)
        if doing and not is_shown and not set(doing) & known.ANYHOW and pose not in known.ENOUGH:
            self.ignored.append(doing[0])
        return pose

    def wears(self, words: Sequence[str], at: int) -> int:
        """Read one thing that they wear; returns where that ends, 0 where it is none."""
        for said in _WEARING:
            if tuple(words[at : at + len(said)]) != said or (said == ("and",) and not self.worn):
                continue
            found = thing_at(words, at + len(said))
            if found and found.prop and PROPS[found.prop].worn and is_alive(self.figure):
                worn = Held(found.prop, found.name, found.coat, found.scale)
                self.worn = (*self.worn, worn)
                return found.end
        return 0

    def _beyond(self, words: Sequence[str], at: int) -> int:
        """Read where they are, or to whom they do it, behind words for what cannot be shown: "combing her hair on a rock",
        "showing an x-ray to a patient". Returns where that begins or, if it was read, ends; 0 where there is none."""
        if not words[at].endswith("ing") or not is_alive(self.figure):
            return 0
        for begin in range(at + 1, min(at + 5, len(words))):
            if words[begin] == ",":
                return 0
            said = act_at(words, begin)
            how = said.act.how if said else None
            if said is None or how is None or words[begin] == "with":
                continue
            found = thing_at(words, said.end)
            if found is None or found.figure is None or not may_tie(self.figure, how, found.figure):
                continue
            if how in known.WHERE and not (how in ("on", "in") and is_alive(found.figure)):
                return begin if how != "beside" else 0
            self.how = "facing"  # "sprinkling dust on a child"
            return said.end
        return 0

    def acts(self, words: Sequence[str], at: int) -> int:
        """Read one thing that they do with something; returns where that ends, 0 where it is none."""
        said = act_at(words, at)
        if said is None:
            return 0
        if said.act.how and words[said.end : said.end + 1] and is_pronoun(words, said.end):
            self._pose(said.act)
            self._hold(said.act)
            self.how, self.is_back = said.act.how, True
            return said.end + 1
        act, figure = said.act, self.figure
        found = thing_at(words, said.end)
        if act.holds and found and found.prop and self.held is None and is_alive(figure):
            self._pose(act)
            self.arms = act.arms or PROPS[found.prop].arms
            if words[at] in ("playing", "plays"):
                self.arms = PROPS[found.prop].arms
            self.held = Held(found.prop, found.name, found.coat, found.scale)
            return found.end
        if act.how and found and found.figure and may_tie(figure, act.how, found.figure):
            self._pose(act)
            self._hold(act)
            self.how = act.how
            return said.end
        if (
            act.holds
            and found
            and found.figure
            and is_alive(figure)
            and found.figure.tall <= known.CARRIED
        ):
            self.arms, self.how = "carrying", "carrying"
            return said.end
        can = not act.pose or figure.acts or act.pose in figure.poses
        if act.mutual and can and is_alive(figure) and not (found and found.figure):
            self._pose(act)
            self._hold(act)
            self.how, self.is_mutual = act.how, True
            return said.end
        if (act.holds or act.how) and (end := self._beyond(words, at)):
            self._leave_out(words[at if act is SOMETHING else said.end : end])
            self._pose(act)
            self._hold(act)
            return end
        shown = act.prop or act.arms or act.pose == "kneeling"
        if figure.acts and shown and act is not SOMETHING:
            self._pose(act)
            self._hold(act)
            return said.end
        return 0

    def _leave_out(self, words: Sequence[str]) -> None:
        """Tell what cannot be shown, without the word for where that is done."""
        said = list(words)
        while said and said[-1] in known.STOPS:
            said.pop()
        if said:
            self.ignored.append(" ".join(said))

    def _pose(self, act: Act) -> None:
        self.legs = act.pose or self.legs

    def _hold(self, act: Act) -> None:
        if self.figure.acts and not self.held:
            self.arms = act.arms or self.arms
            if act.prop in PROPS:
                self.held = Held(act.prop, act.prop)


def _pose(figure: Figure, word: str) -> str | None:
    return next((pose for pose in known.POSES[word] if pose in figure.poses), None)


def is_alive(figure: Figure) -> bool:
    """Whether it is somebody, who can do and hold something, be it in the mouth."""
    return figure.acts or figure.sort in ("animals", "tales", "people") or figure.id in known.ALIVE


def is_pronoun(words: Sequence[str], at: int) -> bool:
    """Whether a word stands for who was named before, and not before another name: "her dog"."""
    after = words[at + 1 : at + 2]
    return words[at] in known.PRONOUNS and (not after or after[0] in known.AFTER)


def is_seat(figure: Figure) -> bool:
    return "seat" in anchors_of(figure.id)


def _takes(figure: Figure) -> bool:
    """Whether somebody can be on or in it."""
    return bool({"seat", "inside", "top", "back"} & anchors_of(figure.id))


def may_tie(figure: Figure, how: How, other: Figure) -> bool:
    """Whether figures can be drawn together so."""
    if how in ("in", "on") and other.sort == "craft" and not _takes(other):
        return False
    if not is_alive(figure) and (
        figure.sort in ("sights", "plants") or figure.home == other.home == "room"
    ):
        return False
    if figure.sort == "craft":
        return (
            how in ("before", "behind", "beside", "between", "pulling") and other.distance != "far"
        )
    return other.distance == "near" or other.sort == "plants"
