"""What to make, from a table: one picture a row."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from allaprima.errors import InvalidRequest
from allaprima.materials.files import MATERIAL_SUFFIXES
from allaprima.materials.layouts import Layout
from allaprima.models.palette import colours_in
from allaprima.outputs import is_for_material, slug
from allaprima.request import Request

COLUMNS = (
    "prompt",
    "name",
    "kind",
    "size",
    "seed",
    "model",
    "palette",
    "negative_prompt",
    "steps",
    "guidance",
    "tile",
    "image",
    "strength",
    "maps",
)
_NOT_ASKED = ("name", "maps", "image")
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")


@dataclass(frozen=True, slots=True)
class Row:
    """One row, its values as they are written.

    Attributes:
        number: from 1, without the header.
        values: by column, those that are not empty; under "" what lies beyond the last column.
        folder: of the table, to which an image's path is relative.
    """

    number: int
    values: Mapping[str, str]
    folder: Path

    @property
    def stem(self) -> str:
        """The start of its files' names: the row's own name, or its number and prompt."""
        name = self.values.get("name")
        if name:
            return slug(name.removesuffix(self._suffix))
        return f"{self.number:04}-{slug(self.values.get('prompt', ''))}"

    @property
    def file(self) -> str:
        """What its result is saved as: a PNG file, or what only a material can be, if its name says so."""
        return self.stem + (self._suffix.lower() or ".png")

    @property
    def image(self) -> Path | None:
        """The file that it starts from."""
        name = self.values.get("image")
        return None if name is None else self.folder / name

    @property
    def layout(self) -> Layout:
        """Of a material's maps."""
        return cast(Layout, self.values.get("maps", "separate"))

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the values: another row, or the same one changed, has another."""
        text = json.dumps(sorted(self.values.items()), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def request(self) -> Request:
        """What it asks for; its image is read.

        Raises:
            InvalidRequest: a value is wrong, or there are more of them than columns.
        """
        if "" in self.values:
            raise InvalidRequest(
                f"The row has more values than there are columns: {self.values['']!r}.",
                "Put a text that has a comma in it into quotation marks.",
            )
        values: dict[str, Any] = {k: v for k, v in self.values.items() if k not in _NOT_ASKED}
        if is_for_material(Path(self.file), self.layout):
            values.setdefault("kind", "material")
        strength = values.pop("strength", None)
        for name, convert in _CONVERT.items():
            if name in values:
                values[name] = convert(name, values[name])
        values.setdefault("prompt", "")
        request = Request(**values)
        if self.image is None:
            if strength is not None:
                raise InvalidRequest("A strength was given without an image.", "Name the image.")
            return request
        from allaprima.pictures import read_image

        return request.replace(
            image=read_image(self.image),
            source=self.image.read_bytes(),
            strength=None if strength is None else _number("strength", strength),
        )

    @property
    def _suffix(self) -> str:
        suffix = Path(self.values.get("name", "")).suffix
        return suffix if suffix.lower() in MATERIAL_SUFFIXES else ""


def read_rows(path: Path) -> list[Row]:
    """The rows of a CSV file in UTF-8 with a header; separated by commas, semicolons or tabs.

    Empty rows are left out, but counted. Values are not judged yet.

    Raises:
        InvalidRequest: the file cannot be read, has no prompts, or a column that is not known.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidRequest(
            f"{path} cannot be read: {error.strerror}.", "Check its name and permissions."
        ) from error
    except ValueError as error:
        raise InvalidRequest(f"{path} is no text in UTF-8.", "Save it as CSV in UTF-8.") from error
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise InvalidRequest(f"{path} is no CSV file: {error}.", "Correct it.") from error
    names = [name.strip().lower().replace(" ", "_") for name in lines[0]] if lines else []
    while names and not names[-1]:
        names.pop()
    if "prompt" not in names:
        raise InvalidRequest(
            f"{path} has no column named prompt.", "Name the columns in its first line."
        )
    for name in names:
        if name not in COLUMNS or names.count(name) > 1:
            what = f"two columns {name!r}" if name in COLUMNS else f"an unknown column {name!r}"
            raise InvalidRequest(f"{path} has {what}.", f"There are: {', '.join(COLUMNS)}.")
    rows = []
    for number, line in enumerate(lines[1:], 1):
        values = {n: v.strip() for n, v in zip(names, line, strict=False) if v.strip()}
        if surplus := [v.strip() for v in line[len(names) :] if v.strip()]:
            # Most likely a comma in a prompt without quotation marks.
            values[""] = ", ".join(surplus)
        if values:
            rows.append(Row(number, values, path.parent))
    return rows


def _size(_: str, text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,9})(?:\s*[xX×]\s*(\d{1,9}))?", text, re.ASCII)
    if match is None:
        raise InvalidRequest(f"{text!r} is not a size.", "Write it as 512x512.")
    return int(match[1]), int(match[2] or match[1])


def _whole(name: str, text: str) -> int:
    if not re.fullmatch(r"-?\d{1,20}", text, re.ASCII):
        raise InvalidRequest(f"The {name} {text!r} is not a whole number.", "Correct it.")
    return int(text)


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InvalidRequest(f"The {name} {text!r} is not a number.", "Correct it.") from None


def _truth(name: str, text: str) -> bool:
    if text.lower() not in (*_YES, *_NO):
        raise InvalidRequest(f"The {name} {text!r} is neither yes nor no.", "Correct it.")
    return text.lower() in _YES


_CONVERT = {
    "size": _size,
    "palette": lambda _, text: colours_in(text),
    "seed": _whole,
    "steps": _whole,
    "guidance": _number,
    "tile": _truth,
}
