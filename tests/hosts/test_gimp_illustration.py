"""Pictures with transparency in the real GIMP: a tiny untrained model makes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checkpoints import embedded_pair
from gimp_session import Session
from rooms import HOME, Root


@pytest.fixture(scope="module")
def gimp(root: Root, gimp_plugin: None) -> Iterator[Session]:
    folder = root.home / "pair"
    if not folder.exists():
        embedded_pair(folder)
    session = Session(root, "illustration", env={"ALLAPRIMA_MODELS": str(HOME / folder.name)})
    try:
        yield session
    finally:
        session.close()


def test_a_layer_from_words_is_as_transparent_as_the_picture_and_can_be_exported(
    gimp: Session,
) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        layer = call("generate", image=image, prompt="a fox", seed="1", model="")
        told["kind"] = recipe(layer)["kind"]
        alpha = pixels(layer)[..., 3]
        told["alpha"] = [int(alpha.min()), int(alpha.max())]
        told["mask"] = layer.get_mask() is not None
        again = call("edit-recipe", image=image, layers=[layer])
        told["again"] = bool((pixels(again) == pixels(layer)).all())
        call("export", image=image, file=PLACE + "/fox.png")
        told["exported"] = os.path.getsize(PLACE + "/fox.png") > 0
    """)
    assert told["kind"] == "illustration"
    low, high = told["alpha"]
    assert low < high
    assert low < 255
    assert not told["mask"]
    assert told["again"]
    assert told["exported"]


def test_what_is_selected_of_an_opaque_image_gets_no_holes(gimp: Session) -> None:
    told = gimp.run("""
        image = new_image(96, 96)
        image.select_rectangle(Gimp.ChannelOps.REPLACE, 32, 32, 32, 32)
        layer = call("fill-selection", image=image, prompt="a fox", seed="1", kind="illustration",
                     model="pair/lite/illustration")
        told["solid"] = int(seen(image)[..., 3].min())
        told["kind"] = recipe(
            call("fill-selection", image=image, prompt="a fox", seed="1", model="")
        )["kind"]
    """)
    assert told["solid"] == 255
    assert told["kind"] == "illustration"  # by the words


def test_over_transparency_every_gesture_but_a_pattern_makes_an_illustration(
    gimp: Session,
) -> None:
    told = gimp.run("""
        image = new_image(64, 64)
        layer = image.get_layers()[0]
        layer.add_alpha()
        values = np.full((64, 64, 4), (200, 40, 40, 255), np.uint8)
        values[:32, :, 3] = 0
        write(layer, values, "R'G'B'A u8")
        told["kinds"] = []
        for name, more in (
            ("generate", {}), ("edit-layer", {"layers": [layer], "strength": 0.5}),
            ("variations", {}), ("seamless-pattern", {"tile_size": 32}), ("extend-canvas", {"left": 32}),
        ):
            made = call(name, image=image, prompt="a fox", seed="1", model="", **more)
            told["kinds"].append(recipe(made)["kind"])
            image.remove_layer(made)
    """)
    assert told["kinds"] == ["illustration"] * 3 + ["material", "illustration"]
