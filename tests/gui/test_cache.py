"""Comparisons kept to open quickly: right or not at all."""

from __future__ import annotations

import os
import pickle
import zlib
from dataclasses import replace
from pathlib import Path

from crossread import session as acts
from crossread.model import Comparison, Kind, Session
from crossread.settings import DEFAULT
from crossread.ui import cache


def test_what_was_made_is_recalled(session: Session, comparison: Comparison) -> None:
    assert cache.recall(session, DEFAULT) is None
    cache.remember(session, DEFAULT, comparison)
    assert cache.recall(session, DEFAULT) == comparison
    assert cache.recall(acts.set_title(session, "other"), DEFAULT) == comparison


def test_a_change_of_anything_that_counts_is_another_comparison(
    session: Session, comparison: Comparison
) -> None:
    cache.remember(session, DEFAULT, comparison)
    assert cache.recall(acts.set_base(session, 1), DEFAULT) is None
    assert cache.recall(acts.remove(session, 2), DEFAULT) is None
    assert cache.recall(session, replace(DEFAULT, links=0.5)) is None
    assert cache.recall(session, replace(DEFAULT, kinds=frozenset({Kind.QUOTE}))) is None
    cache.forget()
    assert cache.recall(session, DEFAULT) is None


def test_damaged_or_foreign_content_is_not_used(session: Session, comparison: Comparison, home: Path) -> None:
    cache.remember(session, DEFAULT, comparison)
    (path,) = (home / "cache").glob("*.made")
    ran = home / "ran"

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(ran),)

    for content in (
        b"",
        b"nonsense",
        zlib.compress(b"\x80"),
        zlib.compress(pickle.dumps(Evil())),
        zlib.compress(pickle.dumps(7)),
    ):
        path.write_bytes(content)
        assert cache.recall(session, DEFAULT) is None
    assert not ran.exists()


def test_only_the_latest_are_kept(session: Session, comparison: Comparison, home: Path) -> None:
    for step in range(30):
        cache.remember(session, replace(DEFAULT, links=step / 100), comparison)
    assert len(list((home / "cache").glob("*.made"))) == 24
