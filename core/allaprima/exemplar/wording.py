"""Whether words only ask for something to go away, or for the picture to go on."""

from __future__ import annotations

import re

_POLITE = r"(?:please|just|simply|can you|could you|i want (?:you )?to|let us|let's)"
_POINTING = (
    r"(?:the|this|that|these|those|it|them|him|her|all|every|everything|everyone|any|my|a|an|what)"
)
_THIS = (
    r"(?:it|this|that|here|(?:the |this )?(?:selection|selected (?:area|part)|area|hole|gap|mask))"
)
_AROUND = (
    r"(?:(?:the |what is |what's )?"
    r"(?:surroundings?|around(?: it)?|background|same|rest|neighbou?rhood|context))"
)
_OBJECT = r"(?:\s+[^\s].*)?"
_ASKING = (
    # What is done to a thing. Without an article "delete icon" is a thing itself.
    rf"(?:remove|erase|delete)(?!\s+(?:icon|symbol|sign|button|key|emoji|logo)s?\b){_OBJECT}",
    rf"(?:take away|take out|get rid of|rub out|wipe (?:out|away)|edit out|clear away)"
    rf"(?:\s+{_POINTING}\b.*)?",
    rf"(?:take|clear|wipe|edit|rub)\s+{_POINTING}\b.*\s(?:away|out|off)",
    rf"(?:clean|clear|tidy)(?:\s+{_THIS})?\s+up(?:\s+{_THIS})?",
    rf"heal(?:\s+(?:up\s+)?(?:the\s+.*|{_THIS}))?|healing",
    rf"(?:retouch|repair|fix)(?:\s+(?:{_THIS}|the\s+(?:photo|picture|image)))?",
    # That there shall be nothing.
    r"nothing(?:\s+(?:here|there|at all|in particular))?|none|no words",
    # How it is called elsewhere.
    r"content[\s-]?aware(?:\s+fill(?:ing)?)?|smart fill|inpaint(?:ing)?|outpaint(?:ing)?|uncrop",
    rf"(?:fill|blend)(?:\s+{_THIS})?(?:\s+in)?(?:\s+(?:from|with|like|to match)\s+{_AROUND})?",
    rf"(?:match|copy)\s+{_AROUND}|(?:the\s+)?same as (?:around|the surroundings)|more of the same",
    # That it shall go on.
    r"(?:continue|extend|expand|enlarge|widen|go on|carry on)"
    r"(?:\s+(?:with\s+)?(?:the|this|that|it|my|everything)\b.*)?",
)
_ASKS = re.compile(rf"(?:{_POLITE}\s+)?(?:{'|'.join(_ASKING)})", re.DOTALL)
_INSTEAD = re.compile(
    r"\b(?:replac\w*|instead|swap\w*|turn\w* (?:it )?into|(?:and|then|,)\s+(?:then\s+)?"
    r"(?:add|put|draw|paint|make|insert|place|create|show|give|fill\b.*\bwith|use))\b"
)
"""That something else shall come."""


def asks_for_nothing(prompt: str) -> bool:
    """Whether a prompt is empty, or names nothing that shall be painted: "remove the lamp post", "erase this",
    "nothing", "continue the sky"; but not "removed paint", nor "remove it and put moss there"."""
    words = " ".join(prompt.casefold().split()).strip(" .!?\"'")
    if not words:
        return True
    return _ASKS.fullmatch(words) is not None and not _INSTEAD.search(words)
