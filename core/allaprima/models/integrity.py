"""What is looked at before a model is loaded: that it is safe and whole.

Nothing here imports torch, and nothing that a folder names is imported or unpickled. The only
weights that are read are safetensors, whose format can hold nothing but numbers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from allaprima.errors import DamagedModel, UnsafeModel

INDEX_FILE = "model_index.json"
_POINTER = b"version https://git-lfs."
"""How the text begins that Git LFS leaves in place of a file."""
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
"""Suffixes of weights that are Python pickles, which run any code when they are opened."""

REINSTALL = "Install the model again."
_CONVERT = "Use a version of the model in the safetensors format, or convert it where you trust it."
_CONFIGS = (
    "config.json",
    "generation_config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "scheduler_config.json",
    "tokenizer_config.json",
)
_REMOTE_CODE = ("auto_map", "custom_code", "custom_pipeline", "trust_remote_code")
_VOCABULARIES = (
    ("tokenizer.json",),
    ("vocab.json", "merges.txt"),
    ("vocab.txt",),
    ("tokenizer.model",),
    ("spiece.model",),
)
"""Sets of files of which a tokenizer needs one. Without any, transformers makes an empty one."""
_WITHOUT_WEIGHTS = re.compile(r"Scheduler|Tokenizer|Processor|FeatureExtractor")
_MODULE_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a pipeline, as `model_index.json` names it.

    Attributes:
        name: of the part and of its subfolder, e.g. "unet".
        library: "diffusers", "transformers", or the name of a package of diffusers' pipelines.
        class_name: e.g. "UNet2DConditionModel".
        folder: where its files are.
    """

    name: str
    library: str
    class_name: str
    folder: Path

    @property
    def has_weights(self) -> bool:
        return not _WITHOUT_WEIGHTS.search(self.class_name)


@dataclass(frozen=True, slots=True)
class ModelIndex:
    """A folder's `model_index.json`.

    Attributes:
        pipeline_class: e.g. "StableDiffusionPipeline".
        components: the parts that are there; those that it names as null are left out.
        config: everything else, e.g. {"is_distilled": True}.
    """

    pipeline_class: str
    components: tuple[Component, ...]
    config: Mapping[str, Any]


_NOTHING: Mapping[str, str] = MappingProxyType({})


def read_index(folder: Path, shares: Mapping[str, str] = _NOTHING) -> ModelIndex:
    """What a diffusers folder says that it is made of.

    Args:
        shares: parts whose files are another model's, with its folder's name; see `Card.shares`.

    Raises:
        DamagedModel: the file is missing or no index, or so is that of a model it shares with.
        UnsafeModel: it asks for code that is not diffusers' or transformers' own.
    """
    path = folder / INDEX_FILE
    values = read_json(path)
    pipeline_class = values.get("_class_name")
    if isinstance(pipeline_class, list):
        raise UnsafeModel(
            f"{path} asks for a pipeline from code of its own, which could do anything.",
            "Use a model that runs with diffusers alone.",
        )
    if not isinstance(pipeline_class, str):
        raise DamagedModel(f"{path} names no pipeline class.", REINSTALL)
    _refuse_remote_code(path, values)
    components, config = [], {}
    for name, value in values.items():
        if isinstance(value, list) and len(value) == 2:
            if value[0] is None or value[1] is None:
                continue
            component = _component(folder, name, *value)
            if name in shares:
                component = _shared(component, folder.parent / shares[name])
            components.append(component)
        elif not name.startswith("_"):
            config[name] = value
    if not components:
        raise DamagedModel(f"{path} names no parts.", REINSTALL)
    return ModelIndex(pipeline_class, tuple(components), config)


def inspect(folder: Path, shares: Mapping[str, str] = _NOTHING) -> ModelIndex:
    """Look at every file that loading would read, without loading it. Arguments as `read_index`.

    Returns:
        The folder's index.

    Raises:
        UnsafeModel: the weights of a part are there as a pickle only; or code of the model's own
            is asked for.
        DamagedModel: a file is missing, truncated or unreadable; the error names it.
    """
    index = read_index(folder, shares)
    for component in index.components:
        if not component.folder.is_dir():
            raise DamagedModel(f"The folder {component.folder} is missing.", REINSTALL)
        for name in _CONFIGS:
            path = component.folder / name
            if path.exists():
                _refuse_remote_code(path, read_json(path))
        if "Tokenizer" in component.class_name:
            _check_vocabulary(component.folder)
        if component.has_weights:
            if not (component.folder / "config.json").exists():
                raise DamagedModel(
                    f"The file {component.folder / 'config.json'} is missing.", REINSTALL
                )
            for path in weight_files(component)[0]:
                check_safetensors(path)
    return index


def weight_files(component: Component) -> tuple[list[Path], str | None]:
    """The safetensors files of a part, and the variant ("fp16") whose names they bear, if any.

    Raises:
        UnsafeModel: there are only pickles, or an index that names files elsewhere.
        DamagedModel: there are none, or some of a divided file's parts are missing.
    """
    stem = "diffusion_pytorch_model" if component.library == "diffusers" else "model"
    for variant in (None, "fp16"):
        infix = f".{variant}" if variant else ""
        single = component.folder / f"{stem}{infix}.safetensors"
        divided = component.folder / f"{stem}.safetensors.index{infix}.json"
        if divided.exists():
            return _shards(divided), variant
        if single.exists():
            return [single], variant
    pickles = sorted(p for p in component.folder.iterdir() if p.suffix in PICKLES)
    if pickles:
        raise UnsafeModel(
            f"The weights {pickles[0]} are a Python pickle, which can run any code when opened.",
            _CONVERT,
        )
    raise DamagedModel(f"The file {component.folder / stem}.safetensors is missing.", REINSTALL)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a model's file.

    Raises:
        DamagedModel: it is missing, or no JSON object.
    """
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise DamagedModel(f"The file {path} is missing.", REINSTALL) from error
    except (OSError, ValueError, RecursionError) as error:
        raise DamagedModel(f"The file {path} cannot be read: {error}.", REINSTALL) from error
    if not isinstance(values, dict):
        raise DamagedModel(f"The file {path} holds no JSON object.", REINSTALL)
    return values


def _component(folder: Path, name: str, library: object, class_name: object) -> Component:
    path = folder / INDEX_FILE
    for word in (name, library, class_name):
        # A name such as "../x" would reach outside; one with a dot would import a module.
        if not isinstance(word, str) or not _MODULE_NAME.fullmatch(word):
            raise UnsafeModel(f"{path} names {word!r}, which is no plain name.", REINSTALL)
    assert isinstance(library, str)
    assert isinstance(class_name, str)
    if library not in ("diffusers", "transformers") and not _is_pipeline_package(library):
        raise UnsafeModel(
            f"{path} takes its {name} from {library!r}, which is neither diffusers nor transformers.",
            "Use a model that runs with these alone.",
        )
    return Component(name, library, class_name, folder / name)


def _shared(part: Component, owner: Path) -> Component:
    """The part of the model in the folder `owner` that is used as `part`."""
    what = f"The model {part.folder.parent} uses the {part.name} of {owner}, which"
    if not (owner / INDEX_FILE).is_file():
        raise DamagedModel(f"{what} is not installed.", "Install that model beside it.")
    for own in read_index(owner).components:
        if (own.name, own.library, own.class_name) == (part.name, part.library, part.class_name):
            return own
    raise DamagedModel(f"{what} has no {part.class_name} of that name.", "Install both again.")


def _is_pipeline_package(name: str) -> bool:
    """Whether diffusers itself has a package of pipelines of this name (found, not imported)."""
    from importlib.util import find_spec

    spec = find_spec("diffusers")
    places = spec.submodule_search_locations if spec else None
    return any(
        (Path(place) / "pipelines" / name / "__init__.py").is_file() for place in places or ()
    )


def _refuse_remote_code(path: Path, values: Mapping[str, Any]) -> None:
    for key in _REMOTE_CODE:
        if values.get(key):
            raise UnsafeModel(
                f"{path} asks for code of its own ({key}), which could do anything.",
                "Use a model that runs with diffusers and transformers alone.",
            )
    for value in values.values():
        if isinstance(value, dict):
            _refuse_remote_code(path, value)


def _shards(index: Path) -> list[Path]:
    names = read_json(index).get("weight_map")
    if not isinstance(names, dict) or not names:
        raise DamagedModel(f"The file {index} names no weights.", REINSTALL)
    files = []
    for name in sorted({str(n) for n in names.values()}):
        if Path(name).name != name or "\\" in name or not name.endswith(".safetensors"):
            raise UnsafeModel(
                f"{index} names {name!r}, which is not a safetensors file beside it.", _CONVERT
            )
        files.append(index.parent / name)
    for path in files:
        if not path.is_file():
            raise DamagedModel(f"The file {path} is missing.", REINSTALL)
    return files


def check_safetensors(path: Path, remedy: str = REINSTALL) -> None:
    """See whether a file of weights is whole, without reading them.

    Args:
        remedy: what to do where it is not.

    Raises:
        DamagedModel: it is truncated or no safetensors file, or Git LFS left its address only.
    """
    from safetensors import SafetensorError, safe_open

    try:
        # Opening reads the header and compares it with the file's length; no tensor is read.
        with safe_open(path, framework="numpy"):
            pass
    except (SafetensorError, OSError) as error:
        if _is_pointer(path):
            raise DamagedModel(
                f"The file {path} holds the address of the weights only, as Git LFS leaves it.",
                "Fetch the file itself: git lfs pull.",
            ) from error
        raise DamagedModel(
            f"The weights {path} are truncated or damaged: {error}.", remedy
        ) from error


def _is_pointer(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_POINTER)) == _POINTER
    except OSError:
        return False


def _check_vocabulary(folder: Path) -> None:
    missing = [[folder / n for n in names if not (folder / n).is_file()] for names in _VOCABULARIES]
    if all(missing):
        # If one set is there in part, it is the one that is meant.
        started = (
            m for m, names in zip(missing, _VOCABULARIES, strict=True) if len(m) < len(names)
        )
        path = next(started, missing[0])[0]
        raise DamagedModel(f"The file {path} is missing.", REINSTALL)
