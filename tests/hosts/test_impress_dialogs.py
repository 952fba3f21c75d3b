"""The windows of the Impress extension, with a keyboard, on a screen without hardware."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

from impress_session import deck, impress, installed  # noqa: F401 - fixtures


def test_the_menu_inserts_a_picture_with_the_keyboard_alone(impress, deck):
    told = impress.run(
        """
        key("alt+a"); shot("menu"); key("Return")
        until(lambda: window("Insert Picture"), "the window")
        time.sleep(1)
        write("red brick wall")  # in the place of what the slide proposes, which is selected
        key("Tab"); write("flat")
        time.sleep(1)
        shot("insert")
        told["meanwhile"] = steps()
        key("Return")
        until(lambda: not window("Insert Picture"), "its end")
        told["after"], told["steps"] = slide(1), steps()
        told["listed"] = dispatch("list", Silent=True)[1]["pictures"]
        front(); key("ctrl+z")
        until(lambda: not pictures(1), "undoing")
        told["undone"] = steps()
        """,
        deck,
        window=True,
    )
    assert told["meanwhile"] == []
    assert told["after"][1][2] == "red brick wall"
    [row] = told["listed"]
    assert (row["prompt"], row["style"]) == ("red brick wall", "flat")
    assert row["recipe"]["prompt"] == "red brick wall, flat"
    assert (told["steps"], told["undone"]) == (["Insert Picture"], [])
    assert told["status"] == 0


def test_the_other_windows_do_what_their_buttons_say(impress, deck):
    told = impress.run(
        """
        dispatch("fill"); until(lambda: window("Fill Placeholders"), "the window")
        time.sleep(1); shot("fill"); key("Return")
        until(lambda: not window("Fill Placeholders"), "its end")
        told["filled"] = [len(pictures(n)) for n in (1, 2, 3, 4)]

        [shape] = pictures(1)
        document.CurrentController.select(shape)
        before = digest(shape)
        dispatch("change"); until(lambda: window("Change Picture"), "the window")
        # The slide shows it already, while nothing can be undone yet.
        until(lambda: digest(shape) != before, "a preview on the slide")
        told["preview"] = steps()
        key("Tab"); [key("Right") for _ in range(4)]
        time.sleep(1); shot("change"); key("Escape")
        until(lambda: not window("Change Picture"), "its end")
        told["cancelled"] = digest(shape) == before
        dispatch("change"); until(lambda: window("Change Picture"), "the window")
        time.sleep(1); key("Return")
        until(lambda: not window("Change Picture"), "its end")
        told["changed"] = digest(shape) != before
        told["strength"] = dispatch("list", Slide=1)[1]["pictures"][0]["recipe"]["strength"]

        turn_to(4)
        dispatch("variations"); until(lambda: window("Variations"), "the window")
        time.sleep(1); write("oak"); key("alt+m")
        time.sleep(3); key("alt+3"); shot("variations"); key("Return")
        until(lambda: not window("Variations"), "its end")
        told["seed"] = [row["recipe"]["seed"] for row in dispatch("list", Slide=4)[1]["pictures"]]
        told["steps"] = steps()
        """,
        deck,
        window=True,
    )
    assert told["filled"] == [1, 0, 1, 0]
    assert told["preview"] == ["Fill Placeholders"]
    assert told["cancelled"]
    assert told["changed"]
    assert told["strength"] == 0.5
    assert len(told["seed"]) == 1
    assert told["steps"] == ["Insert Variation", "Change Picture", "Fill Placeholders"]
    assert told["status"] == 0


def test_titles_become_things_where_illustrations_are_made(impress, deck):
    told = impress.run(
        """
        open(os.environ["PAINTER"] + "/illustrate", "w").close()
        next(s for s in document.DrawPages[2] if "Title" in s.Name).String = "Quarterly results"
        turn_to(3)
        dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
        time.sleep(1); shot("thing"); key("Return")
        until(lambda: not window("Insert Picture"), "its end")
        dispatch("fill"); until(lambda: window("Fill Placeholders"), "the window")
        time.sleep(1); shot("things"); key("Return")
        until(lambda: not window("Fill Placeholders"), "its end")
        told["listed"] = dispatch("list", Silent=True)[1]["pictures"]
        """,
        deck,
        window=True,
    )
    made = [(row["slide"], row["prompt"], row["fit"]) for row in told["listed"]]
    assert made == [(1, "oiled oak", "contain"), (3, "rising bar chart", "contain")]
    assert {row["recipe"]["kind"] for row in told["listed"]} == {"illustration"}
    assert told["status"] == 0  # torch on its main thread made LibreOffice crash at its end


def test_what_is_to_be_known_of_a_picture_is_told_in_its_window(impress, deck):
    told = impress.run(
        """
        dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
        until(lambda: any(" pixels, " in text for text in texts("Insert Picture")), "its size")
        key("ctrl+a"); write("fog")
        until(lambda: "It knows no fog." in texts("Insert Picture"), "the note")
        shot("note"); key("Escape")
        until(lambda: not window("Insert Picture"), "its end")
        dispatch("variations"); until(lambda: window("Variations"), "the window")
        until(lambda: "Choose one." in texts("Variations"), "six of what the slide says")
        write("fog"); key("Return")  # other words: six others, and none is put in
        until(lambda: "Choose one. It knows no fog." in texts("Variations"), "the note")
        key("Escape"); until(lambda: not window("Variations"), "its end")
        told["steps"] = steps()
        """,
        deck,
        window=True,
    )
    assert told["steps"] == []
    assert told["status"] == 0


def test_closing_while_it_works_stops_the_work_and_changes_nothing(impress, deck):
    told = impress.run(
        """
        hold = os.environ["PAINTER"] + "/hold"
        open(hold, "w").close()
        dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
        key("Return"); time.sleep(1); shot("working")
        told["working"] = window("Insert Picture")
        key("Escape"); until(lambda: not window("Insert Picture"), "its end")
        dispatch("fill"); until(lambda: window("Fill Placeholders"), "the window")
        key("Return"); time.sleep(1); key("Escape")
        until(lambda: not window("Fill Placeholders"), "its end")
        os.remove(hold)
        time.sleep(1)
        told["steps"], told["modified"] = steps(), document.isModified()
        told["works again"] = dispatch("insert", Slide=1)[0]
        """,
        deck,
        window=True,
    )
    assert told["working"]
    assert (told["steps"], told["modified"]) == ([], False)
    assert told["works again"]
    assert told["status"] == 0


def test_libreoffice_can_be_closed_while_it_works(impress, deck):
    told = impress.run(
        """
        open(os.environ["PAINTER"] + "/hold", "w").close()
        dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
        key("Return"); time.sleep(1)
        """,
        deck,
        window=True,
    )
    assert told["status"] == 0


def test_an_error_is_told_in_the_window_and_another_try_works(impress, deck):
    told = impress.run(
        """
        fail = os.environ["PAINTER"] + "/fail"
        open(fail, "w").close()
        dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
        time.sleep(1); key("Return"); time.sleep(1); shot("error")
        told["stays"], told["steps"] = window("Insert Picture"), steps()
        os.remove(fail)
        key("Return"); until(lambda: not window("Insert Picture"), "its end")
        told["then"] = steps()
        dispatch("change"); until(lambda: window("Alla Prima"), "a box")
        shot("box"); key("Return"); until(lambda: not window("Alla Prima"), "its end")
        """,
        deck,
        window=True,
    )
    assert told["stays"]
    assert told["steps"] == []
    assert told["then"] == ["Insert Picture"]
    assert told["status"] == 0


def test_a_background_is_seen_on_the_slide_or_on_all_before_it_is_set(impress, deck):
    told = impress.run(
        """
        def look(page):
            background = page.Background
            style = None if background is None else background.FillStyle.value
            return style, None if style != "BITMAP" else background.FillBitmapName

        slide, master = document.DrawPages[1], document.DrawPages[1].MasterPage
        turn_to(2)
        told["before"] = look(slide), look(master)
        shown = lambda page: page.Background is not None and page.Background.FillStyle.value == "BITMAP"
        dispatch("background"); until(lambda: window("Background"), "the window")
        until(lambda: shown(slide), "a preview on the slide")
        shot("background")
        key("Escape"); until(lambda: not window("Background"), "its end")
        told["cancelled"] = look(slide), look(master), steps()

        dispatch("background"); until(lambda: window("Background"), "the window again")
        until(lambda: shown(slide), "a preview on the slide")
        key("alt+m"); until(lambda: shown(master), "a preview on all slides")
        told["all"] = look(slide), steps()
        key("alt+m"); until(lambda: shown(slide), "a preview on the slide alone")
        told["back"] = look(master)
        key("Return"); until(lambda: not window("Background"), "its end")
        told["set"], told["steps"] = look(slide)[0], steps()
        front(); key("ctrl+z"); until(lambda: not steps(), "undoing")
        told["undone"] = look(slide), look(master)
        """,
        deck,
        window=True,
    )
    before, (slide, master, steps) = told["before"], told["cancelled"]
    assert [slide, master] == before
    assert steps == []
    assert told["all"] == [before[0], []]
    assert told["back"] == before[1]
    assert (told["set"], told["steps"]) == ("BITMAP", ["Background"])
    assert told["undone"] == before
    assert told["status"] == 0
