"""Every control a screen reader can reach has a name and a role; nothing tells an outlet in blind review."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.ui.style import Style
from crossread.ui.window import Window
from tests.gui.test_tables import COMPARISON, SESSION

ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.PageTab,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Link,
}


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """The accessible objects below a widget, itself included; at most three levels into item views."""
    todo = [(QAccessible.queryAccessibleInterface(widget), 0)]
    while todo:
        each, depth = todo.pop()
        if each is None or not each.isValid() or depth > 24:
            continue
        yield each
        if each.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
            continue
        todo += [(each.child(i), depth + 1) for i in range(min(each.childCount(), 400))]


def shown(qtbot: QtBot) -> Window:
    window = Window(Style())
    qtbot.addWidget(window)
    window.desk.keep = None
    window.desk.start(SESSION, COMPARISON)
    window.resize(1280, 800)
    window.show()
    window.desk.step(1)
    return window


def nameless(widget: QWidget) -> list[str]:
    found = []
    for each in tree(widget):
        # Scroll bar arrows and the like have no object of their own and say nothing to anybody.
        visible = not each.state().invisible
        if each.role() in ACTIVE and visible and not each.text(QAccessible.Text.Name).strip():
            what = each.object()
            name = type(what).__name__ if what is not None else "?"
            holder = what.parent() if what is not None else None
            found.append(f"{each.role().name} {name} in {type(holder).__name__}")
    return found


def test_no_control_is_nameless(qtbot: QtBot) -> None:
    empty = Window(Style())
    qtbot.addWidget(empty)
    empty.show()
    assert nameless(empty) == []
    window = shown(qtbot)
    assert nameless(window) == []
    window.bench.show_page(1)
    assert nameless(window) == []


def test_the_walk_reaches_the_controls(qtbot: QtBot) -> None:
    roles = [each.role() for each in tree(shown(qtbot))]
    assert sum(role in ACTIVE for role in roles) > 20


def test_blind_review_names_no_outlet_to_a_screen_reader(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.desk.look(blind=True)
    outlets = {e.article.outlet for e in SESSION.entries} | {
        n for e in SESSION.entries for n in e.article.byline
    }
    for page in (0, 1):
        window.bench.show_page(page)
        qtbot.wait(50)  # what was replaced is deleted by the event loop
        for each in tree(window):
            said = each.text(QAccessible.Text.Name) + each.text(QAccessible.Text.Description)
            assert not any(outlet in said for outlet in outlets), said


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_what_rows_only_paint_is_told_to_a_screen_reader(filled: Window, qtbot: QtBot) -> None:
    spoken: list[str] = []
    filled.desk.spoken.connect(spoken.append)
    column = filled.bench.texts.view.columns[0]
    assert described(column) == "Row 1 of 4; B: headline; C: headline"
    column.setFocus()
    down = column.textCursor()
    down.movePosition(down.MoveOperation.NextBlock)
    column.setTextCursor(down)
    assert described(column) == "Row 2 of 4; B: paragraph 2; C: paragraph 1; also in: B headline"
    down.movePosition(down.MoveOperation.End)
    column.setTextCursor(down)
    assert described(column) == "Row 4 of 4; B: not found; C: not found"
    assert spoken[-1] == described(column)


def test_a_finding_chosen_elsewhere_is_announced(filled: Window, qtbot: QtBot) -> None:
    spoken: list[str] = []
    filled.desk.spoken.connect(spoken.append)
    filled.bench.texts.view.columns[0].setFocus()
    filled.menus.run("next")
    assert spoken == ["F-001, figure, conflicting, open: A and B give different numbers of sailors."]
