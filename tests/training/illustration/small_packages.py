"""Small packages of the same layout as the real ones."""

import io
import json
import tarfile
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw

from training.illustration import sources
from training.illustration.sets import FLUENT, Package, Set


def svg(colour: str, shape: str = "") -> str:
    return f'<circle cx="12" cy="12" r="9" fill="{colour}"/>{shape}'


def webp(colour: str) -> bytes:
    image = Image.new("RGBA", (256, 256))
    ImageDraw.Draw(image).ellipse((30, 30, 226, 226), fill=colour)
    out = io.BytesIO()
    image.save(out, "WEBP", lossless=True)
    return out.getvalue()


def icon_set(icons: dict[str, str], licence: str, **more: object) -> dict[str, object]:
    info = {"author": {"name": "Somebody"}, "license": {"spdx": licence}}
    bodies = {name: {"body": body} for name, body in icons.items()}
    return {"info": info, "icons": bodies, "width": 24, "height": 24, **more}


EMOJI = [
    # label, code, group, subgroup, tags
    ("rocket", "1F680", 5, 10, ["launch", "space"]),
    ("red apple", "1F34E", 4, 11, ["fruit", "healthy"]),
    ("tiger", "1F405", 3, 12, ["animal", "predator", "lmao"]),
    ("woman pilot", "1F469-200D-2708-FE0F", 1, 13, ["plane"]),
    ("flag: France", "1F1EB-1F1F7", 9, 14, []),
    ("OK button", "1F197", 8, 15, []),
    ("nine-thirty", "1F564", 5, 16, ["clock"]),
    ("middle finger", "1F595", 1, 13, ["hand"]),
]


def emoji_words() -> dict[str, object]:
    groups = {1: "people-body", 3: "animals-nature", 4: "food-drink", 5: "travel-places",
              8: "symbols", 9: "flags"}  # fmt: skip
    subgroups = {10: "transport-air", 11: "food-fruit", 12: "animal-mammal", 13: "person-role",
                 14: "country-flag", 15: "alphanum", 16: "time"}  # fmt: skip
    shortcodes: dict[str, object] = {
        "1F680": ["rocket", "spaceship"],
        "1F405": ["tiger_face", "tiger2"],
    }
    return {
        "en/data.json": [
            {"label": label, "hexcode": code, "group": group, "subgroup": subgroup, "tags": tags}
            for label, code, group, subgroup, tags in EMOJI
        ],
        "en/messages.json": {
            "groups": [{"order": k, "key": v} for k, v in groups.items()],
            "subgroups": [{"order": k, "key": v} for k, v in subgroups.items()],
        },
        "en/shortcodes/emojibase.json": shortcodes,
        "en/shortcodes/github.json": {},
        "en/shortcodes/iamcal.json": {},
        "en/shortcodes/cldr.json": {},
    }


NOTO = {
    "rocket": svg("#3366cc"), "tiger": svg("#ff8800"), "red-apple": svg("#dd2222"),
    "woman-pilot": svg("#ffcc22"), "flag-france": svg("#0000aa"), "ok": svg("#111111"),
}  # fmt: skip
ICONS = {
    "bar-chart-2": svg("#2f88ff"), "bar-chart-3": svg("#2f88ff"), "youtube": svg("#ff0000"),
    "letter-b": svg("#000000"), "shield": svg("#2f88ff", '<path d="M0 0h4v4z"/>'),
    "like": svg("#2f88ff", "<text>hi</text>"),
}  # fmt: skip
LUCIDE = {name: f'<path fill="currentColor" d="M2 2h{k}v20H2z"/>' for k, name in
          enumerate(("bell", "house", "key", "leaf", "sun"), 8)}  # fmt: skip

SETS = (
    Set("fluent-3d", "MIT", "emoji", package=FLUENT),
    Set("noto", "Apache-2.0", "emoji"),
    Set("icon-park", "Apache-2.0", "colour"),
    Set("lucide", "ISC", "single", 3),
)


@dataclass
class Registry:
    """Packages in a cache folder, as if npm had put them there."""

    cache: Path
    rendered: Package
    words: Package
    vectors: Package

    @property
    def packages(self) -> tuple[Package, Package, Package]:
        return self.rendered, self.words, self.vectors


def pack(package: Package, cache: Path, files: dict[str, object], **stated: object) -> Package:
    """Write an archive; returns the package with the integrity that belongs to it."""
    facts = {"name": package.name, "version": package.version, "license": package.licence} | stated
    path = cache / package.archive
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:gz") as tar:
        for name, content in {"package.json": facts, **files}.items():
            data = content if isinstance(content, bytes) else json.dumps(content).encode()
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return replace(package, integrity=sources.integrity(path))


def icon_files(noto_licence: str = "Apache-2.0") -> dict[str, object]:
    chars = {"1f680": "rocket", "1f405": "tiger", "1f469-200d-2708": "woman-pilot"}
    return {
        "json/noto.json": icon_set(NOTO, noto_licence, chars=chars),
        "json/icon-park.json": icon_set(ICONS, "Apache-2.0", categories={"Charts": ["shield"]}),
        "json/lucide.json": icon_set(LUCIDE, "ISC"),
    }
