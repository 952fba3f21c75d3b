"""Networks are computed with as many threads as find a core that nothing else uses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import SimpleNamespace

import psutil
import pytest
import torch

from allaprima.cores import SHORTEST, WINDOW, FreeCores, Usage, usage


@dataclass
class Machine:
    """A machine whose programs do as the test says; its clock goes on with them."""

    cores: int = 2
    now: Usage | None = None

    def __post_init__(self) -> None:
        self.now = Usage(
            at=5.0, cores=self.cores, whole=50.0, busy=20.0, process=7.0, thread=3.0, who=1
        )

    def read(self) -> Usage | None:
        return self.now

    def passes(
        self,
        seconds: float,
        *,
        others: float = 0.0,
        engine: float = 0.0,
        threads: int = 1,
        host: float = 0.0,
        ticking: float = 1.0,
    ) -> None:
        """Time passes.

        Args:
            others: how many cores other processes hold.
            engine: the share of it for which the engine's threads compute, `threads` of them.
            host: how many cores other threads of this process hold.
            ticking: of the processor's time, the share that the system counts.
        """
        assert self.now is not None
        own = engine * threads + host
        self.now = replace(
            self.now,
            at=self.now.at + seconds,
            whole=self.now.whole + seconds * self.cores * ticking,
            busy=self.now.busy + seconds * (others + own) * ticking,
            process=self.now.process + seconds * own,
            thread=self.now.thread + seconds * engine,
        )


def threads_after(machine: Machine, most: int | None = None, **passes: float) -> int:
    most = most or machine.cores
    free = FreeCores(machine.read)
    assert free.threads(most) == most  # nothing is known at first
    machine.passes(0.5, **passes)  # type: ignore[arg-type]
    return free.threads(most)


def test_on_a_quiet_machine_all_are_used() -> None:
    assert threads_after(Machine(cores=4)) == 4
    assert threads_after(Machine(cores=4), engine=1.0, threads=4) == 4
    assert threads_after(Machine(cores=4), others=0.2, engine=0.9, threads=4) == 4


@pytest.mark.parametrize(
    ("cores", "others", "threads"),
    [(2, 1.0, 1), (4, 1.0, 3), (4, 2.2, 2), (8, 0.4, 8), (8, 0.6, 7), (2, 2.0, 1), (4, 4.0, 1)],
)
def test_a_core_that_another_program_holds_is_left_to_it(
    cores: int, others: float, threads: int
) -> None:
    assert threads_after(Machine(cores), others=others) == threads


def test_what_another_program_gets_beside_all_threads_counts_as_more_than_it_is() -> None:
    # Three want two cores: each gets two thirds.
    assert threads_after(Machine(2), others=2 / 3, engine=2 / 3, threads=2) == 1


def test_what_the_host_in_the_same_process_computes_is_no_free_core() -> None:
    assert threads_after(Machine(4), host=2.0, engine=0.5, threads=4) == 2


def test_cores_beyond_the_threads_may_be_busy() -> None:
    assert threads_after(Machine(8), most=4, others=3.0) == 4
    assert threads_after(Machine(8), most=4, others=6.0) == 2


def test_it_follows_what_others_do() -> None:
    machine = Machine(2)
    free = FreeCores(machine.read)
    seen = [free.threads(2)]
    for others in (0.0, 0.8, 0.8, 1.0, 0.0, 0.0, 0.0):
        machine.passes(0.3, others=others, engine=1.0, threads=seen[-1])
        seen.append(free.threads(2))
    assert seen == [2, 2, 2, 1, 1, 1, 2, 2]


def test_too_short_a_time_tells_nothing() -> None:
    machine = Machine(2)
    free = FreeCores(machine.read)
    free.threads(2)
    machine.passes(SHORTEST / 2, others=1.0)
    assert free.threads(2) == 2
    machine.passes(SHORTEST, others=1.0)
    assert free.threads(2) == 1


def test_what_is_long_past_counts_no_more() -> None:
    machine = Machine(2)
    free = FreeCores(machine.read)
    for _ in range(100):
        machine.passes(0.05)
        assert free.threads(2) == 2
    seconds = 0.0
    while free.threads(2) == 2:
        machine.passes(0.05, others=1.0, engine=1.0)
        seconds += 0.05
    assert seconds <= WINDOW


@pytest.mark.parametrize(
    "deaf",
    [
        lambda machine: setattr(machine, "now", None),
        lambda machine: machine.passes(0.5, others=1.0, ticking=0.0),
        lambda machine: setattr(machine, "now", replace(machine.now, at=6.0, who=2)),
        lambda machine: setattr(machine, "now", replace(machine.now, at=6.0, cores=1)),
    ],
    ids=["no answer", "times that stand still", "another thread", "another number of cores"],
)
def test_where_the_system_does_not_tell_nothing_changes(deaf: Callable[[Machine], None]) -> None:
    machine = Machine(2)
    free = FreeCores(machine.read)
    free.threads(2)
    machine.passes(0.5, others=1.0)
    assert free.threads(2) == 1
    deaf(machine)
    assert free.threads(2) == 1


# torch


@pytest.fixture
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def following(machine: Machine) -> FreeCores:
    """Of a machine on which another program has begun to hold a core."""
    free = FreeCores(machine.read, clock=lambda: machine.now.at if machine.now else 0.0)
    free.threads(2)
    machine.passes(0.5, others=1.0)
    return free


@pytest.mark.usefixtures("two_threads")
def test_torch_has_as_many_threads_meanwhile_and_as_before_afterwards() -> None:
    free = following(Machine(2))
    with free.followed():
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == 2
    with pytest.raises(ZeroDivisionError), free.followed():
        _ = 1 / 0
    assert torch.get_num_threads() == 2


@pytest.mark.usefixtures("two_threads")
def test_it_looks_again_but_not_all_the_time() -> None:
    machine = Machine(2)
    free = following(machine)
    with free.followed():
        machine.passes(SHORTEST / 2)
        free.look()
        assert torch.get_num_threads() == 1
        machine.passes(SHORTEST)
        free.look()
        assert torch.get_num_threads() == 2
        machine.passes(0.3, others=1.0)
        free.look()
        assert torch.get_num_threads() == 1
    machine.passes(0.5)
    free.look()
    assert torch.get_num_threads() == 2  # nothing is followed now


@pytest.mark.usefixtures("two_threads")
def test_the_time_between_two_pictures_counts() -> None:
    machine = Machine(2)
    free = FreeCores(machine.read)
    with free.followed():
        machine.passes(9.0)
    machine.passes(1.0, others=1.0)
    with free.followed():
        assert torch.get_num_threads() == 1


@pytest.mark.usefixtures("two_threads")
def test_the_number_that_the_user_chose_stands() -> None:
    free = following(Machine(2))
    free.chosen = True
    with free.followed():
        free.look()
        assert torch.get_num_threads() == 2


def test_of_fewer_threads_as_many_are_free_as_find_a_core() -> None:
    machine = Machine(8)
    free = following(machine)
    free.free(8)
    machine.passes(1.0, others=3.0)
    assert free.free(8) == 5
    assert free.free(2) == 2
    assert free.free(1) == 1


def test_all_are_free_where_the_user_chose_them() -> None:
    machine = Machine(8)
    free = following(machine)
    free.chosen = True
    free.free(8)
    machine.passes(1.0, others=8.0)
    assert free.free(8) == 8


# The system


def test_this_system_tells_what_is_used() -> None:
    first, second = usage(), usage()
    assert first is not None
    assert second is not None
    assert second.at >= first.at
    assert second.process >= first.process > 0
    assert first.who == second.who
    assert first.cores >= 1
    assert first.whole >= first.busy >= 0


def times(**changes: float) -> SimpleNamespace:
    fields = ("user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal")
    return SimpleNamespace(**(dict.fromkeys(fields, 0.0) | changes))


def test_only_cores_that_this_process_may_use_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {1}, raising=False)
    cores = [times(user=7.0, idle=1.0), times(user=1.0, nice=1.0, system=1.0, idle=5.0)]
    monkeypatch.setattr(psutil, "cpu_times", lambda percpu: cores)
    found = usage()
    assert found is not None
    assert (found.cores, found.busy, found.whole) == (1, 3.0, 8.0)


def test_a_system_without_niceness_or_interrupts_tells_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    windows = SimpleNamespace(user=2.0, system=1.0, idle=5.0, interrupt=0.1, dpc=0.1)
    monkeypatch.setattr(psutil, "cpu_times", lambda percpu: [windows] * 2)
    found = usage()
    assert found is not None
    assert (found.cores, found.busy, found.whole) == (2, 6.0, 16.0)


def test_a_system_that_refuses_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(percpu: bool) -> None:
        raise PermissionError

    monkeypatch.setattr(psutil, "cpu_times", refuse)
    assert usage() is None
