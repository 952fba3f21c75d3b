"""`allaprima batch`: a table in, pictures and a contact sheet out; resumable, and hard to stop."""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pluggy
import pytest
from click.testing import CliRunner, Result
from fakes import FakeGenerator, FakeModels, noise

from allaprima import Output, Picture, Request, encode_pixels, hookimpl, pictures, read_image
from allaprima.batch.journal import NAME
from allaprima.batch.sheet import write_sheets
from allaprima.cli import command_line
from allaprima.plugins import plugin_manager
from allaprima.request import MAPS

Run = Callable[..., Result]
TABLE = """prompt,size,seed
red brick wall,16x16,1
"oak, worn",24,2
grey stone,,
"""


@pytest.fixture
def plugins() -> pluggy.PluginManager:
    return plugin_manager(
        disabled=(
            "models",
            "procedural",
            "resurface",
            "symbols",
            "diffusers",
            "office",
            "credentials",
            "safety",
        )
    )


@pytest.fixture
def run(
    plugins: pluggy.PluginManager,
    fake: FakeModels,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Writes a table, and runs `allaprima batch` on it in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run_it(table: str = TABLE, *more: str) -> Result:
        Path("table.csv").write_text(table, "utf-8")
        arguments = ["batch", "table.csv", "-o", "out", *more]
        return CliRunner().invoke(command_line(plugins), arguments)

    return run_it


def made() -> set[str]:
    return {path.name for path in Path("out").iterdir()}


def image(path: str, seed: int = 1) -> bytes:
    """Writes an image to start from, and returns its file's bytes."""
    data = encode_pixels(noise(Request(prompt="x", size=(16, 16)), seed).pixels, "image/png")
    Path(path).parent.mkdir(exist_ok=True)
    Path(path).write_bytes(data)
    return data


def test_each_row_becomes_a_picture_and_all_are_on_the_contact_sheet(run: Run) -> None:
    result = run()
    assert result.exit_code == 0, result.output
    pictures = {"0001-red-brick-wall.png", "0002-oak-worn.png", "0003-grey-stone.png"}
    assert made() == pictures | {"contact-sheet.jpg", NAME}
    assert read_image(Path("out/0001-red-brick-wall.png")).shape == (16, 16, 3)
    assert read_image(Path("out/0002-oak-worn.png")).shape == (24, 24, 3)
    assert set(result.stdout.split()) == {f"out/{n}" for n in pictures | {"contact-sheet.jpg"}}
    assert "3 made." in result.stderr
    assert "s a picture" in result.stderr
    sheet = read_image(Path("out/contact-sheet.jpg"))
    assert min(sheet.shape[:2]) > 300


def test_a_row_s_name_and_maps_say_what_its_material_is_written_as(run: Run) -> None:
    table = "prompt,name,maps\noak,oak.glb,\nslate,Slate.MTLX,\nmoss,moss,unity\n"
    result = run(table)
    assert result.exit_code == 0, result.output
    slate = {f"slate_{name}.png" for name in ("basecolor", *MAPS)}
    moss = {f"moss_{name}.png" for name in ("basecolor", "height", "normal", "mask")}
    assert made() == {"oak.glb", "slate.mtlx", *slate, *moss, "contact-sheet.jpg", NAME}
    # The first place on the sheet, whose middle is white where there is no picture.
    assert read_image(Path("out/contact-sheet.jpg"))[100:116, 100:116].min() < 100
    assert "3 done before." in run(table).stderr


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ("a tree,picture,tree.glb,", ".glb"),
        ("a tree,picture,,unity", "unity"),
        ("a tree,,,blender", "blender"),
        ("a tree,,tree.glb,unreal", "unreal"),
    ],
)
def test_a_row_that_no_file_can_hold_fails_before_the_work(
    run: Run, fake: FakeModels, row: str, word: str
) -> None:
    result = run(f"prompt,kind,name,maps\n{row}\n")
    assert result.exit_code == 1
    assert "Row 1:" in result.stderr
    assert word in result.stderr
    assert fake.loads == []


def test_a_picture_is_the_one_that_generate_makes(run: Run, fake: FakeModels) -> None:
    run()
    pixels = noise(Request(prompt="x", size=(16, 16)), 1).pixels
    assert (read_image(Path("out/0001-red-brick-wall.png")) == pixels).all()


def test_a_material_gets_all_its_files(run: Run) -> None:
    run("prompt,kind\nbricks,material\n")
    assert "0001-bricks_basecolor.png" in made()
    assert "0001-bricks_normal.png" in made()


def test_a_row_has_a_palette_of_its_own(run: Run, generator: FakeGenerator) -> None:
    result = run('prompt,palette\nrocket,"#204a87,#f57900"\nboat,#204a87 #f57900\ncar,\nbus,blue\n')
    assert result.exit_code == 1
    assert "Row 4: 'blue' is not a colour." in result.stderr
    seen = {request.prompt: request.palette for request in generator.seen}
    assert seen == {"rocket": ("#204a87", "#f57900"), "boat": ("#204a87", "#f57900"), "car": ()}


def test_running_it_again_makes_nothing_again(run: Run, generator: FakeGenerator) -> None:
    run()
    count = len(generator.seen)
    result = run()
    assert len(generator.seen) == count
    assert "0 made, 3 done before." in result.stderr


def test_a_row_that_was_changed_and_one_whose_file_is_gone_are_made_again(
    run: Run, generator: FakeGenerator
) -> None:
    run()
    generator.seen.clear()
    Path("out/0002-oak-worn.png").unlink()
    run(TABLE.replace("16x16", "32x32"))
    assert sorted(r.prompt for r in generator.seen) == ["oak, worn", "red brick wall"]
    assert read_image(Path("out/0001-red-brick-wall.png")).shape == (32, 32, 3)


def test_a_row_that_was_set_back_is_made_again_since_its_file_shows_the_other(run: Run) -> None:
    for seed in (1, 2, 1):
        result = run(f"prompt,name,size,seed\nrocket,hero,16x16,{seed}\n")
        assert "1 made." in result.stderr
    pixels = noise(Request(prompt="x", size=(16, 16)), 1).pixels
    assert (read_image(Path("out/hero.png")) == pixels).all()


def test_of_two_tables_the_one_that_wrote_a_file_last_has_made_it(run: Run) -> None:
    first, second = ("prompt,name\noak,floor\nslate,roof\n", "prompt,name\nmoss,roof\n")
    run(first)
    run(second)
    assert "1 done before." in run(second).stderr
    assert "1 made, 1 done before." in run(first).stderr
    assert "1 made." in run(second).stderr


def test_it_goes_on_where_it_was_stopped(run: Run, generator: FakeGenerator) -> None:
    def stop(step: int) -> None:
        if generator.seen[-1].prompt == "grey stone":
            raise KeyboardInterrupt

    rows = "".join(f"tree {i},16,{i}\n" for i in range(3))
    act, generator.act = generator.act, stop
    first = run(f"prompt,size,seed\n{rows}grey stone,16,9\n")
    assert first.exit_code == 1
    done = {name for name in made() if name.endswith(".png")}
    assert done
    generator.act = act
    generator.seen.clear()
    second = run(f"prompt,size,seed\n{rows}grey stone,16,9\n")
    assert second.exit_code == 0
    assert len(generator.seen) == 4 - len(done)
    assert sum(name.endswith(".png") for name in made()) == 4


def test_a_line_of_the_journal_that_was_cut_off_does_not_matter(run: Run) -> None:
    run()
    journal = Path("out", NAME)
    text = journal.read_text()
    journal.write_text(text + '{"row": 3, "dig')
    assert "3 done before" in run().stderr
    journal.write_text(text.replace('"row": 2', '"row": "two"') + "[]\n\x00\n")
    assert "1 made, 2 done before" in run().stderr
    assert "3 done before" in run().stderr


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",16,1", "prompt is empty"),
        ("a,axb,1", "not a size"),
        ("a,16,one", "not a whole number"),
        ("a,16,-1", "out of range"),
        ("a,4000,1", "cannot make"),
        ("a, worn,16,1", "more values than there are columns: '1'. Put a text that has a comma"),
        ("a,16,1,,too,many", "more values than there are columns: 'too, many'"),
    ],
)
def test_a_bad_row_is_reported_and_does_not_stop_the_rest(run: Run, row: str, reason: str) -> None:
    result = run(f"prompt,size,seed\nfirst,16,1\n{row}\nlast,16,1\n")
    assert result.exit_code == 1
    assert "2 made, 1 failed." in result.stderr
    assert f"Row 2: {reason}" in result.stderr or reason in result.stderr
    assert {"0001-first.png", "0003-last.png"} <= made()


def test_a_row_that_fails_in_the_making_does_not_take_its_neighbours_along(
    run: Run, generator: FakeGenerator
) -> None:
    def make(request: Request, seed: int) -> Output:
        if request.prompt == "bad":
            raise ValueError("no")
        return noise(request, seed)

    generator.make = make
    rows = "".join(f"tree {i},16,1\n" for i in range(5))
    result = run(f"prompt,size,seed\n{rows}bad,16,1\n{rows}")
    assert "10 made, 1 failed." in result.stderr
    assert "Row 6:" in result.stderr


def test_two_rows_of_one_name_would_be_one_file(run: Run) -> None:
    result = run("name,prompt\nwall,a\nwall,b\n")
    assert result.exit_code == 1
    assert "row 1's already" in result.stderr
    assert "wall.png" in made()


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("", "no column named prompt"),
        ("size\n16\n", "no column named prompt"),
        ("prompt,colour\na,red\n", "unknown column 'colour'"),
        ("prompt,size,size\na,1,2\n", "two columns 'size'"),
        ('prompt\n"a\n', "no CSV"),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused_as_a_whole(
    run: Run, table: str, reason: str
) -> None:
    result = run(table)
    assert result.exit_code == 2
    assert reason in result.stderr
    assert not Path("out").exists()


@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_spreadsheets_of_other_countries_are_read_too(run: Run, mark: str) -> None:
    result = run("\ufeffPrompt,Negative Prompt,Tile\na wall,windows,yes\n\n".replace(",", mark))
    assert result.exit_code == 0, result.output
    assert "0001-a-wall.png" in made()


def test_an_image_s_path_is_relative_to_the_table(
    run: Run, generator: FakeGenerator, tmp_path: Path
) -> None:
    pixels = read_image(image(str(tmp_path / "start.png")))
    result = run("prompt,image,strength\na,start.png,0.5\nb,gone.png,\nc,,0.5\n")
    assert (generator.seen[0].image == pixels).all()
    assert generator.seen[0].strength == 0.5
    assert "1 made, 2 failed." in result.stderr


def test_no_row_replaces_an_image_that_the_table_starts_from(run: Run) -> None:
    one, other = image("out/one.png", 1), image("out/other.png", 2)
    table = "prompt,name,image\na,one,out/one.png\nb,other,\nc,third,out/other.png\n"
    result = run(table)
    assert result.exit_code == 1
    assert "1 made, 2 failed." in result.stderr
    told = "is an image that this table starts from. Name the row otherwise, or choose another"
    assert f"Row 1: {Path('out/one.png')} {told}" in result.stderr
    assert f"Row 2: {Path('out/other.png')} {told}" in result.stderr
    assert Path("out/one.png").read_bytes() == one
    assert Path("out/other.png").read_bytes() == other
    assert "third.png" in made()


def test_a_material_s_maps_replace_no_image_that_the_table_starts_from(run: Run) -> None:
    start = image("out/wall_height.png")
    result = run("prompt,kind,name,image\nwall,material,wall,\nmoss,,moss,out/wall_height.png\n")
    assert f"Row 1: {Path('out/wall_height.png')} is an image" in result.stderr
    assert Path("out/wall_height.png").read_bytes() == start
    assert "moss.png" in made()


def test_the_image_s_own_file_goes_along_to_be_signed_as_the_parent(
    run: Run, plugins: pluggy.PluginManager
) -> None:
    parents: list[bytes | None] = []

    class Signer:
        @hookimpl
        def allaprima_sign(self, data: bytes, source: bytes | None) -> None:
            parents.append(source)

    plugins.register(Signer(), "signer")
    start = image("start.png")
    run("prompt,image\na,start.png\nb,\n")
    assert sorted(parents, key=bool) == [None, start]


def test_images_are_in_memory_only_when_their_turn_comes(
    run: Run, generator: FakeGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[weakref.ref[Any]] = []
    alive: list[int] = []

    def counted(path: Any) -> Any:
        pixels = read_image(path)
        read.append(weakref.ref(pixels))
        alive.append(sum(one() is not None for one in read))
        return pixels

    def make(request: Request, seed: int) -> Output:
        generator.seen.clear()
        if request.prompt == "bad":
            raise ValueError("no")
        return noise(request, seed)

    monkeypatch.setattr(pictures, "read_image", counted)
    generator.make = make
    rows = "".join(f"{p},{p}{i}.png\n" for i in range(4) for p in ("good", "bad"))
    for i in range(4):
        image(f"good{i}.png")
        image(f"bad{i}.png")
    result = run(f"prompt,image\n{rows}")
    assert "4 made, 4 failed." in result.stderr
    assert max(alive) <= 2


def test_an_image_that_is_gone_when_its_turn_comes_fails_alone(
    run: Run, generator: FakeGenerator
) -> None:
    def make(request: Request, seed: int) -> Output:
        Path("later.png").unlink(missing_ok=True)
        return noise(request, seed)

    generator.make = make
    image("start.png")
    image("later.png")
    result = run("prompt,image\na,start.png\nb,later.png\nc,start.png\nd,start.png\ne,later.png\n")
    assert "3 made, 2 failed." in result.stderr
    assert "Row 2: The image later.png cannot be opened" in result.stderr
    assert {"0001-a.png", "0003-c.png", "0004-d.png"} <= made()


def test_a_picture_s_notes_are_told_with_its_row_s_number(
    run: Run, plugins: pluggy.PluginManager
) -> None:
    class Notes:
        @hookimpl
        def allaprima_notes(self, picture: Picture) -> Iterable[str]:
            return ["It is oak."] if "oak" in picture.recipe.prompt else []

    plugins.register(Notes(), "notes")
    result = run(TABLE, "--json")
    assert result.stderr == "Row 2: It is oak.\n"
    notes = {row["row"]: row["notes"] for row in json.loads(result.stdout)["made"]}
    assert notes == {1: [], 2: ["It is oak."], 3: []}
    lines = Path("out", NAME).read_text("utf-8").splitlines()
    assert {line["row"]: line["notes"] for line in map(json.loads, lines)} == notes


def test_the_contact_sheet_s_captions_are_in_english(run: Run) -> None:
    table = "prompt\nein roter Apfel mit zwei Blättern\n"
    result = run(table)
    [picture, sheet] = map(Path, result.stdout.split())
    caption = "1 a red apple with two leaves"
    [expected] = write_sheets([(picture, caption)], Path("expected.jpg"))
    assert sheet.read_bytes() == expected.read_bytes()
    run(table)  # made before
    assert sheet.read_bytes() == expected.read_bytes()


def test_everything_can_be_had_as_json(run: Run) -> None:
    result = run(TABLE + "bad,axb,1\n", "--json")
    told = json.loads(result.stdout)
    assert [row["row"] for row in told["made"]] == [1, 2, 3]
    assert [row["row"] for row in told["failed"]] == [4]
    assert told["seconds_a_picture"] > 0
    assert Path(told["sheets"][0]).is_file()


def test_a_table_without_rows_makes_nothing(run: Run) -> None:
    result = run("prompt\n")
    assert result.exit_code == 0
    assert made() == set()
