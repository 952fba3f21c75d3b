"""The engine in Impress's process, and the way back to its main thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import unohelper
from com.sun.star.frame import XTerminateListener

from allaprima import AllaPrimaError, Engine
from allaprima_office.impress.main_thread import Call
from allaprima_office.kinds import default_kind
from allaprima_office.subjects import subject_of

log = logging.getLogger("allaprima")


class Session:
    """One engine for as long as the program runs; it loads nothing before its first picture."""

    def __init__(self, context: Any) -> None:
        services = context.ServiceManager
        self.context = context
        self.engine = Engine()
        # Made here, on the main thread; it may be used from any.
        self._waiting: deque[Callable[[], None]] = deque()
        self._busy = False
        self._ready = False
        self._calls = services.createInstanceWithContext("com.sun.star.awt.AsyncCallback", context)
        self._call = Call(self._work)
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        desktop.addTerminateListener(_Ending(self))

    def later(self, work: Callable[[], None]) -> None:
        """Call `work` on the main thread, soon. For the engine's thread."""
        self._waiting.append(work)
        self._calls.addCallback(self._call, None)

    def when_ready(self, work: Callable[[], None]) -> None:
        """As `later`, once what reads the slides' words is loaded, if illustrations are made here.
        That takes seconds, the first time, and the program shall not stand still for it."""
        if self._ready:
            self.later(work)
        else:
            threading.Thread(target=self._prepare, args=(work,), daemon=True).start()

    def _prepare(self, work: Callable[[], None]) -> None:
        try:
            if default_kind(self.engine.models()) == "illustration":
                subject_of("slide")
        except AllaPrimaError:  # whoever needs it tells of it
            log.exception("The words of slides cannot be read.")
        self._ready = True
        self.later(work)

    def _work(self) -> None:
        """Do what waits, in order. Some of LibreOffice's functions let other events happen, and
        what comes with those must not be done in the middle of something else."""
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                work = self._waiting.popleft()
                try:
                    work()
                except Exception:  # it would be lost in LibreOffice
                    log.exception("A window could not be brought up to date.")
        finally:
            self._busy = False

    def close(self) -> None:
        """Stop what is being made. For the program's end."""
        self.engine.close()


_sessions: list[Session] = []


def session(context: Any) -> Session:
    """The process's one session, begun at the first call.

    Raises:
        AllaPrimaError: the settings are wrong, or a plug-in cannot be loaded.
    """
    if not _sessions:
        _sessions.append(Session(context))
    return _sessions[0]


class _Ending(unohelper.Base, XTerminateListener):
    """LibreOffice ends without telling Python, in the middle of whatever its threads are doing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def queryTermination(self, _event: Any) -> None:  # noqa: N802 - UNO's name
        pass

    def notifyTermination(self, _event: Any) -> None:  # noqa: N802 - UNO's name
        self._session.close()
        _sessions.clear()

    def disposing(self, _event: Any) -> None:
        pass
