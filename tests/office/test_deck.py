"""Opening whatever a user may give, and saving without ever losing a deck."""

import contextlib
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima import DocumentError, OutputError
from allaprima_office import deck as decks
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck, output_for, save_deck, save_in_place


def rewritten(change):
    """The sample deck's bytes with its parts changed: `change({name: bytes})`."""
    with zipfile.ZipFile(sample_deck()) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return buffer.getvalue()


def given_deck(folder, data):
    path = folder / "given.pptx"
    path.write_bytes(data)
    return path


def test_a_deck_opens(tmp_path):
    assert len(open_deck(sample_deck()).slides) == 5


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty: 0 bytes"),
        (b"hello", "is not a .pptx deck"),
        (b"%PDF-1.7", "is not a .pptx deck"),
        (b"PK\x05\x06" + bytes(18), "archive, but not a .pptx deck"),
        (b"PK\x03\x04 and then nothing", "is damaged"),
        (
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.presentation",
            "OpenDocument file, as LibreOffice's .odp",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "may be an old .ppt file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(600)
            + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
    ],
)
def test_what_is_no_deck_is_refused_by_what_it_is(tmp_path, data, said):
    with pytest.raises(DocumentError, match=said):
        open_deck(given_deck(tmp_path, data))


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.99])
def test_a_truncated_deck_is_damaged(tmp_path, kept):
    data = sample_deck().read_bytes()
    with pytest.raises(DocumentError, match="is damaged"):
        open_deck(given_deck(tmp_path, data[: int(len(data) * kept)]))


@pytest.mark.parametrize(
    "part",
    ["_rels/.rels", "ppt/presentation.xml", "ppt/slides/slide3.xml"],
)
def test_a_deck_with_a_part_missing_is_damaged(tmp_path, part):
    data = rewritten(lambda parts: parts.pop(part))
    with pytest.raises(DocumentError, match="is damaged"):
        open_deck(given_deck(tmp_path, data))


def test_a_deck_with_broken_xml_is_damaged(tmp_path):
    data = rewritten(lambda parts: parts.update({"ppt/slides/slide2.xml": b"<p:sld"}))
    with pytest.raises(DocumentError, match="is damaged"):
        open_deck(given_deck(tmp_path, data))


def test_a_deck_with_spoilt_bytes_is_damaged(tmp_path):
    data = bytearray(sample_deck().read_bytes())
    with zipfile.ZipFile(sample_deck()) as package:
        start = package.getinfo("ppt/slides/slide1.xml").header_offset + 80
    data[start : start + 40] = bytes(40)
    with pytest.raises(DocumentError, match="is damaged"):
        open_deck(given_deck(tmp_path, bytes(data)))


@given(st.data())
@settings(deadline=None, max_examples=40)
def test_whatever_byte_is_spoilt_it_opens_or_is_a_document_error(tmp_path_factory, data):
    content = bytearray(sample_deck().read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    path = given_deck(tmp_path_factory.mktemp("spoilt"), bytes(content))
    with contextlib.suppress(DocumentError):
        open_deck(path)


def test_a_word_document_is_called_another_kind_of_office_file(tmp_path):
    def change(parts):
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
            b"presentationml.presentation.main", b"wordprocessingml.document.main"
        )

    with pytest.raises(DocumentError, match="another kind of Office file"):
        open_deck(given_deck(tmp_path, rewritten(change)))


def test_a_zip_bomb_stays_closed(tmp_path, monkeypatch):
    monkeypatch.setattr(decks, "MAX_XML", 2**20)
    bomb = rewritten(lambda parts: parts.update({"ppt/slides/slide1.xml": bytes(2**20 + 1)}))
    assert len(bomb) < 2**17
    with pytest.raises(DocumentError, match="unreasonable size"):
        open_deck(given_deck(tmp_path, bomb))


def test_a_bomb_of_many_parts_stays_closed(tmp_path, monkeypatch):
    monkeypatch.setattr(decks, "MAX_PARTS", 100)
    bomb = rewritten(lambda parts: parts.update({f"ppt/media/{i}.png": b"" for i in range(100)}))
    with pytest.raises(DocumentError, match="unreasonable size"):
        open_deck(given_deck(tmp_path, bomb))


@pytest.mark.parametrize(("limit", "name"), [("MAX_UNPACKED", "a.bin"), ("MAX_ALL_XML", "a.xml")])
def test_a_bomb_of_media_or_of_all_xml_stays_closed(tmp_path, monkeypatch, limit, name):
    monkeypatch.setattr(decks, limit, 2**21)
    bomb = rewritten(lambda parts: parts.update({name: bytes(2**21)}))
    with pytest.raises(DocumentError, match="unreasonable size"):
        open_deck(given_deck(tmp_path, bomb))


def test_two_parts_of_one_name_are_damage(tmp_path):
    path = given_deck(tmp_path, sample_deck().read_bytes())
    with (
        zipfile.ZipFile(path, "a") as package,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        package.writestr("ppt/slides/slide1.xml", b"<other/>")
    with pytest.raises(DocumentError, match="two parts of the same name"):
        open_deck(path)


def test_strict_open_xml_is_named(tmp_path):
    def change(parts):
        parts["_rels/.rels"] = parts["_rels/.rels"].replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/",
            b"http://purl.oclc.org/ooxml/officeDocument/",
        )

    with pytest.raises(DocumentError, match=r"Strict Open XML.*ordinary \.pptx"):
        open_deck(given_deck(tmp_path, rewritten(change)))


def test_a_bomb_of_entities_does_not_go_off(tmp_path):
    levels = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))
    xml = f'<!DOCTYPE p:sld [<!ENTITY e0 "boom">{levels}]><sld>&e9;</sld>'
    data = rewritten(lambda parts: parts.update({"ppt/slides/slide1.xml": xml.encode()}))
    with pytest.raises(DocumentError, match="is damaged"):
        open_deck(given_deck(tmp_path, data))


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(DocumentError, match=r"lost\.pptx cannot be opened"):
        open_deck(tmp_path / "lost.pptx")
    with pytest.raises(DocumentError, match="cannot be opened"):
        open_deck(tmp_path)


def test_a_saved_deck_opens_again(tmp_path):
    save_deck(open_deck(sample_deck()), tmp_path / "out.pptx")
    assert len(open_deck(tmp_path / "out.pptx").slides) == 5


def test_a_deck_that_cannot_be_saved_leaves_the_old_one(tmp_path, monkeypatch):
    path = given_deck(tmp_path, b"old")

    def full(_fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        save_deck(open_deck(sample_deck()), path)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["given.pptx"]


def test_slides_are_counted_from_one():
    deck = open_deck(sample_deck())
    assert deck.slide(2).shapes.title.text == "Floor: warm oak planks"
    for number in (0, 6, -1):
        with pytest.raises(DocumentError, match=f"no slide {number}; the deck has 5"):
            deck.slide(number)


def test_the_result_goes_beside_the_deck_and_replaces_nothing(tmp_path):
    deck = tmp_path / "talk.pptx"
    assert output_for(deck, None) == tmp_path / "talk-pictures.pptx"
    (tmp_path / "talk-pictures.pptx").touch()
    assert output_for(deck, None) == tmp_path / "talk-pictures-2.pptx"
    (tmp_path / "talk-pictures-2.pptx").touch()
    assert output_for(deck, None) == tmp_path / "talk-pictures-3.pptx"


def test_the_deck_itself_is_no_output(tmp_path):
    deck = given_deck(tmp_path, b"PK")
    (tmp_path / "link.pptx").symlink_to(deck)
    for name in (deck, tmp_path / "." / "given.pptx", tmp_path / "link.pptx"):
        with pytest.raises(OutputError, match="--in-place"):
            output_for(deck, name)


def test_in_place_keeps_what_was_there_beside_it(tmp_path):
    path = given_deck(tmp_path, sample_deck().read_bytes())
    path.chmod(0o640)
    assert save_in_place(open_deck(path)) == tmp_path / "given-backup.pptx"
    assert save_in_place(open_deck(path)) == tmp_path / "given-backup-2.pptx"
    assert (tmp_path / "given-backup.pptx").read_bytes() == sample_deck().read_bytes()
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [
        "given-backup-2.pptx", "given-backup.pptx", "given.pptx",
    ]  # fmt: skip


def test_in_place_through_a_link_replaces_what_it_points_to(tmp_path):
    (tmp_path / "real").mkdir()
    path = given_deck(tmp_path / "real", sample_deck().read_bytes())
    link = tmp_path / "link.pptx"
    link.symlink_to(path)
    assert save_in_place(open_deck(link)) == tmp_path / "real" / "given-backup.pptx"
    assert link.is_symlink()


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_in_place_that_fails_leaves_the_deck_and_no_backup(tmp_path, monkeypatch, call):
    path = given_deck(tmp_path, sample_deck().read_bytes())
    deck = open_deck(path)

    def fail(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"os.{call}", fail)
    with pytest.raises(OutputError, match="No space left"):
        save_in_place(deck)
    assert path.read_bytes() == sample_deck().read_bytes()
    assert [entry.name for entry in tmp_path.iterdir()] == ["given.pptx"]


def test_where_files_cannot_be_linked_the_backup_is_a_copy(tmp_path, monkeypatch):
    path = given_deck(tmp_path, sample_deck().read_bytes())

    def refuse(*_arguments):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    backup = save_in_place(open_deck(path))
    assert backup.read_bytes() == sample_deck().read_bytes()


@pytest.mark.parametrize("what", ["changed", "gone"])
def test_a_deck_that_another_program_changed_meanwhile_is_not_written_over(tmp_path, what):
    path = given_deck(tmp_path, sample_deck().read_bytes())
    deck = open_deck(path)
    if what == "changed":
        path.write_bytes(b"newer")
    else:
        path.unlink()
    with pytest.raises(DocumentError, match="Run this again"):
        save_in_place(deck)
    assert not path.exists() or path.read_bytes() == b"newer"
    assert len(list(tmp_path.iterdir())) == (what == "changed")


def test_an_output_with_another_ending_or_no_folder_is_refused(tmp_path):
    deck = tmp_path / "talk.pptx"
    with pytest.raises(OutputError, match="same ending"):
        output_for(deck, tmp_path / "out.pptm")
    with pytest.raises(OutputError, match="does not exist"):
        output_for(deck, tmp_path / "missing" / "out.pptx")
