"""Pictures change in a slide show that runs on another screen, driven for real on two screens."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

from impress_session import deck, impress, installed  # noqa: F401 - fixtures

BEGIN = """
show = document.Presentation
seen = lambda: colour(1280 + 640, 300)  # in the middle of the second screen
def begin():
    show.Display = 2
    show.start()
    until(lambda: show.isRunning() and show.Controller.isRunning(), "the show")
def settled():
    "What is seen there once it stays the same."
    before = None
    while before != (before := seen()) or not before:
        time.sleep(1.5)
    return before
def running():
    return [show.isRunning(), show.Controller.getCurrentSlideIndex() + 1]
"""


def test_the_show_follows_the_window_and_goes_on(impress, deck):
    told = impress.run(
        BEGIN
        + """
assert dispatch("insert", Slide=1, Seed=7)[0]
[shape] = pictures(1)
begin()
told["first"] = settled()
front()
document.CurrentController.select(shape)
dispatch("change"); until(lambda: window("Change Picture"), "the window")
# The show has the preview, while nothing can be undone yet.
until(lambda: seen() != told["first"], "the preview in the show")
half = settled()
told["previewed"], told["running"] = steps(), running()
# The window has the keyboard, not the show.
key("Tab"); [key("Right") for _ in range(6)]
until(lambda: seen() != half, "the slider's picture in the show")
shot("show")
key("Escape"); until(lambda: not window("Change Picture"), "its end")
told["cancelled"] = settled()
dispatch("change"); until(lambda: window("Change Picture"), "the window")
until(lambda: seen() != told["first"], "the preview in the show")
settled()
key("Return"); until(lambda: not window("Change Picture"), "its end")
told["changed"], told["steps"] = settled(), steps()
document.UndoManager.undo()
told["undone"], told["at the end"] = settled(), running()
on_main_thread(show.end)
until(lambda: not show.isRunning(), "the show's end")
""",
        deck,
        two_screens=True,
    )
    assert told["previewed"] == ["Insert Picture"]
    assert told["running"] == told["at the end"] == [True, 1]
    assert told["cancelled"] == told["undone"] == told["first"]
    assert told["changed"] != told["first"]
    assert told["steps"] == ["Change Picture", "Insert Picture"]
    assert told["status"] == 0


def test_new_pictures_are_shown_at_once_unless_the_show_has_the_keyboard(impress, deck):
    told = impress.run(
        BEGIN
        + """
begin()
show.Controller.gotoSlideIndex(1)
told["empty"] = settled()
told["refused"] = dispatch("insert", Slide=2, Prompt="slate", Seed=3)
told["nothing"] = [steps(), settled()]
front()
told["taken"] = dispatch("insert", Slide=2, Prompt="slate", Seed=3)[0]
until(lambda: seen() != told["empty"], "the picture in the show")
told["filled"] = settled()
assert dispatch("insert", Slide=1, Prompt="oak", Seed=4)[0]
told["still"], told["running"] = settled(), running()
show.Controller.gotoSlideIndex(0)
until(lambda: seen() != told["still"], "the other slide")
on_main_thread(show.end)
until(lambda: not show.isRunning(), "the show's end")
""",
        deck,
        two_screens=True,
    )
    good, said = told["refused"]
    assert not good
    assert "slide show has the keyboard" in said["error"]
    assert told["nothing"] == [[], told["empty"]]
    assert told["taken"]
    assert told["still"] == told["filled"]
    assert told["running"] == [True, 2]
    assert told["status"] == 0
