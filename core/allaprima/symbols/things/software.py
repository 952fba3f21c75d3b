"""What software is made of, and how one gets in."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "login form", "login", "sign in", "log in", "user account", "login screen", "password field", "two-factor authentication",
    main="3b82f6", second="f8fafc", third="cbd5e1", light="22c55e",
)  # fmt: skip
def login_form(p: Pen) -> None:
    p.box("second", 14, 4, 86, 96, 8)
    p.disc("main", 50, 22, 9)
    p.path("main", "M32 45 C32 28 68 28 68 45")
    p.box("third", 24, 52, 76, 64, 4)
    for x in (33, 42, 51, 60):
        p.disc("dark", x, 58, 2.4)
    p.box("light", 24, 72, 76, 86, 4)
    p.curve("second", 3.6, "M44 79 L48 83 L57 75")


@thing(
    "code brackets", "api", "interface", "application programming interface", "html", "web service", "markup",
    main="3b82f6", second="f59e0b",
)  # fmt: skip
def code_brackets(p: Pen) -> None:
    p.line("main", 10, (30, 22), (7, 50), (30, 78))
    p.line("main", 10, (70, 22), (93, 50), (70, 78))
    p.line("second", 10, (59, 14), (41, 86))


@thing(
    "git branch", "version control", "branching", "git", "pull request", "repository", "fork of a project",
    main="f97316", second="475569", third="3b82f6",
)  # fmt: skip
def git_branch(p: Pen) -> None:
    p.line("second", 7, (28, 16), (28, 84))
    p.curve("second", 7, "M72 30 C72 56 28 46 28 72")
    p.disc("main", 28, 16, 12)
    p.disc("main", 28, 84, 12)
    p.disc("third", 72, 26, 12)
