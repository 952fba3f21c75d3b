"""The tool that finds what was made before, for programs outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jsonschema

from allaprima import Engine, Picture, ToolResult, encode_pixels
from allaprima.memory.history import History
from allaprima.memory.tools import find_pictures

TOOL = find_pictures()


def find(engine: Engine, **arguments: Any) -> ToolResult:
    jsonschema.validate(arguments, TOOL.parameters)
    return TOOL.call(engine, arguments, lambda _words, _part: None)


def remember(make: Callable[..., Picture], *prompts: str) -> None:
    for seed, prompt in enumerate(prompts):
        picture = make(prompt=prompt, seed=seed)
        History().remember(picture, encode_pixels(picture.pixels, "image/png"), "image/png")


def prompts(found: ToolResult) -> list[str]:
    return [row["recipe"]["prompt"] for row in found.values["pictures"]]


def test_the_last_ones_or_the_nearest_in_meaning_come_with_thumbnails(
    engine: Engine, make: Callable[..., Picture]
) -> None:
    remember(make, "old oak planks", "rusty steel plate", "fresh snow")
    assert prompts(find(engine, limit=2)) == ["fresh snow", "rusty steel plate"]
    found = find(engine, like="wooden floor", limit=1)
    assert prompts(found) == ["old oak planks"]
    [(media_type, data)] = found.pictures
    assert (media_type, data[8:12]) == ("image/webp", b"WEBP")


def test_without_pictures_where_they_are_not_to_be_shown(
    engine: Engine, make: Callable[..., Picture]
) -> None:
    remember(make, "fresh snow")
    assert find(engine, show=False).pictures == []


def test_an_empty_history_has_none(engine: Engine) -> None:
    assert find(engine).values == {"pictures": []}
    assert find(engine, like="oak").values == {"pictures": []}
