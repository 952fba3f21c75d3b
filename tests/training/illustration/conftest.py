"""A corpus packed from small packages of the same layout as the real ones."""

from pathlib import Path

import pytest
from small_packages import SETS, Registry, emoji_words, icon_files, pack, webp

from training.illustration import corpus
from training.illustration.packing import Corpus
from training.illustration.sets import FLUENT, ICONIFY, WORDS


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    cache = tmp_path / "packages"
    colours = {"1f680": "#4477dd", "1f405": "#ff8800", "1f1eb-1f1f7": "#0000aa", "1f595": "#ffcc22"}
    return Registry(
        cache,
        pack(FLUENT, cache, {f"assets/{c}.webp": webp(v) for c, v in colours.items()}),
        pack(WORDS, cache, emoji_words()),
        pack(ICONIFY, cache, icon_files()),
    )


@pytest.fixture
def packed(registry: Registry, tmp_path: Path) -> Path:
    path = tmp_path / "corpus.zip"
    corpus.build(path, registry.cache, SETS, registry.packages)
    return path


@pytest.fixture
def opened(packed: Path) -> Corpus:
    return Corpus(packed)
