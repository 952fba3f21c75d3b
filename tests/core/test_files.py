"""A file is there whole, or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from allaprima.errors import OutputError
from allaprima.files import open_atomically, write_atomically


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_it_writes_a_new_file(tmp_path):
    write_atomically(tmp_path / "a.png", b"new")
    assert (tmp_path / "a.png").read_bytes() == b"new"
    assert names(tmp_path) == ["a.png"]


def test_it_replaces_what_was_there_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"something much longer")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask to follow")
def test_a_new_file_gets_the_permissions_that_any_other_would(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write_atomically(tmp_path / "a.png", b"new")
    assert (tmp_path / "a.png").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_it_writes_through_a_symbolic_link(tmp_path):
    (tmp_path / "real.png").write_bytes(b"old")
    (tmp_path / "link.png").symlink_to("real.png")
    write_atomically(tmp_path / "link.png", b"new")
    assert (tmp_path / "link.png").is_symlink()
    assert (tmp_path / "real.png").read_bytes() == b"new"


def test_the_longest_possible_name_can_be_written(tmp_path):
    write_atomically(tmp_path / ("x" * 251 + ".png"), b"new")
    assert len(names(tmp_path)[0]) == 255


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, failing):
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def full(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, failing, full)
    with pytest.raises(OutputError, match=r"No space left on device.*make room"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.png"]


def test_an_interruption_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def interrupted(_fd):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.png"]


def test_a_missing_folder_is_named_with_the_way_out(tmp_path):
    with pytest.raises(OutputError, match=r"missing.*No such file.*Make the folder first"):
        write_atomically(tmp_path / "missing" / "a.png", b"new")


def test_a_folder_is_not_overwritten(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        write_atomically(tmp_path, b"new")
    assert tmp_path.is_dir()


@pytest.mark.skipif(os.name == "nt", reason="no such device there")
def test_a_device_is_not_replaced_by_a_file():
    with pytest.raises(OutputError, match="not an ordinary file"):
        write_atomically("/dev/null", b"new")


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not hold everyone back here"
)
def test_a_folder_without_permission_is_named_with_the_way_out(tmp_path):
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(OutputError, match="may write to"):
            write_atomically(tmp_path / "a.png", b"new")
    finally:
        tmp_path.chmod(0o755)


def test_a_file_that_another_program_has_open_is_told_as_such(tmp_path, monkeypatch):
    """On Windows it cannot be replaced: a deck that is open in PowerPoint, for one."""

    def refuse(*_):
        error = PermissionError(13, "Access is denied")
        error.winerror = 5
        raise error

    (tmp_path / "deck.pptx").write_bytes(b"old")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match="cannot be written") as caught:
        write_atomically(tmp_path / "deck.pptx", b"new")
    assert "Close the program" in caught.value.remedy
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


def test_a_file_that_is_write_protected_is_told_as_such(tmp_path, monkeypatch):
    """On Windows it can be neither replaced nor deleted, and nor can what has its permissions."""
    replace, unlink = os.replace, Path.unlink

    def refused(path):
        if os.path.exists(path) and not os.stat(path).st_mode & 0o200:
            error = PermissionError(13, "Access is denied")
            error.winerror = 5
            raise error

    def replaced(old, new):
        refused(new)
        replace(old, new)

    def unlinked(self, missing_ok=False):
        refused(self)
        unlink(self, missing_ok)

    deck = tmp_path / "deck.pptx"
    deck.write_bytes(b"old")
    deck.chmod(0o444)
    monkeypatch.setattr(os, "replace", replaced)
    monkeypatch.setattr(Path, "unlink", unlinked)
    with pytest.raises(OutputError, match="cannot be written") as caught:
        write_atomically(deck, b"new")
    monkeypatch.undo()
    assert "write protection" in caught.value.remedy
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


def test_a_name_that_no_file_can_have_is_an_output_error(tmp_path):
    with pytest.raises(OutputError):
        write_atomically(f"{tmp_path}/a\0b.png", b"new")


def test_a_file_is_written_piece_by_piece_and_is_there_at_the_end(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(b"old")
    with open_atomically(path) as file:
        file.write(b"????, and all of it")
        file.seek(0)
        file.write(b"new!")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new!, and all of it"
    assert names(tmp_path) == ["a.zip"]


@pytest.mark.parametrize(
    "error", [ValueError("a mistake"), KeyboardInterrupt(), OutputError("a", "b")]
)
def test_what_goes_wrong_while_it_is_written_leaves_the_old_file(tmp_path, error):
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def write():
        with open_atomically(path) as file:
            file.write(b"half of")
            raise error

    with pytest.raises(type(error)) as raised:
        write()
    assert raised.value is error
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.png"]


def test_a_disk_that_is_full_while_it_is_written_is_told_as_such(tmp_path):
    def write():
        with open_atomically(tmp_path / "a.png"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OutputError, match=r"a\.png.*No space left on device.*make room"):
        write()
    assert names(tmp_path) == []


def test_a_backup_keeps_what_was_there_and_replaces_nothing(tmp_path):
    path, kept = tmp_path / "a.png", tmp_path / "kept.png"
    path.write_bytes(b"old")
    with open_atomically(path, backup=kept) as file:
        file.write(b"new")
    assert (path.read_bytes(), kept.read_bytes()) == (b"new", b"old")

    def again():
        with open_atomically(path, backup=kept) as file:
            file.write(b"newer")

    with pytest.raises(OutputError, match="exists"):
        again()
    assert (path.read_bytes(), kept.read_bytes()) == (b"new", b"old")
    assert names(tmp_path) == ["a.png", "kept.png"]
