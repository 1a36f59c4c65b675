"""What the frozen program leaves out, and why. Read by crossread.spec and by the licence notices."""

from __future__ import annotations

import fnmatch
import re
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
    "numpy.testing",
    "numpy.distutils",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtDesigner",
    "PySide6.QtTest",
    "PySide6.QtSql",
    "PIL",
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
    "*/plugins/wayland-graphics-integration-server/*",
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
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qicns*",
    "*opengl32sw.dll",
    "*D3Dcompiler_*.dll",
    # onnxruntime: the module holds the whole engine; the loose library is for C programs.
    "onnxruntime/capi/libonnxruntime.so*",
    "onnxruntime/capi/libonnxruntime.*.dylib",
    "onnxruntime/capi/onnxruntime.dll",
    "onnxruntime/capi/*providers_shared*",
    "onnxruntime/datasets/*",
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

QT_UNUSED = re.compile(
    r"Qt6?(Qml|Quick|3D|Designer|Sql|Test|Help|VirtualKeyboard|Labs|Shader|OpenGLWidgets|WlShell|EglFS|Pdf|Multimedia)"
)
"""Qt libraries that come in by way of plugins dropped above."""

STRIPPED = ("typst/*.so", "tokenizers/*.so")
"""Rust modules whose wheels carry 16 MB of symbols nobody reads. On macOS stripping breaks signatures."""


def keeps(destination: str) -> bool:
    """Whether a file goes in, by its path in the frozen folder (as PyInstaller writes it, either slash)."""
    path = destination.replace("\\", "/")
    name = PurePath(path).name
    if path.startswith("babel/locale-data/") and KEPT_LOCALES.fullmatch(name):
        return True
    if QT_UNUSED.search(name) and ("PySide6" in path or "/" not in path):
        return False
    return not any(fnmatch.fnmatchcase(path, pattern) for pattern in DROPPED)
