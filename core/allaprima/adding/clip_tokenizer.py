"""CLIP's tokenizer: lower-case byte-pair encoding with 49,408 tokens (Radford et al., 2021).

`clip_merges.txt` holds the pairs that it joins, in order; the vocabulary follows from them. All CLIP text
encoders here have the same; they differ in what fills up a prompt that is short.
"""

from __future__ import annotations

import json
from pathlib import Path

START, END = "<|startoftext|>", "<|endoftext|>"
LENGTH = 77
"""Tokens of a prompt, with the first and the last."""
_WORD_ENDS = "</w>"


def write_tokenizer(folder: Path, pad: str) -> None:
    """Write the files that transformers' `CLIPTokenizer` is read from into a new folder.

    Args:
        pad: the token that fills up a short prompt.
    """
    merges = Path(__file__).with_name("clip_merges.txt").read_text("utf-8")
    folder.mkdir(parents=True)
    (folder / "merges.txt").write_text(f"#version: 0.2\n{merges}", "utf-8", newline="\n")
    vocabulary = {token: number for number, token in enumerate(_tokens(merges))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), "utf-8")
    config = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": LENGTH,
        "do_lower_case": True,
        "errors": "replace",
        "bos_token": START,
        "eos_token": END,
        "unk_token": END,
        "pad_token": pad,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2), "utf-8")


def _tokens(merges: str) -> list[str]:
    """All tokens, in order: bytes, bytes that end a word, joined pairs, start and end."""
    letters = _letters()
    joined = ["".join(pair.split(" ")) for pair in merges.splitlines()]
    return [*letters, *(letter + _WORD_ENDS for letter in letters), *joined, START, END]


def _letters() -> list[str]:
    """A printable character for each byte, in the order of CLIP's first 256 tokens: those that are printable
    themselves in Latin-1, then the others, moved beyond it (Radford et al., GPT-2, 2019)."""
    themselves = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = 256 - len(themselves)
    return [chr(code) for code in themselves] + [chr(0x100 + number) for number in range(others)]
