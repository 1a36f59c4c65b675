"""A stranger's file: refused with a plain sentence, never believed, never a crash."""

from __future__ import annotations

import os
import random
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.store.made import full_session

from crossread import sources
from crossread.errors import StoreError, UnreadableFile
from crossread.model import Session
from crossread.store import Store, schema
from crossread.store.codec import Damaged
from crossread.store.faults import FileDamaged
from crossread.store.rows import pack, unpack


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_HOME", str(tmp_path / "home"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Store.create(tmp_path / "mill.crossread") as store:
        store.save(store.session(), full_session(), "Add")
        return store.path


def meddle(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM entry; END",
        "CREATE VIEW v AS SELECT * FROM meta",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON pin (value)",
        "DROP TABLE pin",
        "ALTER TABLE meta ADD COLUMN x TEXT",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_other_tables_views_and_triggers_are_refused(path: Path, statement: str) -> None:
    meddle(path, statement)
    with pytest.raises(FileDamaged, match="its tables are not Crossread's"):
        Store.open(path)


def test_a_table_swapped_for_a_view_is_refused(path: Path) -> None:
    meddle(path, "DROP TABLE pin", "CREATE VIEW pin AS SELECT 0 AS position, 'x' AS value")
    with pytest.raises(FileDamaged):
        Store.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET extracted = '{'",
        "UPDATE entry SET extracted = '{}'",
        "UPDATE entry SET extracted = replace(extracted, '\"number\":3', '\"number\":7')",
        'UPDATE entry SET extracted = replace(extracted, \'"text":"\', \'"text":"","x":"\')',
        "UPDATE entry SET capture = '[]'",
        "UPDATE entry SET capture = replace(capture, '+00:00', '')",
        "UPDATE entry SET extracted = replace(extracted, '+00:00', '')",
        "UPDATE entry SET extracted = replace(extracted, '+02:00', '')",
        "UPDATE entry SET sha256 = 'elsewhere'",
        "UPDATE entry SET position = 9 WHERE position = 1",
        'UPDATE pin SET value = \'{"kind":"match"}\'',
        'UPDATE decision SET value = \'{"state":"true"}\'',
        "UPDATE decision SET value = replace(value, '+00:00', '')",
        "UPDATE correction SET value = replace(value, '+00:00', '')",
        "UPDATE capture SET coding = 'lzma'",
        "UPDATE capture SET data = x'00'",
        "UPDATE capture SET size = size + 1",
        "UPDATE capture SET size = -1",
        "UPDATE meta SET value = CAST(x'ff00' AS TEXT)",
    ],
)
def test_values_that_cannot_be_are_refused(path: Path, statement: str) -> None:
    meddle(path, statement)
    with pytest.raises(FileDamaged, match=r"mill\.crossread is damaged"):
        Store.open(path)


@pytest.mark.parametrize("base", ["99", "-1", "x", "", "9" * 50, "１"])
def test_an_impossible_base_falls_back_to_the_first_article(path: Path, base: str) -> None:
    meddle(path, f"UPDATE meta SET value = '{base}' WHERE key = 'base'")
    with Store.open(path) as store:
        assert store.session().base == 0


def test_too_many_rows_and_too_many_bytes_are_refused(path: Path) -> None:
    meddle(path, "UPDATE capture SET size = 1 << 40")
    with pytest.raises(FileDamaged, match="more than a gigabyte"):
        Store.open(path)
    rows = "WITH RECURSIVE n(i) AS (SELECT 40 UNION ALL SELECT i + 1 FROM n WHERE i < 100100)"
    meddle(path, "UPDATE capture SET size = 1", f"INSERT INTO pin {rows} SELECT i, 'x' FROM n")
    with pytest.raises(FileDamaged, match="too many rows in pin"):
        Store.open(path)


def test_a_bomb_gives_no_more_than_was_stated() -> None:
    bomb = zlib.compress(b"\0" * 50_000_000)
    with pytest.raises(Damaged, match="size"):
        unpack("zlib", bomb, 1000)
    with pytest.raises(Damaged):
        unpack("zlib", b"not zlib", 8)
    data = bytes(range(256))
    with pytest.raises(Damaged):
        unpack("zlib", bomb, -1)
    assert unpack(*pack(data), len(data)) == data
    assert pack(b"")[0] == "raw"


def test_nothing_in_a_file_makes_another_file(path: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap.txt"
    meddle(path, f"UPDATE entry SET capture = replace(capture, 'https://alba.example/mill', '{trap}')")
    before = {p.name for p in tmp_path.iterdir()}
    with Store.open(path) as store:
        store.save(store.session(), store.session(), "Looked")
    assert {p.name for p in tmp_path.iterdir()} == before


def damage_at_random(data: bytearray, seed: int) -> None:
    dice = random.Random(seed)
    # Past the header's first hundred bytes, so that it is still taken for one of ours.
    for _ in range(dice.randint(1, 40)):
        data[dice.randrange(100, len(data))] = dice.randrange(256)


def cut_at_random(data: bytearray, seed: int) -> None:
    del data[random.Random(seed).randrange(100, len(data)) :]


@pytest.mark.parametrize("how", [damage_at_random, cut_at_random])
@pytest.mark.parametrize("seed", range(15))
def test_random_damage_gives_a_session_or_a_sentence(
    path: Path, how: Callable[[bytearray, int], None], seed: int
) -> None:
    data = bytearray(path.read_bytes())
    how(data, seed)
    path.write_bytes(data)
    try:
        store = Store.open(path)
    except StoreError as error:
        told = str(error)
    else:
        with store:
            assert isinstance(store.session(), Session)
            assert store.log() is not None
        return
    assert path.name in told


def test_the_limits_are_set_on_every_connection(path: Path) -> None:
    with Store.open(path) as store:
        length = store.inspect(lambda c: c.getlimit(sqlite3.SQLITE_LIMIT_LENGTH))
        attached = store.inspect(lambda c: c.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED))
    assert (length, attached) == (schema.LONGEST, 0)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.crossread"
    os.mkfifo(pipe)
    with pytest.raises(StoreError):
        Store.open(pipe)
    with pytest.raises(UnreadableFile):
        sources.load(str(pipe.rename(tmp_path / "pipe.txt")))
