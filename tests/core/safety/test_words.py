"""Words are found as whole words, however they are written, and not in what is allowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.safety.words import content, found, plain, single, undisguised

WORDS = ("gore", "behead*", "naked man")


@pytest.mark.parametrize(
    "text",
    [
        "gore",
        "A scene, full of GORE!",
        "gore-filled",
        "a beheading at dawn",
        "a naked   man",
        "a naked-man statue",
        "ｇｏｒｅ in wide letters",
        "góre with an accent",
        "go\u200bre with a hidden space in it",
        "g0re",
        "g o r e",
        "g.o.r.e.",
        "g-o-r-e",
        "gоre with a Cyrillic o",
    ],
)
def test_a_word_is_found_however_it_is_written(text: str) -> None:
    assert found(text, WORDS)


@pytest.mark.parametrize(
    "text",
    ["", "gorer", "a gored matador", "gorey", "naked truth of a man", "80s, 4k, 3d", "a head"],
)
def test_a_part_of_another_word_is_not_found(text: str) -> None:
    assert not found(text, WORDS)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("枪", "一个人拿着枪站在街上"),
        ("枪", "枪"),
        ("銃*", "男が銃を持って立っている"),
        ("ナイフ", "赤いナイフの写真"),
        ("ปืน", "ผู้ชายถือปืนอยู่บนถนน"),
        ("ປືນ", "ຜູ້ຊາຍຖືປືນຢູ່ຖະໜົນ"),
        ("သေနတ်", "လူတစ်ယောက်သေနတ်ကိုင်ထားသည်"),
        ("កាំភ្លើង", "បុរសកាន់កាំភ្លើងនៅលើផ្លូវ"),
        ("acme", "一个acme标志"),
        ("acme*", "一个acmes标志"),
        ("T恤", "他的T恤很红"),
    ],
)
def test_in_a_script_without_gaps_between_words_one_is_found_within_a_sentence(
    word: str, text: str
) -> None:
    assert found(text, [word])


def test_where_one_script_meets_another_a_part_of_a_word_is_still_none() -> None:
    assert not found("一个acmes标志", ["acme"])
    assert not found("WT恤", ["T恤"])
    assert not found("총을", ["총"])  # Korean has gaps


def test_a_longer_word_around_one_that_has_no_gaps_may_be_allowed() -> None:
    assert not found("一个孩子拿着水枪", ["枪"], ["水枪"])
    # What stands behind a phrase that is allowed does not belong to its ending.
    assert found("acmes枪", ["枪"], ["acme*"])


def test_a_phrase_that_is_allowed_does_not_count_but_what_else_stands_there_does() -> None:
    assert not found("a killer whale", ["killer"], ["killer whale"])
    assert found("a killer whale and a killer", ["killer"], ["killer whale"])
    # What is left and right of an allowed phrase does not become a phrase.
    assert not found("naked killer whale man", ["naked man"], ["killer whale"])


def test_no_words_find_nothing() -> None:
    assert not found("anything", [])
    assert not found("anything", ["*", " "])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("a party", "party"),
        ("Picture of the Party!", "party"),
        ("p4rty", "party"),
        ("p a r t y", "party"),
        ("office party", None),
        ("a picture", None),
        ("", None),
        ("...", None),
    ],
)
def test_what_is_said_beside_articles_may_be_a_single_word(text: str, word: str | None) -> None:
    assert single(text) == word


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    for version in (plain(text), undisguised(text)):
        assert version == version.strip()
        assert "  " not in version
    assert found(text, WORDS) in (True, False)


@given(st.sampled_from(WORDS[:1]), st.text(max_size=20), st.text(max_size=20))
def test_a_word_between_spaces_is_found_whatever_stands_around(
    word: str, before: str, after: str
) -> None:
    assert found(f"{before} , {word} , {after}", WORDS)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("flat nurse", "nurse"),
        ("a flat nurse", "a nurse"),
        ("nurse, glossy", "nurse"),
        ("hand-drawn girl with a kite", "girl with a kite"),
        ("A 3D cartoon dog, in watercolour style", "A dog"),
        ("two women talking, outline, sticker", "two women talking"),
        ("a man hanging in his flat", "a man hanging in his flat"),
        ("a flat icon", "a flat"),
        ("flat", "flat"),
        ("icon, flat", "icon, flat"),
        ("", ""),
    ],
)
def test_how_it_is_drawn_is_no_part_of_what_is_to_be_seen(text: str, left: str) -> None:
    assert content(text) == left


@given(st.text())
def test_any_text_keeps_something_to_be_seen_if_it_had_it(text: str) -> None:
    assert bool(content(text).strip()) == bool(text.strip())
