"""A deck's file as a package of parts: opened without its media, saved without losing a byte.

python-pptx writes every part anew, drops what it does not know, and reads all media into memory.
So it is given a copy in which media are empty, and what is saved is the original file, part for
part, with those parts exchanged that were meant to change. That also opens templates, slide shows
and their kin with macros, which python-pptx refuses by their type.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima import DocumentError, open_atomically

if TYPE_CHECKING:
    from pptx.opc.package import Part
    from pptx.presentation import Presentation

TYPES = "[Content_Types].xml"
MAIN_TYPES = (
    b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
    b"application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
    b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
    b"application/vnd.ms-powerpoint.template.macroEnabled.main+xml",
    b"application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml",
)
"""Templates, slide shows, and these with macros; all hold what a presentation holds."""
_PRESENTATION = (
    b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
)
_UNKNOWN = "application/octet-stream"
_NEW = (1980, 1, 1, 0, 0, 0)  # the date of new parts: the same work makes the same file
_INCOMPRESSIBLE = 0.95
_BLOCK = 2**20


class Package:
    """A deck's file and what python-pptx made of it. The file is not kept open.

    Attributes:
        path: the file, with symbolic links followed.
        presentation: its slides and so on. Change it, and say so with `touch`.

    Raises:
        Exception: of any kind, from zipfile, lxml or python-pptx, if the file is damaged.
        OSError: it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        skeleton = io.BytesIO()
        with zipfile.ZipFile(self.path) as source, zipfile.ZipFile(skeleton, "w") as copy:
            self._stamp = self._fingerprint()
            self._names = source.namelist()
            missing = _missing(source, self._names)
            for name in self._names:
                copy.writestr(name, _for_python_pptx(source, name, missing))
            for name in missing:
                copy.writestr(name, b"")
        self.presentation = self._load(skeleton)
        self._touched: set[Part] = set()

    def touch(self, part: Part) -> None:
        """Note that this part, or what it relates to, was changed. Others are saved as they were."""
        self._touched.add(part)

    def media(self, part: Part) -> bytes:
        """The bytes of a part that is no XML, for instance a picture's image."""
        if (name := self._original.get(part)) is None:
            return bytes(part.blob)
        with zipfile.ZipFile(self.path) as source:
            return source.read(name)

    def save(self, target: Path, *, backup: Path | None = None) -> None:
        """Write the package to `target`, whole or not at all.

        Args:
            target: an existing file keeps its permissions.
            backup: the name under which what `target` held stays on the disk; must be free.

        Raises:
            DocumentError: the original has changed or gone since, or one of its parts is damaged.
            OutputError: `target` or `backup` cannot be written; nothing is left behind.
        """
        try:
            now = self._fingerprint()
        except OSError as error:
            raise DocumentError(f"{self.path} is gone.", "Run this again.") from error
        if now != self._stamp:
            raise DocumentError(
                f"{self.path} was changed by another program meanwhile.", "Run this again."
            )
        # The original is closed before it is replaced: Windows asks for that.
        with (
            open_atomically(target, backup=backup) as file,
            zipfile.ZipFile(self.path) as source,
        ):
            self._write(source, file)

    def _load(self, skeleton: io.BytesIO) -> Presentation:
        from pptx.package import Package as PptxPackage

        self._opc: Any = PptxPackage.open(skeleton)
        presentation: Presentation = self._opc.presentation_part.presentation
        self._original = {part: part.partname.membername for part in self._opc.iter_parts()}
        if self._has_slides():
            # Asking for the slides renames their parts, which the links between them would follow.
            names = {part: part.partname for part in self._original}
            _ = presentation.slides
            for part, name in names.items():
                part.partname = name
        return presentation

    def _has_slides(self) -> bool:
        listed = self._opc.presentation_part._element.sldIdLst
        return listed is not None and len(listed) > 0

    def _fingerprint(self) -> tuple[int, int]:
        status = self.path.stat()
        return status.st_size, status.st_mtime_ns

    def _write(self, source: zipfile.ZipFile, file: Any) -> None:
        parts = set(self._opc.iter_parts())
        new = [part for part in self._opc.iter_parts() if part not in self._original]
        gone = {name for part, name in self._original.items() if part not in parts}
        gone |= {_rels_name(name) for name in gone}
        self._name(new)
        changed: dict[str, bytes] = {}
        for part in [*new, *(part for part in self._touched if part in parts)]:
            name = part.partname.membername
            changed[name] = part.blob
            relations = part.rels.xml if len(part.rels) else b""
            before = source.read(_rels_name(name)) if _rels_name(name) in self._names else b""
            if _relations(relations) != _relations(before):
                changed[_rels_name(name)] = relations
        types = source.read(TYPES)
        changed[TYPES] = _content_types(types, {p.partname: p.content_type for p in new}, gone)
        with zipfile.ZipFile(file, "w") as target:
            for info in source.infolist():
                if info.filename in changed:
                    _put(target, _like(info), changed.pop(info.filename))
                elif info.filename not in gone:
                    _copy(source, info, target)
            for name, data in changed.items():
                info = zipfile.ZipInfo(name, _NEW)
                info.compress_type = zipfile.ZIP_DEFLATED
                _put(target, info, data)

    def _name(self, new: list[Part]) -> None:
        """Give new parts names that nothing in the file has, not even what nothing relates to."""
        from pptx.opc.packuri import PackURI

        taken = {name.lower() for name in self._names}
        for part in new:
            name = str(part.partname)
            stem, suffix = os.path.splitext(name)
            stem = stem.rstrip("0123456789")
            number = 1
            while name[1:].lower() in taken:
                name = f"{stem}{number}{suffix}"
                number += 1
            part.partname = PackURI(name)
            taken.add(name[1:].lower())


def _missing(source: zipfile.ZipFile, names: Sequence[str]) -> list[str]:
    """What parts relate to and the file does not hold, XML aside, such as the "NULL" that PowerPoint
    leaves behind. python-pptx would drop such a relationship and give its id, which the part still
    says, to a new one."""
    from pptx.opc.packuri import PackURI

    there, found = set(names), []
    for name in names:
        folder, _, file = name.rpartition("/_rels/")
        if not folder or not file.endswith(".rels"):
            continue
        for _, target, mode in _relations(source.read(name)).values():
            if not target or mode == "External":
                continue
            part = PackURI.from_rel_ref(f"/{folder}", target).membername
            if part not in there and not part.lower().endswith(".xml"):
                found.append(part)
                there.add(part)
    return found


def _for_python_pptx(source: zipfile.ZipFile, name: str, missing: Sequence[str]) -> bytes:
    if name == TYPES:
        from pptx.opc.packuri import PackURI

        types = source.read(name)
        for kind in MAIN_TYPES:
            types = types.replace(b'"' + kind + b'"', b'"' + _PRESENTATION + b'"')
        return _content_types(types, {PackURI(f"/{part}"): _UNKNOWN for part in missing}, set())
    return source.read(name) if name.lower().endswith((".xml", ".rels")) else b""


def _rels_name(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def _relations(xml: bytes) -> dict[str, tuple[str | None, ...]]:
    """What the relationships in a .rels part say, whatever their order and spelling."""
    from pptx.oxml import parse_xml

    elements: Any = parse_xml(xml) if xml else ()
    # "Internal" is what a relationship is that does not say.
    return {
        str(e.get("Id")): (e.get("Type"), e.get("Target"), e.get("TargetMode", "Internal"))
        for e in elements
    }


def _content_types(types: bytes, new: dict[Any, str], gone: set[str]) -> bytes:
    """The list of types with new parts added and lost ones left out; as it was, if it still fits."""
    from pptx.opc.oxml import serialize_part_xml
    from pptx.oxml import parse_xml

    root: Any = parse_xml(types)
    space = root.tag.rpartition("}")[0] + "}"
    defaults = {
        e.get("Extension").lower(): e.get("ContentType") for e in root.iter(f"{space}Default")
    }
    before = len(root)
    for element in list(root.iter(f"{space}Override")):
        if element.get("PartName").lstrip("/") in gone:
            root.remove(element)
    same = len(root) == before
    for name, kind in new.items():
        extension = name.ext.lower()
        if defaults.get(extension) == kind:
            continue
        same = False
        if extension in defaults or extension == "xml":
            says = {"PartName": str(name), "ContentType": kind}
            root.append(root.makeelement(f"{space}Override", says))
        else:
            says = {"Extension": extension, "ContentType": kind}
            root.insert(0, root.makeelement(f"{space}Default", says))
            defaults[extension] = kind
    return types if same else bytes(serialize_part_xml(root))


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    copy = zipfile.ZipInfo(info.filename, info.date_time)
    copy.compress_type = info.compress_type
    copy.external_attr, copy.create_system = info.external_attr, info.create_system
    copy.comment = info.comment
    return copy


def _put(target: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    # An image is compressed already; deflating it again takes long and gains nothing.
    if info.compress_type == zipfile.ZIP_DEFLATED and not info.filename.endswith((".xml", ".rels")):
        info.compress_type = zipfile.ZIP_STORED
    target.writestr(info, data)


def _copy(source: zipfile.ZipFile, info: zipfile.ZipInfo, target: zipfile.ZipFile) -> None:
    copy = _like(info)
    if info.file_size > _BLOCK and info.compress_size > _INCOMPRESSIBLE * info.file_size:
        copy.compress_type = zipfile.ZIP_STORED
    if info.is_dir():
        target.writestr(copy, b"")
        return
    copy.file_size = info.file_size  # tells zipfile whether it needs the large format
    try:
        with source.open(info) as old, target.open(copy, "w") as new:
            while block := _damage_shows(old, info):
                new.write(block)
    except NotImplementedError as error:  # a compression that zipfile does not know
        raise DocumentError(
            f"The deck's part {info.filename} cannot be read: {error}.",
            "Open and save it in PowerPoint or LibreOffice.",
        ) from error


def _damage_shows(file: Any, info: zipfile.ZipInfo) -> bytes:
    import zlib

    try:
        return bytes(file.read(_BLOCK))
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise DocumentError(
            f"The deck's part {info.filename} is damaged: {error}.",
            "Open and save the deck in PowerPoint or LibreOffice, or use another copy.",
        ) from error
