"""Writing files whole or not at all, and archives that are equal for equal content."""

from __future__ import annotations

import contextlib
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from crossread.errors import ReportError, reason


def write(path: Path, data: bytes) -> None:
    """Write beside the goal, then rename over it. Raises ReportError with the system's reason."""
    write_all({path: data})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write several files: none is renamed to its place before all are written."""
    ready: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            ready[path] = _beside(path, data)
        for path, temporary in ready.items():
            temporary.replace(path)
    except OSError as error:
        path = next(iter(files))
        raise ReportError("error.report-write", path=str(path), reason=reason(error)) from error
    finally:
        for temporary in ready.values():
            with contextlib.suppress(OSError):
                temporary.unlink()


def _beside(path: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".crossread-", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(0o644)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def steady_zip(data: bytes, when: datetime) -> bytes:
    """An Office file written again with one time for all members and for "modified".

    The libraries that write these files put the clock's time in, which would make every export differ.
    """
    stamp = when.timetuple()[:6]
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                iso = when.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                content = _MODIFIED.sub(rb"\g<1>" + iso + rb"\g<2>", content)
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, content)
    return out.getvalue()
