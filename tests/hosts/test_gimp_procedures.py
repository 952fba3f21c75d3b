"""The procedures in the real GIMP, without a window, as scripts call them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import c2pa
import pytest
from gimp_session import Session
from rooms import Root

from allaprima import verify_file


@pytest.fixture(scope="module")
def gimp(root: Root, gimp_plugin: None) -> Iterator[Session]:
    session = Session(root, "procedures", data=True)
    try:
        yield session
    finally:
        session.close()


def test_generate_makes_a_layer_named_after_the_prompt(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(96, 64)
        layer = call("generate", image=image, prompt="red  brick\\nwall", seed="7")
        told["names"] = names(image)
        told["size"] = [layer.get_width(), layer.get_height()]
        told["recipe"] = recipe(layer)
        told["deviation"] = pixels(layer)[..., :3].std()
    """)
    assert told["names"] == ["red brick wall", "background"]
    assert told["size"] == [96, 64]
    assert told["recipe"]["prompt"] == "red  brick\nwall"
    assert told["recipe"]["seed"] == 7
    assert told["recipe"]["model"] == "lite/material"
    assert told["deviation"] > 1  # a picture, not a plain colour


def test_a_prompt_in_another_language_is_read_and_its_layer_keeps_the_user_s_words(
    gimp: Session,
) -> None:
    told = gimp.run("""
        image = new_image(96, 64)
        german = call("generate", image=image, prompt="alte rote Ziegelmauer", seed="7", model="lite/procedural")
        english = call("generate", image=image, prompt="old red brick wall", seed="7", model="lite/procedural")
        told["names"] = names(image)[:2]
        told["recipe"] = recipe(german)
        told["alike"] = bool((pixels(german) == pixels(english)).all())
    """)
    assert told["names"] == ["old red brick wall", "alte rote Ziegelmauer"]
    assert told["recipe"]["prompt"] == "alte rote Ziegelmauer"
    assert told["recipe"]["english"] == "old red brick wall"
    assert told["alike"]


def test_a_kind_that_is_left_open_is_what_suits_and_stays(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        told["layer"] = recipe(call("generate", image=image, prompt="moss", seed="1"))["kind"]
        tile = call("seamless-pattern", image=image, prompt="moss", seed="1", tile_size=32)
        told["pattern"] = recipe(tile)["kind"]
        named = call("generate", image=image, prompt="moss", seed="1", kind="material")
        told["named"] = recipe(named)["kind"]
        again = call("edit-recipe", image=image, layers=[named], prompt="rust", seed="1")
        told["again"] = recipe(again)["kind"]
    """)
    assert told == {
        "layer": "material",
        "pattern": "material",
        "named": "material",
        "again": "material",
    }


def test_the_same_seed_gives_the_same_pixels_and_another_seed_others(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        one, same, other = (
            pixels(call("generate", image=image, prompt="moss", seed=s)) for s in "112"
        )
        told["same"] = bool((one == same).all())
        told["other"] = bool((one == other).all())
    """)
    assert told == {"same": True, "other": False}


def test_several_are_several_layers_with_seeds_that_follow(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        top = call("generate", image=image, prompt="moss", seed="4", count=3)
        told["seeds"] = [recipe(layer)["seed"] for layer in image.get_layers()[:-1]]
        told["active"] = recipe(top)["seed"] == recipe(image.get_selected_layers()[0])["seed"]
    """)
    assert told == {"seeds": [6, 5, 4], "active": True}


def test_a_layer_covers_the_selection_and_no_more(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(96, 64)
        image.select_ellipse(Gimp.ChannelOps.REPLACE, 20, 10, 40, 40)
        before = seen(image)
        layer = call("generate", image=image, prompt="moss", seed="1")
        told["box"] = [*layer.get_offsets()[1:], layer.get_width(), layer.get_height()]
        selected = pixels(image.get_selection(), "Y u8")[..., 0]
        changed = (seen(image) != before).any(axis=2)
        told["outside"] = int(changed[selected == 0].sum())
        told["inside"] = float(changed[selected == 255].mean())
    """)
    assert told["box"] == [20, 10, 40, 40]
    assert told["outside"] == 0
    assert told["inside"] > 0.9


def test_a_layer_goes_above_the_active_one_in_its_group(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        group = Gimp.GroupLayer.new(image)
        image.insert_layer(group, None, 0)
        inner = Gimp.Layer.new(
            image, "inner", 64, 64, Gimp.ImageType.RGBA_IMAGE, 100, Gimp.LayerMode.NORMAL
        )
        image.insert_layer(inner, group, 0)
        layer = call("generate", image=image, layers=[inner], prompt="moss", seed="1")
        told["parent"] = layer.get_parent().get_name() == group.get_name()
        told["inside"] = [child.get_name() for child in group.get_children()]
    """)
    assert told == {"parent": True, "inside": ["moss", "inner"]}


@pytest.mark.parametrize(
    ("kind", "precision"),
    [
        ("RGB", "U8_LINEAR"),
        ("RGB", "U16_NON_LINEAR"),
        ("RGB", "FLOAT_LINEAR"),
        ("RGB", "FLOAT_NON_LINEAR"),
        ("GRAY", "U8_NON_LINEAR"),
        ("GRAY", "FLOAT_LINEAR"),
    ],
)
def test_colours_are_the_same_in_images_of_every_precision(
    gimp: Session, kind: str, precision: str
) -> None:
    told = gimp.run(f"""
        plain = new_image(64, 64)
        wanted = pixels(call("generate", image=plain, prompt="moss", seed="1")).astype(int)
        image = new_image(64, 64, {kind!r}, {precision!r})
        layer = call("generate", image=image, prompt="moss", seed="1")
        got = pixels(layer).astype(int)
        told["grey"] = bool((got[..., 0] == got[..., 2]).all())
        # Grey as GIMP itself makes it of the coloured one.
        if {kind!r} == "GRAY":
            plain.convert_grayscale()
            wanted = pixels(plain.get_layers()[0]).astype(int)
        told["difference"] = int(abs(got - wanted).max())
    """)
    assert told["grey"] is (kind == "GRAY")
    # 8 linear bits cannot hold the dark tones of 8 perceptual ones.
    assert told["difference"] <= (13 if precision == "U8_LINEAR" else 1)


def test_colours_are_converted_to_the_images_profile(gimp: Session) -> None:
    told = gimp.run("""
        plain = new_image(64, 64)
        wanted = pixels(call("generate", image=plain, prompt="moss", seed="1")).astype(int)
        image = new_image(64, 64)
        image.convert_color_profile(
            Gimp.ColorProfile.new_rgb_adobe(), Gimp.ColorRenderingIntent.RELATIVE_COLORIMETRIC, False
        )
        layer = call("generate", image=image, prompt="moss", seed="1")
        told["difference"] = int(abs(pixels(layer).astype(int) - wanted).max())
        # The numbers stored are others: the profile's own.
        width, height = layer.get_width(), layer.get_height()
        box = Gegl.Rectangle.new(0, 0, width, height)
        data = layer.get_buffer().get(box, 1.0, None, Gegl.AbyssPolicy.NONE)
        raw = np.frombuffer(data, np.uint8).reshape(height, width, 4)
        told["raw"] = int(abs(raw.astype(int) - wanted).max())
    """)
    assert told["difference"] <= 2
    assert told["raw"] > 2


def test_filling_changes_what_is_selected_and_nothing_else(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(128, 128, colour=(90, 120, 60))
        image.select_rectangle(Gimp.ChannelOps.REPLACE, 40, 40, 40, 40)
        Gimp.Selection.feather(image, 8)
        before = seen(image).astype(int)
        layer = call("fill-selection", image=image, prompt="moss", seed="1")
        after = seen(image).astype(int)
        selected = pixels(image.get_selection(), "Y u8")[..., 0]
        difference = abs(after - before).max(axis=2)
        told["outside"] = int(difference[selected == 0].max())
        told["middle"] = float(difference[selected == 255].mean())
        # Where next to nothing is selected, next to nothing changes: there is no seam.
        told["edge"] = int(difference[(selected > 0) & (selected < 12)].max())
        mask = pixels(layer.get_mask(), "Y u8")[..., 0]
        x, y = layer.get_offsets()[1:]
        part = selected[y : y + mask.shape[0], x : x + mask.shape[1]]
        told["feathered"] = bool((mask == part).all())
        told["on the mask"] = layer.get_edit_mask()
    """)
    assert told["outside"] == 0
    assert told["middle"] > 3
    assert told["edge"] <= 40
    assert told["feathered"]
    assert not told["on the mask"]


def test_filling_needs_a_selection(gimp: Session) -> None:
    told = gimp.run("""
        try:
            call("fill-selection", image=new_image(), prompt="moss")
        except RuntimeError as error:
            told["error"] = str(error)
    """)
    assert told["error"] == "Nothing is selected. Select what shall be filled."


def test_editing_keeps_the_layers_place_and_its_transparency(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(96, 96)
        layer = Gimp.Layer.new(
            image, "leaf", 48, 40, Gimp.ImageType.RGBA_IMAGE, 100, Gimp.LayerMode.NORMAL
        )
        image.insert_layer(layer, None, 0)
        layer.set_offsets(30, 20)
        values = np.full((40, 48, 4), (60, 90, 50, 255), np.uint8)
        values[:, :20, 3] = 0
        write(layer, values, "R'G'B'A u8")
        made = call("edit-layer", image=image, layers=[layer], prompt="moss", strength=0.6)
        told["box"] = [*made.get_offsets()[1:], made.get_width(), made.get_height()]
        told["alpha"] = bool((pixels(made)[..., 3] == values[..., 3]).all())
        told["strength"] = recipe(made)["strength"]
        told["original"] = bool((pixels(layer) == values).all())
    """)
    assert told == {"box": [30, 20, 48, 40], "alpha": True, "strength": 0.6, "original": True}


def test_editing_needs_one_layer(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image()
        image.insert_layer(image.get_layers()[0].copy(), None, 0)
        try:
            call("edit-layer", image=image, layers=image.get_layers(), prompt="moss")
        except RuntimeError as error:
            told["error"] = str(error)
        told["count"] = len(image.get_layers())
    """)
    assert told == {"error": "Several layers are selected. Select one of them.", "count": 2}


def test_a_pattern_is_seamless_signed_and_among_gimps_patterns(gimp: Session, root: Root) -> None:
    told = gimp.run("""
        image = new_image(100, 70)
        layer = call("seamless-pattern", image=image, prompt="oak planks", seed="3", tile_size=32)
        values = pixels(layer)
        told["repeats"] = bool((values[:32, :32] == values[32:64, 64:96]).all())
        told["covers"] = [layer.get_width(), layer.get_height()]
        told["patterns"] = [p.get_name() for p in Gimp.patterns_get_list("oak planks")]
        told["file"] = Gimp.directory() + "/patterns/oak planks 3.png"
    """)
    assert told["repeats"]
    assert told["covers"] == [100, 70]
    assert told["patterns"] == ["oak planks 3.png"]
    file = root.home / told["file"].removeprefix("/home/user/")
    [verdict] = verify_file(file)
    assert verdict.status in ("valid", "trusted")
    file.unlink()


def test_extending_keeps_the_old_pixels_and_paints_the_new_ones(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        write(image.get_layers()[0], np.arange(64 * 64 * 3).reshape(64, 64, 3).astype(np.uint8))
        before = seen(image)
        call("extend-canvas", image=image, prompt="moss", seed="1", left=32, bottom=16)
        after = seen(image)
        told["size"] = [image.get_width(), image.get_height()]
        told["kept"] = bool((after[:64, 32:] == before).all())
        told["painted"] = bool((after[64:, :, 3] == 255).all() and (after[:, :32, 3] == 255).all())
    """)
    assert told == {"size": [96, 80], "kept": True, "painted": True}


def test_variations_of_a_layer_start_from_it_when_a_strength_is_given(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        call("variations", image=image, prompt="moss", seed="1", count=2)
        told["free"] = [recipe(layer)["image_hash"] for layer in image.get_layers()[:2]]
        call("variations", image=image, prompt="moss", seed="1", count=2, strength=0.4)
        told["from"] = [recipe(layer)["strength"] for layer in image.get_layers()[:2]]
    """)
    assert told == {"free": [None, None], "from": [0.4, 0.4]}


def test_a_recipe_outlives_saving_and_makes_the_same_layer_again(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        first = pixels(call("generate", image=image, prompt="moss", seed="1"))
        save(image, "/home/user/kept.xcf")
        again = load("/home/user/kept.xcf")
        layer = again.get_layers()[0]
        told["recipe"] = recipe(layer)["prompt"]
        made = call("edit-recipe", image=again, layers=[layer])
        told["same"] = bool((pixels(made) == first).all())
        changed = call("edit-recipe", image=again, layers=[layer], prompt="rust", seed="1")
        told["changed"] = [recipe(changed)["prompt"], bool((pixels(changed) == first).all())]
    """)
    assert told == {"recipe": "moss", "same": True, "changed": ["rust", False]}


def test_a_filled_selections_recipe_fills_the_same_place_again(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(96, 96)
        image.select_ellipse(Gimp.ChannelOps.REPLACE, 20, 20, 40, 40)
        filled = call("fill-selection", image=image, prompt="moss", seed="1")
        Gimp.Selection.none(image)
        again = call("edit-recipe", image=image, layers=[filled], prompt="rust", seed="1")
        told["box"] = [*again.get_offsets()[1:], again.get_width(), again.get_height()]
        masks = [pixels(layer.get_mask(), "Y u8") for layer in (filled, again)]
        told["mask"] = bool((masks[0] == masks[1]).all())
    """)
    assert told == {"box": [20, 20, 40, 40], "mask": True}


def test_a_layer_of_another_origin_has_no_recipe_to_edit(gimp: Session) -> None:
    told = gimp.run("""
        try:
            call("edit-recipe", image=new_image())
        except RuntimeError as error:
            told["error"] = str(error)
    """)
    assert "not made by Alla Prima" in told["error"]


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "tif"])
def test_an_export_is_signed_as_an_edit_of_what_was_generated(
    gimp: Session, root: Root, suffix: str
) -> None:
    gimp.run(f"""
        image = new_image(64, 64)
        layer = call("generate", image=image, prompt="moss", seed="1")
        layer.set_opacity(50)
        call("export", image=image, file="/home/user/export.{suffix}")
    """)
    file = root.home / f"export.{suffix}"
    [verdict] = verify_file(file)
    assert verdict.status in ("valid", "trusted")
    assert verdict.claims is not None
    assert verdict.claims.source_type == "compositeWithTrainedAlgorithmicMedia"
    assert verdict.claims.prompt == "moss"
    file.unlink()


def ingredient(file: Path) -> dict[str, Any]:
    """The parent that a file's credentials name."""
    with c2pa.Reader("image/png", io.BytesIO(file.read_bytes())) as reader:
        found = json.loads(reader.json())
    [parent] = found["manifests"][found["active_manifest"]]["ingredients"]
    return dict(parent)


def test_the_credentials_of_the_generated_layer_are_kept_unless_it_was_changed(
    gimp: Session, root: Root
) -> None:
    gimp.run("""
        image = new_image(64, 64)
        layer = call("generate", image=image, prompt="moss", seed="1")
        call("export", image=image, file="/home/user/one.png")
        values = pixels(layer).copy()
        values[:8, :8] = 255
        write(layer, values, "R'G'B'A u8")
        call("export", image=image, file="/home/user/two.png")
    """)
    one, two = (ingredient(root.home / name) for name in ("one.png", "two.png"))
    assert "active_manifest" in one
    assert "active_manifest" not in two
    assert two["relationship"] == "parentOf"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ('"generate", prompt=""', "prompt is empty"),
        ('"generate", prompt="moss", seed="-1"', "no whole number"),
        ('"generate", prompt="moss", model="nowhere"', "no model 'nowhere'"),
        ('"extend-canvas", prompt="moss"', "No side"),
        ('"export", file="/home/user/x.png"', "No layer that is seen"),
        ('"export", file=""', "No file"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence_and_changes_nothing(
    gimp: Session, arguments: str, words: str
) -> None:
    told = gimp.run(f"""
        image = new_image()
        before = seen(image)
        try:
            call({arguments}, image=image)
        except RuntimeError as error:
            told["error"] = str(error)
        told["untouched"] = bool((seen(image) == before).all()) and len(names(image)) == 1
    """)
    assert words in told["error"]
    assert told["untouched"]


def test_without_an_image_a_new_one_is_made(gimp: Session) -> None:
    told = gimp.run("""
        layer = call("generate", prompt="moss", seed="1")
        told["size"] = [layer.get_image().get_width(), recipe(layer)["size"][0]]
    """)
    assert told["size"][0] == told["size"][1]


def test_memory_can_be_given_back_and_the_next_call_still_works(gimp: Session) -> None:
    told = gimp.run("""
        call("release-memory")
        layer = call("generate", image=new_image(64, 64), prompt="moss", seed="1")
        told["load"] = "load" in recipe(layer)["timings"]
        layer = call("generate", image=new_image(64, 64), prompt="moss", seed="2")
        told["again"] = "load" in recipe(layer)["timings"]
    """)
    # The model is loaded anew once, and stays for the second call.
    assert told == {"load": True, "again": False}
