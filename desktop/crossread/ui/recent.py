"""The recent comparisons, read without loading the store."""

from __future__ import annotations

from pathlib import Path

from crossread.paths import user_data


def recent() -> list[Path]:
    """Latest first; those no longer there are left out."""
    held = user_data() / "recent.json"
    if not held.is_file():
        return []
    import json  # the first picture of a new user's window needs none

    try:
        names = json.loads(held.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(names, list):
        return []
    return [Path(n) for n in names if isinstance(n, str) and Path(n).is_file()]
