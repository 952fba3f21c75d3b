"""What the seed may change about a thing beside its colours: how it leans, which way it looks, how wide it is."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from allaprima.symbols.pen import Point, Shape
from allaprima.symbols.things import Thing
from allaprima.wording import listed

STEADY = listed(
    "bars growth decline pie calendar clock steps arrow check question info alarm_clock wristwatch arrow_up exchange "
    "venn flowchart database terminal browser qr sticky desk lectern interview podium road skyline building hospital "
    "schoolhouse shopfront warehouse church mosque synagogue stadium airport eiffel bigben pyramid torii pagoda arch "
    "fence swimmer iceberg beach sunrise world_map speedometer thermostat traffic_light stop_sign parking bus_stop "
    "euro dollar bitcoin percent radioactive forbidden peace abacus window fridge oven washer cabinet container_ship "
    "piano house bank castle bridge lighthouse mill liberty ferris circus fountain meeting video_call presenter "
    "pdf spreadsheet abc_blocks digits number_plate fast_forward rewind minus stop_button circle square triangle hexagon "
    "cylinder sphere sheet_music spirit_level drawers table bench bunk_bed fireplace radiator football_pitch running_track "
    "zebra_crossing double_decker swing seesaw playground_slide sandcastle pool washing_line tablet floppy grater sink "
    "queue mood scales point_left point_right point_up point_down pallet barcode timeline candlesticks heat_pump "
    "battery_storage geothermal biogas oil_rig oil_barrel boom_barrier freight_train freight_container login_form mountain_hut "
    "work_from_home blackboard forest mri operating_room smoke_detector reception_bell hand_washing iv_drip eye_chart "
    "code_brackets git_branch quotation_marks smart_meter road_sign security_camera hydrogen"
)
"""Things that would look wrong if they leant."""
UPRIGHT = frozenset(
    ["jobs", "services", "people", "activities", "heroes", "sights", "charts", "arrows"]
)
"""Subjects of which none leans."""
FIXED = frozenset(["charts", "arrows"])
"""Subjects of which none is mirrored."""
ONE_WAY = listed(
    "bars growth decline steps arrow calendar clock check question info alarm_clock wristwatch stopwatch exchange "
    "flowchart terminal browser qr sticky podium speedometer thermostat parking stop_sign euro dollar bitcoin percent "
    "abacus piano world_map globe map compass checklist document book calculator keyboard receipt newspaper music "
    "guitar electric_guitar violin presentation teacher presenter flag medal cycle download cloud_upload pointer "
    "fork_road point_left point_right bigben liberty airport register banknotes money card ticket hierarchy pie "
    "pdf abc_blocks digits number_plate fast_forward rewind sheet_music floppy closed_book spreadsheet kitchen_scales "
    "tape_measure blood_pressure harp accordion set_square measuring_jug minus developer hacker moon moon_stars handshake smartphone laptop monitor server video battery dice cards steering "
    "time_money wifi nurse badge certificate chequered asleep hourglass blackboard exam_paper prescription eye_chart "
    "quotation_marks quality_seal login_form timeline candlesticks git_branch resume payslip code_brackets"
)
"""Things with letters, figures or a direction that means something: never mirrored."""
WIDER, PEOPLE_WIDER = 0.08, 0.05
"""Share by which a thing may be wider and lower, or narrower and higher; and one of those that never lean, such as people."""


def is_steady(thing: Thing) -> bool:
    """Whether a thing would look wrong if it leant."""
    return thing.id in STEADY or thing.subject in UPRIGHT


def variation(
    shapes: Sequence[Shape], thing: Thing, chance: random.Random
) -> Callable[[Point], Point]:
    """Where a seed puts each point of a thing: perhaps mirrored, a little wider or higher, unless circles among its shapes
    would be seen to be none."""
    mirror = chance.random() < 0.5 and not (thing.id in ONE_WAY or thing.subject in FIXED)
    most = PEOPLE_WIDER if thing.subject in UPRIGHT else WIDER
    wider = 1 + chance.uniform(-most, most)
    if any(map(_is_round, shapes)):
        wider = 1.0
    across = -wider if mirror else wider

    def to(at: Point) -> Point:
        return 50 + (at[0] - 50) * across, 50 + (at[1] - 50) / wider

    return to


def _is_round(shape: Shape) -> bool:
    """Whether a shape is a circle that one would see to be none."""
    if len(shape.points) < 24:
        return False
    x, y = (sum(at[axis] for at in shape.points) / len(shape.points) for axis in (0, 1))
    radii = [math.hypot(px - x, py - y) for px, py in shape.points]
    return min(radii) > 7 and max(radii) - min(radii) < 0.08 * max(radii)
