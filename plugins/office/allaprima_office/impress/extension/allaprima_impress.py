"""What LibreOffice loads: a handler for `org.allaprima.impress:...` that hands each call on.

No library is imported before the first call, so that a start of LibreOffice costs nothing. Where
the libraries are stands in environment.json, which `allaprima install impress` writes.
"""

from __future__ import annotations

import builtins
import json
import os
import site
import sys
import traceback
from typing import Any

import uno
import unohelper
from com.sun.star.frame import (
    DispatchResultEvent,
    FeatureStateEvent,
    XDispatchProvider,
    XNotifyingDispatch,
)
from com.sun.star.frame.DispatchResultState import FAILURE, SUCCESS
from com.sun.star.lang import XInitialization, XServiceInfo

IDENTIFIER = "org.allaprima.impress"
PROTOCOL = IDENTIFIER + ":"
SERVICES = ("com.sun.star.frame.ProtocolHandler",)
REMEDY = "Close LibreOffice, run `allaprima install impress` in a terminal, and start it again."

_found: list[bool] = []


class Handler(unohelper.Base, XDispatchProvider, XNotifyingDispatch, XInitialization, XServiceInfo):
    def __init__(self, context: Any) -> None:
        self.context = context
        self.frame: Any = None

    def initialize(self, arguments: Any) -> None:
        self.frame = arguments[0] if arguments else None

    def queryDispatch(self, url: Any, _target: str, _flags: int) -> Handler | None:
        return self if url.Complete.startswith(PROTOCOL) else None

    def queryDispatches(self, requests: Any) -> tuple[Handler | None, ...]:
        return tuple(
            self.queryDispatch(each.FeatureURL, each.FrameName, each.SearchFlags)
            for each in requests
        )

    def dispatch(self, url: Any, arguments: Any) -> None:
        self.call(url, arguments)

    def dispatchWithNotification(self, url: Any, arguments: Any, listener: Any) -> None:
        done, said = self.call(url, arguments)
        if listener is not None:
            state = SUCCESS if done else FAILURE
            listener.dispatchFinished(DispatchResultEvent(self, state, said))

    def call(self, url: Any, arguments: Any) -> tuple[bool, str]:
        """Whether it went well, and the result, or what went wrong, in JSON."""
        name = url.Complete[len(PROTOCOL) :]
        # LibreOffice adds arguments of its own, with the menu that was used and the like.
        given = {each.Name: each.Value for each in arguments if each.Name[:1].isupper()}
        for own in ("SynchronMode", "Referer", "KeyModifier"):
            given.pop(own, None)
        try:
            find_libraries(self.context)
            from allaprima_office.impress.entry import call
        except Exception as error:
            traceback.print_exc()
            message = f"Alla Prima's engine cannot be loaded: {str(error).rstrip('.')}."
            if not given:
                self.show(f"{message}\n\n{REMEDY}")
            return False, json.dumps({"error": message, "remedy": REMEDY})
        done: tuple[bool, str] = call(self.context, self.frame, name, given)
        return done

    def show(self, text: str) -> None:
        """Tell it in a box."""
        from com.sun.star.awt.MessageBoxButtons import BUTTONS_OK
        from com.sun.star.awt.MessageBoxType import ERRORBOX

        services = self.context.ServiceManager
        toolkit = services.createInstanceWithContext("com.sun.star.awt.Toolkit", self.context)
        window = None if self.frame is None else self.frame.ContainerWindow
        box = toolkit.createMessageBox(window, ERRORBOX, BUTTONS_OK, "Alla Prima", text)
        box.execute()

    def addStatusListener(self, listener: Any, url: Any) -> None:
        event = FeatureStateEvent()
        event.Source, event.FeatureURL, event.IsEnabled = self, url, True
        listener.statusChanged(event)

    def removeStatusListener(self, listener: Any, url: Any) -> None:
        pass

    def getImplementationName(self) -> str:
        return IDENTIFIER + ".Handler"

    def supportsService(self, name: str) -> bool:
        return name in SERVICES

    def getSupportedServiceNames(self) -> tuple[str, ...]:
        return SERVICES


def find_libraries(context: Any) -> None:
    """Put the environment's packages before the system's, which may be older."""
    if _found:
        return
    provider = context.getValueByName(
        "/singletons/com.sun.star.deployment.PackageInformationProvider"
    )
    folder = uno.fileUrlToSystemPath(provider.getPackageLocation(IDENTIFIER))
    with open(os.path.join(folder, "environment.json"), encoding="utf-8") as file:
        environment = json.load(file)
    before = list(sys.path)
    for packages in environment["site_packages"]:
        if not os.path.isdir(packages):
            raise FileNotFoundError(f"the folder {packages} is missing")
        site.addsitedir(packages)
    sys.path[:] = [path for path in sys.path if path not in before] + before
    _mend_imports()
    _found.append(True)


def _mend_imports() -> None:
    """Let a module that is missing be a ModuleNotFoundError again, which many libraries rely on.

    UNO looks for every name that Python does not find among its own, and then raises an ImportError.
    """
    with_uno, plain = builtins.__import__, uno._builtin_import

    def find(name: str, *more: Any, **named: Any) -> Any:
        try:
            return with_uno(name, *more, **named)
        except ImportError as error:
            if not hasattr(error, "_uno_import_failed"):
                raise
        return plain(name, *more, **named)

    builtins.__import__ = find


g_ImplementationHelper = unohelper.ImplementationHelper()  # noqa: N816 - UNO looks for it
g_ImplementationHelper.addImplementation(Handler, IDENTIFIER + ".Handler", SERVICES)
