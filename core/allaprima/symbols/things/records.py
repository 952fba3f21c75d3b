"""Papers about people: what they can, earn and have learnt."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.signs import star_points


def _sheet(p: Pen) -> None:
    p.box("main", 14, 3, 86, 97, 6)


@thing(
    "resume", "curriculum vitae", "cv", "job application", "applicant", "application documents", "career history",
    main="f8fafc", second="3b82f6", third="94a3b8", light="dbeafe",
)  # fmt: skip
def resume(p: Pen) -> None:
    _sheet(p)
    p.box("light", 23, 13, 47, 43, 3)
    p.disc("second", 35, 24, 6.5)
    p.path("second", "M24.5 43 C24.5 29 45.5 29 45.5 43")
    p.line("second", 5, (56, 18), (76, 18))
    for y in (29, 39):
        p.line("third", 4, (56, y), (76, y))
    for y in (56, 68, 80):
        p.disc("second", 27, y, 3)
        p.line("third", 4, (37, y), (76, y))


@thing(
    "payslip", "payroll", "pay slip", "salary statement", "wages", "salaries", "paycheck",
    main="f8fafc", second="22c55e", third="94a3b8", light="dcfce7",
)  # fmt: skip
def payslip(p: Pen) -> None:
    _sheet(p)
    p.line("second", 6, (25, 17), (50, 17))
    for y in (32, 43, 54):
        p.line("third", 4, (25, y), (50, y))
        p.line("third", 4, (65, y), (76, y))
    p.box("second", 22, 66, 78, 88, 4)
    p.box("light", 26, 70, 74, 84, 2)
    p.disc("second", 50, 77, 5)


@thing(
    "exam paper", "exam", "test paper", "graded test", "examination", "school test", "good grade", "final exam",
    main="f8fafc", second="ef4444", third="94a3b8",
)  # fmt: skip
def exam_paper(p: Pen) -> None:
    _sheet(p)
    p.line("second", 5.4, (25, 37), (35, 12), (45, 37))
    p.line("second", 4.6, (29, 29), (41, 29))
    p.line("second", 4.6, (54, 22), (66, 22))
    p.line("second", 4.6, (60, 16), (60, 28))
    for y in (52, 67, 82):
        p.curve("second", 3.8, f"M24 {y} L28 {y + 4} L35 {y - 5}")
        p.line("third", 4, (44, y), (76, y))


@thing(
    "employee of the month", "star employee", "top performer", "employee recognition", "staff award", "best employee",
    main="b45309", second="3b82f6", third="fbbf24", light="fef3c7",
)  # fmt: skip
def top_employee(p: Pen) -> None:
    p.box("main", 12, 3, 88, 86, 5)
    p.box("light", 20, 11, 80, 78, 2)
    p.disc("skin", 50, 36, 13)
    p.path("hair", "M36 35 C32 14 68 14 64 35 C58 32 52 30 48 27 C44 31 40 33 36 35")
    p.path("second", "M26 78 C26 56 38 53 50 53 C62 53 74 56 74 78")
    p.soft("third", 2, *star_points(50, 82, 17, 7.6))


@thing(
    "prescription", "medical prescription", "rx", "doctor's prescription", "medical report", "patient record",
    main="f8fafc", second="10b981", third="94a3b8", light="64748b",
)  # fmt: skip
def prescription(p: Pen) -> None:
    _sheet(p)
    p.box("light", 34, 0, 66, 13, 4)
    p.line("second", 5.4, (28, 56), (28, 25), (40, 25))
    p.curve("second", 5.4, "M40 25 C50 25 50 40 40 40 L30 40")
    p.line("second", 5.4, (38, 40), (60, 66))
    p.line("second", 5.4, (60, 46), (44, 66))
    p.line("third", 4, (66, 30), (76, 30))
    p.line("third", 4, (26, 82), (76, 82))
