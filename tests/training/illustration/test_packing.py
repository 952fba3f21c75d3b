"""The packed corpus comes back whole, or not at all."""

import errno
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from training.illustration import packing
from training.illustration.packing import Corpus, Entry
from training.shards import TrainingError

FACTS = {"licence": "MIT", "author": "Somebody"}
ENTRIES = [
    Entry("noto", "rocket", "cartoon", ("rocket", "spaceship"), ("launch",), "travel-places/x",
          "<path d='M0 0'/>", (0, 0, 24, 24)),
    Entry("fluent-3d", "1f680", "3d", ("fusée",)),
]  # fmt: skip
PICTURES = {"fluent-3d/1f680.webp": b"not really a picture" * 20}
SETS = {"noto": FACTS, "fluent-3d": FACTS}

slow_to_make = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    packing.write(tmp_path / "corpus.zip", SETS, ENTRIES, PICTURES)
    return tmp_path / "corpus.zip"


def test_what_is_packed_comes_back(path: Path) -> None:
    corpus = Corpus(path)
    assert corpus.entries == ENTRIES
    assert corpus.picture(ENTRIES[1]) == PICTURES["fluent-3d/1f680.webp"]


def test_one_set_can_be_read_alone(path: Path) -> None:
    assert Corpus(path, ("noto",)).entries == ENTRIES[:1]


def test_a_set_that_is_not_there_is_named(path: Path) -> None:
    with pytest.raises(TrainingError, match="The set twemoji is not in"):
        Corpus(path, ("twemoji",))


def test_without_a_corpus_the_error_names_the_stage(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="Run the stage `corpus` first"):
        Corpus(tmp_path / "corpus.zip")


@slow_to_make
@given(share=st.floats(0, 0.999))
def test_a_partial_corpus_is_refused(path: Path, share: float) -> None:
    data = path.read_bytes()
    partial = path.with_name("partial.zip")
    partial.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(TrainingError, match="is damaged"):
        Corpus(partial)


@slow_to_make
@given(data=st.data())
def test_an_altered_corpus_is_refused_or_holds_the_same(path: Path, data: st.DataObject) -> None:
    whole = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    altered = path.with_name("altered.zip")
    altered.write_bytes(whole)
    try:
        corpus = Corpus(altered)
    except TrainingError:
        return
    assert corpus.entries == ENTRIES
    assert corpus.picture(ENTRIES[1]) == PICTURES["fluent-3d/1f680.webp"]


def test_entries_that_do_not_match_the_manifest_are_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) * (2 if name == "noto.jsonl" else 1))
    with pytest.raises(TrainingError, match="noto is not what the manifest says"):
        Corpus(other)


def test_a_corpus_of_another_format_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as new:
        new.writestr("manifest.json", json.dumps({"format": 99, "sets": {}}))
    with pytest.raises(TrainingError, match="has format 99"):
        Corpus(other)


def test_a_corpus_that_is_too_large_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LARGEST", 500)
    with pytest.raises(TrainingError, match="are allowed"):
        packing.write(tmp_path / "corpus.zip", SETS, ENTRIES, PICTURES)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_an_error_with_a_remedy_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(TrainingError, match=r"No space left on device.*Make room"):
        packing.write(tmp_path / "corpus.zip", SETS, ENTRIES, PICTURES)
    assert not list(tmp_path.iterdir())
