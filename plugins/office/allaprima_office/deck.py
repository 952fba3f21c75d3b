"""Opening a deck that may be anything, and saving it whole."""

from __future__ import annotations

import mmap
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima import DocumentError, OutputError
from allaprima_office.package import TYPES, Package

if TYPE_CHECKING:
    from pptx.slide import Slide

SUFFIXES = (".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm")
MAX_UNPACKED = 8 * 2**30
MAX_XML = 2**27
MAX_ALL_XML = 2**29
MAX_PARTS = 50_000
"""Beyond these a file is built to fill the memory or the disk: bytes of all parts, of one XML
part (which grows tenfold as a tree) and of all of them, and how many parts."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Password protection wraps the whole deck in an OLE file with this stream (MS-OFFCRYPTO 2.3.4.4).
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# The first part of an OpenDocument package says what it is, uncompressed (ODF 1.3 part 2, 3.3).
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_STRICT = b"http://purl.oclc.org/ooxml/"


class Deck(Package):
    """A deck: its package of parts, and shortcuts to what is asked most."""

    @property
    def slides(self) -> list[Slide]:
        # python-pptx adds an empty list of slides to a deck without one when asked.
        return list(self.presentation.slides) if self._has_slides() else []

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) of a slide in EMU; 10 by 7.5 inches where the file does not say."""
        presentation = self.presentation
        return presentation.slide_width or 9_144_000, presentation.slide_height or 6_858_000

    def slide(self, number: int) -> Slide:
        """The slide with this number, counted from 1.

        Raises:
            DocumentError: the deck has no such slide.
        """
        slides = self.slides
        if not 1 <= number <= len(slides):
            raise DocumentError(
                f"There is no slide {number}; the deck has {len(slides)}.",
                f"Choose one from 1 to {len(slides)}." if slides else "Add a slide first.",
            )
        return slides[number - 1]


def open_deck(path: Path) -> Deck:
    """The deck in a .pptx, .pptm, .potx, .potm, .ppsx or .ppsm file; the file is not kept open.

    Raises:
        DocumentError: the file cannot be read, is protected by a password, is no such deck, is
            damaged, or would unpack to an unreasonable size.
    """
    try:
        _check_kind(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DocumentError(
            f"{path} cannot be opened: {reason}.", "Check the file's name and permissions."
        ) from error
    _check_contents(path)
    try:
        deck = Deck(path)
        # python-pptx reads lazily; what is broken shall show here and not halfway through.
        for slide in deck.slides:
            _ = slide.slide_layout.slide_master, len(slide.shapes)
    except MemoryError:
        raise
    except Exception as error:  # lxml, zipfile and python-pptx each raise their own kinds
        if isinstance(error, AttributeError) and "no attribute 'presentation'" in str(error):
            raise DocumentError(
                f"{path} is another kind of Office file.", "Give a deck saved as .pptx."
            ) from error
        raise _damaged(path, error) from error
    return deck


def save_deck(deck: Deck, path: Path) -> None:
    """Write the deck to `path`, whole or not at all. Parts that nothing changed stay as they are.

    Raises:
        DocumentError: the original was changed meanwhile, or has a damaged part.
        OutputError: it cannot be written.
    """
    deck.save(path)


def save_in_place(deck: Deck) -> Path:
    """Replace the deck's own file in one step, and return where the old one is kept.

    Raises:
        DocumentError, OutputError: as for `save_deck`; the deck is then as it was.
    """
    backup = free_name(deck.path, "backup")
    deck.save(deck.path, backup=backup)
    return backup


def output_for(deck: Path, output: Path | None, what: str = "pictures") -> Path:
    """Where the result goes: `output`, or a new `DECK-pictures.pptx` beside the deck.

    Raises:
        OutputError: `output` is the deck itself, has another suffix, or its folder is missing.
    """
    if output is None:
        return free_name(deck, what)
    # A deck with macros under a name without them, or the other way round, does not open.
    if output.suffix.lower() != deck.suffix.lower():
        raise OutputError(
            f"{output} does not end in {deck.suffix or 'nothing'}, as the deck does.",
            "Give both the same ending.",
        )
    if not output.parent.is_dir():
        raise OutputError(f"The folder {output.parent} does not exist.", "Make it first.")
    if output.exists() and output.samefile(deck):
        raise OutputError(
            f"{output} is the deck itself.", "Use --in-place, which keeps a backup beside it."
        )
    return output


def free_name(deck: Path, what: str) -> Path:
    """`DECK-what.pptx`, with a number if that is taken: such a file may have been worked on."""
    path = deck.with_name(f"{deck.stem}-{what}{deck.suffix}")
    number = 1
    while path.exists():
        number += 1
        path = deck.with_name(f"{deck.stem}-{what}-{number}{deck.suffix}")
    return path


def _check_kind(path: Path) -> None:
    with open(path, "rb") as file:
        start = file.read(100)
        if not start:
            raise DocumentError(f"{path} is empty: 0 bytes.", "Use another copy of the deck.")
        if _OPEN_DOCUMENT in start:
            raise DocumentError(
                f"{path} is an OpenDocument file, as LibreOffice's .odp.",
                "Make its pictures in LibreOffice Impress, with `allaprima install impress`, or save "
                "it as .pptx.",
            )
        if start.startswith(_OLE):
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                protected = data.find(_ENCRYPTED) >= 0
            if protected:
                raise DocumentError(
                    f"{path} is protected by a password.", "Save a copy of it without one."
                )
            raise DocumentError(
                f"{path} is not a .pptx deck; it may be an old .ppt file.", "Save it as .pptx."
            )
    if not start.startswith(b"PK"):
        raise DocumentError(f"{path} is not a .pptx deck.", "Give a PowerPoint file (.pptx).")


def _check_contents(path: Path) -> None:
    """Judge a package by its directory, before anything is unpacked.

    Sizes in a directory may lie, but zipfile reads no more than they say.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            sizes = {part.filename: part.file_size for part in parts}
            relations = (
                package.read("_rels/.rels") if sizes.get("_rels/.rels", 0) < MAX_XML else b""
            )
    except KeyError:
        relations = b""
    except Exception as error:  # zipfile raises struct.error and others on damaged directories
        raise _damaged(path, error) from error
    xml = [size for name, size in sizes.items() if name.lower().endswith((".xml", ".rels"))]
    if (
        len(parts) > MAX_PARTS
        or sum(sizes.values()) > MAX_UNPACKED
        or sum(xml) > MAX_ALL_XML
        or any(size > MAX_XML for size in xml)
    ):
        raise DocumentError(
            f"{path} would unpack to an unreasonable size, so it was left closed.",
            "If it is a real deck, split it.",
        )
    if TYPES not in sizes:
        raise DocumentError(
            f"{path} is an archive, but not a .pptx deck.", "Give a PowerPoint file (.pptx)."
        )
    # Two parts of one name: programs differ in which they read, and one would be lost.
    if len(sizes) != len(parts):
        raise _damaged(path, ValueError("it holds two parts of the same name"))
    if _STRICT in relations:
        raise DocumentError(
            f"{path} is saved as Strict Open XML, which cannot be read here.",
            "Save it as an ordinary .pptx.",
        )


def _damaged(path: Path, error: Exception) -> DocumentError:
    said: Any = str(error) or type(error).__name__
    return DocumentError(
        f"{path} is damaged: {said}.",
        "Open and save it in PowerPoint or LibreOffice, or use another copy.",
    )
