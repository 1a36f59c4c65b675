"""The recent comparisons, read without loading the store."""

from __future__ import annotations

import json
from pathlib import Path

from crossread.paths import user_data


def recent() -> list[Path]:
    """Latest first; those no longer there are left out."""
    try:
        names = json.loads((user_data() / "recent.json").read_text("utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(names, list):
        return []
    return [Path(n) for n in names if isinstance(n, str) and Path(n).is_file()]
