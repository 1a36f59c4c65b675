"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from crossread.errors import ReportError


def write(path: Path, data: bytes) -> None:
    """Write beside the goal, then rename over it. Raises ReportError with the system's reason."""
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".crossread-", suffix=path.suffix, dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
        reason = error.strerror or str(error)
        raise ReportError(
            f"The report could not be written to {path}: {reason}. Choose another place."
        ) from error
