"""The window in the real GIMP, on a screen, with the keyboard: what is seen and what it does.

Nothing here waits for a certain time: it waits for what must come.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gimp_session import NETWORK_ONLY, Hand, Session
from rooms import Root

from allaprima import verify_file


@pytest.fixture(scope="module")
def gimp(root: Root, gimp_plugin: None) -> Iterator[Session]:
    session = Session(root, "window", windows=True, env=NETWORK_ONLY)
    try:
        session.run('window("GNU Image", 180)')
        yield session
    finally:
        session.close()


@pytest.fixture
def hand(gimp: Session) -> Iterator[Hand]:
    """At an image of 64x64 pixels with a window of its own."""
    hand = Hand(gimp)
    hand.does("builtins.display = Gimp.Display.new(new_image(64, 64))\ncanvas()")
    yield hand
    hand.does("""
        for number in x("search", "--onlyvisible", "--name", "Alla Prima").split():
            x("windowactivate", "--sync", number, "key", "Escape")
        gone("Alla Prima")
        builtins.display.delete()
        gone("64x64")
    """)


def test_words_and_return_make_a_layer_and_one_undo_takes_it_back(hand: Hand) -> None:
    told = hand.does("""
        before = seen(image())
        action("Generate...", "Generate - Alla Prima")
        write_words("red brick wall")
        x("key", "Return")
        has(2)
        told["names"] = names(image())
        told["painted"] = bool((seen(image()) != before).any())
        canvas()
        x("key", "ctrl+z")
        has(1)
        told["undone"] = bool((seen(image()) == before).all())
    """)
    assert told == {"names": ["red brick wall", "background"], "painted": True, "undone": True}


def test_what_was_typed_last_is_what_comes(hand: Hand) -> None:
    told = hand.does("""
        action("Generate...", "Generate - Alla Prima")
        x("key", "ctrl+a")
        write_words("moss")
        time.sleep(0.5)  # long enough for the first word to be begun
        write_words(" on grey stone")
        x("key", "Return")
        has(2)
        told["prompt"] = recipe(image().get_layers()[0])["prompt"]
    """)
    assert told["prompt"] == "moss on grey stone"


def test_a_selection_is_filled_and_nothing_else(hand: Hand) -> None:
    told = hand.does("""
        image().select_rectangle(Gimp.ChannelOps.REPLACE, 16, 16, 32, 32)
        before = seen(image())
        action("Fill Selection...", "Fill Selection - Alla Prima")
        write_words("moss")
        x("key", "Return")
        has(2)
        changed = (seen(image()) != before).any(axis=2)
        told["inside"] = float(changed[16:48, 16:48].mean())
        changed[16:48, 16:48] = False
        told["outside"] = int(changed.sum())
    """)
    assert told["inside"] > 0.5
    assert told["outside"] == 0


def test_what_is_missing_is_said_and_mended_without_closing_the_window(hand: Hand) -> None:
    told = hand.does("""
        action("Fill Selection...", "Fill Selection - Alla Prima")
        write_words("moss")
        x("key", "Return")
        time.sleep(1)
        told["before"] = len(image().get_layers())  # nothing is selected yet
        image().select_rectangle(Gimp.ChannelOps.REPLACE, 16, 16, 32, 32)
        canvas()
        window("Fill Selection - Alla Prima")  # looks again
        x("key", "Return")
        has(2)
    """)
    assert told["before"] == 1


def test_cancel_stops_the_work_and_the_window_goes_on(hand: Hand) -> None:
    told = hand.does("""
        action("Generate...", "Generate - Alla Prima")
        x("key", "ctrl+a")
        write_words("rust on iron")
        x("key", "alt+o")  # the field for the count
        x("key", "ctrl+a")
        write_words("20")
        x("key", "Return")
        time.sleep(0.5)
        x("key", "alt+c")
        time.sleep(2)
        told["stopped"] = len(image().get_layers())
        x("key", "alt+o", "ctrl+a")
        write_words("2")
        x("key", "Return")
        has(3)
        told["names"] = names(image())
    """)
    assert told["stopped"] == 1
    assert told["names"] == ["rust on iron #1", "rust on iron", "background"]


def test_closing_while_it_works_harms_nothing(hand: Hand) -> None:
    told = hand.does("""
        before = seen(image())
        for words in ("bark", "slate"):
            action("Generate...", "Generate - Alla Prima")
            x("key", "ctrl+a")
            write_words(words)
            x("key", "Return")
            x("key", "Escape")
            gone("Generate - Alla Prima")
        time.sleep(2)
        told["same"] = bool((seen(image()) == before).all()) and len(image().get_layers()) == 1
        action("Generate...", "Generate - Alla Prima")
        x("key", "ctrl+a")
        write_words("gravel")
        x("key", "alt+o", "ctrl+a")  # the count is the one used last
        write_words("1")
        x("key", "Return")
        has(2)
    """)
    assert told["same"]


def test_an_image_that_is_closed_meanwhile_is_told_and_nothing_breaks(hand: Hand) -> None:
    told = hand.does("""
        other = Gimp.Display.new(new_image(32, 32))
        window("32x32")
        x("key", "slash")
        window("Search Act")
        x("type", "--delay", "20", "Generate...")
        time.sleep(1)
        x("key", "Return")
        window("Generate - Alla Prima")
        other.delete()
        gone("32x32")
        window("Generate - Alla Prima")
        x("key", "ctrl+a")
        write_words("sand")
        x("key", "Return")
        time.sleep(1)
        x("key", "Escape")
        gone("Generate - Alla Prima")
        told["layers"] = len(image().get_layers())
        action("Generate...", "Generate - Alla Prima")  # still there
    """)
    assert told["layers"] == 1


def test_edit_recipe_opens_with_the_values_that_made_the_layer(hand: Hand) -> None:
    told = hand.does("""
        first = call("generate", image=image(), prompt="moss", seed="11")
        action("Edit Recipe...", "Edit Recipe - Alla Prima")
        x("key", "Return")
        has(3)
        made = image().get_layers()[0]
        told["same"] = bool((pixels(made) == pixels(first)).all())
        told["recipe"] = [recipe(made)["prompt"], recipe(made)["seed"]]
    """)
    assert told == {"same": True, "recipe": ["moss", 11]}


def test_a_variation_is_put_in_by_its_number(hand: Hand) -> None:
    told = hand.does("""
        action("Variations...", "Variations - Alla Prima")
        write_words("moss")
        # Until its picture is there, the key does nothing.
        wait_for(lambda: x("key", "alt+2") or time.sleep(1) or len(image().get_layers()) > 1, 240)
        told["names"] = names(image())
    """)
    assert told["names"] == ["moss", "background"]


def test_gimp_stays_usable_while_a_picture_is_made(hand: Hand) -> None:
    told = hand.does("""
        action("Generate...", "Generate - Alla Prima")
        x("key", "ctrl+a")
        write_words("cork")
        x("key", "alt+o", "ctrl+a")
        write_words("20")
        x("key", "Return")
        canvas()
        x("key", "ctrl+i")  # selects all that is not selected: nothing becomes all
        wait_for(lambda: not Gimp.Selection.is_empty(image()), 20)
        told["meanwhile"] = len(image().get_layers())
        window("Generate - Alla Prima")
        x("key", "Escape")
    """)
    assert told["meanwhile"] == 1


def test_the_canvas_grows_by_what_is_typed_and_one_undo_takes_it_back(hand: Hand) -> None:
    told = hand.does("""
        write(image().get_layers()[0], np.arange(64 * 64 * 3).reshape(64, 64, 3).astype(np.uint8))
        before = seen(image())
        action("Extend Canvas...", "Extend Canvas - Alla Prima")
        write_words("moss")
        x("key", "alt+r", "ctrl+a")  # the field for the right
        write_words("32")
        x("key", "alt+b", "ctrl+a")
        write_words("16")
        x("key", "Return")
        has(2)
        after = seen(image())
        told["size"] = [image().get_width(), image().get_height()]
        told["kept"] = bool((after[:64, :64] == before).all())
        told["painted"] = int(after[..., 3].min())
        told["closed"] = not gone("Extend Canvas - Alla Prima")
        canvas("96x80")
        x("key", "ctrl+z")
        has(1)
        told["undone"] = bool((seen(image()) == before).all())
    """)
    assert told == {
        "size": [96, 80],
        "kept": True,
        "painted": 255,
        "closed": True,
        "undone": True,
    }


def test_without_a_side_the_window_asks_for_one_and_goes_on(hand: Hand) -> None:
    told = hand.does("""
        action("Extend Canvas...", "Extend Canvas - Alla Prima")
        write_words("moss")
        x("key", "Return")
        time.sleep(1)
        told["before"] = [len(image().get_layers()), image().get_width()]
        x("key", "alt+f", "ctrl+a")
        write_words("16")
        x("key", "Return")
        has(2)
        told["after"] = image().get_width()
    """)
    assert told == {"before": [1, 64], "after": 80}


def test_a_pattern_from_the_window_is_a_layer_and_one_of_gimps_patterns(
    hand: Hand, root: Root
) -> None:
    told = hand.does("""
        action("Seamless Pattern...", "Seamless Pattern - Alla Prima")
        write_words("oak planks")
        x("key", "alt+s", "ctrl+a")  # the field for the size
        write_words("32")
        x("key", "Return")
        has(2)
        made = image().get_layers()[0]
        values = pixels(made)
        told["repeats"] = bool((values[:32, :32] == values[32:, 32:]).all())
        told["kind"] = recipe(made)["kind"]
        told["patterns"] = [p.get_name() for p in Gimp.patterns_get_list("oak planks")]
    """)
    assert told["repeats"]
    assert told["kind"] == "material"
    assert len(told["patterns"]) == 1
    for file in root.home.glob(".config/GIMP/3.*/patterns/oak planks *.png"):
        file.unlink()


def test_an_export_goes_where_the_file_chooser_says_and_is_said(hand: Hand, root: Root) -> None:
    hand.does("""
        call("generate", image=image(), prompt="moss", seed="1")
        action("Export with Credentials...", "Export with Credentials")
        x("key", "ctrl+a")
        write_words("/home/user/window/chosen.png")
        x("key", "Return")
        wait_for(lambda: os.path.exists("/home/user/window/chosen.png"))
        window("^Alla Prima$")  # says so
        x("key", "Escape")
        gone("Alla Prima")
    """)
    [verdict] = verify_file(root.home / "window/chosen.png")
    assert verdict.status in ("valid", "trusted")
    assert verdict.claims is not None
    assert verdict.claims.prompt == "moss"


def test_an_export_that_is_called_off_writes_nothing(hand: Hand) -> None:
    told = hand.does("""
        call("generate", image=image(), prompt="moss", seed="1")
        action("Export with Credentials...", "Export with Credentials")
        x("key", "ctrl+a")
        write_words("/home/user/window/never.png")
        # The first closes what the file chooser proposes to complete the name with.
        title = "Export with Credentials"
        wait_for(lambda: x("key", "Escape") or time.sleep(1)
                 or not x("search", "--onlyvisible", "--name", title))
        told["there"] = os.path.exists("/home/user/window/never.png")
    """)
    assert not told["there"]


def test_an_export_to_a_format_that_cannot_be_signed_is_said(hand: Hand) -> None:
    told = hand.does("""
        call("generate", image=image(), prompt="moss", seed="1")
        action("Export with Credentials...", "Export with Credentials")
        x("key", "ctrl+a")
        write_words("/home/user/window/chosen.bmp")
        x("key", "Return")
        window("^Alla Prima$")
        told["there"] = os.path.exists("/home/user/window/chosen.bmp")
    """)
    assert not told["there"]
