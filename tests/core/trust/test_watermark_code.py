"""The channel code: payloads come back, noise does not become one, and nothing ever changes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.trust.watermark import code
from allaprima.trust.watermark.comb import bands

payloads = st.integers(0, 2**48 - 1)


@given(payloads)
def test_what_was_encoded_is_decoded(payload: int) -> None:
    assert code.decode(code.encode(payload)) == payload


@given(payloads, st.integers(0, 2**32 - 1))
def test_a_fifth_of_the_symbols_may_be_lost(payload: int, seed: int) -> None:
    symbols = code.encode(payload)
    symbols[np.random.default_rng(seed).permutation(code.SYMBOLS)[: code.SYMBOLS // 5]] = 0
    assert code.decode(symbols) == payload


def test_noise_as_strong_as_the_symbols_is_borne() -> None:
    draw = np.random.default_rng(1)
    read = 0
    for _ in range(50):
        payload = int(draw.integers(2**48))
        noisy = code.encode(payload) + draw.normal(0, 1, code.SYMBOLS)
        read += code.decode(noisy.astype(np.float32)) == payload
    assert read == 50


def test_noise_alone_is_no_payload_and_its_crc_is_as_random_as_it_should_be() -> None:
    draw = np.random.default_rng(2)
    right = 0
    for _ in range(400):
        soft = draw.normal(0, 1, code.SYMBOLS).astype(np.float32)
        assert code.decode(soft) is None
        word = code.likeliest(soft)
        right += (word ^ code.crc(word >> code.CRC_BITS)) & 0x0F == 0
    # 25 are expected; five standard deviations are 24.
    assert 1 <= right <= 49


def test_silence_is_no_payload() -> None:
    assert code.decode(np.zeros(code.SYMBOLS, np.float32)) is None


@pytest.mark.parametrize("payload", [-1, 2**48])
def test_a_payload_has_48_bits(payload: int) -> None:
    with pytest.raises(ValueError, match="48 bits"):
        code.encode(payload)


def test_two_payloads_differ_in_many_symbols() -> None:
    one = code.encode(0)
    distances = [int((one != code.encode(1 << bit)).sum()) for bit in range(48)]
    assert min(distances) >= 24  # the free distance of the convolutional code


def test_the_code_and_the_comb_are_the_same_for_ever() -> None:
    # Pictures marked today are to be read by every later version.
    assert code.crc(0x123456789ABC) == 0xC0290D
    assert "".join("+-"[int(s < 0)] for s in code.encode(0x123456789ABC)[:32]) == EXPECTED_SYMBOLS
    assert [band.pilot[0].tolist() for band in bands()] == EXPECTED_LINES


EXPECTED_SYMBOLS = "++-+-+---+-+++-+--+++--+--++-+--"
EXPECTED_LINES = [[-8, 6], [1, 9], [-6, 6]]


def test_no_line_is_used_twice_and_every_symbol_stands_somewhere() -> None:
    for plane in range(3):
        lines = [
            tuple(line)
            for band in bands()
            if band.plane == plane
            for line in np.concatenate([band.pilot, band.data]).tolist()
        ]
        assert len(lines) == len(set(lines))
        assert not any((-down, -across) in set(lines) for down, across in lines)
    luma = set(bands()[0].symbols.tolist())
    assert luma == set(range(code.SYMBOLS))
