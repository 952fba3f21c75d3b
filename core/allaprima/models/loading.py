"""Reading the parts of a pipeline from a folder, each by its own class, and nothing else.

`DiffusionPipeline.from_pretrained` would do it too, but says neither which file was wrong nor
that weights were missing (it makes random ones), and imports much that is not needed.
"""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import nn

from allaprima.errors import DamagedModel, ran_out_of_memory
from allaprima.models.integrity import Component, ModelIndex, weight_files
from allaprima.models.quiet import quiet

_RENAMED = {"CLIPFeatureExtractor": "CLIPImageProcessor"}
"""Classes that older checkpoints name and transformers 5 no longer has."""
_UNUSED = ("pooler.", "position_ids", "logit_scale")
"""Weights that a text encoder may lack: no pipeline reads what they give."""


def load_component(component: Component, dtype: torch.dtype) -> Any:
    """A part of a pipeline, on the CPU and ready to infer.

    Args:
        component: of a folder that `integrity.inspect` has passed.
        dtype: of its weights, if it has any.

    Raises:
        DamagedModel: it cannot be made from its files, lacks weights, or has them in other shapes
            than its configuration says; the error names the file.
    """
    with quiet():
        return _load(component, dtype)


def shared_text_encoder(index: ModelIndex) -> dict[str, Any]:
    """By its name, the text encoder of the embedded models if that is this model's, float32 on the
    CPU; else nothing.

    The history and the review of prompts read with it too, so it is in memory once, and stays there
    when another embedded model takes this one's place.
    """
    from allaprima import meaning

    for part in index.components:
        if part.name == "text_encoder" and part.class_name == "BertModel":
            try:
                place = meaning.folder()
            except DamagedModel:  # there is no embedded one
                return {}
            if part.folder.parent.resolve() == place.resolve():
                return {part.name: meaning.text_encoder()}
    return {}


def assemble(
    cls: Any, components: Mapping[str, Any], config: Mapping[str, Any], device: torch.device
) -> Any:
    """A pipeline of the class `cls` around parts that it shares with others; nothing is copied.

    Args:
        config: of the folder's index, for what its constructor takes besides the parts.
        device: where the parts are.
    """
    arguments: dict[str, Any] = {}
    for name, parameter in inspect.signature(cls.__init__).parameters.items():
        if name in components:
            arguments[name] = components[name]
        elif name in config:
            arguments[name] = config[name]
        elif name != "self" and parameter.default is inspect.Parameter.empty:
            arguments[name] = None
    if "safety_checker" in arguments:
        arguments["requires_safety_checker"] = arguments["safety_checker"] is not None
    if "add_watermarker" in inspect.signature(cls.__init__).parameters:
        # By default this depends on whether some other package is installed.
        arguments["add_watermarker"] = False
    with quiet(), warnings.catch_warnings():
        # About settings of old checkpoints, which diffusers itself then corrects.
        warnings.simplefilter("ignore", FutureWarning)
        pipeline = _placed(cls, device)(**arguments)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def _placed(cls: Any, device: torch.device) -> Any:
    """A pipeline class that knows where it is. By itself it looks through all its modules to find
    out, several times a picture, which takes milliseconds."""
    place = property(lambda self: device)
    return type(cls.__name__, (cls,), {"_execution_device": place, "__module__": cls.__module__})


def _load(component: Component, dtype: torch.dtype) -> Any:
    cls = _class_of(component)
    options: dict[str, Any] = {"local_files_only": True}
    if not component.has_weights:
        if component.library == "transformers":
            options["trust_remote_code"] = False
        with _naming(component.folder):
            return cls.from_pretrained(component.folder, **options)
    files, variant = weight_files(component)
    # transformers calls it dtype, diffusers torch_dtype.
    is_diffusers = component.library == "diffusers"
    options["torch_dtype" if is_diffusers else "dtype"] = dtype
    options |= {"use_safetensors": True, "output_loading_info": True}
    if variant:
        options["variant"] = variant
    with _naming(files[0]):
        module, facts = cls.from_pretrained(component.folder, **options)
    missing = [k for k in facts["missing_keys"] if not any(word in k for word in _UNUSED)]
    wrong = [*missing, *facts.get("mismatched_keys", ())]
    if wrong:
        raise DamagedModel(
            f"The weights {files[0]} do not fit their configuration: {len(wrong)} are missing or "
            f"of another shape, {wrong[0]} among them.",
            "Install the model again.",
        )
    assert isinstance(module, nn.Module)
    return module.eval().requires_grad_(False)


def _class_of(component: Component) -> Any:
    if component.library in ("diffusers", "transformers"):
        module = importlib.import_module(component.library)
    else:
        module = importlib.import_module(f"diffusers.pipelines.{component.library}")
    name = component.class_name
    found = getattr(module, name, None) or getattr(module, _RENAMED.get(name, name), None)
    if not hasattr(found, "from_pretrained"):
        raise DamagedModel(
            f"The {component.name} of the model {component.folder.parent} needs "
            f"{component.library}.{name}, which is not there.",
            "Update diffusers and transformers, or install the model again.",
        )
    return found


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Turn whatever a library raises over a bad file into an error that names it."""
    try:
        yield
    except Exception as error:
        if ran_out_of_memory(error):
            raise
        # The first sentence: what follows tells how to call the library.
        lines = str(error).strip().splitlines() or [type(error).__name__]
        reason = " ".join(lines[0].split(". ")[0].split())
        raise DamagedModel(
            f"{path} cannot be loaded: {reason.rstrip('.')}.", "Install the model again."
        ) from error
