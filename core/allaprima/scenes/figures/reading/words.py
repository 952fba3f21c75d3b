"""The words for figures: how many, how large, what they do."""

from __future__ import annotations

from allaprima.scenes import words as scenes
from allaprima.wording import listed

CARRIED = 0.7
"""How high a figure is at most that somebody carries, beside a person."""

POSES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(listed("running runs galloping gallops sprinting racing jogging chasing charging rushing fleeing speeding hurrying"), ("running", "walking")),
    **dict.fromkeys(listed("walking walks strolling strolls wandering wanders trotting crossing prowling strutting marching roaming crawling hiking"), ("walking", "crawling", "standing")),
    **dict.fromkeys(listed("sitting sits seated perched perching relaxing kneeling crouching"), ("sitting", "lying", "standing")),
    **dict.fromkeys(listed("lying lies resting rests sunbathing"), ("lying", "sitting")),
    **dict.fromkeys(listed("sleeping sleeps asleep napping dozing"), ("sleeping", "lying", "sitting")),
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

ANYHOW = listed(
    "standing stands waiting looking watching moving parked travelling traveling driving playing walking crossing landing sailing posing facing"
)
"""What a figure in any pose may be doing."""

KINDS = listed("dog cat fish horse crow sparrow man woman")
"""Ids of figures whose names stand behind names of their kinds."""

NO_VERBS = listed("bed shed reed seed weed feed breed sled speed need red seaweed")

ASIDE = listed("door doors mirror book books table chair sign signs")
"""What is part of something else where something else comes first."""

ENOUGH = ("lying", "running", "swimming", "floating", "walking")
"""Poses that show other things, too: who leaps runs."""

BETWEEN = listed(
    "is are that which who peacefully quietly slowly happily alone together freely proudly fast high low"
)

NUMBERS: dict[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12, "2": 2, "3": 3,
    "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "12": 12, "several": 4, "many": 8, "some": 4, "a few": 3, "few": 3,
    "lots of": 9, "couple of": 2, "both": 2,
}  # fmt: skip

BLOOMS = frozenset([*scenes.FLOWERS, "flower"])
"""What grows on meadows, unless it is counted."""

GATHERED = {
    "colony": 6, "pack": 5, "herd": 7, "flock": 7, "swarm": 7, "family": 3, "pair": 2, "couple": 2, "group": 5, "school": 7, "caravan": 4,
}  # fmt: skip

FIELDS = listed("field fields meadow meadows garden bed sea patch carpet forest grove rows row")
"""What is "of" flowers and trees, and a place."""

GROUPS = {
    f"{group} of": count
    for count, groups in (
        (2, "pair couple"), (3, "family trio"), (5, "group pack pod bunch team pride gang row line colony fleet convoy"),
        (7, "herd flock school swarm crowd army"),
    ) for group in groups.split()
}  # fmt: skip

SIZES = {
    "small": 0.8, "little": 0.8, "tiny": 0.65, "miniature": 0.6, "young": 0.85, "baby": 0.7, "big": 1.25, "large": 1.25, "huge": 1.5,
    "giant": 1.6, "gigantic": 1.7, "enormous": 1.6, "massive": 1.5, "colossal": 1.7,
}  # fmt: skip

PLAIN = listed("cute beautiful pretty lovely majestic wild lone lonely single happy adorable nice old brave proud friendly cosy cozy elegant "
                "magnificent fluffy sweet graceful noble solitary traditional real realistic typical classic modern colourful colorful some little "
                "of photo picture image photograph portrait painting drawing illustration")  # fmt: skip
"""What may stand before a name and changes nothing that is drawn."""

STOPS = listed("in on at by near over under above across through along behind beside before between into from with and or to towards inside "
                "around against during while after below beneath next front of two out off past")  # fmt: skip

AFTER = (
    STOPS
    | BETWEEN
    | listed(
        ", alone at full filled how what where when who together without beneath beyond among amongst amid upon onto up down half lit hidden asleep"
    )
)

HOLDING = listed("with holding carrying wearing playing reading using has having")

HELD = listed(
    "umbrella umbrellas suitcase guitar ladder lantern flag flower flowers rose roses tulip tulips gift present telescope sunflower hat"
)
"""What somebody holds who is drawn without it."""

SCENIC = (scenes.TIMES, scenes.WEATHERS, scenes.SEASONS, scenes.LOOKS)

UNCHANGED = listed("sheep deer fish salmon bison moose people reindeer caribou shrimp squid")

IRREGULAR = {
    "wolves": "wolf", "geese": "goose", "mice": "mouse", "men": "man", "women": "woman", "children": "child", "calves": "calf",
    "businessmen": "businessman", "businesswomen": "businesswoman", "fishermen": "fisherman", "elves": "elf", "dwarves": "dwarf", "oxen": "ox",
    "cowboys": "cowboy", "snowmen": "snowman", "loaves": "loaf", "cacti": "cactus", "octopi": "octopus", "thieves": "thief", "firemen": "fireman",
}  # fmt: skip

WHERE = ("self", "other", "on", "in", "under", "behind", "before", "beside", "between", "around")
"""Ties that say where somebody is; what comes after them is what that one does there."""

ALIVE = listed("snowman scarecrow")
"""Ids of figures among things that do what people do."""
PRONOUNS = listed("it him her them")
YOUNG = listed(
    "duckling gosling cygnet lamb foal calf kitten puppy pup piglet cub chick bunny fawn joey hatchling baby"
)

SMALL = 0.65
"""How large they are beside grown ones."""

TOGETHER = {
    "family": ("man", "girl", "boy", "woman"), "couple": ("man", "woman"), "bride and groom": ("groom", "bride"),
    "business team": ("businessman", "businesswoman", "businessman"),
}  # fmt: skip
"""Ids of figures that are several, and who they are."""

SORTS = {
    "patient": "man",
    "girlfriend": "woman",
    "boyfriend": "man",
    "husband": "man",
    "wife": "woman",
    "owner": "man",
    "stranger": "man",
    "opponent": "karate fighter",
    "passenger": "woman",
    "apprentice": "boy",
    "salesperson": "businesswoman",
    "buyer": "man",
    "client": "businesswoman",
    "employee": "businessman",
    "manager": "businesswoman",
    "boss": "businessman",
    "guest": "woman",
    "candidate": "businessman",
    "neighbour": "woman",
    "neighbor": "woman",
    "bowl": "fish bowl",
    "plant": "potted plant",
    "microscope": "lab bench",
    "window": "window sill",
    "bird": "bluebird",
    "tree": "apple tree",
    "boat": "rowing boat",
    "birdie": "bluebird",
}

DETERMINERS = listed("a an the his her their its my our your some this that")
