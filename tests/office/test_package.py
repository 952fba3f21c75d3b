"""What was not meant to change comes through byte for byte, whatever it is and whoever made it."""

import io
import zipfile

import pytest
from conftest import DECKS, parts
from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

from allaprima import DocumentError
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck, save_deck
from allaprima_office.deck_tasks import plan_deck, task_for_slide
from allaprima_office.fitting import pixel_size
from allaprima_office.insertion import put_picture
from allaprima_office.package import MAIN_TYPES

ALL = [*DECKS, sample_deck()]
TYPES = "[Content_Types].xml"


def insert(deck, number, png, origin, value=90):
    """A picture of 64 x 32 pixels on one slide."""
    task = task_for_slide(deck, number, "oak")
    shape = put_picture(
        deck.slide(task.number), task.place, png(64, 32, value), (64, 32), fit="cover", alternative_text="oak",
        origin=origin,
    )  # fmt: skip
    deck.touch(deck.slide(task.number).part)
    return shape


def changed(before, after):
    """Names of parts that are no longer what they were, and of new ones."""
    new = {name for name in after if name not in before}
    return {name for name in before if before[name] != after.get(name)}, new


def rich(path):
    """The sample deck with what real decks carry and python-pptx knows nothing of."""
    contents = parts(sample_deck())
    contents |= {
        "ppt/vbaProject.bin": b"\xd0\xcf\x11\xe0macros",
        "ppt/media/movie.mp4": b"\0\0\0\x18ftypmp42" * 50,
        "ppt/media/image1.png": b"an image that no slide shows",
        "ppt/fonts/font1.fntdata": b"\x01\x02font",
        "customXml/item1.xml": b'<?xml version="1.0"?>\r\n<data  spaced = "oddly" />\r\n',
        "customXml/_rels/item1.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org'
        b'/package/2006/relationships"/>',
        "ppt/comments/comment1.xml": b"<comments>\n  <!-- kept -->\n</comments>",
        "docProps/custom.xml": b"<Properties/>",
        "empty/": b"",
        "nobody/relates/to this.dat": bytes(range(256)),
    }
    transition = b'<p:transition spd="slow"><p:fade/></p:transition>'
    timing = (
        b'<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite"/></p:par></p:tnLst></p:timing>'
    )
    slide = contents["ppt/slides/slide1.xml"]
    contents["ppt/slides/slide1.xml"] = slide.replace(
        b"</p:sld>", transition + timing + b"</p:sld>"
    )
    presentation = contents["ppt/presentation.xml"]
    contents["ppt/presentation.xml"] = presentation.replace(
        b"</p:presentation>",
        b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14='
        b'"http://schemas.microsoft.com/office/powerpoint/2010/main"/></p:ext></p:extLst>'
        b"</p:presentation>",
    )
    defaults = b'<Default Extension="mp4" ContentType="video/mp4"/>'
    contents[TYPES] = contents[TYPES].replace(b"<Override", defaults + b"<Override", 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in contents.items():
            package.writestr(name, data)
    return path


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_a_deck_that_nothing_changed_is_saved_part_for_part(path, tmp_path):
    save_deck(open_deck(path), tmp_path / "out.pptx")
    assert parts(tmp_path / "out.pptx") == parts(path)
    assert list(parts(tmp_path / "out.pptx")) == list(parts(path))


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_looking_for_work_changes_nothing(path, tmp_path):
    deck = open_deck(path)
    plan_deck(deck)
    save_deck(deck, tmp_path / "out.pptx")
    assert parts(tmp_path / "out.pptx") == parts(path)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_a_picture_changes_its_slide_and_nothing_else(path, tmp_path, png, origin):
    deck = open_deck(path)
    number = len(deck.slides)
    slide = deck.slide(number).part.partname.membername
    insert(deck, number, png, origin)
    save_deck(deck, tmp_path / "out.pptx")
    before, after = parts(path), parts(tmp_path / "out.pptx")
    relations = slide.replace("slides/", "slides/_rels/") + ".rels"
    lost, new = changed(before, after)
    assert {slide, relations} <= lost <= {slide, relations, TYPES}
    [image] = new
    assert after[image] == png(64, 32)
    # python-pptx, which is strict about relationships, finds it there.
    shapes = Presentation(str(tmp_path / "out.pptx")).slides[number - 1].shapes
    assert [s.image.blob for s in shapes if hasattr(s, "image")][-1] == png(64, 32)


def test_macros_comments_custom_xml_fonts_media_and_strays_come_through(tmp_path, png, origin):
    path = rich(tmp_path / "rich.pptx")
    deck = open_deck(path)
    insert(deck, 2, png, origin)
    save_deck(deck, tmp_path / "out.pptx")
    before, after = parts(path), parts(tmp_path / "out.pptx")
    lost, new = changed(before, after)
    assert lost == {"ppt/slides/slide2.xml", "ppt/slides/_rels/slide2.xml.rels", TYPES}
    # Not image1.png: nothing relates to that one, but it is there.
    assert new == {"ppt/media/image2.png"}


def test_transition_and_animation_stay_on_the_slide_that_gets_a_picture(tmp_path, png, origin):
    deck = open_deck(rich(tmp_path / "rich.pptx"))
    insert(deck, 1, png, origin)
    save_deck(deck, tmp_path / "out.pptx")
    slide = parts(tmp_path / "out.pptx")["ppt/slides/slide1.xml"]
    for element in (b'<p:transition spd="slow"><p:fade/></p:transition>', b'dur="indefinite"'):
        assert element in slide


@pytest.mark.parametrize("kind", MAIN_TYPES, ids=lambda kind: kind.decode().split(".", 2)[-1])
def test_templates_shows_and_macros_open_and_keep_their_type(kind, tmp_path, png, origin):
    contents = parts(sample_deck())
    plain = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    contents[TYPES] = contents[TYPES].replace(plain, kind)
    with zipfile.ZipFile(tmp_path / "deck.potm", "w") as package:
        for name, data in contents.items():
            package.writestr(name, data)
    deck = open_deck(tmp_path / "deck.potm")
    insert(deck, 1, png, origin)
    save_deck(deck, tmp_path / "out.potm")
    types = parts(tmp_path / "out.potm")[TYPES]
    assert b'"' + kind + b'"' in types
    assert b'Extension="png"' in types
    assert len(open_deck(tmp_path / "out.potm").slides) == 5


def test_a_deck_that_knows_png_keeps_its_list_of_types(tmp_path, png, origin):
    path = tmp_path / "in.pptx"
    deck = open_deck(sample_deck())
    insert(deck, 1, png, origin)
    save_deck(deck, path)
    deck = open_deck(path)
    insert(deck, 2, png, origin, value=91)
    save_deck(deck, tmp_path / "out.pptx")
    assert parts(tmp_path / "out.pptx")[TYPES] == parts(path)[TYPES]


def test_slides_out_of_order_in_the_file_keep_their_names_and_links(tmp_path, png, origin):
    # python-pptx gives slides' parts new names by their order; another part still has the old one.
    deck = Presentation()
    for text in ("one", "two", "three"):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = text
    link = deck.slides[2].shapes.add_textbox(0, Inches(6), Inches(2), Inches(1))
    link.click_action.target_slide = deck.slides[0]
    order = deck.slides._sldIdLst
    order.append(order[0])
    stream = io.BytesIO()
    deck.part.package.save(stream)  # without the renaming that `deck.save` would do
    path = tmp_path / "in.pptx"
    path.write_bytes(stream.getvalue())
    opened = open_deck(path)
    assert [slide.shapes.title.text for slide in opened.slides] == ["two", "three", "one"]
    insert(opened, 2, png, origin)
    save_deck(opened, tmp_path / "out.pptx")
    lost, _new = changed(parts(path), parts(tmp_path / "out.pptx"))
    assert lost - {TYPES} == {"ppt/slides/slide3.xml", "ppt/slides/_rels/slide3.xml.rels"}
    slides = Presentation(str(tmp_path / "out.pptx")).slides
    [linked] = [s for s in slides[1].shapes if s.click_action.target_slide is not None]
    assert linked.click_action.target_slide.shapes.title.text == "one"


def test_media_are_not_read_into_memory(tmp_path, png, origin, monkeypatch):
    path = rich(tmp_path / "in.pptx")
    whole, read = [], zipfile.ZipFile.read

    def watched(self, name, *more):
        if self.filename == str(path):  # and not the copy without media that python-pptx gets
            whole.append(name)
        return read(self, name, *more)

    monkeypatch.setattr(zipfile.ZipFile, "read", watched)
    deck = open_deck(path)
    insert(deck, 1, png, origin)
    save_deck(deck, tmp_path / "out.pptx")
    assert "ppt/slides/slide1.xml" in whole
    assert {name for name in whole if not name.endswith((".xml", ".rels"))} == set()
    monkeypatch.undo()
    assert parts(tmp_path / "out.pptx")["ppt/media/movie.mp4"] == parts(path)["ppt/media/movie.mp4"]


@pytest.mark.parametrize("target", ["NULL", "../media/lost.png", "#Slide 2"])
def test_a_relationship_to_what_the_file_does_not_hold_stays_as_it_is(
    target, tmp_path, png, origin
):
    plain = Presentation()
    slide = plain.slides.add_slide(plain.slide_layouts[6])
    run = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.paragraphs[0].add_run()
    run.text, run.hyperlink.address = "more", "https://example.org"
    plain.save(str(tmp_path / "in.pptx"))
    contents = parts(tmp_path / "in.pptx")
    rels = "ppt/slides/_rels/slide1.xml.rels"
    external = b'Target="https://example.org" TargetMode="External"'
    assert external in contents[rels]
    contents[rels] = contents[rels].replace(external, f'Target="{target}"'.encode())
    with zipfile.ZipFile(tmp_path / "in.pptx", "w") as package:
        for name, data in contents.items():
            package.writestr(name, data)
    deck = open_deck(tmp_path / "in.pptx")
    insert(deck, 1, png, origin)
    save_deck(deck, tmp_path / "out.pptx")
    after = parts(tmp_path / "out.pptx")
    assert set(after) == {*contents, "ppt/media/image1.png"}
    related = {e.get("Id"): e.get("Target") for e in etree.fromstring(after[rels])}
    link = etree.fromstring(after["ppt/slides/slide1.xml"]).find(f".//{qn('a:hlinkClick')}")
    picture = etree.fromstring(after["ppt/slides/slide1.xml"]).find(f".//{qn('a:blip')}")
    assert related[link.get(qn("r:id"))] == target
    assert related[picture.get(qn("r:embed"))] == "../media/image1.png"


def test_a_picture_s_own_bytes_can_be_read(tmp_path, png):
    plain = Presentation()
    slide = plain.slides.add_slide(plain.slide_layouts[6])
    slide.shapes.add_picture(io.BytesIO(png(16, 8)), 0, 0)
    plain.save(str(tmp_path / "in.pptx"))
    deck = open_deck(tmp_path / "in.pptx")
    [shape] = deck.slide(1).shapes
    part = deck.slide(1).part.related_part(shape._element.blip_rId)
    assert deck.media(part) == png(16, 8)


def test_damaged_media_are_found_before_anything_is_written(tmp_path, png, origin):
    path = rich(tmp_path / "in.pptx")
    with zipfile.ZipFile(path) as package:
        info = package.getinfo("ppt/media/movie.mp4")
    data = bytearray(path.read_bytes())
    start = info.header_offset + 30 + len(info.filename)
    data[start : start + 8] = bytes(8)
    path.write_bytes(bytes(data))
    deck = open_deck(path)
    insert(deck, 1, png, origin)
    with pytest.raises(DocumentError, match=r"movie\.mp4 is damaged"):
        save_deck(deck, tmp_path / "out.pptx")
    assert [entry.name for entry in tmp_path.iterdir()] == ["in.pptx"]


def test_the_same_work_makes_the_same_file(tmp_path, png, origin):
    for name in ("a.pptx", "b.pptx"):
        deck = open_deck(sample_deck())
        insert(deck, 1, png, origin)
        save_deck(deck, tmp_path / name)
    assert (tmp_path / "a.pptx").read_bytes() == (tmp_path / "b.pptx").read_bytes()


def test_a_deck_without_slides_opens_and_stays(tmp_path):
    Presentation().save(str(tmp_path / "none.pptx"))
    deck = open_deck(tmp_path / "none.pptx")
    assert deck.slides == []
    save_deck(deck, tmp_path / "out.pptx")
    assert parts(tmp_path / "out.pptx") == parts(tmp_path / "none.pptx")


def test_the_size_for_a_place_on_every_deck_is_one_that_a_model_makes(painter):
    [card] = painter.allaprima_models()
    for path in ALL:
        deck = open_deck(path)
        for number in range(1, len(deck.slides) + 1):
            size = pixel_size(task_for_slide(deck, number, "oak").place, card)
            assert all(64 <= side <= 512 and side % 16 == 0 for side in size)
