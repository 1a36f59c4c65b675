from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.report.printable import printable

FORBIDDEN = set("\x00\x07\x1b\u202e\u2066\ufeff\ue000\ufffe\u00ad\u200b\n\t\ud800")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b\ufeffc", "abc"),
        ("x\u202ey", "x[U+202E]y"),
        ("\ue123", "[U+E123]"),
        ("\ufffe", "[U+FFFE]"),
        ("two\nlines\tand", "two lines and"),
        ("half \ud83d", "half \ufffd"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍🚒", "👩‍🚒"),
        ("#strong[x] $y$ </script> =1+1", "#strong[x] $y$ </script> =1+1"),
    ],
)
def test_printable(raw: str, shown: str) -> None:
    assert printable(raw) == shown


@given(st.text(alphabet=st.characters()))
def test_nothing_hides(raw: str) -> None:
    shown = printable(raw)
    assert not FORBIDDEN & set(shown)
    assert printable(shown) == shown
    shown.encode("utf-8")
