"""Figures of speech on slides, and what they mean: "low-hanging fruit" is no fruit there.

What it means first, as `things` or `topics` has it, then how it is said. Only what nearly always means that: a pipeline
may be one of steel, which the points of its slide tell.
"""

from __future__ import annotations

import functools
import re

_TABLE = """
fan base: our fans
cloud migration: lift and shift, move to the cloud
quick wins: low-hanging fruit, low hanging fruits, quick-win, easy win
unspoken problem: elephant in the room
making progress: move the needle, push the envelope, raise the bar, gain traction, game plan in motion, step change
deeper look: deep dive, drill down, double-click on, drill-down, zoom in, peel the onion, under the hood, look under the bonnet
big picture: bird's eye view, helicopter view, 30,000-foot view, zoom out, forest for the trees
bottlenecks: bottle neck, choke point
silver bullet: magic bullet, silver-bullet
burn rate: cash burn, cash burn rate
cash runway: months of runway, runway and burn rate
customer touchpoints: touch point
north star: north star metric
regulatory sandbox: real-world laboratory
customer churn: churn, churn rate, customer attrition
approximate numbers: ballpark figure, ballpark, back of the envelope, rule of thumb
what we ask for: the ask, our ask
secret sauce: special sauce, secret ingredient
pain points: pain point, sore spot
cash generator: cash cow, cash cows
creative thinking: think outside the box, blue-sky thinking, think different, outside the box
commitment: skin in the game, all in
expansion strategy: land and expand
field staff: boots on the ground
minimum requirements: table stakes, must-haves, ticket to play
funding round: series A, series B, series C, seed stage, pre-seed
red flags: red flag, alarm bells, warning signs
single sign-on: SSO
technical debt: tech debt
threat: sword of Damocles, black swan, grey rhino, ticking time bomb, perfect storm
game changer: paradigm shift, quantum leap, giant leap
innovation: game changer, game-changing, disruptive, moonshot, bleeding edge, cutting edge, state of the art
teamwork: all hands on deck, pull together, in the same boat, on the same page
crisis team: war room, situation room
staff meeting: all hands, all-hands, town hall, fireside chat, stand-up, stand up meeting
discussion: parking lot, food for thought, open mic, talking point
open points: loose ends, parking lot items
competition: dog eat dog, rat race, red ocean, arms race of prices, shark tank
opportunity: blue ocean, window of opportunity, open door, white space
resistance to change: not invented here, sacred cow
starting position: starting block, square one, where we come from
getting started: kick-off, kick off, kickoff, hit the ground running, from the ground up, warm start
decision: crunch time, at the crossroads, make up your mind
balance of interests: tightrope walk, balancing act, walk the line
crisis: burning platform, trial by fire, in hot water, house on fire, firefighting mode
cost reduction: tighten our belt, cut corners, trim the fat, belt-tightening, cost cutting
complexity: can of worms, spaghetti code, moving parts, rabbit hole, Gordian knot
integration: missing link, glue of the team, dovetail
success: home run, slam dunk, hole in one, hit the bullseye, nail it
achievement: feather in the cap, crowning achievement
failures: own goal, belly flop, drop the ball, shot in the foot
bias: cherry picking, cherry-picking
risk: russian roulette, playing with fire, thin ice, all eggs in one basket, house of cards
speed: fast lane, fast track, full steam ahead, breakneck speed
delays: snail's pace, on the back burner, long haul
communication: elevator talk, word of mouth, grapevine
feedback: sounding board, straw man, reality check
strategy: game plan, playbook, battle plan, master plan, five-year plan
unique selling point: unique selling proposition, unique value proposition, what sets us apart
standards: gold standard, best in class, boilerplate
legal notice: boilerplate text, fine print, small print
research: litmus test, smoking gun, needle in a haystack
testing: proof of concept, dry run, acid test, stress test, dress rehearsal, pilot phase
lessons learned: hindsight, growing pains, teething troubles
new beginnings: clean slate, fresh start, turn the page, new chapter, greenfield
transformation: sea change, wind of change, metamorphosis of the company
growth: hockey stick growth, snowball effect, flywheel, ripple effect, compound effect
support: shot in the arm, safety net, helping hand, backbone of the company
networking: old boys' network, who you know
forecast: crystal-ball gazing, looking into the crystal ball, educated guess
employees: human capital, human resources, workforce, headcount, people and culture
recruiting: talent pool, war for talent, headhunting, talent pipeline, new blood
sales funnel: sales pipeline, deal pipeline, pipeline review, lead pipeline
project plan: pipeline of projects, product pipeline
golden handshake: golden parachute
mystery shopping: secret shopper
market leadership: big fish, top dog
barriers to entry: moat, economic moat
sunset of the product: sunsetting, end of the road
capacity expansion: ramp-up of capacity
headwinds: uphill struggle, rough patch
tailwind: wind at our back, wind in our sails
two sides of a coin: double-edged sword, flip side
commission fees: piece of the pie, slice of the cake
stumbling blocks: fly in the ointment, spanner in the works, banana skin
warning: canary in the coal mine, shot across the bows
rescue plan: lifeline, plan B, fallback plan
working together: many hands, well-oiled machine, marriage made in heaven
acceleration: first mover, first-mover advantage, early bird catches
customer satisfaction: delight the customer, customer is king, wow factor
"""


@functools.lru_cache(512)
def in_plain_words(text: str) -> str:
    """A text with each figure of speech as what it means; as it is where it has none."""
    found = list(re.finditer(r"[^\W_]+(?:['\u2019]s)?", text))
    stems = [stem(match[0]) for match in found]
    out, done, at = [], 0, 0
    while at < len(found):
        for n in range(min(_longest(), len(found) - at), 0, -1):
            if (meant := _known().get(tuple(stems[at : at + n]))) is not None:
                out += [text[done : found[at].start()], meant]
                done = found[at + n - 1].end()
                at += n
                break
        else:
            at += 1
    return "".join((*out, text[done:]))


def figures() -> list[tuple[str, tuple[str, ...]]]:
    """What is meant, and the figures of speech for it."""
    found = []
    for line in _TABLE.strip().splitlines():
        meant, _, said = line.partition(": ")
        found.append((meant, tuple(re.split(r", (?!000)", said))))
    return found


def stem(word: str) -> str:
    """A word without what grammar adds to it: "moving" and "moves" are "mov", as "move" is."""
    word = re.sub(r"['\u2019]s$", "", word.lower())
    for ending in ("ing", "es", "ed", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@functools.cache
def _known() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for meant, said in figures():
        for figure in said:
            table[tuple(map(stem, re.findall(r"[^\W_]+(?:['\u2019]s)?", figure)))] = meant
    return table


@functools.cache
def _longest() -> int:
    return max(map(len, _known()))
