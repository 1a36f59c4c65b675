"""What the frozen program leaves out, and why. Read by crossread.spec and by the licence notices."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

UNUSED_PACKAGES = {
    "huggingface-hub": "tokenizers asks for it to fetch from a hub; our model ships with the program",
    "flatbuffers": "only onnxruntime's tools read its own file format",
    "protobuf": "only onnxruntime's tools read models in Python",
    "packaging": "only onnxruntime's tools compare versions",
}
"""Distributions that a dependency asks for, and that nothing of ours reaches; with what only they need."""

EXCLUDED_MODULES = [
    "huggingface_hub",
    "hf_xet",
    "httpx2",
    "httpcore2",
    "anyio",
    "fsspec",
    "filelock",
    "tqdm",
    "yaml",
    "rich",
    "google.protobuf",
    "flatbuffers",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "onnxruntime.quantization",
    "onnxruntime.training",
    "numpy.f2py",
    "numpy.random",
    "lxml.objectify",
    "lxml.html.diff",
    "lxml.html._difflib",
    "lxml.isoschematron",
    "numpy.testing",
    "numpy.distutils",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtDesigner",
    "PySide6.QtTest",
    "PySide6.QtSql",
    "PIL",
    "multiprocessing",
    "tkinter",
    "curses",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "pytest",
    "setuptools",
    "pip",
    "torch",
    "transformers",
]
DATA_PACKAGES = (
    "trafilatura",
    "py3langid",
    "justext",
    "tld",
    "docx",
    "htmldate",
    "courlan",
    "certifi",
    "pypdfium2",
)
"""Packages whose data files are collected. What the program does not read is dropped below."""

KEPT_LOCALES = re.compile(r"(root|en|en_US)\.dat$")
KEPT_TRANSLATIONS = re.compile(r"qtbase_(ar|de|es|fr)\.qm")
"""Qt's own words (OK, Cancel, Cut, Paste …) in the languages of the interface."""

DROPPED = (
    # Babel: courlan only asks whether a language code is known.
    "babel/locale-data/*",
    # Qt: no QML, no SQL, no Designer, no embedded platforms, no on-screen keyboard.
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "PySide6/Qt/translations/*",
    "PySide6/translations/*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/designer/*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/vectorimageformats/*",
    "*/plugins/xcbglintegrations/*",
    # Wayland desktops of today speak xdg-shell; without OpenGL, pictures go through shared memory.
    "*/plugins/wayland-graphics-integration-*/*",
    "*/plugins/wayland-shell-integration/*ivi*",
    "*/plugins/wayland-shell-integration/*wl-shell*",
    "*/plugins/wayland-shell-integration/*qt-shell*",
    "*/plugins/wayland-shell-integration/*fullscreen*",
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*qminimalegl*",
    "*/plugins/platforms/*qdirect2d*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwebp*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qicns*",
    "*opengl32sw.dll",
    "*D3Dcompiler_*.dll",
    # onnxruntime: the module holds the whole engine; the loose library is for C programs.
    "onnxruntime/capi/libonnxruntime.so*",
    "onnxruntime/capi/libonnxruntime.*.dylib",
    "onnxruntime/capi/onnxruntime.dll",
    "onnxruntime/datasets/*",
    # python-docx: the template once more, as loose files.
    "docx/templates/default-docx-template/*",
    # lxml: schemas and headers for other programs.
    "lxml/isoschematron/*",
    "lxml/includes/*",
    "*/tests/*",
    "*/test/*",
    "*.pyi",
    "*.pxd",
    "*.h",
    # Icons for installers are embedded where they belong.
    "crossread/resources/icons/app/*.icns",
    "crossread/resources/icons/app/*.ico",
)

DESKTOP_LIBRARIES = re.compile(
    r"lib(X11|Xau|Xdmcp|xcb|xkbcommon|wayland|fontconfig|freetype|png16|brotli|dbus-1|systemd|cap\.so"
    r"|glib-2|gthread-2|pcre2|gcrypt|gpg-error|lz4|zstd|bsd|md\.so|gssapi|krb5|k5crypto|com_err|keyutils)"
)
"""Linux: what every desktop has, and keeps safe better than a copy would. The package asks for it."""

QT_UNUSED = re.compile(
    r"Qt6?(Qml|Quick|3D|Designer|Sql|Test|Help|VirtualKeyboard|Labs|Shader|OpenGLWidgets|WlShell|EglF[sS]|Pdf|Multimedia)"
)
"""Qt libraries that come in by way of plugins dropped above."""


def keeps(destination: str) -> bool:
    """Whether a file goes in, by its path in the frozen folder (as PyInstaller writes it, either slash)."""
    path = destination.replace("\\", "/")
    name = PurePath(path).name
    if path.startswith("babel/locale-data/") and KEPT_LOCALES.fullmatch(name):
        return True
    if "/translations/" in path and KEPT_TRANSLATIONS.fullmatch(name):
        return True
    if "/" not in path and DESKTOP_LIBRARIES.match(name):
        return False
    if QT_UNUSED.search(name) and ("PySide6" in path or "/" not in path):
        return False
    return not any(fnmatch.fnmatchcase(path, pattern) for pattern in DROPPED)


Entry = tuple[str, str, str]
"""What PyInstaller lists: destination, source, kind of file."""


def reachable(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Without the libraries that only a dropped plugin asked for.

    ``imports`` gives the names of the libraries that a file links to. Modules and plugins are kept; a plain
    library (at the top, in Qt's ``lib`` or in a wheel's ``x.libs``) only if a kept file links to it.
    """
    entries = list(entries)
    libraries: dict[str, list[Entry]] = {}
    for entry in entries:
        if _is_plain_library(entry):
            libraries.setdefault(PurePath(entry[0]).name, []).append(entry)
    plain = {entry[0] for same in libraries.values() for entry in same}
    kept = [entry for entry in entries if entry[0] not in plain]
    waiting = [entry for entry in kept if entry[2] != "DATA"]
    while waiting:
        entry = waiting.pop()
        if entry[2] == "SYMLINK":
            continue
        for name in {PurePath(n).name for n in imports(entry[1])}:
            found = libraries.pop(name, [])
            kept += found
            waiting += found
    return kept


def _is_plain_library(entry: Entry) -> bool:
    path = PurePath(entry[0].replace("\\", "/"))
    folder = path.parent.as_posix()
    if path.name.startswith("libpython"):
        return False
    plain = folder == "." or folder.endswith((".libs", "Qt/lib"))
    return plain and entry[2] in {"BINARY", "SYMLINK"}
