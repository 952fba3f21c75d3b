"""Where the members of a group lie on the slide."""

import pytest
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from allaprima_office.outline import Box
from allaprima_office.pptx_outline import box_of


def framed(group, left, top, width, height, **turned):
    """Give a group another frame than its members' own coordinates have, (100, 100) to (300, 200)."""
    frame = group._element.grpSpPr.find(qn("a:xfrm"))
    for name, values in (
        ("off", {"x": left, "y": top}),
        ("ext", {"cx": width, "cy": height}),
        ("chOff", {"x": 100, "y": 100}),
        ("chExt", {"cx": 200, "cy": 100}),
    ):
        for key, value in values.items():
            frame.find(qn(f"a:{name}")).set(key, str(value))
    for key, value in turned.items():
        frame.set(key, value)


@pytest.fixture
def group(add_slide):
    """A group with one form in the upper left quarter of its frame."""
    group = add_slide(6).shapes.add_group_shape()
    group.shapes.add_shape(MSO_SHAPE.RECTANGLE, 100, 100, 100, 50)
    return group


@pytest.mark.parametrize(
    ("turned", "box"),
    [
        ({}, Box(1000, 2000, 1200, 2100)),
        ({"flipH": "1"}, Box(1200, 2000, 1400, 2100)),
        ({"flipV": "1"}, Box(1000, 2100, 1200, 2200)),
        ({"rot": "10800000"}, Box(1200, 2100, 1400, 2200)),
        ({"rot": "5400000"}, Box(1200, 1900, 1300, 2100)),
    ],
)
def test_a_form_in_a_group_lies_where_the_group_shows_it(group, turned, box):
    framed(group, 1000, 2000, 400, 200, **turned)
    [form] = group.shapes
    assert box_of(form) == box


def test_a_group_in_a_group_is_scaled_twice(group):
    inner = group.shapes.add_group_shape()
    inner.shapes.add_shape(MSO_SHAPE.RECTANGLE, 100, 100, 200, 100)
    framed(inner, 100, 100, 100, 50)
    framed(group, 0, 0, 400, 200)
    [form] = inner.shapes
    assert box_of(form) == Box(0, 0, 200, 100)


def test_a_group_without_a_frame_shows_its_members_where_they_say(group):
    properties = group._element.grpSpPr
    properties.remove(properties.find(qn("a:xfrm")))
    [form] = group.shapes
    assert box_of(form) == Box(100, 100, 200, 150)
