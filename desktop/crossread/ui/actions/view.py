"""View: layouts, what is shown, size, theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crossread.ui.actions import Act, Ask, Run, compared
from crossread.ui.models.view import Layout, zoomed
from crossread.ui.words import mark

if TYPE_CHECKING:
    from crossread.ui.window import Window


def _layout(layout: Layout) -> tuple[Run, Ask]:
    return (
        lambda w: w.show_layout(layout),
        lambda w: w.desk.view.layout is layout and not w.tables_shown,
    )


def _TABLES(w: Window) -> bool:
    return w.tables_shown


def _theme(choice: str) -> tuple[Run, Ask]:
    return lambda w: w.look.set_theme(choice), lambda w: w.look.choice == choice


def _zoom(steps: int) -> Callable[[Window], object]:
    return lambda w: w.set_zoom(zoomed(w.desk.view.zoom, steps) if steps else 1.0)


_ROWS, _COLUMNS, _READ = (_layout(each) for each in Layout)
_FOLDED = (
    lambda w: w.desk.look(only_differences=not w.desk.view.only_differences, opened=frozenset()),
    lambda w: w.desk.view.only_differences,
)
_TRIVIA = (
    lambda w: w.desk.set_filter(trivia=not w.desk.view.filter.trivia),
    lambda w: w.desk.view.filter.trivia,
)

ACTS = (
    Act("rows", "view", 0, mark("&Rows"), _ROWS[0], ("1",), "rows-3", compared, _ROWS[1]),
    Act("columns", "view", 1, mark("&Columns"), _COLUMNS[0], ("2",), "columns-3", compared, _COLUMNS[1]),
    Act("read", "view", 2, mark("Rea&d"), _READ[0], ("3",), "book-open", compared, _READ[1]),
    Act("tables", "view", 3, mark("Table&s"), lambda w: w.show_tables(), ("4",), "table", compared, _TABLES),
    Act("differences", "view", 10, mark("&Only differences"), _FOLDED[0], ("D",), "", compared, _FOLDED[1]),
    Act("trivia", "view", 11, mark("List &minor findings"), _TRIVIA[0], ("T",), "", compared, _TRIVIA[1]),
    Act(
        "legend",
        "view",
        12,
        mark("&Legend"),
        lambda w: w.toggle_legend(),
        ("L",),
        "",
        compared,
        lambda w: w.legend_shown,
    ),
    Act("zoom-in", "view", 20, mark("&Zoom in"), _zoom(1), ("Ctrl++", "Ctrl+="), "zoom-in"),
    Act("zoom-out", "view", 21, mark("Zoom o&ut"), _zoom(-1), ("Ctrl+-",), "zoom-out"),
    Act("zoom-reset", "view", 22, mark("Zoom to &100 %"), _zoom(0), ("Ctrl+0",)),
    Act(
        "left",
        "view",
        30,
        mark("&Articles and findings"),
        lambda w: w.toggle_left(),
        ("F9",),
        "panel-left",
        None,
        lambda w: w.left_shown,
    ),
    Act(
        "right",
        "view",
        31,
        mark("&Inspector"),
        lambda w: w.toggle_right(),
        ("F10",),
        "panel-right",
        None,
        lambda w: w.right_shown,
    ),
    Act(
        "theme-system",
        "view",
        40,
        mark("As the &system"),
        _theme("system")[0],
        (),
        "",
        None,
        _theme("system")[1],
        mark("&Theme"),
    ),
    Act(
        "theme-light",
        "view",
        41,
        mark("&Light"),
        _theme("light")[0],
        (),
        "",
        None,
        _theme("light")[1],
        mark("&Theme"),
    ),
    Act(
        "theme-dark",
        "view",
        42,
        mark("&Dark"),
        _theme("dark")[0],
        (),
        "",
        None,
        _theme("dark")[1],
        mark("&Theme"),
    ),
    Act(
        "theme-contrast",
        "view",
        43,
        mark("&High contrast"),
        _theme("contrast")[0],
        (),
        "",
        None,
        _theme("contrast")[1],
        mark("&Theme"),
    ),
    Act(
        "blind",
        "view",
        13,
        mark("&Blind review: outlets as letters"),
        lambda w: w.desk.look(blind=not w.desk.view.blind),
        ("Ctrl+B",),
        "",
        None,
        lambda w: w.desk.view.blind,
    ),
)
