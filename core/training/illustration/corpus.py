"""Stage 1, `corpus`: choose pictures from the packages, name them, and pack them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.illustration import packing
from training.illustration.emoji import Emoji, Emojis
from training.illustration.licences import check_set
from training.illustration.names import other_words, why_not, words_of
from training.illustration.packing import Entry, digest
from training.illustration.sets import FLUENT, ICONIFY, SETS, WORDS, Package, Set
from training.illustration.sources import Archive, opened
from training.illustration.styles import style_of


def build(
    path: Path,
    cache: Path,
    sets: tuple[Set, ...] = SETS,
    packages: tuple[Package, Package, Package] = (FLUENT, WORDS, ICONIFY),
) -> None:
    """Fetch, choose and pack; a corpus that is there and whole is kept.

    Args:
        cache: folder of the packages' archives.
        packages: of rendered emoji, of their words, and of vector sets.

    Raises:
        TrainingError: a download failed, a licence changed, or there is no room.
    """
    if path.exists() and set(packing.Corpus(path).manifest["sets"]) >= {s.id for s in sets}:
        print(f"corpus: {path} is there", flush=True)
        return
    fluent = opened(packages[0], cache, lambda name: name.endswith(".webp"))
    words = opened(
        packages[1], cache, lambda name: name.startswith("en/") and name.endswith(".json")
    )
    files = {f"json/{s.id}.json" for s in sets}
    icons = opened(packages[2], cache, files.__contains__)
    emojis = Emojis(words)
    facts: dict[str, dict[str, Any]] = {}
    entries: list[Entry] = []
    pictures: dict[str, bytes] = {}
    for entry in sets:
        if entry.package.name == FLUENT.name:
            own, images, info, dropped = rendered(entry, fluent, emojis)
            pictures |= images
        else:
            own, info, dropped = vectors(entry, icons, emojis)
        entries += own
        facts[entry.id] = {
            "package": str(entry.package),
            "licence": entry.licence,
            "author": info["author"],
            "from": info.get("url", ""),
            "left out": dict(sorted(dropped.items())),
        }
        print(f"corpus {entry.id}: {len(own)}, left out {sum(dropped.values())}", flush=True)
    size = packing.write(path, facts, entries, pictures)
    print(f"corpus: {len(entries)} pictures, {size / 1e6:.1f} MB in {path}", flush=True)


def rendered(
    entry: Set, archive: Archive, emojis: Emojis
) -> tuple[list[Entry], dict[str, bytes], dict[str, str], Counter[str]]:
    """Fluent 3D: WebP files, named by code points."""
    own, files, dropped = [], {}, Counter[str]()
    for path in archive.names():
        if not path.endswith(".webp"):
            continue
        code = path.rpartition("/")[2].removesuffix(".webp")
        emoji = emojis.by_code(code)
        if emoji is None:
            dropped["flag, skin tone, letters"] += 1
            continue
        named = _named(Entry(entry.id, code, "3d", ()), emoji)
        own.append(named)
        files[named.file] = archive.read(path)
    info = {"author": "Microsoft Corporation", "url": "https://github.com/lobehub/fluent-emoji"}
    return own, files, info, dropped


def vectors(
    entry: Set, archive: Archive, emojis: Emojis
) -> tuple[list[Entry], dict[str, str], Counter[str]]:
    """A set of `@iconify/json`."""
    data = archive.json(f"json/{entry.id}.json")
    check_set(entry, data["info"])
    codes = {name: code for code, name in data.get("chars", {}).items()}
    categories: dict[str, tuple[str, ...]] = {}
    for category, names in data.get("categories", {}).items():
        for name in names:
            categories[name] = (*categories.get(name, ()), category)
    own, dropped = [], Counter[str]()
    for name, icon in sorted(data["icons"].items()):
        drawn = _drawn(entry, name, icon, data)
        if icon.get("hidden") or not drawn.svg or "<text" in drawn.svg:
            dropped["hidden, or written in a font"] += 1
        elif entry.kind == "emoji":
            emoji = emojis.by_code(codes[name]) if name in codes else emojis.by_name(name)
            if emoji is None:
                dropped["flag, skin tone, letters, or no emoji"] += 1
            else:
                own.append(_named(drawn, emoji))
        elif reason := why_not(style_of(entry.id, name)[1], categories.get(name, ())):
            dropped[reason] += 1
        else:
            own.append(_called(drawn, categories.get(name, ())))
    own = _without_repeats(own, dropped)
    if entry.most is not None and len(own) > entry.most:
        dropped["more than are needed"] += len(own) - entry.most
        own = sorted(own, key=lambda e: digest(f"{e.set}:{e.id}".encode()))[: entry.most]
        own.sort(key=lambda e: e.id)
    author = data["info"]["author"]
    return own, {"author": author["name"], "url": author.get("url", "")}, dropped


def _drawn(entry: Set, name: str, icon: dict[str, Any], data: dict[str, Any]) -> Entry:
    left, top, width, height = (
        icon.get(key, data.get(key, default))
        for key, default in (("left", 0), ("top", 0), ("width", 16), ("height", 16))
    )
    style, _ = style_of(entry.id, name)
    box = (left, top, width, height)
    return Entry(entry.id, name, style.id, (), svg=icon["body"].strip(), box=box)


def _named(entry: Entry, emoji: Emoji) -> Entry:
    group = f"{emoji.group}/{emoji.subgroup}"
    return replace(entry, names=(emoji.label, *emoji.names), tags=emoji.tags, group=group)


def _called(entry: Entry, categories: tuple[str, ...]) -> Entry:
    """Name an icon by its own name: "bar-chart-2" is "bar chart"."""
    bare = words_of(style_of(entry.set, entry.id)[1])
    other = other_words(bare)
    return replace(entry, names=(bare, other) if other else (bare,), tags=())


def _without_repeats(entries: list[Entry], dropped: Counter[str]) -> list[Entry]:
    """Drop what is drawn alike; of one icon in several sizes keep the largest."""
    kept: dict[str, Entry] = {}
    for entry in entries:
        key = digest(entry.svg.encode())
        if entry.set == "fluent-color":
            key = entry.names[0]
        elif entry.set == "healthicons":
            key = f"{entry.style} {entry.names[0]}"
        before = kept.get(key)
        if before is None or before.box[2] < entry.box[2]:
            kept[key] = entry
    dropped["repeated"] += len(entries) - len(kept)
    return sorted(kept.values(), key=lambda e: e.id)
