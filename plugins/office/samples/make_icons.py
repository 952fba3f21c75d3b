"""Draw the icons of the Impress extension: `python plugins/office/samples/make_icons.py`."""

from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).parents[1] / "allaprima_office" / "impress" / "extension" / "icons"
SIZES = (16, 26)
SCALE = 16  # drawn larger, then made smaller with smooth edges
INK, SKY, HILL, SUN, ACCENT = "#3b3b3b", "#cfe3f5", "#5a8f5a", "#f2b632", "#c0392b"


def picture(draw: ImageDraw.ImageDraw, box: tuple[float, float, float, float], line: int) -> None:
    """A framed landscape."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    draw.rectangle(box, fill=SKY, outline=INK, width=line)
    sun = (left + 0.62 * width, top + 0.18 * height)
    draw.ellipse((*sun, sun[0] + 0.2 * width, sun[1] + 0.2 * width), fill=SUN)
    ground = bottom - line
    hill = [
        (left + line, ground),
        (left + 0.38 * width, top + 0.4 * height),
        (right - line, ground),
    ]
    draw.polygon(hill, fill=HILL)


def insert(draw: ImageDraw.ImageDraw, n: int) -> None:
    picture(draw, (0.04 * n, 0.1 * n, 0.86 * n, 0.76 * n), n // 16)
    x, y, arm, thick = 0.76 * n, 0.74 * n, 0.2 * n, 0.06 * n
    draw.ellipse((x - 0.25 * n, y - 0.25 * n, x + 0.25 * n, y + 0.25 * n), fill="white")
    draw.rectangle((x - arm, y - thick, x + arm, y + thick), fill=ACCENT)
    draw.rectangle((x - thick, y - arm, x + thick, y + arm), fill=ACCENT)


def fill(draw: ImageDraw.ImageDraw, n: int) -> None:
    picture(draw, (0.34 * n, 0.04 * n, 0.96 * n, 0.5 * n), n // 20)
    picture(draw, (0.04 * n, 0.5 * n, 0.66 * n, 0.96 * n), n // 20)


def change(draw: ImageDraw.ImageDraw, n: int) -> None:
    picture(draw, (0.04 * n, 0.08 * n, 0.9 * n, 0.72 * n), n // 16)
    y = 0.86 * n
    draw.rectangle((0.04 * n, y - 0.03 * n, 0.96 * n, y + 0.03 * n), fill=INK)
    draw.ellipse((0.52 * n, y - 0.13 * n, 0.78 * n, y + 0.13 * n), fill=ACCENT)


def variations(draw: ImageDraw.ImageDraw, n: int) -> None:
    for x in (0.04, 0.53):
        for y in (0.1, 0.54):
            picture(draw, (x * n, y * n, (x + 0.43) * n, (y + 0.37) * n), n // 24)


def background(draw: ImageDraw.ImageDraw, n: int) -> None:
    """A picture all over, with text on it."""
    picture(draw, (0.02 * n, 0.08 * n, 0.98 * n, 0.92 * n), n // 16)
    draw.rectangle((0.16 * n, 0.24 * n, 0.56 * n, 0.35 * n), fill=ACCENT)
    for y in (0.47, 0.61):
        draw.rectangle((0.16 * n, y * n, 0.72 * n, (y + 0.07) * n), fill=INK)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    drawn = {"insert": insert, "fill": fill, "change": change, "variations": variations}
    drawn |= {"background": background, "allaprima": change}
    for name, shape in drawn.items():
        for size in SIZES:
            canvas = Image.new("RGBA", (size * SCALE,) * 2, (255, 255, 255, 0))
            shape(ImageDraw.Draw(canvas), size * SCALE)
            canvas.resize((size, size), Image.Resampling.LANCZOS).save(
                FOLDER / f"{name}_{size}.png", optimize=True
            )


if __name__ == "__main__":
    main()
