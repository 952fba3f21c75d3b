"""Things that can stand on a slide without being what it is about: a chart, a checklist, a light bulb.

Where it is not sure what a slide means, one of these is drawn. A wrong one is dull; a wrong animal is a blunder.
"""

from __future__ import annotations

_SIGNS = """
rising bar chart, falling line chart, pie chart, line chart, bar chart, doughnut chart, bubble chart, heat map, gantt chart,
kanban board, spider chart, venn diagram, mind map, speedometer, money bag, coins, stacks of coins, hand with coins,
credit card, receipt, price tag, piggy bank, calculator, balance scale, shield, padlock, key, warning sign,
exclamation warning sign, bullseye with an arrow, chess knight, compass, map, signpost, flag on a mountain top, rocket,
light bulb, puzzle pieces, gears, hammer and wrench, toolbox, magnifying glass, brain, network of connected dots, globe,
handshake, group of people, person, crowd, person at a desk, business person, teacher at a blackboard,
speaker at a lectern, job interview, organisation chart, stairs, checklist, clipboard, green check mark, red cross mark,
question mark, information sign, speech bubbles, megaphone,
open book, stack of books, notebook, document, contract with a signature, certificate, rubber stamp, folder,
filing cabinet, graduation cap, calendar, clock, hourglass, hourglass and coins, stopwatch, trophy, medal, star,
bouquet of flowers, waving hand, thumbs up, raised hand, briefcase, link of a chain, funnel, layers, arrow,
arrow going up, cycle symbol, crossed arrows, tree diagram, blueprint, 3D cube, name badge, world map, thinking face,
customer rating, seedling, laptop, office building
"""

_FIELDS = """
stethoscope, pill, syringe, hospital, microscope, test tube, DNA, robot, computer chip, desktop computer, smartphone,
server rack, database cylinder, factory, warehouse, delivery truck, parcel, shopping cart, shop, bank building,
conveyor belt, school building, city skyline, classical temple, judge's gavel, ballot with a check mark, scroll, heart,
hand with a heart, family, house, road, newspaper, envelope, telephone, telephone headset, magnet
"""


_JUDGING = """
green check mark, red cross mark, trophy, medal, star, thumbs up, bouquet of flowers, waving hand, rocket,
flag on a mountain top
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(table.split()).split(", "))


SIGNS = _names(_SIGNS)
"""What means something by convention and pictures nothing else."""
FIELDS = _names(_FIELDS)
"""What stands for a whole field, such as a stethoscope for medicine: neutral where the points of a slide are of it."""
JUDGING = _names(_JUDGING)
"""Signs that praise, blame or greet: never for the points alone, which may tell of a loss."""
