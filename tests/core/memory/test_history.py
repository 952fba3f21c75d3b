"""The history: what is remembered, found, handed out again and forgotten."""

from __future__ import annotations

import dataclasses
import io
import itertools
import os
import sqlite3
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from allaprima import AllaPrimaError, Picture
from allaprima.memory import history as module
from allaprima.memory.database import FILE
from allaprima.memory.history import History, key_of

Make = Callable[..., Picture]
Remember = Callable[..., Picture]


def seeds(history: History) -> list[int]:
    return [entry.recipe.seed for entry in history.recent()]


# Remembering


def test_what_was_saved_last_comes_first(history: History, remember: Remember) -> None:
    made = [remember(seed=seed) for seed in (1, 2, 3)]
    entries = history.recent(2)
    assert [entry.recipe for entry in entries] == [made[2].recipe, made[1].recipe]
    assert entries[0].id > entries[1].id
    assert entries[0].made_at.tzinfo is not None
    assert entries[0].likeness is None


def test_the_same_recipe_is_remembered_once(history: History, make: Make) -> None:
    one, other = make(seed=1), make(seed=2)
    for picture in (one, other, one):
        history.remember(picture, b"", "image/jpeg")
    slower = dataclasses.replace(one.recipe, timings={"denoise": 9.0})
    history.remember(dataclasses.replace(one, recipe=slower), b"", "image/jpeg")
    assert seeds(history) == [1, 2]


def test_a_thumbnail_is_small_and_shows_the_picture(history: History, make: Make) -> None:
    picture = make(side=400)
    flat = np.full((300, 400, 4), (200, 10, 10, 255), np.uint8)
    history.remember(dataclasses.replace(picture, pixels=flat), b"", "image/jpeg")
    [entry] = history.recent()
    with Image.open(io.BytesIO(entry.thumbnail)) as image:
        assert image.size == (128, 96)
        red, green, _ = image.convert("RGB").getpixel((64, 48))
    assert red > 150 > 60 > green


def test_any_prompt_can_be_remembered(history: History, remember: Remember) -> None:
    for seed, prompt in enumerate(("\ud800 half a character", "\x00", "'; DROP TABLE pictures;")):
        remember(prompt=prompt, seed=seed)
        assert history.recent()[0].recipe.prompt == prompt


def test_where_there_is_none_looking_makes_none(history: History) -> None:
    assert history.recent() == []
    assert history.marked("0" * 12) == []
    assert history.size() == (0, 0)
    assert history.forget([1]) == 0
    assert history.forget_all() == 0
    assert not history.folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="these permissions are POSIX's")
def test_only_the_owner_can_read_it(history: History, remember: Remember) -> None:
    remember()
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (history.folder, history.folder / FILE)]
    assert modes == [0o700, 0o600]


def test_several_threads_may_remember_at_once(history: History, make: Make) -> None:
    threads = [
        threading.Thread(target=history.remember, args=(make(seed=s), b"", "image/jpeg"))
        for s in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seeds(history)) == list(range(8))


# Room


def test_the_oldest_pictures_go_first_then_the_oldest_recipes(tmp_path: Path, make: Make) -> None:
    history = History(tmp_path, room=30_000)
    for seed in range(6):
        history.remember(make(seed=seed), bytes(8_000), "image/png")
    entries = history.recent()
    assert [entry.recipe.seed for entry in entries] == [5, 4, 3, 2, 1, 0]
    kept = [entry.kept for entry in entries]
    assert kept == sorted(kept, reverse=True)
    assert kept[0]
    assert not kept[-1]
    assert history.size()[1] <= 30_000
    tiny = History(tmp_path, room=3_000)
    tiny.remember(make(seed=9), b"", "image/jpeg")
    assert 9 in seeds(tiny)
    assert 0 not in seeds(tiny)
    assert tiny.size()[1] <= 3_000


def test_the_number_of_recipes_is_bounded_too(
    history: History, remember: Remember, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_ENTRIES", 3)
    for seed in range(5):
        remember(seed=seed)
    assert seeds(history) == [4, 3, 2]


def test_room_is_made_for_several_at_once(tmp_path: Path, make: Make) -> None:
    """Else each picture would look through all that is kept."""
    history = History(tmp_path, room=400_000)
    kept = []
    for seed in range(80):
        history.remember(make(seed=seed), bytes(8_000), "image/png")
        kept.append(sum(entry.kept for entry in history.recent(100)))
        assert history.size()[1] <= 400_000
    drops = [before - after + 1 for before, after in itertools.pairwise(kept) if after <= before]
    assert drops[0] > 1
    assert kept[-1] > 35


def test_entries_are_taken_off_several_at_once(
    history: History, remember: Remember, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_ENTRIES", 40)
    for seed in range(41):
        remember(seed=seed)
    assert [entry.recipe.seed for entry in history.recent(100)] == list(range(40, 2, -1))


def test_without_room_nothing_is_kept(tmp_path: Path, make: Make) -> None:
    History(tmp_path / "none", room=0).remember(make(), b"", "image/png")
    assert not (tmp_path / "none").exists()


# Finding


def test_a_watermark_leads_to_its_picture(history: History, remember: Remember) -> None:
    remember(seed=1, watermark="0123456789ab")
    remember(seed=2, watermark="0123456789ab")
    remember(seed=3)
    assert [entry.recipe.seed for entry in history.marked("0123456789ab")] == [2, 1]
    assert history.marked("ffffffffffff") == []


def words(texts: list[str]) -> Any:
    """A stand-in for the text encoder: one dimension for each of a few words."""
    known = ("tree", "wall", "red", "oak")
    vectors = np.array([[1.0 * (w in t) for w in known] + [0.1] for t in texts], np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_the_nearest_in_meaning_comes_first_and_meanings_are_learnt_once(
    history: History, remember: Remember, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def embed(texts: list[str]) -> Any:
        asked.extend(texts)
        return words(texts)

    monkeypatch.setattr("allaprima.meaning.embed", embed)
    for seed, prompt in enumerate(("a red wall", "an oak tree", "\ud800 sand", "an oak tree")):
        remember(prompt=prompt, seed=seed)
    found = history.like("oak")
    assert [entry.recipe.seed for entry in found] == [3, 1, 2, 0]
    likenesses = [entry.likeness for entry in found]
    assert likenesses[0] == likenesses[1] == pytest.approx(0.71, abs=0.02)
    assert asked == ["an oak tree", "? sand", "a red wall", "oak"]
    asked.clear()
    assert [entry.recipe.seed for entry in history.like("wall", 1)] == [0]
    assert asked == ["wall"]


def test_the_embedded_encoder_knows_what_a_prompt_means(
    history: History, remember: Remember
) -> None:
    for prompt in ("old oak planks", "rusty steel plate", "fresh snow"):
        remember(prompt=prompt)
    assert history.like("wooden floor")[0].recipe.prompt == "old oak planks"
    assert history.like("winter")[0].recipe.prompt == "fresh snow"


def test_nothing_is_like_anything_in_an_empty_history(history: History) -> None:
    assert history.like("oak") == []


# Handing out again


def test_the_same_request_gets_the_same_picture(history: History, remember: Remember) -> None:
    made = remember(seed=5)
    found = history.recall(made.recipe.request(), made.recipe.model_hash)
    assert found is not None
    assert (found.pixels == made.pixels).all()
    assert found.recipe == made.recipe


@pytest.mark.parametrize(
    "change",
    [{"seed": 6}, {"prompt": "b"}, {"steps": 4}, {"palette": ("#112233",)}, {"size": (24, 17)}],
)
def test_another_request_gets_none(
    history: History, remember: Remember, change: dict[str, Any]
) -> None:
    made = remember(seed=5)
    request = made.recipe.request().replace(**change)
    assert history.recall(request, made.recipe.model_hash) is None


def test_a_picture_of_a_model_that_has_changed_is_not_handed_out(
    history: History, remember: Remember
) -> None:
    assert history.recall(remember().recipe.request(), "cd" * 32) is None


@pytest.mark.parametrize("values", [{"media_type": "image/jpeg"}, {"kind": "material"}])
def test_what_is_not_kept_whole_is_not_handed_out(
    history: History, remember: Remember, values: dict[str, Any]
) -> None:
    made = remember(**values)
    assert not history.recent()[0].kept
    assert history.recall(made.recipe.request(), made.recipe.model_hash) is None


def test_what_was_made_from_an_image_is_not_handed_out_for_words(
    history: History, remember: Remember
) -> None:
    made = remember(image_hash="ee" * 32)
    assert history.recall(made.recipe.request(), made.recipe.model_hash) is None
    from_image = made.recipe.request().replace(image=made.pixels)
    assert history.recall(from_image, made.recipe.model_hash) is None


def test_what_was_made_with_a_depth_image_is_not_handed_out_for_words_nor_the_other_way(
    history: History, remember: Remember
) -> None:
    made = remember(depth_hash="ee" * 32)
    assert history.recall(made.recipe.request(), made.recipe.model_hash) is None
    plain = remember(seed=made.recipe.seed + 1)
    request = plain.recipe.request()
    assert history.recall(request, plain.recipe.model_hash) is not None
    depth = plain.pixels[..., 0].copy()
    assert history.recall(request.replace(depth=depth), plain.recipe.model_hash) is None


def test_a_kept_file_that_is_damaged_is_not_handed_out(history: History, make: Make) -> None:
    made = make()
    history.remember(made, b"no picture", "image/png")
    assert history.recall(made.recipe.request(), made.recipe.model_hash) is None


# Forgetting


def test_what_is_forgotten_is_in_the_file_no_more(
    history: History, remember: Remember, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("allaprima.meaning.embed", words)
    remember(prompt="a secret tree", seed=1)
    remember(prompt="a wall", seed=2)
    history.like("tree")
    assert b"a secret tree" in (history.folder / FILE).read_bytes()
    secret = history.recent()[1]
    assert history.forget([secret.id, 77]) == 1
    assert seeds(history) == [2]
    assert b"a secret tree" not in (history.folder / FILE).read_bytes()


def test_everything_can_be_forgotten(history: History, remember: Remember) -> None:
    remember(seed=1)
    remember(seed=2)
    assert history.forget_all() == 2
    assert list(history.folder.iterdir()) == []
    assert history.recent() == []


# What goes wrong


def test_a_damaged_file_says_so_and_can_be_forgotten(history: History, remember: Remember) -> None:
    remember()
    (history.folder / FILE).write_bytes(b"no database" * 100)
    with pytest.raises(AllaPrimaError, match="damaged"):
        history.recent()
    with pytest.raises(AllaPrimaError, match="damaged"):
        remember()
    assert history.forget_all() == 0
    remember()
    assert len(history.recent()) == 1


def test_an_entry_that_is_no_recipe_says_that_the_file_is_damaged(
    history: History, remember: Remember
) -> None:
    remember()
    with sqlite3.connect(history.folder / FILE) as database:
        database.execute("UPDATE pictures SET recipe = '{}'")
    database.close()
    with pytest.raises(AllaPrimaError, match="damaged"):
        history.recent()


def test_a_file_of_a_later_version_is_left_alone(history: History, remember: Remember) -> None:
    remember()
    with sqlite3.connect(history.folder / FILE) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(AllaPrimaError, match="later version"):
        remember()


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path, make: Make) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(AllaPrimaError, match="ALLAPRIMA_DISABLE=history"):
        History(tmp_path / "file" / "history").remember(make(), b"", "image/png")


def test_a_history_that_another_program_holds_says_so(
    history: History, remember: Remember, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember()
    monkeypatch.setattr("allaprima.memory.database._PATIENCE", 0.01)
    holder = sqlite3.connect(history.folder / FILE, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(AllaPrimaError, match="Another program"):
            history.recent()
    finally:
        holder.close()


def test_recipes_have_the_same_key_if_they_are_the_same(make: Make) -> None:
    recipe = make().recipe
    assert key_of(recipe) == key_of(dataclasses.replace(recipe, timings={}))
    for change in ({"prompt": "\ud800"}, {"seed": 2}, {"watermark": "0" * 12}):
        assert key_of(recipe) != key_of(dataclasses.replace(recipe, **change))
