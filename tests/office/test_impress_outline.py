"""Slides that are open in Impress, as the rules see them, with stand-ins for LibreOffice's objects."""

import sys
import threading
from types import ModuleType, SimpleNamespace

import pytest

TEXT, GROUP = "com.sun.star.drawing.TextShape", "com.sun.star.drawing.GroupShape"
FORM = "com.sun.star.drawing.CustomShape"


class Shape(list):
    """A shape; one in a group, or on a page, knows what it is in."""

    def __init__(self, kind, text="", box=(0, 0, 100, 100), members=()):
        super().__init__(members)
        self.ShapeType, self.String, self.ZOrder = kind, text, 0
        self.IsPresentationObject = self.IsEmptyPresentationObject = False
        left, top, width, height = box
        self.BoundRect = SimpleNamespace(X=left, Y=top, Width=width, Height=height)
        self.RotateAngle = 0
        for member in members:
            member.Parent = self

    def supportsService(self, name):  # noqa: N802 - UNO's name
        return name == "com.sun.star.drawing.Text" and self.ShapeType != GROUP

    def createEnumeration(self):  # noqa: N802 - UNO's name
        raise NotImplementedError


class Page(list):
    """A slide or a master. It is asked on the main thread alone, as LibreOffice's are to be."""

    def __init__(self, *shapes, master=None):
        super().__init__(shapes)
        for shape in shapes:
            shape.Parent = self
        self.MasterPage, self.IsBackgroundObjectsVisible = master, True

    def __getattr__(self, name):
        assert threading.current_thread() is threading.main_thread()
        known = {
            "Number": 3,
            "Name": "page3",
            "Width": 28_000,
            "Height": 15_750,
            "Background": None,
        }
        if name in known:
            return known[name]
        raise AttributeError(name)


@pytest.fixture
def outlined(monkeypatch):
    """`outlined(page)`: the outline of a slide, outside LibreOffice."""
    monkeypatch.setitem(sys.modules, "uno", ModuleType("uno"))
    before = set(sys.modules)
    from allaprima_office.impress.outline import ImpressOutline

    yield ImpressOutline
    for name in set(sys.modules) - before:
        if name.startswith("allaprima_office.impress."):
            del sys.modules[name]


def test_what_requests_and_progress_need_asks_libreoffice_nothing_on_other_threads(outlined):
    outline = outlined(Page(master=Page()))
    told = []

    def work():
        told.extend([outline.number, outline.title, outline.palette, outline.ground])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == [3, "", (), None]


def test_text_in_groups_is_read(outlined):
    group = Shape(GROUP, members=[Shape(TEXT, "terrazzo")])
    assert outlined(Page(group, master=Page())).other_lines == ["terrazzo"]


def test_the_pieces_of_a_group_on_the_master_count_one_by_one(outlined):
    pieces = [Shape(FORM, box=(0, 0, 100, 50)), Shape(FORM, box=(900, 0, 100, 50))]
    plain = Shape(FORM, box=(500, 0, 10, 10))
    master = Page(Shape(GROUP, box=(0, 0, 1000, 50), members=pieces), plain)
    forms = outlined(Page(master=master)).forms
    emu = [tuple(360 * edge for edge in edges) for edges in ((0, 0, 100, 50), (900, 0, 1000, 50))]
    assert [(tuple(form.box), form.what) for form in forms[:2]] == [(box, "other") for box in emu]
    assert forms[2].what == "drawn"
