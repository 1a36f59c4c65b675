"""Where the benchmark data lie beside the checkout, and the mark of tests that need them."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def bench(*parts: str) -> Path:
    """A path below ``../shared/bench``."""
    return SHARED.joinpath("bench", *parts)


needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the data in ../shared, which is not here"
)
