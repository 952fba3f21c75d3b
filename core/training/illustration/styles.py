"""How a set draws, in words, so that a style can be asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """Attributes:
    id: one word for reports and sheets.
    phrases: adjectives that go before a noun ("glossy 3D" rocket); the first two belong to it alone.
    nouns: what such a picture is called ("icon" of a rocket).
    """

    id: str
    phrases: tuple[str, ...]
    nouns: tuple[str, ...]


EMOJI = ("emoji", "emoji", "illustration", "icon", "clip art", "picture")
ICON = ("icon", "icon", "icon", "symbol", "pictogram", "illustration")

STYLES = {
    style.id: style
    for style in (
        Style("3d", ("3D", "glossy 3D", "3D rendered", "shiny 3D"), EMOJI),
        Style("flat", ("flat", "flat design", "flat vector", "plain flat"), EMOJI),
        Style("gradient", ("soft gradient", "gradient", "smooth shaded"), EMOJI),
        Style(
            "cartoon", ("cartoon", "shaded cartoon", "colourful cartoon", "cartoon style"), EMOJI
        ),
        Style("blob", ("simple cartoon", "rounded cartoon", "friendly flat"), EMOJI),
        Style("minimal", ("minimal flat", "geometric flat", "simple flat"), EMOJI),
        Style("bold", ("bold flat", "bright flat", "vivid flat"), EMOJI),
        Style("muted", ("muted flat", "soft flat", "pastel flat"), EMOJI),
        Style("outlined", ("outlined cartoon", "outlined", "comic", "line and colour"), EMOJI),
        Style(
            "two-colour", ("two-colour", "outline and fill", "bold two-colour", "two-tone"), ICON
        ),
        Style("line-colour", ("coloured line", "thin outline, coloured", "detailed line"), ICON),
        Style("duotone", ("duotone", "blue duotone", "two-tone", "rounded duotone"), ICON),
        Style("hand-drawn", ("hand-drawn", "sketched", "doodle", "freehand"), ICON),
        Style("badge", ("round badge", "flat round badge", "flat badge"), ICON),
        Style("badge-duo", ("two-colour round badge", "pale blue badge"), ICON),
        Style(
            "sticker",
            ("sticker", "neon sticker", "playful sticker", "thick outlined sticker"),
            ICON,
        ),
        Style("sticker-duo", ("two-colour sticker", "neon two-colour sticker"), ICON),
        Style("flat-duotone", ("flat duotone", "flat two-colour", "solid duotone"), ICON),
        Style("sharp", ("angular duotone", "sharp duotone", "technical duotone"), ICON),
        Style("glossy-flat", ("modern gradient", "glossy flat", "soft gradient, modern"), ICON),
        Style("flat-icon", ("flat coloured", "flat", "material flat", "flat office"), ICON),
        Style("detailed-flat", ("detailed flat", "long-shadow flat", "rich flat"), ICON),
        Style("thin-line", ("thin two-colour line", "fine line", "elegant line"), ICON),
        Style("weather", ("soft weather", "gradient weather", "smooth"), ICON),
        Style("weather-line", ("line weather", "outlined weather"), ICON),
        Style("multicolour", ("multicolour solid", "colourful solid", "playful solid"), ICON),
        Style("solid", ("solid", "filled", "silhouette", "solid one-colour"), ICON),
        Style("line", ("line", "outline", "line art", "one-colour outline"), ICON),
        Style("thin", ("thin line", "thin outline", "light line"), ICON),
        Style("thick", ("thick line", "bold outline", "bold line"), ICON),
        Style("broken", ("broken line", "stencil line", "open outline"), ICON),
        Style("pixel", ("pixel art", "8-bit", "pixelated", "pixel"), ICON),
        Style("print", ("misprint", "offset print", "line with offset shade"), ICON),
        Style(
            "silhouette",
            ("fantasy silhouette", "silhouette", "woodcut", "detailed silhouette"),
            ICON,
        ),
        Style("shade", ("shaded one-colour", "duotone one-colour", "transparent two-tone"), ICON),
    )
}

_BY_SET: dict[str, dict[str, str]] = {
    # Style by the ending of the icon's name; "" is for all others. Longer endings come first.
    "fluent-3d": {"": "3d"},
    "fluent-emoji-flat": {"": "flat"},
    "fluent-emoji": {"": "gradient"},
    "noto": {"": "cartoon"},
    "noto-v1": {"": "blob"},
    "twemoji": {"": "minimal"},
    "emojione": {"": "bold"},
    "fxemoji": {"": "muted"},
    "streamline-emojis": {"": "outlined"},
    "icon-park": {"": "two-colour"},
    "streamline-ultimate-color": {"": "line-colour"},
    "streamline-plump-color": {"flat": "flat-duotone", "": "duotone"},
    "streamline-freehand-color": {"": "hand-drawn"},
    "streamline-kameleon-color": {"duo": "badge-duo", "": "badge"},
    "streamline-stickies-color": {"duo": "sticker-duo", "": "sticker"},
    "streamline-color": {"flat": "flat-duotone", "": "duotone"},
    "streamline-flex-color": {"flat": "flat-duotone", "": "duotone"},
    "streamline-sharp-color": {"flat": "flat-duotone", "": "sharp"},
    "streamline-cyber-color": {"": "sharp"},
    "fluent-color": {"": "glossy-flat"},
    "flat-color-icons": {"": "flat-icon"},
    "flat-ui": {"": "detailed-flat"},
    "marketeq": {"": "thin-line"},
    "meteocons": {"fill": "weather", "": "weather-line"},
    "glyphs-poly": {"": "multicolour"},
    "ph": {
        "duotone": "shade", "thin": "thin", "light": "thin", "bold": "thick", "fill": "solid",
        "": "line",
    },
    "solar": {
        "bold-duotone": "shade", "line-duotone": "shade", "broken": "broken", "linear": "line",
        "outline": "thick", "bold": "solid", "": "line",
    },
    "game-icons": {"": "silhouette"},
    "tabler": {"filled": "solid", "": "line"},
    "pepicons-print": {"": "print"},
    "healthicons": {"outline-24px": "line", "outline": "line", "24px": "solid", "": "solid"},
    "lucide": {"": "line"},
    "pixelarticons": {"sharp": "pixel", "solid": "pixel", "glyph": "pixel", "": "pixel"},
    "temaki": {"": "solid"},
}  # fmt: skip


def style_of(set_id: str, name: str) -> tuple[Style, str]:
    """The style of an icon, and its name without the ending that said it."""
    for ending, style in _BY_SET[set_id].items():
        if ending and name.endswith(f"-{ending}"):
            return STYLES[style], name.removesuffix(f"-{ending}")
    return STYLES[_BY_SET[set_id][""]], name
