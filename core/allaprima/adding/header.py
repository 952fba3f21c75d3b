"""What a `.safetensors` file says that it holds, without reading its tensors."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from allaprima.errors import DamagedModel, UnsafeModel, UnsupportedRequest
from allaprima.models.integrity import PICKLES, check_safetensors

_FETCH = "Fetch it again, or take another version of it."
_ZIP = b"PK\x03\x04"
"""How a pickle of torch's begins: it is a zip archive."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """Attributes:
    dtype: as the format names it: "F16", "BF16", "F32", "F8_E4M3", "I64" and so on.
    shape: as in torch.
    """

    dtype: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many numbers it has."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class Header:
    """Attributes:
    path: of the file.
    tensors: by name.
    metadata: what its maker wrote into it, such as "modelspec.title"; often nothing.
    """

    path: Path
    tensors: Mapping[str, Tensor]
    metadata: Mapping[str, str]

    def has(self, *starts: str) -> bool:
        """Whether a tensor's name begins with one of these."""
        return any(name.startswith(starts) for name in self.tensors)

    def contains(self, *pieces: str) -> bool:
        """Whether a tensor's name has one of these in it."""
        return any(piece in name for name in self.tensors for piece in pieces)


def read_header(path: Path) -> Header:
    """The header of a file of weights.

    Raises:
        UnsafeModel: it is a Python pickle, by its name or by its first bytes.
        UnsupportedRequest: it is a GGUF file.
        DamagedModel: it does not exist, or is no whole `.safetensors` file.
    """
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        reason = "does not exist" if isinstance(error, FileNotFoundError) else "cannot be read"
        raise DamagedModel(
            f"The file {path} {reason}.", "Name a .safetensors file or a diffusers folder."
        ) from error
    if path.suffix.lower() in PICKLES or start.startswith(_ZIP):
        raise UnsafeModel(
            f"{path.name} is a Python pickle, which can run any code when it is opened.",
            "Take its .safetensors version; most models are published as one, too.",
        )
    if start.startswith(b"GGUF"):
        raise UnsupportedRequest(
            f"{path.name} is a GGUF file: weights in a quantised form that is not read here.",
            "Take the .safetensors version, or the publisher's folder for diffusers.",
        )
    check_safetensors(path, _FETCH)
    from safetensors import safe_open

    with safe_open(path, framework="numpy") as file:
        tensors = {}
        for name in file.keys():  # noqa: SIM118 - it is no dictionary
            piece = file.get_slice(name)
            tensors[name] = Tensor(str(piece.get_dtype()), tuple(piece.get_shape()))
        return Header(path, tensors, dict(file.metadata() or {}))
