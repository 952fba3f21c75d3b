"""What holds: the built-in policy, changed by the user's file, and by the administrator's.

    # policy.toml; in the folder of the user's settings, or, for all users of a machine, in
    # /etc/allaprima (Linux), /Library/Application Support/allaprima (macOS) or
    # C:/ProgramData/allaprima (Windows)
    required = ["credentials"]       # the administrator's only: plug-ins that nobody switches off
    allow = ["blood eagle ale"]      # phrases in which no word counts

    [prompt.violence]                # a built-in rule; of these, what is not given stays as it is
    mode = "block"                   # off, warn, block
    threshold = 0.45                 # lower is stricter
    words = ["slaughter*"]           # more words, examples and look-alikes
    examples = ["a bullfight with a wounded bull"]
    harmless = ["a blood sausage"]

    [prompt.competitors]             # a rule of one's own
    title = "our competitors' brands"
    words = ["acme"]

    [picture]
    mode = "block"
    threshold = 0.8

    [audit]
    enabled = true
    prompts = false
    folder = "/var/log/allaprima"
    megabytes = 10
    files = 5

Where both files speak of the same rule, the stricter holds: the stricter mode, the lower threshold,
all words and examples of both. A rule that only one of them speaks of is as that one says. What the
user's file allows does not count beside an administrator's; for the rule `minors`, no file's does.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from allaprima.errors import AllaPrimaError
from allaprima.folders import settings_folder
from allaprima.safety.rules import MODES, Mode, Rule, built_in, strictest
from allaprima.safety.words import plain
from allaprima.settings_files import read_settings

FILE = "policy.toml"
ALWAYS_REQUIRED = ("safety",)
"""What cannot be switched off where there is an administrator's policy."""
FLOOR: Mapping[str, Mode] = MappingProxyType({"minors": "block"})
"""Modes that no file makes milder, nor by what it allows or calls harmless."""

_LISTS = ("words", "examples", "harmless")


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRule:
    """How pictures are reviewed.

    Attributes:
        threshold: 0..1; the classifier's score from which a picture counts.
        demanded: whether a file asks for it, so that a missing classifier is an error.
    """

    mode: Mode = "block"
    threshold: float = 0.8
    demanded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRule:
    """What is logged. `folder` None is the user's own; `megabytes` of each of `files` files."""

    enabled: bool = False
    prompts: bool = False
    folder: Path | None = None
    megabytes: float = 10.0
    files: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Attributes:
    rules: for prompts, by name, those that are off left out.
    allow: phrases in which no word counts.
    harmless: look-alikes, those of rules that are off among them.
    required: plug-ins that the administrator wants on.
    files: those that were read.
    """

    rules: Mapping[str, Rule] = field(default_factory=dict, hash=False)
    allow: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()
    picture: PictureRule = field(default_factory=PictureRule)
    audit: AuditRule = field(default_factory=AuditRule)
    required: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()

    def allow_for(self, rule: str) -> tuple[str, ...]:
        """The phrases in which no word counts for a rule: of `FLOOR`, those that come along."""
        return built_in()[1] if rule in FLOOR else self.allow

    def harmless_for(self, rule: str) -> tuple[str, ...]:
        """The look-alikes that count for a rule: of `FLOOR`, those that come along."""
        return _built_in_harmless() if rule in FLOOR else self.harmless

    def without_built_in(self) -> Policy:
        """The policy with those words and examples only that files add."""
        rules = {}
        for name, rule in self.rules.items():
            base = built_in()[0].get(name) or Rule(name=name, title=rule.title)
            rules[name] = dataclasses.replace(
                rule,
                words=tuple(word for word in rule.words if word not in base.words),
                examples=tuple(text for text in rule.examples if text not in base.examples),
                alone=(),
            )
        return dataclasses.replace(self, rules=rules)


def user_file() -> Path:
    """Where the user's policy is, or would be."""
    return settings_folder() / FILE


def administrator_file() -> Path:
    """Where the administrator's policy is, or would be: a path that no variable of the user's
    environment moves."""
    if sys.platform == "darwin":
        folder = Path("/Library/Application Support/allaprima")
    elif sys.platform == "win32":
        # From the system, as platformdirs asks it; the variable PROGRAMDATA is the user's.
        from platformdirs import site_data_path

        folder = site_data_path("allaprima", appauthor=False)
    else:
        folder = Path("/etc/allaprima")
    return folder / FILE


def load_policy() -> Policy:
    """The policy as it is now. A file that is missing is an empty one.

    Raises:
        AllaPrimaError: a file cannot be read, is no TOML, or has an unknown or wrong setting.
            Nothing is made then: a policy that is not understood is not a policy that allows.
    """
    stamps = tuple((path, _stamp(path)) for path in (user_file(), administrator_file()))
    return _policy(stamps)


def required_plugins() -> tuple[str, ...]:
    """The plug-ins that the administrator's policy, if there is one, does not let be switched off.

    Raises:
        AllaPrimaError: as `load_policy`.
    """
    return load_policy().required


def _stamp(path: Path) -> tuple[int, int] | str | None:
    """What changes when the file does; None if there is none."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return str(error)
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=4)
def _policy(stamps: tuple[tuple[Path, Any], ...]) -> Policy:
    (user, user_stamp), (administrator, binding) = stamps
    mine = _read(user) if user_stamp is not None else {}
    if binding is None:
        _refuse_required(user, mine)
        return _complete(mine, {}, {}, (user,) if user_stamp is not None else ())
    theirs = _read(administrator)
    files = (*((user,) if user_stamp is not None else ()), administrator)
    _refuse_required(user, mine)
    for values in (mine, *mine.get("prompt", {}).values()):
        values.pop("allow", None)
        values.pop("harmless", None)
    policy = _complete(mine, theirs, theirs.get("prompt", {}), files)
    required = dict.fromkeys((*ALWAYS_REQUIRED, *theirs.get("required", ())))
    return dataclasses.replace(policy, required=tuple(required))


def _complete(
    mine: dict[str, Any],
    theirs: dict[str, Any],
    binding: Mapping[str, Any],
    files: tuple[Path, ...],
) -> Policy:
    known, allowed = built_in()
    own = mine.get("prompt", {})
    rules: dict[str, Rule] = {}
    harmless: tuple[str, ...] = ()
    for name in dict.fromkeys((*known, *own, *binding)):
        base = known.get(name) or Rule(name=name, title=name.replace("_", " "))
        said = [_changed(base, given[name]) for given in (own, binding) if name in given] or [base]
        lists: dict[str, Any] = {
            key: _union(*(getattr(rule, key) for rule in said)) for key in _LISTS
        }
        rule = dataclasses.replace(
            said[-1],
            mode=strictest(*(rule.mode for rule in said)),
            threshold=min(rule.threshold for rule in said),
            **lists,
        )
        if name in FLOOR:
            # As it came, at least: a threshold of 1 would be another way to switch it off.
            threshold = min(rule.threshold, base.threshold)
            mode = strictest(rule.mode, FLOOR[name])
            rule = dataclasses.replace(rule, mode=mode, threshold=threshold)
        harmless += rule.harmless
        if rule.mode != "off":
            rules[name] = rule
    return Policy(
        rules=rules,
        allow=_union(allowed, tuple(mine.get("allow", ())), tuple(theirs.get("allow", ()))),
        harmless=_union(harmless),
        picture=_picture(mine.get("picture"), theirs.get("picture")),
        audit=_audit(mine.get("audit"), theirs.get("audit")),
        files=files,
    )


def _changed(rule: Rule, given: Mapping[str, Any]) -> Rule:
    changes = dict(given)
    for key in _LISTS:
        changes[key] = _union(getattr(rule, key), tuple(given.get(key, ())))
    return dataclasses.replace(rule, **changes)


def _picture(mine: Mapping[str, Any] | None, theirs: Mapping[str, Any] | None) -> PictureRule:
    said = [PictureRule(**given) for given in (mine, theirs) if given is not None]
    if not said:
        return PictureRule()
    mode = strictest(*(rule.mode for rule in said))
    threshold = min(rule.threshold for rule in said)
    return PictureRule(mode=mode, threshold=threshold, demanded=mode != "off")


def _audit(mine: Mapping[str, Any] | None, theirs: Mapping[str, Any] | None) -> AuditRule:
    if theirs is None:
        return AuditRule(**(mine or {}))
    # Prompts are personal: whether they are logged is for the administrator alone to say, and
    # where the log is, too.
    rule = AuditRule(**theirs)
    if mine is not None and mine.get("enabled") and not rule.enabled:
        rule = dataclasses.replace(rule, enabled=True)
    return rule


@cache
def _built_in_harmless() -> tuple[str, ...]:
    return _union(*(rule.harmless for rule in built_in()[0].values()))


def _union(*lists: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for one in lists for item in one))


def _refuse_required(path: Path, values: Mapping[str, Any]) -> None:
    if "required" in values:
        raise _wrong(path, f"required is for the administrator's policy, {administrator_file()}")


def _read(path: Path) -> dict[str, Any]:
    """The file's values, checked."""
    try:
        values = read_settings(path)
    except OSError as error:
        raise AllaPrimaError(
            f"The policy {path} cannot be read: {error.strerror}.", "Check its permissions."
        ) from error
    except ValueError as error:
        raise _wrong(path, str(error)) from error
    _only(
        path,
        "",
        values,
        {"required": _strings, "allow": _words, **dict.fromkeys(_TABLES, _table)},
    )
    for name, rule in values.get("prompt", {}).items():
        where = f"prompt.{name}"
        _table(path, where, rule)
        _only(path, where, rule, _RULE)
        if name == "picture":
            raise _wrong(path, f"{where} is no rule; the review of pictures is [picture]")
        if name not in built_in()[0] and not (rule.get("words") or rule.get("examples")):
            # Most likely a built-in rule's name, misspelled.
            known = ", ".join(built_in()[0])
            raise _wrong(path, f"{where} is none of {known}, and has no words or examples")
    _only(path, "picture", values.get("picture", {}), _PICTURE)
    audit = values.get("audit", {})
    _only(path, "audit", audit, _AUDIT)
    if "folder" in audit:
        audit["folder"] = path.parent / Path(audit["folder"]).expanduser()
    return values


_TABLES = ("prompt", "picture", "audit")


def _only(path: Path, where: str, values: Mapping[str, Any], checks: Mapping[str, Any]) -> None:
    for name, value in values.items():
        full = f"{where}.{name}".lstrip(".")
        if name not in checks:
            raise _wrong(path, f"there is no setting {full!r}, only {', '.join(checks)}")
        checks[name](path, full, value)


def _table(path: Path, name: str, value: object) -> None:
    if not isinstance(value, dict):
        raise _wrong(path, f"{name} is no table")


def _strings(path: Path, name: str, value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(s, str) and s.strip() for s in value):
        raise _wrong(path, f"{name} is {value!r}, not a list of strings")


def _words(path: Path, name: str, value: object) -> None:
    _strings(path, name, value)
    for word in value:  # type: ignore[attr-defined]
        # Elsewhere it would be taken for a gap between words, and the list would catch nothing.
        if "*" in word.rstrip("*") or not plain(word.rstrip("*")):
            raise _wrong(path, f'{name} has {word!r}; "*" stands for the ending of a word only')


def _string(path: Path, name: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise _wrong(path, f"{name} is {value!r}, not a string")


def _mode(path: Path, name: str, value: object) -> None:
    if value not in MODES:
        raise _wrong(path, f"{name} is {value!r}, none of {', '.join(MODES)}")


def _fraction(path: Path, name: str, value: object) -> None:
    if type(value) not in (int, float) or not 0 <= value <= 1:  # type: ignore[operator]
        raise _wrong(path, f"{name} is {value!r}, not a number from 0 to 1")


def _truth(path: Path, name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise _wrong(path, f"{name} is {value!r}, neither true nor false")


def _size(path: Path, name: str, value: object) -> None:
    if type(value) not in (int, float) or not 0.001 <= value <= 10_000:  # type: ignore[operator]
        raise _wrong(path, f"{name} is {value!r}, not a number from 0.001 to 10000")


def _number(path: Path, name: str, value: object) -> None:
    if type(value) is not int or not 1 <= value <= 1_000:
        raise _wrong(path, f"{name} is {value!r}, not a number from 1 to 1000")


_RULE = {
    "title": _string,
    "mode": _mode,
    "threshold": _fraction,
    "words": _words,
    "examples": _strings,
    "harmless": _strings,
}
_PICTURE = {"mode": _mode, "threshold": _fraction}
_AUDIT = {
    "enabled": _truth,
    "prompts": _truth,
    "folder": _string,
    "megabytes": _size,
    "files": _number,
}


def _wrong(path: Path, what: str) -> AllaPrimaError:
    return AllaPrimaError(f"The policy {path} is wrong: {what}.", "Correct that file.")
