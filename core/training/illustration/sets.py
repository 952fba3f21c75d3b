"""The sets of pictures that the corpus is made of, each with its package and its licence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """A package of a registry, at one exact version.

    Attributes:
        integrity: SHA-512 of the archive in base64, as package registries publish it. The archive
            is a gzipped tar.
        licence: SPDX id that its `package.json` must state.
    """

    name: str
    version: str
    licence: str
    integrity: str

    @property
    def archive(self) -> str:
        """The file name that `npm pack` gives it."""
        return f"{self.name.lstrip('@').replace('/', '-')}-{self.version}.tgz"

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


FLUENT = Package(
    "@lobehub/fluent-emoji-3d", "1.1.0", "MIT",
    "Wlq2lVStTnr8BDpIJ0pEnTKO4LuDxxqTEhTvRtD1DLRF0me7ogeRQjKoehDHXuVJ2Qaecgl5wRBv60lUAG3h7g==",
)  # fmt: skip
WORDS = Package(
    "emojibase-data", "17.0.0", "MIT",
    "Yvgb5AWoHViHV/gq1qr5ZAarcBip+B27/ZLRsUJkbgAEaLlZ/fof9g882LTpmEpyhBNEC0m2SEmItljHsTygjA==",
)  # fmt: skip
ICONIFY = Package(
    "@iconify/json", "2.2.535", "MIT",
    "nAV60ACUSHwnsb6fsp+letHlNkrwO4vzBtcC6B4EDHErQQfezk7E3nJdnwJjve6OCfMNO0uVT5Vrgna9/NCmXw==",
)  # fmt: skip
PACKAGES = (FLUENT, WORDS, ICONIFY)

PERMISSIVE = frozenset({"MIT", "ISC", "Apache-2.0", "CC0-1.0", "CC-BY-3.0", "CC-BY-4.0"})
"""SPDX ids that may enter the corpus. Share-alike, non-commercial and copyleft ones may not."""


@dataclass(frozen=True)
class Set:
    """Attributes:
    id: of the set; in `@iconify/json` the name of its file.
    licence: SPDX id that the package must state for it.
    kind: "emoji" (named by Unicode), "colour" icons, or "single" for icons of one colour.
    most: single-colour icons are repetitive: at most so many are taken.
    """

    id: str
    licence: str
    kind: str
    most: int | None = None
    package: Package = ICONIFY


SETS = (
    Set("fluent-3d", "MIT", "emoji", package=FLUENT),
    Set("fluent-emoji-flat", "MIT", "emoji"),
    Set("fluent-emoji", "MIT", "emoji"),
    Set("noto", "Apache-2.0", "emoji"),
    Set("noto-v1", "Apache-2.0", "emoji"),
    Set("twemoji", "CC-BY-4.0", "emoji"),
    Set("emojione", "CC-BY-4.0", "emoji"),
    Set("fxemoji", "Apache-2.0", "emoji"),
    Set("streamline-emojis", "CC-BY-4.0", "emoji"),
    Set("icon-park", "Apache-2.0", "colour"),
    Set("streamline-ultimate-color", "CC-BY-4.0", "colour"),
    Set("streamline-plump-color", "CC-BY-4.0", "colour"),
    Set("streamline-freehand-color", "CC-BY-4.0", "colour"),
    Set("streamline-kameleon-color", "CC-BY-4.0", "colour"),
    Set("streamline-stickies-color", "CC-BY-4.0", "colour"),
    Set("streamline-color", "CC-BY-4.0", "colour"),
    Set("streamline-flex-color", "CC-BY-4.0", "colour"),
    Set("streamline-sharp-color", "CC-BY-4.0", "colour"),
    Set("streamline-cyber-color", "CC-BY-4.0", "colour"),
    Set("fluent-color", "MIT", "colour"),
    Set("flat-color-icons", "MIT", "colour"),
    Set("flat-ui", "MIT", "colour"),
    Set("marketeq", "MIT", "colour"),
    Set("meteocons", "MIT", "colour"),
    Set("glyphs-poly", "MIT", "colour"),
    Set("ph", "MIT", "single", 4000),
    Set("solar", "CC-BY-4.0", "single", 3000),
    Set("game-icons", "CC-BY-3.0", "single", 3000),
    Set("tabler", "MIT", "single", 2000),
    Set("pepicons-print", "CC-BY-4.0", "single", 500),
    Set("healthicons", "MIT", "single", 900),
    Set("lucide", "ISC", "single", 600),
    Set("pixelarticons", "MIT", "single", 500),
    Set("temaki", "CC0-1.0", "single", 500),
)  # fmt: skip

SHARES = {
    "coherent": ("fluent-3d", "fluent-emoji-flat", "noto"),
    "varied": (
        "fluent-3d", "fluent-emoji-flat", "noto", "icon-park", "lucide", "streamline-freehand-color",
    ),
    "judge": (
        "fluent-emoji", "noto-v1", "twemoji", "emojione", "fxemoji", "streamline-emojis",
        "streamline-ultimate-color", "tabler",
    ),
    "all": tuple(s.id for s in SETS),
}  # fmt: skip
"""What a pool can be drawn from. The coherent share is about 5,000 pictures of one way of drawing;
the varied one adds icons in two colours, outlines and drawings by hand; the judge's has the same
things by other hands, and nothing of the varied one."""
