"""The open file: saved as it happens, under every kind of trouble."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.store.made import NOW, entry, full_session, scripted

from crossread import RULES, __version__
from crossread import session as act
from crossread.errors import StoreError
from crossread.model import Kind, Session, State
from crossread.settings import DEFAULT, Settings
from crossread.store import Store, schema, verify
from crossread.store import file as file_module
from crossread.store.faults import DiskFull, Locked, Missing, Newer, NotOurs, ReadOnly


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CROSSREAD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "mill.crossread") as made:
        yield made


def reopened(store: Store) -> Session:
    store.close()
    with Store.open(store.path) as again:
        return again.session()


def test_everything_comes_back(store: Store) -> None:
    held = full_session()
    store.save(store.session(), held, "All at once")
    assert store.session() is held
    assert reopened(store) == held


def test_a_new_file_has_an_empty_session_with_an_id(store: Store) -> None:
    assert store.session() == Session(id=store.session().id)
    assert store.session().id
    assert [line.act for line in store.log()] == ["Comparison created"]


def test_every_act_of_a_long_edit_comes_back(store: Store) -> None:
    held = store.session()
    for step in range(60):
        before, held = held, scripted(step, held)
        store.save(before, held, f"Act {step}")
    assert reopened(store) == held


def test_undo_is_saved_like_any_act(store: Store) -> None:
    first = full_session()
    second = act.remove(first, 0)
    store.save(store.session(), first, "Add")
    store.save(first, second, "Remove")
    store.save(second, first, "Undo: remove")
    assert reopened(store) == first


def test_the_log_names_sources_with_their_hashes_and_only_what_changed(store: Store) -> None:
    held = full_session()
    store.save(store.session(), held, "Opened 3 articles")
    decided = act.decide(held, "f3", NOW, state=State.FOLLOW_UP)
    store.save(held, decided, "Follow-up")
    store.save(decided, act.remove(decided, 2), "Removed C")
    _, opened, follow_up, removed = store.log()
    assert [s["sha256"] for s in opened.detail["added"]] == [e.article.source.sha256 for e in held.entries]
    assert opened.detail["corrected"][0]["field"] == "outlet"
    assert follow_up.detail == {"decided": [{"finding": "f3", "state": "follow-up"}]}
    assert [s["location"] for s in removed.detail["removed"]] == ["https://corvo.example/mill"]
    assert [line.number for line in store.log()] == [1, 2, 3, 4]
    assert all(line.time.endswith("+00:00") for line in store.log())
    assert {line.program for line in store.log()} == {f"Crossread {__version__}, rules {RULES}"}


def test_only_what_changed_is_written(store: Store) -> None:
    held = act.add_entries(store.session(), [entry("Alba", data=os.urandom(3_000_000)), entry("Brill")])
    store.save(store.session(), held, "Add")
    before = store.inspect(lambda c: c.total_changes)
    store.save(held, act.decide(held, "f1", NOW, state=State.VERIFIED), "Verify")
    written = store.inspect(lambda c: c.total_changes) - before
    assert written == 2  # the decision and the line of the log


def test_bytes_of_a_removed_article_leave_the_file(store: Store) -> None:
    held = act.add_entries(store.session(), [entry("Alba"), entry("Brill")])
    store.save(store.session(), held, "Add")
    store.save(held, act.remove(held, 0), "Remove")
    rows = store.inspect(lambda c: c.execute("SELECT sha256 FROM capture").fetchall())
    assert rows == [(held.entries[1].article.source.sha256,)]


def test_names_that_are_not_unicode_survive(store: Store) -> None:
    odd = entry("Alba")
    odd = replace(odd, capture=replace(odd.capture, location="caf\udce9.html"))
    store.save(store.session(), act.add_entries(store.session(), [odd]), "Add caf\udce9.html")
    assert reopened(store).entries[0].capture.location == "caf\udce9.html"


def test_two_windows_cannot_have_one_file(store: Store) -> None:
    with pytest.raises(Locked, match="open in another Crossread window"):
        Store.open(store.path)
    with pytest.raises(Locked):
        Store.create(store.path)
    with Store.create(None) as other, pytest.raises(Locked):
        other.save_as(store.path)
    store.save(store.session(), full_session(), "Still mine")
    assert reopened(store) == full_session()


def test_a_full_disk_is_told_and_nothing_is_lost(store: Store, tmp_path: Path) -> None:
    first = act.add_entries(store.session(), [entry("Alba")])
    store.save(store.session(), first, "Add")
    pages = store.inspect(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    store.inspect(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    second = act.add_entries(first, [entry("Brill", data=os.urandom(500_000))])
    with pytest.raises(DiskFull, match="no space left"):
        store.save(first, second, "Add")
    assert store.session() == first
    # The next act, with room again, brings the failed one along.
    store.inspect(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
    third = act.set_title(second, "After")
    store.save(second, third, "Title")
    assert store.log()[-1].detail["with_unsaved_before"] is True
    assert reopened(store) == third


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file cannot be deleted")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_deleted_or_replaced_under_the_window_is_told_and_can_be_saved_elsewhere(
    store: Store, tmp_path: Path, replaced: bool
) -> None:
    first = act.add_entries(store.session(), [entry("Alba")])
    store.save(store.session(), first, "Add")
    store.path.unlink()
    if replaced:
        store.path.write_bytes(b"somebody else's")
    second = act.set_title(first, "Two")
    with pytest.raises(Missing, match="moved or deleted"):
        store.save(first, second, "Title")
    store.save_as(tmp_path / "rescued.crossread")
    store.save(first, second, "Title")
    assert reopened(store) == second
    assert store.path.name == "rescued.crossread"


def test_a_file_that_cannot_be_written_is_opened_to_read(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = full_session()
    store.save(store.session(), held, "Add")
    store.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with Store.open(store.path) as reader:
        assert not reader.writable
        assert reader.session() == held
        with pytest.raises(ReadOnly, match="cannot be written"):
            reader.save(held, act.set_title(held, "x"), "Title")
        with Store.open(store.path) as second_reader:
            assert second_reader.session() == held
        monkeypatch.undo()
        reader.save_as(store.path.with_name("copy.crossread"))
        reader.save(held, act.set_title(held, "x"), "Title")
    assert reopened(reader).title == "x"


def test_a_name_is_given_to_an_untitled_comparison(tmp_path: Path) -> None:
    store = Store.create(None)
    assert store.untitled
    old = store.path
    store.save(store.session(), full_session(), "Add")
    store.save_as(tmp_path / "Мельница 🔥.crossread")
    assert not store.untitled
    assert not old.exists()
    assert [line.act for line in store.log()] == [
        "Comparison created",
        "Add",
        "Saved as Мельница 🔥.crossread",
    ]
    assert reopened(store) == full_session()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["home", "Мельница 🔥.crossread"]


def test_a_named_comparison_saved_under_another_name_stays_as_a_copy(store: Store, tmp_path: Path) -> None:
    store.save(store.session(), full_session(), "Add")
    old = store.path
    store.save_as(tmp_path / "b.crossread")
    store.save(store.session(), act.set_title(store.session(), "b"), "Title")
    with Store.open(old) as first:
        assert first.session() == full_session()
    store.save_as(store.path)  # to itself: nothing happens
    assert reopened(store).title == "b"


def test_saving_over_an_old_file_replaces_it_with_its_leftover_journal(store: Store, tmp_path: Path) -> None:
    store.save(store.session(), full_session(), "Add")
    target = tmp_path / "old.crossread"
    with Store.create(target) as old:
        old.save(old.session(), act.set_title(old.session(), "old"), "Title")
    target.with_name("old.crossread-journal").write_bytes(b"\0" * 512)
    store.save_as(target)
    assert reopened(store) == full_session()


def test_a_save_as_that_fails_leaves_the_old_file_open(store: Store, tmp_path: Path) -> None:
    store.save(store.session(), full_session(), "Add")
    with pytest.raises(StoreError):
        store.save_as(tmp_path / "no such folder" / "x.crossread")
    (tmp_path / "folder.crossread").mkdir()
    with pytest.raises(StoreError):
        store.save_as(tmp_path / "folder.crossread")
    store.save(store.session(), act.set_title(store.session(), "on"), "Title")
    assert [p for p in tmp_path.iterdir() if p.suffix == ".part"] == []
    assert reopened(store).title == "on"


def test_discarding_deletes_untitled_files_only(store: Store) -> None:
    store.discard()
    assert store.path.exists()
    untitled = Store.create(None)
    untitled.discard()
    untitled.close()
    assert not untitled.path.exists()


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", NotOurs), (b"%PDF-1.7\n" + b"x" * 200, NotOurs), (b"SQLite format 3\x00" + b"\0" * 84, NotOurs)],
)
def test_other_files_are_told_apart(tmp_path: Path, content: bytes, error: type[StoreError]) -> None:
    path = tmp_path / "x.crossread"
    path.write_bytes(content)
    with pytest.raises(error, match="not a comparison saved by Crossread"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_missing_file_and_a_folder_are_plain_sentences(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="There is no file"):
        Store.open(tmp_path / "none.crossread")
    with pytest.raises(NotOurs, match="is a folder"):
        Store.open(tmp_path)


def test_a_file_of_a_newer_version_is_left_alone(store: Store) -> None:
    store.close()
    raw = sqlite3.connect(store.path)
    raw.execute("PRAGMA user_version = 9")
    raw.close()
    before = store.path.read_bytes()
    with pytest.raises(Newer, match="newer Crossread"):
        Store.open(store.path)
    assert store.path.read_bytes() == before


def test_an_older_file_is_brought_up_to_date(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(store.session(), full_session(), "Add")
    store.close()
    extra = "CREATE TABLE extra (position INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT"
    monkeypatch.setattr(schema, "VERSION", 2)
    monkeypatch.setitem(schema.TABLES, 2, (*schema.TABLES[1], extra))
    monkeypatch.setitem(schema.MIGRATIONS, 1, (extra,))
    with Store.open(store.path) as newer:
        assert newer.session() == full_session()
        assert newer.log()[-1].act == "Brought from file version 1 to 2"
        newer.save(newer.session(), act.set_title(newer.session(), "t"), "Title")
    with Store.open(store.path) as again:
        assert again.session().title == "t"
        assert len(again.log()) == 4


def test_several_threads_may_save(store: Store) -> None:
    held = act.add_entries(store.session(), [entry("Alba")])
    store.save(store.session(), held, "Add")
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for i in range(10):
                store.save(held, act.set_title(held, f"{name}{i}"), name)
        except StoreError as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(store.log()) == 22


def test_the_journal_is_the_kind_that_needs_no_second_file(store: Store) -> None:
    def ask(pragma: str) -> object:
        return store.inspect(lambda c: c.execute(f"PRAGMA {pragma}").fetchone()[0])

    assert ask("journal_mode") == "delete"
    assert ask("synchronous") == 3  # EXTRA
    assert ask("trusted_schema") == 0
    assert ask("application_id") == schema.APPLICATION_ID
    store.save(store.session(), full_session(), "Add")
    store.close()
    assert [p.name for p in store.path.parent.iterdir() if p.name.startswith("mill")] == ["mill.crossread"]


def test_untitled_files_lie_in_the_users_folder(home: Path) -> None:
    with Store.create(None) as store:
        assert store.path.parent == home / "untitled" == file_module.untitled_folder()


# ------------------------------------------------------------------------------------- settings

TURNED = Settings(links=-0.3, findings=0.6, kinds=frozenset(Kind) - {Kind.COVERAGE, Kind.DATE})


def test_settings_come_back_and_are_logged(store: Store) -> None:
    held = act.set_settings(full_session(), TURNED)
    store.save(store.session(), full_session(), "All at once")
    store.save(full_session(), held, "Change the settings")
    detail = store.log()[-1].detail
    assert detail == {"links": -0.3, "findings": 0.6, "kinds_off": ["date", "coverage"]}
    assert reopened(store) == held
    assert Settings.of(held) == TURNED


def test_settings_can_be_taken_back(store: Store) -> None:
    plain = full_session()
    turned = act.set_settings(plain, TURNED)
    store.save(store.session(), turned, "Turned")
    store.save(turned, plain, "Undone")
    assert reopened(store) == plain


def test_a_file_written_before_settings_were_kept_opens_and_agrees_with_its_log(store: Store) -> None:
    store.save(store.session(), full_session(), "All at once")
    path = store.path
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM meta WHERE key = 'settings'")
    connection.close()
    assert all(check.holds for check in verify(path))
    with Store.open(path) as again:
        assert again.session() == full_session()
        assert Settings.of(again.session()) == DEFAULT


@pytest.mark.parametrize(
    "stored",
    [
        "x",
        "[]",
        '{"links":2.0,"findings":0.0,"off":[]}',
        '{"links":NaN,"findings":0.0,"off":[]}',
        '{"links":0.0,"findings":0.0,"off":["nonsense"]}',
    ],
)
def test_settings_that_cannot_be_are_refused(store: Store, stored: str) -> None:
    path = store.path
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('settings', ?)", (stored,))
    connection.close()
    with pytest.raises(StoreError):
        Store.open(path)
