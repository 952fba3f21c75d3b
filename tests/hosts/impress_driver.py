"""Runs in the root, with Debian's Python: starts LibreOffice, drives it, and says what it saw.

    python3 impress_driver.py [--window | --two-screens] [DECK] < SCENARIO

The scenario is Python with the names below. What it puts into `told` is printed as JSON.
"""

import contextlib
import ctypes
import hashlib
import json
import os
import subprocess
import sys
import threading
import time

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue

PATIENCE = 120
PROTOCOL = "org.allaprima.impress:"
told = {}


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def until(look, what="it"):
    """What `look` returns once that is true; errors on the way count as not yet."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if seen := look():
                return seen
        except Exception:
            pass
        time.sleep(0.05)
    if WINDOW:
        shot("timeout")
    raise TimeoutError(what)


def connect():
    local = uno.getComponentContext()
    services = local.ServiceManager
    resolver = services.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    return until(
        lambda: resolver.resolve("uno:pipe,name=test;urp;StarOffice.ComponentContext"),
        "LibreOffice",
    )


def service(name):
    return context.ServiceManager.createInstanceWithContext(name, context)


class Call(unohelper.Base, XCallback):
    def __init__(self, work):
        self.work = work

    def notify(self, _):
        self.work()


def on_main_thread(work):
    """Do `work`, whose calls LibreOffice then answers on its main thread, as if its user did it.

    Where they come from outside, another thread of LibreOffice's answers them. If such a one turns
    to another slide, by itself or at a show's end, LibreOffice 25.2 crashes at its own end now and
    then: what tells of the new slide may be over before the thread has noted that it waits for it.
    """
    done, errors = threading.Event(), []

    def do():
        try:
            work()
        except Exception as error:
            errors.append(error)
        done.set()

    service("com.sun.star.awt.AsyncCallback").addCallback(Call(do), None)
    if not done.wait(PATIENCE):
        raise TimeoutError("LibreOffice's main thread")
    if errors:
        raise errors[0]


def turn_to(number):
    """Show a slide in the presentation's window."""
    controller, page = document.CurrentController, document.DrawPages[number - 1]
    on_main_thread(lambda: controller.setCurrentPage(page))


def dispatch(name, at=None, **arguments):
    """Whether it went well, and what it said."""
    frame = (at or document).CurrentController.Frame
    done = dispatcher.executeDispatch(frame, PROTOCOL + name, "", 0, properties(**arguments))
    return [done.State == 1, json.loads(done.Result)]


def slide(number):
    """What is on a slide: kind, name, alternative text and frame in hundredths of a millimetre."""
    return [
        [
            shape.ShapeType.rpartition(".")[2],
            shape.Name,
            shape.Description,
            [shape.Position.X, shape.Position.Y, shape.Size.Width, shape.Size.Height],
        ]
        for shape in document.DrawPages[number - 1]
    ]


def pictures(number):
    """The pictures on a slide that are no empty placeholders, as shapes."""
    return [
        shape
        for shape in document.DrawPages[number - 1]
        if shape.ShapeType.endswith("GraphicObjectShape") and not shape.IsEmptyPresentationObject
    ]


def digest(shape):
    """Of the bytes of a picture's file."""
    _, data = shape.GraphicStream.readBytes(None, 2**26)
    return hashlib.sha256(data.value).hexdigest()


def steps():
    return list(document.UndoManager.getAllUndoActionTitles())


def save(path, kind):
    document.storeToURL(f"file://{path}", properties(FilterName=kind))


def open_deck(path, **how):
    return desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, properties(**how))


# With a window


def key(*names):
    for name in names:
        subprocess.run(["xdotool", "key", name], check=True)
        time.sleep(0.15)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def window(title):
    """Whether a window with these words in its title is seen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True
    )
    return bool(found.stdout.strip())


def texts(title):
    """What the window with these words in its title says, as a screen reader is told it."""
    toolkit = service("com.sun.star.awt.Toolkit")
    windows = [toolkit.getTopWindow(index) for index in range(toolkit.TopWindowCount)]
    roots = [each.AccessibleContext for each in windows if each is not None]
    return [name for root in roots if title in root.AccessibleName for name in names(root)]


def names(accessible):
    yield accessible.AccessibleName
    for index in range(accessible.getAccessibleChildCount()):
        yield from names(accessible.getAccessibleChild(index).AccessibleContext)


def front():
    """Give the keyboard to the presentation, as a click on it does."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "Impress"]
    subprocess.run([*search, "windowactivate"], check=True)
    time.sleep(0.5)


def shot(name):
    subprocess.run(["import", "-window", "root", f"{os.environ['OUT']}/{name}.png"], check=True)


def colour(x, y):
    """Of a pixel of the screen, as red, green and blue in 0..255."""
    cut = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"]
    return list(subprocess.run(cut, capture_output=True, check=True).stdout[:3])


def start_screen():
    os.environ["DISPLAY"] = ":7"
    size = f"{1280 * (1 + TWO_SCREENS)}x800x24"
    server = ["Xvfb", ":7", "-noreset", "-screen", "0", size]
    subprocess.Popen(server, stderr=subprocess.DEVNULL)
    until(lambda: subprocess.run(["xdpyinfo"], capture_output=True).returncode == 0, "a screen")
    if TWO_SCREENS:
        divide_screen()
    subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)


class Monitor(ctypes.Structure):
    """Xrandr.h's XRRMonitorInfo."""

    _fields_ = (
        [("name", ctypes.c_ulong)]
        + [(name, ctypes.c_int) for name in ("primary", "automatic", "outputs")]
        + [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "mwidth", "mheight")]
        + [("output", ctypes.POINTER(ctypes.c_ulong))]
    )


class Resources(ctypes.Structure):
    """The beginning of Xrandr.h's XRRScreenResources."""

    _fields_ = (
        ("timestamp", ctypes.c_ulong),
        ("changed", ctypes.c_ulong),
        ("crtcs", ctypes.c_int),
        ("crtc", ctypes.POINTER(ctypes.c_ulong)),
        ("outputs", ctypes.c_int),
        ("output", ctypes.POINTER(ctypes.c_ulong)),
    )


def divide_screen():
    """Have the X server say that its one output is two monitors side by side (RandR 1.5)."""
    x11, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    randr.XRRGetScreenResources.restype = ctypes.POINTER(Resources)
    display = ctypes.c_void_p(x11.XOpenDisplay(b":7"))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    output = randr.XRRGetScreenResources(display, root).contents.output
    for index, name in enumerate((b"left", b"right")):
        monitor = Monitor(
            x11.XInternAtom(display, name, 0),
            index == 0, 0, int(index == 0), 1280 * index, 0, 1280, 800, 320, 200, output,
        )  # fmt: skip
        randr.XRRSetMonitor(display, root, ctypes.byref(monitor))
    x11.XCloseDisplay(display)


def fill_screen():
    places = ["windowmove", "0", "0", "windowsize", "1280", "780"]
    search = ["xdotool", "search", "--onlyvisible", "--name", "Impress"]
    until(lambda: subprocess.run(search, capture_output=True).stdout.strip(), "its window")
    subprocess.run([*search, *places], check=True)
    time.sleep(1)


words = sys.argv[1:]
TWO_SCREENS = "--two-screens" in words
WINDOW = "--window" in words or TWO_SCREENS
deck = next((word for word in words if not word.startswith("--")), None)
if WINDOW:
    start_screen()
office = subprocess.Popen(
    [
        "soffice",
        "--norestore",
        "--nologo",
        "--nodefault",
        *([] if WINDOW else ["--headless"]),
        "--accept=pipe,name=test;urp;",
    ],
    stdout=sys.stderr,
)
try:
    context = connect()
    desktop = service("com.sun.star.frame.Desktop")
    dispatcher = service("com.sun.star.frame.DispatchHelper")
    document = open_deck(deck) if deck else None
    if WINDOW and document is not None:
        fill_screen()
    exec(compile(sys.stdin.read(), "scenario", "exec"))
    if office.poll() is None:
        # LibreOffice 25.2 crashes if it ends while it still draws for a call from outside; so it is
        # ended from its own window, as its user would, where it has one.
        time.sleep(1)
        with contextlib.suppress(Exception):
            if document is not None:
                document.setModified(False)  # else it asks whether to save
            if WINDOW:
                time.sleep(1)
                front()
                key("ctrl+q")
                with contextlib.suppress(subprocess.TimeoutExpired):
                    office.wait(20)
            if office.poll() is None:
                desktop.terminate()
    told["status"] = office.wait(60)
finally:
    office.kill()
print("TOLD" + json.dumps(told))
