"""What sentences mean, as vectors: the embedded models' text encoder by itself, on the CPU.

It is all-MiniLM-L6-v2, which was trained so that sentences that mean alike have a high cosine. As its
authors do, the mean over all tokens of the last layer is taken, and brought to length one. It knows
English, and little of other languages.
"""

from __future__ import annotations

import dataclasses
import json
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from allaprima.errors import DamagedModel, InvalidRequest
from allaprima.request import Float32Array

if TYPE_CHECKING:
    from allaprima.models.bert import Encoder

DIMENSIONS = 384
MAX_TOKENS = 256
"""Of one text, as its authors have it; what comes after is not read."""

_KEPT = 4096
_A_FEW = 8
"""Texts that one thread encodes as fast as several."""
_BATCH = 32
_lock = threading.Lock()
_reader: tuple[Any, Encoder] | None = None
"""What makes tokens of a text, and states of those."""
_encoder: weakref.ref[Encoder] | None = None
_model: weakref.ref[Any] | None = None
_vectors: OrderedDict[str, Float32Array] = OrderedDict()


def embed(texts: Sequence[str]) -> Float32Array:
    """The vectors of some texts. May be called from any thread; the first call loads the encoder.

    A text that was asked for before, and not too long ago, costs nothing.

    Returns:
        (N, 384) float32, each row of length one; the product of two rows is their cosine.

    Raises:
        InvalidRequest: they are one text, or something else than texts.
        DamagedModel: the encoder is missing, or not the one that was installed.
    """
    if isinstance(texts, str) or not all(isinstance(text, str) for text in texts):
        raise InvalidRequest("What is to be embedded is no list of texts.", 'Give e.g. ["oak"].')
    with _lock:
        new = [text for text in dict.fromkeys(texts) if text not in _vectors]
        # Texts of like length together, so that little is spent on padding.
        new.sort(key=len)
        for at in range(0, len(new), _BATCH):
            batch = new[at : at + _BATCH]
            _vectors.update(zip(batch, _encoded(batch), strict=True))
        for text in texts:
            _vectors.move_to_end(text)
        result = np.stack([_vectors[text] for text in texts]) if texts else _nothing()
        while len(_vectors) > _KEPT:
            _vectors.popitem(last=False)
        return result


def release() -> None:
    """Give back the encoder's memory, about 130 MiB, until it is needed again."""
    global _reader
    with _lock:
        _reader = None


def text_encoder() -> Any:
    """The `BertModel`, float32 on the CPU, that is in memory once for all who use it, and computes with what
    `embed` does: it stays there for as long as any of them does. Nobody may change it.

    Raises:
        DamagedModel: as `embed`.
    """
    global _model
    with _lock:
        model = None if _model is None else _model()
        if model is None:
            model = _as_bert_model(_shared())
            _model = weakref.ref(model)
        return model


def folder() -> Path:
    """The embedded model whose text encoder is used.

    Raises:
        DamagedModel: there is none.
    """
    from allaprima.models.store import embedded_folders

    for place in embedded_folders():
        if (place / "text_encoder" / "model.safetensors").is_file():
            return place
    raise DamagedModel(
        "The embedded text encoder, which reads what a text means, is missing.",
        "Install Alla Prima again.",
    )


def _nothing() -> Float32Array:
    return np.zeros((0, DIMENSIONS), np.float32)


def _encoded(texts: list[str]) -> Float32Array:
    from allaprima.devices import one_torch_thread

    if len(texts) > _A_FEW:
        return _encode(texts)
    with one_torch_thread():
        return _encode(texts)


def _encode(texts: list[str]) -> Float32Array:
    import torch

    tokenizer, encoder = _load()
    encodings = tokenizer.encode_batch(texts)
    longest = max(len(e.ids) for e in encodings)
    ids = torch.zeros((len(texts), longest), dtype=torch.long)
    mask = torch.zeros((len(texts), longest), dtype=torch.long)
    for row, encoding in enumerate(encodings):
        ids[row, : len(encoding.ids)] = torch.tensor(encoding.ids)
        mask[row, : len(encoding.ids)] = 1
    with torch.inference_mode():
        states = encoder(ids, mask)
        weights = mask[..., None].to(states.dtype)
        mean = (states * weights).sum(1) / weights.sum(1)
        vectors: Float32Array = torch.nn.functional.normalize(mean, dim=-1).numpy()
    return vectors


def _load() -> tuple[Any, Encoder]:
    global _reader
    if _reader is None:
        encoder = _shared()
        with _naming_damage():
            from tokenizers import Tokenizer

            tokenizer = Tokenizer.from_file(str(folder() / "tokenizer" / "tokenizer.json"))
            tokenizer.no_padding()
            tokenizer.enable_truncation(MAX_TOKENS)
        _reader = tokenizer, encoder
    return _reader


def _shared() -> Encoder:
    """The encoder; the lock is held."""
    global _encoder
    encoder = None if _encoder is None else _encoder()
    if encoder is None:
        from allaprima.models import hashes
        from allaprima.models.store import card_for_folder

        place = folder()
        card = card_for_folder(place)
        parts = ("text_encoder/", "tokenizer/")
        named = {name: value for name, value in card.hashes.items() if name.startswith(parts)}
        hashes.verify(dataclasses.replace(card, hashes=named))
        with _naming_damage():
            from safetensors.torch import load_file

            from allaprima.models.bert import Encoder

            own = place / "text_encoder"
            weights = load_file(own / "model.safetensors")
            weights = {name: value.float() for name, value in weights.items()}
            encoder = Encoder(weights, json.loads((own / "config.json").read_text("utf-8")))
        _encoder = weakref.ref(encoder)
    return encoder


def _as_bert_model(encoder: Encoder) -> Any:
    """A `BertModel` with an encoder's weights, none of them copied, that has it compute."""
    import torch

    from allaprima.models.quiet import quiet

    with _naming_damage(), quiet():
        from transformers import BertModel
        from transformers.modeling_outputs import BaseModelOutputWithPoolingAndCrossAttentions

        model = BertModel.from_pretrained(
            folder() / "text_encoder",
            dtype=torch.float32,
            local_files_only=True,
            use_safetensors=True,
            add_pooling_layer=False,
        )
        own = {name: encoder.weights[name] for name in model.state_dict()}
        model.load_state_dict(own, assign=True)
    model.train(False).requires_grad_(False)
    # Not itself, of which this becomes a part: such circles stay in memory for a while.
    itself = weakref.ref(model)

    def forward(input_ids: Any = None, attention_mask: Any = None, **more: Any) -> Any:
        """See `BertModel.forward`; with anything but these two that is what runs."""
        if input_ids is None or any(value is not None for value in more.values()):
            return BertModel.forward(itself(), input_ids, attention_mask, **more)
        states = encoder(input_ids, attention_mask)
        return BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=states)

    vars(model)["forward"] = forward
    return model


@contextmanager
def _naming_damage() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # the libraries fail in many ways over a bad file
        raise DamagedModel(
            f"The embedded text encoder cannot be loaded: {type(error).__name__}: {error}.",
            "Install Alla Prima again.",
        ) from error
