"""Which full names are those of a body whose name is part of its claim."""

from __future__ import annotations

import pytest

from crossread.detectors._bodies import wording


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("the Vale Liberation Front", "vale liberation front"),
        ("Liberation Front of the Vale", "liberation front vale"),
        ("VLF", ""),
        ("Department of Fisheries", ""),
        ("Front", ""),
    ],
)
def test_wording(form: str, key: str) -> None:
    assert wording(form) == key
