"""Prompts become the tokens that CLIP was trained with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from allaprima.adding.clip_tokenizer import END, write_tokenizer


@pytest.fixture(scope="module")
def tokenizers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """By what fills up a prompt."""
    from transformers import CLIPTokenizer

    made = {}
    for number, pad in enumerate((END, "!")):
        folder = tmp_path_factory.mktemp("tokenizer") / str(number)
        write_tokenizer(folder, pad)
        made[pad] = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    return made


# As OpenAI's own code gives them.
@pytest.mark.parametrize(
    ("prompt", "tokens"),
    [
        ("", []),
        ("a photo of a cat", [320, 1125, 539, 320, 2368]),
        ("A Photo  of a CAT", [320, 1125, 539, 320, 2368]),
        ("it's $5.00", [585, 568, 259, 276, 269, 271, 271]),
        ("naïve Straßenbahn", [1097, 35689, 563, 1894, 127, 253, 524, 33452]),
        ("東京 🦊", [48338, 21078, 361, 6040, 488]),
    ],
)
def test_a_prompt_has_the_tokens_that_clip_knows(
    tokenizers: dict[str, Any], prompt: str, tokens: list[int]
) -> None:
    for tokenizer in tokenizers.values():
        assert tokenizer(prompt).input_ids == [49406, *tokens, 49407]


@pytest.mark.parametrize(("pad", "number"), [(END, 49407), ("!", 0)])
def test_a_short_prompt_is_filled_up_to_77_tokens(
    tokenizers: dict[str, Any], pad: str, number: int
) -> None:
    tokenizer = tokenizers[pad]
    assert len(tokenizer) == 49408
    ids = tokenizer("a cat", padding="max_length", max_length=tokenizer.model_max_length).input_ids
    assert ids == [49406, 320, 2368, 49407] + [number] * 73


def test_a_long_prompt_is_cut_and_still_ends(tokenizers: dict[str, Any]) -> None:
    ids = tokenizers["!"]("cat " * 100, truncation=True, max_length=77).input_ids
    assert ids == [49406, *[2368] * 75, 49407]


def test_a_folder_that_is_there_is_not_written_into(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError):
        write_tokenizer(tmp_path, "!")
