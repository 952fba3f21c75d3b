"""The prompts used last."""

from pathlib import Path

from allaprima_gimp.prompts import KEPT, keep_prompt, recent_prompts


def test_the_newest_comes_first_and_once(tmp_path: Path) -> None:
    for prompt in ("moss", "rust", "moss"):
        kept = keep_prompt(tmp_path, prompt)
    assert kept == ["moss", "rust"]
    assert recent_prompts(tmp_path) == ["moss", "rust"]


def test_a_prompt_is_one_line(tmp_path: Path) -> None:
    assert keep_prompt(tmp_path, "moss \n on\tstone") == ["moss on stone"]


def test_no_more_than_so_many_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        keep_prompt(tmp_path, str(number))
    assert len(recent_prompts(tmp_path)) == KEPT
    assert recent_prompts(tmp_path)[0] == str(KEPT + 4)


def test_where_nothing_can_be_kept_work_goes_on(tmp_path: Path) -> None:
    assert recent_prompts(tmp_path / "nowhere") == []
    assert keep_prompt(tmp_path / "nowhere", "moss") == ["moss"]


def test_a_damaged_file_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "prompts.txt").write_bytes(b"\xff\xfe\xff")
    assert recent_prompts(tmp_path) == []


def test_no_words_are_not_kept(tmp_path: Path) -> None:
    keep_prompt(tmp_path, "moss")
    assert keep_prompt(tmp_path, "  ") == ["moss"]
    assert recent_prompts(tmp_path) == ["moss"]
