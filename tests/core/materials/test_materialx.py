"""A material as a MaterialX document, as its specification 1.39 says."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.materials.maps import RELIEF
from allaprima.materials.materialx import materialx
from allaprima.request import MAPS

FILES = {name: f"oak_{name}.png" for name in ("basecolor", *MAPS)}


def read(
    files: dict[str, str],
    name: str = "oak",
    size: tuple[int, int] = (64, 64),
    width_m: float | None = None,
) -> ET.Element:
    return ET.fromstring(materialx(files, name, size, width_m))


def value(node: ET.Element, name: str) -> ET.Element:
    [found] = [i for i in node.iter("input") if i.attrib["name"] == name]
    return found


def source(root: ET.Element, link: ET.Element) -> ET.Element:
    """The node that an input gets its value from, through the graph's output if it has one."""
    scope = root
    if "nodegraph" in link.attrib:
        [scope] = [
            g for g in root.iter("nodegraph") if g.attrib["name"] == link.attrib["nodegraph"]
        ]
        [link] = [o for o in scope.iter("output") if o.attrib["name"] == link.attrib["output"]]
    [node] = [n for n in scope if n.attrib["name"] == link.attrib["nodename"]]
    assert node.attrib["type"] == link.attrib["type"]
    return node


def image(root: ET.Element, link: ET.Element) -> tuple[str, str, str]:
    """The type of an image node, its file, and the colour space of the file."""
    node = source(root, link)
    assert node.tag == "tiledimage"
    file = value(node, "file")
    return node.attrib["type"], file.attrib["value"], file.attrib["colorspace"]


def surface_of(root: ET.Element) -> ET.Element:
    [material] = root.iter("surfacematerial")
    surface = source(root, value(material, "surfaceshader"))
    assert surface.tag == "standard_surface"
    return surface


def test_each_map_is_where_the_shader_takes_it_in_its_own_colour_space() -> None:
    root = read(FILES)
    assert root.attrib == {"version": "1.39", "colorspace": "lin_rec709"}
    surface = surface_of(root)
    assert image(root, value(surface, "base_color")) == (
        "color3",
        FILES["basecolor"],
        "srgb_texture",
    )
    for slot, name in (("specular_roughness", "roughness"), ("metalness", "metallic")):
        assert image(root, value(surface, slot)) == ("float", FILES[name], "lin_rec709")
    bumps = source(root, value(surface, "normal"))
    assert bumps.tag == "normalmap"
    [graph] = root.iter("nodegraph")
    assert image(graph, value(bumps, "in")) == ("vector3", FILES["normal"], "lin_rec709")


def test_the_height_moves_the_surface_by_the_relief() -> None:
    root = read(FILES)
    [material] = root.iter("surfacematerial")
    moved = source(root, value(material, "displacementshader"))
    assert image(root, value(moved, "displacement")) == ("float", FILES["height"], "lin_rec709")
    assert float(value(moved, "scale").attrib["value"]) == RELIEF


def test_a_tile_keeps_its_shape() -> None:
    assert "uvtiling" not in ET.tostring(read(FILES), encoding="unicode")
    root = read(FILES, size=(64, 48))
    tilings = [value(n, "uvtiling").attrib["value"] for n in root.iter("tiledimage")]
    assert len(tilings) == 5
    for tiling in tilings:
        assert [float(v) for v in tiling.split(",")] == pytest.approx([1, 64 / 48])


def test_a_width_in_reality_is_that_of_the_images_and_one_tile_lies_on_a_unit() -> None:
    root = read(FILES, size=(64, 48), width_m=1.2)
    assert "uvtiling" not in ET.tostring(root, encoding="unicode")
    [graph] = root.iter("nodegraph")
    unit = value(graph, "uv_size")
    assert unit.attrib["value"] == "1.2, 1.2"
    images = list(root.iter("tiledimage"))
    assert len(images) == 5
    for node in images:
        real, over = value(node, "realworldimagesize"), value(node, "realworldtilesize")
        assert [float(v) for v in real.attrib["value"].split(",")] == pytest.approx([1.2, 0.9])
        assert over.attrib["interfacename"] == "uv_size"
        for link in (real, over, unit):
            assert (link.attrib["unittype"], link.attrib["unit"]) == ("distance", "meter")
    [moved] = root.iter("displacement")
    assert float(value(moved, "scale").attrib["value"]) == pytest.approx(RELIEF * 1.2)


def test_a_map_that_is_missing_is_left_out() -> None:
    root = read({"basecolor": "a.png"})
    slots = {i.attrib["name"] for i in surface_of(root).iter("input")}
    assert slots == {"base", "base_color"}
    assert not list(root.iter("displacement"))


@given(st.text())
def test_every_name_becomes_one_that_materialx_allows(name: str) -> None:
    root = read(FILES, name)
    for element in root.iter():
        if element is not root:
            assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", element.attrib["name"])


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1))
def test_files_keep_their_names(name: str) -> None:
    root = read({"basecolor": name})
    assert image(root, value(surface_of(root), "base_color"))[1] == name
