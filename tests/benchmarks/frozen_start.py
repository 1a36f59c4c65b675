"""How long the frozen program takes to its window, against the same program unfrozen, turn by turn.

The real window on a virtual screen (Xvfb): from the start of the process until the X server shows a window
of a size to work in. Needs what ``packaging/build.py freeze`` made.
"""

from __future__ import annotations

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNS = 9
PATIENCE_S = 60
SMALLEST = 400
"""Pixels from which a window is the program's own, not a helper's."""
ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "dist" / "crossread" / "crossread"


class Attributes(ctypes.Structure):
    """Xlib's ``XWindowAttributes`` as far as ``map_state``, with room for the rest."""

    _fields_ = (
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("rest", ctypes.c_ulong * 16),
    )  # fmt: skip


class Screen:
    """The windows of an X server."""

    def __init__(self, name: str) -> None:
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        # A window may go while it is looked at, which would end this process.
        self._calm = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda display, error: 0
        )
        self.x.XSetErrorHandler(self._calm)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(name.encode()))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))

    def shows_a_window(self) -> bool:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        by = ctypes.byref
        self.x.XQueryTree(self.display, self.root, by(root), by(parent), by(children), by(count))
        found = [children[i] for i in range(count.value)]
        if count.value:
            self.x.XFree(children)
        return any(map(self._is_shown, found))

    def _is_shown(self, window: int) -> bool:
        is_viewable, seen = 2, Attributes()
        asked = self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(seen))
        return bool(asked and seen.map_state == is_viewable and min(seen.width, seen.height) >= SMALLEST)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """The name of a new virtual screen's display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def seconds_to_window(command: list[str], screen: Screen, environment: dict[str, str]) -> float:
    """Wall time in seconds. Raises RuntimeError where no window comes."""
    started = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not screen.shows_a_window():
            if program.poll() is not None or time.perf_counter() - started > PATIENCE_S:
                raise RuntimeError(f"{command[0]} showed no window")
            time.sleep(0.002)
        return time.perf_counter() - started
    finally:
        program.kill()
        program.wait()
        while screen.shows_a_window():
            time.sleep(0.01)


def main() -> int:
    if not FROZEN.is_file():
        print("frozen-start: no frozen program here; run `python packaging/build.py freeze` first.")
        return 1
    commands = {"frozen": [str(FROZEN)], "unfrozen": [sys.executable, "-m", "crossread"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as home, virtual_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "CROSSREAD_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(home, "cache"))
        screen = Screen(display)
        for turn in range(RUNS + 1):
            for name, command in commands.items():
                taken = seconds_to_window(command, screen, environment)
                if turn:  # the first turn warms the caches
                    times[name].append(taken)
    frozen, unfrozen = (statistics.median(times[name]) for name in ("frozen", "unfrozen"))
    print(f"frozen_start_ms {frozen * 1000:.0f}")
    print(f"unfrozen_start_ms {unfrozen * 1000:.0f}")
    print(f"frozen_start_ratio {frozen / unfrozen:.2f}")
    return 0
