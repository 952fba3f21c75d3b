"""A material in a .glb file, read as the glTF 2.0 specification says."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.materials.block import block
from allaprima.materials.gltf import glb

IMAGES = {"basecolor": b"the base colour", "normal": b"normals", "orm": b"three in one"}
TYPES = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}


def read(data: bytes) -> tuple[dict[str, Any], bytes]:
    """The JSON and the binary chunk (section 4.4)."""
    magic, version, length = struct.unpack_from("<4sII", data)
    assert (magic, version, length) == (b"glTF", 2, len(data))
    chunks, at = [], 12
    while at < length:
        size, kind = struct.unpack_from("<I4s", data, at)
        assert at % 4 == size % 4 == 0
        chunks.append((kind, data[at + 8 : at + 8 + size]))
        at += 8 + size
    (first, text), (second, binary) = chunks
    assert (first, second) == (b"JSON", b"BIN\0")
    return json.loads(text), binary


def view(document: dict[str, Any], binary: bytes, number: int) -> bytes:
    one = document["bufferViews"][number]
    assert one["byteOffset"] % 4 == 0
    return binary[one["byteOffset"] : one["byteOffset"] + one["byteLength"]]


def array(document: dict[str, Any], binary: bytes, number: int) -> np.ndarray:
    one = document["accessors"][number]
    kind = {5126: np.float32, 5123: np.uint16}[one["componentType"]]
    data = np.frombuffer(view(document, binary, one["bufferView"]), kind)
    return data.reshape(one["count"], TYPES[one["type"]])


@given(
    st.dictionaries(st.sampled_from(["normal", "orm"]), st.binary(min_size=1)),
    st.binary(min_size=1),
)
def test_images_are_in_it_byte_for_byte(maps: dict[str, bytes], base: bytes) -> None:
    images = {"basecolor": base} | maps
    document, binary = read(glb(images, "oak", (64, 64)))
    assert document["buffers"] == [{"byteLength": len(binary)}]
    found = [view(document, binary, image["bufferView"]) for image in document["images"]]
    assert found == list(images.values())
    assert [i["name"] for i in document["images"]] == [f"oak_{name}" for name in images]
    assert {i["mimeType"] for i in document["images"]} == {"image/png"}


def test_the_material_takes_the_packed_map_twice_and_repeats() -> None:
    document, _ = read(glb(IMAGES, "oak", (64, 64)))
    [material] = document["materials"]
    named = {
        name: document["images"][texture["source"]]["name"]
        for name, texture in enumerate(document["textures"])
    }
    surface = material["pbrMetallicRoughness"]
    assert named[surface["baseColorTexture"]["index"]] == "oak_basecolor"
    assert named[surface["metallicRoughnessTexture"]["index"]] == "oak_orm"
    assert named[material["occlusionTexture"]["index"]] == "oak_orm"
    assert named[material["normalTexture"]["index"]] == "oak_normal"
    # Factors are 1 where nothing is said.
    assert "metallicFactor" not in surface
    [sampler] = document["samplers"]
    assert (sampler["wrapS"], sampler["wrapT"]) == (10497, 10497)
    assert {texture["sampler"] for texture in document["textures"]} == {0}


def test_without_maps_it_is_no_metal() -> None:
    document, _ = read(glb({"basecolor": b"x"}, "oak", (64, 64)))
    [material] = document["materials"]
    assert material["pbrMetallicRoughness"]["metallicFactor"] == 0
    assert "occlusionTexture" not in material
    assert "normalTexture" not in material


@pytest.mark.parametrize("size", [(64, 64), (64, 32), (16, 4096)])
def test_the_scene_shows_the_block_with_tiles_of_the_picture_s_shape(size: tuple[int, int]) -> None:
    document, binary = read(glb(IMAGES, "oak", size))
    [node] = [document["nodes"][n] for n in document["scenes"][document["scene"]]["nodes"]]
    [part] = document["meshes"][node["mesh"]]["primitives"]
    assert (node["name"], part["material"]) == ("oak", 0)
    shape = block(size[0] / size[1])
    attributes = {
        "POSITION": shape.positions,
        "NORMAL": shape.normals,
        "TANGENT": shape.tangents,
        "TEXCOORD_0": shape.texture,
    }
    assert part["attributes"].keys() == attributes.keys()
    for name, values in attributes.items():
        assert np.array_equal(array(document, binary, part["attributes"][name]), values)
    indices = array(document, binary, part["indices"])
    assert np.array_equal(indices.reshape(-1, 3), shape.triangles)
    bounds = document["accessors"][part["attributes"]["POSITION"]]
    assert bounds["min"] == shape.positions.min(axis=0).tolist()
    assert bounds["max"] == shape.positions.max(axis=0).tolist()


@given(st.text())
def test_any_name_will_do(name: str) -> None:
    document, _ = read(glb(IMAGES, name, (64, 64)))
    assert document["materials"][0]["name"] == name


def test_a_name_that_is_no_text_is_told_as_well_as_it_can_be() -> None:
    document, _ = read(glb(IMAGES, "oak\udcff", (64, 64)))
    assert document["materials"][0]["name"] == "oak?"


def test_a_block_is_as_wide_as_a_tile_is_in_reality_and_the_material_says_so() -> None:
    document, binary = read(glb(IMAGES, "oak", (64, 64), 0.3))
    attributes = document["meshes"][0]["primitives"][0]["attributes"]
    positions = array(document, binary, attributes["POSITION"])
    assert np.allclose(positions, block().positions * 0.3)
    assert np.allclose(array(document, binary, attributes["TEXCOORD_0"]), block().texture)
    accessor = document["accessors"][attributes["POSITION"]]
    assert accessor["max"] == pytest.approx(positions.max(axis=0).tolist())
    assert document["materials"][0]["extras"] == {"width_m": 0.3}
    unknown, _ = read(glb(IMAGES, "oak", (64, 64)))
    assert "extras" not in unknown["materials"][0]
