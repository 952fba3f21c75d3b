"""The channel code: 48 bits to 288 symbols of ±1, and from soft values back.

A CRC of 24 bits (RFC 9580, section 6.1) tells a payload from noise: what noise decodes to passes
with a probability of 2^-24. The convolutional code of rate 1/4 and constraint length 9 has the
generators 463, 535, 733, 745 (octal) and the free distance 24 (Proakis, Digital Communications,
table 8.2-3). It is tail-biting, so that no symbol is spent on the ends, and decoded by the
wrap-around Viterbi algorithm (Cox and Sundberg, IEEE Trans. Veh. Technol. 43, 1994).
"""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

Float = npt.NDArray[np.float32]
Int = npt.NDArray[np.int64]

PAYLOAD_BITS, CRC_BITS = 48, 24
BITS = PAYLOAD_BITS + CRC_BITS
_GENERATORS = (0o463, 0o535, 0o733, 0o745)
_MEMORY = 8
_STATES = 1 << _MEMORY
_RATE = len(_GENERATORS)
SYMBOLS = BITS * _RATE
_TURNS = 3
"""How often the trellis is gone around; the middle turn no longer depends on where it began."""


def stream(label: str, count: int) -> npt.NDArray[np.uint32]:
    """Numbers that are the same for ever, unlike those of a library's random generator."""
    digest = hashlib.shake_256(f"allaprima watermark 1 {label}".encode()).digest(4 * count)
    return np.frombuffer(digest, dtype="<u4").astype(np.uint32)


# Neighbours in the trellis are far apart in the spectrum, and no run of bits is favoured.
_ORDER = np.argsort(stream("order", SYMBOLS), kind="stable")
_FLIP = 1.0 - 2.0 * (stream("flip", SYMBOLS) & 1).astype(np.float32)

_STATE = np.arange(_STATES)
_EARLIER = np.stack([_STATE >> 1, _STATE >> 1 | _STATES >> 1])
"""The two states from which each state is reached."""
_REGISTER = _EARLIER << 1 | _STATE & 1
"""The shift register's nine bits on each of these ways, the newest lowest."""


def _outputs() -> Float:
    signs = [
        [1.0 - 2.0 * ((register & generator).bit_count() & 1) for generator in _GENERATORS]
        for register in range(2 * _STATES)
    ]
    return np.array(signs, np.float32)


_OUTPUTS = _outputs()


def encode(payload: int) -> Float:
    """The symbols of a payload: (288,) of -1 and 1.

    Raises:
        ValueError: it has more than 48 bits.
    """
    if not 0 <= payload < 1 << PAYLOAD_BITS:
        raise ValueError(f"a payload has {PAYLOAD_BITS} bits, which {payload} has not")
    word = payload << CRC_BITS | crc(payload)
    bits = [word >> (BITS - 1 - i) & 1 for i in range(BITS)]
    state = 0
    for bit in bits[-_MEMORY:]:  # tail-biting: it begins in the state in which it ends
        state = (state << 1 | bit) & (_STATES - 1)
    symbols = []
    for bit in bits:
        register = state << 1 | bit
        symbols.append(_OUTPUTS[register])
        state = register & (_STATES - 1)
    ordered: Float = np.concatenate(symbols)[_ORDER] * _FLIP
    return ordered


def decode(soft: Float) -> int | None:
    """The payload, if its CRC is right.

    Args:
        soft: (288,), each symbol's log-likelihood ratio up to a common factor; 0 says nothing.
    """
    word = likeliest(soft)
    payload = word >> CRC_BITS
    return payload if crc(payload) == word & ((1 << CRC_BITS) - 1) else None


def likeliest(soft: Float) -> int:
    """The 72 bits, payload and CRC, that agree best with `soft`."""
    ordered = np.zeros(SYMBOLS, np.float32)
    ordered[_ORDER] = soft * _FLIP
    branches = ordered.reshape(BITS, _RATE) @ _OUTPUTS.T
    ways = branches[:, _REGISTER]
    metric = np.zeros(_STATES, np.float32)
    choices = np.empty((_TURNS * BITS, _STATES), np.bool_)
    for step in range(_TURNS * BITS):
        one, other = metric[_EARLIER] + ways[step % BITS]
        choices[step] = other > one
        metric = np.maximum(one, other)
    state = int(metric.argmax())
    word = 0
    for step in range(_TURNS * BITS - 1, BITS - 1, -1):
        if step < 2 * BITS:  # the middle turn
            word |= (state & 1) << (2 * BITS - 1 - step)
        state = int(_EARLIER[int(choices[step, state]), state])
    return word


def crc(payload: int) -> int:
    """CRC-24 of RFC 9580 of the payload's six bytes."""
    register = 0xB704CE
    for byte in payload.to_bytes(PAYLOAD_BITS // 8, "big"):
        register ^= byte << 16
        for _ in range(8):
            register <<= 1
            if register & 0x1000000:
                register ^= 0x1864CFB
    return register
