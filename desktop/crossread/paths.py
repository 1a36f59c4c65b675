"""Where things lie: what ships with the program, and what belongs to the user."""

from __future__ import annotations

import errno
import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder ``resources``: inside the installed package, the frozen program, or the checkout."""
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("Crossread's own files are missing. Install it again.")


def resource(*parts: str) -> Path:
    """One file of ours, e.g. ``resource("lexicon", "en", "hedges.txt")``."""
    return resources().joinpath(*parts)


def user_data() -> Path:
    """The folder for untitled comparisons and the recent list, made when first asked for.

    ``CROSSREAD_HOME`` overrides it (tests, portable use).
    """
    folder = _user_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _user_folder() -> Path:
    if override := os.environ.get("CROSSREAD_HOME"):
        return Path(override)
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "Crossread"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Crossread"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "crossread"


def finite(path: Path) -> Path:
    """The path, unless it is a pipe or a device, whose reading may never end. Raises OSError."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OSError(errno.EINVAL, "Not a file", str(path))
    return path
