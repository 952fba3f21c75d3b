"""Which pictures enter the corpus, and what they are called."""

from dataclasses import replace
from pathlib import Path

import pytest
from small_packages import SETS, Registry, icon_files, pack

from training.illustration import corpus
from training.illustration.names import other_words, why_not, words_of
from training.illustration.packing import Corpus
from training.illustration.sets import ICONIFY
from training.shards import TrainingError


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("arrow-up-2", "arrow up"), ("bar-chart-two", "bar chart"), ("2", "2"),
        ("reciept-alt-1", "receipt"), ("calendar-x", "calendar cross"),
    ],
)  # fmt: skip
def test_names_lose_their_counters(name: str, words: str) -> None:
    assert words_of(name) == words


def test_jargon_has_a_plain_name_too() -> None:
    assert other_words("user circle") == "person circle"
    assert other_words("rocket") is None


@pytest.mark.parametrize(
    ("name", "categories", "reason"),
    [
        ("youtube", (), "brand"), ("social-facebook-square", (), "brand"), ("apple-logo", (), "brand"),
        ("tank", ("Brand",), "brand"), ("apple", ("ComputerDevices",), "brand"),
        ("apple", ("FoodDrink",), None), ("apple", (), None), ("letter-b", (), "letters"),
        ("text-bold", (), "letters"), ("seven", (), "letters"), ("south-korea", (), "flag"),
        ("windows", (), None), ("love-letter", (), None), ("new-moon", (), None),
        ("calendar-x", (), None),
    ],
)  # fmt: skip
def test_brands_letters_and_flags_are_left_out(
    name: str, categories: tuple[str, ...], reason: str | None
) -> None:
    assert why_not(name, categories) == reason


def test_emoji_keep_only_pictures(opened: Corpus) -> None:
    names = {(e.set, e.names[0]) for e in opened.entries}
    assert {("noto", "rocket"), ("noto", "tiger"), ("noto", "woman pilot")} <= names
    assert {("fluent-3d", "rocket"), ("fluent-3d", "tiger")} <= names
    assert not {n for _, n in names} & {"flag: France", "OK button", "middle finger"}


def test_an_emoji_is_found_by_its_code_or_by_its_name(opened: Corpus) -> None:
    # red-apple has no code in the set.
    [apple] = [e for e in opened.entries if e.id == "red-apple"]
    assert apple.names[0] == "red apple"
    assert apple.group == "food-drink/food-fruit"


def test_emoji_have_other_names_and_decent_tags(opened: Corpus) -> None:
    by_id = {e.id: e for e in opened.entries if e.set == "noto"}
    assert "spaceship" in by_id["rocket"].names
    assert by_id["tiger"].names == ("tiger", "tiger face")
    assert by_id["tiger"].tags == ("animal", "predator")


def test_icons_that_are_drawn_alike_or_written_are_left_out(opened: Corpus) -> None:
    kept = {e.id for e in opened.entries if e.set == "icon-park"}
    assert kept in ({"bar-chart-2", "shield"}, {"bar-chart-3", "shield"})
    left_out = opened.manifest["sets"]["icon-park"]["left out"]
    assert left_out["brand"] == left_out["letters"] == left_out["repeated"] == 1


def test_single_colour_icons_are_sampled(opened: Corpus) -> None:
    assert sum(e.set == "lucide" for e in opened.entries) == 3


def test_the_manifest_says_where_each_set_is_from(opened: Corpus) -> None:
    facts = opened.manifest["sets"]["noto"]
    assert facts["licence"] == "Apache-2.0"
    assert facts["author"] == "Somebody"
    assert facts["package"] == str(ICONIFY)
    assert facts["count"] == 4


def test_the_same_packages_give_the_same_bytes(
    registry: Registry, packed: Path, tmp_path: Path
) -> None:
    corpus.build(tmp_path / "again.zip", registry.cache, SETS, registry.packages)
    assert (tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_a_whole_corpus_is_kept(registry: Registry, packed: Path) -> None:
    before = packed.stat().st_mtime_ns
    for path in registry.cache.iterdir():
        path.unlink()
    corpus.build(packed, registry.cache, SETS, registry.packages)
    assert packed.stat().st_mtime_ns == before


def test_a_set_whose_licence_changed_stops_the_stage_and_leaves_nothing(
    registry: Registry, tmp_path: Path
) -> None:
    vectors = pack(ICONIFY, registry.cache, icon_files("CC-BY-NC-4.0"))
    packages = replace(registry, vectors=vectors).packages
    with pytest.raises(TrainingError, match=r"noto .* is CC-BY-NC-4.0; it was Apache-2.0"):
        corpus.build(tmp_path / "corpus.zip", registry.cache, SETS, packages)
    assert not list(tmp_path.glob("corpus*"))
