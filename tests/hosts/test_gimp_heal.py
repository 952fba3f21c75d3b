"""What is selected goes away, and canvases go on, in the real GIMP: by scripts, and by the keyboard."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

import pytest
from gimp_session import Hand, Session
from rooms import Root

_SCENE = '''
def lawn(width=160, height=120):
    """Noisy grass below a sky, with a red box across the horizon."""
    random = np.random.default_rng(3)
    values = np.empty((height, width, 3))
    values[:60] = (130, 170, 220)
    values[60:] = (70, 110, 50)
    values = (values + random.normal(0, 8, values.shape)).clip(0, 255)
    values[45:75, 60:90] = (230, 10, 10)
    made = new_image(width, height)
    write(made.get_layers()[0], values.astype(np.uint8))
    return made

def red(values):
    return int((values[..., 0].astype(int) - values[..., 1] > 100).sum())

def index(made):
    kinds = Gimp.ConvertDitherType.NONE, Gimp.ConvertPaletteType.GENERATE
    made.convert_indexed(*kinds, 16, False, False, "")

def select(made):
    made.select_rectangle(Gimp.ChannelOps.REPLACE, 55, 40, 40, 40)
'''


@pytest.fixture(scope="module")
def gimp(root: Root, gimp_plugin: None) -> Iterator[Session]:
    session = Session(root, "heal", windows=True)
    try:
        session.run('window("GNU Image", 180)')
        yield session
    finally:
        session.close()


def does(gimp: Session, code: str) -> dict[str, Any]:
    return Hand(gimp).does(_SCENE + textwrap.dedent(code))


def test_what_is_selected_is_gone_and_nothing_else_changes(gimp: Session) -> None:
    told = does(
        gimp,
        """
        made = lawn()
        select(made)
        before = seen(made)
        layer = call("heal-selection", image=made)
        after = seen(made)
        told["red"] = [red(before), red(after)]
        changed = (after != before).any(axis=2)
        changed[40:80, 55:95] = False
        told["outside"] = int(changed.sum())
        told["names"] = names(made)
        told["recipe"] = recipe(layer)
        told["sky"] = after[41:56, 56:94, :3].mean((0, 1)).tolist()
        told["grass"] = after[64:79, 56:94, :3].mean((0, 1)).tolist()
        again = call("heal-selection", image=made)
        told["same model"] = recipe(again)["model"]
        made.delete()
        """,
    )
    assert told["red"][0] > 800
    assert told["red"][1] == 0
    assert told["outside"] == 0
    assert told["names"] == ["filled from around", "background"]
    assert (told["recipe"]["model"], told["recipe"]["prompt"]) == ("lite/exemplar", "")
    assert told["same model"] == "lite/exemplar"
    # The horizon goes on.
    assert told["sky"] == pytest.approx([130, 170, 220], abs=12)
    assert told["grass"] == pytest.approx([70, 110, 50], abs=12)


def test_it_is_copied_from_as_far_as_it_can_be(gimp: Session) -> None:
    told = does(
        gimp,
        """
        made = lawn(700, 120)
        made.select_rectangle(Gimp.ChannelOps.REPLACE, 300, 40, 40, 40)
        told["size"] = recipe(call("heal-selection", image=made))["size"]
        made.delete()
        """,
    )
    assert told["size"] == [40 + 2 * 128, 120]


def test_a_selection_is_filled_without_words_or_with_words_that_ask_for_none(gimp: Session) -> None:
    told = does(
        gimp,
        """
        for words in ("", "remove the red box"):
            made = lawn()
            select(made)
            layer = call("fill-selection", image=made, prompt=words, model="", seed="0")
            told[words] = [recipe(layer)["model"], recipe(layer)["size"], red(seen(made))]
            made.delete()
        """,
    )
    assert told[""] == told["remove the red box"] == ["lite/exemplar", [160, 120], 0]


def test_a_canvas_goes_on_without_words(gimp: Session) -> None:
    told = does(
        gimp,
        """
        made = lawn()
        call("extend-canvas", image=made, prompt="", model="", seed="0", left=40)
        after = seen(made)
        told["size"] = [made.get_width(), made.get_height()]
        told["sky"] = after[:55, :40, :3].mean((0, 1)).tolist()
        told["grass"] = after[65:, :40, :3].mean((0, 1)).tolist()
        made.delete()
        """,
    )
    assert told["size"] == [200, 120]
    assert told["sky"] == pytest.approx([130, 170, 220], abs=15)
    assert told["grass"] == pytest.approx([70, 110, 50], abs=15)


def test_transparency_goes_on_where_there_is_some(gimp: Session) -> None:
    told = does(
        gimp,
        """
        made = lawn()
        layer = made.get_layers()[0]
        layer.add_alpha()
        values = pixels(layer).copy()
        values[:60] = 0
        write(layer, values, "R'G'B'A u8")
        select(made)
        healed = call("heal-selection", image=made)
        told["kind"] = recipe(healed)["kind"]
        after = seen(made)
        told["above"] = float(after[42:57, 57:93, 3].mean())
        told["below"] = float(after[64:78, 57:93, 3].mean())
        made.delete()
        """,
    )
    assert told["kind"] == "illustration"
    assert told["above"] < 10
    assert told["below"] > 245


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "Nothing is selected"),
        ("Gimp.Selection.all(made)", "nothing to fill it from"),
        ("select(made); made.get_layers()[0].set_visible(False)", "Nothing is seen around"),
        ("select(made); index(made)", "The image is indexed. Choose Image, Mode, RGB first."),
    ],
)
def test_what_cannot_be_healed_is_said_in_a_sentence(
    gimp: Session, before: str, words: str
) -> None:
    told = does(
        gimp,
        f"""
        made = lawn()
        {before}
        try:
            call("heal-selection", image=made)
        except RuntimeError as error:
            told["error"] = str(error)
        told["names"] = names(made)
        made.delete()
        """,
    )
    assert words in told["error"]
    assert told["names"] == ["background"]


@pytest.fixture
def shown(gimp: Session) -> Iterator[Session]:
    """With such an image in a window of its own, its box selected."""
    does(
        gimp,
        """
        made = lawn()
        select(made)
        builtins.display = Gimp.Display.new(made)
        canvas("160x120")
        """,
    )
    yield gimp
    does(
        gimp,
        """
        for number in x("search", "--onlyvisible", "--name", "Alla Prima").split():
            x("windowactivate", "--sync", number, "key", "Escape")
        gone("Alla Prima")
        builtins.display.delete()
        wait_for(lambda: not Gimp.get_images())
        """,
    )


def test_the_windows_need_no_words(shown: Session) -> None:
    told = does(
        shown,
        """
        made = image()
        here = lambda: canvas("160x120")
        action("Fill Selection...", "Fill Selection - Alla Prima", here)
        time.sleep(4)  # for the picture of it; what counts is what Return does
        shot("fill.png")
        x("key", "Return")
        has(2)
        told["red"] = red(seen(made))
        x("key", "Escape")
        gone("Fill Selection")
        action("Extend Canvas...", "Extend Canvas - Alla Prima", here)
        time.sleep(1)
        shot("extend.png")
        x("key", "alt+f")
        x("key", "ctrl+a")
        write_words("40")
        x("key", "Return")
        wait_for(lambda: made.get_width() == 200)
        """,
    )
    assert told["red"] == 0


def test_one_entry_heals_without_a_window_and_one_undo_takes_it_back(shown: Session) -> None:
    told = does(
        shown,
        """
        made = image()
        before = seen(made)
        canvas("160x120")
        search = lambda: x("search", "--onlyvisible", "--name", "Search Act")
        wait_for(lambda: x("key", "slash") or search(), 30)
        x("type", "--delay", "20", "heal selection")
        time.sleep(1)  # it shows what it found after a while, without a sign
        x("key", "Return")
        has(2)
        told["red"] = red(seen(made))
        canvas("160x120")
        x("key", "ctrl+z")
        has(1)
        told["undone"] = bool((seen(made) == before).all())
        """,
    )
    assert told == {"red": 0, "undone": True}


@pytest.mark.parametrize("keys", ["Escape", "alt+c"])
def test_cancel_stops_healing_and_leaves_the_image_as_it_is(gimp: Session, keys: str) -> None:
    told = does(
        gimp,
        f"""
        made = lawn(1600, 1200)  # so large that it takes many times as long as a hand to the key
        made.select_rectangle(Gimp.ChannelOps.REPLACE, 300, 40, 900, 700)
        before = seen(made)
        builtins.display = Gimp.Display.new(made)
        here = lambda: canvas("1600x1200")
        action("heal selection", "Heal Selection - Alla Prima", here)
        x("key", "{keys}")
        gone("Heal Selection - Alla Prima")
        told["names"] = names(made)
        told["same"] = bool((seen(made) == before).all())
        # The next one finds the engine free.
        select(made)
        here()
        search = lambda: x("search", "--onlyvisible", "--name", "Search Act")
        wait_for(lambda: x("key", "slash") or search(), 30)
        x("type", "--delay", "20", "heal selection")
        time.sleep(1)  # it shows what it found after a while, without a sign
        x("key", "Return")
        wait_for(lambda: len(made.get_layers()) == 2)
        builtins.display.delete()
        wait_for(lambda: not Gimp.get_images())
        """,
    )
    assert told == {"names": ["background"], "same": True}
