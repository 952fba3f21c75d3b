"""Words that say something in a way that is read elsewhere, said in another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from allaprima.scenes.figures.reading.naming import name_at, prop_at


def as_one(said: Sequence[str]) -> list[str]:
    """Words in which somebody on something is called by one name: "a man riding a horse" is a rider."""
    text = " ".join(said)
    for pattern, name in _RIDERS:
        text = pattern.sub(name, text)
    text = _PART_OF.sub(_owner, text)
    text = _GIVEN.sub(_given, _OF_SOMEBODY.sub(_whose, text))
    for pattern, said_so in _SAID_SO:
        text = pattern.sub(said_so, text)
    text = _HELD_BALLOON.sub(r"\1party balloon\2", text)
    text = _ON_A_WAVE.sub("surfer riding on the sea", text)
    return _DRESSED.sub(_dressed, text).split()


def _whose(found: re.Match[str]) -> str:
    """Whom something is done to: "braiding her sister's hair"."""
    figure = name_at([found["who"]], 0)[1]
    return (
        f"{found['verb']} {found['whose']} {found['who']}" if figure and figure.acts else found[0]
    )


def _owner(found: re.Match[str]) -> str:
    """Whose body it is: "bandaging a puppy's paw"."""
    return f"{found['whose']} {found['who']}" if name_at(found["who"].split(), 0)[1] else found[0]


def _given(found: re.Match[str]) -> str:
    """ "Feeding a horse an apple" as "giving an apple to a horse"."""
    if name_at([found["who"]], 0)[1] and prop_at([found["what"]], 0)[1]:
        return f"giving {found['one']} {found['what']} to {found['the']} {found['who']}"
    return found[0]


def _dressed(found: re.Match[str]) -> str:
    """ "A woman in a red dress" as "red woman in a dress": the colour is hers."""
    who, how, what = found["who"], found["how"] or "", found["what"]
    is_dress = what in ("dress", "gown", "skirt", "ballgown") and who in ("woman", "lady", "girl")
    return f"{how}woman in a dress" if is_dress and who != "girl" else f"{how}{who}"


_GROWN_UP = r"(?:man|woman|person|somebody|someone|guy|lady|tourist|people|men|women)"

_SOMEONE = (
    r"(?:man|woman|person|somebody|someone|girl|boy|guy|lady|child|kid|tourist|people|men|women)"
)

_RIDERS = [
    (re.compile(rf"\b{who} (?:is )?(?:{how})\b"), name)
    for who, how, name in (
        (_GROWN_UP, r"(?:riding|on) (?:a|an|his|her|the) (?:\w+ )?horse|on horseback|horse ?riding|horseback riding", "rider"),
        (_GROWN_UP, r"(?:riding|on) (?:a|an|his|her|the) (?:\w+ )?(?:bike|bicycle|mountain bike)|cycling|biking", "cyclist"),
        (_SOMEONE, r"(?:in|paddling) (?:a|his|her|the) (?:\w+ )?(?:kayak|canoe)|kayaking|canoeing", "kayaker"),
        (_SOMEONE, r"walking (?:a|his|her|the) (?:\w+ )?dog|with (?:a|his|her|the) dog on (?:a|the) lea(?:d|sh)", "dog walker"),
        (_SOMEONE, r"(?:on|with|carrying|holding) (?:a|his|her|the) (?:\w+ )?surfboard|surfing", "surfer"),
        (_SOMEONE, r"on skis|skiing", "skier"), (_SOMEONE, r"on (?:a|his|her) snowboard|snowboarding", "snowboarder"),
        (_SOMEONE, r"hiking|with (?:a|his|her) (?:\w+ )?(?:backpack|rucksack)", "hiker"), (_SOMEONE, r"jogging", "jogger"),
        (_GROWN_UP, r"fishing(?! for)", "fisherman"), (_SOMEONE, r"meditating|doing yoga|practi[cs]ing yoga", "yogi"),
        (_GROWN_UP, r"taking (?:a )?(?:photo|photos|photograph|photographs|picture|pictures)(?! of)", "photographer"),
        (_SOMEONE, r"pushing (?:a|the) (?:pram|stroller|buggy)", "mother with pram"),
    )
]  # fmt: skip

_OF_SOMEBODY = re.compile(
    r"\b(?P<verb>\w+ing(?: to| at| on)?) (?P<whose>an?|the|his|her|their) (?P<who>\w+)'s \w+\b"
)

_GIVEN = re.compile(
    r"\b(?:feeding|giving|handing|offering|showing|bringing) (?P<the>an?|the|his|her|their) (?P<who>\w+) (?P<one>an?|the|some|his|her|their) (?P<what>\w+)\b"
)

_PART_OF = re.compile(
    r"\b(?P<whose>an?|the|his|her|their|its) (?P<who>(?:\w+ )?\w+)'s (?:\w+ )?(?:hair|ears?|hands?|arms?|face|nose|paws?|heartbeat|blood pressure|foot|feet|"
    r"legs?|head|eyes?|temperature|pulse|shirt|posture|portrait|tooth|teeth|tail|wing|fur|coat|beard|nails)\b"
)
_SAID_SO = [
    (re.compile(r"\bwitch(es)? (?:is |are )?(?:riding|flying) (?:on )?(?:a |an |her |the |their )?(?:\w+ )?broom(?:stick)?s?\b"), r"witch\1 flying"),
    (re.compile(r"\b(?:across|on|over) the (kitchen|bathroom|bedroom|living room) (?:floor|carpet)\b"), r"in the \1"),
    (re.compile(r"\b(an?|the) ((?:\w+ )?\w+) playing (?:chess|checkers|draughts) (?:with|against) (an?|the|his|her) (\w+)"),
     r"\1 \2 and \3 \4 sitting at a chess table"),
    (re.compile(r"\bplaying tug of war\b"), "pulling a rope"),
    (re.compile(r"\bplaying (?:a game of )?(?:chess|checkers|draughts)\b"), "sitting at a chess table"),
    (re.compile(r"\b(?:sitting |riding |perched |standing )?on (an?|the|his|her|their) (\w+?)'?s? shoulders\b"), r"shouldered by \1 \2"),
    (re.compile(r"\bwith (an?|his|her|the) ((?:\w+ ){1,3}?)(?:sitting |perched |standing )?on (?:his|her|its|the) shoulder\b"), r"bearing \1 \2"),
    (re.compile(r"\b(?:business|sales|work|project|marketing|design) team (?=\w+ing\b|in a meeting)"), "four colleagues "),
    (re.compile(r"\bhaving a picnic\b"), "sitting around a picnic"), (re.compile(r"\bpicnicking\b"), "sitting around a picnic"),
    (re.compile(r"\bhaving (?:a )?(dinner|lunch|breakfast|tea|coffee|a drink|cake|supper)\b"), r"eating \1"),
    (re.compile(r"\b(?:drinking|having) tea\b"), "drinking a cup of tea"), (re.compile(r"\bholding up\b"), "raising"),
    (re.compile(r"\bpicking (?:up )?(apples|oranges|lemons)\b"), r"picking an \1 from"), (re.compile(r"\bhigh five\b"), "high fiving"),
    (re.compile(r"\bon the back of\b"), "riding on the back of"),
    (re.compile(r"\b(?:playing|kicking) (?:a )?(?:football|soccer)\b"), "kicking a football"), (re.compile(r"\bin a meeting\b"), "sitting at a conference table"),
]  # fmt: skip
"""What is said, and the same in words that are read."""

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
