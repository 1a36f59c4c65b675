from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.unit.store.made import full_session

from crossread import session as act
from crossread.errors import StoreError
from crossread.store import Store, verify
from crossread.store.journal import seal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Store.create(tmp_path / "mill.crossread") as store:
        store.save(store.session(), full_session(), "Add")
        store.save(store.session(), act.set_title(store.session(), "The mill, twice"), "Title")
        return store.path


def meddle(path: Path, statement: str, *values: object) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement, values)
    connection.close()


def failed(path: Path) -> list[str]:
    return [check.sentence for check in verify(path) if not check.holds]


def test_a_file_as_it_was_left_holds(path: Path) -> None:
    before = path.read_bytes()
    checks = verify(path)
    assert all(check.holds for check in checks)
    told = " ".join(check.sentence for check in checks)
    assert "Article C: the text is the one extracted" in told
    assert "Article A: was corrected by hand; the corrections are recorded." in told
    assert "The log of 3 lines holds together." in told
    assert path.read_bytes() == before


def test_a_note_changed_outside_is_seen(path: Path) -> None:
    meddle(path, "UPDATE decision SET value = replace(value, 'by me', 'by him')")
    (sentence,) = failed(path)
    assert "NOT by Crossread" in sentence


def test_a_text_changed_outside_is_seen(path: Path) -> None:
    meddle(path, "UPDATE entry SET extracted = replace(extracted, 'killing two', 'killing six')")
    told = failed(path)
    assert sum("is NOT the one extracted" in sentence for sentence in told) == 3
    assert any("NOT by Crossread" in sentence for sentence in told)


def test_bytes_changed_outside_are_seen(path: Path) -> None:
    (size,) = sqlite3.connect(path).execute("SELECT min(size) FROM capture").fetchone()
    meddle(
        path,
        "UPDATE capture SET coding = 'raw', data = zeroblob(?), size = ? WHERE size = ?",
        size,
        size,
        size,
    )
    assert any("are NOT those captured" in sentence for sentence in failed(path))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET act = 'Nothing' WHERE number = 2",
        "UPDATE log SET time = '2020-01-01T00:00:00.000+00:00' WHERE number = 2",
        "DELETE FROM log WHERE number = 2",
        "DELETE FROM log WHERE number = 1",
        "UPDATE log SET detail = '[' WHERE number = 2",
    ],
)
def test_a_line_of_the_log_changed_or_taken_out_is_seen(path: Path, statement: str) -> None:
    meddle(path, statement)
    assert any("does NOT hold together" in sentence for sentence in failed(path))


def test_a_last_line_taken_out_is_seen(path: Path) -> None:
    meddle(path, "DELETE FROM log WHERE number = 3")
    assert any("NOT by Crossread" in sentence for sentence in failed(path))
    meddle(path, "DELETE FROM log")
    assert any("The log is NOT there" in sentence for sentence in failed(path))


def test_a_correction_that_is_not_recorded_is_seen(path: Path) -> None:
    meddle(path, "DELETE FROM correction")
    assert any("the corrections are NOT recorded" in sentence for sentence in failed(path))


def test_a_seal_depends_on_every_part() -> None:
    parts = ("2026", "Crossread 1", "Add", "{}", "s", "p")
    whole = seal(1, *parts)
    changed = {seal(1, *parts[:i], "x", *parts[i + 1 :]) for i in range(len(parts))} | {seal(2, *parts)}
    assert whole not in changed
    assert len(changed) == 7


def test_a_file_that_cannot_be_opened_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        verify(tmp_path / "none.crossread")
