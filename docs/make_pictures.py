"""Make the pictures of the documentation, with the embedded models: `make pictures`.

The slides are drawn by LibreOffice and pdftoppm, and left out where these are not installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from allaprima import Engine, Picture, Request
from allaprima.request import MAPS

HERE = Path(__file__).parent / "pictures"
ROOT = Path(__file__).parents[1]
MATERIALS = ("cobblestone street", "oak planks", "rusty metal", "chunky knit wool sweater")


def main() -> int:
    HERE.mkdir(exist_ok=True)
    with Engine() as engine:
        _materials(engine)
        _sheet(engine)
        _procedural(engine)
        _resurfaced(engine)
        _filled(engine)
        _symbols(engine)
        _scenes(engine)
        _figures(engine)
        _stills(engine)
        _languages(engine)
    _slides()
    return 0


def _materials(engine: Engine) -> None:
    """A row for each material: two by two tiles, then its maps."""
    side, line = 192, 18
    names = ("base color, tiled 2 x 2", *MAPS)
    page = Image.new("RGB", (len(names) * (side + 6), len(MATERIALS) * (side + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    for row, prompt in enumerate(MATERIALS):
        [made] = engine.generate(Request(prompt=prompt, kind="material", seed=11))
        for column, name in enumerate(names):
            x, y = column * (side + 6), row * (side + line + 6)
            tile = _view(made, name).resize((side, side), Image.Resampling.LANCZOS)
            page.paste(tile, (x, y + line))
            draw.text((x, y + 3), prompt if column == 0 else name, fill="black")
    page.save(HERE / "materials.png", optimize=True)


def _view(made: Picture, name: str) -> Image.Image:
    if name in made.maps:
        return Image.fromarray((made.maps[name] * 255).round().astype(np.uint8)).convert("RGB")
    return Image.fromarray(np.tile(made.pixels, (2, 2, 1)))


def _sheet(engine: Engine) -> None:
    """The 64 prompts that the models are judged by, as the networks paint them."""
    _prompts(engine, "lite/material", "prompts.jpg")
    _prompts(engine, "lite/illustration", "illustration-network-prompts.jpg")


def _procedural(engine: Engine) -> None:
    """The families that are drawn by formula, in a picture and in a list; and the 64 prompts."""
    from allaprima.procedural.families import FAMILIES
    from allaprima.procedural.names import ALSO
    from allaprima.procedural.plugin import MODEL

    columns, side, line = 10, 136, 13
    rows = -(-len(FAMILIES) // columns)
    page = Image.new("RGB", (columns * (side + 4), rows * (side + line + 4)), "white")
    draw = ImageDraw.Draw(page)
    listed = ["| family | such as |", "|---|---|"]
    for k, family in enumerate(FAMILIES.values()):
        name = family.names[0]
        request = Request(prompt=name, kind="material", model=MODEL, seed=k, size=(512, 512))
        [made] = engine.generate(request)
        x, y = k % columns * (side + 4), k // columns * (side + line + 4)
        tile = Image.fromarray(made.pixels).resize((side, side), Image.Resampling.LANCZOS)
        page.paste(tile, (x, y + line))
        draw.text((x, y), name[: side // 6], fill="black")
        listed.append(f"| {name} | {', '.join((*family.names[1:], *ALSO[family.id])[:8])} |")
    page.save(HERE / "materials-families.jpg", optimize=True, quality=80)
    _fill_in("materials.md", "families", listed)
    _prompts(engine, MODEL, "materials-prompts.jpg")


def _resurfaced(engine: Engine) -> None:
    """A photograph of bricks and one of gravel, which scikit-image brings along, with other words."""
    from skimage import data

    side, line = 230, 16
    prompts = {
        "brick": ("red brick wall", "mossy", "covered in snow", "gold", "wet, dark blue"),
        "gravel": ("lava", "rose quartz", "slightly muddy", "copper", "frosty black"),
    }
    sheet = Image.new("RGB", (side * 6, (side + line) * len(prompts)), "white")
    draw = ImageDraw.Draw(sheet)
    for row, (name, words) in enumerate(prompts.items()):
        photo = np.repeat(getattr(data, name)()[..., None], 3, axis=2)
        views: list[tuple[str, np.ndarray]] = [("the photograph", photo)]
        for prompt in words:
            request = Request(prompt=prompt, kind="material", image=photo, seed=1, size=(512, 512))
            views.append((prompt, engine.generate(request)[0].pixels))
        for column, (said, pixels) in enumerate(views):
            at = (column * side, row * (side + line))
            view = Image.fromarray(pixels).resize((side, side), Image.Resampling.LANCZOS)
            sheet.paste(view, (at[0], at[1] + line))
            draw.text((at[0] + 4, at[1] + 2), said, fill="black")
    sheet.save(HERE / "materials-image.jpg", quality=88)


def _filled(engine: Engine) -> None:
    """Photographs that scikit-image brings along, with something gone, and one continued."""
    from skimage import data

    # In the public domain: NASA's astronaut, SpaceX's rocket, and the bricks.
    bricks = np.repeat(data.brick()[..., None], 3, axis=2)
    wide = np.pad(data.rocket(), ((0, 0), (120, 120), (0, 0)))
    cases = [
        (data.astronaut()[150:, :420], "ellipse", (126, 194, 216, 286)),
        (data.rocket(), "rectangle", (285, 118, 352, 426)),
        (bricks, "ellipse", (150, 150, 350, 330)),
        (wide, "sides", (120, 0, 759, 426)),
    ]
    side, line = 250, 16
    sheet = Image.new("RGB", (side * len(cases), (side + line) * 2), "white")
    draw = ImageDraw.Draw(sheet)
    for column, (photo, shape, box) in enumerate(cases):
        size = (photo.shape[1], photo.shape[0])
        marks = Image.new("L", size, 255 if shape == "sides" else 0)
        pen = ImageDraw.Draw(marks)
        paint = pen.ellipse if shape == "ellipse" else pen.rectangle
        paint(box, fill=0 if shape == "sides" else 255)
        mask = np.asarray(marks)
        request = Request(prompt="", image=photo, mask=mask, seed=0)
        made = engine.generate(request)[0].pixels
        marked = np.where(mask[..., None] > 0, np.uint8([200, 0, 160]), photo)
        for row, (said, pixels) in enumerate((("what is marked", marked), ("filled", made))):
            view = Image.fromarray(pixels)
            view.thumbnail((side - 6, side), Image.Resampling.LANCZOS)
            at = (column * side, row * (side + line))
            sheet.paste(view, (at[0], at[1] + line))
            draw.text((at[0] + 4, at[1] + 2), said, fill="black")
    sheet.save(HERE / "fill.jpg", quality=88)


def _fill_in(guide: str, what: str, lines: list[str]) -> None:
    """Put lines between the marks of a page of the documentation."""
    path = HERE.parent / guide
    before, rest = path.read_text("utf-8").split(f"<!-- {what} -->\n")
    after = rest.split("<!-- end -->\n", 1)[1]
    middle = "\n".join(lines)
    path.write_text(f"{before}<!-- {what} -->\n{middle}\n<!-- end -->\n{after}", "utf-8")


def _symbols(engine: Engine) -> None:
    """The things that are drawn by formula, in a picture and in a list; and all styles of some."""
    from allaprima.symbols.drawing import STYLES
    from allaprima.symbols.plugin import MODEL
    from allaprima.symbols.things import THINGS

    side, line, columns = 92, 14, 18

    def drawn(prompt: str, seed: int = 1) -> Image.Image:
        request = Request(prompt=prompt, kind="illustration", model=MODEL, seed=seed)
        [made] = engine.generate(request)
        return Image.fromarray(made.pixels).resize((side, side), Image.Resampling.LANCZOS)

    rows = -(-len(THINGS) // columns)
    page = Image.new("RGB", (columns * (side + 6), rows * (side + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    listed = ["| thing | such as |", "|---|---|"]
    for k, thing in enumerate(THINGS.values()):
        x, y = k % columns * (side + 6), k // columns * (side + line + 6)
        picture = drawn(f"flat design {thing.names[0]} icon")
        page.paste(picture, (x, y), picture)
        draw.text((x, y + side), thing.names[0][: side // 6], fill="black")
        listed.append(f"| {thing.names[0]} | {', '.join(thing.names[1:])} |")
    page.quantize(256, kmeans=3).save(HERE / "illustrations.png", optimize=True)
    _fill_in("illustrations.md", "things", listed)
    shown = ("rocket", "team", "light bulb", "cat", "blue car", "cake", "globe", "gift", "house")
    page = Image.new("RGB", (len(shown) * (side + 6), len(STYLES) * (side + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    for row, style in enumerate(STYLES):
        draw.text((4, row * (side + line + 6)), style, fill="black")
        for column, name in enumerate(shown):
            picture = drawn(f"{name}, {style}")
            page.paste(picture, (column * (side + 6), row * (side + line + 6) + line), picture)
    page.save(HERE / "illustration-styles.png", optimize=True)
    _compositions(engine)
    _prompts(engine, MODEL, "illustration-prompts.jpg")


COMPOSITIONS = (
    "three apples on a table", "an astronaut riding a horse", "two pink cats on a green sofa", "a pizza on a plate",
    "a red sports car on a road", "a plane above the clouds", "a fox in the snow", "a knight fighting a dragon",
    "a woman drinking coffee", "team celebrating success", "flat blue bird on a yellow house", "outline mouse on a cheese",
    "hand-drawn apple on a book", "a red apple and a green pear",
    "a cat wearing a hat and glasses", "a penguin with headphones", "a fish in a fishbowl", "a chart on a laptop",
    "a sunflower in a pot", "apples in a basket", "a dog with a crown",
)  # fmt: skip


def _compositions(engine: Engine) -> None:
    """Several things that have to do with one another."""
    from allaprima.symbols.plugin import MODEL

    side, line, columns = 150, 16, 7
    rows = -(-len(COMPOSITIONS) // columns)
    page = Image.new("RGB", (columns * (side + 30), rows * (side + line + 10)), "white")
    draw = ImageDraw.Draw(page)
    for k, prompt in enumerate(COMPOSITIONS):
        [made] = engine.generate(Request(prompt=prompt, kind="illustration", model=MODEL, seed=1))
        picture = Image.fromarray(made.pixels).resize((side, side), Image.Resampling.LANCZOS)
        x, y = k % columns * (side + 30), k // columns * (side + line + 10)
        page.paste(picture, (x + 15, y), picture)
        draw.text((x + 15 + side / 2, y + side + 2), prompt, fill="black", anchor="ma")
    page.save(HERE / "compositions.png", optimize=True)


SCENES = (
    "a mountain lake at sunset", "city skyline at night", "misty forest at dawn", "tropical island at noon",
    "rolling hills in the morning", "desert dunes, golden hour", "northern lights", "lighthouse on a cliff in the evening sun",
    "lavender field with a windmill", "canyon at sunset", "snowy mountains at noon", "sailing boat at sunset",
    "autumn forest in the morning", "hot air balloons over a valley at dawn", "beach with palm trees", "road to the horizon",
    "village in green hills", "farm fields in summer", "river valley in spring", "wind turbines on green hills",
    "milky way over mountains", "thunderstorm over the sea", "snowfall in a pine forest", "rainbow over the hills",
    "outer space with a planet", "under the sea with sunbeams", "sunset sky", "tent under the stars",
    "abstract waves", "bokeh lights", "low poly background", "soft gradient background",
    "studio backdrop, teal", "grey canvas backdrop", "podium, pastel pink", "three podiums, palm leaf shadow, terracotta",
    "product display stage with arch", "wooden table top with blurred background", "marble countertop with blurred kitchen background",
    "table top with bokeh, night",
    "city street at night", "shopping street in the rain, umbrellas", "old town alley in the morning", "road through the desert at sunset",
    "white desk against a brick wall", "empty room with oak floor and white walls", "loft with brick wall and large window", "gallery wall with spotlights",
)  # fmt: skip
LOOKS = ("", "flat vector ", "paper cut ", "watercolour ", "oil painting of ")


def _scenes(engine: Engine) -> None:
    """Scenes for prompts, one seed each; places in all looks, and in the colours of palettes; the list of places."""
    from allaprima.scenes.places import PLACES
    from allaprima.scenes.plugin import MODEL

    def sheet(
        rows: list[list[tuple[str, tuple[str, ...]]]], width: int, height: int, name: str
    ) -> None:
        line = 15
        page = Image.new(
            "RGB", (len(rows[0]) * (width + 6), len(rows) * (height + line + 6)), "white"
        )
        draw = ImageDraw.Draw(page)
        for y, row in enumerate(rows):
            for x, (prompt, palette) in enumerate(row):
                request = Request(
                    prompt=prompt, kind="picture", model=MODEL, seed=10 * y + x,
                    size=(2 * width, 2 * height), palette=palette,
                )  # fmt: skip
                [made] = engine.generate(request)
                at = x * (width + 6), y * (height + line + 6)
                small = Image.fromarray(made.pixels).resize(
                    (width, height), Image.Resampling.LANCZOS
                )
                page.paste(small, at)
                shown = f"{prompt}  {' '.join(palette)}"
                draw.text((at[0], at[1] + height + 1), shown[: width // 6], fill="black")
        page.save(HERE / name, quality=86)

    sheet(
        [[(prompt, ()) for prompt in SCENES[k : k + 4]] for k in range(0, len(SCENES), 4)],
        320,
        180,
        "scenes.jpg",
    )
    shown = ("mountain lake at dawn", "city at night", "hills in autumn")
    rows = [[(f"{look}{place}", ()) for look in LOOKS] for place in shown]
    palettes = (
        (),
        ("#204a87", "#f57900"),
        ("#5b2a86", "#e6408c", "#ffd166"),
        ("#0b6e4f", "#fa9f42"),
        ("#2e4057", "#8d96a3"),
    )
    rows.append([("sea at sunset with a boat", palette) for palette in palettes])
    sheet(rows, 256, 160, "scenes-looks.jpg")
    listed = ["| place | called | unless said |", "|---|---|---|"]
    for place in PLACES.values():
        when = ", ".join(dict.fromkeys(place.times)) if place.scenic else ""
        listed.append(f"| {place.names[0]} | {', '.join(place.names[1:])} | {when} |")
    _fill_in("scenes.md", "places", listed)


FIGURES = (
    "a fox in a snowy forest", "a lion resting in the savanna at golden hour", "a red vintage car on a country road in autumn",
    "a couple walking on the beach at sunset", "an astronaut on the moon", "three swans on a mountain lake at dawn",
    "a cowboy in monument valley", "a steam train in the mountains", "a dragon flying over a castle",
    "a whale jumping out of the sea at sunset", "an eagle flying over a canyon", "sharks and fish under water",
    "a hiker in the mountains in autumn, watercolour", "a christmas tree in a snowy forest at night", "a castle on a hill at sunset, flat illustration",
    "a bear on a meadow, paper cut landscape", "a cosy living room with a christmas tree at night", "a bright kitchen with a dog",
    "a modern home office with a window", "a music room at sunset",
)  # fmt: skip
"""Prompts for somebody or something in a place."""
ACTING = (
    "an astronaut riding a horse on the moon", "a panda playing chess against a fox", "a girl reading a book under a tree", "a cat sleeping on a sofa",
    "a boy flying a kite on the beach", "two people shaking hands in an office", "a fox reading a book in the forest", "a woman riding a dragon over a castle",
    "a teacher pointing at a blackboard", "a dog chasing a cat in the park", "a nurse pushing an elderly woman in a wheelchair through a garden",
    "a business team sitting around a conference table", "a rabbit and a hedgehog having tea at a table in the woods", "an old man feeding pigeons on a bench",
    "a pirate with a parrot on his shoulder digging on a beach", "a family sitting around a campfire at night", "a mouse riding on the back of a turtle",
    "a cat wearing a top hat and a bow tie", "a bear in a santa hat and a red scarf in the snow", "a dog with sunglasses on the beach", "a lion wearing a crown on a throne",
    "a woman with a red umbrella walking a dog in the rain, watercolour", "a mother hugging her daughter, paper cut", "a knight kneeling in front of a queen in a castle",
)  # fmt: skip
"""Prompts for who does what with whom."""
CUT_OUT = (
    "a realistic horse", "a red sports car, isolated", "a realistic dragon", "three penguins, realistic",
    "an astronaut, lifelike", "a realistic castle", "a rose, isolated", "a realistic elephant and a mouse",
)  # fmt: skip
"""The same by itself."""
STILLS = (
    "a cup of coffee and a croissant on a wooden table", "a perfume bottle on a pink background", "a vase of tulips by the window",
    "a bowl of fruit on a kitchen counter", "a red mug and an open book, cosy evening", "a gold ring on black velvet",
    "a burger and french fries on a wooden board, dark background", "a white sneaker on a yellow background", "oranges in a wicker basket in the garden",
    "a laptop, a notebook and a cup of coffee on a white desk, top view", "a skull, a candle and an hourglass, dutch master still life", "a glass of white wine and a cheese board on a table at sunset",
    "a birthday cake on a blue background", "a potted cactus against a white wall", "a vintage camera on a leather suitcase",
    "a football on the grass", "sushi on black slate", "headphones and a smartphone, neon lights",
    "a stack of old books and a globe on a desk", "three lemons on a blue tablecloth", "a teddy bear on a shelf",
)  # fmt: skip
"""Prompts for still lifes."""
MADE_OF = ("a golden skull", "a glass teapot", "a marble vase", "a wooden chess piece", "a knitted mug", "a copper pear", "a leather suitcase", "a denim sneaker")  # fmt: skip
LIT = ("studio lighting", "by the window", "in sunlight", "golden hour", "overcast", "by candlelight", "dark and moody", "neon lights")  # fmt: skip
GROUPS = {
    "animals": "Animals", "people": "People", "craft": "What people ride in", "sights": "What people build",
    "plants": "Plants", "tales": "Dinosaurs and creatures of tales",
}  # fmt: skip


def _figures(engine: Engine) -> None:
    """Figures in scenes for prompts, one seed each; all of them, each in its usual pose; the list of them."""
    from allaprima.scenes.figures.catalogue import FIGURES as ALL

    _in_scenes(engine, FIGURES, "figures.jpg")
    _in_scenes(engine, ACTING, "figures-acting.jpg")
    width, height, line = 260, 200, 15
    page = Image.new("RGB", (4 * (width + 6), 2 * (height + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    for k, prompt in enumerate(CUT_OUT):
        [made] = engine.generate(
            Request(prompt=prompt, kind="illustration", seed=k, size=(2 * width, 2 * height))
        )
        x, y = k % 4 * (width + 6), k // 4 * (height + line + 6)
        small = Image.fromarray(made.pixels).resize((width, height), Image.Resampling.LANCZOS)
        page.paste("#eef1f4", (x, y, x + width, y + height))
        page.paste(small, (x, y), small)
        draw.text((x, y + height + 1), prompt, fill="black")
    page.save(HERE / "figures-alone.jpg", quality=86)

    columns, width, height, line = 14, 100, 86, 12
    ordered = sorted(ALL.values(), key=lambda figure: list(GROUPS).index(figure.sort))
    rows = -(-len(ordered) // columns)
    page = Image.new("RGB", (columns * width, rows * (height + line)), "white")
    draw = ImageDraw.Draw(page)
    for k, figure in enumerate(ordered):
        x, y = k % columns * width, k // columns * (height + line)
        page.paste(_alone(figure, width, height), (x, y))
        draw.text((x + 2, y + height), figure.id[: width // 6], fill="black")
    page.save(HERE / "figures-all.jpg", quality=84)
    listed = ["| | called | and does |", "|---|---|---|"]
    for figure in ordered:
        listed.append(
            f"| {figure.id} | {', '.join(figure.names[1:])} | {', '.join(figure.poses)} |"
        )
    _fill_in("figures.md", "figures", listed)
    _list_of_props()


def _list_of_props() -> None:
    """The list of all that can be held."""
    from allaprima.scenes.figures.props.catalogue import PROPS

    held = ["| | called |", "|---|---|"]
    held += [f"| {prop.id} | {', '.join(prop.names[1:])} |" for prop in PROPS.values()]
    _fill_in("figures.md", "props", held)


def _in_scenes(engine: Engine, prompts: Sequence[str], file: str) -> None:
    """A page of scenes, one seed each, with their prompts."""
    from allaprima.scenes.plugin import MODEL

    columns, width, height, line = 4, 320, 200, 15
    rows = -(-len(prompts) // columns)
    page = Image.new("RGB", (columns * (width + 6), rows * (height + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    for k, prompt in enumerate(prompts):
        size = (2 * width, 2 * height)
        [made] = engine.generate(Request(prompt=prompt, seed=k, size=size))
        assert made.recipe.model == MODEL, prompt
        x, y = k % columns * (width + 6), k // columns * (height + line + 6)
        small = Image.fromarray(made.pixels).resize((width, height), Image.Resampling.LANCZOS)
        page.paste(small, (x, y))
        draw.text((x, y + height + 1), prompt[: width // 6], fill="black")
    page.save(HERE / file, quality=86)


def _stills(engine: Engine) -> None:
    """Still lifes for prompts; things made of other materials; one in every light; all things; the list of them."""
    from allaprima.stills.catalogue import THINGS
    from allaprima.stills.plugin import MODEL

    _photographs(engine, STILLS, "stills.jpg", 7, 256)
    _photographs(engine, [f"{name}, studio" for name in MADE_OF], "stills-materials.jpg", 8, 200)
    _photographs(
        engine,
        [f"a bottle of wine and an apple, {light}" for light in LIT],
        "stills-light.jpg",
        8,
        200,
    )
    columns, side, line = 24, 64, 10
    ordered = sorted(THINGS.values(), key=lambda thing: (thing.sort, thing.id))
    rows = -(-len(ordered) // columns)
    page = Image.new("RGB", (columns * side, rows * (side + line)), "white")
    draw = ImageDraw.Draw(page)
    for k, thing in enumerate(ordered):
        request = Request(
            prompt=f"{thing.id}, studio", model=MODEL, seed=3, size=(160, 160), kind="picture"
        )
        [made] = engine.generate(request)
        x, y = k % columns * side, k // columns * (side + line)
        page.paste(
            Image.fromarray(made.pixels).resize((side, side), Image.Resampling.LANCZOS), (x, y)
        )
        draw.text((x + 1, y + side - 1), thing.id[: side // 6], fill="black")
    page.save(HERE / "stills-all.jpg", quality=82)
    _list_of_stills(ordered)


def _list_of_stills(things: Sequence[Any]) -> None:
    listed = ["| | also called | variants |", "|---|---|---|"]
    for thing in things:
        plain = [name for name, variant in thing.names.items() if not variant and name != thing.id]
        others = [name for name, variant in thing.names.items() if variant]
        listed.append(f"| {thing.id} | {', '.join(plain)} | {', '.join(others)} |")
    _fill_in("stills.md", "stills", listed)


def _photographs(
    engine: Engine, prompts: Sequence[str], file: str, columns: int, side: int
) -> None:
    line = 14
    rows = -(-len(prompts) // columns)
    page = Image.new("RGB", (columns * (side + 4), rows * (side + line + 4)), "white")
    draw = ImageDraw.Draw(page)
    for k, prompt in enumerate(prompts):
        [made] = engine.generate(Request(prompt=prompt, seed=3, size=(2 * side, 2 * side)))
        assert made.recipe.model == "lite/stills", prompt
        x, y = k % columns * (side + 4), k // columns * (side + line + 4)
        small = Image.fromarray(made.pixels).resize((side, side), Image.Resampling.LANCZOS)
        page.paste(small, (x, y))
        draw.text((x, y + side + 1), prompt[: side // 6], fill="black")
    page.save(HERE / file, quality=88)


def _alone(figure: Any, width: int, height: int) -> Image.Image:
    """A figure in its usual pose in the light of a morning."""
    import random

    import torch

    from allaprima.scenes.colours import encoded, linear
    from allaprima.scenes.figures.catalogue import drawn
    from allaprima.scenes.figures.lit import falling, lit
    from allaprima.scenes.laying import overlap
    from allaprima.scenes.light import light_of
    from allaprima.scenes.noise import Noise

    pose, where = next(iter(figure.poses.items()))
    body = drawn(figure.id, pose, (), 3)
    points = [
        (x, y)
        for part in body.parts
        if not part.mark
        for x, y in part.points
        if where != "water" or y > -0.06
    ]
    xs, ys = zip(*points, strict=True)
    size = 2 * min((width - 10) / (max(xs) - min(xs)), (height - 12) / (max(ys) - min(ys)))
    middle, foot = width - (min(xs) + max(xs)) / 2 * size, 2 * height - 12 + min(ys) * size
    light = light_of("morning", "clear", random.Random(5), 0.6)  # noqa: S311
    ground = linear("2f6f94" if where in ("deep", "water") else "8aa860")
    page = linear("4a90b0" if where == "deep" else "b8d0e8").repeat(1, 2 * height, 2 * width)
    if where == "ground":
        page[:, 2 * height - 30 :] = ground
    colour, alpha, left, top = lit(
        body.parts,
        size,
        middle,
        foot,
        falling(light, ground),
        Noise(random.Random(2)),  # noqa: S311
    )
    if (both := overlap(alpha, left, top, page)) is not None:
        part, here = both
        page[here] = torch.lerp(page[here], colour[part].clamp(0, 1), alpha[part])
    if where == "water":
        page[:, int(foot) :] = ground
    pixels = (encoded(page).permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
    return Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS)


LANGUAGES = {
    "de": "Leuchtturm am Meer bei Sonnenuntergang",
    "fr": "un chat noir sur un canapé rouge",
    "es": "vieja pared de ladrillos rojos con musgo",
    "it": "campo di girasoli sotto un cielo azzurro",
    "pt": "três balões coloridos, estilo plano",
    "nl": "molen in een tulpenveld",
    "sv": "röd stuga vid en sjö i dimma",
    "da": "en ræv med hovedtelefoner",
    "nb": "nordlys over fjellene om vinteren",
    "pl": "dębowa podłoga w jodełkę",
    "ru": "красная ракета, 3D",
    "zh": "雪山下的湖泊，水彩",
    "ja": "帽子をかぶった黒猫",
    "ko": "우산을 든 강아지, 3D",
}
"""A prompt in each language."""


def _languages(engine: Engine) -> None:
    """A picture for a prompt in each language; the prompts and what they are read as; how well each is read."""
    from allaprima.languages.grammars import GRAMMARS

    columns, width, height, line = 5, 240, 180, 16
    rows = -(-len(LANGUAGES) // columns)
    page = Image.new("RGB", (columns * (width + 6), rows * (height + line + 6)), "white")
    draw = ImageDraw.Draw(page)
    listed = ["| in | a prompt | read as |", "|---|---|---|"]
    for k, (code, prompt) in enumerate(LANGUAGES.items()):
        size = (2 * width, 2 * height)
        [made] = engine.generate(Request(prompt=prompt, seed=k, size=size))
        x, y = k % columns * (width + 6), k // columns * (height + line + 6)
        small = Image.fromarray(made.pixels).resize((width, height), Image.Resampling.LANCZOS)
        page.paste(small, (x, y + line), small if small.mode == "RGBA" else None)
        draw.text((x, y + 2), GRAMMARS[code].name, fill="black")
        listed.append(f"| {GRAMMARS[code].name} | {prompt} | {made.recipe.english} |")
    page.save(HERE / "languages.jpg", quality=86)
    _fill_in("languages.md", "prompts", listed)


def _prompts(engine: Engine, model: str, name: str) -> None:
    """The 64 fixed prompts of the model's kind; what is transparent lies on white."""
    sys.path.insert(0, str(ROOT / "core"))
    from training.sheet import PROMPTS, sheet

    kind = engine.card(model).kinds[0]

    def paint(prompt: str, seed: int) -> np.ndarray:
        request = Request(prompt=prompt, kind=kind, model=model, seed=seed)
        [made] = engine.generate(request)
        page = Image.new("RGBA", made.pixels.shape[1::-1], "white")
        page.alpha_composite(Image.fromarray(made.pixels).convert("RGBA"))
        return np.array(page.convert("RGB"))

    sheet(paint, HERE / name, prompts=PROMPTS[kind])


TALK = (
    ("Cover", "Why our bicycles sell", "Annual meeting 2027"),
    ("Text and landscape picture", "Agenda", "Results\nNext steps\nQuestions"),
    ("Text and landscape picture", "Our team", "Four hires\nOne new office"),
    ("Three portrait pictures", "Three measures", "More trees", "Fewer cars", "Clean water"),
    ("Text and square picture", "Quarterly results", "Revenue up 12 %\nTwo new markets"),
    ("Banner and text", "Supply chain", "Shorter routes\nFewer warehouses"),
    ("Text and landscape picture", "The year ahead", "Launch in May\nA shop in Lyon"),
    ("Text and square picture", "Summary", "A good year\nA solid base"),
)


def _slides() -> None:
    """Decks before and after `allaprima slides`: the sample deck, whose notes ask for materials, and a
    talk with illustrations, where a model is made for those."""
    if not (shutil.which("soffice") and shutil.which("pdftoppm")):
        print("The slides were left out: LibreOffice and pdftoppm are needed to draw them.")
        return
    from allaprima_office import sample_deck

    _before_and_after(sample_deck(), "slides.png", 5)
    with Engine() as engine:
        illustrates = any(card.kinds[0] == "illustration" for card in engine.models())
    if illustrates:
        with tempfile.TemporaryDirectory() as temporary:
            talk = Path(temporary) / "talk.pptx"
            make_talk(talk)
            _before_and_after(talk, "slides-talk.png", 4)


def make_talk(path: Path) -> None:
    """A talk in the layouts of the sample deck, its places for pictures empty."""
    from pptx import Presentation

    from allaprima_office import sample_deck

    deck = Presentation(str(sample_deck()))
    listed = deck.slides._sldIdLst
    for slide in [*listed]:
        deck.part.drop_rel(slide.rId)
        listed.remove(slide)
    for layout, title, *texts in TALK:
        slide = deck.slides.add_slide(deck.slide_layouts.get_by_name(layout))
        slide.shapes.title.text = title
        for number, text in enumerate(texts, start=1):
            slide.placeholders[number].text_frame.text = text
    deck.save(str(path))


def _before_and_after(deck: Path, name: str, columns: int) -> None:
    """A picture of a deck's slides, each row of them before and, below it, after."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        before, after = folder / "before.pptx", folder / "after.pptx"
        shutil.copy(deck, before)
        command = [sys.executable, "-m", "allaprima", "slides", str(before), "-o", str(after)]
        subprocess.run(command, check=True)
        rows = [_drawn(each, folder) for each in (before, after)]
        width, height = rows[0][0].size
        count = len(rows[0])
        lines = 2 * -(-count // columns)
        page = Image.new("RGB", (columns * (width + 6), lines * (height + 6)), "silver")
        for when, row in enumerate(rows):
            for i, slide in enumerate(row):
                x, y = i % columns, 2 * (i // columns) + when
                page.paste(slide, (x * (width + 6), y * (height + 6)))
        page.save(HERE / name, optimize=True)


def _drawn(deck: Path, folder: Path) -> list[Image.Image]:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [
        "soffice",
        "--headless",
        profile,
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(deck),
    ]
    subprocess.run(convert, check=True, capture_output=True)
    stem = folder / deck.stem
    pages = [
        "pdftoppm",
        "-png",
        "-scale-to-x",
        "400",
        "-scale-to-y",
        "-1",
        f"{stem}.pdf",
        str(stem),
    ]
    subprocess.run(pages, check=True)
    return [Image.open(p).convert("RGB") for p in sorted(folder.glob(f"{deck.stem}-*.png"))]


if __name__ == "__main__":
    sys.exit(main())
