"""Makes the sample deck: a design studio's proposal with empty picture placeholders.

    python plugins/office/samples/make_sample_deck.py [OUT.pptx]

The theme, the master and the layouts are drawn here, on python-pptx's blank template. Made twice,
it is the same file.
"""

from __future__ import annotations

import datetime
import io
import re
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.opc.package import Part
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

OUT = Path(__file__).parents[1] / "allaprima_office" / "sample.pptx"
WIDTH, HEIGHT = 40 / 3, 7.5  # inches
FONT = "Arial"  # or what stands in for it: every system has one with the same widths
COLOURS = {
    "dk1": "2B2926", "lt1": "FBF9F5", "dk2": "5B534A", "lt2": "EFE9DF",
    "accent1": "B4532F", "accent2": "7A8567", "accent3": "C79A4B", "accent4": "5C7A86",
    "accent5": "8C5A55", "accent6": "A79F93", "hlink": "B4532F", "folHlink": "8C5A55",
}  # fmt: skip
MARGIN = 0.85

Frame = tuple[float, float, float, float]
"""left, top, width, height in inches."""


@dataclass(frozen=True)
class Mould:
    """A placeholder on a layout."""

    kind: str
    index: int
    name: str
    frame: Frame
    hint: str
    size: int = 18
    anchor: str = "t"
    colour: str = "tx1"
    bold: bool = False
    bullets: bool = False


def picture(index: int, frame: Frame) -> Mould:
    return Mould("pic", index, f"Picture {index}", frame, "Picture", size=14, colour="accent6")


def title(frame: Frame, size: int = 34, anchor: str = "b") -> Mould:
    return Mould("title", 0, "Title", frame, "Title", size, anchor, bold=True)


def points(index: int, frame: Frame) -> Mould:
    return Mould("body", index, f"Text {index}", frame, "Points", size=20, bullets=True)


def caption(index: int, frame: Frame, size: int = 16) -> Mould:
    return Mould("body", index, f"Text {index}", frame, "Text", size, colour="tx2")


THIRD, GAP = 3.66, 0.3265
LAYOUTS: dict[str, list[Mould]] = {
    "Cover": [
        title((MARGIN, 1.9, 6.2, 2.2), 48),
        caption(1, (MARGIN, 4.5, 6.2, 1.0), 20),
        picture(10, (WIDTH - 5.2, 0, 5.2, 7.5)),
    ],
    "Text and landscape picture": [
        title((MARGIN, 1.2, 4.5, 1.5)),
        points(1, (MARGIN, 3.15, 4.5, 3.3)),
        picture(10, (5.783, 1.45, 6.7, 4.6)),
    ],
    "Text and square picture": [
        picture(10, (MARGIN, 1.0, 5.5, 5.5)),
        title((7.1, 1.2, 5.4, 1.5)),
        points(1, (7.1, 3.15, 5.4, 3.3)),
    ],
    "Three portrait pictures": [
        title((MARGIN, 0.5, 11.6, 0.95)),
        *(
            mould
            for i in range(3)
            for mould in (
                picture(10 + i, (MARGIN + i * (THIRD + GAP), 1.75, THIRD, 4.5)),
                caption(1 + i, (MARGIN + i * (THIRD + GAP), 6.35, THIRD, 0.6)),
            )
        ),
    ],
    "Banner and text": [
        picture(10, (0, 0, WIDTH, 3.6)),
        title((MARGIN, 4.05, 4.4, 1.2), anchor="t"),
        points(1, (5.783, 4.1, 6.7, 2.8)),
    ],
}


@dataclass(frozen=True)
class Page:
    layout: str
    title: str
    texts: list[list[str]]
    notes: str


PAGES = [
    Page(
        "Cover",
        "Surfaces for the new lobby",
        [["Material proposal for the client review", "Studio Linden, interiors"]],
        "Welcome. Today is about what people will touch and walk on.\n"
        "image: terrazzo floor, ivory with large chips",
    ),
    Page(
        "Text and landscape picture",
        "Floor: warm oak planks",
        [["Long boards, laid along the light", "Oiled, so that scratches can be mended",
          "Quiet underfoot, warm to look at"]],
        "The floor carries the room.\nimage: warm oak planks, wooden floor",
    ),
    Page(
        "Text and square picture",
        "Reception: red brick",
        [["Reclaimed bricks in running bond", "Lime mortar, joints set back",
          "Lit from above to show the relief"]],
        "Samples are on the table.\nimage: red brick wall",
    ),
    Page(
        "Three portrait pictures",
        "Three accents, one palette",
        [["Lift doors: hammered copper"], ["Café counter: teal hexagon tiles"],
         ["Seating: navy knitted wool"]],
        "One line for each picture:\nimage: hammered copper\nimage: teal hexagon tiles\n"
        "image: navy knitted wool",
    ),
    Page(
        "Banner and text",
        "Next steps",
        [["Choose between two oak finishes", "Order brick and tile samples",
          "Mock-up of one bay in four weeks"]],
        "Close with the counter top.\nimage: white marble slab, veined",
    ),
]  # fmt: skip


def make_deck() -> bytes:
    """The deck as the bytes of a .pptx file."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    deck.part._element.sldSz.attrib.pop("type", None)  # it says 4:3
    _drop(deck.part.package, "thumbnail")  # it shows python-pptx's blank deck
    _drop(deck.part, "printerSettings")
    _draw_theme(deck)
    _draw_master(deck)
    _draw_layouts(deck)
    for page in PAGES:
        _add_page(deck, page)
    properties = deck.core_properties
    properties.title, properties.author = PAGES[0].title, "Alla Prima"
    properties.last_modified_by, properties.revision = "Alla Prima", 1
    properties.created = properties.modified = datetime.datetime(2026, 1, 1)
    buffer = io.BytesIO()
    deck.save(buffer)
    return _without_times(buffer.getvalue())


def _drop(source: Any, kind: str) -> None:
    """Take out what `source` (a part or the package) relates to in this way."""
    relations = source._rels
    for name in [name for name, relation in relations.items() if kind in relation.reltype]:
        relations.pop(name)


def _draw_theme(deck: Any) -> None:
    # python-pptx has no call for themes; its template's is plain XML in a plain part.
    part: Part = next(
        rel.target_part for rel in deck.slide_master.part.rels.values() if "theme" in rel.reltype
    )
    xml = part.blob.decode("utf-8")
    for name, colour in COLOURS.items():
        xml = re.sub(
            rf"<a:{name}>.*?</a:{name}>",
            f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>',
            xml,
            flags=re.DOTALL,
        )
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)
    xml = re.sub(r'<a:theme ([^>]*)name="[^"]*"', r'<a:theme \1name="Alla Prima sample"', xml)
    part._blob = xml.encode("utf-8")


def _draw_master(deck: Any) -> None:
    master = deck.slide_master
    for shape in list(master.shapes):
        if shape.placeholder_format.type.name not in ("TITLE", "BODY"):
            shape._element.getparent().remove(shape._element)
    frames = [(MARGIN, 0.6, WIDTH - 2 * MARGIN, 1.2), (MARGIN, 2.1, WIDTH - 2 * MARGIN, 4.6)]
    for shape, frame in zip(master.placeholders, frames, strict=True):
        shape.left, shape.top, shape.width, shape.height = (Inches(x) for x in frame)
    styles = master._element.find(qn("p:txStyles"))
    styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr")).set("algn", "l")


def _draw_layouts(deck: Any) -> None:
    layouts = list(deck.slide_layouts)
    for layout in layouts[len(LAYOUTS) :]:
        deck.slide_layouts.remove(layout)
    for layout, (name, moulds) in zip(layouts, LAYOUTS.items(), strict=False):
        layout.name = name
        element = layout._element
        # The template's kind of layout no longer fits; without one it is a custom layout.
        element.attrib.pop("type", None)
        element.set("preserve", "1")
        for shape in list(layout.shapes):
            shape._element.getparent().remove(shape._element)
        tree = element.cSld.spTree
        for number, mould in enumerate(moulds, start=2):
            tree.append(_mould(number, mould))
        if name in ("Text and landscape picture", "Text and square picture"):
            rule = next(mould for mould in moulds if mould.kind == "title").frame
            tree.append(_rule(len(moulds) + 2, rule[0], rule[1] + rule[3] + 0.14))


def _mould(number: int, mould: Mould) -> Any:
    left, top, width, height = (Inches(x) for x in mould.frame)
    index = "" if mould.kind == "title" else f' idx="{mould.index}"'
    fill, bullet, indent = "", "<a:buNone/>", ' marL="0" indent="0"'
    if mould.kind == "pic":
        fill = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
    if mould.bullets:
        indent = ' marL="285750" indent="-285750"'
        bullet = '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buChar char="•"/>'
    gap = "" if mould.kind != "body" else '<a:spcBef><a:spcPts val="1000"/></a:spcBef>'
    weight = ' b="1"' if mould.bold else ' b="0"'
    spacing = '<a:lnSpc><a:spcPct val="95000"/></a:lnSpc>' if mould.kind == "title" else ""
    return parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f"<p:cNvPr id={quoteattr(str(number))} name={quoteattr(mould.name)}/>"
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{mould.kind}"{index}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/>'
        f'</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" rIns="0" anchor="{mould.anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>'
        f'<a:lvl1pPr{indent} algn="l">{spacing}{gap}{bullet}'
        f'<a:defRPr sz="{mould.size * 100}"{weight}>'
        f'<a:solidFill><a:schemeClr val="{mould.colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>'
        f'</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>{mould.hint}</a:t></a:r></a:p>'
        f"</p:txBody></p:sp>"
    )


def _rule(number: int, left: float, top: float) -> Any:
    """The short line of colour between a title and its text."""
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="Rule"/>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="{Inches(left)}" y="{Inches(top)}"/>'
        f'<a:ext cx="{Inches(0.7)}" cy="{Inches(0.05)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        "</p:sp>"
    )


def _add_page(deck: Any, page: Page) -> None:
    layout = deck.slide_layouts.get_by_name(page.layout)
    slide = deck.slides.add_slide(layout)
    slide.shapes.title.text = page.title
    bodies = [p for p in slide.placeholders if p.placeholder_format.type.name == "BODY"]
    for body, paragraphs in zip(bodies, page.texts, strict=True):
        body.text_frame.text = "\n".join(paragraphs)
    slide.notes_slide.notes_text_frame.text = page.notes


def _without_times(data: bytes) -> bytes:
    """The same package with one date on every part, so that the same deck is the same file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return buffer.getvalue()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    target.write_bytes(make_deck())
    print(target)
