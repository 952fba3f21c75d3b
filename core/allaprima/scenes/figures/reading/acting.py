"""What somebody does with something or with somebody else, as words say it: "riding", "reading a book", "asleep on"."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from allaprima.scenes.figures.roles import How
from allaprima.wording import listed


@dataclass(frozen=True, slots=True)
class Act:
    """What words from somebody on say that they do.

    Attributes:
        how: what ties them to what comes next, if that is somebody or something.
        pose: what shows it, one of the poses of people's legs or of animals; "" where that is left open.
        arms: what shows it, one of `people.acts.ARMS`; "" where that is left open.
        prop: id of what is in their hands, where the words name nothing else; "" for nothing.
        holds: whether what comes next is in their hands, if it can be.
        mutual: whether two who do it without more do it with one another.
    """

    how: How | None = None
    pose: str = ""
    arms: str = ""
    prop: str = ""
    holds: bool = False
    mutual: bool = False


_VERBS: dict[str, Act] = {
    # What is in the hands.
    "hold carry lift bring": Act(holds=True),
    "wave": Act(arms="raising", holds=True),
    "raise hoist fly launch": Act(arms="raising", holds=True),
    "read study": Act(arms="reading", prop="book", holds=True),
    "eat nibble munch chew bite lick enjoy taste devour": Act(arms="drinking", holds=True),
    "drink sip": Act(arms="drinking", prop="cup", holds=True),
    "throw toss fling": Act(arms="throwing", holds=True),
    "catch fetch juggle": Act(arms="raising", holds=True),
    "kick": Act(pose="kicking", holds=True),
    "dribble bounce": Act(pose="running", holds=True),
    "play strum": Act(arms="keying", holds=True, how="at", mutual=True),
    "swing wield": Act(arms="striking", holds=True),
    "use hide steal pick collect gather": Act(holds=True, arms="holding"),
    "give hand offer show deliver present": Act(arms="reaching", holds=True, how="facing"),
    "write draw sketch type": Act(arms="keying", prop="notebook"),
    "paint": Act(arms="reaching", prop="paintbrush", how="facing"),
    "cook bake fry": Act(arms="lowering", prop="pan"), "stir": Act("facing", arms="lowering", prop="spoon"),
    "sweep": Act(arms="sweeping", prop="broom"), "mop": Act(arms="sweeping", prop="mop"),
    "vacuum": Act(arms="sweeping", prop="vacuum cleaner"),
    "dig shovel": Act(arms="sweeping", prop="shovel"), "rake": Act(arms="sweeping", prop="rake"),
    "knit crochet": Act(arms="keying", prop="knitting"),
    "water": Act(arms="lowering", prop="watering can", how="facing"),
    "sing": Act(arms="drinking", prop="microphone"),
    "photograph film": Act(arms="aiming", prop="camera", how="facing"),
    "hammer repair fix mend": Act(arms="striking", prop="hammer", how="facing"),
    "cut slice carve peel": Act(arms="lowering", prop="knife"), "fish": Act(arms="holding", prop="fishing rod"),
    "chop": Act(arms="striking", prop="axe"), "saw": Act(arms="reaching", prop="saw"),
    # What they do with somebody.
    "ride": Act("on", pose="astride", arms="steering"),
    "mount": Act("on", pose="astride", arms="steering"),
    "fight battle attack duel challenge slay": Act("fighting", arms="striking", mutual=True),
    "hug embrace cuddle comfort": Act("hugging", arms="hugging", mutual=True),
    "kiss": Act("hugging", arms="hugging", mutual=True),
    "meet greet welcome congratulate thank": Act("facing", arms="reaching", mutual=True),
    "feed": Act("facing", arms="lowering", holds=True), "serve": Act("facing", arms="reaching", holds=True), "pet stroke pat tickle wash groom brush comb milk shear clean": Act("facing", arms="lowering"),
    "watch observe admire": Act("facing"),
    "help teach examine treat heal interview instruct train coach check inspect": Act("facing", arms="reaching", mutual=True),
    "chase hunt pursue follow track": Act("chasing", pose="running"),
    "lead guide herd walk": Act("leading", pose="walking", arms="holding"),
    "push": Act("pushing", pose="walking", arms="pushing"),
    "pull drag tow": Act("pulling", pose="walking", arms="pulling", holds=True),
    "build assemble make decorate": Act("facing", pose="kneeling", arms="lowering"),
    "open touch tap press": Act("facing", arms="reaching"),
    "climb": Act("on", pose="climbing"),
    "drive steer": Act("in", arms="steering"),
    "dance": Act(pose="dancing", mutual=True),
    "talk chat argue laugh whisper debate discuss": Act(mutual=True, how="facing"),
    "approach visit": Act("facing", pose="walking"),
}  # fmt: skip
"""Base forms, and what they mean where an object comes after them."""
_PHRASES: dict[str, Act] = {
    "on the back of": Act("on", pose="astride"), "riding on the back of": Act("on", pose="astride"), "on top of": Act("on"), "riding on": Act("on", pose="astride"),
    "on": Act("on"), "onto": Act("on"), "atop": Act("on"), "upon": Act("on"), "landing on": Act("on", pose="flying"),
    "in": Act("in"), "inside": Act("in"), "inside of": Act("in"), "into": Act("in"), "out of": Act("in"),
    "in the middle of": Act("in"),
    "under": Act("under"), "underneath": Act("under"), "beneath": Act("under"), "below": Act("under"),
    "behind": Act("behind"), "from behind": Act("behind"), "out from behind": Act("behind"), "in front of": Act("before"), "before": Act("before"),
    "next to": Act("beside"), "beside": Act("beside"), "alongside": Act("beside"), "close to": Act("beside"), "at the side of": Act("beside"), "by": Act("beside"),
    "side by side with": Act("beside"), "against": Act("beside"), "near": Act("beside"),
    "between": Act("between"), "in between": Act("between"), "among": Act("around"), "around": Act("around"), "surrounded by": Act("between"),
    "at": Act("at"), "over to": Act("facing"), "to": Act("facing"),
    "looking at": Act("facing"), "staring at": Act("facing"), "gazing at": Act("facing"), "looking over": Act("behind"), "peeking over": Act("behind"),
    "looking up at": Act("facing"), "looking down at": Act("facing"), "looking into": Act("facing"), "looking through": Act("facing", arms="aiming", holds=True),
    "listening to": Act("facing"), "talking to": Act("facing"), "talking with": Act("facing"), "chatting with": Act("facing"), "speaking to": Act("facing"),
    "smiling at": Act("facing"), "laughing at": Act("facing"), "waiting for": Act("facing"), "waving at": Act("facing", arms="raising"),
    "waving to": Act("facing", arms="raising"), "pointing at": Act("facing", arms="pointing"), "pointing to": Act("facing", arms="pointing"),
    "shaking hands with": Act("facing", arms="reaching"), "holding hands with": Act("beside"),
    "shaking hands": Act("facing", arms="reaching", mutual=True), "holding hands": Act("beside", mutual=True), "hand in hand": Act("beside", mutual=True),
    "side by side": Act("beside", mutual=True), "together": Act("beside", mutual=True), "at each other": Act("facing", mutual=True),
    "playing together": Act("facing", arms="lowering", mutual=True), "high fiving": Act("facing", arms="pointing", mutual=True),
    "facing each other": Act("facing", mutual=True), "looking at each other": Act("facing", mutual=True),
    "running away from": Act("fleeing", pose="running"), "running from": Act("fleeing", pose="running"), "fleeing from": Act("fleeing", pose="running"),
    "escaping from": Act("fleeing", pose="running"), "chased by": Act("fleeing", pose="running"), "followed by": Act("fleeing", pose="walking"),
    "running after": Act("chasing", pose="running"), "running towards": Act("chasing", pose="running"), "walking towards": Act("facing", pose="walking"),
    "crawling towards": Act("facing", pose="crawling"), "led by": Act("chasing", pose="walking"),
    "jumping over": Act("over", pose="jumping"), "leaping over": Act("over", pose="jumping"), "jumping through": Act("over", pose="jumping"),
    "jumping on": Act("on", pose="jumping"), "dancing with": Act("facing", pose="dancing"), "playing with": Act("facing", arms="lowering"),
    "playing fetch with": Act("facing", arms="throwing", prop="ball"), "sharing": Act(arms="reaching", holds=True), "fighting with": Act("fighting", arms="striking"),
    "fighting over": Act("facing"), "working on": Act("at", arms="keying"), "working at": Act("at", arms="keying"),
    "kneeling in front of": Act("facing", pose="kneeling"), "kneeling before": Act("facing", pose="kneeling"), "bowing to": Act("facing", pose="kneeling"),
    "proposing to": Act("facing", pose="kneeling", arms="reaching"), "giving a present to": Act("facing", arms="reaching", prop="gift"),
    "casting a spell on": Act("facing", arms="pointing", prop="wand"), "casting a spell": Act(arms="pointing", prop="wand"),
    "taking a selfie with": Act("beside", arms="raising", prop="selfie"), "taking a selfie": Act(arms="raising", prop="selfie"),
    "taking a photo of": Act("facing", arms="aiming", prop="camera"), "taking a picture of": Act("facing", arms="aiming", prop="camera"),
    "taking photos of": Act("facing", arms="aiming", prop="camera"), "taking pictures of": Act("facing", arms="aiming", prop="camera"),
    "taking care of": Act("facing", arms="lowering"), "taking notes": Act(arms="keying", prop="notebook"),
    "talking on the phone": Act(arms="drinking", prop="phone call"), "on the phone": Act(arms="drinking", prop="phone call"),
    "talking on her phone": Act(arms="drinking", prop="phone call"), "talking on his phone": Act(arms="drinking", prop="phone call"),
    "looking at her phone": Act(arms="holding", prop="phone"), "looking at his phone": Act(arms="holding", prop="phone"),
    "playing basketball": Act(arms="raising", prop="basketball"), "playing football": Act(pose="kicking", prop="football"),
    "playing soccer": Act(pose="kicking", prop="football"), "playing tennis": Act(arms="striking", prop="tennis racket"), "playing music": Act(arms="strumming", prop="guitar"),
    "playing baseball": Act(arms="striking", prop="baseball bat"), "playing golf": Act(arms="sweeping", prop="golf club"),
    "playing cards": Act(arms="reading", prop="playing cards"), "playing video games": Act(arms="reading", prop="game controller"),
    "fishing for": Act(arms="holding", prop="fishing rod"), "blowing bubbles": Act(arms="drinking", prop="bubble wand"),
    "shouldered by": Act("shouldered", pose="astride"), "bearing": Act("bearing"),
    "fishing from": Act("on", pose="standing", arms="holding", prop="fishing rod"), "fishing on": Act("on", pose="standing", arms="holding", prop="fishing rod"),
    "crawling toward": Act("facing", pose="crawling"), "walking toward": Act("facing", pose="walking"), "running toward": Act("chasing", pose="running"),
    "giving a presentation": Act(arms="pointing"), "giving a speech": Act(arms="drinking", prop="microphone"), "pointing": Act(arms="pointing"),
    "with": Act("beside", holds=True), "together with": Act("beside"),
    "kneeling": Act(pose="kneeling"), "juggling": Act(arms="raising", prop="ball", holds=True), "waving": Act(arms="raising"),
    "doing homework": Act(arms="keying", prop="notebook"), "listening to music": Act(), "waiting": Act(), "working": Act(arms="keying"),
}  # fmt: skip
"""Words as they are said. A tie with nothing after it that could be tied to is left out."""
_POSTURES = {
    **dict.fromkeys(listed("sitting sits sit seated"), "sitting"),
    **dict.fromkeys(listed("lying lies lie laying"), "lying"), **dict.fromkeys(listed("sleeping sleeps asleep napping curled dozing snoozing"), "sleeping"), "resting": "lying",
    **dict.fromkeys(listed("standing stands stand perched perching balancing"), "standing"), **dict.fromkeys(listed("leaning hiding peeking peeping hidden parked waiting"), ""),
    **dict.fromkeys(listed("kneeling kneels"), "kneeling"), **dict.fromkeys(listed("dancing dances"), "dancing"), **dict.fromkeys(listed("jumping jumps leaping"), "jumping"),
    **dict.fromkeys(listed("relaxing lounging"), "sitting"), **dict.fromkeys(listed("riding rides"), "astride"), **dict.fromkeys(listed("gathered"), "standing"),
}  # fmt: skip
"""What stands before a place: "sleeping on a sofa"."""
_ADVERBS = listed(
    "is are was that who which quietly happily peacefully gently carefully slowly quickly together up down out away back off still all both and"
)
"""What may stand between the words for what is done."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was read of what somebody does: the `act`, and where its words end."""

    act: Act
    end: int


def act_at(words: Sequence[str], at: int) -> Said | None:
    """What words from here on say that those do who were named before; None if it is nothing that is known."""
    while at < len(words) and words[at] in ("is", "are", "was", "who", "that", "which"):
        at += 1
    posture, after = None, at
    if at < len(words) and words[at] in _POSTURES:
        posture, after = _POSTURES[words[at]], at + 1
        while after < len(words) and words[after] in _ADVERBS:
            after += 1
    whole = _longest(words, at)
    if posture is not None and (whole is None or whole[1] <= after):
        further = _longest(words, after)
        if further is not None and (further[0].how or further[0].holds) and words[after] != "with":
            act, end = further
            if not act.pose:
                act = replace(act, pose=posture)
            return Said(act, end)
    return Said(*whole) if whole else None  # a pose alone others read


def _longest(words: Sequence[str], at: int) -> tuple[Act, int] | None:
    """The longest words from here on that are known; else a verb, with which somebody does something to somebody."""
    for size in (5, 4, 3, 2, 1):
        if at + size <= len(words) and (act := table().get(tuple(words[at : at + size]))):
            return act, at + size
    if at + 1 < len(words) and _VERB.fullmatch(words[at]) and words[at] not in _NO_VERBS:
        return SOMETHING, at + 1
    return None


@functools.cache
def table() -> Mapping[tuple[str, ...], Act]:
    """What words say that somebody does, by all that is read."""
    found: dict[tuple[str, ...], Act] = {}
    for verbs, act in _VERBS.items():
        for verb in verbs.split():
            if act.how or act.holds:
                found[("to", verb)] = act  # "bending down to kiss a zebra"
            for form in _forms(verb):
                found[(form,)] = act
                if act.how:
                    for word in ("with", "against", "after", "at", "to"):
                        found.setdefault((form, word), act)
    return found | {tuple(phrase.split()): act for phrase, act in _PHRASES.items()}


def _forms(verb: str) -> list[str]:
    """ "rides", "riding"."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    double = verb + verb[-1] if verb in _DOUBLED else stem
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    return [double + "ing", third]


SOMETHING = Act("facing", arms="reaching")
"""What is done to somebody with a verb that is not known."""
_VERB = re.compile(r"[a-z]{3,}ing")
_NO_VERBS = listed(
    "morning evening building king ring spring wedding wearing during including standing sitting lying walking running flying swimming being nothing "
    "something everything ceiling clothing painting drawing crossing floating sailing grazing howling roaring landing"
)
_DOUBLED = listed("hug pet pat chop dig knit mop hit tap sip drag cut stir run strum jog swim")
