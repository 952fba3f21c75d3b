"""Where a material goes."""

from pathlib import Path

import pytest

from allaprima.errors import InvalidRequest
from allaprima.materials.files import material_files
from allaprima.materials.layouts import LAYOUTS

LOOSE = [
    "oak_basecolor.png",
    "oak_height.png",
    "oak_roughness.png",
    "oak_metallic.png",
    "oak_normal.png",
    "oak_ambient_occlusion.png",
]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("oak", LOOSE),
        ("oak.png", LOOSE),
        ("oak.JPG", LOOSE),
        ("oak.mtlx", [*LOOSE, "oak.mtlx"]),
        ("oak.MTLX", [*LOOSE, "oak.MTLX"]),
        ("oak.glb", ["oak.glb"]),
        ("oak.GLB", ["oak.GLB"]),
    ],
)
def test_the_suffix_says_which_files_there_are(name: str, names: list[str]) -> None:
    assert material_files(Path("there") / name).paths == [Path("there") / n for n in names]


@pytest.mark.parametrize("layout", LAYOUTS[1:])
def test_a_layout_packs_maps_into_fewer_files(layout: str) -> None:
    paths = material_files(Path("oak"), layout).paths
    assert [path.name for path in paths] == {
        "unreal": ["oak_basecolor.png", "oak_height.png", "oak_normal_directx.png", "oak_orm.png"],
        "unity": ["oak_basecolor.png", "oak_height.png", "oak_normal.png", "oak_mask.png"],
        "godot": ["oak_basecolor.png", "oak_height.png", "oak_normal.png", "oak_orm.png"],
    }[layout]


@pytest.mark.parametrize("suffix", [".glb", ".mtlx"])
def test_a_file_that_says_where_its_maps_are_has_no_other_layout(suffix: str) -> None:
    with pytest.raises(InvalidRequest, match=rf"\{suffix}.*unity"):
        material_files(Path(f"oak{suffix}"), "unity")


@pytest.mark.parametrize("name", ["a\nb.mtlx", "a\udcffb.mtlx"])
def test_a_name_that_no_xml_can_hold_is_refused(name: str) -> None:
    with pytest.raises(InvalidRequest, match="name"):
        material_files(Path(name))


def test_a_document_s_contents_are_its_maps_and_then_itself() -> None:
    files = material_files(Path("oak.mtlx"), present=("height",))
    contents = files.contents({"basecolor": b"b", "height": b"h"}, (8, 8))
    assert list(contents) == files.paths
    assert contents[Path("oak_height.png")] == b"h"
    assert b'"oak_height.png"' in contents[Path("oak.mtlx")]
