"""The figures that a prompt asks for: how many, in what colours, and what they do."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from allaprima.scenes import words as known
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.registry import Figure
from allaprima.wording import listed, phrase_at, stem

MOST = 14
"""Figures that are drawn at most."""


@dataclass(frozen=True, slots=True)
class Role:
    """Figures of one sort.

    Attributes:
        figure: id in `registry.FIGURES`.
        name: what the prompt calls them.
        count: how many, 1 or more.
        pose: what they do, one of the figure's poses; None where that is left open.
        coat: up to two colours that the words give them, "rrggbb".
        scale: how much larger they are than usual.
    """

    figure: str
    name: str
    count: int = 1
    pose: str | None = None
    coat: tuple[str, ...] = ()
    scale: float = 1.0


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
    words = _as_one(said)
    roles: list[Role] = []
    rest: list[str] = []
    ignored: list[str] = []
    at = 0
    while at < len(words):
        if other := phrase_at(words, at, without or {}):
            rest += words[at : at + other]
            at += other
            continue
        size, figure, several = name_at(words, at)
        if (
            figure is None
            or not _is_head(words, at + size)
            or (roles and words[at] in _HELD and _is_held(rest))
            or (tuple(rest[-1:]) == ("of",) and set(rest[-2:-1]) & _FIELDS)
        ):
            rest.append(words[at])
            at += 1
            continue
        more, other_figure, several_of_them = name_at(words, at + size)
        if other_figure and (other_figure is figure or other_figure.id in _KINDS):
            size, several = size + more, several_of_them  # "husky dogs"
        left = list(rest)
        before, end = _taken_back(left), at + size
        if size == 1 and stem(words[at]) in _BLOOMS and not (before.is_one or before.count):
            rest.append(words[at])  # "a meadow with blue flowers"
            at += 1
            continue
        rest = left
        if end < len(words) and words[end] in _GATHERED:  # "a penguin colony"
            before.count, end = _GATHERED[words[end]], end + 1
        doing = [before.doing] if before.doing else []
        while end < len(words) and (words[end] in _POSES or words[end] in _BETWEEN):
            if words[end] in _POSES:
                doing.append(words[end])
            end += 1
        if not doing and end < len(words) and words[end] in ("over", "above"):
            doing = ["flying"] if "flying" in figure.poses else []
        pose = next((found for each in doing if (found := _pose(figure, each))), None)
        is_shown = any(pose == _POSES[each][0] for each in doing)
        if doing and not is_shown and not set(doing) & _ANYHOW and pose not in _ENOUGH:
            ignored.append(doing[0])
        ignored += before.ignored
        name = " ".join(words[at : at + size])
        if name in _ASIDE and any(
            word not in _STOPS for word in left
        ):  # "a cottage with roses around the door"
            ignored.append(name)
            at = end
            continue
        count = before.count or (
            _several(figure, words[at + size - 1]) if several and not before.is_one else 1
        )
        roles.append(Role(figure.id, name, count, pose, before.coat, before.scale))
        at = end
    return Cast(tuple(roles), tuple(rest), tuple(ignored))


@dataclass(slots=True)
class _Before:
    """What stands before a name."""

    count: int = 0
    is_one: bool = False
    coat: tuple[str, ...] = ()
    doing: str = ""
    scale: float = 1.0
    ignored: tuple[str, ...] = ()


def _taken_back(rest: list[str]) -> _Before:
    """Take what belongs to a name that comes next off the end of the words before it."""
    found = _Before()
    strange: list[str] = []
    coat: list[str] = []
    while rest:
        pair, word = " ".join(rest[-2:]), rest[-1]
        if pair in known.PAINTS and len(rest) > 1:
            coat.insert(0, known.PAINTS[pair])
            del rest[-2:]
        elif pair in _GROUPS or pair in _NUMBERS:
            found.count = _GROUPS.get(pair) or _NUMBERS[pair]
            del rest[-2:]
            if rest and rest[-1] in ("a", "an", "the"):
                rest.pop()
            break
        elif word in known.PAINTS:
            coat.insert(0, known.PAINTS[word])
            rest.pop()
        elif word == "and" and coat and len(rest) > 1 and rest[-2] in known.PAINTS:
            rest.pop()
        elif word in _POSES:
            found.doing = word
            rest.pop()
        elif word in _SIZES:
            found.scale *= _SIZES[word]
            rest.pop()
        elif word in _NUMBERS:
            found.count = _NUMBERS[word]
            rest.pop()
            break
        elif word in ("a", "an", "one", "the", "my", "our", "this", "single"):
            found.is_one = word in ("a", "an", "one", "single")
            rest.pop()
            break
        elif word in _PLAIN:
            rest.pop()
        elif word in _STOPS or word == "," or _is_scenic([word]):
            break
        elif stem(word) in known.PLACES and _is_scenic(rest[-2:-1]):
            break  # "snowy forest fox"
        else:
            strange.insert(0, rest.pop())
            if len(strange) > 2:
                break
    found.coat = tuple(coat[:2])
    found.ignored = (" ".join(strange),) if strange else ()
    return found


def _is_scenic(said: Sequence[str]) -> bool:
    """Whether some words say a time, a weather, a season or a look."""
    return any(" ".join(said) in table for table in _SCENIC)


def name_at(said: Sequence[str], at: int) -> tuple[int, Figure | None, bool]:
    """How many words from here on name a figure, which one, and whether they name several; the longest name."""
    table = _names()
    for size in (4, 3, 2, 1):
        if at + size > len(said):
            continue
        words = tuple(said[at : at + size])
        for last, several in _singulars(words[-1]):
            if figure := table.get((*words[:-1], last)):
                return size, figure, several
    return 0, None, False


def _several(figure: Figure, name: str) -> int:
    """How many there are where only a plural is said."""
    if figure.group > 1:
        return figure.group
    if name in _UNCHANGED:
        return 1  # "moose"
    return 2 if figure.tall >= 1.5 else 3


def _pose(figure: Figure, word: str) -> str | None:
    return next((pose for pose in _POSES[word] if pose in figure.poses), None)


def _is_head(said: Sequence[str], at: int) -> bool:
    """Whether a name that ends there is no part of another: "tiger skin"."""
    return (
        at >= len(said)
        or (said[at].endswith("ed") and said[at] not in _NO_VERBS)
        or ((of := name_at(said, at)[1]) is not None and of.id in _KINDS)
        or said[at] in _AFTER
        or said[at] in _POSES
        or said[at] in _GATHERED
        or said[at].endswith("ing")
    )


def _is_held(rest: Sequence[str]) -> bool:
    """Whether what comes next is held or worn by what came before."""
    back = [word for word in rest if word not in ("a", "an", "the", "his", "her", "their")][-2:]
    return bool(set(back) & _HOLDING)


def _singulars(word: str) -> list[tuple[str, bool]]:
    """The words of which one may be the plural, and whether it is; itself as a singular first."""
    found = [(word, word in _UNCHANGED)]
    if word in _IRREGULAR:
        found.append((_IRREGULAR[word], True))
    if word.endswith("ies"):
        found += [(word[:-3] + "y", True), (word[:-1], True)]
    elif word.endswith("es"):
        found += [(word[:-1], True), (word[:-2], True)]
    elif word.endswith("s") and not word.endswith("ss"):
        found.append((word[:-1], True))
    return found


def _as_one(said: Sequence[str]) -> list[str]:
    """Words in which somebody on something is called by one name: "a man riding a horse" is a rider."""
    text = " ".join(said)
    for pattern, name in _RIDERS:
        text = pattern.sub(name, text)
    text = _HELD_BALLOON.sub(r"\1party balloon\2", text)
    text = _ON_A_WAVE.sub("surfer riding on the sea", text)
    return _DRESSED.sub(_dressed, text).split()


def _dressed(found: re.Match[str]) -> str:
    """ "A woman in a red dress" as "red woman in a dress": the colour is hers."""
    who, how, what = found["who"], found["how"] or "", found["what"]
    is_dress = what in ("dress", "gown", "skirt", "ballgown") and who in ("woman", "lady", "girl")
    return f"{how}woman in a dress" if is_dress and who != "girl" else f"{how}{who}"


_SOMEONE = (
    r"(?:man|woman|person|somebody|someone|girl|boy|guy|lady|child|kid|tourist|people|men|women)"
)
_RIDERS = [
    (re.compile(rf"\b{_SOMEONE} (?:is )?(?:{how})\b"), name)
    for how, name in (
        (r"(?:riding|on) (?:a|an|his|her|the) (?:\w+ )?horse|on horseback|horse ?riding|horseback riding", "rider"),
        (r"(?:riding|on) (?:a|an|his|her|the) (?:\w+ )?(?:bike|bicycle|mountain bike)|cycling|biking", "cyclist"),
        (r"(?:in|paddling) (?:a|his|her|the) (?:\w+ )?(?:kayak|canoe)|kayaking|canoeing", "kayaker"),
        (r"walking (?:a|his|her|the) (?:\w+ )?dog|with (?:a|his|her|the) dog on (?:a|the) lea(?:d|sh)", "dog walker"),
        (r"(?:on|with|carrying|holding) (?:a|his|her|the) (?:\w+ )?surfboard|surfing", "surfer"),
        (r"on skis|skiing", "skier"), (r"on (?:a|his|her) snowboard|snowboarding", "snowboarder"),
        (r"hiking|with (?:a|his|her) (?:\w+ )?(?:backpack|rucksack)", "hiker"), (r"jogging", "jogger"),
        (r"fishing", "fisherman"), (r"meditating|doing yoga|practi[cs]ing yoga", "yogi"),
        (r"taking (?:a )?(?:photo|photos|photograph|photographs|picture|pictures)", "photographer"),
        (r"pushing (?:a|the) (?:pram|stroller|buggy)", "mother with pram"),
    )
]  # fmt: skip
_HELD_BALLOON = re.compile(
    r"\b((?:with|holding) (?:an? |the |his |her |two |three |some )?(?:(?!hot\b|air\b)\w+ )?)balloon(s?)\b"
)
_ON_A_WAVE = re.compile(
    r"\bsurfers? (?:is )?(?:riding|on|in|catching) (?:a |the |his |her )?(?:\w+ ){0,2}waves?\b"
)
_DRESSED = re.compile(
    rf"\b(?P<who>{_SOMEONE}|couple|couples|hiker|dancer) (?:in|wearing) (?:a |an |his |her |their )?(?P<how>(?:(?!and\b)[a-z]+ ){{0,2}})"
    r"(?P<what>dress|gown|ballgown|skirt|coat|jacket|raincoat|shirt|t shirt|sweater|hoodie|suit|uniform|kimono|cloak|robe)\b"
)
_POSES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(listed("running runs galloping gallops sprinting racing jogging chasing charging rushing fleeing speeding hurrying"), ("running", "walking")),
    **dict.fromkeys(listed("walking walks strolling strolls wandering wanders trotting crossing prowling strutting marching roaming crawling hiking"), ("walking", "crawling", "standing")),
    **dict.fromkeys(listed("sitting sits seated perched perching relaxing kneeling crouching"), ("sitting", "lying", "standing")),
    **dict.fromkeys(listed("sleeping sleeps asleep lying lies resting rests napping dozing sunbathing"), ("lying", "sitting")),
    **dict.fromkeys(listed("jumping jumps leaping leaps hopping breaching bouncing"), ("jumping", "running")),
    **dict.fromkeys(listed("grazing grazes eating drinking feeding"), ("grazing", "standing")),
    **dict.fromkeys(listed("howling howls roaring"), ("howling", "standing", "sitting")),
    **dict.fromkeys(listed("swimming swims diving snorkelling snorkeling"), ("swimming", "floating")),
    **dict.fromkeys(listed("floating floats drifting sailing rowing anchored paddling cruising"), ("floating", "swimming", "standing")),
    **dict.fromkeys(listed("flying flies soaring gliding hovering circling landing launching"), ("flying", "floating")),
    **dict.fromkeys(listed("standing stands waiting posing looking watching facing staring gazing parked"), ("standing",)),
    **dict.fromkeys(listed("dancing dances"), ("dancing",)), **dict.fromkeys(listed("waving waves"), ("waving",)),
    **dict.fromkeys(listed("riding rides surfing"), ("riding", "running", "standing")),
    **dict.fromkeys(listed("driving drives travelling traveling moving"), ("driving", "running", "standing")),
    **dict.fromkeys(listed("playing plays"), ("running", "sitting", "standing")),
}  # fmt: skip
"""What figures do, and the poses that show it, the best first."""
_ANYHOW = listed(
    "standing stands waiting looking watching moving parked travelling traveling driving playing walking crossing landing sailing posing facing"
)
"""What a figure in any pose may be doing."""
_KINDS = listed("dog cat fish horse crow sparrow man woman")
"""Ids of figures whose names stand behind names of their kinds."""
_NO_VERBS = listed("bed shed reed seed weed feed breed sled speed need red seaweed")
_ASIDE = listed("door doors mirror book books table chair sign signs")
"""What is part of something else where something else comes first."""
_ENOUGH = ("lying", "running", "swimming", "floating", "walking")
"""Poses that show other things, too: who leaps runs."""
_BETWEEN = listed(
    "is are that which who peacefully quietly slowly happily alone together freely proudly fast high low"
)
_NUMBERS: dict[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12, "2": 2, "3": 3,
    "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "12": 12, "several": 4, "many": 8, "some": 4, "a few": 3, "few": 3,
    "lots of": 9, "couple of": 2, "both": 2,
}  # fmt: skip
_BLOOMS = frozenset([*known.FLOWERS, "flower"])
"""What grows on meadows, unless it is counted."""
_GATHERED = {
    "colony": 6, "pack": 5, "herd": 7, "flock": 7, "swarm": 7, "family": 3, "pair": 2, "couple": 2, "group": 5, "school": 7, "caravan": 4,
}  # fmt: skip
_FIELDS = listed("field fields meadow meadows garden bed sea patch carpet forest grove rows row")
"""What is "of" flowers and trees, and a place."""
_GROUPS = {
    f"{group} of": count
    for count, groups in (
        (2, "pair couple"), (3, "family trio"), (5, "group pack pod bunch team pride gang row line colony fleet convoy"),
        (7, "herd flock school swarm crowd army"),
    ) for group in groups.split()
}  # fmt: skip
_SIZES = {
    "small": 0.8, "little": 0.8, "tiny": 0.65, "miniature": 0.6, "young": 0.85, "baby": 0.7, "big": 1.25, "large": 1.25, "huge": 1.5,
    "giant": 1.6, "gigantic": 1.7, "enormous": 1.6, "massive": 1.5, "colossal": 1.7,
}  # fmt: skip
_PLAIN = listed("cute beautiful pretty lovely majestic wild lone lonely single happy adorable nice old brave proud friendly cosy cozy elegant "
                "magnificent fluffy sweet graceful noble solitary traditional real realistic typical classic modern colourful colorful some little "
                "of photo picture image photograph portrait painting drawing illustration")  # fmt: skip
"""What may stand before a name and changes nothing that is drawn."""
_STOPS = listed("in on at by near over under above across through along behind beside before between into from with and or to towards inside "
                "around against during while after below beneath next front of two out off past")  # fmt: skip
_AFTER = (
    _STOPS
    | _BETWEEN
    | listed(
        ", alone at together without beneath beyond among amongst amid upon onto up down half lit hidden asleep"
    )
)
_HOLDING = listed("with holding carrying wearing playing reading using has having")
_HELD = listed(
    "umbrella umbrellas suitcase guitar ladder lantern flag flower flowers rose roses tulip tulips gift present telescope sunflower hat"
)
"""What somebody holds who is drawn without it."""
_SCENIC = (known.TIMES, known.WEATHERS, known.SEASONS, known.LOOKS)
_UNCHANGED = listed("sheep deer fish salmon bison moose people reindeer caribou shrimp squid")
_IRREGULAR = {
    "wolves": "wolf", "geese": "goose", "mice": "mouse", "men": "man", "women": "woman", "children": "child", "calves": "calf",
    "businessmen": "businessman", "businesswomen": "businesswoman", "fishermen": "fisherman", "elves": "elf", "dwarves": "dwarf", "oxen": "ox",
    "cowboys": "cowboy", "snowmen": "snowman", "loaves": "loaf", "cacti": "cactus", "octopi": "octopus", "thieves": "thief", "firemen": "fireman",
}  # fmt: skip


@functools.cache
def _names() -> dict[tuple[str, ...], Figure]:
    return {
        tuple(name.replace("-", " ").split()): figure
        for figure in FIGURES.values()
        for name in figure.names
    }
